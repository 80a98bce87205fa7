"""Articles come in as a job: what can be read comes in, and the rest is told."""

import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, settings
from hypothesis import given as examples
from hypothesis import strategies as st

from stanceline.domain.articles import RawArticle
from stanceline.domain.change import NOTHING
from stanceline.domain.codebook import Label
from stanceline.domain.formats import ReadOptions
from stanceline.domain.progress import Progress, finish
from stanceline.operations import counting, importing, labelling, listing, reading, undoing
from stanceline.operations.importing import ImportOptions, Report
from stanceline.operations.projects import Project
from stanceline.store import imports, writing
from stanceline.store.database import Store

Named = Callable[[Project, str], Label]
Dump = Callable[..., Any]
Fresh = Callable[[], Any]


def run(project: Project, *paths: Path, **options: Any) -> Report:
    return finish(importing.import_articles(project, paths, ImportOptions(**options)))


def titles(project: Project) -> list[str]:
    return [line.title for line in reading.articles(project)][3:]


def test_one_bad_file_of_twenty_is_told_and_the_others_come_in(project: Project, folder: Path) -> None:
    report = run(project, folder)
    assert (report.articles, report.sentences) == (19, 38)
    assert [(refusal.origin, refusal.kind) for refusal in report.refusals] == [("07.txt", "NOT_TEXT")]
    assert titles(project) == [f"{number:02}" for number in range(20) if number != 7]


def test_an_import_is_one_step_that_names_its_articles(project: Project, folder: Path) -> None:
    report = run(project, folder)
    entry = undoing.next_undo(project)
    assert entry is not None
    assert (entry.name, entry.id, entry.detail["articles"]) == ("import", report.change.operation, 19)


def test_an_import_says_where_it_came_from(project: Project, folder: Path) -> None:
    for paths, source in (
        ([folder / "00.txt"], "00.txt"),
        ([folder / "01.txt", folder / "02.txt"], "2 files"),
    ):
        batch = run(project, *paths).batch
        assert project.store.value("SELECT source FROM imports WHERE id = ?", batch) == source
        entry = undoing.next_undo(project)
        assert entry is not None
        assert entry.detail["source"] == source


def test_the_report_is_kept_in_the_project_and_is_what_scripts_get(project: Project, folder: Path) -> None:
    report = run(project, folder, Path("nowhere.txt"))
    kept = project.store.value("SELECT report FROM imports WHERE id = ?", report.batch)
    assert json.loads(kept) == json.loads(report.as_json())
    assert set(json.loads(kept)) == {"articles", "sentences", "duplicates", "refusals", "warnings"}
    assert [each["kind"] for each in json.loads(kept)["refusals"]] == ["NOT_FOUND", "NOT_TEXT"]


def test_progress_never_goes_back_and_ends_at_the_total(project: Project, folder: Path) -> None:
    steps: list[Progress] = []
    job = importing.import_articles(project, [folder])
    steps.extend(job)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert (steps[-1].done, steps[-1].total) == (20, 20)


def test_labels_given_on_one_thread_while_an_import_runs_on_another_lose_nothing(
    project: Project, tmp_path: Path, named: Named
) -> None:
    raw = [RawArticle(text=f"Article {n} begins here. It ends there.") for n in range(150)]
    reports: list[Report] = []
    job = importing.import_raw(project, raw, "many")
    thread = threading.Thread(target=lambda: reports.append(finish(job)))
    thread.start()
    names = ("favour", "against")
    for number in range(60):
        assert labelling.choose(project, [1 + number % 8], named(project, names[number // 8 % 2])).happened
        assert counting.of_article(project, 1).labelled == min(3, number + 1)
    thread.join()
    assert (reports[0].articles, len(reading.articles(project))) == (150, 153)
    assert project.store.value("SELECT count(*) FROM operations WHERE name = 'label'") == 60
    assert project.store.value("SELECT count(*) FROM annotations") == 8
    assert project.store.value("PRAGMA integrity_check") == "ok"


def test_while_an_import_goes_on_nothing_of_it_is_seen(project: Project, folder: Path) -> None:
    job = importing.import_articles(project, [folder])
    while project.store.value("SELECT count(*) FROM articles") == 3:
        next(job)
    assert len(reading.articles(project)) == 3
    assert len(list(listing.sentences(project))) == 8
    job.close()


def test_labels_go_on_while_an_import_goes_on(project: Project, folder: Path, named: Named) -> None:
    job = importing.import_articles(project, [folder])
    for sentence in range(1, 9):
        next(job)
        assert labelling.choose(project, [sentence], named(project, "favour")).happened
    finish(job)
    assert project.store.value("SELECT count(*) FROM annotations") == 8


def test_a_text_that_is_there_already_is_told_and_left_out(project: Project, folder: Path) -> None:
    run(project, folder / "00.txt")
    (folder / "copy.txt").write_text((folder / "00.txt").read_text())
    report = run(project, folder / "copy.txt")
    assert report.articles == 0
    assert [(each.origin, each.title) for each in report.duplicates] == [("copy.txt", "00")]
    assert not report.change.happened


def test_the_same_text_twice_in_one_import_comes_in_once(project: Project, folder: Path) -> None:
    (folder / "99.txt").write_text((folder / "00.txt").read_text())
    report = run(project, folder)
    assert report.articles == 19
    assert [each.origin for each in report.duplicates] == ["99.txt"]


def test_wanted_duplicates_come_in_with_ids_of_their_own(project: Project, folder: Path) -> None:
    for _ in range(3):
        run(project, folder / "00.txt", duplicates=True)
    uids = [line.uid for line in reading.articles(project)]
    assert len(set(uids)) == len(uids) == 6


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("empty.txt", b"", "EMPTY_FILE"),
        ("white.txt", b" \n\t\n", "NO_TEXT"),
        ("header.csv", b"title,text\n", "NO_TEXT"),
        ("columns.csv", b"a,b\n1,2\n", "NEEDS_MAPPING"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "NOT_TEXT"),
        ("paper.pdf", b"%PDF-1.4", "UNSUPPORTED_FORMAT"),
        ("lines.jsonl", b'{"text": "One."\n', "CORRUPT_ROW"),
    ],
)
def test_where_nothing_can_be_read_nothing_is_written_and_the_reason_is_told(
    project: Project, tmp_path: Path, dump: Dump, name: str, content: bytes, kind: str
) -> None:
    (tmp_path / name).write_bytes(content)
    before, log = dump(project.store), undoing.log(project)
    report = run(project, tmp_path / name)
    assert (report.articles, report.change) == (0, NOTHING)
    assert [refusal.kind for refusal in report.refusals] == [kind]
    assert name in report.refusals[0].origin
    assert len(report.refusals[0].message) > 10
    assert dump(project.store) == before
    assert undoing.log(project) == log


def test_a_file_that_goes_away_while_it_is_read_is_told(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from stanceline.formats import plain

    def gone(path: Path) -> bytes:
        if path.name == "03.txt":
            raise OSError(5, "Input/output error")
        return path.read_bytes()

    monkeypatch.setattr(plain, "read_bytes", gone)
    report = run(project, folder)
    assert ("03.txt", "UNREADABLE") in [(each.origin, each.kind) for each in report.refusals]
    assert report.articles == 18


def test_a_file_name_need_not_be_utf_8(project: Project, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("Coffee is dear. So is tea.")
    report = run(project, path)
    assert (report.articles, titles(project)) == (1, ["caf\N{REPLACEMENT CHARACTER}"])


def test_metadata_that_can_not_be_stored_is_mended_and_not_refused(project: Project) -> None:
    raw = RawArticle(
        text="Odd. Even.",
        title="a\ud800b\x00c",
        source="x\ud800",
        author="\ud800",
        origin="o\ud800",
        extra=(("k\ud800", "v\ud800\x00"),),
    )
    report = finish(importing.import_raw(project, [raw], "pasted"))
    assert report.articles == 1
    (article,) = [each for each in listing.articles(project) if each["text"] == "Odd. Even."]
    assert article["title"] == "a\N{REPLACEMENT CHARACTER}bc"
    assert article["extra"] == {"k\N{REPLACEMENT CHARACTER}": "v\N{REPLACEMENT CHARACTER}"}


def test_a_report_can_be_kept_whatever_a_stranger_called_what_it_could_not_read(project: Project) -> None:
    raw = [RawArticle(text="Odd. Even."), RawArticle(text=" ", origin="o\ud800")]
    report = finish(importing.import_raw(project, raw, "pasted"))
    assert json.loads(report.as_json())["refusals"][0]["origin"] == "o?"
    assert project.store.value("SELECT report FROM imports WHERE id = ?", report.batch) == report.as_json()


def test_a_text_without_a_title_is_called_by_its_first_words(project: Project) -> None:
    finish(importing.import_raw(project, [RawArticle(text="word " * 100)], "pasted"))
    (title,) = titles(project)
    assert title.startswith("word word")
    assert title.endswith("…")
    assert len(title) <= 80


def test_a_title_that_is_given_is_cut_at_300_characters(project: Project) -> None:
    finish(importing.import_raw(project, [RawArticle(text="Words.", title="w" * 400)], "pasted"))
    assert titles(project) == ["w" * 300]


@pytest.mark.parametrize(("told", "asked", "kept"), [("fr", "de", "fr"), ("", "de", "de"), ("", "", "en")])
def test_the_language_is_what_the_source_says_else_what_the_person_says_else_what_it_looks_like(
    project: Project, tmp_path: Path, told: str, asked: str, kept: str
) -> None:
    words = "The government has decided that the toll will stay. Nobody in the capital is happy about this."
    (tmp_path / "t.csv").write_text(f"title,text,language\nNew,{words},{told}\n")
    run(project, tmp_path / "t.csv", reading=ReadOptions(language=asked))
    (article,) = [each for each in listing.articles(project) if each["title"] == "New"]
    assert article["language"] == kept


def test_columns_can_be_named_and_the_language_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Kopf,Inhalt,x\nTitel,Das ist z. B. ein Satz. Noch einer.,1\n")
    reading_options = ReadOptions(mapping={"text": "Inhalt", "title": "Kopf"}, language="de")
    assert run(project, tmp_path / "t.csv", reading=reading_options).articles == 1
    (article,) = [each for each in listing.articles(project) if each["title"] == "Titel"]
    assert (article["language"], article["extra"]) == ("de", {"x": "1"})


def test_the_write_lock_is_never_held_for_more_than_500_rows(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "long.txt").write_text(" ".join(f"Sentence number {n} is here." for n in range(1300)))
    held: list[int] = []
    transaction = writing.transaction

    @contextmanager
    def counted(store: Store) -> Iterator[Any]:
        with transaction(store) as connection:
            before = connection.total_changes
            yield connection
            held.append(connection.total_changes - before)

    monkeypatch.setattr(imports, "transaction", counted)
    monkeypatch.setattr(writing, "transaction", counted)
    job = importing.import_articles(project, [tmp_path / "long.txt"])
    assert finish(job).sentences == 1300
    assert max(held) == 500
    job = importing.import_articles(project, [tmp_path / "long.txt"], ImportOptions(duplicates=True))
    while sum(held) < 1300 + 1000:
        next(job)
    job.close()
    assert max(held) == 500
    assert sum(held) > 1300 + 2 * 1000


texts = st.text(
    alphabet=st.characters(codec=None)
    | st.sampled_from(" \n\t.!?…。«»“”'()\r\u2028\u200b\u0301\ufeff\ud83d\U0001f600ÄБ京ا"),
    max_size=120,
)


@settings(max_examples=40)
@examples(st.lists(texts, min_size=1, max_size=4), st.sampled_from(["", "en", "de", "ru", "zh", "ar"]))
@example(["A. B.", "A. B."], "")
def test_every_stored_sentence_is_what_stands_at_its_place_in_the_stored_article(
    fresh: Fresh, texts: list[str], language: str
) -> None:
    with fresh() as project:
        raw = [RawArticle(text=text, language=language) for text in texts]
        report = finish(importing.import_raw(project, raw, "property"))
        assert report.articles + len(report.duplicates) + len(report.refusals) == len(texts)
        stored = {article["article"]: article["text"] for article in listing.articles(project)}
        ends: dict[str, int] = {}
        for sentence in listing.sentences(project):
            text = stored[sentence["article"]]
            start, end = sentence["start"], sentence["end"]
            assert sentence["text"] == text[start:end] == text[start:end].strip() != ""
            assert text[ends.get(sentence["article"], 0) : start].strip() == ""
            ends[sentence["article"]] = end
        assert all(text[ends[uid] :].strip() == "" for uid, text in stored.items())
