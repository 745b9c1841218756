"""What the benchmark measures and compares with, and what it says where it cannot."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import office_command
from tests.bench.measure import run_once, without_yardstick


def python(code: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", code, *arguments]


def test_a_measured_process_keeps_its_byte_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    seen = tmp_path / "seen"
    code = "import sys; open(sys.argv[1], 'w').write(str(sys.dont_write_bytecode))"
    run_once(python(code, str(seen)), seen)
    assert seen.read_text() == "False"


def test_a_process_that_writes_nothing_is_not_measured(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_text("from the run before")
    with pytest.raises(RuntimeError, match="did not write"):
        run_once(python("pass"), old)


def office(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> list[str] | None:
    """The command for a LibreOffice that is this shell script."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return office_command(folder / "h.html")


@pytest.mark.skipif(sys.platform == "win32", reason="it needs a shell")
@pytest.mark.parametrize("text", ["%PDF-1.7", "nothing of the kind", ""])
def test_a_yardstick_is_taken_only_if_it_writes_a_pdf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    folder = tmp_path / "by-office"
    write = f"mkdir -p '{folder}'; printf %s '{text}' > '{folder}/h.pdf'"
    taken = office(tmp_path, monkeypatch, write)
    assert (taken is not None) is text.startswith("%PDF")


@pytest.mark.skipif(sys.platform == "win32", reason="it needs a shell")
def test_an_office_without_writer_is_no_yardstick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert office(tmp_path, monkeypatch, "exit 0") is None


def test_a_row_without_a_yardstick_says_so() -> None:
    row = without_yardstick("PDF", python("pass"), 0.5, 1)
    assert str(row).endswith("no yardstick")
    assert row.as_dict()["ratio"] is None
