"""The rule of labelling: what a chosen label adds, replaces and removes."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stanceline.domain.annotations import Annotation
from stanceline.domain.choosing import Edits, clear, give, in_turn, is_meant, toggle
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label, Target

FAVOUR, AGAINST, UNCLEAR, TRADE, WAR, CALM, ANGRY = range(1, 8)
STANCE, TOPIC, TONE = 1, 2, 3


def dimension(row: int, choice: Choice, *labels: int) -> Dimension:
    return Dimension(
        name=f"d{row}",
        id=row,
        choice=choice,
        labels=tuple(Label(name=f"l{label}", id=label, dimension=row) for label in labels),
    )


CODEBOOK = Codebook(
    dimensions=(
        dimension(STANCE, Choice.ONE, FAVOUR, AGAINST, UNCLEAR),
        dimension(TOPIC, Choice.MANY, TRADE, WAR),
        dimension(TONE, Choice.ONE, CALM, ANGRY),
    )
)

Place = tuple[int, int, int | None, str]
"""sentence, dimension, target, holder"""

State = frozenset[tuple[Place, int]]
"""Which label stands where."""


def place(sentence: int, label: int, target: int | None = None, holder: str = "") -> tuple[Place, int]:
    return (sentence, CODEBOOK.label(label).dimension, target, holder), label


def annotations(state: State, sentences: tuple[int, ...]) -> dict[int, list[Annotation]]:
    """What the store would hand over for these sentences; an annotation's id is its rank in the state."""
    found: dict[int, list[Annotation]] = {sentence: [] for sentence in sentences}
    for row, ((sentence, its_dimension, target, holder), label) in enumerate(sorted(state, key=repr), 1):
        if sentence in found:
            found[sentence].append(
                Annotation(
                    id=row,
                    sentence=sentence,
                    annotator=1,
                    dimension=its_dimension,
                    label=label,
                    target=target,
                    holder=holder,
                )
            )
    return found


def applied(
    state: State, edits: Edits, label: int, target: int | None, holder: str
) -> list[tuple[Place, int]]:
    """The state after the edits, as a list, so that a label given twice would be seen twice."""
    rows = dict(enumerate(sorted(state, key=repr), 1))
    for row in edits.remove:
        del rows[row]
    for row in edits.change:
        rows[row] = (rows[row][0], label)
    added = [place(sentence, label, target, holder) for sentence in edits.add]
    return sorted([*rows.values(), *added], key=repr)


def carried(state: State, sentence: int, label: int, target: int | None, holder: str) -> State:
    """Where a sentence has the label; without a target and holder, towards whatever and held by whomever."""
    anywhere = target is None and not holder
    return frozenset(
        each
        for each in state
        if each[0][0] == sentence and each[1] == label and (anywhere or each[0][2:] == (target, holder))
    )


def in_words(state: State, sentences: tuple[int, ...], label: int, target: int | None, holder: str) -> State:
    """The rule as the handbook words it."""
    there = {sentence: carried(state, sentence, label, target, holder) for sentence in sentences}
    if there and all(there.values()):
        return state - frozenset().union(*there.values())
    wanted = {place(sentence, label, target, holder) for sentence, some in there.items() if not some}
    single = CODEBOOK.dimension(CODEBOOK.label(label).dimension).choice is Choice.ONE
    replaced = {each for each in state if single and each[0] in {where for where, _ in wanted}}
    return (state - replaced) | wanted


labels = st.sampled_from([label.id for label in CODEBOOK])
targets = st.sampled_from([None, 1, 2])
holders = st.sampled_from(["", "the minister"])
selections = st.lists(st.integers(1, 4), unique=True, max_size=4).map(tuple)


@st.composite
def states(draw: st.DrawFn) -> State:
    """What may stand on four sentences: a single-choice question has one answer for each target and holder."""
    chosen = draw(st.lists(st.tuples(st.integers(1, 4), labels, targets, holders), max_size=14))
    taken: dict[object, tuple[Place, int]] = {}
    for sentence, label, target, holder in chosen:
        where, _ = place(sentence, label, target, holder)
        single = CODEBOOK.dimension(where[1]).choice is Choice.ONE
        taken[where if single else (where, label)] = (where, label)
    return frozenset(taken.values())


def chosen(
    rule: Callable[..., Edits], state: State, selection: tuple[int, ...], label: int, *towards: object
) -> list[tuple[Place, int]]:
    target, holder = towards or (None, "")
    edits = rule(CODEBOOK, annotations(state, selection), CODEBOOK.label(label), target=target, holder=holder)
    return applied(state, edits, label, target, holder)  # type: ignore[arg-type]


@given(states(), selections, labels, targets, holders)
def test_choosing_does_what_the_rule_in_words_says(
    state: State, selection: tuple[int, ...], label: int, target: int | None, holder: str
) -> None:
    expected = in_words(state, selection, label, target, holder)
    assert chosen(toggle, state, selection, label, target, holder) == sorted(expected, key=repr)


@given(states(), selections, labels, targets, holders)
def test_a_single_choice_question_never_ends_with_two_answers_for_one_target_and_holder(
    state: State, selection: tuple[int, ...], label: int, target: int | None, holder: str
) -> None:
    after = chosen(toggle, state, selection, label, target, holder)
    single = [where for where, _ in after if CODEBOOK.dimension(where[1]).choice is Choice.ONE]
    assert len(single) == len(set(single))


@given(states(), selections, labels, targets, holders)
def test_choosing_twice_on_a_uniform_selection_changes_nothing(
    state: State, selection: tuple[int, ...], label: int, target: int | None, holder: str
) -> None:
    spots = {place(sentence, label, target, holder)[0] for sentence in selection}
    elsewhere = {each for sentence in selection for each in carried(state, sentence, label, target, holder)}
    empty = frozenset(each for each in state - elsewhere if each[0] not in spots)
    for uniform in (empty, empty | {(spot, label) for spot in spots}):
        once = frozenset(chosen(toggle, uniform, selection, label, target, holder))
        assert chosen(toggle, once, selection, label, target, holder) == sorted(uniform, key=repr)


@given(states(), selections, labels, targets, holders)
def test_giving_leaves_every_selected_sentence_with_the_label_and_takes_no_other_answer_away(
    state: State, selection: tuple[int, ...], label: int, target: int | None, holder: str
) -> None:
    edits = give(CODEBOOK, annotations(state, selection), CODEBOOK.label(label), target=target, holder=holder)
    after = applied(state, edits, label, target, holder)
    assert {place(sentence, label, target, holder) for sentence in selection} <= set(after)
    assert edits.remove == ()
    assert {where for where, _ in state} <= {where for where, _ in after}


@given(states(), selections, labels, targets, holders)
def test_giving_twice_is_giving_once(
    state: State, selection: tuple[int, ...], label: int, target: int | None, holder: str
) -> None:
    once = frozenset(chosen(give, state, selection, label, target, holder))
    edits = give(CODEBOOK, annotations(once, selection), CODEBOOK.label(label), target=target, holder=holder)
    assert not edits


@given(states(), selections, st.sampled_from([None, STANCE, TOPIC, TONE]))
def test_clearing_takes_away_everything_of_the_dimension_on_the_selection_and_nothing_else(
    state: State, selection: tuple[int, ...], only: int | None
) -> None:
    edits = clear(annotations(state, selection), only)
    left = {each for each in state if each[0][0] not in selection or only not in (None, each[0][1])}
    assert applied(state, edits, FAVOUR, None, "") == sorted(left, key=repr)
    assert edits == Edits(remove=edits.remove)


@settings(max_examples=50)
@given(states(), selections, labels)
def test_edits_never_name_an_annotation_twice(state: State, selection: tuple[int, ...], label: int) -> None:
    edits = toggle(CODEBOOK, annotations(state, selection), CODEBOOK.label(label))
    touched = [*edits.change, *edits.remove]
    assert len(touched) == len(set(touched))


ONE, TWO, THREE = 1, 2, 3


@pytest.mark.parametrize(
    ("before", "selection", "label", "after"),
    [
        pytest.param([], [ONE], FAVOUR, [(ONE, FAVOUR)], id="an unlabelled sentence gets the label"),
        pytest.param([(ONE, FAVOUR)], [ONE], FAVOUR, [], id="the same label again takes it away"),
        pytest.param(
            [(ONE, FAVOUR)], [ONE], AGAINST, [(ONE, AGAINST)], id="another answer replaces the first"
        ),
        pytest.param(
            [(ONE, TRADE)], [ONE], WAR, [(ONE, TRADE), (ONE, WAR)], id="a second topic joins the first"
        ),
        pytest.param(
            [(ONE, TRADE), (ONE, WAR)], [ONE], WAR, [(ONE, TRADE)], id="a topic goes without the others"
        ),
        pytest.param(
            [(ONE, FAVOUR), (TWO, AGAINST)],
            [ONE, TWO, THREE],
            FAVOUR,
            [(ONE, FAVOUR), (TWO, FAVOUR), (THREE, FAVOUR)],
            id="in a mixed selection everybody gets it, and nobody loses it",
        ),
        pytest.param(
            [(ONE, FAVOUR), (TWO, FAVOUR)],
            [ONE, TWO],
            FAVOUR,
            [],
            id="where everybody has it everybody loses it",
        ),
        pytest.param(
            [(ONE, FAVOUR), (ONE, CALM)],
            [ONE],
            AGAINST,
            [(ONE, AGAINST), (ONE, CALM)],
            id="another question keeps its answer",
        ),
        pytest.param([(ONE, FAVOUR)], [], AGAINST, [(ONE, FAVOUR)], id="an empty selection changes nothing"),
    ],
)
def test_choosing(
    before: list[tuple[int, int]], selection: list[int], label: int, after: list[tuple[int, int]]
) -> None:
    state = frozenset(place(*each) for each in before)
    expected = sorted((place(*each) for each in after), key=repr)
    assert chosen(toggle, state, tuple(selection), label) == expected


def test_an_answer_towards_one_target_stands_beside_the_answer_towards_another() -> None:
    state = frozenset([place(ONE, FAVOUR, target=1)])
    after = chosen(toggle, state, (ONE,), AGAINST, 2, "")
    assert after == sorted([place(ONE, FAVOUR, target=1), place(ONE, AGAINST, target=2)], key=repr)


def test_an_answer_of_one_holder_stands_beside_the_answer_of_another() -> None:
    state = frozenset([place(ONE, FAVOUR, holder="the minister")])
    after = chosen(toggle, state, (ONE,), FAVOUR, None, "the farmers")
    assert len(after) == 2


def test_taking_a_label_away_towards_one_target_leaves_it_towards_the_others() -> None:
    state = frozenset([place(ONE, FAVOUR, target=1), place(ONE, FAVOUR, target=2), place(ONE, FAVOUR)])
    after = chosen(toggle, state, (ONE,), FAVOUR, 1, "")
    assert after == sorted([place(ONE, FAVOUR, target=2), place(ONE, FAVOUR)], key=repr)


def test_without_a_target_a_label_is_taken_away_towards_whatever_target_because_its_button_shows_it() -> None:
    state = frozenset(
        [place(ONE, FAVOUR, target=1), place(ONE, FAVOUR, target=2, holder="x"), place(ONE, TRADE)]
    )
    assert chosen(toggle, state, (ONE,), FAVOUR) == [place(ONE, TRADE)]


def test_without_a_target_a_sentence_that_has_the_label_towards_one_does_not_get_it_again() -> None:
    state = frozenset([place(ONE, FAVOUR, target=1)])
    after = chosen(toggle, state, (ONE, TWO), FAVOUR)
    assert after == sorted([place(ONE, FAVOUR, target=1), place(TWO, FAVOUR)], key=repr)


def test_of_two_answers_to_one_question_in_turn_the_last_is_left() -> None:
    labels = [CODEBOOK.label(row) for row in (FAVOUR, TRADE, AGAINST, WAR, CALM)]
    assert {label.id for label in in_turn(CODEBOOK, labels)} == {TRADE, AGAINST, WAR, CALM}


def test_a_label_given_twice_in_turn_is_left_once() -> None:
    trade = CODEBOOK.label(TRADE)
    assert in_turn(CODEBOOK, [trade, trade]) == (trade,)


# ---------------------------------------------------------------------- dimensions that ask towards what, held by whom


def asking(*, targeted: bool = False, held: bool = False, targets: int = 0) -> Codebook:
    """The codebook with a stance that asks, and so many targets."""
    stance, *others = CODEBOOK.dimensions
    return replace(
        CODEBOOK,
        dimensions=(replace(stance, targeted=targeted, held=held), *others),
        targets=tuple(Target(name=f"t{row}", id=row) for row in range(1, targets + 1)),
    )


def pressed(book: Codebook, state: State, label: int, target: int | None = None, holder: str = "") -> State:
    """What stands on sentence 1 after its key."""
    edits = toggle(book, annotations(state, (ONE,)), book.label(label), target=target, holder=holder)
    return frozenset(applied(state, edits, label, target, holder))


def test_in_general_is_a_target_of_its_own_where_there_are_targets() -> None:
    state = frozenset([place(ONE, FAVOUR, target=1)])
    after = pressed(asking(targeted=True, targets=2), state, FAVOUR)
    assert after == state | {place(ONE, FAVOUR)}


def test_before_there_are_targets_a_targeted_dimension_works_as_any() -> None:
    state = frozenset([place(ONE, FAVOUR)])
    assert pressed(asking(targeted=True), state, FAVOUR) == frozenset()


def test_the_author_is_a_holder_like_any_where_it_is_asked() -> None:
    state = frozenset([place(ONE, FAVOUR, holder="quoted source")])
    after = pressed(asking(held=True), state, AGAINST)
    assert after == state | {place(ONE, AGAINST)}
    assert pressed(asking(held=True), after, AGAINST) == state


def test_where_only_targets_are_asked_it_does_not_matter_who_holds_a_label() -> None:
    state = frozenset([place(ONE, FAVOUR, target=1, holder="the minister")])
    assert pressed(asking(targeted=True, targets=1), state, FAVOUR, 1) == frozenset()


@given(states(), labels, targets, holders, st.booleans(), st.booleans())
def test_what_counts_is_what_the_key_takes_away(
    state: State, label: int, target: int | None, holder: str, targeted: bool, held: bool
) -> None:
    book = asking(targeted=targeted, held=held, targets=2)
    dimension = book.dimension(book.label(label).dimension)
    there = [
        each
        for each in annotations(state, (ONE,))[ONE]
        if each.label == label and is_meant(book, dimension, each, target=target, holder=holder)
    ]
    edits = toggle(book, annotations(state, (ONE,)), book.label(label), target=target, holder=holder)
    assert set(edits.remove) == {each.id for each in there}
