"""What holds for the sentences of any text whatever."""

from hypothesis import example, given
from hypothesis import strategies as st

from stanceline.domain.articles import Span
from stanceline.text.splitting import split

LANGUAGES = st.sampled_from(["", "en", "de", "ru", "zh", "ar", "xx"])
ANY_TEXT = st.text(max_size=300)
# Where rules meet: terminators, quotes, spaces, capitals, figures, signs of several scripts.
TANGLED = st.text(alphabet=".!?…。？»«”“\"')([] \n\t–-1aAIbг.Хя你「」😀\u200d؟", max_size=200)
TEXTS = (
    ANY_TEXT
    | TANGLED
    | st.lists(st.sampled_from(["Mr.", "U.S.", "He", "said", "“No.”", "3.", "\n", "…"])).map(" ".join)
)


@given(TEXTS, LANGUAGES)
@example("a. »", "fr")
@example('"a. " b', "en")
@example("« a. » ", "fr")
def test_spans_are_tight_ordered_and_cover_every_character_that_is_not_space(
    text: str, language: str
) -> None:
    position = 0
    for span in split(text, language):
        assert position <= span.start < span.end <= len(text)
        assert not text[position : span.start].strip()
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        position = span.end
    assert not text[position:].strip()


@given(st.text(alphabet=".!? \naAbB,“”", max_size=39), LANGUAGES)
def test_text_of_short_lines_has_no_line_break_inside_a_sentence(text: str, language: str) -> None:
    assert all("\n" not in text[span.start : span.end] for span in split(text, language))


@given(TEXTS, LANGUAGES)
def test_the_same_text_gives_the_same_sentences(text: str, language: str) -> None:
    assert split(text, language) == split(text, language)


@given(st.lists(st.sampled_from(["She came.", "He left early!", "Did they know?"]), min_size=1, max_size=20))
def test_plain_sentences_joined_by_spaces_come_apart_again(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[span.start : span.end] for span in split(text, "en")] == sentences


@given(ANY_TEXT)
def test_kinds_are_those_of_the_contract(text: str) -> None:
    assert {span.kind for span in split(text)} <= {"sentence", "heading", "item"}
    assert all(isinstance(span, Span) for span in split(text))
