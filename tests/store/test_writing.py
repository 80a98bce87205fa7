"""The Pen: every row it touches is kept as it was, in the same transaction, or nothing happens at all."""

import json
import threading
from collections.abc import Callable
from typing import Any

import pytest

from stanceline.domain.change import Noun, Shift
from stanceline.domain.trouble import Trouble
from stanceline.store import annotations
from stanceline.store.database import Store
from stanceline.store.writing import Pen, transaction, writing

FAVOUR, AGAINST, TRADE, WAR = 1, 2, 3, 4
Dump = Callable[[Store], dict[str, list[tuple[Any, ...]]]]
Annotate = Callable[..., Any]


def images(store: Store, operation: int) -> list[tuple[str, int, Any, Any]]:
    """What the journal keeps of an operation: (table, row, before, after), the images parsed."""
    found = store.rows(
        'SELECT "table", row, before, after FROM row_changes WHERE operation = ? ORDER BY id', operation
    )
    return [(r[0], r[1], *(image and json.loads(image) for image in (r[2], r[3]))) for r in found]


def row(store: Store, table: str, number: int) -> dict[str, Any]:
    found = store.row(f"SELECT * FROM {table} WHERE id = ?", number)
    assert found is not None
    return dict(found)


def test_an_added_row_has_no_image_before_and_the_whole_row_after(store: Store, annotate: Annotate) -> None:
    change = annotate(store, 1, FAVOUR)
    assert images(store, change.operation) == [("annotations", 1, None, row(store, "annotations", 1))]


def test_a_changed_row_has_the_whole_row_before_and_after(store: Store, annotate: Annotate) -> None:
    annotate(store, 1, FAVOUR, holder="the «mayor»\n")
    before = row(store, "annotations", 1)
    with writing(store, "label", by=1) as pen:
        annotations.answer_anew(pen, 1, label=AGAINST, revision=1)
    assert images(store, pen.change.operation) == [
        ("annotations", 1, before, row(store, "annotations", 1)),
    ]


def test_a_removed_row_has_the_whole_row_before_and_nothing_after(store: Store, annotate: Annotate) -> None:
    annotate(store, 1, FAVOUR)
    before = row(store, "annotations", 1)
    with writing(store, "unlabel", by=1) as pen:
        annotations.remove(pen, 1)
    assert images(store, pen.change.operation) == [("annotations", 1, before, None)]


def test_a_change_says_what_each_sentence_carried_before_and_after(store: Store, annotate: Annotate) -> None:
    annotate(store, 1, TRADE)
    change = annotate(store, 1, FAVOUR)
    assert change.shifts == (Shift(1, 1, 1, (TRADE,), (FAVOUR, TRADE)),)
    assert change.touched == {Noun.ANNOTATIONS}
    assert change.sentences == {1}


def test_a_label_moved_to_another_sentence_shifts_both(store: Store, annotate: Annotate) -> None:
    annotate(store, 1, FAVOUR)
    with writing(store, "move", by=1) as pen:
        pen.put("annotations", 1, sentence=4)
    assert set(pen.change.shifts) == {Shift(1, 1, 1, (FAVOUR,), ()), Shift(4, 2, 1, (), (FAVOUR,))}


def test_an_operation_that_touches_nothing_writes_nothing(store: Store, dump: Dump) -> None:
    before = dump(store)
    with writing(store, "idle", by=1) as pen:
        pen.load("labels", 1)
    assert not pen.change.happened
    assert dump(store) == before


def test_putting_what_is_there_already_writes_nothing(store: Store, dump: Dump) -> None:
    before = dump(store)
    with writing(store, "codebook", by=1) as pen:
        pen.put("labels", 1, **row(store, "labels", 1))
    assert not pen.change.happened
    assert dump(store) == before


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, GeneratorExit])
def test_an_exception_inside_the_block_takes_everything_back(
    store: Store, annotate: Annotate, dump: Dump, error: type[BaseException]
) -> None:
    annotate(store, 1, FAVOUR)
    before = dump(store)

    def half() -> None:
        with writing(store, "label", by=1) as pen:
            annotations.remove(pen, 1)
            pen.add("targets", uid="u", name="Toll", aliases="[]")
            raise error

    with pytest.raises(error):
        half()
    assert dump(store) == before
    assert not store.connection.in_transaction


def test_after_an_exception_the_lock_is_free(store: Store, annotate: Annotate) -> None:
    with pytest.raises(KeyError), writing(store, "label", by=1) as pen:
        annotations.remove(pen, 99)
    free = []

    def take() -> None:
        free.append(store.write_lock.acquire(blocking=False))
        store.write_lock.release()

    other = threading.Thread(target=take)
    other.start()
    other.join()
    assert free == [True]
    assert annotate(store, 1, FAVOUR).happened


@pytest.mark.parametrize(
    "touch",
    [
        lambda pen: pen.put("labels", 99, name="x"),
        lambda pen: pen.remove("labels", 99),
    ],
    ids=["put", "remove"],
)
def test_a_row_that_is_not_there_is_a_key_error(store: Store, touch: Callable[[Pen], None]) -> None:
    with pytest.raises(KeyError), writing(store, "codebook") as pen:
        touch(pen)


def test_a_new_operation_drops_what_could_be_redone(store: Store, annotate: Annotate) -> None:
    operation = annotate(store, 1, FAVOUR).operation
    with transaction(store) as connection:
        connection.execute("UPDATE operations SET standing = 'undone' WHERE id = ?", (operation,))
    annotate(store, 2, FAVOUR)
    assert row(store, "operations", operation)["standing"] == "dropped"


def test_an_operation_that_can_not_be_undone_drops_nothing(store: Store, annotate: Annotate) -> None:
    operation = annotate(store, 1, FAVOUR).operation
    with transaction(store) as connection:
        connection.execute("UPDATE operations SET standing = 'undone' WHERE id = ?", (operation,))
    with writing(store, "annotator", undoable=False) as pen:
        pen.add("annotators", uid="u", name="Cleo", created="")
    assert row(store, "operations", operation)["standing"] == "undone"


def test_the_journal_keeps_who_did_what_and_the_words_for_it(store: Store) -> None:
    with writing(store, "clear", by=2, detail={"sentences": 3, "labels": ["«за»"]}) as pen:
        pen.add("targets", uid="u", name="Toll", aliases="[]")
    kept = row(store, "operations", pen.change.operation)
    assert (kept["name"], kept["annotator"], kept["kind"], kept["standing"]) == ("clear", 2, "do", "done")
    assert json.loads(kept["detail"]) == {"sentences": 3, "labels": ["«за»"]}


def test_only_one_thread_writes_at_a_time(store: Store) -> None:
    inside = threading.Event()
    leave = threading.Event()

    def hold() -> None:
        with store.aside() as own, writing(own, "label", by=1):
            inside.set()
            leave.wait(5)

    thread = threading.Thread(target=hold)
    thread.start()
    assert inside.wait(5)
    assert not store.write_lock.acquire(blocking=False)
    leave.set()
    thread.join()


def test_a_project_open_for_reading_refuses_an_operation_before_it_begins(store: Store) -> None:
    from stanceline.store import database

    reader = database.open_for_reading(store.path)
    with pytest.raises(Trouble) as trouble, writing(reader, "label"):
        pytest.fail("the block must not run")
    assert trouble.value.kind == "READONLY"
    reader.close()
