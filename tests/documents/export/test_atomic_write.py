from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from ladder_app.documents.export.atomic_write import SaveError, save_atomically


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


# What a file keeps

ON_LINUX = pytest.mark.skipif(
    not hasattr(os, "setxattr"), reason="Python knows them on Linux alone"
)


def linked(folder: Path) -> tuple[Path, Path]:
    path, link = folder / "a", folder / "b"
    path.write_bytes(b"what it held before")
    os.link(path, link)
    return path, link


def test_hard_links_stay_one_file(tmp_path: Path) -> None:
    path, link = linked(tmp_path)
    save_atomically(path, b"new")
    assert link.read_bytes() == path.read_bytes() == b"new"
    assert path.samefile(link)
    assert sorted(tmp_path.iterdir()) == [path, link]


def test_a_failure_restores_what_hard_links_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, link = linked(tmp_path)
    sync, calls = os.fsync, []

    def fail_at_the_target(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:  # After the backup's.
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", fail_at_the_target)
    with pytest.raises(SaveError, match="cannot be written"):
        save_atomically(path, b"new")
    assert link.read_bytes() == path.read_bytes() == b"what it held before"
    assert sorted(tmp_path.iterdir()) == [path, link]


def test_where_nothing_can_be_restored_the_backup_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = linked(tmp_path)
    sync, calls = os.fsync, []

    def fail_at_the_target(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) > 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", fail_at_the_target)
    with pytest.raises(SaveError, match="copy it back") as caught:
        save_atomically(path, b"new")
    (backup,) = tmp_path.glob(".a.*.old")
    assert str(backup) in str(caught.value)
    assert backup.read_bytes() == b"what it held before"


@ON_LINUX
def test_extended_attributes_stay(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    try:
        os.setxattr(path, "user.author", b"me")
    except OSError:
        pytest.skip("this file system keeps no extended attributes")
    save_atomically(path, b"new")
    assert os.getxattr(path, "user.author") == b"me"


@ON_LINUX
def test_an_attribute_that_cannot_be_kept_is_not_lost_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "listxattr", lambda _path: ["security.label", "user.author"])
    monkeypatch.setattr(os, "getxattr", lambda _path, _name: b"me")
    monkeypatch.setattr(os, "setxattr", fail_with(errno.ENOSPC))
    with pytest.raises(SaveError, match="disk is full"):
        save_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    monkeypatch.setattr(os, "listxattr", lambda _path: ["security.label"])
    save_atomically(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives away")
def test_the_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    os.chown(path, 65534, 65534)
    save_atomically(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (65534, 65534)


# What is in the way


def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(SaveError, match=r"write-protected\. Make it writable, or choose another"):
        save_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    path.chmod(0o644)


def refuse_replacing(monkeypatch: pytest.MonkeyPatch, winerror: int = 0) -> None:
    def fail(*_words: object, **_named: object) -> None:
        error = PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        error.winerror = winerror  # type: ignore[attr-defined,unused-ignore] # Only Windows has it.
        raise error

    monkeypatch.setattr(os, "replace", fail)


@pytest.mark.parametrize("winerror", [32, 33])
def test_a_file_that_another_program_holds_open_is_said(
    winerror: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    refuse_replacing(monkeypatch, winerror)
    sentence = "is open in another program, such as a spreadsheet. Close it there, or choose"
    with pytest.raises(SaveError, match=sentence):
        save_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="there it is open in another program")
def test_a_file_that_may_not_be_replaced_is_not_blamed_on_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    refuse_replacing(monkeypatch)
    with pytest.raises(SaveError, match="is locked, or belongs to somebody else"):
        save_atomically(path, b"new")


# What killed programs left


def left_over(target: Path, process: int, *, is_old: bool = True, suffix: str = ".tmp") -> Path:
    path = target.with_name(f".{target.name}.{process}-abcd_123{suffix}")
    path.write_bytes(b"half")
    if is_old:
        long_ago = path.stat().st_mtime - 3600
        os.utime(path, (long_ago, long_ago))
    return path


def dead_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return process.pid


@pytest.mark.parametrize("suffix", [".tmp", ".old"])
def test_what_a_killed_program_left_is_removed_by_the_next_save(
    suffix: str, tmp_path: Path
) -> None:
    path = tmp_path / "a[1].yaml"
    left_over(path, dead_process(), suffix=suffix)
    earlier = tmp_path / ".a[1].yaml.abcd_123.tmp"
    left_over(path, 1).rename(earlier)
    save_atomically(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="a file in use cannot be removed there")
def test_what_is_still_written_or_another_files_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    kept = [
        left_over(path, os.getpid()),
        left_over(path, dead_process(), is_old=False),
        left_over(tmp_path / "b", dead_process()),
        tmp_path / ".a.notes.tmp",
    ]
    kept[-1].write_bytes(b"mine")
    save_atomically(path, b"new")
    assert sorted(tmp_path.iterdir()) == sorted([path, *kept])


def test_a_backup_of_a_name_that_is_cut_stays(tmp_path: Path) -> None:
    long = "x" * 60
    backup = tmp_path / f".{long[:40]}.1-abcdefgh.old"
    backup.write_bytes(b"the only copy")
    os.utime(backup, (0, 0))
    save_atomically(tmp_path / f"{long}.pdf", b"new")
    assert backup.read_bytes() == b"the only copy"
