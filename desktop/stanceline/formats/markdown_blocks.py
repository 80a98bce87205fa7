"""Markdown as a page of plain lines: headings, items, paragraphs, code, each without its marks."""

import re
import unicodedata
from dataclasses import dataclass, field

from stanceline.formats.markdown_inline import plain

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?")
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_REFERENCE = re.compile(r" {0,3}\[(?!\^)([^\[\]]{1,999})\]:[ \t]*\S")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\[\]]{1,99}\]:[ \t]*")
_SILENT = ("script", "style", "template")  # elements whose content is no text


def to_text(markdown: str) -> tuple[str, str]:
    """The text without markup, and its first heading of level 1 ("" if there is none).

    Lines of one paragraph become one line; blank lines between blocks stay. Time is linear in the length.
    """
    lines = _without_silent(markdown).split("\n")
    page = _Page(frozenset(_label(match[1]) for match in map(_REFERENCE.match, lines) if match))
    for line in lines:
        page.add(line)
    page.end_paragraph()
    return re.sub("\n{3,}", "\n\n", "\n".join(page.lines)).strip("\n"), page.heading


@dataclass(slots=True)
class _Page:
    """Lines read so far, and the paragraph that is still open."""

    references: frozenset[str]
    lines: list[str] = field(default_factory=list)
    heading: str = ""
    _open: list[str] = field(default_factory=list)
    _fence: str = ""

    def add(self, line: str) -> None:
        """Read the next line."""
        if self._fence:
            if line.strip().startswith(self._fence) and not line.strip().strip(self._fence[0]):
                self._fence = ""
            else:
                self.lines.append(line.rstrip())
            return
        if quote := _QUOTE.match(line):
            line = line[quote.end() :]
        if fence := _FENCE.match(line):
            self.end_paragraph()
            self._fence = fence[1]
        elif not line.strip():
            self.end_paragraph()
            self.lines.append("")
        elif not self._is_mark(line.rstrip()):
            self._add_text(line)

    def end_paragraph(self) -> None:
        """Write the open paragraph as one line."""
        if self._open:
            text = plain(_joined(self._open), self.references).strip()
            self._open = []
            if text:
                self.lines.append(text)

    def _is_mark(self, line: str) -> bool:
        """Whether the line is markup only, and has been dealt with."""
        if self._open and _UNDERLINE.match(line):
            self.end_paragraph()
            if "=" in line:
                self._note_heading()
            return True
        if _RULE.match(line) or _REFERENCE.match(line):
            self.end_paragraph()
            return True
        return "|" in line and "-" in line and set(line) <= set("|:- \t")

    def _add_text(self, line: str) -> None:
        if heading := _HEADING.match(line):
            self.end_paragraph()
            title = line[heading.end() :].strip()
            self._open = [title.rstrip("#").rstrip() if title.rstrip("#")[-1:] in ("", " ") else title]
            self.end_paragraph()
            if len(heading[1]) == 1:
                self._note_heading()
        elif line.lstrip().startswith("|"):
            self.end_paragraph()
            self._open = [" | ".join(cell.strip() for cell in line.strip().strip("|").split("|"))]
            self.end_paragraph()
        else:
            if mark := _ITEM.match(line) or _FOOTNOTE.match(line):
                self.end_paragraph()
                line = line[mark.end() :]
            self._open.append(line.lstrip())

    def _note_heading(self) -> None:
        if not self.heading and self.lines:
            self.heading = self.lines[-1]


def _joined(lines: list[str]) -> str:
    """The lines of a paragraph in one, but for the breaks that two spaces or a backslash ask for."""
    text = ""
    parts = []
    for line in lines:
        body = line.rstrip()
        if text and not (_is_wide(text[-1]) and _is_wide(body[:1])):
            parts.append(text[-1] if text == "\n" else " ")
        hard = line.endswith("  ") or body.endswith("\\")
        parts.append(body.removesuffix("\\") if hard else body)
        text = "\n" if hard else body
    return "".join(parts)


def _is_wide(character: str) -> bool:
    return bool(character) and unicodedata.east_asian_width(character) in "WF"


def _label(text: str) -> str:
    return " ".join(text.casefold().split())


def _without_silent(markdown: str) -> str:
    """Without comments and without elements that hold code, looked for once from left to right."""
    for opening, closing in [("<!--", "-->"), *((f"<{name}", f"</{name}>") for name in _SILENT)]:
        lowered = markdown.lower() if len(markdown.lower()) == len(markdown) else markdown
        kept, position = [], 0
        while (start := lowered.find(opening, position)) >= 0:
            end = lowered.find(closing, start)
            if end < 0:
                break
            kept.append(markdown[position:start])
            position = end + len(closing)
        markdown = "".join(kept) + markdown[position:]
    return markdown
