from __future__ import annotations

import errno
import os
import stat
import tempfile
from pathlib import Path

import pytest

from ladder_app.documents.saving.save import SaveError, save_atomically


def fail_with(code: int) -> object:
    def fail(*_words: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    save_atomically(path, b"one")
    save_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_the_mode_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"")
    path.chmod(0o640)
    save_atomically(path, b"x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    usual, path = tmp_path / "usual", tmp_path / "new"
    usual.write_bytes(b"")
    save_atomically(path, b"x")
    assert path.stat().st_mode == usual.stat().st_mode


def test_a_link_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    save_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "may not write"), (errno.EROFS, "may not")],
)
def test_a_failure_keeps_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail_with(code))
    with pytest.raises(SaveError, match=words) as caught:
        save_atomically(path, b"new")
    assert caught.value.path == path
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (".", "is a folder"),
        ("none/a", "no folder"),
        ("file/a", "not a folder"),
        ("x" * 300, "name is too long"),
    ],
)
def test_a_wrong_place_is_said(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveError, match=words):
        save_atomically(tmp_path / name, b"x")


def test_a_folder_that_takes_no_files_is_not_said_to_be_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As /proc answers.
    monkeypatch.setattr(tempfile, "mkstemp", fail_with(errno.ENOENT))
    with pytest.raises(SaveError, match="takes no files"):
        save_atomically(tmp_path / "a", b"x")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_device_or_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "a").symlink_to(pipe)
    with pytest.raises(SaveError, match="is a device or a pipe"):
        save_atomically(tmp_path / "a", b"x")
    assert pipe.is_fifo()


def test_a_read_only_folder_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Not by taking the right away: root may write anywhere.
    monkeypatch.setattr(tempfile, "mkstemp", fail_with(errno.EACCES))
    with pytest.raises(SaveError, match="may not write"):
        save_atomically(tmp_path / "a", b"x")


def test_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save_atomically(tmp_path / "a", b"x")
    assert list(tmp_path.iterdir()) == []
