"""Loads the translations of the program and of Qt in the system's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ladder_app.files.library import bundled_folder

_LANGUAGE = "translated_language"


def install_translations(application: QCoreApplication, locale: QLocale | None = None) -> bool:
    """Install the translations for the locale; False if there are none.

    Qt's own translation is used only together with the program's.
    """
    locale = locale or QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return False
    own = QTranslator(application)
    folder = bundled_folder("resources") / "translations"
    if not own.load(locale, "career-ladder", "_", str(folder)):
        return False
    application.installTranslator(own)
    language = own.language().replace("_", "-") or locale.bcp47Name()
    application.setProperty(_LANGUAGE, language)
    of_qt = QTranslator(application)
    path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(locale, "qtbase", "_", path):
        application.installTranslator(of_qt)
    return True


def translated_language() -> str:
    """The BCP 47 tag of the translation that is installed; empty where none is."""
    application = QCoreApplication.instance()
    return str(application.property(_LANGUAGE) or "") if application else ""
