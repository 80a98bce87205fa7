"""Transcribing: labels from a CSV file onto sentences that are here already, as one step."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from stanceline.domain.annotations import Annotator
from stanceline.domain.change import NOTHING, Change
from stanceline.domain.choosing import give
from stanceline.domain.codebook import Codebook, Label, Target
from stanceline.domain.trouble import Trouble
from stanceline.formats.csv_rows import sniff
from stanceline.formats.decoding import decode
from stanceline.operations.labelling import write_edits
from stanceline.operations.projects import Project
from stanceline.store import annotations as shelf
from stanceline.store import articles
from stanceline.store import codebooks as codebook_shelf
from stanceline.store.writing import Pen, writing

_LONGEST_POSITION = 9  # digits; SQLite takes no number of more than eighteen


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One label to be given; ``number`` is the line of the file it stands on, the header being 1."""

    number: int
    sentence: int
    label: Label
    target: str = ""
    holder: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Transcribed:
    """What came in: labels given or changed, and lines that said what was there already."""

    given: int
    already: int
    change: Change


def read_lines(project: Project, path: Path) -> tuple[Line, ...]:
    """The labels a CSV file asks for: columns ``sentence`` (uid), or ``article`` (uid or title) and
    ``position``; ``dimension`` and ``label``; optionally ``target``, ``holder``, ``note``.

    Trouble BAD_LABELS names every line that fits nothing, and then nothing is taken in.
    """
    try:
        content = decode(path.read_bytes())
    except OSError as error:
        raise Trouble(
            "NOT_FOUND", f"“{path}” can't be read ({error.strerror}).", "Check the name."
        ) from error
    lines: list[Line] = []
    wrong: list[str] = []
    finder = _Finder(project)
    for number, cells in _rows(path, content.text):
        found = finder.line(number, cells)
        if isinstance(found, Line):
            lines.append(found)
        else:
            wrong.append(f"line {number}: {found}")
    if wrong:
        more = f"; and {len(wrong) - 10} more lines" if len(wrong) > 10 else ""
        raise Trouble(
            "BAD_LABELS",
            f"{path.name}: {'; '.join(wrong[:10])}{more}.",
            "Nothing was taken in: mend the file first.",
        )
    return tuple(lines)


def _rows(path: Path, text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The lines that are not empty: the number of the line a row ends on, and its cells by column.

    Strict, because an open quotation mark would otherwise swallow the lines below it in silence.
    """
    delimiter, skipped = sniff(text, path.suffix.lower())
    lines = text.splitlines(keepends=True)[skipped:]
    reader = csv.DictReader(lines, delimiter=delimiter, strict=True)
    begins = skipped + 1
    try:
        _refuse_columns(path, [name.strip() for name in reader.fieldnames or ()])
        reader.fieldnames = [name.strip().casefold() for name in reader.fieldnames or ()]
        begins = skipped + reader.line_num + 1
        for row in reader:
            cells = {name: (value or "").strip() for name, value in row.items() if isinstance(name, str)}
            if any(cells.values()):
                yield skipped + reader.line_num, cells
            begins = skipped + reader.line_num + 1
    except csv.Error as error:
        raise Trouble(
            "BAD_LABELS",
            f"{path.name}, line {begins}: {error}.",
            "Nothing was taken in: mend the file first.",
        ) from error


def transcribe(
    project: Project, lines: Sequence[Line], annotator: Annotator, *, undoable: bool = True
) -> Transcribed:
    """Give these labels in the name of ``annotator``, all in one step. A later line wins over an earlier one."""
    if not lines:
        return Transcribed(0, 0, NOTHING)
    targets = _known_targets(project.codebook)
    given = already = 0
    detail = {"sentences": len({line.sentence for line in lines})}
    with writing(project.store, "transcribe", by=annotator.id, detail=detail, undoable=undoable) as pen:
        for line in lines:
            if _write(project, pen, line, annotator, targets):
                given += 1
            else:
                already += 1
    project.reload_codebook()
    return Transcribed(given, already, pen.change)


def _write(project: Project, pen: Pen, line: Line, annotator: Annotator, targets: dict[str, int]) -> bool:
    target = _target(pen, line.target, targets)
    there = shelf.of_sentences(project.store, [line.sentence], annotator.id)
    edits = give(project.codebook, {line.sentence: there}, line.label, target=target, holder=line.holder)
    write_edits(
        project,
        pen,
        line.label,
        edits,
        annotator=annotator.id,
        target=target,
        holder=line.holder,
        note=line.note,
    )
    if edits or not line.note:
        return bool(edits)
    same = (line.label.id, target, line.holder)
    for each in there:
        if (each.label, each.target, each.holder) == same and each.note != line.note:
            shelf.annotate(pen, each.id, note=line.note)
            return True
    return False


def _known_targets(codebook: Codebook) -> dict[str, int]:
    """Targets by name, and by what no other is called too: a file may be older than a merge of two."""
    aliases = [(alias.casefold(), target.id) for target in codebook.targets for alias in target.aliases]
    called = Counter(alias for alias, _ in set(aliases))
    known = {alias: target for alias, target in aliases if called[alias] == 1}
    return known | {target.name.casefold(): target.id for target in codebook.targets}


def _target(pen: Pen, name: str, targets: dict[str, int]) -> int | None:
    if not name:
        return None
    if name.casefold() not in targets:
        targets[name.casefold()] = codebook_shelf.put_target(pen, Target(name=name))
    return targets[name.casefold()]


def _refuse_columns(path: Path, names: Sequence[str]) -> None:
    folded = {name.casefold() for name in names}
    sentence = "sentence" in folded or {"article", "position"} <= folded
    if not sentence or not {"dimension", "label"} <= folded:
        raise Trouble(
            "NEEDS_MAPPING",
            f"{path.name} has the columns {', '.join(names) or '(none)'}; labels need “sentence” (or “article” and"
            " “position”), “dimension” and “label”.",
            "“stanceline sentences P --json” lists the sentences with their ids.",
        )


class _Finder:
    """Finds what the cells of a line mean; remembers titles, because there are few and lines are many."""

    def __init__(self, project: Project) -> None:
        self._store = project.store
        self._codebook: Codebook = project.codebook
        self._by_title: dict[str, list[int]] = {}
        for line in articles.lines(project.store):
            self._by_title.setdefault(line.title, []).append(line.id)
            self._by_title[line.uid] = [line.id]

    def line(self, number: int, cells: Mapping[str, str]) -> Line | str:
        """The line, or what is wrong with it."""
        label = self._codebook.named(cells["dimension"], cells["label"])
        if label is None:
            return f"there is no label “{cells['label']}” in “{cells['dimension']}”"
        if label.retired:
            return f"the label “{label.name}” is retired"
        sentence = self._sentence(cells)
        if isinstance(sentence, str):
            return sentence
        return Line(
            number=number,
            sentence=sentence,
            label=label,
            target=cells.get("target", ""),
            holder=cells.get("holder", ""),
            note=cells.get("note", ""),
        )

    def _sentence(self, cells: Mapping[str, str]) -> int | str:
        uid = cells.get("sentence", "")
        if uid:
            return articles.sentence_by_uid(self._store, uid) or f"there is no sentence “{uid}”"
        found = self._by_title.get(cells.get("article", ""), [])
        if not found:
            return f"there is no article “{cells.get('article', '')}”"
        if len(found) > 1:
            return f"{len(found)} articles are called “{cells['article']}”; use the article's id"
        position = cells.get("position", "")
        if not position.isdecimal() or len(position) > _LONGEST_POSITION:
            return f"“{position}” is not a position"
        row = articles.sentence_at(self._store, found[0], int(position))
        return row or f"the article has no sentence {position}"
