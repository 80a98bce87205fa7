"""Boundary repair: joined and split sentences keep ids, labels and lineage, and undo takes everything back."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from stanceline.domain.boundaries import may_split, stops
from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Label
from stanceline.domain.identity import sentence_uid
from stanceline.domain.marks import MarkKind
from stanceline.domain.progress import finish
from stanceline.domain.trouble import Trouble
from stanceline.operations import checking, labelling, marking, projects, reading, repairing, undoing
from stanceline.operations.counting import load
from stanceline.operations.projects import Project
from stanceline.store.writing import writing

Named = Callable[[Project, str], Label]
Fresh = Callable[[], Any]
Dump = Callable[..., Any]

TOLL = 1
"""The article "Prices rose again. Nobody cheered. The toll stays."; its sentences are 1, 2 and 3."""


def texts(project: Project, article: int = TOLL) -> list[str]:
    return [sentence.text for sentence in reading.sentences(project, article)]


def assert_sound(project: Project) -> None:
    """Sentences lie in their article, in order, apart, and say what stands there."""
    for line in reading.articles(project):
        article = reading.article(project, line.id)
        at = 0
        for place, sentence in enumerate(reading.sentences(project, line.id), start=1):
            assert sentence.position == place
            assert at <= sentence.start < sentence.end <= len(article.text)
            assert sentence.text == article.text[sentence.start : sentence.end] == sentence.text.strip()
            at = sentence.end
    assert finish(checking.check(project)) == ()


# ---------------------------------------------------------------------------------------------------- join


def test_a_sentence_is_joined_with_the_next_and_keeps_its_id(project: Project) -> None:
    before = reading.sentences(project, TOLL)
    change = repairing.join(project, [1])
    after = reading.sentences(project, TOLL)
    assert texts(project) == ["Prices rose again. Nobody cheered.", "The toll stays."]
    assert (after[0].id, after[0].uid) == (before[0].id, before[0].uid)
    assert (after[1].id, after[1].position) == (3, 2)
    assert Noun.SENTENCES in change.touched
    assert_sound(project)


def test_several_in_a_row_become_one(project: Project) -> None:
    repairing.join(project, [1, 2, 3])
    assert texts(project) == ["Prices rose again. Nobody cheered. The toll stays."]
    assert_sound(project)


def test_lineage_says_what_was_joined_by_whom_and_when(project: Project) -> None:
    uids = [sentence.uid for sentence in reading.sentences(project, TOLL)]
    repairing.join(project, [1])
    row = dict(project.store.row("SELECT * FROM sentences WHERE id = 1") or {})
    (event,) = json.loads(row["lineage"])
    assert (event["step"], event["by"]) == ("join", project.annotator.uid)
    assert [each["uid"] for each in event["of"]] == uids[:2]
    assert event["at"].endswith("Z")
    assert row["splitter"] == "by hand"


def test_it_reaches_across_paragraphs(project: Project) -> None:
    repairing.join(project, [4])
    assert texts(project, 2)[0] == "Rain fell on the capital.\n\nTrains ran late."
    assert_sound(project)


def test_labels_unite_and_the_longer_sentences_answer_stays(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.choose(project, [2], named(project, "against"))
    labelling.choose(project, [2], named(project, "war"))
    repairing.join(project, [1])
    carried = {label.label for label in reading.annotations_of(project, [1])[1]}
    assert carried == {named(project, "favour").id, named(project, "war").id}


def test_the_picked_answer_stays(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    labelling.choose(project, [2], named(project, "against"))
    (clash,) = repairing.clashes(project, repairing.to_join(project, [1]))
    repairing.join(project, [1], {clash.slot: named(project, "against").id})
    assert [each.label for each in reading.annotations_of(project, [1])[1]] == [named(project, "against").id]


def test_flags_and_notes_come_along(project: Project) -> None:
    marking.toggle(project, [2], MarkKind.FLAG)
    marking.note(project, 1, "first")
    marking.note(project, 2, "second")
    repairing.join(project, [1])
    found = {mark.kind: mark.text for mark in reading.marks_of(project, [1])[1]}
    assert found == {MarkKind.FLAG: "", MarkKind.NOTE: "first\nsecond"}


@pytest.mark.parametrize(("excluded", "stays"), [([1, 2], True), ([2], False)])
def test_what_is_excluded_stays_so_only_if_all_of_it_is(
    project: Project, excluded: list[int], stays: bool
) -> None:
    marking.toggle(project, excluded, MarkKind.EXCLUDE)
    repairing.join(project, [1])
    assert bool(reading.marks_of(project, [1])[1]) is stays


def test_the_last_sentence_has_nothing_to_join(project: Project) -> None:
    with pytest.raises(Trouble, match="last sentence"):
        repairing.join(project, [3])


def test_sentences_apart_or_of_two_articles_are_not_joined(project: Project) -> None:
    for selection in ([1, 3], [3, 4]):
        with pytest.raises(Trouble, match="follow each other"):
            repairing.join(project, selection)


def test_nobodys_labels_are_altered_by_somebody_else(project: Project, named: Named, dump: Dump) -> None:
    ada, ben = projects.everybody(project)
    project.annotator = ben
    labelling.choose(project, [2], named(project, "favour"))
    project.annotator = ada
    before = dump(project.store)
    for blocked in (lambda: repairing.join(project, [1]), lambda: repairing.split(project, 2, 7)):
        with pytest.raises(Trouble, match="Ben labelled or marked it"):
            blocked()
    assert dump(project.store) == before


def test_a_mark_of_somebody_else_blocks_it_too(project: Project) -> None:
    ada, ben = projects.everybody(project)
    project.annotator = ben
    marking.toggle(project, [1], MarkKind.FLAG)
    project.annotator = ada
    with pytest.raises(Trouble, match="Ben"):
        repairing.join(project, [1])


# --------------------------------------------------------------------------------------------------- split


def test_a_sentence_is_split_and_its_left_part_keeps_the_id(project: Project) -> None:
    left = reading.sentences(project, TOLL)[0]
    repairing.split(project, 1, len("Prices "))
    one, two = reading.sentences(project, TOLL)[:2]
    assert (one.id, one.uid, one.text) == (left.id, left.uid, "Prices")
    assert two.text == "rose again."
    article = reading.article(project, TOLL)
    assert two.uid == sentence_uid(article.uid, two.start, two.end)
    assert_sound(project)


def test_a_name_that_is_taken_gets_a_variant(project: Project) -> None:
    article = reading.article(project, TOLL)
    wanted = sentence_uid(article.uid, 7, 18)
    with writing(project.store, "test") as pen:
        pen.put("sentences", 8, uid=wanted)
    repairing.split(project, 1, 7)
    two = reading.sentences(project, TOLL)[1]
    assert two.text == "rose again."
    assert two.uid not in ("", wanted)


def test_both_halves_carry_the_labels_and_wait_to_be_confirmed(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"), unsure=True)
    labelling.choose(project, [1], named(project, "war"))
    marking.note(project, 1, "look here")
    repairing.split(project, 1, 7)
    right = reading.sentences(project, TOLL)[1].id
    for half in (1, right):
        labels = reading.annotations_of(project, [half])[half]
        assert {each.label for each in labels} == {named(project, "favour").id, named(project, "war").id}
        assert all(each.inherited for each in labels)
        assert [each.unsure for each in labels] == [True, False]
        assert [mark.text for mark in reading.marks_of(project, [half])[half]] == ["look here"]
    labelling.confirm(project, [right])
    assert not any(each.inherited for each in reading.annotations_of(project, [right])[right])
    assert_sound(project)


def test_joining_the_halves_again_gives_the_sentence_back(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    marking.note(project, 1, "once")
    before = reading.sentences(project, TOLL)
    repairing.split(project, 1, 7)
    repairing.join(project, [1])
    assert reading.sentences(project, TOLL) == before
    assert [mark.text for mark in reading.marks_of(project, [1])[1]] == ["once"]


def test_splitting_what_was_joined_gives_the_second_its_name_back(project: Project) -> None:
    before = [(sentence.uid, sentence.text) for sentence in reading.sentences(project, 2)]
    repairing.join(project, [4])
    repairing.split(project, 4, len("Rain fell on the capital.\n\n"))
    after = reading.sentences(project, 2)
    assert [(sentence.uid, sentence.text) for sentence in after] == before
    assert after[1].paragraph


@pytest.mark.parametrize("at", [0, -3, 18, 99])
def test_no_half_is_empty(project: Project, at: int) -> None:
    with pytest.raises(Trouble, match="can't be split at this place"):
        repairing.split(project, 1, at)


def test_a_sentence_that_is_gone_is_trouble(project: Project) -> None:
    repairing.join(project, [1])
    with pytest.raises(Trouble, match="no longer"):
        repairing.split(project, 2, 3)


# ---------------------------------------------------------------------------------------------- everything


def test_counts_follow_boundaries(project: Project, named: Named) -> None:
    counts = load(project)
    for step in (
        lambda: labelling.choose(project, [1, 2], named(project, "favour")),
        lambda: repairing.join(project, [1]),
        lambda: repairing.split(project, 1, 7),
        lambda: marking.toggle(project, [3], MarkKind.EXCLUDE),
        lambda: repairing.join(project, [1]),
        lambda: undoing.undo(project),
        lambda: undoing.undo(project),
        lambda: undoing.undo(project),
        lambda: undoing.redo(project),
    ):
        counts.take(step())
        fresh = load(project)
        assert counts.everybody == fresh.everybody
        assert +counts.complete == +fresh.complete
        assert +counts.flags == +fresh.flags


steps = st.lists(
    st.tuples(
        st.sampled_from(["join", "split", "choose", "doubt", "flag", "note", "confirm"]),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    min_size=1,
    max_size=9,
)


def act(project: Project, kind: str, which: int, what: int) -> Change | None:
    """One operation on the sentence that ``which`` picks among those there are."""
    there = [each for line in reading.articles(project) for each in reading.sentences(project, line.id)]
    sentence = there[which % len(there)]
    labels = list(project.codebook)
    try:
        if kind == "join":
            many = [each.id for each in there if each.article == sentence.article][: 2 + what % 2]
            return repairing.join(project, many if what % 3 == 0 else [sentence.id])
        if kind == "split":
            places = stops(sentence.text) if what % 2 else range(1, len(sentence.text))
            wanted = [at for at in places if may_split(sentence.text, at)]
            return repairing.split(project, sentence.id, wanted[what % len(wanted)]) if wanted else None
    except Trouble:
        return None
    if kind == "choose":
        return labelling.choose(project, [sentence.id], labels[what % len(labels)], unsure=what % 5 == 0)
    if kind == "doubt":
        return labelling.doubt(project, [sentence.id])
    if kind == "flag":
        return marking.toggle(project, [sentence.id], MarkKind.EXCLUDE if what % 2 else MarkKind.FLAG)
    if kind == "note":
        return marking.note(project, sentence.id, f"note {what}")
    return labelling.confirm(project, [sentence.id])


@settings(max_examples=40)
@examples(steps)
def test_all_undone_is_the_start_and_all_redone_the_end_and_the_text_is_never_touched(
    fresh: Fresh, dump: Dump, steps: list[tuple[str, int, int]]
) -> None:
    with fresh() as project:
        start, articles = dump(project.store), dump(project.store, "articles")
        done = 0
        for kind, which, what in steps:
            change = act(project, kind, which, what)
            done += bool(change and change.happened)
            assert_sound(project)
        end = dump(project.store)
        assert dump(project.store, "articles") == articles
        for _ in range(done):
            assert undoing.undo(project).happened
            assert_sound(project)
        assert dump(project.store) == start
        for _ in range(done):
            assert undoing.redo(project).happened
        assert dump(project.store) == end
        assert_sound(project)
