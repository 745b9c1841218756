"""Pay ranges, amounts, conversion, and the figures made of them."""
