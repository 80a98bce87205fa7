"""Articles and sentences as plain records."""

import json
from collections.abc import Callable

from stanceline.domain.codebook import Label
from stanceline.operations import importing, labelling, listing, projects
from stanceline.operations.projects import Project


def test_sentences_are_listed_in_order_with_their_place_in_the_article(project: Project) -> None:
    texts = {article["article"]: article["text"] for article in listing.articles(project)}
    listed = list(listing.sentences(project))
    assert [each["position"] for each in listed] == [1, 2, 3, 1, 2, 3, 1, 2]
    assert all(texts[each["article"]][each["start"] : each["end"]] == each["text"] for each in listed)


def test_records_can_be_written_as_json(project: Project) -> None:
    for record in (*listing.articles(project), *listing.sentences(project)):
        assert json.loads(json.dumps(record)) == record


def test_what_was_taken_back_is_not_listed(project: Project) -> None:
    importing.take_back(project, 1)
    assert ([*listing.articles(project)], [*listing.sentences(project)]) == ([], [])


def test_who_reads_the_list_slowly_holds_nobody_up(
    project: Project, named: Callable[[Project, str], Label]
) -> None:
    reader = projects.open_project(project.path, read_only=True)
    for records in (listing.sentences(reader), listing.articles(reader)):
        next(records)
        project.store.connection.execute("PRAGMA busy_timeout = 0")
        assert labelling.choose(project, [1], named(project, "favour")).happened
        records.close()
    reader.close()
