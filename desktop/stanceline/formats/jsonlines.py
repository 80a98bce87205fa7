"""JSON Lines (one article a line) and JSON arrays of articles."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from stanceline.domain.articles import RawArticle, Refusal
from stanceline.domain.formats import ReadOptions
from stanceline.domain.trouble import Trouble
from stanceline.formats.decoding import decode_raw
from stanceline.formats.mapping import article, resolve
from stanceline.formats.sources import name_of, no_text, read_bytes

_LOOKED_AT = 200  # records that the keys are collected from
_LONGEST_NUMBER = 4_000  # digits; Python refuses to convert longer ones

Record: TypeAlias = dict[str, object] | Refusal


class JsonLinesImporter:
    """Reads .jsonl and .ndjson files, and .json files that hold an array of objects."""

    name = "jsonl"
    title = "JSON Lines, JSON"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson", ".json")

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The keys of the first objects, in order of appearance."""
        return _keys(_open(path, options).records())

    def read(self, path: Path, options: ReadOptions) -> Iterator[RawArticle | Refusal]:
        """Yield an article or a Refusal for every object; lines count from 1.

        Raises Trouble as ``read_bytes`` and ``decode_raw``; NEEDS_MAPPING, NO_TEXT.
        """
        file = _open(path, options)
        keys = _keys(file.records())
        mapping = resolve(keys, options.mapping, file.name) if keys else {}
        warnings = file.warnings
        found = False
        for origin, record in file.records():
            found = True
            if isinstance(record, Refusal):
                yield record
                continue
            text = record.get(mapping["text"])
            if text is not None and not isinstance(text, str):
                yield Refusal(origin, "WRONG_TYPE", f"“{mapping['text']}” is not a string.")
                continue
            values = {key: _cell(value) for key, value in record.items()}
            read = article(values, mapping, origin=origin, encoding=file.encoding, options=options)
            if isinstance(read, RawArticle):
                read = replace(read, warnings=warnings + read.warnings)
                warnings = ()
            yield read
        if not found:
            raise no_text(file.name)


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    text: str
    encoding: str
    warnings: tuple[str, ...]
    whole: bool

    def records(self) -> Iterator[tuple[str, Record]]:
        """Where each record is, and the record."""
        return _array(self.name, self.text) if self.whole else _lines(self.name, self.text)


def _open(path: Path, options: ReadOptions) -> _File:
    decoded = decode_raw(read_bytes(path), options.encoding)
    beginning = decoded.text[:1000].lstrip()
    whole = beginning.startswith("[") or (path.suffix.lower() == ".json" and not _is_lines(decoded.text))
    return _File(name_of(path), decoded.text, decoded.encoding, decoded.warnings, whole)


def _is_lines(text: str) -> bool:
    first = next((line for line in io.StringIO(text, newline="\n") if line.strip()), "")
    return isinstance(_parse(first), dict)


def _lines(name: str, text: str) -> Iterator[tuple[str, Record]]:
    # Only \n divides lines: U+2028 and its like are legal inside JSON strings.
    for number, line in enumerate(io.StringIO(text, newline="\n"), start=1):
        if line.strip():
            origin = f"{name}, line {number}"
            yield origin, _checked(origin, _parse(line))


def _array(name: str, text: str) -> Iterator[tuple[str, Record]]:
    parsed = _parse(text)
    if isinstance(parsed, str):
        raise Trouble("CORRUPT_FILE", f"“{name}” is not valid JSON: {parsed}", "Check the file.")
    for number, item in enumerate(parsed if isinstance(parsed, list) else [parsed], start=1):
        origin = f"{name}, item {number}"
        yield origin, _checked(origin, item)


def _checked(origin: str, parsed: object) -> Record:
    if isinstance(parsed, dict):
        return parsed
    if isinstance(parsed, str):
        return Refusal(origin, "CORRUPT_ROW", parsed)
    return Refusal(origin, "WRONG_TYPE", "It is not an object ({ … }).")


def _parse(text: str) -> object:
    """The value, or as a string why there is none. (A JSON string alone is no record either way.)"""
    try:
        value: object = json.loads(text, parse_int=_number)
    except RecursionError:
        return "It is nested too deeply."
    except ValueError as error:
        return f"{error}."
    return "It is a string, not an object ({ … })." if isinstance(value, str) else value


def _number(digits: str) -> int | str:
    return int(digits) if len(digits) < _LONGEST_NUMBER else digits


def _keys(records: Iterator[tuple[str, Record]]) -> tuple[str, ...]:
    keys: dict[str, None] = {}
    for count, (_, record) in enumerate(records):
        if count == _LOOKED_AT:
            break
        if isinstance(record, dict):
            keys.update(dict.fromkeys(record))
    return tuple(keys)


def _cell(value: object) -> str:
    """A value as text: strings as they are, null as nothing, the rest as JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
