"""Markdown files: one article a file, as clean text; front matter becomes metadata."""

from collections.abc import Iterator
from pathlib import Path

from stanceline.domain.articles import RawArticle, Refusal
from stanceline.domain.characters import tidy
from stanceline.domain.formats import FIELDS, ReadOptions
from stanceline.formats.dates import iso
from stanceline.formats.decoding import decode
from stanceline.formats.front_matter import front_matter
from stanceline.formats.mapping import language_tag
from stanceline.formats.markdown_blocks import to_text
from stanceline.formats.sources import name_of, no_text, read_bytes, title_of


class MarkdownImporter:
    """Reads .md files: headings, items and paragraphs as lines, without markup, images and link addresses."""

    name = "markdown"
    title = "Markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:  # noqa: ARG002 - the contract's
        """None: the whole file is the text."""
        return ()

    def read(self, path: Path, options: ReadOptions) -> Iterator[RawArticle | Refusal]:
        """Yield the one article. Raises Trouble as ``read_bytes`` and ``decode``, and NO_TEXT."""
        decoded = decode(read_bytes(path), options.encoding)
        values, body = front_matter(decoded.text)
        text, heading = to_text(body)
        text = tidy(text).text  # an entity such as &#8232; can bring a line separator in
        if not text.strip():
            raise no_text(name_of(path))
        yield RawArticle(
            text=text,
            title=values.get("title") or heading or title_of(path),
            source=values.get("source", ""),
            url=values.get("url", ""),
            author=values.get("author", ""),
            published=iso(values.get("date", "")),
            language=language_tag(values.get("language", "")) or options.language,
            origin=name_of(path),
            encoding=decoded.encoding,
            extra=tuple((key, value) for key, value in values.items() if key not in FIELDS and value),
            warnings=decoded.warnings,
        )
