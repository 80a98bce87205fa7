"""Making a project file, keeping it safe while it is open, and leaving one plain file behind."""

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.trouble import Trouble
from stanceline.store import database
from stanceline.store.connecting import SCHEMA_VERSION
from stanceline.store.database import Store
from stanceline.store.schema import APPLICATION_ID
from stanceline.store.writing import writing

LABELLER = """
import os, signal, sys
from pathlib import Path
from stanceline.domain.annotations import Annotation
from stanceline.store import annotations, database
from stanceline.store.writing import writing

path, rounds = Path(sys.argv[1]), int(sys.argv[2])
for number in range(rounds):
    reading, told = os.pipe()
    child = os.fork()
    if not child:
        store = database.open_for_writing(path)
        given = Annotation(sentence=1, annotator=1, dimension=2, label=3, holder=f"holder {number}")
        with writing(store, "label", by=1) as pen:
            annotations.add(pen, given, "many")
        os.write(told, b"!")
        signal.pause()
    os.close(told)
    assert os.read(reading, 1) == b"!"
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)
"""


def test_a_new_file_is_a_project_with_nothing_in_it(tmp_path: Path) -> None:
    store = database.create(tmp_path / "new.stanceline")
    assert store.value("PRAGMA application_id") == APPLICATION_ID
    assert store.value("PRAGMA user_version") == SCHEMA_VERSION
    assert store.value("SELECT count(*) FROM articles") == 0
    store.close()
    assert [each.name for each in tmp_path.iterdir()] == ["new.stanceline"]


def test_a_new_project_never_replaces_a_file(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(Trouble) as trouble:
        database.create(path)
    assert (trouble.value.kind, path.read_bytes()) == ("EXISTS", before)


def test_a_project_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        database.create(tmp_path / "nowhere" / "new.stanceline")
    assert trouble.value.kind == "NOT_FOUND"


def test_a_name_that_the_disk_does_not_take_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        database.create(tmp_path / f"{'x' * 300}.stanceline")
    assert trouble.value.kind == "CANNOT_CREATE"


def test_making_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(Trouble) as trouble:
        database.create(tmp_path / "new.stanceline")
    assert trouble.value.kind == "CANNOT_CREATE"
    assert list(tmp_path.iterdir()) == []


def test_an_open_project_is_kept_as_safe_as_was_measured(store: Store) -> None:
    full = 2
    assert store.value("PRAGMA journal_mode") == "persist"
    assert store.value("PRAGMA synchronous") == full
    assert store.value("PRAGMA foreign_keys") == 1
    assert store.value("PRAGMA trusted_schema") == 0
    assert store.value("PRAGMA mmap_size") in (0, None)


def test_a_connection_aside_is_kept_as_safe(store: Store) -> None:
    with store.aside() as other:
        assert other.value("PRAGMA journal_mode") == "persist"
        assert other.value("PRAGMA synchronous") == 2
        assert other.value("PRAGMA foreign_keys") == 1
        assert other.write_lock is store.write_lock


def test_a_clean_close_leaves_exactly_one_file(store: Store, annotate: Callable[..., Any]) -> None:
    annotate(store, 1, 1)
    assert len(list(store.path.parent.iterdir())) > 1
    store.close()
    assert list(store.path.parent.iterdir()) == [store.path]


def test_closing_twice_is_harmless(store: Store) -> None:
    store.close()
    store.close()


def test_a_plain_copy_of_the_open_file_has_every_label(
    store: Store, annotate: Callable[..., Any], tmp_path: Path
) -> None:
    annotate(store, 1, 1)
    # Copied by another process: a close() here would drop the locks that SQLite holds.
    subprocess.run(["cp", str(store.path), str(tmp_path / "copy.stanceline")], check=True)
    copy = database.open_for_reading(tmp_path / "copy.stanceline")
    assert copy.value("SELECT count(*) FROM annotations") == 1
    copy.close()


def test_killing_the_process_right_after_each_of_50_labels_loses_none(path: Path) -> None:
    subprocess.run([sys.executable, "-c", LABELLER, str(path), "50"], check=True, timeout=60)
    store = database.open_for_writing(path)
    assert store.value("SELECT count(DISTINCT holder) FROM annotations") == 50
    assert store.value("PRAGMA integrity_check") == "ok"
    store.close()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("labels_before", [0, 1])
@pytest.mark.parametrize(
    "take_away",
    [
        lambda path: path.rename(path.with_name("moved.stanceline")),
        lambda path: path.unlink(),
        lambda path: path.with_name("other").replace(path),
    ],
    ids=["moved", "deleted", "replaced"],
)
def test_a_file_taken_away_while_it_is_open_is_noticed_by_the_next_write_and_the_next_reader(
    store: Store, annotate: Callable[..., Any], take_away: Callable[[Path], object], labels_before: int
) -> None:
    subprocess.run(["cp", str(store.path), str(store.path.with_name("other"))], check=True)
    for sentence in range(labels_before):
        annotate(store, 1 + sentence, 1)
    take_away(store.path)
    with pytest.raises(Trouble) as writing_trouble:
        annotate(store, 2, 1)
    with pytest.raises(Trouble) as reading_trouble, store.aside():
        pass
    assert writing_trouble.value.kind == reading_trouble.value.kind == "PROJECT_MOVED"


def test_a_moved_file_has_everything_up_to_the_last_label(
    store: Store, annotate: Callable[..., Any], tmp_path: Path
) -> None:
    annotate(store, 1, 1)
    store.path.rename(tmp_path / "moved.stanceline")
    with pytest.raises(Trouble):
        annotate(store, 2, 1)
    store.close()
    moved = database.open_for_writing(tmp_path / "moved.stanceline")
    assert moved.value("SELECT count(*) FROM annotations") == 1
    moved.close()


def test_a_snapshot_stays_as_it_was_while_labels_go_on(store: Store, annotate: Callable[..., Any]) -> None:
    with store.snapshot() as copy:
        annotate(store, 1, 1)
        assert copy.value("SELECT count(*) FROM annotations") == 0
    assert store.value("SELECT count(*) FROM annotations") == 1


def test_a_snapshot_under_a_rain_of_labels_comes_to_an_end_and_is_whole(
    store: Store, annotate: Callable[..., Any]
) -> None:
    with writing(store, "ballast") as pen:
        for number in range(400):
            pen.add("project", key=f"ballast {number}", value="x" * 12_000)
    assert store.value("PRAGMA page_count") > 2 * 1024
    enough = threading.Event()
    given: list[int] = []

    def rain() -> None:
        with store.aside() as own:
            while not enough.is_set():
                given.append(annotate(own, 1, 3, holder=f"h{len(given)}").operation)

    labelling = threading.Thread(target=rain)
    labelling.start()
    try:
        for _ in range(2):
            before = len(given)
            with store.snapshot() as copy:
                assert copy.value("PRAGMA integrity_check") == "ok"
                assert before <= copy.value("SELECT count(*) FROM annotations") <= len(given) + 1
    finally:
        enough.set()
        labelling.join()
    assert store.value("SELECT count(*) FROM annotations") == len(given) > 0


def test_a_snapshot_never_writes_into_the_project(store: Store) -> None:
    with store.snapshot() as copy:
        assert not copy.writable
        with pytest.raises(Trouble) as trouble, writing(copy, "label"):
            pass
    assert trouble.value.kind == "READONLY"


def test_two_threads_write_one_after_the_other_and_lose_nothing(
    store: Store, annotate: Callable[..., Any]
) -> None:
    def label(by: int) -> None:
        with store.aside() as own:
            for number in range(20):
                annotate(own, 1, 3, by=by, holder=f"h{number}")

    threads = [threading.Thread(target=label, args=(by,)) for by in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.value("SELECT count(*) FROM annotations") == 40
    assert store.value("SELECT count(*) FROM operations WHERE name = 'label'") == 40
