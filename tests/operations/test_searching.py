"""Searching a project: right in every state of the index, and never in the way."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stanceline.domain.articles import RawArticle
from stanceline.domain.progress import finish
from stanceline.host.places import places
from stanceline.operations import importing, labelling, projects, repairing, searching, undoing
from stanceline.operations.projects import Project
from stanceline.store.writing import writing

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


def test_signs_of_currencies_are_words(project: Project, state: str) -> None:
    add(project, "It costs $5 now. It took 5 days. They paid 5 €.")
    assert texts_of(project, "$5") == texts_of(project, "$") == ["It costs $5 now."]
    assert texts_of(project, "took -$") == ["It took 5 days."]
    assert texts_of(project, "€") == ["They paid 5 €."]


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


def test_sentences_that_an_operation_changed_are_looked_at_again(project: Project, state: str) -> None:
    assert texts_of(project, "cheered") == ["Nobody cheered."]
    first, second = project.store.rows(
        "SELECT * FROM sentences WHERE article = 1 AND position < 3 ORDER BY position"
    )
    text = project.store.value("SELECT text FROM articles WHERE id = 1")
    with writing(project.store, "join", by=project.annotator.id) as pen:
        pen.remove("sentences", second["id"])
        pen.put("sentences", first["id"], end=second["end"], text=text[first["start"] : second["end"]])
    assert texts_of(project, "cheered prices") == ["Prices rose again. Nobody cheered."]
    undoing.undo(project)
    assert texts_of(project, "cheered") == ["Nobody cheered."]


def test_joined_and_split_sentences_are_found_as_they_are_now(project: Project, state: str) -> None:
    before = searching.matching(project, "rose OR cheered OR toll")
    repairing.join(project, before[:2])
    assert texts_of(project, "cheered") == ["Prices rose again. Nobody cheered."]
    repairing.split(project, before[0], 11)
    assert texts_of(project, "rose OR again OR cheered OR toll") == [
        "Prices rose",
        "again. Nobody cheered.",
        "The toll stays.",
    ]
    undoing.undo(project)
    undoing.undo(project)
    assert searching.matching(project, "rose OR cheered OR toll") == before


def test_an_index_is_up_to_date_after_a_project_was_closed_and_changed_elsewhere(project: Project) -> None:
    assert searching.is_prepared(project)
    places().cache.rename(places().cache.with_name("aside"))
    add(project, *TEXTS)
    shutil.rmtree(places().cache, ignore_errors=True)
    places().cache.with_name("aside").rename(places().cache)
    assert texts_of(project, "zölle") == ["Zölle steigen."]


def test_a_file_that_was_put_back_from_a_backup_is_indexed_anew(project: Project, tmp_path: Path) -> None:
    backup = tmp_path / "backup.stanceline"
    path = project.path
    with closing(sqlite3.connect(backup)) as target:
        project.store.connection.backup(target)
    add(project, "A whale was seen.")
    assert texts_of(project, "whale") == ["A whale was seen."]
    project.close()
    shutil.copyfile(backup, path)
    again = projects.open_project(path)
    add(again, "A shark was seen.")
    assert texts_of(again, "whale") == []
    assert texts_of(again, "shark") == ["A shark was seen."]
    again.close()


def test_a_copy_of_a_project_has_an_index_of_its_own(
    fresh: Callable[[], AbstractContextManager[Project]],
) -> None:
    with fresh() as one, fresh() as other:
        add(one, "A whale was seen.")
        assert texts_of(one, "whale") == ["A whale was seen."]
        assert texts_of(other, "whale") == []
        assert len(index_files()) == 2


def test_a_project_that_is_only_read_is_searched(project: Project) -> None:
    project.close()
    reader = projects.open_project(project.path, read_only=True)
    assert texts_of(reader, "toll") == ["The toll stays."]
    reader.close()


@pytest.mark.parametrize("damage", [b"", b"nonsense", None])
def test_an_index_that_was_spoilt_or_deleted_is_made_again(project: Project, damage: bytes | None) -> None:
    assert searching.is_prepared(project)
    (file,) = index_files()
    if damage is None:
        file.unlink()
    else:
        file.write_bytes(damage)
    assert texts_of(project, "toll") == ["The toll stays."]
    assert searching.is_prepared(project)


def test_a_locked_index_is_done_without(project: Project) -> None:
    assert searching.is_prepared(project)
    (file,) = index_files()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        add(project, "A whale was seen.")
        assert texts_of(project, "whale") == ["A whale was seen."]


def test_a_large_project_is_read_through_until_its_index_is_prepared(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MOST_AT_ONCE", 3)
    assert not searching.is_prepared(project)
    assert texts_of(project, "toll") == ["The toll stays."]
    assert finish(searching.prepare(project))
    assert searching.is_prepared(project)
    assert texts_of(project, "toll") == ["The toll stays."]


def test_a_preparation_that_is_cancelled_can_be_taken_up_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MOST_AT_ONCE", 3)
    job = searching.prepare(project)
    assert next(job).total == 3
    job.close()
    assert not searching.is_prepared(project)
    assert texts_of(project, "toll") == ["The toll stays."]
    assert finish(searching.prepare(project))
    assert texts_of(project, "toll") == ["The toll stays."]


def test_what_a_cancelled_preparation_left_is_looked_at_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_ARTICLES_A_TRANSACTION", 1)
    add(project, *TEXTS)
    job = searching.prepare(project)
    while next(job).done < 5:
        pass
    job.close()
    undoing.undo(project)
    assert finish(searching.prepare(project))
    assert texts_of(project, "zölle") == []


def test_preparing_says_so_when_there_can_be_no_index(project: Project) -> None:
    places().cache.parent.mkdir(parents=True, exist_ok=True)
    places().cache.write_text("not a folder")
    assert finish(searching.prepare(project)) is False


def test_indexes_that_nobody_needs_any_more_are_swept_away(
    fresh: Callable[[], AbstractContextManager[Project]],
) -> None:
    with fresh() as old, fresh() as recent, fresh() as now:
        assert searching.is_prepared(old)
        (left,) = index_files()
        os.utime(left, (0, 0))
        assert searching.is_prepared(recent)
        assert finish(searching.prepare(now))
        assert len(index_files()) == 2
        assert left not in index_files()
        assert texts_of(old, "toll") == ["The toll stays."]


def test_an_old_index_is_not_swept_away_by_its_own_project(project: Project) -> None:
    assert searching.is_prepared(project)
    (mine,) = index_files()
    os.utime(mine, (0, 0))
    assert finish(searching.prepare(project))
    assert index_files() == [mine]


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(1, 6)), max_size=8))
def test_after_any_changes_the_index_answers_as_reading_through_does(
    fresh: Callable[[], AbstractContextManager[Project]], steps: list[tuple[int, int]]
) -> None:
    with fresh() as project:
        for kind, row in steps:
            if kind == 0:
                add(project, f"Whale {row} was seen. Then the toll rose.")
            elif kind == 1 and undoing.next_undo(project):
                undoing.undo(project)
            elif project.store.row("SELECT 1 FROM sentences WHERE id = ?", row):
                with writing(project.store, "shorten", by=project.annotator.id) as pen:
                    text = project.store.value("SELECT text FROM sentences WHERE id = ?", row)
                    there = project.store.row("SELECT start FROM sentences WHERE id = ?", row)
                    assert there is not None
                    if len(text) > 3:
                        pen.put("sentences", row, text=text[:-2], end=there["start"] + len(text) - 2)
            query = searching.parse("toll OR whale -zebra")
            expected = tuple(sentence for sentence, _ in searching._read_through(project, query, None))
            assert searching.matching(project, query) == expected
