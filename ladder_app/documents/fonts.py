"""Whether texts can be drawn at all. QtGui only."""

from __future__ import annotations

from PySide6.QtGui import QFont, QRawFont

from ladder_app.documents.errors import UserError
from ladder_app.domain.text.translatable import translatable


class NoFontError(UserError):
    """No font is installed, so that every text would be missing or a row of boxes."""

    def __init__(self) -> None:
        """Name the remedy."""
        super().__init__(
            translatable(
                "No text can be drawn: no font is installed. Install one, such as DejaVu "
                "(on Debian “apt install fonts-dejavu-core”)."
            )
        )


def require_font() -> None:
    """Do nothing if there is a font. An application of Qt is needed.

    Raises:
        NoFontError: there is none.
    """
    # Without fonts Qt still lists families, and draws one box for every letter.
    glyphs = QRawFont.fromFont(QFont()).glyphIndexesForString("ab")
    if len(set(glyphs)) < len("ab"):
        raise NoFontError
