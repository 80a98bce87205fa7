"""Files as importers see them: their bytes, and the title that a name makes."""

import stat
from pathlib import Path

from stanceline.domain.characters import one_line
from stanceline.domain.trouble import Trouble

LARGEST = 200_000_000
"""Bytes; a file is held in memory while it is read."""


def read_bytes(path: Path) -> bytes:
    """All bytes of a regular file.

    Raises Trouble: NOT_FOUND, PERMISSION, NOT_A_REGULAR_FILE, LIMIT_EXCEEDED, CORRUPT_FILE.
    """
    name = one_line(path.name)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Trouble("NOT_A_REGULAR_FILE", f"“{name}” is not a file.", "Choose a file.")
        if status.st_size > LARGEST:
            message = f"“{name}” is larger than {LARGEST // 1_000_000} MB."
            raise Trouble("LIMIT_EXCEEDED", message, "Divide it into several files.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Trouble("NOT_FOUND", f"“{name}” does not exist.", "Check where the file is.") from error
    except PermissionError as error:
        raise Trouble("PERMISSION", f"“{name}” may not be read.", "Check its permissions.") from error
    except OSError as error:
        message = f"“{name}” could not be read: {error.strerror or error}."
        raise Trouble("CORRUPT_FILE", message, "Copy it to this computer and try again.") from error


def title_of(path: Path) -> str:
    """The file's name without its suffix, fit to be a title."""
    return one_line(path.stem.encode("utf-8", "surrogateescape").decode("utf-8", "replace")) or "Untitled"


def name_of(path: Path) -> str:
    """The file's name, fit to be shown and stored."""
    return one_line(path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def no_text(name: str) -> Trouble:
    """What to raise for a file that holds nothing to label."""
    return Trouble("NO_TEXT", f"“{name}” holds no text.", "Choose a file with text in it.")
