"""Finding: the files that a person means by naming files and folders."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from stanceline.domain.articles import Refusal
from stanceline.formats.registry import importers


@dataclass(frozen=True, slots=True)
class Found:
    """Files in reading order, and what was named but can't be read."""

    files: tuple[Path, ...]
    refusals: tuple[Refusal, ...]


def find(paths: Sequence[Path], *, every_file: bool = False) -> Found:
    """Files as named; of folders, all files that an importer reads (``every_file``: all), however deep.

    Hidden files, links to folders, pipes and devices are left out: a loop of links or a pipe would never end.
    """
    suffixes = frozenset(suffix for each in importers() for suffix in each.suffixes)
    files: list[Path] = []
    refusals: list[Refusal] = []
    for path in paths:
        if path.is_dir():
            inside = [one for one in _walk(path) if every_file or one.suffix.lower() in suffixes]
            files.extend(inside)
            if not inside:
                readable = ", ".join(sorted(suffixes))
                refusals.append(
                    Refusal(
                        str(path),
                        "NO_ARTICLES",
                        f"There are no articles in “{path}” (looked for {readable}).",
                    )
                )
        elif path.is_file():
            files.append(path)
        elif path.exists():
            refusals.append(Refusal(str(path), "NOT_A_REGULAR_FILE", f"“{path}” is not an ordinary file."))
        else:
            refusals.append(Refusal(str(path), "NOT_FOUND", f"There is no file “{path}”. Check the name."))
    return Found(tuple(dict.fromkeys(files)), tuple(refusals))


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place) / name
            if not name.startswith(".") and path.is_file():
                yield path
