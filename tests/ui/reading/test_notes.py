"""Topics in the room that the margin has."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from stanceline.ui.reading.notes import DOT, DOT_GAP, place_topics


def advance(text: str) -> float:
    return 7.0 * len(text)


names = st.lists(st.text("abc", min_size=1, max_size=30), max_size=12)


@given(names, st.integers(130, 200), st.integers(1, 4))
def test_every_topic_is_shown_or_counted(names: list[str], width: int, lines: int) -> None:
    notes = place_topics(names, width, lines, advance)
    assert [note.topic for note in notes.shown] == list(range(len(names) - notes.hidden))
    assert bool(names) <= bool(notes.shown)


@given(names, st.integers(130, 200), st.integers(1, 4))
def test_no_line_is_wider_than_the_margin(names: list[str], width: int, lines: int) -> None:
    notes = place_topics(names, width, lines, advance)
    count = advance(f"+{notes.hidden}") if notes.hidden else 0.0
    assert all(notes.line_width(line, count) <= width for line in range(lines))
    assert all(note.line < lines for note in notes.shown)


@given(names, st.integers(130, 200), st.integers(1, 4))
def test_topics_of_one_line_do_not_overlap(names: list[str], width: int, lines: int) -> None:
    shown = place_topics(names, width, lines, advance).shown
    for one, other in itertools.pairwise(shown):
        assert one.line < other.line or one.x + one.width < other.x


def test_topics_that_do_not_fit_are_counted() -> None:
    notes = place_topics(["economy", "rights", "science", "health"], 150, 1, advance)
    assert (len(notes.shown), notes.hidden) == (2, 2)


def test_a_name_wider_than_the_margin_is_shortened_to_it() -> None:
    notes = place_topics(["Grundstücksverkehrsgenehmigung"], 130, 1, advance)
    assert notes.shortened
    assert notes.shown[0].width == 130 > DOT + DOT_GAP
