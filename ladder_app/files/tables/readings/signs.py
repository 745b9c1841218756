"""The signs that a reading is right: each looks at the ladder that came of it, from 0 to 1.

They are the same in every language; where words are known they help, and none decides alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ladder_app.domain.model import Level
from ladder_app.files.tables.cells import FIGURE
from ladder_app.files.tables.columns import LEVEL_TEXTS, Meaning
from ladder_app.files.tables.list_rows import is_export
from ladder_app.files.tables.mapping import Shape
from ladder_app.files.tables.proficiency import Kind, kind_of
from ladder_app.files.tables.readings.evidence import Evidence
from ladder_app.files.tables.vocabulary.figures import are_figures
from ladder_app.files.tables.vocabulary.headings import (
    is_name_heading,
    is_number_heading,
    meaning_of,
    names_contact,
    names_people,
)
from ladder_app.files.tables.vocabulary.pay_ends import is_money
from ladder_app.files.tables.vocabulary.plain import plain
from ladder_app.files.tables.vocabulary.ranks import compare, looks_like_level, rank_of
from ladder_app.files.tables.vocabulary.ratings import known_rank

_MIN_LEVELS, _MAX_LEVELS, _TOO_MANY_LEVELS = 2, 15, 40
_SHORT_NAME, _WORDS_OF_NAME = 45, 6
_SHORT_LABEL = 90
_FEW = 0.5
_LABEL_RATES = 0.3
_OF_LABELS = (Meaning.SKILL, Meaning.GROUP, Meaning.SUMMARY)
_MAX_HEADINGS = 60
_LEVEL_HEADINGS = (Meaning.LEVEL, Meaning.TITLE, Meaning.FAMILY, Meaning.TRACK)
_ITEM_HEADINGS = (Meaning.SKILL, Meaning.GROUP, Meaning.STATEMENT, Meaning.KIND)


def cells_used(of: Evidence) -> float:
    """The share of cells that are in the ladder.

    Those of another table beside it do not count, nor those of columns of comments. Figures
    count as used, as other signs tell whether they are ratings or pay.
    """
    region, comments = of.mapping.region, of.comments
    skipped = [
        cell
        for cell in of.draft.skipped
        if (region is None or region.holds(cell.spot)) and cell.spot.column not in comments
    ]
    unused = sum(cell.reason != FIGURE for cell in skipped)
    used = len(of.draft.taken) + len(skipped) - unused
    return used / max(used + unused, 1)


def level_count(of: Evidence) -> float:
    """Whether there are as many levels as ladders have."""
    counts = [len(family.levels) for family in of.draft.families] or [0]
    count = max(counts)
    if _MIN_LEVELS <= count <= _MAX_LEVELS:
        return 1.0
    if count == 1:
        is_across = of.mapping.shape is Shape.ACROSS
        return 0.0 if is_across or heading_fits(of) < 1.0 else 0.4
    return 0.3 if count <= _TOO_MANY_LEVELS else 0.1


def names_short(of: Evidence) -> float:
    """The share of levels with a name, and no sentence."""
    return _share(_is_name, of.names)


def names_distinct(of: Evidence) -> float:
    """The share of level names that no other level of the family has."""
    counts = [(len({level.name for level in f.levels}), len(f.levels)) for f in of.draft.families]
    return sum(different for different, _ in counts) / max(sum(all_ for _, all_ in counts), 1)


def names_ranked(of: Evidence) -> float:
    """The share of level names with a word, a code or a number of rank.

    Engineer has one beside Senior engineer, as the rank that needs no word.
    """
    if of.names and all(map(str.isdigit, of.names)) and of.is_headed_level:
        return 1.0
    ranked = [plain(name) for name in of.names if looks_like_level(name)]
    return _share(lambda name: looks_like_level(name) or _is_within(name, ranked), of.names)


def names_rise(of: Evidence) -> float:
    """The share of steps between levels that the names say go up."""
    steps = [
        compare(lower.name, upper.name)
        for family in of.draft.families
        for track in family.tracks
        for lower, upper in zip(track.levels, track.levels[1:], strict=False)
    ]
    return sum(step == 1 for step in steps) / len(steps) if steps else 0.5


def grades_rise(of: Evidence) -> float:
    """Whether skills are graded higher, and pay is higher, the higher the level."""
    steps = [
        step
        for family in of.draft.families
        for track in family.tracks
        for lower, upper in zip(track.levels, track.levels[1:], strict=False)
        for step in _steps(lower, upper)
    ]
    if not steps:
        return 0.5
    # Half of them rise by chance.
    return max(0.0, 2 * sum(step >= 0 for step in steps) / len(steps) - 1)


def _statements(of: Evidence) -> list[str]:
    """The texts of statements, and the figures that only a wrong reading would have as such."""
    texts = [item.text for level in of.levels for item in level.responsibilities]
    skipped = (cell.text for cell in of.draft.skipped if cell.reason == FIGURE)
    return texts + [text for text in skipped if are_figures([text])]


def ratings_rate(of: Evidence) -> float:
    """The share of statements that are none of the ratings of a scale, such as 3."""
    texts = _statements(of)
    rated = sum(kind_of(text) not in (None, Kind.WORD) for text in texts)
    return 1.0 - rated / len(texts) if texts else 1.0


def amounts_are_pay(of: Evidence) -> float:
    """The share of statements that are no amount of money, such as $30,113."""
    texts = _statements(of)
    return 1.0 - _share(is_money, texts)


def names_rate_nothing(of: Evidence) -> float:
    """1 unless the names are the steps of a scale, as Awareness, Working and Expert are."""
    has_numbers = of.is_headed_level
    rated = [
        name
        for name in of.names
        if known_rank(name) is not None or (name.isdigit() and not has_numbers)
    ]
    # Beginner and Expert name levels as well as proficiencies.
    both = sum(rank_of(name).word is not None for name in rated)
    share = (len(rated) - both / 2) / max(len(of.names), 1)
    return 1.0 if share <= _FEW else 0.0


def rows_name_no_scale(of: Evidence) -> float:
    """1 unless the themes are the steps of a scale: that table tells what each step means."""
    titles = {item.title for level in of.levels for item in level.responsibilities if item.title}
    last = sorted({title.rpartition(": ")[2] for title in titles})
    share = _share(lambda title: known_rank(title) is not None, last)
    if share > _FEW:
        return 0.0
    return _LABEL_RATES if _has_level_among_labels(of) else 1.0


def _has_level_among_labels(of: Evidence) -> bool:
    """Whether a column of labels has proficiencies, as the columns of the levels do."""
    mapping, body = of.mapping, of.shown.rows[of.mapping.header + 1 :]
    if mapping.shape is Shape.LIST or not _are_words(mapping.scale):
        return False
    labels = [column for meaning in _OF_LABELS for column in mapping.columns_of(meaning)]
    return any(_are_words([row[column] for row in body if row[column]]) for column in labels)


def _are_words(texts: Sequence[str]) -> bool:
    """Whether half of the texts or more are words for proficiencies."""
    return len(texts) > 1 and sum(kind_of(t) is Kind.WORD for t in texts) * 2 >= len(texts)


def names_head_nothing(of: Evidence) -> float:
    """The share of level names that are no usual headings, such as Skill or Description."""
    return 1.0 - _share(
        lambda name: meaning_of(name) in _NOT_NAMES or is_name_heading(name), of.names
    )


def heading_fits(of: Evidence) -> float:
    """Whether the heading beside the names says that they are levels, or that they are none."""
    if of.mapping.shape is Shape.LIST:
        return 1.0
    meaning = meaning_of(of.corner)
    if meaning is Meaning.TITLE:
        # Titles stand beside the names of levels, or are the names.
        return 0.5
    if meaning in _LEVEL_HEADINGS:
        return 1.0
    if meaning in _ITEM_HEADINGS:
        return 1.0 if of.mapping.shape is Shape.ACROSS else 0.0
    return 0.5


def level_heading_is_used(of: Evidence) -> float:
    """1 unless a heading that says Level stands over cells that are not read as levels."""
    if of.mapping.shape is Shape.LIST:
        return 1.0
    if of.is_level_headed_above:
        return 0.5
    shown = of.shown
    row = shown.rows[of.mapping.header] if of.mapping.header < len(shown.rows) else ()
    says_level = [c for c, text in enumerate(row) if meaning_of(text) is Meaning.LEVEL]
    labels = (Meaning.SKILL, Meaning.GROUP)
    return 1.0 if all(of.mapping.columns.get(c) in labels for c in says_level) else 0.0


def names_are_no_people(of: Evidence) -> float:
    """1 unless a heading says that people stand where the levels would, or their phone does."""
    corner = of.corner if of.mapping.shape is Shape.DOWN else ""
    themes = {item.title for level in of.levels for item in level.responsibilities}
    themes |= {needed.skill.name for level in of.levels for needed in level.skills}
    has_contacts = any(map(names_contact, (*themes, *of.names)))
    return 0.0 if has_contacts or any(map(names_people, (corner, *of.names))) else 1.0


def levels_filled(of: Evidence) -> float:
    """The share of levels that say anything."""
    return _share(_says_anything, of.levels)


def labels_short(of: Evidence) -> float:
    """The share of rows whose name is one, and no sentence."""
    items = [skill.name for family in of.draft.families for skill in family.skills]
    titles = {item.title for level in of.levels for item in level.responsibilities}
    labels = [*items, *titles]
    return _share(lambda label: len(label) <= _SHORT_LABEL, labels) if labels else 1.0


def labels_are_no_levels(of: Evidence) -> float:
    """1 unless the rows have the names of levels, as where the table is read turned round."""
    items = {skill.name for family in of.draft.families for skill in family.skills}
    titles = {item.title for level in of.levels for item in level.responsibilities if item.title}
    return 1.0 - _share(looks_like_level, sorted(items | titles))


def corner_is_no_level(of: Evidence) -> float:
    """1 unless what heads the names of rows is a level: its name says so, or pay below it."""
    if of.mapping.shape is Shape.LIST:
        return 1.0
    heads = of.corners
    has_level = any(looks_like_level(text) and not meaning_of(text) for text in heads)
    # Names without a heading need no further ones that have an unusual one.
    is_second = "" in heads and any(text and not meaning_of(text) for text in heads)
    return 0.0 if has_level or is_second or of.has_rows_named_by_pay else 1.0


def headings_explained(of: Evidence) -> float:
    """The share of headings that name a level, or are usual, or head the first column."""
    if of.mapping.shape is Shape.LIST:
        return 1.0
    shown = of.shown
    row = shown.rows[of.mapping.header] if of.mapping.header < len(shown.rows) else ()
    levels = set(of.mapping.columns_of(Meaning.LEVEL))
    others = [text for column, text in enumerate(row) if text and column not in levels and column]
    unusual = sum(
        meaning_of(text) is None and not is_number_heading(text) and others.count(text) == 1
        for text in others[:_MAX_HEADINGS]
    )
    return 1.0 - unusual / max(len(others) + len(levels), 1)


def nothing_stands_above(of: Evidence) -> float:
    """1 unless rows above the headings hold more than a title, and are not read."""
    shown = of.shown
    above = range(min(of.mapping.header, len(shown.rows)))
    unread = [set(shown.rows[row]) - {""} for row in above if row not in of.mapping.rows]
    return 0.0 if any(len(texts) > 1 for texts in unread) else 1.0


def rows_are_no_columns(of: Evidence) -> float:
    """1 unless a row has a name that heads columns of lists, such as Skill."""
    if of.mapping.shape is Shape.LIST:
        return 1.0
    items = {skill.name for family in of.draft.families for skill in family.skills}
    titles = {item.title for level in of.levels for item in level.responsibilities}
    return 0.0 if any(meaning_of(name) in _COLUMNS for name in items | titles) else 1.0


def is_visible(of: Evidence) -> float:
    """1 for a sheet that is not hidden."""
    return 0.0 if of.sheet.is_hidden else 1.0


def is_own_export(of: Evidence) -> float:
    """1 for a list that this program wrote: it holds all that a table can."""
    rows = of.sheet.rows[of.mapping.header : of.mapping.header + 1]
    return float(of.mapping.shape is Shape.LIST and bool(rows) and is_export(rows[0]))


def has_content(of: Evidence) -> float:
    """The share of what a ladder has that is there: skills or statements, pay, texts."""
    levels = of.levels
    items = any(level.skills or level.responsibilities for level in levels)
    pay = any(level.pay for level in levels)
    texts = any(_text(level, meaning) for level in levels for meaning in LEVEL_TEXTS)
    return 0.6 * items + 0.2 * pay + 0.2 * texts


_COLUMNS = (Meaning.SKILL, Meaning.PROFICIENCY, Meaning.LEVEL, Meaning.GROUP, Meaning.STATEMENT)
_NOT_NAMES = tuple(
    meaning for meaning in Meaning if meaning not in (*_LEVEL_HEADINGS, Meaning.MIDPOINT)
)


def _share(test: Callable[..., bool], items: Sequence[object]) -> float:
    return sum(map(test, items)) / len(items) if items else 0.0


def _steps(lower: Level, upper: Level) -> list[int]:
    """How the grades and the pay of a level differ from the one below: up, equal, or down."""
    grades = {needed.skill.id: needed.proficiency.rank for needed in lower.skills}
    steps = [
        needed.proficiency.rank - grades[needed.skill.id]
        for needed in upper.skills
        if needed.skill.id in grades
    ]
    if lower.pay and upper.pay and lower.pay.currency == upper.pay.currency:
        steps.append(1 if upper.pay.maximum >= lower.pay.maximum else -1)
    return steps


def _is_within(name: str, ranked: Sequence[str]) -> bool:
    words = plain(name)
    return any(words in other for other in ranked)


def _is_name(text: str) -> bool:
    is_sentence = text.endswith(":") or (text.endswith((".", "!", "?")) and len(text.split()) > 2)
    return len(text) <= _SHORT_NAME and len(text.split()) <= _WORDS_OF_NAME and not is_sentence


def _text(level: Level, meaning: Meaning) -> str:
    return str(getattr(level, meaning.value))


def _says_anything(level: Level) -> bool:
    texts = any(_text(level, meaning) for meaning in LEVEL_TEXTS)
    return bool(level.skills or level.responsibilities or level.pay or texts)
