"""The whole job from a terminal: make, import, look, label, count, export, undo, check."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]


def records(result: Result) -> list[dict[str, Any]]:
    """What a command printed with --json: one object a line."""
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def labels(stanceline: Run, project: Path, tmp_path: Path) -> Path:
    """A CSV file that labels every sentence in favour and the first one with a topic."""
    listed = records(stanceline("sentences", project, "--json"))
    rows = [[each["sentence"], "stance", "favour"] for each in listed]
    with (tmp_path / "labels.csv").open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(
            [["sentence", "dimension", "label"], *rows, [listed[0]["sentence"], "topic", "economy"]]
        )
    return tmp_path / "labels.csv"


def test_from_nothing_to_a_dataset_and_back(stanceline: Run, tmp_path: Path) -> None:
    project, out = tmp_path / "study.stanceline", tmp_path / "out.csv"
    assert "Made" in stanceline("new", project, "--annotator", "Ada").stderr
    (tmp_path / "a.txt").write_text("Prices rose. Nobody cheered.")
    assert stanceline("import", project, tmp_path / "a.txt").stderr == (
        "1 new, 0 duplicates, 0 could not be read; 2 sentences.\n"
    )
    listed = records(stanceline("sentences", project, "--json"))
    assert [each["text"] for each in listed] == ["Prices rose.", "Nobody cheered."]
    (tmp_path / "l.csv").write_text(
        f"sentence,dimension,label\n{listed[0]['sentence']},stance,favour\n{listed[0]['sentence']},topic,economy\n"
    )
    stanceline("label", project, "--csv", tmp_path / "l.csv")
    (figures,) = records(stanceline("stats", project, "--json"))
    assert (figures["sentences"], figures["labelled"]) == (2, 1)
    stanceline("export", project, out)
    with out.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(r["text"], r["annotator"], r["dimension"], r["label"]) for r in rows] == [
        ("Prices rose.", "Ada", "stance", "favour"),
        ("Prices rose.", "Ada", "topic", "economy"),
    ]
    stanceline("undo", project)
    assert records(stanceline("stats", project, "--json"))[0]["labelled"] == 0
    stanceline("redo", project)
    assert records(stanceline("stats", project, "--json"))[0]["labelled"] == 1
    steps = records(stanceline("log", project, "--json"))
    assert [(each["name"], each["kind"]) for each in steps] == [
        ("create", "do"),
        ("import", "do"),
        ("transcribe", "do"),
        ("transcribe", "undo"),
        ("transcribe", "redo"),
    ]
    assert stanceline("check", project).stdout == ""
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "a.txt",
        "l.csv",
        "out.csv",
        "study.stanceline",
    ]


def test_every_command_that_prints_json_prints_one_object_a_line(
    stanceline: Run, project: Path, labels: Path
) -> None:
    stanceline("label", project, "--csv", labels)
    for command in ("articles", "sentences", "stats", "log"):
        found = records(stanceline(command, project, "--json"))
        assert found
        assert all(isinstance(each, dict) for each in found)


def test_articles_are_listed_with_the_text_that_the_sentences_point_into(
    stanceline: Run, project: Path
) -> None:
    texts = {each["article"]: each["text"] for each in records(stanceline("articles", project, "--json"))}
    for each in records(stanceline("sentences", project, "--json")):
        assert texts[each["article"]][each["start"] : each["end"]] == each["text"]


def test_messages_go_to_stderr_and_data_to_stdout(
    stanceline: Run, project: Path, labels: Path, tmp_path: Path
) -> None:
    quiet = [
        ("label", project, "--csv", labels),
        ("undo", project),
        ("redo", project),
        ("export", project, tmp_path / "out.csv"),
        ("codebook", project, "--export", tmp_path / "book.toml"),
        ("codebook", project, "--import", tmp_path / "book.toml"),
        ("import", project, tmp_path / "articles"),
        ("new", tmp_path / "other"),
        ("check", project),
    ]
    for words in quiet:
        result = stanceline(*words)
        assert (result.stdout, bool(result.stderr)) == ("", True), words
    for words in (("articles", project), ("sentences", project), ("stats", project), ("log", project)):
        result = stanceline(*words)
        assert (bool(result.stdout), result.stderr) == (True, ""), words


def test_the_report_of_an_import_can_be_had_as_json(stanceline: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "articles" / "bad.txt").write_bytes(b"%PDF-1.4")
    result = stanceline("import", project, tmp_path / "articles", "--json", code=1)
    report = json.loads(result.stdout)
    assert (report["articles"], len(report["duplicates"]), report["refusals"][0]["kind"]) == (
        0,
        2,
        "NOT_TEXT",
    )
    assert "left out: " in result.stderr
    assert "duplicate: rain.md is “Rain”" in result.stderr


def test_an_import_that_leaves_something_out_ends_with_1_and_keeps_the_rest(
    stanceline: Run, project: Path, tmp_path: Path
) -> None:
    (tmp_path / "good.txt").write_text("A new one. It comes in.")
    result = stanceline("import", project, tmp_path / "nowhere.txt", tmp_path / "good.txt", code=1)
    assert "1 new, 0 duplicates, 1 could not be read" in result.stderr
    assert len(records(stanceline("articles", project, "--json"))) == 3


def test_columns_are_mapped_by_name_even_if_the_name_has_an_equals_sign(
    stanceline: Run, project: Path, tmp_path: Path
) -> None:
    (tmp_path / "t.csv").write_text("a=b,head\nThe text. Of it.,The title\n")
    stanceline("import", project, tmp_path / "t.csv", "--map", "a=b=text", "--map", "head=title")
    assert records(stanceline("articles", project, "--json"))[-1]["title"] == "The title"


def test_duplicates_come_in_when_they_are_wanted(stanceline: Run, project: Path, tmp_path: Path) -> None:
    stanceline("import", project, tmp_path / "articles", "--duplicates")
    assert len(records(stanceline("articles", project, "--json"))) == 4


def test_labels_of_another_annotator_are_theirs(stanceline: Run, project: Path, labels: Path) -> None:
    result = stanceline("label", project, "--csv", labels, "--annotator", "Ben")
    assert result.stderr == "7 labels given by Ben; already there: 0.\n"
    assert records(stanceline("log", project, "--json"))[-1]["annotator"] == "Ben"


def test_several_steps_are_undone_at_once_and_more_than_there_are_is_an_error(
    stanceline: Run, project: Path, labels: Path
) -> None:
    stanceline("label", project, "--csv", labels)
    result = stanceline("undo", project, 9, code=1)
    assert result.stderr == (
        "Undone: Labels from a file on 6 sentences\nUndone: Import 2 articles\nNothing is left to undo.\n"
    )
    assert stanceline("redo", project, 2).stderr.count("Redone: ") == 2
    assert stanceline("redo", project, code=1).stderr == "Nothing is left to redo.\n"


def test_a_codebook_goes_out_and_comes_back(stanceline: Run, project: Path, tmp_path: Path) -> None:
    shown = stanceline("codebook", project).stdout
    stanceline("codebook", project, "--export", tmp_path / "book.toml")
    assert (tmp_path / "book.toml").read_text(encoding="utf-8") == shown
    stanceline("codebook", project, "--import", "diplomacy")
    assert stanceline("codebook", project).stdout != shown
    stanceline("undo", project)
    assert stanceline("codebook", project).stdout == shown


def test_the_wide_layout_and_its_options_reach_the_file(
    stanceline: Run, project: Path, labels: Path, tmp_path: Path
) -> None:
    stanceline("label", project, "--csv", labels)
    out = tmp_path / "out.csv"
    stanceline(
        "export", project, out, "--layout", "wide", "--unlabelled", "--delimiter", "semicolon", "--bom"
    )
    content = out.read_bytes().decode("utf-8")
    assert content.startswith("\ufeffarticle;title;")
    assert ";stance;topic." in content


def test_a_project_that_is_damaged_by_hand_fails_the_check_and_says_where(
    stanceline: Run, project: Path
) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(project, isolation_level=None)) as foreign:
        foreign.execute("UPDATE sentences SET text = 'Forged.' WHERE id = 1")
    result = stanceline("check", project, code=1)
    assert "is not what stands at its place" in result.stdout
    assert result.stderr == "1 problem found.\n"


def test_the_name_in_the_settings_labels_unless_another_is_given(
    stanceline: Run, tmp_path: Path, home: Path
) -> None:
    (home / "stanceline" / "settings").mkdir(parents=True)
    (home / "stanceline" / "settings" / "settings.toml").write_text("annotator = 'Zoe'")
    assert "; Zoe labels." in stanceline("new", tmp_path / "p").stderr
    assert "; Ada labels." in stanceline("new", tmp_path / "q", "--annotator", "Ada").stderr
