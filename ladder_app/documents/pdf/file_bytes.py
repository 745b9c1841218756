"""Changes to a finished PDF file that the PDF writer of Qt has no setting for. No Qt."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_CATALOG = re.compile(rb"\n(\d+) 0 obj\n<<\n/Type /Catalog\n(.*?)>>\nendobj", re.DOTALL)
_TRAILER = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+) *\n%%EOF\s*$", re.DOTALL)
_LETTERS = re.compile(rb"beginbfrange\n[<>\[\]0-9A-F \n]*endbfrange")
_TAB_IN_LIST = re.compile(rb"(?<=[\[ ])<0009>(?= (?:<[0-9A-F]{4}> )*\])")
_INFO_DATE = re.compile(rb"(/(?:CreationDate|ModDate) \()D:\d{14}([^)]*\))")
_XMP_DATE = re.compile(rb"(xmp:\w+Date=\")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")


def with_language(data: bytes, language: str) -> bytes:
    """The file with its language, and with its title as the title of the viewer's window.

    The catalog is written again after the end, which is how PDF appends changes.
    A file that does not have Qt's layout is returned unchanged.
    """
    catalog, trailer = _CATALOG.search(data), _TRAILER.search(data)
    name = re.sub(r"[^A-Za-z0-9-]", "", language.replace("_", "-")).encode("ascii")
    if catalog is None or trailer is None or not name:
        return data
    number = catalog[1]
    added = b"/Lang (%b)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % name
    written = b"%b 0 obj\n<<\n/Type /Catalog\n%b%b>>\nendobj\n" % (number, catalog[2], added)
    table = b"xref\n%b 1\n%010d 00000 n \n" % (number, len(data))
    previous = b"/Prev %b\n" % trailer[2]
    start = len(data) + len(written)
    end = b"trailer\n<<\n%b%b>>\nstartxref\n%d\n%%%%EOF\n" % (trailer[1], previous, start)
    return data + written + table + end


def with_spaces(data: bytes) -> bytes:
    """The file with the glyph of the space mapped to a space, in as many bytes.

    Qt maps it to the first character that has this glyph, the tab: copied or
    searched text would be full of tabs.
    """
    return _LETTERS.sub(lambda match: _TAB_IN_LIST.sub(b"<0020>", match[0]), data)


def with_dates(data: bytes, epoch: int) -> bytes:
    """The file with all its dates set to this second, in as many bytes."""
    moment = datetime.fromtimestamp(epoch, UTC)
    data = _INFO_DATE.sub(lambda match: _info_date(match, moment), data)
    return _XMP_DATE.sub(lambda match: _xmp_date(match, moment), data)


def _info_date(match: re.Match[bytes], moment: datetime) -> bytes:
    zone = re.sub(rb"[+-]\d\d'\d\d'", b"+00'00'", match[2])
    return match[1] + moment.strftime("D:%Y%m%d%H%M%S").encode("ascii") + zone


def _xmp_date(match: re.Match[bytes], moment: datetime) -> bytes:
    zone = b"Z" if match[2] == b"Z" else b"+00:00"
    return match[1] + moment.strftime("%Y-%m-%dT%H:%M:%S").encode("ascii") + zone
