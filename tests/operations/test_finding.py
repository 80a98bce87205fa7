"""The files that a person means by naming files and folders."""

import os
from pathlib import Path

import pytest

from stanceline.operations.finding import Found, find


def names(found: Found) -> list[str]:
    return [path.name for path in found.files]


def kinds(found: Found) -> list[str]:
    return [refusal.kind for refusal in found.refusals]


def test_a_folder_means_what_can_be_read_in_it_however_deep_in_order(tmp_path: Path) -> None:
    (tmp_path / "b" / "deep" / "deeper").mkdir(parents=True)
    (tmp_path / "a").mkdir()
    for name in ("b/deep/deeper/4.md", "b/3.TXT", "a/2.csv", "1.txt", "b/x.pdf", "b/no suffix"):
        (tmp_path / name).touch()
    assert names(find([tmp_path])) == ["1.txt", "2.csv", "3.TXT", "4.md"]


def test_with_a_format_every_file_of_a_folder_is_meant(tmp_path: Path) -> None:
    for name in ("a.log", "b"):
        (tmp_path / name).touch()
    assert names(find([tmp_path], every_file=True)) == ["a.log", "b"]


def test_hidden_files_and_folders_are_left_out_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in (".git/a.txt", ".b.txt", "c.txt"):
        (tmp_path / name).touch()
    assert names(find([tmp_path])) == ["c.txt"]


def test_a_hidden_file_that_is_named_is_meant(tmp_path: Path) -> None:
    (tmp_path / ".b.txt").touch()
    assert names(find([tmp_path / ".b.txt"])) == [".b.txt"]


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "in" / "a.txt").touch()
    assert names(find([tmp_path])) == ["a.txt"]


def test_pipes_devices_and_dangling_links_in_a_folder_are_left_out(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "a.txt").touch()
    found = find([tmp_path])
    assert (names(found), found.refusals) == (["a.txt"], ())


def test_a_pipe_that_is_named_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    found = find([tmp_path / "pipe.txt"])
    assert (found.files, kinds(found)) == ((), ["NOT_A_REGULAR_FILE"])


def test_a_folder_without_articles_is_told_with_what_was_looked_for(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    found = find([tmp_path])
    assert kinds(found) == ["NO_ARTICLES"]
    assert str(tmp_path) in found.refusals[0].message
    assert ".txt" in found.refusals[0].message


def test_a_name_that_means_nothing_is_told_and_the_others_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    found = find([tmp_path / "b.txt", tmp_path / "a.txt", tmp_path / "a.txt" / "c.txt"])
    assert (names(found), kinds(found)) == (["a.txt"], ["NOT_FOUND", "NOT_FOUND"])


@pytest.mark.parametrize("name", ["x" * 300, "loop.txt"])
def test_a_name_that_the_disk_refuses_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert kinds(find([tmp_path / name])) == ["UNREADABLE"]


def test_a_file_that_may_not_be_looked_at_is_told_and_not_a_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").touch()
    stat = Path.stat

    def forbidden(self: Path, **options: bool) -> os.stat_result:
        if self.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return stat(self, **options)

    monkeypatch.setattr(Path, "stat", forbidden)
    assert kinds(find([tmp_path / "a.txt"])) == ["UNREADABLE"]
    assert kinds(find([tmp_path])) == ["NO_ARTICLES"]


def test_a_file_named_twice_and_by_its_folder_is_meant_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert names(find([tmp_path / "a.txt", tmp_path, tmp_path / "a.txt"])) == ["a.txt"]


def test_a_name_that_is_not_utf_8_is_found_and_told_readably(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    (told,) = find([path]).refusals
    told.message.encode("utf-8")
    path.touch()
    assert find([tmp_path]).files == (path,)
