"""The sentences of an article as a model."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from stanceline.operations import reading
from stanceline.ui.reading.model import ArticleModel
from stanceline.ui.reading.rows import runs_of

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
DESCRIBED = Qt.ItemDataRole.AccessibleDescriptionRole


@pytest.fixture
def article(session: Any) -> int:
    """Eleven sentences."""
    return int(session.add([f"Boat number {number} is late." for number in range(1, 12)]))


@pytest.fixture
def model(session: Any, article: int) -> ArticleModel:
    """Of that article."""
    model = ArticleModel()
    show(model, session, article)
    return model


def show(model: ArticleModel, session: Any, article: int, bright: frozenset[int] | None = None) -> None:
    sentences = session.read(reading.sentences, article)
    model.show(sentences, session.read(reading.annotations, article), session.codebook, "en", bright)


def test_only_the_rows_whose_labels_changed_are_named(
    session: Any, article: int, model: ArticleModel
) -> None:
    named: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: named.append((first.row(), last.row())))
    for row in (2, 3, 7):
        session.put(article, row, "favour")
    touched = [session.sentence(article, row) for row in (7, 2, 3)]
    model.renew(session.read(reading.annotations_of, touched))
    assert named == [(2, 3), (7, 7)]


def test_a_landing_label_resets_nothing(
    session: Any, article: int, model: ArticleModel, qtbot: QtBot
) -> None:
    session.put(article, 2, "favour")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        model.renew(session.read(reading.annotations_of, [session.sentence(article, 2)]))
    assert model.row(2).stance is session.codebook.label(1)


def test_sentences_of_other_articles_are_passed_over(session: Any, model: ArticleModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.dataChanged):
        assert model.renew({999_999: ()}) == []


def test_a_row_is_spoken_with_its_number_text_and_labels(
    session: Any, article: int, model: ArticleModel
) -> None:
    session.put(article, 6, "favour", "transport", "policy", note="ask Jonas")
    show(model, session, article)
    assert (
        model.data(model.index(6), SPOKEN)
        == "Sentence 7 of 11. Boat number 7 is late. Stance: favour. Topics: policy, transport."
    )
    assert model.data(model.index(6), DESCRIBED) == "Note: ask Jonas"


def test_a_row_without_labels_says_so(model: ArticleModel) -> None:
    assert model.data(model.index(0), SPOKEN) == "Sentence 1 of 11. Boat number 1 is late. No labels."
    assert model.data(model.index(0), DESCRIBED) == ""


def test_doubt_is_spoken(session: Any, article: int, model: ArticleModel) -> None:
    session.put(article, 0, "neutral", unsure=True)
    show(model, session, article)
    assert str(model.data(model.index(0), SPOKEN)).endswith("Stance: neutral. Unsure.")


def test_a_sentence_is_done_when_nothing_required_is_missing(
    session: Any, article: int, model: ArticleModel
) -> None:
    session.put(article, 0, "transport")  # no stance
    session.put(article, 1, "against")
    show(model, session, article)
    assert [model.is_to_do(row) for row in (0, 1, 2)] == [True, False, True]
    assert model.done == 1


def test_taking_a_label_away_makes_a_sentence_to_do_again(
    session: Any, article: int, model: ArticleModel
) -> None:
    sentence = session.sentence(article, 4)
    for labels, done in ((("favour",), 1), ((), 0)):
        session.put(article, 4, *labels)
        model.renew(session.read(reading.annotations_of, [sentence]))
        assert model.done == done


def test_dimmed_are_the_sentences_that_the_filter_leaves_out(
    session: Any, article: int, model: ArticleModel
) -> None:
    model.dim(frozenset({session.sentence(article, 3)}))
    assert [row for row in range(11) if not model.row(row).dimmed] == [3]
    model.dim(None)
    assert not any(model.row(row).dimmed for row in range(11))


def test_a_label_that_no_longer_exists_is_left_out(session: Any, article: int, model: ArticleModel) -> None:
    session.put(article, 0, "favour", "transport")
    show(model, session, article)
    stance = session.codebook.dimensions[0]
    model.recode(type(session.codebook)(dimensions=(stance,)))
    assert (model.row(0).stance, model.row(0).topics) == (stance.labels[0], ())


def test_no_index_has_no_text(model: ArticleModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0)) == "Boat number 1 is late."


@given(st.sets(st.integers(0, 60)))
def test_runs_cover_exactly_the_rows_and_never_touch(rows: set[int]) -> None:
    runs = list(runs_of(sorted(rows)))
    assert {row for first, last in runs for row in range(first, last + 1)} == rows
    assert all(one[1] + 1 < other[0] for one, other in itertools.pairwise(runs))
