"""Telling hard-wrapped text from text with one paragraph a line."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.text.wrapping import soft_breaks

PROSE = (
    "The council voted on Tuesday to keep the charge for another year, though several members had said that"
    " they would vote against it. The mayor thanked them, promised a report before the summer, and left"
    " before anybody could ask about the money. Nobody was surprised, least of all the shop owners, who had"
    " come with placards and gone home with them, and who said that they would come again."
)


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_every_break_that_a_program_made_is_soft(width: int) -> None:
    lines = textwrap.wrap(PROSE, width)
    assert soft_breaks(lines) == frozenset(range(len(lines) - 1))


def test_blank_lines_and_indents_end_paragraphs_of_wrapped_text() -> None:
    block = textwrap.wrap(PROSE, 60)
    indented = ["  " + block[0], *block[1:]]
    last = len(block) - 1
    for lines in ([*block, "", *block], [*indented, *indented]):
        assert last not in soft_breaks(lines)
        assert set(range(last)) <= soft_breaks(lines)


def test_text_with_one_paragraph_a_line_has_no_soft_breaks() -> None:
    assert soft_breaks([PROSE, PROSE[:150], PROSE[:90], PROSE]) == frozenset()


def test_verse_and_lists_have_no_soft_breaks() -> None:
    assert soft_breaks(["apples", "pears", "and a few plums", "salt"]) == frozenset()
    assert (
        soft_breaks(["Roses are red and so is the tape", "Violets are blue", "So are the buses"])
        == frozenset()
    )


def test_wrapped_chinese_is_joined() -> None:
    text = (
        "市议会星期二投票决定将收费延长一年尽管几名议员曾公开表示他们将投反对票市长感谢了他们并承诺在夏天之前提交一份报告"
        * 3
    )
    lines = [text[i : i + 30] for i in range(0, len(text), 30)]
    assert soft_breaks(lines) == frozenset(range(len(lines) - 1))


@given(st.lists(st.text(alphabet="ab .\t-", max_size=60), max_size=12))
def test_a_soft_break_never_touches_a_blank_line(lines: list[str]) -> None:
    for index in soft_breaks(lines):
        assert lines[index].strip()
        assert lines[index + 1].strip()
