"""What a reader learns about pay, its sources and their dates."""

from __future__ import annotations

from collections.abc import Sequence

from tests.statements.back_end import JUNIOR, MIDDLE, SENIOR
from tests.statements.ladders import families
from tests.statements.lines import Line, squeezed
from tests.statements.pages import Face
from tests.statements.statement import Statement
from tests.statements.words import BACK_END, DEVOPS, SOFTWARE, WEB, levels

PAY_FACES = (Face.WINDOW, Face.PRINT_FULL, Face.MARKDOWN, Face.SALARY)
DOCUMENT = "Back-end Developer: Responsibilities, Job Description, Salary"


def midpoint_without_source(page: Sequence[Line]) -> str:
    """A line that has the midpoint and the title of the document."""
    for line in (each for each in page if not each.text.startswith("progression")):
        # Of a whole page in one line, what is near the figure counts.
        at = line.text.find(squeezed("$135,000"))
        near = line.text[max(0, at - 120) : at + 120] if at >= 0 else ""
        if squeezed(DOCUMENT) in near:
            return f"names the document beside the midpoint: “{near}”"
    return ""


def midpoint_is_calculated(page: Sequence[Line]) -> str:
    """Whether the values say that the midpoint of a level is stated."""
    stated = [line.text for line in page if line.text.startswith("midpointisstated")]
    return "says that a midpoint is stated" if "midpointisstatedtrue" in stated else ""


def no_family_but_back_end_has_pay(page: Sequence[Line]) -> str:
    """Families other than Back-end Developer that have amounts in the list."""
    text = page[0].text
    count = sum(len(family.levels) for family in families().values()) - 3
    found = text.count("notpublished")
    return "" if found == count else f"{found} levels are not published, not {count}"


STATEMENTS = (
    Statement(
        sentence="A Junior Back-end Developer earns $55,000 to $85,000 a year",
        on=(*PAY_FACES, Face.PRINT, Face.LIST),
        of=JUNIOR,
        shows=("$55,000|55,000", "85,000", "per year|a year|USD per year"),
    ),
    Statement(
        sentence="The top of Senior pay is open",
        on=(*PAY_FACES, Face.PRINT, Face.FAMILY_PAGE),
        of=SENIOR,
        shows=("$180,000+",),
    ),
    Statement(
        sentence="An open top means that pay may go above it",
        on=(Face.SALARY, Face.PRINT_FULL, Face.MARKDOWN),
        of=SENIOR,
        shows=("may go above",),
    ),
    Statement(
        sentence="The midpoint of Senior, $135,000, is calculated",
        on=(Face.WINDOW, Face.PRINT_FULL, Face.MARKDOWN, Face.SALARY),
        of=SENIOR,
        shows=("$135,000",),
        says=("calculated",),
    ),
    Statement(
        sentence="The midpoint of Senior names no source",
        on=(Face.CALCULATIONS, Face.PRINT_FULL, Face.MARKDOWN, Face.SALARY),
        of=SENIOR,
        check=midpoint_without_source,
    ),
    Statement(
        sentence="No midpoint of Back-end pay is stated by the document",
        on=(Face.SALARY_JSON,),
        of=SENIOR,
        shows=("midpoint is stated",),
        check=midpoint_is_calculated,
    ),
    Statement(
        sentence="$190,000 is not over the range of Senior",
        on=(Face.SALARY,),
        of=SENIOR,
        salary=190_000,
        shows=("top is open",),
        lacks=("Senior: above the range", "over range", "over the range"),
    ),
    Statement(
        sentence="$105,000 is $15,000 above the start of Senior and $30,000 below its middle",
        on=(Face.SALARY,),
        of=SENIOR,
        shows=("$15,000", "$30,000", "16.7%", "0.778"),
        says=("$15,000 above", "$30,000 below|$30,000 to"),
    ),
    Statement(
        sentence="The role description is undated",
        on=(Face.WINDOW, Face.PRINT, Face.FAMILY_PAGE, Face.PRINT_FAMILY, Face.SHOW),
        of=SENIOR,
        shows=("undated",),
    ),
    Statement(
        sentence="The day on which the document was restated is not the date of its pay",
        on=(Face.WINDOW, Face.PRINT, Face.PRINT_FAMILY, Face.SHOW, Face.MARKDOWN, Face.HTML),
        of=MIDDLE,
        lacks=("data as of 2026-11-24", "data as of November 24, 2026", "data of 2026-11-24"),
    ),
    Statement(
        sentence="Market figures cover all levels of the occupation",
        on=(Face.SALARY, Face.MARKDOWN),
        of=SENIOR,
        shows=("Software developers", "all levels of the occupation"),
    ),
    Statement(
        sentence="Market figures are those of the Bureau of Labor Statistics for May 2025",
        on=(Face.SALARY, Face.MARKDOWN),
        of=SENIOR,
        shows=("Bureau of Labor Statistics", "2025-05|May 2025"),
        omits=("secondary pages", "2024-05", "May 2024"),
    ),
    Statement(
        sentence="Back-end pay is set beside software developers and no other occupation",
        on=(Face.SALARY, Face.MARKDOWN, Face.PRINT_FULL),
        of=SENIOR,
        omits=("Database architects", "quality assurance"),
    ),
    Statement(
        sentence="Pay of DevOps is not published",
        on=(Face.WINDOW, Face.PRINT, Face.SHOW, Face.FAMILY_PAGE),
        of=levels(DEVOPS, "senior"),
        says=("not published",),
        omits=("$55,000", "$90,000"),
    ),
    Statement(
        sentence="Pay of Web is not published",
        on=(Face.WINDOW, Face.PRINT, Face.SHOW, Face.FAMILY_PAGE),
        of=levels(WEB, "middle"),
        says=("not published",),
        omits=("$80,000",),
    ),
    Statement(
        sentence="Pay of Software Engineering is not published",
        on=(Face.WINDOW, Face.PRINT, Face.SHOW),
        of=levels(SOFTWARE, "staff"),
        says=("not published",),
    ),
    Statement(
        sentence="Of the bundled levels only the three of Back-end have published pay",
        on=(Face.LIST,),
        of=levels(BACK_END, "junior"),
        check=no_family_but_back_end_has_pay,
    ),
)
