"""Plain text files: one article a file, kept verbatim."""

from collections.abc import Iterator
from pathlib import Path

from stanceline.domain.articles import RawArticle, Refusal
from stanceline.domain.characters import one_line
from stanceline.domain.formats import ReadOptions
from stanceline.formats.decoding import decode
from stanceline.formats.sources import name_of, no_text, read_bytes, title_of

_TITLE_LENGTH = 150  # code points


class TextImporter:
    """Reads .txt files. The first line is the title if it looks like one, else the file's name is."""

    name = "text"
    title = "Plain text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:  # noqa: ARG002 - the contract's
        """None: the whole file is the text."""
        return ()

    def read(self, path: Path, options: ReadOptions) -> Iterator[RawArticle | Refusal]:
        """Yield the one article. Raises Trouble as ``read_bytes`` and ``decode``, and NO_TEXT."""
        decoded = decode(read_bytes(path), options.encoding)
        if not decoded.text.strip():
            raise no_text(name_of(path))
        yield RawArticle(
            text=decoded.text,
            title=headline(decoded.text) or title_of(path),
            language=options.language,
            origin=name_of(path),
            encoding=decoded.encoding,
            warnings=decoded.warnings,
        )


def headline(text: str) -> str:
    """The first line, if it is short, is not a sentence, and a blank line sets it off from more text."""
    first, _, rest = text.lstrip("\n").partition("\n")
    following, _, more = rest.partition("\n")
    line = one_line(first)
    if not line or len(line) > _TITLE_LENGTH or line[-1] in ".,;:…。，；：،؛":
        return ""
    return line if not following.strip() and more.strip() else ""
