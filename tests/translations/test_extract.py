"""The texts that are found in a module, and that the .ts file is up to date."""

from __future__ import annotations

import ast
from xml.etree import ElementTree

import pytest

from tests.translations.__main__ import TS_FILE, main
from tests.translations.extract import UnreadableTextError, error_classes, messages_of
from tests.translations.message import Message
from tests.translations.ts_file import sources_of, ts_text

MODULE = """
_TABLE = (QT_TRANSLATE_NOOP("Actions", "&Open"), translatable("Level"))
_COUNT = translatable_plural("%n row", "%n rows")
_LOG.error("not shown")

def _tr(text):
    return QCoreApplication.translate("Reports", text)

class NoRoomError(SaveError):
    pass

class Panel(QWidget):
    def show(self, localizer, report):
        self.tr("Panel" if self else "Other")
        self._localizer.tr("{n} of {count}", n=1)
        localizer.plural("%n level", "%n levels", 3)
        report.error(place, "code", "Nothing.", hint="Why?")
        raise NoRoomError(path, "No room in {path}.") from _tr("Line {0}")
"""
BASES = "class SaveError(UserError): pass"


def found(text: str) -> set[Message]:
    trees = [ast.parse(text), ast.parse(BASES)]
    return set(messages_of(trees[0], error_classes(trees)))


def test_every_way_to_write_a_text_is_found() -> None:
    localized = {"Level", "{n} of {count}", "Nothing.", "Why?", "No room in {path}."}
    assert found(MODULE) == {
        Message("Actions", "&Open"),
        Message("Panel", "Panel"),
        Message("Panel", "Other"),
        Message("Reports", "Line {0}"),
        Message("Localizer", "%n rows", "%n row"),
        Message("Localizer", "%n levels", "%n level"),
        *(Message("Localizer", text) for text in localized),
    }


@pytest.mark.parametrize("argument", ['f"{count} levels"', '"levels: " + names'])
def test_a_text_that_is_put_together_is_refused(argument: str) -> None:
    with pytest.raises(UnreadableTextError, match="line 1"):
        found(f"localizer.tr({argument})")


def test_the_file_is_up_to_date() -> None:
    assert main(["--check"]) == 0


def test_plurals_are_numerus_messages() -> None:
    text = ts_text({Message("Localizer", "%n < 3", "%n"): {"../../a.py"}})
    (message,) = ElementTree.fromstring(text).iter("message")  # noqa: S314 - written above
    assert message.get("numerus") == "yes"
    assert message.find("translation/numerusform") is not None
    assert sources_of(text) == {"Localizer": {"%n < 3"}}


def test_a_source_text_stands_once_in_its_context() -> None:
    root = ElementTree.parse(TS_FILE).getroot()  # noqa: S314 - a file of this repository
    for context in root.iter("context"):
        sources = [message.findtext("source") for message in context.iter("message")]
        assert len(sources) == len(set(sources)), context.findtext("name")
