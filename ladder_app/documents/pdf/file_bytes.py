"""What Qt's PDF writer has no setting for, changed in the finished file. No Qt here."""

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
    """The file with its language stated, and its title shown by readers in place of its name.

    The catalogue is written again behind the end, as PDF provides for changes;
    a file that isn't laid out as Qt does it comes back as it is.
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
    """The file with its spaces said to be spaces, in as many bytes.

    Qt names the glyph of the space by the first character that has it, the
    tabulator: text that is copied or searched would be full of those.
    """
    return _LETTERS.sub(lambda found: _TAB_IN_LIST.sub(b"<0020>", found[0]), data)


def with_dates(data: bytes, epoch: int) -> bytes:
    """The file with every date of its own set to this second, in as many bytes."""
    moment = datetime.fromtimestamp(epoch, UTC)
    data = _INFO_DATE.sub(lambda found: _info_date(found, moment), data)
    return _XMP_DATE.sub(lambda found: _xmp_date(found, moment), data)


def _info_date(found: re.Match[bytes], moment: datetime) -> bytes:
    zone = re.sub(rb"[+-]\d\d'\d\d'", b"+00'00'", found[2])
    return found[1] + moment.strftime("D:%Y%m%d%H%M%S").encode("ascii") + zone


def _xmp_date(found: re.Match[bytes], moment: datetime) -> bytes:
    zone = b"Z" if found[2] == b"Z" else b"+00:00"
    return found[1] + moment.strftime("%Y-%m-%dT%H:%M:%S").encode("ascii") + zone
