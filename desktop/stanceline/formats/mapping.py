"""From the columns of a table or the keys of an object to the fields of an article."""

import re
from collections.abc import Mapping, Sequence

from stanceline.domain.articles import RawArticle, Refusal
from stanceline.domain.characters import one_line, tidy
from stanceline.domain.formats import FIELDS, ReadOptions
from stanceline.domain.trouble import Trouble
from stanceline.formats.dates import iso
from stanceline.formats.decoding import remarks

# Names without case and punctuation, the surest first.
_GUESSES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text",
        "fulltext",
        "articletext",
        "articlebody",
        "body",
        "content",
        "article",
        "story",
        "document",
        "sentence",
        "paragraph",
    ),
    "title": ("title", "headline", "heading"),
    "source": ("source", "outlet", "publisher", "publication", "newspaper", "sitename"),
    "date": ("date", "published", "publishedat", "datepublished", "publisheddate", "publicationdate"),
    "url": ("url", "link", "permalink", "sourceurl"),
    "author": ("author", "authors", "byline", "writer"),
    "language": ("language", "lang"),
}
_NAMED_LANGUAGES = {
    "arabic": "ar",
    "chinese": "zh",
    "english": "en",
    "french": "fr",
    "german": "de",
    "italian": "it",
    "japanese": "ja",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "turkish": "tr",
    "ukrainian": "uk",
}
_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}", re.I)
_TITLE_LENGTH = 80  # code points of the text, where there is no title
_MOST_EXTRA = 200
_MOST_NAMED = 40  # columns in a message

Row = Mapping[str, str]


def resolve(columns: Sequence[str], wanted: Mapping[str, str], name: str) -> dict[str, str]:
    """Field → column: what is wanted, and the rest guessed by name; no column serves two fields.

    ``name`` is the file's, for messages. Raises Trouble NEEDS_MAPPING when a wanted column or field does
    not exist, or when none can be guessed for the text.
    """
    mapping: dict[str, str] = {}
    for field, column in wanted.items():
        if field not in FIELDS:
            fields = ", ".join(FIELDS)
            raise Trouble("NEEDS_MAPPING", f"There is no field “{field}”.", f"The fields are {fields}.")
        mapping[field] = _find(columns, column, name)
    for field in FIELDS:
        if field not in mapping:
            free = {_bare(column): column for column in reversed(columns) if column not in mapping.values()}
            guess = next((free[each] for each in _GUESSES[field] if each in free), None)
            if guess is not None:
                mapping[field] = guess
    if "text" not in mapping:
        raise Trouble(
            "NEEDS_MAPPING",
            f"No column of “{name}” is called text. {_listing(columns)}",
            "Choose the column that holds the text (on the command line: --map COLUMN=text).",
        )
    return mapping


def _find(columns: Sequence[str], column: str, name: str) -> str:
    if column in columns:
        return column
    alike = [each for each in columns if _bare(each) == _bare(column)]
    if len(alike) == 1:
        return alike[0]
    raise Trouble(
        "NEEDS_MAPPING", f"“{name}” has no column “{column}”. {_listing(columns)}", "Choose one of these."
    )


def _bare(column: str) -> str:
    return re.sub(r"[\W_]+", "", column.casefold())


def _listing(columns: Sequence[str]) -> str:
    more = f" and {len(columns) - _MOST_NAMED} more" if len(columns) > _MOST_NAMED else ""
    return f"Its columns: {', '.join(map(one_line, columns[:_MOST_NAMED]))}{more}."


def article(
    row: Row, mapping: Mapping[str, str], *, origin: str, encoding: str, options: ReadOptions
) -> RawArticle | Refusal:
    """The article in one row; a Refusal of kind EMPTY when its text is empty."""
    tidied = tidy(row.get(mapping["text"], ""))
    if not tidied.text.strip():
        return Refusal(origin, "EMPTY", f"The text (column “{mapping['text']}”) is empty.")
    fields = {field: one_line(row.get(column, "")) for field, column in mapping.items() if field != "text"}
    used = frozenset(mapping.values())
    extra = [
        (one_line(column), tidy(value).text)
        for column, value in row.items()
        if column not in used and value.strip()
    ]
    warnings = remarks(tidied)
    if len(extra) > _MOST_EXTRA:
        warnings += (f"Only the first {_MOST_EXTRA} of {len(extra)} further values were kept.",)
    return RawArticle(
        text=tidied.text,
        title=fields.get("title") or opening(tidied.text),
        source=fields.get("source", ""),
        url=fields.get("url", ""),
        author=fields.get("author", ""),
        published=iso(fields.get("date", "")),
        language=language_tag(fields.get("language", "")) or options.language,
        origin=origin,
        encoding=encoding,
        extra=tuple(extra[:_MOST_EXTRA]),
        warnings=warnings,
    )


def opening(text: str) -> str:
    """The first words of a text, as a title for what has none."""
    line = one_line(text[: 4 * _TITLE_LENGTH])
    if len(line) <= _TITLE_LENGTH:
        return line
    return line[:_TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def language_tag(value: str) -> str:
    """The BCP 47 tag that a source means ("en_US" → "en-US", "English" → "en"); "" if it is none."""
    value = value.strip().replace("_", "-")
    if value.casefold() in _NAMED_LANGUAGES:
        return _NAMED_LANGUAGES[value.casefold()]
    if not _TAG.fullmatch(value):
        return ""
    first, *rest = value.split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])
