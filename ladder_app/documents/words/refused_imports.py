"""Sentences about a table that does not look like a ladder."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.imports import reading_words
from ladder_app.files.tables.columns import PERCENTILES, Meaning
from ladder_app.files.tables.mapping import Mapping
from ladder_app.files.tables.readings.ratings_as_names import scale_headings
from ladder_app.files.tables.session import Import


def refusal_lines(of: Import, localizer: Localizer) -> list[str]:
    """That the table is no ladder, why, and how to have it read as one nevertheless."""
    return [
        localizer.tr("This does not look like a ladder, and nothing was written."),
        *_reasons(of, localizer),
        *_likeliest(of, localizer),
        localizer.tr(
            "If it is a ladder, say how it is read with --sheet, --layout, --header-rows and "
            "--levels."
        ),
    ]


def doubt_lines(of: Import, localizer: Localizer) -> list[str]:
    """The same in the window, where the table is shown as it would be read."""
    return [
        localizer.tr("This does not look like a ladder."),
        *_reasons(of, localizer),
        localizer.tr(
            "If it is one, choose how it is read: another reading, the sheet, the layout, the "
            "headings, or what a column or a row means."
        ),
    ]


def _likeliest(of: Import, localizer: Localizer) -> list[str]:
    """The reading that is proposed first; nothing where there is none."""
    if not of.readings:
        return []
    first = of.readings[0]
    reading = reading_words(first.mapping, first.levels, localizer)
    return [localizer.tr("The likeliest reading: {reading}", reading=reading)]


def _reasons(of: Import, localizer: Localizer) -> list[str]:
    lines = []
    words = next((found for sheet in of.table.sheets if (found := scale_headings(sheet))), [])
    if words:
        lines.append(
            localizer.tr(
                "{words} are proficiencies, not levels: the table says what each proficiency of a "
                "skill means.",
                words=", ".join(f"“{word}”" for word in words),
            )
        )
    if of.readings and _has_percentiles_alone(of.readings[0].mapping):
        lines.append(
            localizer.tr(
                "Its pay is percentiles alone, such as the median: a ladder holds them beside a "
                "minimum and a maximum."
            )
        )
    return lines


def _has_percentiles_alone(mapping: Mapping) -> bool:
    """Whether columns have percentiles of pay, and none its range."""
    meanings = {*mapping.columns.values(), *mapping.rows.values()}
    ranges = {Meaning.PAY, Meaning.MINIMUM, Meaning.MAXIMUM}
    return bool(meanings & set(PERCENTILES.values())) and not meanings & ranges
