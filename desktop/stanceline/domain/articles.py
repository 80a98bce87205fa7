"""Articles and sentences: what is read, and what is kept."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """One article as an importer delivers it, before it is cleaned, split and stored.

    ``published`` is ISO 8601 where the source allows it, else what the source says. ``language`` is a
    BCP 47 tag, empty when it is to be detected. ``origin`` says where it came from ("news.csv, row 12").
    ``extra`` holds the remaining metadata as (name, value) pairs.
    """

    text: str
    title: str = ""
    source: str = ""
    url: str = ""
    author: str = ""
    published: str = ""
    language: str = ""
    origin: str = ""
    encoding: str = ""
    extra: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """One piece of input that could not be read, and why; the import goes on without it."""

    origin: str
    kind: str
    message: str

    @property
    def sentence(self) -> str:
        """What could not be read and why, for people."""
        return self.message if self.origin in self.message else f"{self.origin}: {self.message}"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text: code point offsets, end exclusive."""

    start: int
    end: int
    kind: str = "sentence"  # sentence | heading | item


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One stored article; ``text`` is verbatim and never changes."""

    id: int
    uid: str
    title: str
    text: str
    source: str = ""
    url: str = ""
    author: str = ""
    published: str = ""
    language: str = ""
    sha256: str = ""
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence: ``text == article.text[start:end]`` in code points; ``position`` counts from 1."""

    id: int
    uid: str
    article: int
    position: int
    start: int
    end: int
    text: str
    kind: str = "sentence"
    paragraph: bool = False  # the first sentence of a paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLine:
    """One line of the queue: an article without its text, and how many sentences it has."""

    id: int
    uid: str
    title: str
    source: str
    published: str
    language: str
    sentences: int
