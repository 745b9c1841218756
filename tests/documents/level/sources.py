"""A family whose first level has a source that its second does not name."""

from __future__ import annotations

from ladder_app.domain.model import (
    JobFamily,
    Level,
    Proficiency,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Source,
    Track,
)

ROLE = Source(id="role", title="Role description")
HANDBOOK = Source(id="handbook", title="Handbook")
FRAMEWORK = Source(id="framework", title="Framework")
UNUSED = Source(id="unused", title="Survey")


def carried_from_another_source() -> JobFamily:
    """The second level speaks by one source, and what carries over to it has another."""
    step = Proficiency(
        id="working", name="Working", rank=1, description="Knows how", sources=(FRAMEWORK,)
    )
    skill = Skill(id="sql", name="SQL", kind=SkillKind.HARD)
    needed = SkillRequirement(skill=skill, proficiency=step, sources=(HANDBOOK,))
    writes = Responsibility(id="writes", text="Writes tests", sources=(HANDBOOK,))
    speaks = Responsibility(id="speaks", text="Speaks", sources=(ROLE,))
    levels = (
        Level(id="one", name="One", responsibilities=(writes,), skills=(needed,)),
        Level(id="two", name="Two", responsibilities=(speaks,)),
    )
    return JobFamily(
        id="tester",
        name="Tester",
        sources=(ROLE, HANDBOOK, FRAMEWORK, UNUSED),
        scale=(step,),
        skills=(skill,),
        tracks=(Track(id="only", levels=levels),),
    )
