"""A person's session with a salary, in a process of its own: typed, kept, forgotten, closed.

    python -m tests.gui.salary.salary_session FOLDER kept|forgotten [ticked]

Writes exports, and what was on the clipboard and in the titles, below FOLDER.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.printing import make_printer
from ladder_app.gui.start import make_application
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage, open_window
from tests.gui.print_export.steps import save

SALARY = "113579"


def use(window: WindowPage, folder: Path, included: Sequence[str]) -> None:
    """Whatever takes something out of the window."""
    seen = [window.windowTitle(), notice_text(window)]
    documents = window.outputs.documents()
    seen += [document.title for document in documents]
    seen.append(make_printer(documents[0].title).docName())
    clipboard = QGuiApplication.clipboard()
    for copy in (window.outputs.copy_text, window.outputs.copy_markdown):
        copy()
        seen += [clipboard.text(), notice_text(window)]
    (folder / "seen.txt").write_text("\n".join(seen), encoding="utf-8")
    for suffix in (".pdf", ".html", ".md", ".txt"):
        save(window, folder / f"export{suffix}", included=included)


def main(folder: Path, end: str, ticked: bool) -> None:
    """Type a salary, keep it, look at every output, forget it or not, and close."""
    keep_none_alive()
    application = make_application()
    window = open_window(bundled_paths(), [], QSettings())
    window.read_rest()
    window.show()
    actions = window.actions_by_id
    window.go_to("backend-developer/middle")
    actions[ActionId.MY_SALARY].trigger()
    QTest.keyClicks(window.view.salary.field, SALARY)
    actions[ActionId.KEEP_SALARY].trigger()
    QSettings().sync()
    actions[ActionId.SALARY_TABLE].trigger()
    application.processEvents()
    actions[ActionId.SALARY_TABLE].trigger()
    if ticked:
        actions[ActionId.COPY_SALARY].trigger()
    included = ["my-salary"] if ticked else []
    use(window, folder, included)
    if end == "forgotten":
        actions[ActionId.FORGET_SALARY].trigger()
        (folder / "after").mkdir()
        use(window, folder / "after", included)
    QApplication.processEvents()
    window.close()
    QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], "ticked" in sys.argv)
