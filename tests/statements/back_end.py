"""What a reader learns about the Back-end Developer."""

from __future__ import annotations

from collections.abc import Sequence

from tests.statements.ladders import families, place
from tests.statements.lines import Line, squeezed
from tests.statements.pages import Face
from tests.statements.statement import Statement
from tests.statements.words import (
    BACK_END,
    CARRIED,
    COMPARE_FACES,
    ENDED,
    GROWN,
    LEVEL_FACES,
    PRINTED_STEPS,
    ROLE_FACES,
    STEP_FACES,
    levels,
)

JUNIOR, MIDDLE, SENIOR = (
    levels(BACK_END, "junior"),
    levels(BACK_END, "middle"),
    levels(BACK_END, "senior"),
)
TO_MIDDLE, TO_SENIOR = JUNIOR + MIDDLE, MIDDLE + SENIOR
EXPERT_SKILLS = {
    "server-side-programming",
    "back-end-frameworks",
    "databases-and-sql",
    "architecture-and-system-design",
}
KEYS = (
    "Server-side development",
    "Database management",
    "Security",
    "Performance optimization",
    "Version control and collaboration",
    "Testing and debugging",
    "Reporting and documentation",
)


def only_these_are_expert(page: Sequence[Line]) -> str:
    """The skills whose lines have Expert, if they are not the four of the role description."""
    skills = [item.skill for item in place(SENIOR[0]).level.skills]
    expert = {
        skill.id
        for skill in skills
        for line in page
        if line.text.startswith(name := squeezed(skill.name))
        # The number of a source can be between them.
        and "expert" in line.text[len(name) : len(name) + 8]
    }
    return "" if expert == EXPERT_SKILLS else f"Expert are {sorted(expert)}"


def no_experience_statement(page: Sequence[Line]) -> str:
    """A statement about the years of experience."""
    statements = [item.text for item in place(SENIOR[0]).level.responsibilities]
    years = [text for text in statements if "year" in text]
    shown = [text for text in years if any(squeezed(text) in line.text for line in page)]
    return f"states “{shown[0]}”" if shown else ""


def key_texts() -> tuple[str, ...]:
    """The explanation of each key responsibility."""
    return tuple(item.text for item in families()[BACK_END].responsibilities)


ROLE = (
    Statement(
        sentence="A Back-end Developer specializes in the server side of web applications",
        on=(*ROLE_FACES, Face.PRINT, Face.SHOW),
        of=SENIOR,
        shows=("@role", "server side of web applications"),
    ),
    Statement(
        sentence="A Back-end Developer has seven key responsibilities",
        on=(*ROLE_FACES, *LEVEL_FACES),
        of=MIDDLE,
        shows=KEYS,
    ),
    Statement(
        sentence="Each key responsibility is explained",
        on=(*ROLE_FACES, Face.WINDOW, Face.MARKDOWN),
        of=JUNIOR,
        shows=key_texts(),
    ),
    Statement(
        sentence="Database management is expected at every level",
        on=(Face.WINDOW, Face.MARKDOWN),
        of=SENIOR,
        about="@database-management",
        under="every level",
        lacks=("new", GROWN, *ENDED),
    ),
    Statement(
        sentence="The levels differ in experience, scope of responsibility and leadership",
        on=(*ROLE_FACES, Face.WINDOW),
        of=SENIOR,
        shows=("how the levels differ", "Experience", "Scope of responsibility", "Leadership"),
    ),
    Statement(
        sentence="The family page has each level in a sentence with its pay",
        on=(Face.FAMILY_PAGE, Face.PRINT_FAMILY),
        of=SENIOR,
        shows=(
            *(place(f"{BACK_END}/{name}").level.summary for name in ("junior", "middle", "senior")),
            "$55,000 – $85,000",
            "$80,000 – $120,000",
            "$90,000 – $180,000+",
        ),
    ),
    Statement(
        sentence="Expert means leads others in the skill",
        on=(Face.FAMILY_PAGE, Face.PRINT_FAMILY, Face.WINDOW, Face.PRINT),
        of=SENIOR,
        shows=("@scale:expert", "leads others in the skill"),
    ),
    Statement(
        sentence="Awareness means applies the skill under direction",
        on=(Face.FAMILY_PAGE, Face.PRINT_FAMILY, Face.WINDOW),
        of=JUNIOR,
        shows=("@scale:awareness", "under direction"),
    ),
    Statement(
        sentence="Each step of the scale includes the one before",
        on=(Face.FAMILY_PAGE, Face.PRINT_FAMILY),
        of=SENIOR,
        shows=("includes the one before|include the one before|includes the ones before",),
    ),
    Statement(
        sentence="The skills are editorial and the statements are from the role description",
        on=(Face.FAMILY_PAGE, Face.PRINT_FAMILY, Face.PRINT),
        of=SENIOR,
        shows=("editorial|our own text", "@source:role-description"),
    ),
)

STEPS = (
    Statement(
        sentence="A Junior is where the ladder starts, so nothing there is new, grows or ended",
        on=(Face.WINDOW, Face.PRINT, Face.MARKDOWN),
        of=JUNIOR,
        lacks=("what is new", "grows", "▲", "still expected", *ENDED),
    ),
    Statement(
        sentence="Back-end Junior to Middle: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES, *PRINTED_STEPS),
        of=TO_MIDDLE,
        lacks=ENDED,
    ),
    Statement(
        sentence="Back-end Middle to Senior: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES, *PRINTED_STEPS),
        of=TO_SENIOR,
        lacks=ENDED,
    ),
    Statement(
        sentence="Working independently grows from working under guidance",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_MIDDLE,
        about="@works-independently",
        says=(GROWN,),
        lacks=("new",),
    ),
    Statement(
        sentence="The sentence that working independently grew from can be read beside it",
        on=(Face.WINDOW, Face.PRINT, Face.PRINT_FULL, Face.COMPARE, Face.PATH_VIEW),
        of=TO_MIDDLE,
        shows=("@works-under-guidance",),
    ),
    Statement(
        sentence="A Senior still works independently on moderately complex tasks",
        on=(Face.WINDOW, Face.MARKDOWN, *COMPARE_FACES),
        of=TO_SENIOR,
        about="@works-independently",
        under=CARRIED,
        lacks=("new", GROWN, *ENDED),
    ),
    Statement(
        sentence="What is still expected from Middle is named on the Senior page",
        on=(Face.WINDOW, Face.PRINT, Face.SHOW, Face.HTML),
        of=SENIOR,
        says=("still expected from Middle",),
    ),
    Statement(
        sentence="Taking part in hiring is new for a Senior",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_SENIOR,
        about="@hiring-and-training",
        says=("new",),
        lacks=(GROWN,),
    ),
    Statement(
        sentence="A Senior can take part in hiring but need not",
        on=(Face.WINDOW, Face.PRINT),
        of=SENIOR,
        shows=("can take part in hiring|can help to hire",),
    ),
    Statement(
        sentence="A Senior typically has 5+ years",
        on=(*LEVEL_FACES, Face.PRINT, Face.FAMILY_PAGE),
        of=SENIOR,
        shows=("typically 5+ years",),
    ),
    Statement(
        sentence="Years of experience are a fact of the level and no statement",
        on=(Face.WINDOW, Face.PRINT, Face.COMPARE_JSON),
        of=TO_SENIOR,
        check=no_experience_statement,
    ),
    Statement(
        sentence="A Junior works under guidance often, not always",
        on=(Face.WINDOW, Face.PRINT, Face.SHOW),
        of=JUNIOR,
        shows=("often guided by|often works under",),
    ),
)

SKILLS = (
    Statement(
        sentence="Mentoring is new for a Middle; it does not grow",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_MIDDLE,
        about="@skill:mentoring",
        says=("new",),
        lacks=(GROWN, "▲", "rises"),
    ),
    Statement(
        sentence="Mentoring rises for a Senior, from Awareness to Practitioner",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_SENIOR,
        about="@skill:mentoring",
        shows=("Practitioner",),
        says=("▲|grow|rises|grown|to Practitioner|risen",),
        lacks=("new",),
    ),
    Statement(
        sentence="Hiring and training is not expected of a Middle yet",
        on=(Face.WINDOW, Face.MARKDOWN),
        of=MIDDLE,
        about="@skill:hiring-and-training",
        says=("not expected yet",),
        lacks=("new", *ENDED),
    ),
    Statement(
        sentence="API design does not rise from Middle to Senior",
        on=(Face.WINDOW, Face.MARKDOWN, Face.COMPARE_VIEW, Face.COMPARE, Face.COMPARE_JSON),
        of=TO_SENIOR,
        about="@skill:api-design",
        shows=("Practitioner",),
        lacks=("▲", GROWN, "new", "Expert"),
    ),
    Statement(
        sentence="Architecture and system design is new for a Middle",
        on=(Face.WINDOW, *STEP_FACES),
        of=TO_MIDDLE,
        about="@skill:architecture-and-system-design",
        says=("new",),
        lacks=(GROWN, "▲"),
    ),
    Statement(
        sentence="A Senior is Expert in exactly the four skills of the role description",
        on=(Face.WINDOW, Face.MARKDOWN, Face.PRINT),
        of=SENIOR,
        check=only_these_are_expert,
    ),
    Statement(
        sentence="A skill's source is in its tip: deployment is editorial",
        on=(Face.WINDOW,),
        of=SENIOR,
        about="@skill:deployment-and-operations",
        shows=("editorial",),
    ),
)
