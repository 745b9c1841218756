"""Keys that several records of the file format have."""

from __future__ import annotations

from ladder_app.files.kinds import Field, Kind


def sources_field(doc: str = "Where this comes from.") -> Field:
    """The key that names sources."""
    return Field(
        key="source",
        kind=Kind.SOURCES,
        doc=doc,
        example="handbook",
        record="source",
        stored_as="sources",
    )


def see_also_field() -> Field:
    """The key that names related families and levels."""
    return Field(
        key="see-also",
        kind=Kind.ADDRESSES,
        doc="Related families, or levels as family/level.",
        example="web-developer",
    )


def id_field(example: str) -> Field:
    """The key of a record's id."""
    return Field(
        key="id",
        kind=Kind.ID,
        doc="A short name for references; made from the name or title if omitted.",
        example=example,
    )


def occupation_field(doc: str) -> Field:
    """The key that names an occupation, by which wages of the job market are found."""
    return Field(key="market-occupation", kind=Kind.OCCUPATION, doc=doc, example="15-1252")


def cumulative_field(doc: str) -> Field:
    """The key that says whether expectations carry over from level to level."""
    return Field(key="cumulative", kind=Kind.BOOLEAN, doc=doc, example="false", default=True)


def responsibility_fields(*more: Field) -> tuple[Field, ...]:
    """The keys of a responsibility; `more` are those of only one kind of record."""
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
            doc="The responsibility in full.",
            example="Builds and maintains server-side logic.",
        ),
        *more,
        sources_field(),
    )
