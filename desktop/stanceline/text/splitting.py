"""Splits an article into sentences: paragraphs first, then the sentences of each."""

from collections.abc import Iterator

from stanceline.domain.articles import Span
from stanceline.text.boundaries import ends
from stanceline.text.paragraphs import Paragraph, paragraphs
from stanceline.text.second_opinion import sentence_ends, version

RULES = "1"
"""Version of our own rules; raise it whenever a change of theirs moves a boundary."""


def splitter_for(language: str) -> tuple[str, str]:
    """Name and version of what splits this language, as kept with each sentence."""
    if _primary(language) in ("", "en"):
        return "stanceline+nupunkt", f"{RULES}+{version()}"
    return "stanceline", RULES


def split(text: str, language: str = "") -> list[Span]:
    """The sentences of a text in order: tight, without overlap, together all that is not white space.

    ``language`` is a BCP 47 tag; empty counts as English. Offsets are code points. A line break ends a
    sentence, except in hard-wrapped text. The same text and language always give the same spans, in time
    linear in the length.
    """
    return [span for paragraph in split_paragraphs(text, language) for span in paragraph]


def split_paragraphs(text: str, language: str = "") -> list[list[Span]]:
    """As ``split``, one list a paragraph; none of the lists is empty."""
    return list(each_paragraph(text, language))


def each_paragraph(text: str, language: str = "") -> Iterator[list[Span]]:
    """As ``split_paragraphs``, one after the other: a book takes seconds."""
    primary = _primary(language)
    for paragraph in paragraphs(text):
        yield list(_sentences(text, paragraph, primary))


def _sentences(text: str, paragraph: Paragraph, language: str) -> Iterator[Span]:
    body = text[paragraph.start : paragraph.end]
    opinion = sentence_ends if language in ("", "en") else None
    start = 0
    for end in (*ends(body, language, opinion), len(body)):
        lead = len(body[start:end]) - len(body[start:end].lstrip())
        yield Span(paragraph.start + start + lead, paragraph.start + end, paragraph.kind)
        start = end


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-", 1)[0].lower()
