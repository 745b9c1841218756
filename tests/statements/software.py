"""What a reader learns about Software Engineering, which branches after Senior."""

from __future__ import annotations

from tests.statements.pages import Face
from tests.statements.statement import Statement
from tests.statements.words import (
    CARRIED,
    COMPARE_FACES,
    ENDED,
    GROWN,
    LEVEL_FACES,
    NOT_LISTED,
    PRINTED_STEPS,
    ROLE_FACES,
    SOFTWARE,
    STEP_FACES,
    levels,
)

TO_MIDDLE = levels(SOFTWARE, "junior", "middle")
TO_SENIOR = levels(SOFTWARE, "middle", "senior")
TO_STAFF = levels(SOFTWARE, "senior", "staff")
TO_PRINCIPAL = levels(SOFTWARE, "staff", "principal")
TO_MANAGER = levels(SOFTWARE, "senior", "engineering-manager")
TO_DIRECTOR = levels(SOFTWARE, "engineering-manager", "director")
MANAGER_FACES = (Face.WINDOW, Face.MARKDOWN, *COMPARE_FACES, Face.PATH, Face.PATH_JSON)

STATEMENTS = (
    Statement(
        sentence="Software Engineering branches after Senior",
        on=(*ROLE_FACES, Face.PRINT),
        of=levels(SOFTWARE, "senior"),
        shows=("@role",),
        omits=("the ladder parts into",),
    ),
    Statement(
        sentence="The family page has both tracks",
        on=(Face.FAMILY_PAGE, Face.PRINT_FAMILY),
        of=levels(SOFTWARE, "senior"),
        shows=("Management", "Principal", "Engineering Manager", "Director"),
    ),
    Statement(
        sentence="The Software Engineering ladder is editorial",
        on=(Face.FAMILY_PAGE, Face.PRINT_FAMILY, Face.WINDOW, Face.PRINT),
        of=levels(SOFTWARE, "senior"),
        shows=("editorial|our own text",),
    ),
    Statement(
        sentence="Software Junior to Middle: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES),
        of=TO_MIDDLE,
        lacks=ENDED,
    ),
    Statement(
        sentence="Designing features is new for a Middle engineer",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_MIDDLE,
        about="@designs-features",
        says=("new",),
        lacks=(GROWN,),
    ),
    Statement(
        sentence="Software Middle to Senior: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES),
        of=TO_SENIOR,
        lacks=ENDED,
    ),
    Statement(
        sentence="Staff leads across teams, which grows from leading projects",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_STAFF,
        about="@leads-across-teams",
        says=(GROWN,),
        lacks=("new",),
    ),
    Statement(
        sentence="Strategy is new for Staff",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_STAFF,
        about="@skill:strategy",
        says=("new",),
        lacks=(GROWN, "▲"),
    ),
    Statement(
        sentence="Software Senior to Staff: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES),
        of=TO_STAFF,
        lacks=(*ENDED, NOT_LISTED),
    ),
    Statement(
        sentence="Staff to Principal: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES, *PRINTED_STEPS),
        of=TO_PRINCIPAL,
        lacks=(*ENDED, NOT_LISTED),
    ),
    Statement(
        sentence="What an Engineering Manager page does not list from Senior is not ended",
        on=(*LEVEL_FACES, *STEP_FACES, *PRINTED_STEPS),
        of=TO_MANAGER,
        lacks=ENDED,
    ),
    Statement(
        sentence="Designing systems is not listed on the management track",
        on=MANAGER_FACES,
        of=TO_MANAGER,
        about="@designs-systems",
        under=NOT_LISTED,
        lacks=(*ENDED, "carried over", "still expected"),
    ),
    Statement(
        sentence="Testing and debugging is not listed on the management track",
        on=MANAGER_FACES,
        of=TO_MANAGER,
        about="@skill:testing-and-debugging",
        under=NOT_LISTED,
        lacks=(*ENDED, "carried over", "still expected"),
    ),
    Statement(
        sentence="The printed Engineering Manager page names what is not listed on this track",
        on=(Face.PRINT_FULL, Face.PRINT_COMPARISON, Face.PRINT_PATH),
        of=TO_MANAGER,
        says=("not listed on this track",),
    ),
    Statement(
        sentence="Nothing is carried over from Senior to Engineering Manager",
        on=(*LEVEL_FACES, *STEP_FACES, *PRINTED_STEPS),
        of=TO_MANAGER,
        lacks=("carried over", "still expected"),
    ),
    Statement(
        sentence="Developing people grows from guiding engineers",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_MANAGER,
        about="@develops-people",
        says=(GROWN,),
        lacks=("new",),
    ),
    Statement(
        sentence="Building a team is new for an Engineering Manager",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_MANAGER,
        about="@builds-team",
        says=("new",),
        lacks=(GROWN,),
    ),
    Statement(
        sentence="People management is new for an Engineering Manager",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=TO_MANAGER,
        about="@skill:people-management",
        says=("new",),
        lacks=(GROWN, "▲"),
    ),
    Statement(
        sentence="A Director still keeps ways of working healthy",
        on=(Face.WINDOW, Face.MARKDOWN, *COMPARE_FACES),
        of=TO_DIRECTOR,
        about="@healthy-team",
        under=CARRIED,
        lacks=(*ENDED, NOT_LISTED),
    ),
    Statement(
        sentence="Engineering Manager to Director: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES, *PRINTED_STEPS),
        of=TO_DIRECTOR,
        lacks=ENDED,
    ),
    Statement(
        sentence="On the whole way from Junior to Director only the change of track lists less",
        on=(Face.PATH, Face.PATH_VIEW, Face.PRINT_PATH),
        of=levels(SOFTWARE, "junior", "director"),
        says=(NOT_LISTED,),
        lacks=ENDED,
    ),
    Statement(
        sentence="Senior leads to Staff and Engineering Manager",
        on=(Face.PATH_VIEW,),
        of=levels(SOFTWARE, "junior", "senior"),
        shows=("leads to Staff and Engineering Manager|leads to Staff, Engineering Manager",),
    ),
)
