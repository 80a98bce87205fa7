"""Files that are whole or not there."""

import errno
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from stanceline.domain.trouble import Trouble
from stanceline.host import files
from stanceline.host.files import replacing


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_the_new_bytes_are_there_at_the_end_and_not_before(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    with replacing(target) as stream:
        stream.write(b"new")
        stream.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, GeneratorExit])
def test_an_exception_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, error: type[BaseException]
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def half() -> None:
        with replacing(tmp_path / "a") as stream:
            stream.write(b"new")
            raise error

    with pytest.raises(error):
        half()
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_an_exception_leaves_no_file_where_there_was_none(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="x"), replacing(tmp_path / "a"):
        raise ValueError("x")
    assert names(tmp_path) == []


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o660])
def test_the_permissions_of_the_old_file_are_kept(tmp_path: Path, mode: int) -> None:
    (tmp_path / "a").touch()
    (tmp_path / "a").chmod(mode)
    with replacing(tmp_path / "a") as stream:
        stream.write(b"new")
    assert (tmp_path / "a").stat().st_mode & 0o777 == mode


def test_a_private_file_lies_open_to_nobody_while_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    (tmp_path / "a").chmod(0o600)
    with replacing(tmp_path / "a"):
        assert {each.stat().st_mode & 0o777 for each in tmp_path.iterdir()} == {0o600}


def test_a_new_file_has_the_permissions_that_every_new_file_has(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    with replacing(tmp_path / "a"):
        pass
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_the_bytes_are_synced_before_the_file_takes_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    sync, replace = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        order.append("folder synced" if os.path.isdir(f"/proc/self/fd/{descriptor}") else "synced")  # noqa: PTH112
        sync(descriptor)

    def renamed(self: Path, target: Path) -> Path:
        order.append("renamed")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    with replacing(tmp_path / "a") as stream:
        stream.write(b"new")
    assert order == ["synced", "renamed", "folder synced"]


def test_a_file_system_that_can_not_sync_folders_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def only_files(descriptor: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{descriptor}"):  # noqa: PTH112
            raise OSError(errno.EINVAL, "Invalid argument")
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    with replacing(tmp_path / "a") as stream:
        stream.write(b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "another folder"),
        (errno.EIO, "another place"),
    ],
)
def test_what_the_disk_says_becomes_advice_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, advice: str
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Trouble) as trouble, replacing(tmp_path / "a"):
        pass
    assert trouble.value.kind == "CANNOT_WRITE"
    assert advice in trouble.value.advice
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("name", ["nowhere/a", "folder", "file/a", "x" * 300])
def test_a_place_where_no_file_can_be_is_refused_before_anything_is_written(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()

    def write(stream: BinaryIO) -> None:
        pytest.fail("the block must not run")

    with pytest.raises(Trouble) as trouble, replacing(tmp_path / name) as stream:
        write(stream)
    assert trouble.value.kind == "CANNOT_WRITE"
    assert names(tmp_path) == ["file", "folder"]


def test_a_pipe_or_device_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "null").symlink_to("/dev/null")
    for name in ("pipe", "null"):
        with pytest.raises(Trouble) as trouble, replacing(tmp_path / name):
            pass
        assert trouble.value.kind == "CANNOT_WRITE"
    assert (tmp_path / "pipe").is_fifo()
    assert Path("/dev/null").is_char_device()


def test_a_link_stays_a_link_and_what_it_points_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    for content in (b"made", b"replaced"):
        with replacing(tmp_path / "link") as stream:
            stream.write(content)
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "real").read_bytes() == content


@pytest.mark.parametrize("name", ["永" * 85, "x" * 255, "a b%#?.csv", "-rf", os.fsdecode(b"caf\xe9")])
def test_any_name_that_the_disk_takes_can_be_written(tmp_path: Path, name: str) -> None:
    with replacing(tmp_path / name) as stream:
        stream.write(b"new")
    assert names(tmp_path) == [name]


@pytest.mark.parametrize("name", ["", "a file", "n" * 300, "a file/deeper", "\0", "~nobody"])
def test_looking_at_a_path_raises_nothing_whatever_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / "a file").touch()
    assert files.is_there(tmp_path / name) is (name in ("", "a file"))
    assert files.is_folder(tmp_path / name) is (name == "")
