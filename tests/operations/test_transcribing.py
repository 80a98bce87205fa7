"""Labels from a CSV file onto sentences that are here already."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from stanceline.domain.articles import RawArticle
from stanceline.domain.codebook import Target
from stanceline.domain.progress import finish
from stanceline.domain.trouble import Trouble
from stanceline.operations import importing, labelling, listing, projects, targets, transcribing, undoing
from stanceline.operations.projects import Project
from stanceline.operations.transcribing import Transcribed

Table = Callable[[str, Sequence[Sequence[object]]], Path]
Given = Callable[[Project], set[tuple[Any, ...]]]


@pytest.fixture
def give(project: Project, write_table: Table) -> Callable[..., Transcribed]:
    """``give(header, *rows)``: a CSV file with these rows, read and given in the annotator's name."""

    def take(header: str, *rows: Sequence[object]) -> Transcribed:
        path = write_table("labels.csv", [header.split(","), *rows])
        return transcribing.transcribe(project, transcribing.read_lines(project, path), project.annotator)

    return take


def uid(project: Project, sentence: int) -> Any:
    return project.store.value("SELECT uid FROM sentences WHERE id = ?", sentence)


def article(project: Project, row: int) -> Any:
    return project.store.value("SELECT uid FROM articles WHERE id = ?", row)


def test_a_sentence_is_found_by_its_id(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    give("sentence,dimension,label", [uid(project, 2), "stance", "favour"])
    assert given(project) == {(2, "Ada", "favour", "", "")}


def test_a_sentence_is_found_by_its_article_and_position(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    give("article,position,dimension,label", [article(project, 2), 1, "stance", "favour"])
    assert given(project) == {(4, "Ada", "favour", "", "")}


def test_a_sentence_is_found_by_the_title_of_its_article_and_position(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    give("article,position,dimension,label", [" Rain ", " 3", "stance", "favour"])
    assert given(project) == {(6, "Ada", "favour", "", "")}


def test_names_of_columns_and_labels_may_be_in_any_case_and_columns_in_any_order(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    give(" LABEL,Sentence,other, Dimension ", ["FAVOUR", uid(project, 1), "x", "Stance"])
    assert given(project) == {(1, "Ada", "favour", "", "")}


def test_a_target_is_made_when_it_is_first_named_and_found_again_in_any_case(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    give(
        "sentence,dimension,label,target,holder,note",
        [uid(project, 1), "stance", "favour", "The toll", "the mayor", "a note"],
        [uid(project, 2), "stance", "against", "THE TOLL", "", ""],
    )
    assert given(project) == {
        (1, "Ada", "favour", "The toll", "the mayor"),
        (2, "Ada", "against", "The toll", ""),
    }
    assert [target.name for target in project.codebook.targets] == ["The toll"]
    assert project.store.value("SELECT note FROM annotations WHERE sentence = 1") == "a note"


def test_all_lines_are_one_step_that_undo_takes_back_with_its_targets(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    give(
        "sentence,dimension,label,target",
        *([uid(project, s), "stance", "favour", f"T{s}"] for s in (1, 2, 3)),
    )
    undoing.undo(project)
    assert given(project) == set()
    assert project.codebook.targets == ()


def test_a_later_line_wins_over_an_earlier_one(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    rows = [[uid(project, 1), "stance", name] for name in ("favour", "against")]
    assert give("sentence,dimension,label", *rows).given == 2
    assert given(project) == {(1, "Ada", "against", "", "")}


def test_what_was_there_already_is_counted_and_never_taken_away(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    line = [uid(project, 1), "stance", "favour"]
    give("sentence,dimension,label", line)
    done = give("sentence,dimension,label", line)
    assert (done.given, done.already, done.change.happened) == (0, 1, False)
    assert given(project) == {(1, "Ada", "favour", "", "")}


def test_a_note_comes_to_a_label_that_is_there_already_and_to_no_other(
    project: Project, give: Callable[..., Transcribed]
) -> None:
    header = "sentence,dimension,label,target,note"
    give(header, *([uid(project, 1), "stance", "favour", target, ""] for target in ("", "Toll")))
    done = give(header, [uid(project, 1), "stance", "favour", "Toll", "a note"])
    assert (done.given, done.already) == (1, 0)
    notes = project.store.rows("SELECT coalesce(target, 0), note FROM annotations ORDER BY 1")
    assert [tuple(row) for row in notes] == [(0, ""), (1, "a note")]
    assert not give(header, [uid(project, 1), "stance", "favour", "Toll", "a note"]).change.happened


def test_labels_can_be_given_in_the_name_of_somebody_new(
    project: Project, write_table: Table, given: Given
) -> None:
    path = write_table("l.csv", [["sentence", "dimension", "label"], [uid(project, 1), "topic", "trade"]])
    cleo = projects.annotator_named(project, "  Cleo  ")
    transcribing.transcribe(project, transcribing.read_lines(project, path), cleo)
    assert given(project) == {(1, "Cleo", "trade", "", "")}


def test_a_file_without_lines_gives_nothing(project: Project, give: Callable[..., Transcribed]) -> None:
    assert give("sentence,dimension,label", ["", "", ""]).given == 0


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (["0123456789abcdef", "", "", "stance", "favour"], "there is no sentence “0123456789abcdef”"),
        (["", "Nowhere", "1", "stance", "favour"], "there is no article “Nowhere”"),
        (["", "Rain", "9", "stance", "favour"], "the article has no sentence 9"),
        (["", "Rain", "0", "stance", "favour"], "the article has no sentence 0"),
        (["", "Rain", "-1", "stance", "favour"], "“-1” is not a position"),
        (["", "Rain", "²", "stance", "favour"], "“²” is not a position"),
        (["", "Rain", "1" * 30, "stance", "favour"], "is not a position"),
        (["", "Rain", "", "stance", "favour"], "“” is not a position"),
        (["", "Rain", "1", "stance", "maybe"], "there is no label “maybe” in “stance”"),
        (["", "Rain", "1", "topic", "favour"], "there is no label “favour” in “topic”"),
        (["", "Rain", "1", "", ""], "there is no label “” in “”"),
        (["", "Rain"], "there is no label “” in “”"),
    ],
)
def test_a_line_that_fits_nothing_is_named_and_nothing_is_taken_in(
    project: Project, give: Callable[..., Transcribed], given: Given, row: list[str], said: str
) -> None:
    good = [uid(project, 1), "", "", "stance", "favour"]
    with pytest.raises(Trouble) as trouble:
        give("sentence,article,position,dimension,label", good, row, good)
    assert trouble.value.kind == "BAD_LABELS"
    assert "labels.csv: line 3: " in trouble.value.message
    assert said in trouble.value.message
    assert given(project) == set()


def test_lines_are_numbered_as_in_an_editor_even_below_a_cell_of_several_lines(
    project: Project, give: Callable[..., Transcribed]
) -> None:
    with pytest.raises(Trouble) as trouble:
        give(
            "sentence,dimension,label,note",
            [uid(project, 1), "stance", "favour", "one\ntwo\nthree"],
            ["", "", "", ""],
            ["x", "stance", "favour", ""],
        )
    assert "line 6: there is no sentence “x”" in trouble.value.message


def test_of_many_bad_lines_ten_are_named_and_the_others_counted(
    project: Project, give: Callable[..., Transcribed]
) -> None:
    with pytest.raises(Trouble) as trouble:
        give("sentence,dimension,label", *[["x", "stance", "favour"]] * 25)
    assert "line 11:" in trouble.value.message
    assert "line 12:" not in trouble.value.message
    assert "15 more lines" in trouble.value.message


def test_a_title_of_two_articles_is_no_way_to_find_one(
    project: Project, give: Callable[..., Transcribed]
) -> None:
    finish(importing.import_raw(project, [RawArticle(text="Other rain. Fell.", title="Rain")], "x"))
    with pytest.raises(Trouble) as trouble:
        give("article,position,dimension,label", ["Rain", 1, "stance", "favour"])
    assert "2 articles are called “Rain”" in trouble.value.message


def test_an_article_that_was_taken_back_is_not_found(
    project: Project, give: Callable[..., Transcribed]
) -> None:
    row = [uid(project, 1), "stance", "favour"]
    importing.take_back(project, 1)
    with pytest.raises(Trouble) as trouble:
        give("sentence,dimension,label", row)
    assert "there is no sentence" in trouble.value.message


def test_a_retired_label_can_not_be_given(project: Project, give: Callable[..., Transcribed]) -> None:
    project.store.connection.execute("UPDATE labels SET retired = 1 WHERE name = 'favour'")
    project.reload_codebook()
    with pytest.raises(Trouble) as trouble:
        give("sentence,dimension,label", [uid(project, 1), "stance", "favour"])
    assert "the label “favour” is retired" in trouble.value.message


@pytest.mark.parametrize(
    "header", ["a,b", "sentence,label", "article,dimension,label", "position,dimension,label"]
)
def test_a_file_without_the_needed_columns_is_refused_with_those_it_has(
    give: Callable[..., Transcribed], header: str
) -> None:
    with pytest.raises(Trouble) as trouble:
        give(header, ["1", "2"])
    assert trouble.value.kind == "NEEDS_MAPPING"
    assert header.replace(",", ", ") in trouble.value.message


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"", "EMPTY_FILE"), (b"%PDF-1.4", "NOT_TEXT"), (b"\n", "NEEDS_MAPPING"), (None, "NOT_FOUND")],
)
def test_a_file_that_is_no_table_is_refused(
    project: Project, tmp_path: Path, content: bytes | None, kind: str
) -> None:
    if content is not None:
        (tmp_path / "l.csv").write_bytes(content)
    with pytest.raises(Trouble) as trouble:
        transcribing.read_lines(project, tmp_path / "l.csv")
    assert trouble.value.kind == kind


def test_a_cell_that_is_too_long_to_be_meant_is_refused_with_its_line(
    project: Project, give: Callable[..., Transcribed]
) -> None:
    with pytest.raises(Trouble) as trouble:
        give("sentence,dimension,label,note", [uid(project, 1), "stance", "favour", "x" * 200_000])
    assert trouble.value.kind == "BAD_LABELS"
    assert "labels.csv, line 2: " in trouble.value.message


@pytest.mark.parametrize("cell", ['"never closed', '"closed"and more'])
def test_a_quotation_mark_that_would_swallow_the_lines_below_is_refused(
    project: Project, tmp_path: Path, cell: str
) -> None:
    line = f"{uid(project, 1)},stance,favour,"
    (tmp_path / "l.csv").write_text(f"sentence,dimension,label,note\n{line}{cell}\n{line}\n{line}\n")
    with pytest.raises(Trouble) as trouble:
        transcribing.read_lines(project, tmp_path / "l.csv")
    assert trouble.value.kind == "BAD_LABELS"
    assert "l.csv, line 2: " in trouble.value.message


@pytest.mark.parametrize(("mark", "first"), [(";", ""), ("\t", ""), (";", "sep=;\n")])
def test_a_table_from_a_spreadsheet_of_another_country_is_read(
    project: Project, tmp_path: Path, given: Given, mark: str, first: str
) -> None:
    rows = [["sentence", "dimension", "label"], [uid(project, 1), "stance", "favour"]]
    (tmp_path / "l.csv").write_text(first + "".join(mark.join(row) + "\n" for row in rows))
    lines = transcribing.read_lines(project, tmp_path / "l.csv")
    transcribing.transcribe(project, lines, project.annotator)
    assert given(project) == {(1, "Ada", "favour", "", "")}
    assert lines[0].number == 2 + bool(first)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(
    project: Project, tmp_path: Path, given: Given
) -> None:
    line = f"{uid(project, 1)},stance,favour\r\n"
    (tmp_path / "l.csv").write_bytes(b"\xef\xbb\xbfsentence,dimension,label\r\n" + line.encode())
    lines = transcribing.read_lines(project, tmp_path / "l.csv")
    transcribing.transcribe(project, lines, project.annotator)
    assert given(project) == {(1, "Ada", "favour", "", "")}


def test_what_was_exported_long_can_be_given_again_to_somebody_else(
    project: Project, tmp_path: Path, given: Given
) -> None:
    from stanceline.operations import exporting

    labels = {label.name: label for label in project.codebook}
    for sentence, name in ((1, "favour"), (1, "trade"), (1, "war"), (5, "against"), (8, "calm")):
        labelling.choose(project, [sentence], labels[name])
    finish(exporting.export(project, tmp_path / "out.csv"))
    lines = transcribing.read_lines(project, tmp_path / "out.csv")
    transcribing.transcribe(project, lines, projects.annotator_named(project, "Ben"))
    ada = {(s, name) for s, who, name, *_ in given(project) if who == "Ada"}
    ben = {(s, name) for s, who, name, *_ in given(project) if who == "Ben"}
    assert ada == ben
    assert len(ben) == 5


def test_every_sentence_that_is_listed_can_be_labelled_by_what_the_list_says(
    project: Project, write_table: Table, given: Given
) -> None:
    listed = list(listing.sentences(project))
    rows = [[s["article"], s["position"], "topic", "war"] for s in listed]
    path = write_table("l.csv", [["article", "position", "dimension", "label"], *rows])
    transcribing.transcribe(project, transcribing.read_lines(project, path), project.annotator)
    assert len(given(project)) == len(listed) == 8


def test_a_target_is_known_by_the_name_that_it_had_before_a_merge(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    for name in ("toll", "bridge charge"):
        targets.add(project, Target(name=name))
    old, kept = project.codebook.targets
    targets.merge(project, old.id, kept.id)
    give("sentence,dimension,label,target", [uid(project, 1), "stance", "favour", "Toll"])
    assert given(project) == {(1, "Ada", "favour", "bridge charge", "")}
    assert [target.name for target in project.codebook.targets] == ["bridge charge"]


def test_another_name_that_two_targets_share_means_neither(
    project: Project, give: Callable[..., Transcribed], given: Given
) -> None:
    for name in ("mayor", "governor"):
        targets.add(project, Target(name=name, aliases=("she",)))
    give("sentence,dimension,label,target", [uid(project, 1), "stance", "favour", "she"])
    assert given(project) == {(1, "Ada", "favour", "she", "")}
