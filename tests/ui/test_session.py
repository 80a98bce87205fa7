"""A session tells of each change once, with counts that are right by then."""

import sys
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stanceline.domain.articles import RawArticle
from stanceline.domain.change import Change, Noun
from stanceline.domain.progress import Job, Progress
from stanceline.domain.tally import Scope
from stanceline.domain.trouble import Trouble
from stanceline.operations import codebooks, counting, importing, labelling, projects, reading, undoing
from stanceline.operations.counting import Counts
from stanceline.operations.projects import Project
from stanceline.ui.session import Session

PATIENCE = 10.0


def sentences(session: Session) -> list[int]:
    """Row ids of the first article's sentences."""
    first = session.read(reading.articles)[0]
    return [each.id for each in session.read(reading.sentences, first.id)]


def give(session: Session, name: str, *rows: int, dimension: str = "stance") -> Change:
    """Label some sentences of the first article."""
    label = session.codebook.named(dimension, name)
    assert label is not None
    there = sentences(session)
    return session.do(labelling.choose, [there[row] for row in rows], label)


def fresh(session: Session) -> Counts:
    """What the file says now."""
    return counting.load(session.project)


def agree(session: Session) -> bool:
    """Whether the figures in memory are those of the file."""
    now, told = fresh(session), session.counts
    return (
        (told.everybody, told.mine) == (now.everybody, now.mine)
        and +told.complete == +now.complete
        and {article: +counter for article, counter in told.by_article.items() if +counter}
        == {article: +counter for article, counter in now.by_article.items() if +counter}
    )


def trouble(_project: Project) -> Change:
    """An operation that the world refuses."""
    raise Trouble("SAVE_FAILED_FULL", "The disk is full.", "Free some space.")


@pytest.fixture
def held(session: Session, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """From now on counts are loaded from the file, and then wait to be delivered until this is set."""
    gate = threading.Event()
    load = counting.load

    def slow(project: Project, **how: bool) -> Counts:
        counts = load(project, **how)
        gate.wait(PATIENCE)
        return counts

    monkeypatch.setattr(counting, "load", slow)
    return gate


def test_counts_are_up_to_date_when_a_change_is_told(session: Session) -> None:
    seen: list[int] = []
    session.changed.connect(lambda _: seen.append(session.counts.mine.labels.total()))
    give(session, "favour", 0)
    give(session, "against", 0, 1)
    give(session, "against", 0, 1)
    assert seen == [1, 2, 0]
    assert agree(session)


def test_counts_of_an_article_follow_too(session: Session) -> None:
    article = session.read(reading.articles)[0].id
    assert session.counts.tally(Scope.ARTICLE, article).labels == Counter()
    give(session, "favour", 0, 1)
    assert session.counts.tally(Scope.ARTICLE, article) == session.counts.tally(Scope.PROJECT)


def test_an_operation_that_writes_nothing_is_not_told(session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.changed):
        change = session.do(labelling.clear, sentences(session))
    assert not change.happened


def test_a_change_that_lands_while_counts_are_loaded_is_counted_once(
    session: Session, held: threading.Event, qtbot: QtBot
) -> None:
    give(session, "favour", 0)  # is in what the file says
    session.count_again()
    give(session, "against", 1)  # may or may not be in it
    give(session, "favour", 2)
    with qtbot.waitSignal(session.opened):
        held.set()
    assert session.counts.mine.labels.total() == 3
    assert agree(session)


def test_a_change_that_the_loaded_counts_hold_already_is_not_counted_again(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = threading.Event()
    load = counting.load

    def late(project: Project, **how: bool) -> Counts:
        changed.wait(PATIENCE)
        return load(project, **how)

    monkeypatch.setattr(counting, "load", late)
    session.count_again()
    give(session, "favour", 0)
    changed.set()
    with qtbot.waitSignal(session.opened):
        pass
    assert session.counts.mine.labels.total() == 1
    assert agree(session)


def test_asking_for_counts_twice_gives_the_newer_ones_once(
    session: Session, held: threading.Event, qtbot: QtBot
) -> None:
    opened: list[int] = []
    session.opened.connect(lambda: opened.append(1))
    session.count_again()
    give(session, "favour", 0)
    session.count_again()
    give(session, "favour", 1)
    held.set()
    qtbot.waitUntil(lambda: session.counted)
    assert opened == [1]
    assert agree(session)


def test_labels_given_before_the_first_counts_came_are_counted(project: Path, qtbot: QtBot) -> None:
    session = Session(projects.open_project(project))
    session.count_again()
    give(session, "favour", 0, 1, 2)
    qtbot.waitUntil(lambda: session.counted)
    assert agree(session)
    session.close()


def test_undo_and_redo_leave_the_counts_of_the_file(session: Session) -> None:
    give(session, "favour", 0, 1)
    give(session, "transport", 1, dimension="topic")
    for operation in (undoing.undo, undoing.undo, undoing.redo, undoing.redo, undoing.undo):
        session.do(operation)
        assert agree(session)


def test_trouble_of_an_operation_is_told_and_nothing_is_changed(session: Session, qtbot: QtBot) -> None:
    told: list[str] = []
    session.troubled.connect(lambda each: told.append(each.kind))
    session.changed.connect(lambda change: told.append("shifts" if change.shifts else "look again"))
    with qtbot.waitSignal(session.opened):
        change = session.do(trouble)
    assert not change.happened
    assert told == ["SAVE_FAILED_FULL", "look again"]
    assert agree(session)


def test_a_fault_of_an_operation_is_no_trouble(session: Session, qtbot: QtBot) -> None:
    def broken(_project: Project) -> Change:
        raise ZeroDivisionError

    with qtbot.assertNotEmitted(session.troubled), pytest.raises(ZeroDivisionError):
        session.do(broken)


def test_counts_that_could_not_be_loaded_are_loaded_when_they_can_be(
    session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(_project: Project, **_how: bool) -> Counts:
        raise Trouble("PROJECT_BUSY", "Another program is using it.", "Close it there.")

    with monkeypatch.context() as patch, qtbot.waitSignals([session.troubled] * 2):
        patch.setattr(counting, "load", refuse)
        session.do(trouble)
    give(session, "favour", 0)
    qtbot.waitUntil(lambda: session.counted)
    assert session.counts.mine.labels.total() == 1
    assert agree(session)


def steps(result: object, *, fails: BaseException | None = None) -> Job[object]:
    """A job of two steps."""
    yield Progress(0, 2, "begun")
    if fails is not None:
        raise fails
    yield Progress(1, 2, "half")
    return result


class Jobs:
    """What a session said of its jobs, in order."""

    def __init__(self, session: Session) -> None:
        self.said: list[tuple[str, str]] = []
        session.job_began.connect(lambda running: self.said.append(("began", running.title)))
        session.job_ended.connect(lambda running: self.said.append(("ended", running.title)))


def test_a_job_begins_ends_and_then_hands_over_its_result(session: Session, qtbot: QtBot) -> None:
    jobs = Jobs(session)
    session.run(steps("result"), "One", lambda result: jobs.said.append(("then", str(result))))
    qtbot.waitUntil(lambda: len(jobs.said) == 3)
    assert jobs.said == [("began", "One"), ("ended", "One"), ("then", "result")]


def test_every_job_that_begins_ends_also_when_it_is_cancelled_or_fails(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, gate = Jobs(session), threading.Event()
    faults: list[type] = []
    told: list[str] = []

    def waiting() -> Job[object]:
        yield Progress(0)
        gate.wait(PATIENCE)
        yield from steps("never")

    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: faults.append(kind))
    session.troubled.connect(lambda each: told.append(each.kind))
    session.run(waiting(), "cancelled", lambda result: jobs.said.append(("then", str(result)))).cancel()
    gate.set()
    session.run(steps(1, fails=Trouble("GONE", "It is gone.")), "trouble", lambda _: None)
    session.run(steps(1, fails=ZeroDivisionError()), "fault", lambda _: None)
    qtbot.waitUntil(lambda: len(jobs.said) == 6)
    assert sorted(jobs.said) == sorted(
        (what, title) for title in ("cancelled", "trouble", "fault") for what in ("began", "ended")
    )
    assert faults == [ZeroDivisionError]
    assert told == ["GONE"]


def test_a_question_is_answered_from_a_connection_of_its_own(session: Session, qtbot: QtBot) -> None:
    asked: list[Project] = []
    answers: list[int] = []

    def question(project: Project) -> int:
        asked.append(project)
        return len(reading.articles(project))

    session.ask(question, answers.append, slot="test")
    qtbot.waitUntil(lambda: answers == [3])
    assert asked[0].store is not session.project.store


def test_trouble_of_a_question_is_told_and_not_answered(session: Session, qtbot: QtBot) -> None:
    def question(_project: Project) -> int:
        raise Trouble("GONE", "It is gone.")

    answers: list[int] = []
    with qtbot.waitSignal(session.troubled) as told:
        session.ask(question, answers.append, slot="test")
    assert told.args is not None
    assert told.args[0].kind == "GONE"
    assert answers == []


def test_a_moved_file_is_told_when_something_is_asked(session: Session, project: Path, qtbot: QtBot) -> None:
    project.rename(project.with_name("elsewhere.stanceline"))
    with qtbot.waitSignal(session.troubled) as told:
        session.ask(reading.articles, print, slot="test")
    assert told.args is not None
    assert told.args[0].kind == "PROJECT_MOVED"


def test_the_codebook_is_the_new_one_when_its_change_is_told(session: Session, qtbot: QtBot) -> None:
    def take(project: Project) -> Change:
        stance = project.codebook.dimensions[0]
        fewer = replace(project.codebook, name="Another", dimensions=(stance,))
        return codebooks.take_in(project.store, fewer, by=project.annotator.id)

    names: list[str] = []
    session.changed.connect(lambda change: names.append(session.codebook.name))
    with qtbot.waitSignal(session.opened):
        change = session.do(take)
    assert Noun.CODEBOOK in change.touched
    assert names == ["Another"]
    assert session.counts.codebook == session.codebook


def test_an_import_that_a_job_made_is_told_and_counted(session: Session, qtbot: QtBot) -> None:
    give(session, "favour", 0)
    job = importing.import_raw(session.project, [RawArticle(text="A late one.", language="en")], "late")
    with qtbot.waitSignals([session.changed, session.opened]):
        session.run(job, "Importing", lambda report: session.take(report.change))
    assert len(session.read(reading.articles)) == 4
    assert agree(session)


Step = Callable[[Session], object]


@pytest.mark.parametrize("close", ["at once", "while a question is asked"])
def test_a_session_can_be_closed_at_any_time(project: Path, close: str, qapp: object) -> None:
    session = Session(projects.open_project(project))
    if close == "while a question is asked":
        session.count_again()
        session.ask(reading.articles, print, slot="queue")
    session.close()
    session.close()
    assert [path.name for path in project.parent.iterdir()] == [project.name]
