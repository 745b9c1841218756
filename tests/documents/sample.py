"""Families for the tests of documents. They are apart from the bundled ladders."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ladder_app.domain.model import (
    Distinction,
    JobFamily,
    Level,
    MarketReference,
    PayPeriod,
    PayRange,
    Percentile,
    Proficiency,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Source,
    Track,
)

ROLE = Source(id="role", title="Role description", note="restated", url="https://example.org/role")
EDITORIAL = Source(id="editorial", title="Editorial", note="our own judgement")
SCALE = tuple(
    Proficiency(id=name.lower(), name=name, rank=rank)
    for rank, name in enumerate(("Awareness", "Working", "Practitioner", "Expert"), start=1)
)
HARD = {
    "Server-side programming": "234", "Back-end frameworks": "134", "Databases and SQL": "234",
    "API design": "134", "Software design principles and patterns": "124",
    "Architecture and system design": "024", "Application security": "123",
    "Performance and scalability": "124", "Testing and debugging": "234",
    "Version control (Git)": "233", "Technical documentation": "223",
    "Deployment and operations": "123",
}  # fmt: skip
SOFT = {
    "Collaboration": "234", "Communication": "234", "Problem solving": "234",
    "Independence and ownership": "134", "Learning": "333", "Mentoring": "013",
    "Technical leadership and decisions": "024", "Hiring and training": "002",
}  # fmt: skip
DUTIES = {
    "Server-side development": "writes the code that receives requests and answers them",
    "Database management": "designs schemas, writes queries, keeps data sound and fast to reach",
    "Security": "protects data by encryption, authentication and authorization",
    "Performance optimization": "finds slow places and removes them by caching and tuning",
    "Version control and collaboration": "shares code through Git and reviews that of others",
    "Testing and debugging": "writes tests, finds faults and puts them right",
    "Reporting": "documents how the system works and what was decided",
}
STATEMENTS = {
    "junior": (
        "Has a basic understanding of back-end technologies",
        "Works under the guidance of more experienced developers",
        "Takes simple tasks: basic features, bug fixes, help with tests and documents",
    ),
    "middle": (
        "Works independently on tasks of moderate complexity",
        "Designs and implements solutions, APIs and database integration with little supervision",
        "Understands principles, best practices and design patterns",
    ),
    "senior": (
        "Typically has five or more years of back-end experience",
        (
            "Is an expert in back-end technologies and frameworks, with extensive knowledge of "
            "architecture and system design"
        ),
        "Builds complex systems, takes strategic technical decisions and solves hard problems",
        "Leads: guides junior and middle developers and takes part in technical decisions",
        "Can take part in hiring and training",
    ),
}
GROWS = {"middle-0": ("junior-1",), "middle-2": ("junior-0",), "senior-1": ("middle-2",)}
PAY = {"junior": (55, 85, False), "middle": (80, 120, False), "senior": (90, 180, True)}
ABOUT = {
    "junior": ("up to 2 years", "learns the craft on simple tasks"),
    "middle": ("2 to 5 years", "delivers features independently"),
    "senior": ("typically 5+ years", "owns systems and leads through technical decisions"),
}


def sample_family(count: int = 0) -> JobFamily:
    """A family with three levels, or with `count` levels for long documents."""
    skills = tuple(_skill(name, SkillKind.HARD) for name in HARD)
    skills += tuple(_skill(name, SkillKind.SOFT) for name in SOFT)
    levels = tuple(_level(index, name, skills) for index, name in enumerate(STATEMENTS))
    if count:
        levels = tuple(_copy(levels[index % 3], index) for index in range(count))
    return JobFamily(
        id="backend-developer",
        name="Back-end Developer",
        summary="Builds and runs the part of an application that users never see.",
        as_of=date(2026, 11, 24),
        sources=(ROLE, EDITORIAL),
        summary_sources=(ROLE,),
        scale=SCALE,
        skills=skills,
        responsibilities=tuple(
            Responsibility(id=f"duty-{n}", title=title, text=text, sources=(ROLE,))
            for n, (title, text) in enumerate(DUTIES.items())
        ),
        distinctions=(
            Distinction(title="Experience", text="from the first months to five years and more"),
            Distinction(title="Scope", text="from tasks to whole systems"),
            Distinction(title="Leadership", text="from being guided to guiding others"),
        ),
        tracks=(Track(id="main", levels=levels),),
    )


def _skill(name: str, kind: SkillKind) -> Skill:
    return Skill(id=name.lower().replace(" ", "-"), name=name, kind=kind, sources=(EDITORIAL,))


def _level(index: int, name: str, skills: tuple[Skill, ...]) -> Level:
    lowest, highest, is_open = PAY[name]
    ranks = {skill: int({**HARD, **SOFT}[skill.name][index]) for skill in skills}
    return Level(
        id=name,
        name=name.title(),
        title=f"{name.title()} Back-end Developer",
        experience=ABOUT[name][0],
        summary=ABOUT[name][1],
        responsibilities=tuple(
            Responsibility(id=f"{name}-{n}", text=text, grows=GROWS.get(f"{name}-{n}", ()))
            for n, text in enumerate(STATEMENTS[name])
        ),
        skills=tuple(
            SkillRequirement(
                skill=skill,
                proficiency=SCALE[rank - 1],
                behaviour=f"Shows {skill.name.lower()} in daily work as a {name} would.",
            )
            for skill, rank in ranks.items()
            if rank
        ),
        pay=PayRange(
            currency="USD", period=PayPeriod.YEAR, minimum=Decimal(lowest * 1000),
            maximum=Decimal(highest * 1000), open_top=is_open, sources=(ROLE,),
        ),
        sources=(ROLE,),
    )  # fmt: skip


def _copy(level: Level, index: int) -> Level:
    return Level(
        id=f"step-{index}", name=f"Step {index}", experience=level.experience,
        summary=level.summary, responsibilities=level.responsibilities, skills=level.skills,
        pay=level.pay,
    )  # fmt: skip


def short_families() -> tuple[JobFamily, JobFamily]:
    """Two small families that have one of each thing a document can state, with odd letters.

    The senior levels of both are equivalent. It is apart from the bundled ladders, so that
    reference outputs change only with the writers.
    """
    return _short_family(), _neighbor_family()


def _short_family() -> JobFamily:
    skills = (
        Skill(id="code", name="C++ & <SQL>", kind=SkillKind.HARD, sources=(EDITORIAL,)),
        Skill(id="design", name="Design", kind=SkillKind.HARD, sources=(EDITORIAL,)),
        Skill(id="scripts", name="Scripts_*", kind=SkillKind.HARD, sources=(EDITORIAL,)),
        Skill(id="talk", name="Communication", kind=SkillKind.SOFT, sources=(EDITORIAL,)),
        Skill(id="hire", name="Hiring", kind=SkillKind.SOFT, sources=(EDITORIAL,)),
    )
    return JobFamily(
        id="tools",
        name="Tool Developer",
        summary="Builds the tools that others build with.",
        as_of=date(2026, 3, 31),
        sources=(ROLE, EDITORIAL),
        summary_sources=(ROLE,),
        scale=SCALE,
        skills=skills,
        responsibilities=(
            Responsibility(id="tests", title="Tests", text="tests what was built"),
            Responsibility(id="docs", text="Documents it"),
        ),
        distinctions=(Distinction(title="Scope", text="from a script to a platform"),),
        tracks=(Track(id="main", name="Main", levels=_short_levels(skills)),),
        market=(
            MarketReference(
                name="Developers", currency="USD", period=PayPeriod.YEAR, place="Anywhere",
                percentiles=(Percentile(50, Decimal(95_000)), Percentile(90, Decimal(150_000))),
                date=date(2025, 5, 1), remark="All levels.", sources=(ROLE,),
            ),
        ),
    )  # fmt: skip


def _short_levels(skills: tuple[Skill, ...]) -> tuple[Level, ...]:
    statements = {
        "junior": (
            Responsibility(id="small", text="Fixes small faults"),
            Responsibility(id="asks", text="Asks before larger changes"),
            Responsibility(id="shared", title="Reviews", text="reviews the code of others"),
        ),
        "senior": (
            Responsibility(id="large", text="Fixes faults of every size", grows=("small",)),
            Responsibility(id="shared", title="Reviews", text="reviews the code of others"),
            Responsibility(id="leads", text="Leads a team, 1. in planning", sources=(ROLE,)),
        ),
        "lead": (Responsibility(id="vision", text="Says what comes next"),),
    }
    # The step of the scale by skill and level; 0 where the level does not expect the skill.
    ranks = {"junior": "10310", "senior": "32020", "lead": "43042"}
    pay = {"junior": (50_000, 70_000, False), "senior": (65_000, 100_000, True)}
    return tuple(
        Level(
            id=name,
            name=name.title(),
            title="Senior Tool Developer" if name == "senior" else "",
            experience="3+ years" if name == "senior" else "",
            summary=f"What a {name} is.",
            equivalent=("web/senior",) if name == "senior" else (),
            responsibilities=items,
            skills=tuple(
                SkillRequirement(
                    skill=skill, proficiency=SCALE[int(rank) - 1],
                    behaviour=f"{skill.name} as a {name}" if name != "junior" else "",
                )
                for skill, rank in zip(skills, ranks[name], strict=True)
                if rank != "0"
            ),
            pay=_short_pay(*pay[name]) if name in pay else None,
            sources=(ROLE,),
        )
        for name, items in statements.items()
    )  # fmt: skip


def _short_pay(minimum: int, maximum: int, open_top: bool) -> PayRange:
    return PayRange(
        currency="USD", period=PayPeriod.YEAR, minimum=Decimal(minimum), maximum=Decimal(maximum),
        open_top=open_top, sources=(ROLE,),
    )  # fmt: skip


def _neighbor_family() -> JobFamily:
    skill = Skill(id="layout", name="Layout", kind=SkillKind.HARD)
    required = SkillRequirement(skill=skill, proficiency=SCALE[2])
    level = Level(
        id="senior",
        name="Senior",
        summary="Builds pages.",
        equivalent=("tools/senior",),
        responsibilities=(Responsibility(id="pages", text="Builds pages"),),
        skills=(required,),
    )
    return JobFamily(
        id="web",
        name="Web Developer",
        as_of=date(2026, 3, 31),
        scale=SCALE,
        skills=(skill,),
        tracks=(Track(id="main", levels=(level,)),),
    )
