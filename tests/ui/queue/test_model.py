"""The rows of the queue: what the filter lets through, how far each is, and what a label costs."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from stanceline.domain.articles import ArticleLine
from stanceline.domain.change import Change, Noun, Shift
from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.operations import labelling, reading
from stanceline.ui.queue.model import LINE_ROLE, QueueModel, QueueRow
from stanceline.ui.session import Session


def line(number: int, title: str = "", source: str = "", sentences: int = 4) -> ArticleLine:
    """An article that is in no file."""
    return ArticleLine(
        id=number, uid=str(number), title=title or f"Article {number}", source=source,
        published="", language="en", sentences=sentences,
    )  # fmt: skip


@pytest.fixture
def model(session: Session) -> QueueModel:
    """The three articles of the harbour, all listed."""
    model = QueueModel(session, session)
    model.fill(session.read(reading.articles))
    model.apply(EVERYTHING, None)
    return model


def titles(model: QueueModel) -> list[str]:
    """What is listed."""
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def give(session: Session, name: str, article: int, *rows: int, dimension: str = "stance") -> None:
    """Label sentences of an article, counted from 0."""
    label = session.codebook.named(dimension, name)
    assert label is not None
    lines = session.read(reading.articles)
    there = session.read(reading.sentences, lines[article].id)
    session.do(labelling.choose, [there[row].id for row in rows], label)


def census(model: QueueModel) -> tuple[int, int, int, int]:
    """All, to do, started, done."""
    found = model.census()
    return found[Status.ALL], found[Status.TO_DO], found[Status.STARTED], found[Status.DONE]


def test_articles_stand_in_import_order(model: QueueModel) -> None:
    assert titles(model) == ["The new quay", "What gulls want", "رسوم الميناء"]
    assert census(model) == (3, 3, 0, 0)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("quay", ["The new quay"]),
        ("QUAY new", ["The new quay"]),
        ("harbour post", ["The new quay"]),
        ("gulls mast", ["What gulls want"]),
        ("the", ["The new quay", "What gulls want"]),
        ("الميناء", ["رسوم الميناء"]),
        ("   ", ["The new quay", "What gulls want", "رسوم الميناء"]),
        ("quay gulls", []),
        ("%", []),
    ],
)
def test_every_word_must_be_in_title_or_source(model: QueueModel, words: str, expected: list[str]) -> None:
    model.apply(Filter(words=words), None)
    assert titles(model) == expected


def test_words_are_found_whatever_their_case_in_any_script(session: Session) -> None:
    model = QueueModel(session, session)
    model.fill((line(1, "ПЛАТА ЗА ВЪЕЗД"), line(2, "Straße am Kai")))
    model.apply(Filter(words="плата"), None)
    assert titles(model) == ["ПЛАТА ЗА ВЪЕЗД"]
    model.apply(Filter(words="STRASSE"), None)
    assert titles(model) == ["Straße am Kai"]


def test_a_label_begins_an_article_and_the_last_required_one_ends_it(
    session: Session, model: QueueModel
) -> None:
    gulls = model.articles[1].id
    session.changed.connect(lambda change: model.renew([shift.article for shift in change.shifts]))
    give(session, "favour", 1, 0)
    assert census(model) == (3, 2, 1, 0)
    give(session, "against", 1, 1)
    assert census(model) == (3, 2, 0, 1)
    assert model.queue_row(model.articles[1]).done == 2
    give(session, "against", 1, 1)
    assert census(model) == (3, 2, 1, 0)
    assert model.status(model.articles[1]) is Status.STARTED
    give(session, "favour", 1, 0)
    assert census(model) == (3, 3, 0, 0)
    assert model.row_of(gulls) == 1


def test_a_topic_alone_begins_an_article_too(session: Session, model: QueueModel) -> None:
    give(session, "transport", 0, 2, dimension="topic")
    model.renew()
    assert census(model) == (3, 2, 1, 0)
    assert model.index(0).data(LINE_ROLE).status is Status.STARTED


def test_an_article_without_sentences_is_never_done(session: Session) -> None:
    model = QueueModel(session, session)
    model.fill((line(77, sentences=0),))
    assert census(model) == (1, 1, 0, 0)


def test_a_row_shows_the_share_of_each_stance_in_codebook_order(session: Session, model: QueueModel) -> None:
    give(session, "against", 0, 0, 1)
    give(session, "favour", 0, 2)
    give(session, "transport", 0, 2, dimension="topic")
    row: QueueRow = model.index(0).data(LINE_ROLE)
    names = [(session.codebook.label(label).name, n) for label, n in row.parts]
    assert names == [("favour", 1), ("against", 2)]
    assert (row.done, row.matches, row.status) == (3, None, Status.STARTED)


def test_matches_leave_only_articles_that_have_some_and_say_how_many(model: QueueModel) -> None:
    first, second, _ = (each.id for each in model.articles)
    model.apply(EVERYTHING, {second: 2, first: 1})
    assert titles(model) == ["The new quay", "What gulls want"]
    assert [model.index(row).data(LINE_ROLE).matches for row in range(2)] == [1, 2]


def test_no_match_at_all_lists_nothing_and_counts_everything(model: QueueModel) -> None:
    model.apply(EVERYTHING, {})
    assert titles(model) == []
    assert census(model) == (3, 3, 0, 0)


def test_words_status_and_matches_must_all_hold(session: Session, model: QueueModel) -> None:
    give(session, "favour", 0, 0)
    model.renew()
    everywhere = {each.id: 1 for each in model.articles}
    model.apply(Filter(words="the", status=Status.STARTED), everywhere)
    assert titles(model) == ["The new quay"]
    model.apply(Filter(words="gulls", status=Status.STARTED), everywhere)
    assert titles(model) == []


def test_where_an_article_stands_follows_the_filter(model: QueueModel) -> None:
    last = model.articles[2].id
    assert model.row_of(last) == 2
    model.apply(Filter(words="ميناء"), None)
    assert model.row_of(last) == 0
    assert model.row_of(model.articles[0].id) == model.row_of(None) == -1


def test_a_row_says_title_source_and_progress_for_screen_readers(session: Session, model: QueueModel) -> None:
    give(session, "favour", 0, 0)
    told = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "The new quay. Harbour Post. 1 of 4 sentences labelled."


def test_a_title_with_braces_is_read_out_as_it_is(session: Session) -> None:
    model = QueueModel(session, session)
    model.fill((line(1, "{source} {0} %1"),))
    model.apply(EVERYTHING, None)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("{source} {0} %1.")


def test_no_source_is_not_read_out(session: Session) -> None:
    model = QueueModel(session, session)
    model.fill((line(1, "Untold", sentences=2),))
    model.apply(EVERYTHING, None)
    told = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Untold. 0 of 2 sentences labelled."


def test_no_row_no_data(model: QueueModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0


def test_an_unlisted_article_is_counted_and_repaints_nothing(session: Session, model: QueueModel) -> None:
    model.apply(Filter(words="gulls"), None)
    painted: list[int] = []
    model.dataChanged.connect(lambda first, last: painted.append(first.row()))
    give(session, "favour", 0, 0)
    model.renew([model.articles[0].id])
    assert painted == []
    assert census(model) == (3, 2, 1, 0)


def test_shifts_of_an_article_that_the_queue_does_not_know_are_let_be(model: QueueModel) -> None:
    model.renew([999])
    assert census(model) == (3, 3, 0, 0)


class Costly(QueueModel):
    """Counts how often an article is looked at."""

    looked = 0

    def status(self, line: ArticleLine) -> Status:
        """As ever, and counted."""
        self.looked += 1
        return super().status(line)

    def queue_row(self, line: ArticleLine) -> QueueRow:
        """As ever, and counted."""
        self.looked += 1
        return super().queue_row(line)


def test_a_label_in_one_of_5000_articles_looks_at_that_article_alone(session: Session) -> None:
    model = Costly(session, session)
    model.fill(tuple(line(number) for number in range(1, 5001)))
    model.apply(EVERYTHING, None)
    model.looked = 0
    shift = Shift(1, 3000, session.annotator.id, (), (1,))
    session.take(Change(operation=10**6, touched=frozenset({Noun.ANNOTATIONS}), shifts=(shift,)))
    model.renew([3000])
    assert model.looked <= 2
    assert census(model) == (5000, 4999, 1, 0)


def test_words_are_sought_in_5000_articles_without_asking_how_far_each_is(session: Session) -> None:
    model = Costly(session, session)
    model.fill(tuple(line(number) for number in range(1, 5001)))
    model.looked = 0
    model.apply(Filter(words="article 4999"), None)
    assert titles(model) == ["Article 4999"]
    assert model.looked == 0


moves = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 1), st.sampled_from(["favour", "against"])), max_size=8
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=moves)
def test_the_census_kept_up_to_date_is_the_census_taken_anew(
    session: Session, steps: list[tuple[int, int, str]]
) -> None:
    model = QueueModel(session, session)
    model.fill(session.read(reading.articles))
    heard = session.changed.connect(
        lambda change: model.renew(sorted({shift.article for shift in change.shifts}))
    )
    for article, row, name in steps:
        give(session, name, article, row)
        kept = dict(model.census())
        model.recount()
        assert {status: n for status, n in kept.items() if n} == {
            status: n for status, n in model.census().items() if n
        }
    session.changed.disconnect(heard)
