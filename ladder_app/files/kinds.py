"""What the table of the file format is made of: records, their fields, kinds of values."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

FORMAT_VERSION = "1"
MAX_ID_CHARACTERS = 80
ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*"


class Kind(Enum):
    """How the value of a key is written."""

    VERSION = "the format version"
    ID = "an id"
    LINE = "text on one line"
    TEXT = "text"
    DATE = "a date"
    URL = "a web address"
    BOOLEAN = "true or false"
    MONTH = "a month"
    NUMBER = "a number"
    AMOUNT = "an amount of money"
    CURRENCY = "a currency code"
    CHOICE = "one of several words"
    REFERENCE = "the id of something in this file"
    SOURCES = "the id of a source, or a list of them"
    LEVELS = "the address of a level, or a list of them"
    ADDRESSES = "the address of a family or of a level, or a list of them"
    RECORD = "a mapping"
    RECORDS = "a list of mappings"
    RECORDS_BY_ID = "a mapping from ids to mappings"
    RATES = "a mapping from currency codes to rates"


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
