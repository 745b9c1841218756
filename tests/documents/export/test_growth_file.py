"""Saving growth files."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.documents.export.growth_file import ChangedOnDiskError, save_growth
from ladder_app.documents.export.read_back import NotReadableAgainError
from ladder_app.documents.export.save_error import SaveError
from ladder_app.domain.growth.entries import Growth, Person
from ladder_app.files.growth.read_growth import load_growth

DANA, KIM = Person(name="Dana"), Person(name="Kim")


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    path = tmp_path / "dana.growth.yaml"
    text = save_growth(path, [DANA])
    assert load_growth(path).people == (DANA,)
    assert load_growth(path).text == text
    text = save_growth(path, [DANA, KIM], text)
    assert load_growth(path).people == (DANA, KIM)
    assert path.read_bytes() == text.encode()


def test_what_another_program_wrote_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "dana.growth.yaml"
    text = save_growth(path, [DANA])
    path.write_text("name: Lee\n", encoding="utf-8")
    with pytest.raises(ChangedOnDiskError, match="was changed by another program"):
        save_growth(path, [KIM], text)
    with pytest.raises(ChangedOnDiskError):
        save_growth(path, [KIM])
    assert path.read_text(encoding="utf-8") == "name: Lee\n"
    save_growth(path, [KIM], replaces=True)
    assert load_growth(path).people == (KIM,)


def test_a_file_that_is_gone_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "dana.growth.yaml"
    text = save_growth(path, [DANA])
    path.unlink()
    save_growth(path, [KIM], text)
    assert load_growth(path).people == (KIM,)


def test_a_file_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="is a folder"):
        save_growth(tmp_path, [DANA])
    with pytest.raises(SaveError, match="there is no folder"):
        save_growth(tmp_path / "no" / "dana.growth.yaml", [DANA])


def test_what_would_be_read_differently_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "dana.growth.yaml"
    text = save_growth(path, [DANA])
    with pytest.raises(NotReadableAgainError, match="“level” should be the address of a level"):
        save_growth(path, [Person(growths=(Growth(target="no address"),))], text)
    with pytest.raises(NotReadableAgainError, match="more than 20,000 characters"):
        save_growth(path, [Person(name="Dana" * 10_000)], text)
    assert path.read_bytes() == text.encode()


def test_a_newer_file_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "dana.growth.yaml"
    path.write_text("growth: 2\nname: Dana\n", encoding="utf-8")
    with pytest.raises(NotReadableAgainError, match="has the newer format 2"):
        save_growth(path, [KIM], load_growth(path).text)
    assert path.read_text(encoding="utf-8") == "growth: 2\nname: Dana\n"
