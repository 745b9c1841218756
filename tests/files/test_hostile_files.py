"""No file, however made, does more than be refused."""

import os
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ladder_app.files.ladder_file import LadderFile, parse_ladder, read_ladder
from ladder_app.files.problems import MAX_PROBLEMS, Severity, cause_first
from tests.files.good import FULL

GOOD = FULL.encode()
PIECES = [
    b"&a ",
    b"*a",
    b"<<: ",
    b"!!int ",
    b"[",
    b"{",
    b"- ",
    b"? ",
    b": ",
    b"---\n",
    b"\x00",
    b"\xff",
]
PIECES += [
    b"\t",
    b'"',
    b"'",
    b"|\n",
    b"#",
    b"%YAML 9\n",
    b"\xe2\x80\xae",
    b"\n",
    b"\r",
    b"\xef\xbb\xbf",
]


def check(result: LadderFile) -> None:
    """What holds of every answer."""
    has_errors = any(found.severity is Severity.ERROR for found in result.problems)
    assert (result.family is None) == has_errors
    assert len(result.problems) <= MAX_PROBLEMS + 1
    message = [found for found in result.problems if found.code != "more-problems"]
    assert message == sorted(message, key=cause_first)
    for problem in result.problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert str(problem).isprintable()


def codes(result: LadderFile) -> list[str]:
    check(result)
    return [problem.code for problem in result.problems]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    data = GOOD
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 30)))
        piece = draw(st.sampled_from(PIECES) | st.binary(max_size=6) | st.just(data[start:end] * 2))
        data = data[:start] + piece + data[end:]
    return data


@settings(deadline=None, max_examples=150)
@given(mutated())
def test_any_mutation_gives_a_family_or_problems(data: bytes) -> None:
    check(parse_ladder(data, "x.yaml"))


@settings(deadline=None, max_examples=150)
@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_give_a_family_or_problems(data: bytes) -> None:
    check(parse_ladder(data, "x.yaml"))


@pytest.mark.parametrize("piece", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_answered_at_once(piece: str) -> None:
    start = time.process_time()
    found = codes(parse_ladder((piece * 100_000).encode(), "x.yaml"))
    assert time.process_time() - start < 1
    assert found == ["yaml-depth"]


def test_too_many_values_are_refused() -> None:
    data = b"name: A\nlevels: [" + b"x," * 1_000_001 + b"]\n"
    assert codes(parse_ladder(data, "x.yaml")) == ["yaml-values"]


def test_a_billion_laughs_are_refused() -> None:
    lines = ["a0: &a0 x"] + [f"a{i}: &a{i} [{f'*a{i - 1},' * 9}]" for i in range(1, 10)]
    found = codes(parse_ladder("\n".join(lines).encode(), "x.yaml"))
    assert "yaml-alias" in found
    assert "yaml-anchor" in found


def test_problems_are_capped_and_the_rest_counted() -> None:
    data = "name: A\nlevels: [B]\n" + "".join(f"k{i}: x\n" for i in range(500))
    problems = parse_ladder(data.encode(), "x.yaml").problems
    assert len(problems) == MAX_PROBLEMS + 1
    assert problems[-1].code == "more-problems"
    assert "300 more" in problems[-1].message


def test_a_hundred_thousand_mistakes_are_answered_in_time() -> None:
    levels = "".join(f"- {{name: l{i}, follows: m{i}}}\n" for i in range(20_000))
    keys = "".join(f"unknown-{i}: x\n" for i in range(80_000))
    start = time.process_time()
    check(parse_ladder(f"name: A\nlevels:\n{levels}{keys}".encode(), "x.yaml"))
    assert time.process_time() - start < 15


def test_a_message_is_one_short_printable_line() -> None:
    key = '"\\x1b[31m' + "x" * 500 + '"'
    problems = parse_ladder(f"name: A\nlevels: [B]\n{key}: x\n".encode(), "a\x1bb.yaml").problems
    for problem in problems:
        assert str(problem).isprintable()
        assert len(problem.message) < 250


def file_codes(path: Path) -> list[str]:
    result = read_ladder(path)
    assert result.family is None
    assert all(str(problem).startswith(f"{path}: error: ") for problem in result.problems)
    return [problem.code for problem in result.problems]


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    assert file_codes(tmp_path / "missing") == ["file-missing"]
    assert file_codes(tmp_path / "file" / "x") == ["file-missing"]
    assert file_codes(tmp_path) == ["file-directory"]
    assert file_codes(tmp_path / "pipe") == ["file-not-regular"]
    assert file_codes(Path("/dev/zero")) == ["file-not-regular"]
    assert file_codes(tmp_path / "loop") == ["file-unreadable"]
    assert file_codes(tmp_path / ("x" * 300)) == ["file-unreadable"]
    assert [found.code for found in read_ladder(Path("a\0b")).problems] == ["file-missing"]


def test_a_socket_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert file_codes(Path("socket")) == ["file-not-regular"]


def test_a_file_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret"
    path.touch(stat.S_IWUSR)

    def refuse(*_arguments: object) -> int:
        raise PermissionError(13, "Permission denied")

    # The super-user may read everything, so the system's refusal is played.
    monkeypatch.setattr(os, "open", refuse)
    assert file_codes(path) == ["file-permission"]


def test_reading_imports_no_qt_and_nothing_slow() -> None:
    script = (
        "import sys; from ladder_app.files import library, ladder_file; library.bundled_ladders();"
        "print([name for name in ('PySide6', 'difflib', 'dataclasses', 'jsonschema')"
        " if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
