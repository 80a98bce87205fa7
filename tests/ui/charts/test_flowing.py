"""Labels of a legend are set in reading order, within their room, in as few lines as they can be read in."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from stanceline.ui.charts.figures import Bar
from stanceline.ui.charts.flowing import Entry, lines, set_entries

names = st.lists(st.text("abcdefghij", min_size=1, max_size=24), max_size=8)


def set_names(titles: list[str], room: float, n: int = 123) -> tuple[Entry, ...]:
    bars = [
        Bar(label_id=place, title=title, n=n, share=0, colour="", shape="up")
        for place, title in enumerate(titles)
    ]
    return set_entries(bars, lambda title: 6.5 * len(title), lambda count: 7.0 * len(str(count)), room)


@given(names, st.integers(180, 700))
def test_entries_keep_their_order_and_never_overlap(titles: list[str], room: int) -> None:
    flowing = set_names(titles, room)
    assert [entry.bar.title for entry in flowing] == titles
    for one, following in pairwise(flowing):
        assert (following.line, following.x) > (one.line, one.x)
        if following.line == one.line:
            assert following.x >= one.x + one.width + 6
    assert all(entry.x + entry.width <= room or entry.x == 0 for entry in flowing)


def test_four_short_labels_fit_in_a_line_with_their_counts() -> None:
    flowing = set_names(["Favour", "Against", "Neutral", "Mixed"], 340)
    assert lines(flowing) == 1
    assert all(entry.count for entry in flowing)


def test_where_one_line_is_too_short_two_stand_in_columns() -> None:
    flowing = set_names(["Favour", "Against", "Neutral", "Mixed"], 290)
    assert [entry.line for entry in flowing] == [0, 0, 1, 1]
    assert (flowing[0].x, flowing[1].x) == (flowing[2].x, flowing[3].x)


def test_seven_long_labels_take_two_lines_by_losing_their_counts_and_then_letters() -> None:
    titles = [
        "Strongly supportive",
        "Supportive",
        "Critical",
        "Strongly critical",
        "Balanced",
        "Descriptive",
        "Unclear",
    ]
    wide, narrow = set_names(titles, 360), set_names(titles, 308)
    assert lines(wide) == lines(narrow) == 2
    assert not any(entry.count for entry in (*wide, *narrow))
    assert all(entry.name == 6.5 * len(entry.bar.title) for entry in wide)
    assert any(entry.name < 6.5 * len(entry.bar.title) for entry in narrow)
    assert narrow[0].name == 6.5 * len(titles[0])  # its line has room


def test_more_than_two_lines_are_better_than_names_of_a_few_letters() -> None:
    flowing = set_names(["Everything considered twice"] * 8, 200)
    assert lines(flowing) == 8
    assert all(entry.name == 6.5 * len(entry.bar.title) for entry in flowing)


def test_no_labels_take_no_line() -> None:
    assert lines(set_names([], 300)) == 0
