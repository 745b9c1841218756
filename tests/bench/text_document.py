"""`python -m tests.bench.text_document PAGE.html OUT.pdf`: Qt's own way from a page to a PDF."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument


def main(page: str, out: str) -> None:
    """Write the page as a PDF of A4 pages."""
    application = QGuiApplication(sys.argv[:1])
    writer = QPdfWriter(out)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setHtml(Path(page).read_text(encoding="utf-8"))
    document.print_(writer)
    del application


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
