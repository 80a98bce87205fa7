"""The text index finds what the rule finds, in reading order, and is thrown away when it is of no use."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.searching import matches, parse
from stanceline.store import fulltext
from stanceline.store.feed import Moment
from stanceline.store.fulltext import Index, Unusable

TEXTS = {
    1: "The toll stays.", 2: "Nobody cheered the toll, the tolls rose.", 3: "拥堵费能否走出市中心。", 4: "…",
    5: "Straße, CO₂ und Ärger", 6: "الضَّرِيبَة ارتفعت", 7: "ราคาน้ำมัน", 8: "toll", 9: "a 😀 b ½ ㈱ x_y",
}  # fmt: skip


def fill(index: Index, texts: dict[int, str] = TEXTS) -> None:
    """Sentence n of article 1 + n % 2, in order of their numbers."""
    for article in (1, 2):
        mine = [(n, 100 * n, 100 * n + 50, text) for n, text in texts.items() if 1 + n % 2 == article]
        with index.changing():
            index.renew(article, mine)


def found(index: Index, query: str, **options: int) -> list[int]:
    """Row ids."""
    return index.sentences(parse(query), **options)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the index is to be."""
    return tmp_path / "cache" / "search" / "one.index"


@pytest.fixture
def index(path: Path) -> Iterator[Index]:
    """An index of TEXTS."""
    with fulltext.opened(path) as made:
        fill(made)
        yield made


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """The same, for tests that only ask."""
    with fulltext.opened(tmp_path_factory.mktemp("index") / "one.index") as made:
        fill(made)
        yield made


words = st.sampled_from(
    ["toll", "tol*", "the", "nobody", "-toll", "-stays", '"the toll', '"toll the tolls"', "OR", "|", "拥堵", "市中心",
     "strasse", "co2", "الضريبة", "น้ำ", "😀", "½", "x_y", "-", "*", '"', "a", "NEAR(", "text:", "^toll", "AND", "NOT",
     "toll'", "{", "+", "株"]
)  # fmt: skip
queries = st.lists(words, max_size=5).map(" ".join) | st.text(max_size=30)


@given(queries, st.booleans())
def test_any_query_finds_what_the_rule_finds(shared: Index, text: str, typing: bool) -> None:
    query = parse(text, typing=typing)
    expected = [n for n in (2, 4, 6, 8, 1, 3, 5, 7, 9) if matches(TEXTS[n], query)]
    assert shared.sentences(query) == expected
    assert shared.count(query) == len(expected)


@given(queries)
def test_one_article_is_searched_by_itself(shared: Index, text: str) -> None:
    query = parse(text)
    expected = [n for n in (1, 3, 5, 7, 9) if matches(TEXTS[n], query)]
    assert shared.sentences(query, 2) == expected
    assert shared.count(query, 2) == len(expected)


LETTERS = st.sampled_from('aAbé\u0301ß*"“”-| OR拥堵น้ำءَ\u200d😀€0٢\ufe0f½ﷺ\n₂ªİßŒǆﬁ℀㈱กำ가ㄱﾞｶ')
TEXT = st.text(LETTERS, max_size=20) | st.text(max_size=30)


@given(st.lists(TEXT, min_size=1, max_size=4), st.data())
def test_any_text_is_found_by_any_part_of_it_just_as_the_rule_says(
    texts: list[str], data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(texts))
    at = data.draw(st.integers(0, len(one)))
    query = parse(
        data.draw(st.sampled_from([one[at:], f'"{one[:at]}', one])), typing=data.draw(st.booleans())
    )
    with fulltext.opened(Path(":memory:")) as memory:
        memory.renew(
            1, [(number, 100 * number, 100 * number + 50, text) for number, text in enumerate(texts)]
        )
        assert memory.sentences(query) == [n for n, text in enumerate(texts) if matches(text, query)]


def test_a_page_is_a_part_of_all_answers(index: Index) -> None:
    assert found(index, "-zebra", limit=3, offset=2) == [6, 8, 1]
    assert found(index, "-zebra", limit=3, offset=8) == [9]


def test_only_what_changed_is_written_when_an_article_is_renewed(index: Index) -> None:
    joined = [(2, 200, 450, "Nobody cheered. …"), (6, 600, 650, TEXTS[6]), (8, 800, 850, TEXTS[8])]
    with index.changing():
        assert index.renew(1, joined) == 3  # two are gone and one is new
    assert found(index, "nobody OR toll") == [2, 8, 1]
    with index.changing():
        assert index.renew(1, joined) == 0


def test_an_article_that_is_gone_is_found_no_more(index: Index) -> None:
    with index.changing():
        index.renew(1, ())
    assert found(index, "toll OR nobody") == [1]
    assert index.articles() == {2}


def test_what_was_under_way_when_it_broke_off_is_as_it_was(index: Index) -> None:
    def break_off() -> None:
        with index.changing():
            index.renew(1, ())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert found(index, "nobody OR stays") == [2, 1]


def test_the_moment_is_kept_until_the_index_is_cleared(path: Path, index: Index) -> None:
    assert index.moment is None
    index.reach(Moment(7, "seven"))
    with fulltext.opened(path) as other:
        assert other.moment == Moment(7, "seven")
        assert found(other, "nobody") == [2]
    index.clear()
    assert index.moment is None
    assert found(index, "nobody") == []


@pytest.mark.parametrize("contents", [b"", b"no database", b"SQLite format 3\0" + bytes(4000)])
def test_a_file_that_is_no_index_makes_way_for_one(path: Path, contents: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(contents)
    with fulltext.opened(path) as made:
        fill(made)
        assert found(made, "nobody") == [2]


@pytest.mark.parametrize("change", ["PRAGMA user_version = 99", "PRAGMA application_id = 5"])
def test_an_index_of_another_kind_is_made_again(path: Path, change: str) -> None:
    with fulltext.opened(path) as made:
        fill(made)
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute(change)
    with fulltext.opened(path) as again:
        assert found(again, "nobody") == []
        fill(again)
        assert found(again, "nobody") == [2]


def test_an_index_that_lacks_a_table_is_thrown_away_when_that_is_noticed(path: Path) -> None:
    with fulltext.opened(path), closing(sqlite3.connect(path)) as foreign:
        foreign.execute("DROP TABLE places")
    with pytest.raises(Unusable), fulltext.opened(path) as ruined:
        found(ruined, "nobody")
    assert not path.exists()


def test_a_damaged_index_is_thrown_away_when_that_is_noticed(path: Path) -> None:
    with fulltext.opened(path) as made:
        fill(made)
    damaged = bytearray(path.read_bytes())
    damaged[4096:] = b"\xff" * (len(damaged) - 4096)
    path.write_bytes(damaged)
    with pytest.raises(Unusable), fulltext.opened(path) as ruined:
        fill(ruined)
    with fulltext.opened(path) as made:
        fill(made)
        assert found(made, "nobody") == [2]


def test_an_index_that_another_writes_can_be_read_but_not_written(path: Path, index: Index) -> None:
    with index.changing():
        index.renew(1, ())
        with fulltext.opened(path) as other:
            assert found(other, "nobody") == [2]
        with pytest.raises(Unusable), fulltext.opened(path) as other:
            fill(other)
    assert path.exists()


def test_a_folder_that_can_not_be_made_leaves_no_index(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(Unusable), fulltext.opened(tmp_path / "cache" / "one.index"):
        pytest.fail("opened")


def test_the_words_of_articles_are_for_the_eyes_of_their_owner(path: Path, index: Index) -> None:
    assert path.parent.stat().st_mode & 0o077 == 0
