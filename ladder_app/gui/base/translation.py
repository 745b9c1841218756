"""Loads the program's own words, and Qt's, in the language of the system."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ladder_app.files.library import bundled_folder

_LANGUAGE = "translated_language"


def install_translations(application: QCoreApplication, locale: QLocale | None = None) -> bool:
    """Translate into the locale's language; False where there is no translation for it.

    Qt's own words follow only where ours are there: half a language is worse than one.
    """
    chosen = locale or QLocale()
    if chosen.language() in (QLocale.Language.English, QLocale.Language.C):
        return False
    own = QTranslator(application)
    folder = bundled_folder("resources") / "translations"
    if not own.load(chosen, "career-ladder", "_", str(folder)):
        return False
    application.installTranslator(own)
    language = own.language().replace("_", "-") or chosen.bcp47Name()
    application.setProperty(_LANGUAGE, language)
    of_qt = QTranslator(application)
    path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(chosen, "qtbase", "_", path):
        application.installTranslator(of_qt)
    return True


def translated_language() -> str:
    """The BCP 47 tag of the translation that is installed; empty where none is."""
    application = QCoreApplication.instance()
    return str(application.property(_LANGUAGE) or "") if application else ""
