"""Finding: the files that a person means by naming files and folders."""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from stanceline.domain.articles import Refusal
from stanceline.domain.characters import one_line
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
        refusal = _refused(path)
        if refusal is not None:
            refusals.append(refusal)
        elif path.is_dir():
            inside = [one for one in _walk(path, refusals) if every_file or one.suffix.lower() in suffixes]
            files.extend(inside)
            if not inside:
                readable = ", ".join(sorted(suffixes))
                refusals.append(
                    Refusal(
                        one_line(str(path)),
                        "NO_ARTICLES",
                        f"There are no articles in “{one_line(str(path))}” (looked for {readable}).",
                    )
                )
        else:
            files.append(path)
    return Found(tuple(dict.fromkeys(files)), tuple(refusals))


def _refused(path: Path) -> Refusal | None:
    """Why a name can't be read as a file or folder; None if it can."""
    name = one_line(str(path))
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return Refusal(name, "NOT_FOUND", f"There is no file “{name}”. Check the name.")
    except OSError as error:
        return Refusal(name, "UNREADABLE", f"“{name}” can't be read: {error.strerror}.")
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
        return None
    return Refusal(name, "NOT_A_REGULAR_FILE", f"“{name}” is not an ordinary file.")


def _walk(folder: Path, refusals: list[Refusal]) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        name = one_line(str(error.filename))
        refusals.append(Refusal(name, "UNREADABLE", f"“{name}” can't be read: {error.strerror}."))

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place) / name
            if not name.startswith(".") and _refused(path) is None and not path.is_dir():
                yield path
