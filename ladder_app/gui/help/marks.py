"""The table of the marks: each mark of the window, what it means, and a sample of it."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.documents.phrases import NOTHING
from ladder_app.documents.text_columns import OPEN_TOP_MARK
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP
from ladder_app.gui.help import mark_drawings as drawings
from ladder_app.gui.help.mark_samples import ComparedItem, Drawing, GrowthSteps, PaneRow, Sample

_UP, _DOWN, _ACROSS = ("junior", "senior"), ("senior", "junior"), ("senior", "manager")
_ONE, _TWO = drawings.ROW, 2 * drawings.ROW
_STATION = 2.0


class Mark(Struct, frozen=True):
    """A mark, its meaning in a sentence or two, and a sample; texts marked for translation."""

    name: str
    meaning: str
    sample: Sample


class MarkGroup(Struct, frozen=True):
    """The marks of one place in the window."""

    title: str
    marks: tuple[Mark, ...]


MARKS: tuple[MarkGroup, ...] = (
    MarkGroup(
        QT_TRANSLATE_NOOP("MarksDialog", "Responsibilities"),
        (
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "new"),
                QT_TRANSLATE_NOOP("MarksDialog", "The level before does not have it."),
                PaneRow("senior", "reviews"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "grows"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The level before expects less of it. Click the mark, or press Right, to "
                    "read the earlier sentence.",
                ),
                PaneRow("senior", "all-tests"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Still expected"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The level before expects it, and it still holds. The number counts the "
                    "statements. Click the line, or press Right, to read them.",
                ),
                PaneRow("senior"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Small numbers"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The source of the line, by its number. The bottom line of the window names "
                    "the sources.",
                ),
                PaneRow("junior", "bugs"),
            ),
        ),
    ),
    MarkGroup(
        QT_TRANSLATE_NOOP("MarksDialog", "Skills"),
        (
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Dots"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The proficiency that the level needs: filled dots of all steps of the "
                    "family's scale. The word is the name of the step.",
                ),
                PaneRow("senior", "listening"),
            ),
            Mark(
                "▲",
                QT_TRANSLATE_NOOP(
                    "MarksDialog", "The level needs a higher proficiency than the level before."
                ),
                PaneRow("senior", "testing"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "carried over"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The level does not state the skill. The level before expects it, and it "
                    "still holds.",
                ),
                PaneRow("senior", "planning"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Not listed on this track"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog", "The level begins another track, which does not list the skill."
                ),
                PaneRow("manager", "testing"),
            ),
        ),
    ),
    MarkGroup(
        QT_TRANSLATE_NOOP("MarksDialog", "Compare"),
        (
            Mark(
                NOTHING,
                QT_TRANSLATE_NOOP("MarksDialog", "The level has no such statement or figure."),
                Drawing(drawings.in_text, 1.0, NOTHING),
            ),
            Mark(
                "▲ +2",
                QT_TRANSLATE_NOOP(
                    "MarksDialog", "The skill rises by so many steps from the level compared with."
                ),
                ComparedItem(_UP, "testing"),
            ),
            Mark(
                "▼ −2",
                QT_TRANSLATE_NOOP("MarksDialog", "The skill falls by so many steps."),
                ComparedItem(_DOWN, "testing"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "new"),
                QT_TRANSLATE_NOOP("MarksDialog", "The level compared with does not have it."),
                ComparedItem(_UP, "reviews"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "grows"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "More of it is expected. The underlined words are not in the earlier sentence.",
                ),
                ComparedItem(_UP, "all-tests"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "narrower"),
                QT_TRANSLATE_NOOP("MarksDialog", "Less of it is expected."),
                ComparedItem(_DOWN, "tests"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "reworded, a guess by similarity"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "It is worded differently. The two sentences are matched only because "
                    "they are similar.",
                ),
                ComparedItem(_ACROSS, "team-reviews"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "carried over"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The level does not state it. The level before expects it, and it still holds.",
                ),
                ComparedItem(_UP, "bugs"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "ended"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog", "The ladder says that it no longer holds at this level."
                ),
                ComparedItem(_UP, "mentor"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "not listed on this track"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog", "The level begins another track, which does not list it."
                ),
                ComparedItem(_ACROSS, "all-tests"),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "not listed at this level"),
                QT_TRANSLATE_NOOP("MarksDialog", "Only the level compared with lists it."),
                ComparedItem(_DOWN, "reviews"),
            ),
        ),
    ),
    MarkGroup(
        QT_TRANSLATE_NOOP("MarksDialog", "Salary comparison"),
        (
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Bar"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The pay range of a level, from minimum to maximum. The line across it is "
                    "the midpoint.",
                ),
                Drawing(drawings.pay_range, _ONE),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Bar with a frame"),
                QT_TRANSLATE_NOOP("MarksDialog", "The pay range of the selected level."),
                Drawing(drawings.selected_range, _ONE),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Fading end"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The top is open: pay may go above the stated maximum. In text, a + follows "
                    "the maximum.",
                ),
                Drawing(drawings.open_top, _ONE),
            ),
            Mark(
                OPEN_TOP_MARK,
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "After a figure: it uses the stated maximum of a range whose top is open.",
                ),
                Drawing(drawings.in_text, 1.0, OPEN_TOP_MARK),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Short lines in a bar"),
                QT_TRANSLATE_NOOP("MarksDialog", "The percentiles that the source states."),
                Drawing(drawings.percentiles, _ONE),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Field with dashed edges"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog", "The overlap of the ranges of two neighboring levels."
                ),
                Drawing(drawings.overlap, _TWO),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Dashed line"),
                QT_TRANSLATE_NOOP("MarksDialog", "Your salary. You can drag it."),
                Drawing(drawings.your_salary, _TWO),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Diamond on a line"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "A market reference: what a survey reports. The line goes from its lowest "
                    "to its highest percentile, and its thick part from the 25th to the 75th.",
                ),
                Drawing(drawings.market, _ONE),
            ),
        ),
    ),
    MarkGroup(
        QT_TRANSLATE_NOOP("MarksDialog", "Path"),
        (
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Open dot"),
                QT_TRANSLATE_NOOP("MarksDialog", "A level. Lines lead to the levels after it."),
                Drawing(drawings.plain_level, _STATION),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Dot with a hole"),
                QT_TRANSLATE_NOOP("MarksDialog", "Your level."),
                Drawing(drawings.your_level, _STATION),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Diamond"),
                QT_TRANSLATE_NOOP("MarksDialog", "Your goal."),
                Drawing(drawings.your_goal, _STATION),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Filled dot"),
                QT_TRANSLATE_NOOP("MarksDialog", "A level on the way to your goal."),
                Drawing(drawings.on_your_way, _STATION),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Dot in a ring"),
                QT_TRANSLATE_NOOP("MarksDialog", "The selected level."),
                Drawing(drawings.selected_level, _STATION),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Square"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "A level of another family. A dashed line links it with an equivalent or "
                    "related level.",
                ),
                Drawing(drawings.guest_level, _STATION),
            ),
        ),
    ),
    MarkGroup(
        QT_TRANSLATE_NOOP("MarksDialog", "Growth"),
        (
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Dots with a ring"),
                QT_TRANSLATE_NOOP(
                    "MarksDialog",
                    "The dots are filled up to the step that you marked. The ring is the step "
                    "that the level asks for.",
                ),
                GrowthSteps(reached=2, asked=3),
            ),
            Mark(
                QT_TRANSLATE_NOOP("MarksDialog", "Thick dash"),
                QT_TRANSLATE_NOOP("MarksDialog", "You marked the skill below its first step."),
                GrowthSteps(reached=0, asked=3),
            ),
        ),
    ),
)
