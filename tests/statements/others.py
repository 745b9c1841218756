"""What a reader learns about DevOps Engineer and Web Developer, and across families."""

from __future__ import annotations

from tests.statements.pages import Face
from tests.statements.statement import Statement
from tests.statements.words import (
    BACK_END,
    CARRIED,
    COMPARE_FACES,
    DEVOPS,
    ENDED,
    GROWN,
    LEVEL_FACES,
    PATH_FACES,
    PRINTED_STEPS,
    ROLE_FACES,
    STEP_FACES,
    WEB,
    levels,
)

DEVOPS_TO_MIDDLE = levels(DEVOPS, "junior", "middle")
DEVOPS_TO_SENIOR = levels(DEVOPS, "middle", "senior")
WEB_TO_MIDDLE = levels(WEB, "junior", "middle")
WEB_TO_SENIOR = levels(WEB, "middle", "senior")

DEVOPS_STATEMENTS = (
    Statement(
        sentence="A DevOps Engineer automates how software is built and run",
        on=(*ROLE_FACES, Face.PRINT),
        of=levels(DEVOPS, "middle"),
        shows=("@role", "automat"),
        omits=("No pay ranges are given",),
    ),
    Statement(
        sentence="A Middle DevOps Engineer still understands the basics and still automates",
        on=(Face.WINDOW, Face.MARKDOWN, *COMPARE_FACES),
        of=DEVOPS_TO_MIDDLE,
        shows=("@basic-understanding", "@assists-automation", "@supports-provisioning"),
        lacks=ENDED,
    ),
    Statement(
        sentence="DevOps Junior to Middle: nothing ends",
        on=(*LEVEL_FACES, *PRINTED_STEPS),
        of=DEVOPS_TO_MIDDLE,
        lacks=ENDED,
    ),
    Statement(
        sentence="A Senior DevOps Engineer still works with teams on the deployment strategy",
        on=(Face.WINDOW, Face.MARKDOWN, *COMPARE_FACES),
        of=DEVOPS_TO_SENIOR,
        shows=("@deployment-strategy",),
        lacks=ENDED,
    ),
    Statement(
        sentence="A Middle works with developers on the deployment strategy and does not settle it",
        on=(Face.WINDOW, Face.PRINT),
        of=levels(DEVOPS, "middle"),
        shows=("@deployment-strategy", "works with"),
        omits=("settles the deployment strategy",),
    ),
    Statement(
        sentence="Improving pipelines grows from knowing them",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=DEVOPS_TO_MIDDLE,
        about="@improves-pipelines",
        says=(GROWN,),
        lacks=("new",),
    ),
    Statement(
        sentence="Experience with cloud platforms is new for a Middle DevOps Engineer",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=DEVOPS_TO_MIDDLE,
        about="@cloud-experience",
        says=("new",),
        lacks=(GROWN,),
    ),
    Statement(
        sentence="Mentoring is new for a Middle DevOps Engineer too",
        on=(Face.WINDOW, *STEP_FACES),
        of=DEVOPS_TO_MIDDLE,
        about="@skill:mentoring",
        says=("new",),
        lacks=(GROWN, "▲"),
    ),
    Statement(
        sentence="A Senior DevOps Engineer is an expert in complex CI/CD pipelines",
        on=(Face.WINDOW, Face.PRINT, Face.SHOW),
        of=levels(DEVOPS, "senior"),
        shows=("expert in complex CI/CD pipelines",),
    ),
    Statement(
        sentence="That a Senior DevOps Engineer leads platform projects is editorial",
        on=(Face.WINDOW, Face.MARKDOWN),
        of=levels(DEVOPS, "senior"),
        about="@leads-platform-work",
        says=("²|editorial",),
        lacks=("¹",),
    ),
    Statement(
        sentence="That a Senior DevOps Engineer masters complex pipelines is from the page",
        on=(Face.WINDOW, Face.MARKDOWN),
        of=levels(DEVOPS, "senior"),
        about="@complex-pipelines",
        says=("¹|Responsibilities, Job Description, Salary",),
        lacks=("²", "editorial"),
    ),
    Statement(
        sentence="The skills of a DevOps Engineer are editorial",
        on=(Face.WINDOW, Face.PRINT, Face.FAMILY_PAGE),
        of=levels(DEVOPS, "senior"),
        shows=("editorial|our own text",),
    ),
)

WEB_STATEMENTS = (
    Statement(
        sentence="A Web Developer designs, builds and maintains websites and web applications",
        on=(*ROLE_FACES, Face.PRINT),
        of=levels(WEB, "middle"),
        shows=("@role", "websites", "web applications"),
        omits=("No pay ranges are given",),
    ),
    Statement(
        sentence="A Web Developer has six key responsibilities at every level",
        on=(*ROLE_FACES, Face.WINDOW, Face.MARKDOWN),
        of=levels(WEB, "senior"),
        shows=(
            "@user-interfaces",
            "@web-performance",
            "@compatibility",
            "@database-management",
            "@api-integration",
            "@testing-and-debugging",
        ),
    ),
    Statement(
        sentence="A Senior Web Developer still develops features",
        on=(Face.WINDOW, Face.MARKDOWN, *COMPARE_FACES),
        of=WEB_TO_SENIOR,
        about="@builds-features",
        under=CARRIED,
        lacks=("new", GROWN, *ENDED),
    ),
    Statement(
        sentence="A Senior Web Developer still integrates code",
        on=(Face.WINDOW, Face.MARKDOWN, *COMPARE_FACES),
        of=WEB_TO_SENIOR,
        about="@integrates-code",
        under=CARRIED,
        lacks=ENDED,
    ),
    Statement(
        sentence="A Senior Web Developer still keeps quality high",
        on=(Face.WINDOW, Face.MARKDOWN, *COMPARE_FACES),
        of=WEB_TO_SENIOR,
        about="@keeps-quality",
        under=CARRIED,
        lacks=ENDED,
    ),
    Statement(
        sentence="A path counts what a Senior Web Developer still does",
        on=(*PATH_FACES, Face.PRINT_PATH),
        of=WEB_TO_SENIOR,
        says=("carried over",),
        lacks=ENDED,
    ),
    Statement(
        sentence="What a Senior Web Developer still does is printed in a line",
        on=(Face.PRINT, Face.SHOW),
        of=WEB_TO_SENIOR,
        says=("still expected from Middle",),
    ),
    Statement(
        sentence="Web Middle to Senior: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES, *PRINTED_STEPS),
        of=WEB_TO_SENIOR,
        lacks=ENDED,
    ),
    Statement(
        sentence="Leading projects is new for a Senior Web Developer",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=WEB_TO_SENIOR,
        about="@leads-projects",
        says=("new",),
        lacks=(GROWN,),
    ),
    Statement(
        sentence="Building features grows from writing simpler code",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=WEB_TO_MIDDLE,
        about="@builds-features",
        says=(GROWN,),
        lacks=("new",),
    ),
    Statement(
        sentence="The standards that a Middle's quality grew from can be read",
        on=(Face.WINDOW, Face.PRINT, Face.COMPARE),
        of=WEB_TO_MIDDLE,
        shows=("@keeps-to-standards",),
    ),
    Statement(
        sentence="Working with others is new for a Middle Web Developer",
        on=(Face.WINDOW, Face.MARKDOWN, *STEP_FACES),
        of=WEB_TO_MIDDLE,
        about="@works-with-others",
        says=("new",),
        lacks=(GROWN,),
    ),
    Statement(
        sentence="Web Junior to Middle: nothing ends",
        on=(*LEVEL_FACES, *STEP_FACES, *PRINTED_STEPS),
        of=WEB_TO_MIDDLE,
        lacks=ENDED,
    ),
)

ACROSS = (
    Statement(
        sentence="A Middle Back-end Developer is as high as a Middle Web Developer",
        on=(Face.PATH,),
        of=levels(BACK_END, "middle") + levels(WEB, "middle"),
        says=("equivalent|same level|as high",),
    ),
    Statement(
        sentence="From Back-end Middle a path leads to Senior Web Developer",
        on=(Face.PATH, Face.PATH_VIEW),
        of=levels(BACK_END, "middle") + levels(WEB, "senior"),
        shows=("@leads-projects",),
    ),
    Statement(
        sentence="What another family does not name is neither ended nor carried over",
        on=(Face.COMPARE, Face.COMPARE_VIEW, Face.COMPARE_JSON, Face.PRINT_COMPARISON),
        of=levels(BACK_END, "senior") + levels(DEVOPS, "senior"),
        lacks=("carried over", "still expected", *ENDED),
    ),
    Statement(
        sentence="Three levels in a row lose nothing either",
        on=(Face.COMPARE, Face.COMPARE_VIEW, Face.COMPARE_JSON, Face.PRINT_COMPARISON),
        of=levels(WEB, "junior", "middle", "senior"),
        lacks=ENDED,
    ),
    Statement(
        sentence="A Senior compared with a Junior of the same track loses nothing",
        on=(Face.COMPARE, Face.COMPARE_VIEW, Face.COMPARE_JSON),
        of=levels(DEVOPS, "junior", "senior"),
        lacks=ENDED,
    ),
)
