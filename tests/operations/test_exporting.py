"""The labelled dataset as a file that is whole or not there."""

import csv
import errno
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from stanceline.domain.articles import RawArticle
from stanceline.domain.codebook import Label
from stanceline.domain.formats import WriteOptions
from stanceline.domain.layouts import Layout
from stanceline.domain.progress import finish
from stanceline.domain.trouble import Trouble
from stanceline.operations import exporting, importing, labelling, projects
from stanceline.operations.exporting import ExportOptions
from stanceline.operations.projects import Project

Named = Callable[[Project, str], Label]
Fresh = Callable[[], Any]
WIDE = ExportOptions(layout=Layout.WIDE)

HOLDER = """
import sys
from pathlib import Path
from stanceline.operations import labelling, projects
project = projects.open_project(Path(sys.argv[1]))
print("open", flush=True)
for line in sys.stdin:
    labelling.choose(project, [int(line)], next(iter(project.codebook)))
    print("set", flush=True)
project.close()
"""


@pytest.fixture
def labelled(project: Project, named: Named) -> Project:
    """Labels of two people."""
    for sentence, name in ((1, "favour"), (1, "trade"), (1, "war"), (5, "against"), (8, "calm")):
        labelling.choose(project, [sentence], named(project, name))
    project.annotator = projects.annotator_named(project, "Ben")
    labelling.choose(project, [1], named(project, "against"))
    return project


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder that holds an older dataset and nothing else."""
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "data.csv").write_text("the old file")
    return folder / "data.csv"


def test_the_long_file_begins_with_the_documented_columns_in_their_order(
    labelled: Project, tmp_path: Path
) -> None:
    finish(exporting.export(labelled, tmp_path / "d.csv"))
    assert (tmp_path / "d.csv").read_bytes().partition(b"\r\n")[0] == (
        b"article,title,source,date,url,sentence,position,start,end,text,annotator,dimension,label,target,holder,at"
    )


def test_the_long_file_has_a_row_for_each_label(labelled: Project, tmp_path: Path) -> None:
    done = finish(exporting.export(labelled, tmp_path / "d.csv"))
    rows = read(tmp_path / "d.csv")
    assert done.rows == len(rows) == 6
    assert [(r["text"], r["annotator"], r["dimension"], r["label"]) for r in rows] == [
        ("Prices rose again.", "Ada", "stance", "favour"),
        ("Prices rose again.", "Ada", "topic", "trade"),
        ("Prices rose again.", "Ada", "topic", "war"),
        ("Prices rose again.", "Ben", "stance", "against"),
        ("Trains ran late.", "Ada", "stance", "against"),
        ("Nothing changed.", "Ada", "tone", "calm"),
    ]
    assert (rows[0]["title"], rows[0]["source"], rows[5]["date"]) == ("Toll", "The Post", "2026-03-01")


def test_the_wide_file_has_noughts_and_ones_and_a_name_for_a_single_choice(
    labelled: Project, tmp_path: Path
) -> None:
    finish(exporting.export(labelled, tmp_path / "d.csv", WIDE))
    rows = read(tmp_path / "d.csv")
    wanted = ("annotator", "stance", "topic.trade", "topic.war", "topic.health", "tone")
    assert [tuple(row[name] for name in wanted) for row in rows] == [
        ("Ada", "favour", "1", "1", "0", ""),
        ("Ben", "against", "0", "0", "0", ""),
        ("Ada", "against", "0", "0", "0", ""),
        ("Ada", "", "0", "0", "0", "calm"),
    ]


def test_sentences_without_labels_are_in_the_wide_file_when_they_are_asked_for(
    labelled: Project, tmp_path: Path
) -> None:
    finish(exporting.export(labelled, tmp_path / "d.csv", ExportOptions(layout=Layout.WIDE, unlabelled=True)))
    rows = read(tmp_path / "d.csv")
    assert len({row["sentence"] for row in rows}) == 8
    assert [row["topic.war"] for row in rows if not row["annotator"]] == [""] * 5


def test_articles_of_one_sentence_each_are_kept_apart_in_the_wide_file(
    project: Project, tmp_path: Path, named: Named
) -> None:
    finish(importing.import_raw(project, [RawArticle(text="One alone."), RawArticle(text="Another.")], "x"))
    labelling.choose(project, [9, 10], named(project, "favour"))
    finish(exporting.export(project, tmp_path / "d.csv", WIDE))
    assert [row["text"] for row in read(tmp_path / "d.csv")] == ["One alone.", "Another."]


@pytest.mark.parametrize("options", [ExportOptions(), WIDE], ids=["long", "wide"])
def test_the_same_project_gives_the_same_bytes(
    labelled: Project, tmp_path: Path, options: ExportOptions
) -> None:
    for name in ("one.csv", "two.csv"):
        finish(exporting.export(labelled, tmp_path / name, options))
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def test_a_project_without_labels_gives_the_header_alone(project: Project, tmp_path: Path) -> None:
    assert finish(exporting.export(project, tmp_path / "d.csv")).rows == 0
    assert read(tmp_path / "d.csv") == []


def test_labels_of_an_import_that_was_taken_back_are_not_exported(labelled: Project, tmp_path: Path) -> None:
    importing.take_back(labelled, 1)
    for options in (ExportOptions(), ExportOptions(layout=Layout.WIDE, unlabelled=True)):
        assert finish(exporting.export(labelled, tmp_path / "d.csv", options)).rows == 0


def test_a_byte_order_mark_another_delimiter_and_the_formula_guard_are_written_when_asked_for(
    project: Project, tmp_path: Path, named: Named
) -> None:
    finish(importing.import_raw(project, [RawArticle(text="=1+1 is two.", title="x")], "x"))
    labelling.choose(project, [9], named(project, "favour"))
    writing = WriteOptions(delimiter=";", bom=True, guard=True)
    finish(exporting.export(project, tmp_path / "d.csv", ExportOptions(writing=writing)))
    content = (tmp_path / "d.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfarticle;title;")
    assert b";'=1+1 is two.;" in content


@pytest.mark.parametrize("options", [ExportOptions(), WIDE], ids=["long", "wide"])
def test_cancelling_at_any_step_leaves_the_old_file_and_nothing_beside_it(
    labelled: Project, old: Path, options: ExportOptions
) -> None:
    steps = len(list(exporting.export(labelled, old.with_name("count.csv"), options)))
    old.with_name("count.csv").unlink()
    for at in range(1, steps + 1):
        job = exporting.export(labelled, old, options)
        for _ in range(at):
            next(job)
        job.close()
        assert files(old.parent) == {"data.csv": b"the old file"}


def test_a_long_export_tells_how_far_it_is_and_can_be_cancelled_between_thousands(
    project: Project, old: Path, named: Named
) -> None:
    text = " ".join(f"Sentence number {n} says this." for n in range(2500))
    finish(importing.import_raw(project, [RawArticle(text=text)], "long"))
    labelling.choose(project, list(range(9, 2509)), named(project, "favour"))
    steps = list(exporting.export(project, old.with_name("whole.csv")))
    assert [step.done for step in steps] == [0, 1000, 2000, 2500]
    old.with_name("whole.csv").unlink()
    job = exporting.export(project, old)
    for _ in range(3):
        next(job)
    job.close()
    assert files(old.parent) == {"data.csv": b"the old file"}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
def test_a_full_or_broken_disk_leaves_the_old_file_as_it_was(
    labelled: Project, old: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Trouble) as trouble:
        finish(exporting.export(labelled, old))
    assert trouble.value.kind == "CANNOT_WRITE"
    assert files(old.parent) == {"data.csv": b"the old file"}


@pytest.mark.parametrize(
    "target",
    [
        lambda old: old.with_name("nowhere") / "d.csv",
        lambda old: old.parent,
        lambda old: old / "d.csv",
        lambda old: old.with_name("x" * 300),
    ],
    ids=["no folder", "a folder", "below a file", "too long"],
)
def test_a_place_that_can_not_be_written_is_refused_with_advice(
    labelled: Project, old: Path, target: Callable[[Path], Path]
) -> None:
    with pytest.raises(Trouble) as trouble:
        finish(exporting.export(labelled, target(old)))
    assert trouble.value.kind == "CANNOT_WRITE"
    assert trouble.value.advice
    assert files(old.parent) == {"data.csv": b"the old file"}


def test_a_folder_that_may_not_be_written_is_refused(
    labelled: Project, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def refuse(path: object, *rest: object, **more: object) -> int:
        if str(path).endswith(".part"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(Trouble) as trouble:
        finish(exporting.export(labelled, old))
    assert trouble.value.kind == "CANNOT_WRITE"
    assert "another folder" in trouble.value.advice
    assert files(old.parent) == {"data.csv": b"the old file"}


def test_the_project_itself_is_never_replaced_not_even_by_another_name(
    labelled: Project, tmp_path: Path
) -> None:
    (tmp_path / "link.csv").symlink_to(labelled.path)
    for target in (labelled.path, tmp_path / "link.csv"):
        with pytest.raises(Trouble) as trouble:
            finish(exporting.export(labelled, target))
        assert trouble.value.kind == "CANNOT_WRITE"
    assert labelled.store.value("PRAGMA integrity_check") == "ok"


def test_an_export_works_while_another_process_labels(labelled: Project, tmp_path: Path) -> None:
    path = labelled.path
    labelled.close()
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        reader = projects.open_project(path, read_only=True)
        job = exporting.export(reader, tmp_path / "d.csv")
        next(job)
        other.stdin.write("3\n")
        other.stdin.flush()
        assert other.stdout.readline() == "set\n"
        assert finish(job).rows == 7
        reader.close()
    assert len(read(tmp_path / "d.csv")) == 7


def test_an_unknown_format_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        finish(exporting.export(project, tmp_path / "d.x", ExportOptions(format="x")))
    assert trouble.value.kind == "UNSUPPORTED_FORMAT"


@pytest.mark.parametrize("options", [ExportOptions(), WIDE], ids=["long", "wide"])
def test_the_preview_is_the_beginning_of_the_export(
    labelled: Project, tmp_path: Path, options: ExportOptions
) -> None:
    finish(exporting.export(labelled, tmp_path / "d.csv", options))
    with (tmp_path / "d.csv").open(encoding="utf-8", newline="") as stream:
        exported = list(csv.reader(stream))
    columns, first = exporting.preview(labelled, options, rows=3)
    assert [list(columns), *([str(cell) for cell in row] for row in first)] == exported[:4]


nasty = st.text(
    alphabet=st.characters(codec=None, exclude_categories=["Cs"])
    | st.sampled_from("\",;\n\r\t\x00'=+-@|\\\u2028\ufeff"),
    max_size=60,
)


@settings(max_examples=40)
@examples(nasty, nasty, nasty, st.sampled_from([",", ";", "\t"]), st.sampled_from(list(Layout)))
def test_nasty_texts_titles_and_holders_come_back_from_a_csv_reader_as_they_are_stored(
    fresh: Fresh,
    tmp_path_factory: pytest.TempPathFactory,
    text: str,
    title: str,
    holder: str,
    mark: str,
    layout: Layout,
) -> None:
    with fresh() as project:
        raw = RawArticle(text=f"Begin {text} end", title=title, source=title)
        finish(importing.import_raw(project, [raw], "nasty"))
        sentences = [row[0] for row in project.store.rows("SELECT id FROM sentences WHERE id > 8")]
        holder = "".join(letter for letter in holder if letter not in "\x00\r")
        labelling.choose(project, sentences, next(iter(project.codebook)), holder=holder)
        path = tmp_path_factory.mktemp("nasty") / "d.csv"
        options = ExportOptions(layout=layout, writing=WriteOptions(delimiter=mark))
        finish(exporting.export(project, path, options))
        stored = project.store.rows("SELECT * FROM labels_long")
        wanted = [(r["text"], r["title"], r["source"], r["holder"], str(r["start"])) for r in stored]
        rows = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline=""), delimiter=mark)
        assert [(r["text"], r["title"], r["source"], r["holder"], r["start"]) for r in rows] == wanted
