"""Keys that several records of the file format have."""

from __future__ import annotations

from ladder_app.files.kinds import Field, Kind


def sources_field(doc: str = "Where this comes from.") -> Field:
    """The key that names sources, which most records have."""
    return Field(key="source", kind=Kind.SOURCES, doc=doc, example="handbook", record="source")


def see_also_field() -> Field:
    """The key that names other families and levels worth a look."""
    return Field(
        key="see-also",
        kind=Kind.ADDRESSES,
        doc="Other families, or levels as family/level, that are worth a look.",
        example="web-developer",
    )


def id_field(example: str) -> Field:
    """The key of a record's id."""
    return Field(
        key="id",
        kind=Kind.ID,
        doc="A short name for use in references; made from the name or title where left out.",
        example=example,
    )


def responsibility_fields(*more: Field) -> tuple[Field, ...]:
    """The keys of a responsibility, with those that only some have."""
    return (
        id_field("server-side-development"),
        Field(
            key="title",
            kind=Kind.LINE,
            doc="The responsibility in a few words.",
            example="Server-side development",
        ),
        Field(
            key="text",
            kind=Kind.TEXT,
            doc="What the person is responsible for.",
            example="Builds and maintains server-side logic.",
        ),
        *more,
        sources_field(),
    )
