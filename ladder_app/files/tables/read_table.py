"""A table file to its sheets: CSV, XLSX, XLS, ODS or Markdown."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.files.problems import WHOLE_FILE, Problem, Report
from ladder_app.files.read_bytes import read_bytes
from ladder_app.files.tables.csv_text import FORMULA_STARTS, CsvLook, read_csv, text_of
from ladder_app.files.tables.default_names import ENGLISH_NAMES, DefaultNames
from ladder_app.files.tables.markdown_text import SUFFIXES as MARKDOWN_SUFFIXES
from ladder_app.files.tables.markdown_text import markdown_sheets
from ladder_app.files.tables.notes import Note
from ladder_app.files.tables.sheets import (
    MAX_CELLS,
    MAX_COLUMNS,
    Checkpoint,
    Sheet,
    cleaned_sheet,
    no_checkpoint,
)
from ladder_app.files.tables.workbook_faults import BROKEN_ZIP

TABLE_SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")
_MAX_UNPACKED = 256 * 1024 * 1024
_MAX_PARTS = 5_000
_ENCRYPTED = 0x1
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


class TableFile(Struct, frozen=True, kw_only=True):
    """What a file holds: sheets unless there is an error, and how its text was read.

    `look` gives the encoding and the delimiter of a CSV file, and is empty for others.
    `notes` say what a person should know of the reading. `was_read` is False where the
    bytes could not be had.
    """

    path: str
    sheets: tuple[Sheet, ...]
    problems: tuple[Problem, ...]
    look: CsvLook = CsvLook()
    notes: tuple[Note, ...] = ()
    was_read: bool = True


def read_table(
    path: Path,
    look: CsvLook = CsvLook(),  # noqa: B008 - it is frozen
    checkpoint: Checkpoint = no_checkpoint,
    names: DefaultNames = ENGLISH_NAMES,
) -> TableFile:
    """Read a table file. Nothing is raised: what is wrong is among the problems.

    Nothing in it is run or fetched: formulas give the value that was saved with them.
    `checkpoint` is called between small pieces of the work, and may raise what ends it.
    """
    report = Report(str(path))
    data = read_bytes(path, report)
    if data is None:
        return TableFile(path=report.path, sheets=(), problems=report.problems(), was_read=False)
    return parse_table(data, str(path), look, checkpoint, names)


def parse_table(
    data: bytes,
    path: str,
    look: CsvLook = CsvLook(),  # noqa: B008 - it is frozen
    checkpoint: Checkpoint = no_checkpoint,
    names: DefaultNames = ENGLISH_NAMES,
) -> TableFile:
    """The sheets in the bytes of a file; the path is only used to name and to tell its kind."""
    report = Report(path)
    read = _Read()
    suffix = Path(path).suffix.lower()
    if data.startswith((_ZIP, _OLD_EXCEL)):
        read = _Read(sheets=_workbook(data, report, checkpoint))
    elif suffix in TABLE_SUFFIXES and _is_markup(data):
        _report_markup(data, report)
    elif suffix in MARKDOWN_SUFFIXES:
        text, _, notes = text_of(data)
        read = _Read(sheets=markdown_sheets(text.replace("\r\n", "\n")), notes=notes)
    elif suffix in TABLE_SUFFIXES:
        read = _csv(data, path, look, checkpoint, report)
    else:
        report.error(
            WHOLE_FILE,
            "table-kind",
            "This is not a table that can be read. Save it as XLSX, XLS, ODS, CSV or Markdown.",
        )
    table = TableFile(path=path, sheets=(), problems=(), look=read.look, notes=read.notes)
    return _checked(table, read.sheets, report, names)


class _Read(Struct, frozen=True, kw_only=True):
    """What was found in a file, before it is checked."""

    sheets: Sequence[Sheet] = ()
    look: CsvLook = CsvLook()
    notes: tuple[Note, ...] = ()


def _csv(data: bytes, path: str, look: CsvLook, checkpoint: Checkpoint, report: Report) -> _Read:
    read = read_csv(data, look, Path(path).suffix.lower(), checkpoint)
    if read.is_too_large:
        _report_large(report)
    rows = [[_unquoted(text) for text in row] for row in read.rows]
    found = CsvLook(read.encoding, read.delimiter)
    return _Read(sheets=[cleaned_sheet(Path(path).stem, rows)], look=found, notes=read.notes)


def _is_markup(data: bytes) -> bool:
    """Whether the bytes are a web page or XML, whatever the file is called."""
    start = data[:2000].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return start.startswith((b"<!doctype", b"<html", b"<?xml", b"<table", b"<head", b"<meta"))


def _report_markup(data: bytes, report: Report) -> None:
    is_workbook = b"urn:schemas-microsoft-com:office:spreadsheet" in data[:4000]
    if is_workbook:
        report.error(
            WHOLE_FILE,
            "table-xml",
            "This is a workbook in the XML format of 2003. Open it in a spreadsheet program and"
            " save it as XLSX.",
        )
        return
    report.error(
        WHOLE_FILE,
        "table-web-page",
        "This is a web page, whatever its name says. Open it in a spreadsheet program and save"
        " it as XLSX.",
    )


def _unquoted(text: str) -> str:
    """A text without the apostrophe that keeps it from being taken for a formula."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(FORMULA_STARTS) else text


def _checked(
    table: TableFile, sheets: Sequence[Sheet], report: Report, names: DefaultNames
) -> TableFile:
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not filled and not report.has_errors:
        report.error(
            WHOLE_FILE, "table-empty", "The table holds nothing. Choose the file with your ladder."
        )
    if sum(len(sheet.rows) * sheet.width for sheet in filled) > MAX_CELLS or any(
        sheet.width > MAX_COLUMNS for sheet in filled
    ):
        _report_large(report)
    kept = () if report.has_errors else _with_distinct_names(filled, names)
    return replace(table, sheets=kept, problems=report.problems())


def _report_large(report: Report) -> None:
    report.error(
        WHOLE_FILE,
        "table-large",
        "The table has more than {cells} cells or {columns} columns. Keep the ladder alone.",
        cells=f"{MAX_CELLS:,}",
        columns=f"{MAX_COLUMNS:,}",
    )


def _with_distinct_names(sheets: Sequence[Sheet], names: DefaultNames) -> tuple[Sheet, ...]:
    """The sheets, each under a name of its own: some only differed in what was left out."""
    named: dict[str, Sheet] = {}
    for place, sheet in enumerate(sheets, start=1):
        base = name = sheet.name or names.sheet.format(number=place)
        number = 2
        while name in named:
            name, number = f"{base} ({number})", number + 1
        named[name] = replace(sheet, name=name)
    return tuple(named.values())


def _workbook(data: bytes, report: Report, checkpoint: Checkpoint) -> Sequence[Sheet]:
    # Imported where it is needed: the window starts without it.
    from ladder_app.files.tables.read_apart import read_apart
    from ladder_app.files.tables.workbook_process import Fault

    if data.startswith(_ZIP) and not _is_small(data, report):
        return ()
    if data.startswith(_OLD_EXCEL) and _ENCRYPTED_PACKAGE in data:
        # An XLSX with a password is wrapped into a file of the old form.
        _report_locked(report)
        return ()
    try:
        answer = read_apart(data, checkpoint)
    except OSError as error:
        report.error(
            WHOLE_FILE,
            "table-reader",
            "The program's reader of workbooks does not start: {reason}."
            " Save the table as CSV and import that.",
            reason=error.strerror or str(error),
        )
        return ()
    match answer.fault:
        case Fault.LOCKED:
            _report_locked(report)
        case Fault.BROKEN:
            _report_broken(report)
        case Fault.COSTLY:
            report.error(
                WHOLE_FILE,
                "table-costly",
                "The table says that it is larger than can be read. Copy the cells of the"
                " ladder to a new one and save that.",
            )
    return answer.sheets


def _report_locked(report: Report) -> None:
    report.error(
        WHOLE_FILE,
        "table-locked",
        "The table is locked by a password. Save a copy without one and import that.",
    )


def _report_broken(report: Report) -> None:
    report.error(
        WHOLE_FILE,
        "table-broken",
        "The table is damaged or of another kind than its name says."
        " Open it in a spreadsheet program and save it again as XLSX or CSV.",
    )


def _is_small(data: bytes, report: Report) -> bool:
    """Whether the packed file stays small when it is unpacked; what it says is not trusted."""
    left = _MAX_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if len(packed.infolist()) > _MAX_PARTS:
                _report_broken(report)
                return False
            if any(info.flag_bits & _ENCRYPTED for info in packed.infolist()):
                _report_locked(report)
                return False
            for info in packed.infolist():
                with packed.open(info) as part:
                    while left >= 0 and (chunk := part.read(1024 * 1024)):
                        left -= len(chunk)
    except BROKEN_ZIP:
        _report_broken(report)
        return False
    if left < 0:
        report.error(
            WHOLE_FILE,
            "table-unpacked",
            "Unpacked, the table is larger than {limit} MiB. Keep the ladder alone in it.",
            limit=str(_MAX_UNPACKED // 1024 // 1024),
        )
    return left >= 0
