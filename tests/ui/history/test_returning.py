"""Undo, redo and undo to here, at once and as a job that can be stopped."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stanceline.domain.annotations import Annotator
from stanceline.operations import labelling, projects, reading, recoding, undoing
from stanceline.ui.codebook.waiting import Waiting
from stanceline.ui.history.returning import Returning
from stanceline.ui.session import Session
from stanceline.ui.window import Window
from stanceline.ui.worker import Running


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step that touched two rows is a large one."""
    monkeypatch.setattr("stanceline.ui.history.returning.MANY", 1)


def give(session: Session, *sentences: int, name: str = "favour") -> int:
    """Label these sentences as one step; its row id."""
    wanted = next(each for each in session.codebook if each.name == name)
    return session.do(labelling.choose, sentences, wanted).operation


def labelled(session: Session) -> set[int]:
    """Sentences that carry a label."""
    return {sentence for sentence, some in session.read(reading.annotations_of, range(1, 9)).items() if some}


def by(session: Session, annotator: Annotator) -> None:
    """Somebody else labels in the same file."""
    session.project.annotator = annotator


@pytest.mark.usefixtures("slow")
def test_a_large_step_is_undone_and_redone_by_jobs_and_the_counts_follow(
    session: Session, qtbot: QtBot
) -> None:
    give(session, 1, 2, 3)
    arrived, waits = [], []
    returning = Returning(session, arrived.append, waits.append)
    for go, name, left in ((returning.undo, "undo", set()), (returning.redo, "redo", {1, 2, 3})):
        with qtbot.waitSignals([session.job_began, session.job_ended, session.changed]):
            go()
        qtbot.waitUntil(lambda name=name: [each.name for each in arrived][-1:] == [name])
        assert labelled(session) == left
        assert session.counts.mine.labels.total() == len(left)
    assert [each.title.partition(" on ")[0] for each in waits] == ["Undo: Set Favour", "Redo: Set Favour"]


def test_a_small_step_is_no_job(session: Session) -> None:
    began, arrived = [], []
    session.job_began.connect(began.append)
    give(session, 1, 2, 3)
    returning = Returning(session, arrived.append)
    returning.undo()
    returning.redo()
    assert [each.name for each in arrived] == ["undo", "redo"]
    assert not began


@pytest.mark.usefixtures("slow")
def test_a_large_step_that_is_stopped_stands(session: Session, qtbot: QtBot) -> None:
    give(session, 1, 2, 3)
    arrived = []
    returning = Returning(session, arrived.append, Running.cancel)
    # While the lock is held the job can't begin to write: it is stopped before it has ended.
    for go in (returning.undo, lambda: returning.undo_to(0)):
        with session.project.store.write_lock, qtbot.waitSignal(session.job_began):
            go()
        qtbot.waitUntil(lambda: not session._worker._running)
        assert labelled(session) == {1, 2, 3}
    assert not arrived


@pytest.mark.usefixtures("slow")
def test_undo_to_here_goes_on_after_a_large_step(session: Session, qtbot: QtBot) -> None:
    kept = give(session, 1)
    give(session, 2)
    give(session, 3, 4)
    give(session, 5)
    give(session, 6, 7, 8)
    arrived, waits = [], []
    Returning(session, arrived.append, waits.append).undo_to(kept)
    qtbot.waitUntil(lambda: bool(arrived))
    assert labelled(session) == {1}
    assert len(waits) == 2
    assert [change.sentences for change in arrived] == [{2}]


@pytest.mark.usefixtures("slow")
def test_a_large_step_of_the_codebook_brings_the_old_codebook_back(session: Session, qtbot: QtBot) -> None:
    ids = {each.name: each.id for each in session.codebook}
    give(session, 1, 2, 3)
    session.do(recoding.merge, ids["favour"], ids["against"])
    assert session.codebook.label(ids["favour"]).retired
    Returning(session, lambda _: None).undo()
    qtbot.waitUntil(lambda: not session.codebook.label(ids["favour"]).retired)


@pytest.mark.parametrize("sentences", [(1,), (1, 2)])
@pytest.mark.usefixtures("slow")
def test_neither_undo_nor_redo_touch_somebody_elses_step(
    session: Session, sentences: tuple[int, ...]
) -> None:
    me, told, arrived = session.annotator, [], []
    session.troubled.connect(told.append)
    ben = session.read(projects.annotator_named, "Ben")
    returning = Returning(session, arrived.append)
    by(session, ben)
    give(session, *sentences)
    by(session, me)
    returning.undo()
    by(session, ben)
    assert labelled(session) == set(sentences)
    session.do(undoing.undo)
    by(session, me)
    returning.redo()
    by(session, ben)
    assert labelled(session) == set()
    assert not arrived
    assert [str(trouble).split(":")[0] for trouble in told] == ["The last step was taken by Ben"] * 2


@pytest.mark.usefixtures("slow")
def test_the_window_waits_with_a_way_to_stop_and_goes_where_the_step_was(
    window: Window, qtbot: QtBot
) -> None:
    sentences = [each.id for each in window.reader.model.sentences]
    give(window.session, *sentences[1:3])
    window.place.go(sentences[0])
    with window.session.project.store.write_lock:
        window.actions_.by_id["edit.undo"].trigger()
        waiting = window.findChild(Waiting)
        assert waiting is not None
        assert waiting.isVisible()
        assert waiting.windowTitle() == "Undo: Set Favour on 2 sentences"
    qtbot.waitUntil(lambda: window.place.sentence in sentences[1:3])
    qtbot.waitUntil(lambda: window.findChild(Waiting) is None)
    assert labelled(window.session) == set()


@pytest.mark.usefixtures("slow")
def test_esc_stops_it_in_the_window_and_the_step_stands(window: Window, qtbot: QtBot) -> None:
    sentences = [each.id for each in window.reader.model.sentences]
    give(window.session, *sentences[1:3])
    with window.session.project.store.write_lock:
        window.actions_.by_id["edit.undo"].trigger()
        waiting = window.findChild(Waiting)
        assert waiting is not None
        qtbot.waitUntil(waiting.isActiveWindow)
        QTest.keyClick(waiting, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.session._worker._running)
    assert labelled(window.session) == set(sentences[1:3])
