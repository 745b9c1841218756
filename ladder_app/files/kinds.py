"""What the table of the file format is made of: records, their fields, kinds of values."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from ladder_app.domain.text.translatable import translatable


class Kind(Enum):
    """How the value of a key is written."""

    VERSION = translatable("the format version")
    ID = translatable("an id")
    LINE = translatable("text on one line")
    TEXT = translatable("text")
    DATE = translatable("a date")
    URL = translatable("a web address")
    BOOLEAN = translatable("true or false")
    MONTH = translatable("a month")
    NUMBER = translatable("a number")
    AMOUNT = translatable("an amount of money")
    CURRENCY = translatable("a currency code")
    CHOICE = translatable("one of several words")
    REFERENCE = translatable("the id of something in this file")
    SOURCES = translatable("the id of a source, or a list of them")
    LEVELS = translatable("the address of a level, or a list of them")
    ADDRESSES = translatable("the address of a family or of a level, or a list of them")
    RECORD = translatable("a mapping")
    RECORDS = translatable("a list of mappings")
    RECORDS_BY_ID = translatable("a mapping from ids to mappings")
    RATES = translatable("a mapping from currency codes to rates")


class Field(Struct, frozen=True, kw_only=True):
    """One key of a record.

    `record` names what a RECORD… holds or an id refers to. A NUMBER is above
    zero and at most `most`.
    """

    key: str
    kind: Kind
    doc: str
    example: str = ""
    required: bool = False
    record: str = ""
    choices: tuple[str, ...] = ()
    most: int = 0


class Record(Struct, frozen=True, kw_only=True):
    """One kind of mapping.

    `short_form` is the key whose value may be written in place of the whole
    mapping. Of the keys in `any_of` at least one must be given, of those in
    `one_of` exactly one.
    """

    name: str
    doc: str
    fields: tuple[Field, ...]
    short_form: str = ""
    any_of: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()


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
