"""Markdown files: what is text and what is markup."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.articles import RawArticle
from stanceline.domain.formats import ReadOptions
from stanceline.domain.trouble import Trouble
from stanceline.formats.front_matter import front_matter
from stanceline.formats.markdown import MarkdownImporter
from stanceline.formats.markdown_blocks import to_text
from stanceline.formats.markdown_inline import plain


def read(path: Path, markdown: str) -> RawArticle:
    path.write_text(markdown, encoding="utf-8")
    (article,) = MarkdownImporter().read(path, ReadOptions())
    assert isinstance(article, RawArticle)
    return article


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**bold**, *it*, __b__, _i_, ***both***, ~~gone~~", "bold, it, b, i, both, gone"),
        ("*a **b** c*", "a b c"),
        ("snake_case_name, 2 * 3 * 4, a*, ~5", "snake_case_name, 2 * 3 * 4, a*, ~5"),
        ('[the report](https://example.org/a_(b) "title") says', "the report says"),
        ("see <https://example.org> or <me@example.org>", "see https://example.org or me@example.org"),
        ("[one][ref], [ref], [ref][] and [none]", "one, ref, ref and [none]"),
        ("a ![pic *of*](a.png) b", "a  b"),
        ("[![badge](a.svg)](https://example.org)text", "text"),
        ("`*code*` and ``a ` b``", "*code* and a ` b"),
        (r"\*not\* \[a\](b)", "*not* [a](b)"),
        ("Q&amp;A &#8211; &nbsp;&unknown;", "Q&A – \xa0&unknown;"),
        ("<b>tag</b><br/> 1 < 2 > 0", "tag 1 < 2 > 0"),
        ("note[^1].", "note."),
        ("a *b [c](d) e", "a *b c e"),
    ],
)
def test_inline_markup_is_taken_off(markdown: str, text: str) -> None:
    assert plain(markdown, frozenset({"ref"})) == text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# One\n\n## Two ##\n\nThree\n=====\n\nFour\n---", "One\n\nTwo\n\nThree\n\nFour"),
        ("- one\n* two\n  goes on\n1. three\n2) four\n- [x] five", "one\ntwo goes on\nthree\nfour\nfive"),
        ("wrapped\nline", "wrapped line"),
        ("hard  \nbreak\\\nhere", "hard\nbreak\nhere"),
        ("换行\n以后", "换行以后"),
        ("> quoted\n> > twice", "quoted twice"),
        ("a\n\n---\n\nb\n\n***", "a\n\nb"),
        ("```python\nx = **1**\n\n# no\n```\nafter", "x = **1**\n\n# no\nafter"),
        ("| a | b |\n|---|:-:|\n| 1 | *2* |", "a | b\n1 | 2"),
        ("[ref]: https://example.org\ntext [ref]", "text ref"),
        ("text[^1]\n\n[^1]: The note.", "text\n\nThe note."),
        ("a\n\n<script>steal()</script>\n<!-- hidden -->\n<div>\nb\n</div>", "a\n\nb"),
        ("#hashtag", "#hashtag"),
        ("", ""),
    ],
)
def test_blocks_become_lines(markdown: str, text: str) -> None:
    assert to_text(markdown)[0] == text


def test_front_matter_is_metadata_and_not_text(tmp_path: Path) -> None:
    article = read(
        tmp_path / "a.md",
        '---\ntitle: "A charge"\nsource: Riverside Post\nauthor: J. Doe\ndate: 12 March 2026\n'
        "url: https://example.org/a\nlanguage: en_GB\ntags: [city, 'cars']\nsection:\n  - news\n  - local\n---\n"
        "# Heading\n\nText.\n",
    )
    assert article.text == "Heading\n\nText."
    assert (article.title, article.source, article.author) == ("A charge", "Riverside Post", "J. Doe")
    assert (article.published, article.url) == ("2026-03-12", "https://example.org/a")
    assert article.language == "en-GB"
    assert article.extra == (("tags", "city, cars"), ("section", "news, local"))


def test_the_first_heading_is_the_title_else_the_name_of_the_file(tmp_path: Path) -> None:
    assert read(tmp_path / "a.md", "Intro.\n\n## Small\n\n# *Big* one\n").title == "Big one"
    assert read(tmp_path / "my notes.md", "Just text.").title == "my notes"


def test_a_rule_at_the_top_is_not_front_matter() -> None:
    for text in ("---\n\nText: all of it\n", "---\nnothing here\n---\ntext", "text\n---\na: b\n---"):
        assert front_matter(text) == ({}, text)


def test_front_matter_is_never_expanded() -> None:
    values, body = front_matter("---\na: &x [lol, lol]\nb: *x\nc: !!python/object:os.system\n---\nText")
    assert values == {"a": "&x [lol, lol]", "b": "*x", "c": "!!python/object:os.system"}
    assert body == "Text"


def test_a_file_without_text_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        read(tmp_path / "a.md", "---\ntitle: x\n---\n\n![only](a.png)\n")
    assert caught.value.kind == "NO_TEXT"


def test_entities_bring_no_forbidden_characters_in(tmp_path: Path) -> None:
    assert read(tmp_path / "a.md", "a&#8232;b&#xD800;c&#7;d").text == "a\nb\ufffdcd"


@pytest.mark.parametrize(
    "piece",
    ["[", "](", "[](", "![", "[a](b", "[^", "*a ", "*_", "`", "<a", "<!--", "<script>", "> ", "# ", "- ", "&", "|",
     "_a", "<a@", "[a]: b\n", "```\n", "---\n"],
)  # fmt: skip
def test_hostile_markdown_takes_time_in_proportion_to_its_length(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    began = time.process_time()
    to_text(text)
    front_matter("---\n" + text)
    assert time.process_time() - began < 5  # a quadratic rule would take minutes


@given(st.text(alphabet="ab \n*_~`[]()!<>#-=|&;\\1.:/\"'^", max_size=200))
def test_any_markdown_becomes_text_without_a_crash(markdown: str) -> None:
    text, heading = to_text(markdown)
    assert text == text.strip("\n")
    assert "\n" not in heading


@given(st.text(alphabet=st.characters(categories=["L", "N", "Zs"]), max_size=100))
def test_text_without_markup_stays(text: str) -> None:
    assert plain(text) == text
