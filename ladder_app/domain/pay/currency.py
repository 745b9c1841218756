"""Currencies by their ISO 4217 codes. Source: ISO 4217, list one of 2026-01-01."""

from __future__ import annotations

_TWO_DIGITS = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD
MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP
PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
"""
_NO_DIGITS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE_DIGITS = "BHD IQD JOD KWD LYD OMR TND"
_FOUR_DIGITS = "CLF UYW"

# Only signs that mean one currency to most readers; others are shown by code.
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "KRW": "₩", "ILS": "₪", "UAH": "₴"}

_DIGITS = {
    code: digits
    for codes, digits in ((_TWO_DIGITS, 2), (_NO_DIGITS, 0), (_THREE_DIGITS, 3), (_FOUR_DIGITS, 4))
    for code in codes.split()
}


def currency_codes() -> frozenset[str]:
    """Every active ISO 4217 code that is used for pay."""
    return frozenset(_DIGITS)


def currency_digits(code: str) -> int:
    """The number of decimal digits of the currency's minor unit."""
    return _DIGITS.get(code, 2)


def currency_sign(code: str) -> str:
    """The sign written with amounts, or the code if no sign is unambiguous."""
    return _SIGNS.get(code, code)
