"""Where somebody stopped."""

import pytest

from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.domain.queue_order import By, QueueOrder
from stanceline.operations import importing, projects, resuming
from stanceline.operations.projects import Project
from stanceline.operations.resuming import Stop


def test_a_stop_comes_back_as_it_was(project: Project) -> None:
    wanted = Filter(labels=frozenset([2]), annotator=1, status=Status.FLAGGED, text="toll")
    stop = Stop(2, 5, wanted, QueueOrder(By.RANDOM, 77))
    assert resuming.from_text(project, resuming.as_text(project, stop)) == stop
    assert resuming.from_text(project, resuming.as_text(project, Stop())) == Stop()


def test_each_project_and_person_stops_at_a_place_of_their_own(project: Project) -> None:
    ada = resuming.key(project)
    project.annotator = projects.annotator_named(project, "Ben")
    assert resuming.key(project) != ada


def test_where_a_sentence_is_gone_it_goes_on_at_what_stands_there(project: Project) -> None:
    last = resuming.as_text(project, Stop(2, 6))
    project.store.connection.execute("DELETE FROM sentences WHERE id = 6")
    assert resuming.from_text(project, last).sentence == 5


def test_an_article_that_was_taken_back_is_nowhere(project: Project) -> None:
    text = resuming.as_text(project, Stop(2, 5, Filter(words="rain")))
    importing.take_back(project, 1)
    assert resuming.from_text(project, text) == Stop(filter=Filter(words="rain"))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "3", '{"order": "sideways"}', '{"seed": "x"}', '{"filter": "[]"}', '{"position": []}'],
)
def test_what_is_no_stop_begins_at_the_beginning(project: Project, text: str) -> None:
    assert resuming.from_text(project, text) == Stop(filter=EVERYTHING)
