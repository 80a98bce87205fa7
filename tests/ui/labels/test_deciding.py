"""The annotator's hand: what a label does, when the cursor moves on, and where undo goes."""

import pytest

from stanceline.domain.change import Change
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.operations import codebooks, projects, reading, recoding, repairing
from stanceline.operations.projects import Project
from stanceline.ui.labels.deciding import Deciding, carried
from stanceline.ui.place import Place
from stanceline.ui.session import Session

CODEBOOK = Codebook(
    name="Small",
    dimensions=(
        Dimension(
            name="topic", choice=Choice.MANY,
            labels=(Label(name="quay", key="Q"), Label(name="gulls", key="U")),
        ),
        Dimension(name="stance", labels=(Label(name="favour", key="1"), Label(name="against", key="2"))),
    ),
)  # fmt: skip


class Desk:
    """A session with a small codebook, a place on the first sentence, and a cursor that only counts."""

    def __init__(self, session: Session) -> None:
        self.session, self.place, self.steps = session, Place(), 0
        session.do(self._take)
        self.articles = [line.id for line in session.read(reading.articles)]
        self.sentences = [each.id for each in session.read(reading.sentences, self.articles[0])]
        self.place.open_article(self.articles[0], self.sentences[0])
        self.deciding = Deciding(session, self.place, self._step)

    def _take(self, project: Project) -> Change:
        return codebooks.take_in(project.store, CODEBOOK, by=project.annotator.id)

    def _step(self) -> None:
        self.steps += 1

    def at(self, *rows: int) -> "Desk":
        """Select sentences of the first article."""
        self.place.open_article(self.articles[0])
        self.place.select([self.sentences[row] for row in rows], self.sentences[rows[0]])
        return self

    def choose(self, *names: str) -> "Desk":
        """Press the keys of these labels."""
        for name in names:
            self.deciding.choose(next(label for label in self.session.codebook if label.name == name))
        return self

    def carry(self, row: int) -> set[str]:
        """What a sentence carries."""
        here = self.sentences[row]
        given = self.session.read(reading.annotations_of, [here])[here]
        return {self.session.codebook.label(each.label).name for each in given}


@pytest.fixture
def desk(session: Session) -> Desk:
    """At the first sentence; the cursor moves on after a stance."""
    return Desk(session)


def test_a_stance_moves_on_and_a_topic_does_not(desk: Desk) -> None:
    desk.choose("quay")
    assert desk.steps == 0
    desk.choose("favour")
    assert desk.steps == 1
    assert desk.carry(0) == {"quay", "favour"}


def test_another_stance_replaces_the_first_and_moves_on_too(desk: Desk) -> None:
    desk.choose("favour", "against")
    assert desk.steps == 2
    assert desk.carry(0) == {"against"}


def test_taking_a_stance_away_stays(desk: Desk) -> None:
    desk.choose("favour", "favour")
    assert desk.steps == 1
    assert desk.carry(0) == set()


def test_several_sentences_are_labelled_and_the_cursor_stays(desk: Desk) -> None:
    desk.at(0, 1, 2).choose("favour")
    assert desk.steps == 0
    assert [desk.carry(row) for row in range(3)] == [{"favour"}] * 3


def test_a_label_that_only_some_carry_goes_to_all_and_then_from_all(desk: Desk) -> None:
    desk.at(1).choose("quay")
    desk.at(0, 1).choose("quay")
    assert [desk.carry(row) for row in range(2)] == [{"quay"}] * 2
    desk.choose("quay")
    assert [desk.carry(row) for row in range(2)] == [set()] * 2


@pytest.mark.parametrize(
    ("names", "steps"),
    [
        (("favour",), 0),
        (("quay",), 0),
        (("quay", "favour"), 1),
        (("favour", "quay"), 1),
        (("favour", "quay", "quay"), 1),
    ],
)
def test_with_stance_and_topic_wanted_it_moves_once_both_are_there(
    desk: Desk, names: tuple[str, ...], steps: int
) -> None:
    desk.deciding.when = "after stance and topic"
    desk.choose(*names)
    assert desk.steps == steps


def test_switched_off_it_never_moves(desk: Desk) -> None:
    desk.deciding.when = "off"
    desk.choose("favour", "quay")
    desk.at(1).deciding.repeat()
    assert desk.steps == 0


def test_a_codebook_without_a_single_choice_never_moves(desk: Desk) -> None:
    many = Dimension(name="topic", choice=Choice.MANY, labels=(Label(name="quay", key="Q"),))
    book = Codebook(name="Topics", dimensions=(many,))
    desk.session.do(lambda project: codebooks.take_in(project.store, book, by=project.annotator.id))
    for when in ("after stance", "after stance and topic"):
        desk.deciding.when = when
        desk.choose("quay")
    desk.deciding.clear_stance()
    assert desk.steps == 0


def test_repeating_gives_what_the_sentence_labelled_last_carries(desk: Desk) -> None:
    desk.choose("quay", "favour")
    desk.at(1).deciding.repeat()
    assert desk.carry(1) == {"quay", "favour"}
    assert desk.steps == 2


def test_repeating_keeps_topics_and_answers_the_stance_anew(desk: Desk) -> None:
    desk.at(1).choose("gulls", "against")
    desk.at(0).choose("quay", "favour")
    desk.at(1).deciding.repeat()
    assert desk.carry(1) == {"quay", "gulls", "favour"}


def test_repeating_where_everything_is_there_already_stays(desk: Desk) -> None:
    desk.choose("favour")
    desk.deciding.repeat()
    assert desk.steps == 1


def test_repeating_before_anything_was_labelled_does_nothing(desk: Desk) -> None:
    desk.deciding.repeat()
    assert desk.carry(0) == set()
    assert desk.steps == 0


def test_a_retired_label_is_not_repeated(desk: Desk) -> None:
    desk.choose("quay", "favour")
    fewer = Codebook(name="Fewer", dimensions=CODEBOOK.dimensions[1:])
    desk.session.do(lambda project: codebooks.take_in(project.store, fewer, by=project.annotator.id))
    desk.at(1).deciding.repeat()
    assert desk.carry(1) == {"favour"}


def test_clearing_takes_every_label_of_the_selection_and_nothing_else(desk: Desk) -> None:
    desk.at(0, 1, 2).choose("quay", "favour")
    desk.at(0, 1).deciding.clear()
    assert [desk.carry(row) for row in range(3)] == [set(), set(), {"quay", "favour"}]


def test_clearing_the_stance_keeps_topics(desk: Desk) -> None:
    desk.choose("quay", "favour")
    desk.deciding.clear_stance()
    assert desk.carry(0) == {"quay"}


def test_without_a_selection_nothing_happens(desk: Desk) -> None:
    desk.place.open_article(desk.articles[1])
    desk.choose("favour")
    for call in (desk.deciding.repeat, desk.deciding.clear, desk.deciding.clear_stance):
        call()
    assert desk.session.counts.mine.labels.total() == 0
    assert desk.steps == 0


def test_undo_goes_where_the_step_was(desk: Desk) -> None:
    desk.at(0).choose("favour")
    desk.at(3)
    desk.deciding.undo()
    assert desk.place.sentence == desk.sentences[0]
    assert desk.carry(0) == set()


def test_undo_goes_into_the_article_of_the_step(desk: Desk) -> None:
    desk.at(2).choose("favour")
    desk.place.open_article(desk.articles[1])
    desk.deciding.undo()
    assert (desk.place.article, desk.place.sentence) == (desk.articles[0], desk.sentences[2])


def test_undo_of_many_leaves_a_selection_that_it_concerns(desk: Desk) -> None:
    desk.at(0, 1, 2).choose("favour")
    desk.at(1, 2)
    desk.deciding.undo()
    assert desk.place.selection == tuple(desk.sentences[1:3])


def test_undoing_a_join_goes_to_the_sentences_that_were_joined(desk: Desk) -> None:
    desk.session.do(repairing.join, desk.sentences[1:3])
    desk.at(0).deciding.undo()
    assert desk.place.sentence == desk.sentences[1]


def test_redoing_a_join_goes_to_the_sentence_that_it_left(desk: Desk) -> None:
    desk.session.do(repairing.join, desk.sentences[1:3])
    desk.deciding.undo()
    desk.at(0).deciding.redo()
    assert desk.place.sentence == desk.sentences[1]


def test_undoing_a_step_of_the_codebook_stays_though_labels_changed(desk: Desk) -> None:
    desk.at(2).choose("quay")
    ids = {label.name: label.id for label in desk.session.codebook}
    desk.session.do(recoding.merge, ids["quay"], ids["gulls"])
    desk.at(0).deciding.undo()
    assert desk.carry(2) == {"quay"}
    assert desk.place.sentence == desk.sentences[0]


def test_redo_goes_there_too(desk: Desk) -> None:
    desk.at(0).choose("favour")
    desk.deciding.undo()
    desk.at(3)
    desk.deciding.redo()
    assert desk.place.sentence == desk.sentences[0]
    assert desk.carry(0) == {"favour"}


def test_redo_of_nothing_stays(desk: Desk) -> None:
    desk.at(2).deciding.redo()
    assert desk.place.sentence == desk.sentences[2]


def test_a_project_that_cannot_be_written_says_why(session: Session) -> None:
    reader = Session(projects.open_project(session.project.path, read_only=True))
    place, told = Place(), []
    reader.troubled.connect(told.append)
    article = reader.read(reading.articles)[0].id
    place.open_article(article, reader.read(reading.sentences, article)[0].id)
    Deciding(reader, place, lambda: pytest.fail("moved on")).choose(next(iter(reader.codebook)))
    assert [trouble.kind for trouble in told] == ["READONLY"]
    reader.close()


def test_what_sentences_carry_is_told_apart_from_what_some_of_them_do(desk: Desk) -> None:
    desk.at(0, 1).choose("favour")
    desk.at(1).choose("quay")
    ids = {label.name: label.id for label in desk.session.codebook}
    everywhere, somewhere = desk.session.read(carried, desk.sentences[:2])
    assert (everywhere, somewhere) == ({ids["favour"]}, {ids["quay"]})
    assert desk.session.read(carried, desk.sentences[2:]) == (frozenset(), frozenset())
    assert desk.session.read(carried, ()) == (frozenset(), frozenset())
