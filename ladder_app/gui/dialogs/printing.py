"""Printing and its notices. Imported when first needed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ladder_app.documents.errors import UserError
from ladder_app.documents.paper import paper_size, paper_territory
from ladder_app.documents.pdf.device import PAGE_SIZES, DeviceError
from ladder_app.domain.text.translatable import translatable_plural
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.notices.file_offers import file_offers
from ladder_app.gui.notices.notification import Kind, Notification

Paint = Callable[[QPrinter], int]
"""Paints a job on a printer; returns the number of pages."""

_TOPIC = "print"
_PRINTED = translatable_plural("Printed {name}: %n page.", "Printed {name}: %n pages.")
_PRINTED_TO = translatable_plural(
    "Printed {name}: %n page to {target}.", "Printed {name}: %n pages to {target}."
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def page_size_name(locale: QLocale | None = None) -> str:
    """The paper of the locale's country; by default of LC_PAPER, else of the system's locale."""
    if locale is None and (territory := paper_territory(os.environ)):
        return paper_size(territory)
    found = (locale or QLocale.system()).territory()
    return paper_size(QLocale.territoryToCode(found))


def make_printer(title: str, *, is_wide: bool = False, page_size: str = "") -> QPrinter:
    """A printer with this page size, or the locale's, and job name; landscape if `is_wide`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(PAGE_SIZES[page_size or page_size_name()]))
    if is_wide:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(title)
    return printer


def ask_printer(parent: QWidget, printer: QPrinter, title: str) -> bool:
    """Let the user set up the printer in the system's dialog; False if canceled."""
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    return dialog.exec() == QDialog.DialogCode.Accepted


class PrintJob:
    """Prints one document and reports the result."""

    def __init__(
        self,
        interaction: Interaction,
        name: str,
        paint: Paint,
        *,
        is_wide: bool,
        page_size: str = "",
    ) -> None:
        """Print what `paint` paints, with this job name, on paper of this or the usual size."""
        self._interaction = interaction
        self._name = name
        self._paint = paint
        self._is_wide = is_wide
        self._page_size = page_size
        self._result: Notification | None = None

    def run(self, parent: QWidget | None = None) -> bool:
        """Ask for a printer over this parent, print and report; False if the user canceled."""
        printer = make_printer(self._name, is_wide=self._is_wide, page_size=self._page_size)
        ask = self._interaction.ask_printer or ask_printer
        title = _tr("Print {0}").format(self._name)
        if not ask(parent or self._interaction.window, printer, title):
            return False
        self._paint_on(printer)
        self._report()
        return True

    def _paint_on(self, printer: QPrinter) -> None:
        try:
            pages = self._paint(printer)
            refuse_failed(printer)
        except UserError as error:
            self._result = self._failure(error)
        else:
            self._result = self._success(printer, pages)

    def _report(self) -> None:
        if self._result is not None:
            self._interaction.notices.show(self._result)

    def _success(self, printer: QPrinter, pages: int) -> Notification:
        target = printer.outputFileName() or printer.printerName()
        template = _PRINTED_TO if target else _PRINTED
        text = QtLocalizer().plural(*template, pages, name=self._name, target=target)
        file = Path(printer.outputFileName()) if printer.outputFileName() else None
        offers = file_offers(file, self._interaction.notices) if file else ()
        return Notification(text, offers, topic=_TOPIC)

    def _failure(self, error: UserError) -> Notification:
        sentence = _tr("Not printed: {0}. {1}").format(self._name, error.message(QtLocalizer()))
        again = ((_tr("Print again…"), self.run),)
        return Notification(sentence, again, Kind.PROBLEM, _TOPIC)


def refuse_failed(printer: QPrinter) -> None:
    """Check the state of a printer after printing.

    Raises:
        DeviceError: the printer failed, or the job was canceled there.
    """
    state = printer.printerState()
    if state is QPrinter.PrinterState.Aborted:
        raise DeviceError("The print job was canceled at the printer.")
    if state is QPrinter.PrinterState.Error:
        raise DeviceError(
            "The printer reports an error. Check that it is on and connected, then print again."
        )
