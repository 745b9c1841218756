"""Pay ranges, amounts, conversion, and the figures calculated from them.

Amounts are decimals with an ISO 4217 currency code and a pay period.
"""
