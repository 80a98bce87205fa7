"""One project, one writer, and a lock that dies with the process that holds it."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from stanceline.domain.trouble import Trouble
from stanceline.store import database, holding
from stanceline.store.database import Store
from stanceline.store.holding import Hold

HOLDER = """
import sys
from pathlib import Path
from stanceline.store import database
store = database.open_for_writing(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
store.close()
"""


@contextmanager
def another_process(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A second process that has the project open for writing while the block runs."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process


def test_a_project_open_elsewhere_is_refused_for_writing_and_says_where_and_since_when(path: Path) -> None:
    with another_process(path), pytest.raises(Trouble) as trouble:
        database.open_for_writing(path)
    assert trouble.value.kind == "PROJECT_IN_USE"
    assert re.search(r" on \S+ since \d\d:\d\d UTC", trouble.value.message)


def test_a_project_open_elsewhere_can_be_read_meanwhile(path: Path) -> None:
    with another_process(path):
        store = database.open_for_reading(path)
        assert store.value("SELECT count(*) FROM sentences") == 5
        store.close()


def test_it_is_free_once_the_other_has_closed_it(path: Path) -> None:
    with another_process(path):
        pass
    database.open_for_writing(path).close()


def test_the_lock_of_a_killed_process_is_free_at_once(path: Path) -> None:
    with another_process(path) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    assert path.with_name(f".{path.name}.lock").exists()
    database.open_for_writing(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_the_same_process_can_not_open_it_twice_for_writing(store: Store) -> None:
    with pytest.raises(Trouble) as trouble:
        database.open_for_writing(store.path)
    assert trouble.value.kind == "PROJECT_IN_USE"


def test_a_link_to_an_open_project_is_the_same_project(store: Store, tmp_path: Path) -> None:
    (tmp_path / "link.stanceline").symlink_to(store.path)
    with pytest.raises(Trouble) as trouble:
        database.open_for_writing(tmp_path / "link.stanceline")
    assert trouble.value.kind == "PROJECT_IN_USE"


def test_the_lock_says_who_holds_it(store: Store) -> None:
    holder = json.loads(store.path.with_name(f".{store.path.name}.lock").read_text())
    assert holder["process"] == os.getpid()
    assert set(holder) == {"computer", "process", "since"}


@pytest.mark.parametrize("scribble", ["", "[]", "{", '{"since": 5}', "\xff"])
def test_a_lock_file_full_of_nonsense_is_still_a_lock(path: Path, scribble: str) -> None:
    hold = Hold(path)
    hold.path.write_bytes(scribble.encode("latin-1"))
    with pytest.raises(Trouble) as trouble:
        Hold(path)
    assert trouble.value.kind == "PROJECT_IN_USE"
    hold.release()


def test_a_lock_file_left_behind_is_no_lock(path: Path) -> None:
    path.with_name(f".{path.name}.lock").write_text('{"process": 1}')
    Hold(path).release()


def test_a_lock_whose_file_was_removed_meanwhile_is_taken_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = holding._lock
    attempts = []

    def removed_before_it_is_locked(descriptor: int) -> None:
        attempts.append(descriptor)
        if len(attempts) == 1:
            path.with_name(f".{path.name}.lock").unlink()
        lock(descriptor)

    monkeypatch.setattr(holding, "_lock", removed_before_it_is_locked)
    hold = Hold(path)
    assert len(attempts) == 2
    with pytest.raises(Trouble):
        Hold(path)
    hold.release()


def test_a_lock_that_can_not_be_made_is_told_as_read_only(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Trouble) as trouble:
        Hold(path)
    assert trouble.value.kind == "READONLY"


def test_a_full_disk_costs_the_name_in_the_lock_and_not_the_lock(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    hold = Hold(path)
    with pytest.raises(Trouble) as trouble:
        Hold(path)
    assert trouble.value.kind == "PROJECT_IN_USE"
    hold.release()


def test_giving_the_lock_back_twice_is_harmless(path: Path) -> None:
    hold = Hold(path)
    hold.release()
    other = Hold(path)
    hold.release()
    assert other.path.exists()
    other.release()
