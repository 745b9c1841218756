"""A folder of pages that is written completely or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.documents.export import family
from ladder_app.documents.export.atomic_write import save_atomically
from ladder_app.documents.export.family import save_folder
from ladder_app.documents.export.save_error import SaveError

FILES = {"index.html": b"index", "a.html": b"a", "b.html": b"b"}


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names in the order of writing; the third one fails."""
    names: list[str] = []

    def save(path: Path, data: bytes) -> None:
        names.append(path.name)
        if len(names) == len(FILES):
            raise SaveError.because(path, OSError(28, "No space left on device"))
        save_atomically(path, data)

    monkeypatch.setattr(family, "save_atomically", save)
    return names


def test_a_new_folder_that_fails_leaves_nothing(tmp_path: Path, written: list[str]) -> None:
    with pytest.raises(SaveError, match="the disk is full"):
        save_folder(FILES, tmp_path / "site")
    assert not list(tmp_path.iterdir())
    assert written[-1] == "index.html"


def test_a_folder_that_fails_keeps_what_it_had(tmp_path: Path, written: list[str]) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "a.html").write_text("older")
    with pytest.raises(SaveError, match="the disk is full"):
        save_folder(FILES, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "notes.txt"]
    assert (tmp_path / "a.html").read_bytes() == b"a"
    assert len(written) == len(FILES)


def test_a_folder_gets_every_file(tmp_path: Path) -> None:
    save_folder(FILES, tmp_path / "site")
    found = {path.name: path.read_bytes() for path in (tmp_path / "site").iterdir()}
    assert found == FILES
