"""The table of output formats: everything that the program can save, one entry a format.

File dialogs, the help of the commands and their refusals are derived from it. To add a format,
add an entry and the module that it names as a writer. The table is read at each start of the
program, so it imports neither a writer nor what writers are given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from ladder_app.documents.export.documents import Pages
    from ladder_app.documents.export.family import FamilyData
    from ladder_app.documents.export.path_map import MapPicture
    from ladder_app.documents.export.pay import PayPicture

_WRITERS = "ladder_app.documents.export"

Content = TypeVar("Content")
Files = Mapping[str, bytes]
"""The files of a folder by their names."""
Writer = str | Callable[[Any], bytes] | Callable[[Any], Files]
"""A function of the content, or its name as MODULE:FUNCTION, which is imported when needed."""


class Subject(Generic[Content]):
    """Something that can be saved. `Content` is the type that its writers take."""

    def __init__(self, name: str) -> None:
        """Create a subject; the name is for debugging only."""
        self._name = name

    def __repr__(self) -> str:
        return f"Subject({self._name!r})"


DOCUMENTS: Subject[Pages] = Subject("levels and families")
COMPARISON: Subject[Pages] = Subject("comparison")
PATH: Subject[Pages] = Subject("path")
PATH_MAP: Subject[MapPicture] = Subject("path map")
PAY_CHART: Subject[PayPicture] = Subject("pay chart")
FAMILY: Subject[FamilyData] = Subject("family data")


class OutputFormat(NamedTuple):
    """A format: one line in the list of a save dialog.

    The first of the suffixes is the one that commands show; a format without suffixes is a
    folder. `word` is a further name in `--format`, where it is not that suffix. The save dialogs
    propose `proposed_suffix`, where it is not that suffix. `purpose` is what it is for. Name and
    purpose are marked for translation. `losses` names a function of the content, as writers are
    named, which says in a sentence what the format cannot hold of it.
    """

    name: str
    suffixes: tuple[str, ...]
    writers: Mapping[Subject[Any], Writer]
    purpose: str = ""
    word: str = ""
    proposed_suffix: str = ""
    needs_qt: bool = False
    is_binary: bool = False
    losses: str = ""

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder of files."""
        return not self.suffixes

    @property
    def suffix(self) -> str:
        """The usual suffix, with its dot; empty for a folder."""
        return self.suffixes[0] if self.suffixes else ""

    @property
    def long_name(self) -> str:
        """A further name in `--format`, such as “markdown”."""
        return self.word or self.suffix[1:]

    def write(self, subject: Subject[Content], content: Content) -> bytes:
        """The content as the bytes of a file."""
        writer: Callable[[Content], bytes] = self._writer(subject)
        return writer(content)

    def write_folder(self, subject: Subject[Content], content: Content) -> Files:
        """The content as the files of a folder."""
        writer: Callable[[Content], Files] = self._writer(subject)
        return writer(content)

    def losses_of(self, content: object) -> str:
        """What the format cannot hold of the content, in a sentence; empty for nothing."""
        return str(_function(self.losses)(content)) if self.losses else ""

    def _writer(self, subject: Subject[Content]) -> Callable[[Content], Any]:
        writer = self.writers[subject]
        return _function(writer) if isinstance(writer, str) else writer


def _function(name: str) -> Callable[[Any], Any]:
    """The function that is called MODULE:FUNCTION."""
    module, _, function = name.partition(":")
    found: Callable[[Any], Any] = getattr(import_module(module), function)
    return found


class FormatTable:
    """Output formats in the order in which people see them."""

    def __init__(self, formats: Iterable[OutputFormat]) -> None:
        """Create a table of these formats."""
        self._formats = tuple(formats)

    def __iter__(self) -> Iterator[OutputFormat]:
        return iter(self._formats)

    def of(self, subject: Subject[Any]) -> tuple[OutputFormat, ...]:
        """The formats that can hold the subject."""
        return tuple(each for each in self._formats if subject in each.writers)

    def files_of(self, subject: Subject[Any]) -> tuple[OutputFormat, ...]:
        """The formats for files that can hold the subject, the first one of each suffix."""
        by_suffix: dict[str, OutputFormat] = {}
        for each in self.of(subject):
            if not each.is_folder:
                by_suffix.setdefault(each.suffix, each)
        return tuple(by_suffix.values())

    def suffixes(self, subject: Subject[Any]) -> tuple[str, ...]:
        """The usual suffixes of the files that can hold the subject."""
        return tuple(each.suffix for each in self.files_of(subject))

    def find(self, subject: Subject[Any], path: Path) -> OutputFormat:
        """The format for files that the suffix of the path names.

        Raises:
            UnknownFormatError: no format that can hold the subject has this suffix.
        """
        suffix = path.suffix.lower()
        for each in self.of(subject):
            if suffix in each.suffixes:
                return each
        from ladder_app.documents.export.save_error import UnknownFormatError

        raise UnknownFormatError(path, self.suffixes(subject))

    def find_folder(self, subject: Subject[Any]) -> OutputFormat | None:
        """The format of a folder that can hold the subject."""
        return next((each for each in self.of(subject) if each.is_folder), None)

    def preferring(self, preferred: OutputFormat) -> FormatTable:
        """A table that finds this format before others with the same suffix."""
        return FormatTable([preferred, *(each for each in self if each is not preferred)])

    def render(self, subject: Subject[Content], content: Content, path: Path) -> bytes:
        """The content in the format that the suffix of the path names.

        A format that needs Qt needs a QGuiApplication; the others import no Qt.

        Raises:
            UnknownFormatError: no format that can hold the subject has this suffix.
            FormatLimitError: the format cannot hold this content.
            NotReadableAgainError: the program itself could not open the file.
        """
        return self.find(subject, path).write(subject, content)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate knows
    """Mark a text for translation in this context; Qt's function of this name without Qt."""
    del context
    return text


SVG = OutputFormat(
    "SVG",
    (".svg",),
    {PATH_MAP: f"{_WRITERS}.path_map:svg", PAY_CHART: f"{_WRITERS}.pay:svg"},
    purpose=QT_TRANSLATE_NOOP("AskFile", "A picture that is sharp at any size"),
)
PDF = OutputFormat(
    "PDF",
    (".pdf",),
    {
        DOCUMENTS: f"{_WRITERS}.documents:pdf",
        COMPARISON: f"{_WRITERS}.documents:pdf",
        PATH: f"{_WRITERS}.documents:pdf",
        PATH_MAP: f"{_WRITERS}.path_map:pdf",
        PAY_CHART: f"{_WRITERS}.pay:pdf",
    },
    needs_qt=True,
    is_binary=True,
    purpose=QT_TRANSLATE_NOOP("AskFile", "Pages to send, keep or print later"),
)
PNG = OutputFormat(
    "PNG",
    (".png",),
    {PATH_MAP: f"{_WRITERS}.path_map:png", PAY_CHART: f"{_WRITERS}.pay:png"},
    needs_qt=True,
    is_binary=True,
    purpose=QT_TRANSLATE_NOOP("AskFile", "A picture for documents and slides"),
)
HTML = OutputFormat(
    "HTML",
    (".html", ".htm"),
    dict.fromkeys((DOCUMENTS, COMPARISON, PATH), f"{_WRITERS}.documents:html"),
    purpose=QT_TRANSLATE_NOOP("AskFile", "A web page that any browser opens"),
)
MARKDOWN = OutputFormat(
    "Markdown",
    (".md", ".markdown"),
    dict.fromkeys((DOCUMENTS, COMPARISON, PATH), f"{_WRITERS}.documents:markdown"),
    word="markdown",
    purpose=QT_TRANSLATE_NOOP(
        "AskFile", "Text with headings and lists, for wikis and repositories"
    ),
)
TEXT = OutputFormat(
    QT_TRANSLATE_NOOP("AskFile", "Text"),
    (".txt",),
    dict.fromkeys((DOCUMENTS, COMPARISON, PATH), f"{_WRITERS}.documents:text"),
    word="text",
    purpose=QT_TRANSLATE_NOOP("AskFile", "Plain text, for mail and notes"),
)
CSV = OutputFormat(
    "CSV",
    (".csv",),
    {COMPARISON: f"{_WRITERS}.comparison:csv", PAY_CHART: f"{_WRITERS}.pay:csv"},
    purpose=QT_TRANSLATE_NOOP("AskFile", "A table as plain text, for any spreadsheet"),
)
XLSX = OutputFormat(
    "XLSX",
    (".xlsx",),
    {COMPARISON: f"{_WRITERS}.comparison:xlsx"},
    is_binary=True,
    purpose=QT_TRANSLATE_NOOP("AskFile", "A workbook for Excel and other spreadsheets"),
)
SPREADSHEET = OutputFormat(
    QT_TRANSLATE_NOOP("AskFile", "Spreadsheet"),
    (".xlsx",),
    {FAMILY: f"{_WRITERS}.family:xlsx"},
    is_binary=True,
    losses=f"{_WRITERS}.family:list_losses",
    purpose=QT_TRANSLATE_NOOP(
        "AskFile", "A workbook of the whole family: edit it, then import it again"
    ),
)
CSV_ROWS = OutputFormat(
    QT_TRANSLATE_NOOP("AskFile", "CSV, one row each"),
    (".csv",),
    {FAMILY: f"{_WRITERS}.family:csv_rows"},
    losses=f"{_WRITERS}.family:list_losses",
    purpose=QT_TRANSLATE_NOOP("AskFile", "The whole family as a table with one item in each row"),
)
CSV_MATRIX = OutputFormat(
    QT_TRANSLATE_NOOP("AskFile", "CSV, levels across"),
    (".csv",),
    {FAMILY: f"{_WRITERS}.family:csv_matrix"},
    losses=f"{_WRITERS}.family:matrix_losses",
    purpose=QT_TRANSLATE_NOOP(
        "AskFile", "The whole family as a table with one column for each level"
    ),
)
LADDER = OutputFormat(
    QT_TRANSLATE_NOOP("AskFile", "Ladder"),
    (".yaml", ".yml"),
    {FAMILY: f"{_WRITERS}.family:yaml"},
    proposed_suffix=".ladder.yaml",
    purpose=QT_TRANSLATE_NOOP("AskFile", "A ladder file, to edit in a text editor and open here"),
)
JSON = OutputFormat(
    QT_TRANSLATE_NOOP("AskFile", "JSON"),
    (".json",),
    {FAMILY: f"{_WRITERS}.family:json"},
    purpose=QT_TRANSLATE_NOOP("AskFile", "A ladder file for other programs"),
)
SITE = OutputFormat(
    QT_TRANSLATE_NOOP("AskFile", "Folder of linked pages"),
    (),
    {FAMILY: f"{_WRITERS}.family:site"},
    purpose=QT_TRANSLATE_NOOP("AskFile", "The whole family as web pages, one for each level"),
)

FORMATS = FormatTable(
    (
        SVG,
        PDF,
        PNG,
        HTML,
        MARKDOWN,
        TEXT,
        CSV,
        XLSX,
        SPREADSHEET,
        CSV_ROWS,
        CSV_MATRIX,
        LADDER,
        JSON,
        SITE,
    )
)
"""Every format, in the order of the save dialogs."""
