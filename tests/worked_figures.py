"""What the bundled Back-end Developer's pay works out to, and a salary of 105,000 in it.

Written by hand from the design's formulas and worked figures, not by the program.
"""

from __future__ import annotations

FAMILY = "backend-developer"
SALARY = "105000"

TITLES = (
    "Minimum", "Midpoint", "Maximum", "Range spread", "Overlap", "Progression",
    "Range penetration", "Compa-ratio",
)  # fmt: skip

WORKED = {
    "Junior": ("$55,000", "$70,000", "$85,000", "54.5%", "", "", "166.7%", "1.50"),
    "Middle": (
        "$80,000", "$100,000", "$120,000", "50%", "12.5%", "+42.9%", "62.5%", "1.05",
    ),
    "Senior": (
        "$90,000", "$135,000*", "$180,000+", "100%*", "33.3%*", "+35%*", "16.7%*", "0.778*",
    ),
}  # fmt: skip
"""By level, in the order of TITLES; + and * mark the open top and what uses its stated maximum."""

STANDINGS = {
    "Junior": "above the range, $20,000 above the maximum, $35,000 above the midpoint",
    "Middle": "within the range, $25,000 above the minimum, $5,000 above the midpoint",
    "Senior": "within the range, $15,000 above the minimum, $30,000 below the midpoint",
}

REMARK = "+ The top is open: pay may go above it. * Uses the stated maximum."
