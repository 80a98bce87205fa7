"""What a query means, and that no input is an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.folding import folded_words, words
from stanceline.domain.searching import Query, hits_in, matches, parse

# Letters, marks, quotes and operators close together, so that short texts meet the odd cases.
ODD = st.text(st.sampled_from('aAbé\u0301ß*"“”-| OR拥堵น้ำءَ\u200d😀€0٢\ufe0f½ﷺ\n'), max_size=30)
ANY = ODD | st.text(max_size=60)


def marked(text: str, query: str) -> list[str]:
    """What would be painted as hits."""
    return [text[start:end] for start, end in hits_in(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("The toll stays.", "stays toll", ["toll", "stays"]),
        ("The toll stays.", "toll falls", []),
        ("The toll stays.", '"toll stays"', ["toll stays"]),
        ("The toll: it stays.", '"toll stays"', []),
        ("The toll stays.", "toll -stays", []),
        ("The toll stays.", 'toll -"stays the"', ["toll"]),
        ("Tolls are tolled.", "toll*", ["Tolls", "tolled"]),
        ("Tolls are tolled.", "toll", []),
        ("Buses run.", "trams OR buses", ["Buses"]),
        ("Buses run.", "trams | buses run", ["Buses", "run"]),
        ("Buses run.", "trams OR OR", []),
        ("He doesn't.", "doesn't", ["doesn't"]),
        ("He doesn’t.", "doesn't", ["doesn’t"]),
        ("A tax-free year", "tax free", ["tax", "free"]),
        ("Straße", "STRASSE", ["Straße"]),
        ("STRASSE", "straße", ["STRASSE"]),
        ("Über den Fluß", "uber fluss", ["Über", "Fluß"]),
        ("Une idée reçue", "IDEE recue", ["idée", "reçue"]),
        ("Ёлка мой", "елка", ["Ёлка"]),
        ("Ёлка мой", "мои", []),
        ("الضَّرِيبَة ارتفعت", "الضريبة", ["الضَّرِيبَة"]),
        ("رســوم الازدحام", "رسوم", ["رســوم"]),
        ("إلى أين", "الي اين", ["إلى", "أين"]),
        ("می‌خواهم بروم", "ميخواهم", ["می‌خواهم"]),
        ("拥堵费能否走出市中心", "拥堵费", ["拥堵费"]),
        ("拥堵费能否走出市中心", "市中心 能否", ["能否", "市中心"]),
        ("拥堵费能否走出市中心", "堵拥", []),
        ("ガス料金", "ｶﾞｽ", ["ガス"]),
        ("ガス料金", "カス", []),
        ("การจราจรในเมือง", "จราจร", ["จราจร"]),
        ("정부는 발표했다", "정부", ["정부"]),
        ("It costs €5 😀", "€5 😀", ["€5", "😀"]),
        ("في ٢٠٢٦", "2026", ["٢٠٢٦"]),
        ("CO₂", "co2", ["CO₂"]),
        ("a b a b", "a*", ["a", "a"]),
        ("a b a b", '"a b" "b a"', ["a b a b"]),
        ("Anything", "", []),
        ("Anything", "-nothing", []),
        ("Anything", '"" * - | "', []),
    ],
)
def test_a_query_marks_what_a_person_means(text: str, query: str, hits: list[str]) -> None:
    assert marked(text, query) == hits


def test_a_query_without_a_wanted_word_is_answered_by_all_that_lack_the_others() -> None:
    assert matches("Buses run.", parse("-trams"))
    assert not matches("Trams run.", parse("-trams"))


def test_the_last_word_may_go_on_while_it_is_typed() -> None:
    assert hits_in("The toll stays.", parse("the to", typing=True)) == ((0, 3), (4, 8))
    assert hits_in("The toll stays.", parse("th to", typing=True)) == ()
    assert hits_in("The toll stays.", parse("the to ", typing=True)) == ()
    assert hits_in("The toll stays.", parse('"the to', typing=True)) == ((0, 8),)
    assert hits_in("The toll stays.", parse('"the to"', typing=True)) == ()


def test_a_word_to_be_left_out_is_whole_even_while_it_is_typed() -> None:
    assert matches("The toll stays.", parse("the -to", typing=True))


def test_an_empty_query_asks_nothing() -> None:
    assert [parse(text).asks for text in ("", " ", "*", '"', "…", "OR")] == [False] * 6
    assert not matches("text", Query())


@given(ANY, ANY, st.booleans())
def test_any_input_is_a_query_and_hits_lie_in_order_within_the_text(
    query: str, text: str, typing: bool
) -> None:
    hits = hits_in(text, parse(query, typing=typing))
    places = [place for hit in hits for place in hit]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in hits)


@given(ANY)
def test_a_text_is_found_by_its_own_words_in_any_case(text: str) -> None:
    without_quotes = text.translate(dict.fromkeys(map(ord, '"“”„«»'), " "))
    query = parse(f'"{without_quotes}"')
    assert not query.asks or matches(text, query)


@given(ANY)
def test_an_index_keeps_the_words_that_are_marked(text: str) -> None:
    assert folded_words(text) == [word for word, _, _ in words(text)]


@given(ANY)
def test_a_folded_word_holds_nothing_that_a_list_of_words_would_be_cut_at(text: str) -> None:
    for word in folded_words(text):
        assert word
        assert all(not c.isascii() or c.isalnum() or c == "$" for c in word)
        assert word == word.lower() or not word.isascii()
