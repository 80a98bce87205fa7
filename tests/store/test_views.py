"""The two public views of a project file: their columns, and what they count."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from stanceline.store import imports, rows
from stanceline.store.database import Store
from stanceline.store.writing import writing

FAVOUR, AGAINST, TRADE, WAR = 1, 2, 3, 4


@pytest.fixture
def labelled(store: Store, annotate: Callable[..., Any]) -> Store:
    """The project with labels of two people in both articles, one of them towards a target."""
    with writing(store, "target") as pen:
        pen.add("targets", uid="t", name="Toll", aliases="[]")
    annotate(store, 1, FAVOUR)
    annotate(store, 1, TRADE)
    annotate(store, 1, AGAINST, by=2)
    annotate(store, 1, FAVOUR, by=2, target=1, holder="the mayor")
    annotate(store, 5, FAVOUR)
    return store


def names(store: Store, view: str) -> list[str]:
    return [row["name"] for row in store.rows(f"PRAGMA table_info({view})")]


def plainly(store: Store) -> Counter[tuple[str, str]]:
    """How often each label was given, put together in Python from the tables alone."""
    live = {r["id"] for r in store.rows("SELECT id FROM imports WHERE state = 'done'")}
    articles = {r["id"] for r in store.rows("SELECT id, import FROM articles") if r["import"] in live}
    sentences = {r["id"] for r in store.rows("SELECT id, article FROM sentences") if r["article"] in articles}
    dimensions = {r["id"]: r["name"] for r in store.rows("SELECT id, name FROM dimensions")}
    labels = {r["id"]: (dimensions[r["dimension"]], r["name"]) for r in store.rows("SELECT * FROM labels")}
    given = store.rows("SELECT sentence, label FROM annotations")
    return Counter(labels[r["label"]] for r in given if r["sentence"] in sentences)


def test_labels_long_has_the_documented_columns(store: Store) -> None:
    assert ",".join(names(store, "labels_long")) == (
        "article,title,source,date,url,sentence,position,start,end,text,annotator,dimension,label,target,holder,at"
    )


def test_label_counts_has_the_documented_columns(store: Store) -> None:
    assert names(store, "label_counts") == ["dimension", "label", "labels", "sentences", "annotators"]


def test_labels_long_has_one_row_for_each_label(labelled: Store) -> None:
    found = Counter((r["dimension"], r["label"]) for r in labelled.rows("SELECT * FROM labels_long"))
    assert found == plainly(labelled)
    assert found["stance", "favour"] == 3


def test_labels_long_says_who_gave_which_sentence_what_towards_what_and_held_by_whom(labelled: Store) -> None:
    (row,) = labelled.rows("SELECT * FROM labels_long WHERE target <> ''")
    assert (row["annotator"], row["label"], row["target"], row["holder"], row["text"], row["title"]) == (
        "Ben",
        "favour",
        "Toll",
        "the mayor",
        "Prices rose.",
        "Prices",
    )


def test_label_counts_equals_counting_by_hand_and_shows_labels_nobody_gave(labelled: Store) -> None:
    counted = {
        (r["dimension"], r["label"]): (r["labels"], r["sentences"], r["annotators"])
        for r in labelled.rows("SELECT * FROM label_counts")
    }
    assert counted == {
        ("stance", "favour"): (3, 2, 2),
        ("stance", "against"): (1, 1, 1),
        ("topic", "trade"): (1, 1, 1),
        ("topic", "war"): (0, 0, 0),
    }
    assert {label: each[0] for label, each in counted.items() if each[0]} == plainly(labelled)


def test_labels_of_an_import_that_was_taken_back_are_out_of_both_views(labelled: Store) -> None:
    with writing(labelled, "take back import") as pen:
        imports.hide(pen, 1)
    assert labelled.value("SELECT count(*) FROM labels_long") == 0
    assert labelled.value("SELECT sum(labels) FROM label_counts") == 0
    assert plainly(labelled) == Counter()


def test_the_export_streams_the_rows_of_the_view(labelled: Store) -> None:
    view = {tuple(row) for row in labelled.rows("SELECT * FROM labels_long")}
    streamed = list(rows.long(labelled))
    assert set(streamed) == view
    assert len(streamed) == len(view)


def test_a_foreign_program_can_read_the_views_of_a_closed_project(
    labelled: Store, foreign: Callable[..., Any]
) -> None:
    labelled.close()
    with foreign(labelled.path) as connection:
        assert connection.execute("SELECT count(*) FROM labels_long").fetchone() == (5,)
