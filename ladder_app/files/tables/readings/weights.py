"""The signs of a right reading, with what each counts: the table that decides.

The weights were fitted on the tables in tests/files/tables, never on a name in one of them.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from ladder_app.files.tables.readings import signs
from ladder_app.files.tables.readings.evidence import Evidence


class Sign(Struct, frozen=True):
    """A sign and its weight."""

    name: str
    measure: Callable[[Evidence], float]
    weight: float


SIGNS = (
    Sign("names rate nothing", signs.names_rate_nothing, 6.0),
    Sign("rows name no scale", signs.rows_name_no_scale, 5.0),
    Sign("names of rank", signs.names_ranked, 4.0),
    Sign("names rise", signs.names_rise, 2.0),
    Sign("grades and pay rise", signs.grades_rise, 4.0),
    Sign("ratings rate skills", signs.ratings_rate, 4.0),
    Sign("amounts are pay", signs.amounts_are_pay, 10.0),
    Sign("names are short", signs.names_short, 3.0),
    Sign("names are distinct", signs.names_distinct, 2.0),
    Sign("names are no headings", signs.names_head_nothing, 2.0),
    Sign("the heading fits", signs.heading_fits, 4.0),
    Sign("the level's heading is used", signs.level_heading_is_used, 4.0),
    Sign("names are no people", signs.names_are_no_people, 3.0),
    Sign("as many levels as ladders have", signs.level_count, 5.0),
    Sign("every level says something", signs.levels_filled, 4.0),
    Sign("cells are used", signs.cells_used, 6.0),
    Sign("there is content", signs.has_content, 2.0),
    Sign("rows have short names", signs.labels_short, 1.0),
    Sign("rows are no levels", signs.labels_are_no_levels, 2.0),
    Sign("no level heads the rows", signs.corner_is_no_level, 4.0),
    Sign("headings are explained", signs.headings_explained, 2.0),
    Sign("nothing stands above", signs.nothing_stands_above, 5.0),
    Sign("rows are no columns", signs.rows_are_no_columns, 3.0),
    Sign("the sheet is visible", signs.is_visible, 6.0),
    Sign("this program wrote it", signs.is_own_export, 4.0),
)
"""Every sign; a score is the weighted mean of what they measure, but for the last."""

WEIGHT_OF_ALL = sum(sign.weight for sign in SIGNS[:-1])
FLOOR = 0.925
"""The score below which a table does not look like a ladder."""

NEAR = 0.03
"""How close below the best a reading is worth naming."""


def score(of: Evidence) -> float:
    """How likely the reading is the one that is meant: 1 and more for a sure one."""
    if not of.draft.families:
        return 0.0
    return sum(sign.weight * sign.measure(of) for sign in SIGNS) / WEIGHT_OF_ALL
