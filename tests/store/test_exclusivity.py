"""Rules of labels that the database itself enforces, whatever program writes."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FAVOUR, AGAINST, TRADE, WAR = 1, 2, 3, 4
Insert = Callable[..., None]


@pytest.fixture
def insert(path: Path, foreign: Callable[[Path], Any]) -> Any:
    """``insert(label=…, …)``: one annotation, by plain SQL on a foreign connection that keeps foreign keys."""
    with foreign(path) as connection:
        connection.execute("PRAGMA foreign_keys = ON")

        def one(label: int, **other: Any) -> None:
            dimension, choice = (1, "one") if label in (FAVOUR, AGAINST) else (2, "many")
            values = {
                "uid": f"uid {connection.total_changes}",
                "sentence": 1,
                "annotator": 1,
                "dimension": dimension,
                "choice": choice,
                "label": label,
                "at": "",
                "revision": 1,
            } | other
            names, marks = ", ".join(values), ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO annotations ({names}) VALUES ({marks})", tuple(values.values()))

        connection.execute("INSERT INTO targets (uid, name) VALUES ('t', 'Toll')")
        yield one


def test_a_second_stance_on_a_sentence_is_refused(insert: Insert) -> None:
    insert(FAVOUR)
    with pytest.raises(sqlite3.IntegrityError, match="one_answer"):
        insert(AGAINST)


@pytest.mark.parametrize(
    "other", [{"annotator": 2}, {"sentence": 2}, {"target": 1}, {"holder": "the mayor"}], ids=str
)
def test_a_second_stance_of_somebody_else_or_towards_something_else_is_taken(
    insert: Insert, other: dict[str, Any]
) -> None:
    insert(FAVOUR)
    insert(AGAINST, **other)


def test_a_second_stance_towards_the_same_target_is_refused(insert: Insert) -> None:
    insert(FAVOUR, target=1)
    with pytest.raises(sqlite3.IntegrityError, match="one_answer"):
        insert(AGAINST, target=1)


def test_a_stance_that_pretends_to_be_one_of_many_is_refused(insert: Insert) -> None:
    insert(FAVOUR)
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        insert(AGAINST, choice="many")


def test_a_second_topic_is_taken_and_the_same_topic_twice_is_refused(insert: Insert) -> None:
    insert(TRADE)
    insert(WAR)
    with pytest.raises(sqlite3.IntegrityError, match="no_twins"):
        insert(TRADE)


@pytest.mark.parametrize(
    "wrong",
    [
        {"sentence": 99},
        {"annotator": 99},
        {"label": 99},
        {"target": 99},
        {"dimension": 2, "choice": "many"},
        {"choice": "some"},
    ],
    ids=str,
)
def test_a_label_that_points_at_nothing_or_across_dimensions_is_refused(
    insert: Insert, wrong: dict[str, Any]
) -> None:
    label = wrong.pop("label", FAVOUR)
    with pytest.raises(sqlite3.IntegrityError):
        insert(label, **({"dimension": 1, "choice": "one"} | wrong))


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("DELETE FROM sentences WHERE id = 1", "FOREIGN KEY"),
        ("DELETE FROM articles", "FOREIGN KEY"),
        ("DELETE FROM annotators WHERE id = 1", "FOREIGN KEY"),
        ("DELETE FROM labels WHERE id = 1", "FOREIGN KEY"),
        ("UPDATE dimensions SET choice = 'many' WHERE id = 1", "FOREIGN KEY"),
        ("UPDATE labels SET dimension = 2 WHERE id = 1", "FOREIGN KEY"),
        ("INSERT INTO dimensions SELECT 9, 'u', 'STANCE', '', 'one', 9, 0, 0, '', 0", "UNIQUE"),
        ("UPDATE labels SET name = 'FAVOUR' WHERE id = 2", "UNIQUE"),
        ('UPDATE sentences SET "end" = start WHERE id = 1', "CHECK"),
        ("UPDATE sentences SET position = 2 WHERE id = 1", "UNIQUE"),
        ("UPDATE annotations SET sentence = 'one'", "TEXT value in INTEGER column"),
    ],
)
def test_what_labels_stand_on_can_not_be_taken_away_under_them(
    insert: Insert, path: Path, foreign: Callable[[Path], Any], sql: str, told: str
) -> None:
    insert(FAVOUR)
    with foreign(path) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError, match=told):
            connection.execute(sql)
