"""Splitting an article into sentences, as people see it."""

import subprocess
import sys
import time

import pytest

from stanceline.domain.articles import Span
from stanceline.text.splitting import split, split_paragraphs, splitter_for


def sentences(text: str, language: str = "en") -> list[str]:
    return [text[span.start : span.end] for span in split(text, language)]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.kind) for span in split(text, "en")]


def test_an_empty_text_has_no_sentences() -> None:
    assert split("") == split(" \n\t\n ") == []


def test_offsets_are_code_points_and_leave_white_space_out() -> None:
    assert split("  Yes 👍🏽.  No.\n", "en") == [Span(2, 9), Span(11, 14)]


def test_a_line_break_ends_a_sentence_even_without_a_full_stop() -> None:
    long = (
        "The council met until late and then decided nothing whatever about the charge that all had come for"
    )
    assert sentences(f"{long}\n{long}.") == [long, f"{long}."]


def test_sentences_of_one_paragraph_come_in_one_list() -> None:
    text = "One came. Two went.\n\nThree stayed."
    assert split_paragraphs(text, "en") == [[Span(0, 9), Span(10, 19)], [Span(21, 34)]]


def test_a_short_line_above_text_is_a_heading() -> None:
    text = "Council delays the charge\n\nThe vote was put off. Nobody knew why."
    assert kinds(text)[0] == ("Council delays the charge", "heading")
    assert {kind for _, kind in kinds(text)[1:]} == {"sentence"}


def test_a_lone_headline_is_a_sentence_because_nothing_follows_it() -> None:
    assert kinds("Council delays the charge") == [("Council delays the charge", "sentence")]


def test_lines_of_verse_are_not_headings() -> None:
    assert {
        kind for _, kind in kinds("Roses are red\nViolets are blue\nThe end is near\n\nHe wrote it.")
    } == {"sentence"}


def test_list_items_are_sentences_of_kind_item_and_keep_their_marks() -> None:
    assert kinds("It will:\n- cost more\n2. Take longer.\n• help") == [
        ("It will:", "sentence"),
        ("- cost more", "item"),
        ("2. Take longer.", "item"),
        ("• help", "item"),
    ]


def test_line_breaks_in_hard_wrapped_text_are_spaces() -> None:
    text = (
        "The council voted on Tuesday to keep the charge for another year, though\n"
        "several members had said in public that they would vote against it. The\n"
        "mayor thanked them, promised a report before the summer, and left before\n"
        "anybody could ask her about the money.\n"
        "\n"
        "Shop owners were less pleased. They had hoped for a longer pause, during\n"
        "which the buses would have been given time to prove that they were able\n"
        "to carry everybody."
    )
    assert [" ".join(sentence.split()) for sentence in sentences(text)] == [
        "The council voted on Tuesday to keep the charge for another year, though several members had said in"
        " public that they would vote against it.",
        "The mayor thanked them, promised a report before the summer, and left before anybody could ask her"
        " about the money.",
        "Shop owners were less pleased.",
        "They had hoped for a longer pause, during which the buses would have been given time to prove that"
        " they were able to carry everybody.",
    ]


def test_a_language_tag_with_a_region_counts_as_its_language() -> None:
    text = "Am 3. Oktober war frei."
    assert sentences(text, "de-AT") == sentences(text, "de_DE") == [text]


def test_the_splitter_names_itself_and_its_version() -> None:
    name, version = splitter_for("en-GB")
    assert name == "stanceline+nupunkt"
    assert version.startswith("1+0.")
    assert splitter_for("zh-Hant") == ("stanceline", "1")


@pytest.mark.parametrize(
    "piece",
    ["!", ". ", "a.", '." ', "Xt. A ", "1. ", ". -", ".[", "。", ". » ", "word ", "\n", "a\n", "...(", "x"],
)
def test_hostile_text_takes_time_in_proportion_to_its_length(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    began = time.process_time()
    split(text, "en")
    assert time.process_time() - began < 10  # a quadratic rule would take minutes


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    program = (
        "import sys, stanceline.text.splitting, stanceline.text.language, stanceline.text.cleaning\n"
        "sys.exit(', '.join({'nupunkt', 'py3langid', 'numpy'} & set(sys.modules)) or 0)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
