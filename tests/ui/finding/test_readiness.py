"""A search of the project waits for its index where that is worth it, and for nothing else."""

import pytest
from pytestqt.qtbot import QtBot

from stanceline.host.places import places
from stanceline.operations import searching
from stanceline.ui.finding.readiness import when_searchable
from stanceline.ui.session import Session


def test_a_small_project_is_searched_at_once(session: Session, qtbot: QtBot) -> None:
    jobs: list[object] = []
    ready: list[int] = []
    session.job_began.connect(jobs.append)
    when_searchable(session, lambda: ready.append(1))
    qtbot.waitUntil(lambda: bool(ready))
    assert jobs == []


def test_the_index_of_a_large_project_is_built_first(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MOST_AT_ONCE", 3)
    ready: list[int] = []
    with qtbot.waitSignal(session.job_ended):
        when_searchable(session, lambda: ready.append(1))
    qtbot.waitUntil(lambda: bool(ready))
    assert session.read(searching.is_prepared)


def test_where_there_can_be_no_index_the_search_goes_on_without(session: Session, qtbot: QtBot) -> None:
    places().cache.parent.mkdir(parents=True, exist_ok=True)
    places().cache.write_text("not a folder")
    ready: list[int] = []
    when_searchable(session, lambda: ready.append(1))
    qtbot.waitUntil(lambda: bool(ready))
    assert session.read(searching.search, "quay").total == 2
