"""Searching a project: right in every state of the index, and never in the way."""

from collections.abc import Callable
from pathlib import Path

import pytest

from stanceline.domain.articles import RawArticle
from stanceline.domain.progress import finish
from stanceline.host.places import places
from stanceline.operations import importing, labelling, searching, undoing
from stanceline.operations.projects import Project

TEXTS = (
    "Zölle steigen. Nobody cheered the toll.",
    "拥堵费能否走出市中心。雨下了。",
    "الضَّرِيبَة ارتفعت. Tolls fell.",
)


def texts_of(project: Project, query: str, **where: int) -> list[str]:
    """The sentences found, as text."""
    return [hit.text for hit in searching.search(project, query, **where).page]


def index_files() -> list[Path]:
    """The files of indexes of this person."""
    folder = places().cache / "search"
    return sorted(folder.glob("*.index")) if folder.exists() else []


def add(project: Project, *texts: str) -> None:
    """Import these texts."""
    finish(importing.import_raw(project, [RawArticle(text=text) for text in texts], "more"))


@pytest.fixture(params=["with an index", "without one"])
def state(request: pytest.FixtureRequest, home: Path) -> str:
    """Whether an index can be made: where the cache folder should be, there is a file."""
    if request.param == "without one":
        places().cache.parent.mkdir(parents=True, exist_ok=True)
        places().cache.write_text("not a folder")
    return str(request.param)


def test_sentences_are_found_in_reading_order_with_their_hits(project: Project, state: str) -> None:
    hits = searching.search(project, "toll OR trains OR counted")
    assert [hit.text for hit in hits.page] == [
        "The toll stays.",
        "Trains ran late.",
        "Votes were counted twice.",
    ]
    assert [hit.text[start:end] for hit in hits.page for start, end in hit.ranges] == [
        "toll",
        "Trains",
        "counted",
    ]
    assert (hits.total, len(index_files())) == (3, int(state == "with an index"))


def test_every_script_is_found(project: Project, state: str) -> None:
    add(project, *TEXTS)
    assert texts_of(project, "zolle") == ["Zölle steigen."]
    assert texts_of(project, "市中心") == ["拥堵费能否走出市中心。"]
    assert texts_of(project, "الضريبة") == ["الضَّرِيبَة ارتفعت."]
    assert texts_of(project, "toll*") == ["The toll stays.", "Nobody cheered the toll.", "Tolls fell."]


def test_a_page_begins_where_it_is_asked_to(project: Project, state: str) -> None:
    every = searching.matching(project, "-zebra")
    pages = [searching.search(project, "-zebra", limit=3, offset=offset) for offset in (0, 3, 6)]
    assert [page.total for page in pages] == [len(every)] * 3
    assert [hit.sentence for page in pages for hit in page.page] == list(every)


def test_one_article_is_searched_by_itself(project: Project, state: str) -> None:
    first, *_ = searching.search(project, "the").page
    assert texts_of(project, "the OR nobody", article=first.article) == ["Nobody cheered.", "The toll stays."]
    assert texts_of(project, "trains", article=first.article) == []
    assert searching.matching(project, "-toll", article=first.article) == (1, 2)


def test_row_ids_can_be_bound_as_one_value(project: Project) -> None:
    found = searching.matching(project, "toll OR rain")
    rows = project.store.rows(
        "SELECT id FROM sentences WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        searching.as_values(found),
    )
    assert tuple(row["id"] for row in rows) == found


def test_an_empty_query_finds_nothing_and_makes_no_index(project: Project) -> None:
    assert searching.search(project, " … ").total == 0
    assert searching.matching(project, "") == ()
    assert index_files() == []


def test_an_import_that_is_taken_back_is_found_no_more_until_it_is_redone(
    project: Project, state: str
) -> None:
    add(project, *TEXTS)
    undoing.undo(project)
    assert texts_of(project, "zölle") == []
    undoing.redo(project)
    assert texts_of(project, "zölle") == ["Zölle steigen."]


def test_labels_change_no_answer(project: Project, named: Callable[[Project, str], object]) -> None:
    before = searching.matching(project, "the")
    labelling.choose(project, before, named(project, "war"))  # type: ignore[arg-type]
    assert searching.matching(project, "the") == before
