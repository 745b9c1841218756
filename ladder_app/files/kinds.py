"""The building blocks of the table of the file format: records, fields, kinds of values."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from ladder_app.domain.text.translatable import translatable

FORMAT_VERSION = "1"
MAX_ID_CHARACTERS = 80
ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*"
OCCUPATION_PATTERN = "[0-9A-Za-z]([0-9A-Za-z.:-]{0,38}[0-9A-Za-z])?"
LANGUAGE_PATTERN = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}"


class Kind(Enum):
    """The kind of a key's value, described for messages."""

    VERSION = translatable("the format version")
    ID = translatable("an id")
    LINE = translatable("text on one line")
    TEXT = translatable("text")
    DATE = translatable("a date")
    URL = translatable("a web address")
    LANGUAGE = translatable("a language tag")
    BOOLEAN = translatable("true or false")
    MONTH = translatable("a month")
    NUMBER = translatable("a number")
    AMOUNT = translatable("an amount of money")
    CURRENCY = translatable("a currency code")
    OCCUPATION = translatable("the code of an occupation")
    CHOICE = translatable("one of several words")
    CHOICES = translatable("one of several words, or a list of them")
    REFERENCE = translatable("the id of something in this file")
    REFERENCES = translatable("the id of something in this file, or a list of them")
    SOURCES = translatable("the id of a source, or a list of them")
    LEVEL = translatable("the address of a level")
    LEVELS = translatable("the address of a level, or a list of them")
    ADDRESSES = translatable("the address of a family or of a level, or a list of them")
    RECORD = translatable("a mapping")
    RECORDS = translatable("a list of mappings")
    RECORDS_BY_ID = translatable("a mapping from ids to mappings")
    RATES = translatable("a mapping from currency codes to rates")
    MARKS = translatable("a list of marks, each with its day")


class Field(Struct, frozen=True, kw_only=True):
    """One key of a record.

    `record` is the name of the record that a RECORD… holds or an id refers to.
    A NUMBER is above zero and at most `maximum`. `stored_as` is the name of the
    attribute that holds the value, if it is not the key's own. A BOOLEAN that is
    omitted has the value `default`. MARKS are among the `choices`, or ids of steps of a scale.
    """

    key: str
    kind: Kind
    doc: str
    example: str = ""
    required: bool = False
    record: str = ""
    choices: tuple[str, ...] = ()
    maximum: int = 0
    stored_as: str = ""
    default: bool = False

    @property
    def attribute(self) -> str:
        """The name of the attribute in the domain that holds the value."""
        return self.stored_as or self.key.replace("-", "_")


class Record(Struct, frozen=True, kw_only=True):
    """One kind of mapping.

    `short_form` is the key whose value can replace the whole mapping. At least
    one of the keys in `any_of` is required, and exactly one of those in `one_of`. A key
    that is not known is an error, unless the record `keeps_unknown` keys when it is written again.
    """

    name: str
    doc: str
    fields: tuple[Field, ...]
    short_form: str = ""
    any_of: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    keeps_unknown: bool = False
