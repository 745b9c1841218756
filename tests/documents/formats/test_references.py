"""What each writer writes, beside the outputs that were read once and kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from tests.documents.formats.references import FOLDER, FORMATS, kept_text, path_of, subjects

OUTPUTS = [(kind, name) for kind, made in FORMATS.items() for name in made.names]


@pytest.mark.parametrize(("kind", "name"), OUTPUTS)
def test_a_writer_writes_what_was_kept(kind: str, name: str, application: QGuiApplication) -> None:
    del application
    made = FORMATS[kind]
    text, kept = made.write(subjects()[name]), kept_text(kind, name)
    if not made.is_spaced:
        text, kept = "".join(text.split()), "".join(kept.split())
    assert text == kept


def test_every_kept_file_is_of_an_output() -> None:
    kept = {path for path in FOLDER.rglob("*") if path.is_file()}
    assert kept == {path_of(kind, name) for kind, name in OUTPUTS}
