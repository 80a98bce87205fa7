"""Cleaning: the least that makes a text fit to be stored."""

from hypothesis import given
from hypothesis import strategies as st

from stanceline.text.cleaning import clean


def test_only_line_breaks_and_control_characters_change() -> None:
    assert clean("a\r\nb\u2028c\x00\ufeff  e\u0301 ﬁ\u200b\u202e ") == "a\nb\nc  e\u0301 ﬁ\u200b\u202e "


@given(st.text())
def test_cleaning_a_clean_text_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
