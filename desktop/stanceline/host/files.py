"""Files that are whole or not there, and looking at paths that may be anything."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from stanceline.domain.trouble import Trouble


def is_there(path: Path) -> bool:
    """Whether something is at ``path``; False where nobody can look (a name too long, a closed folder)."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether ``path`` is a folder; False where nobody can look."""
    try:
        return path.is_dir()
    except OSError:
        return False


def changed_at(path: Path) -> datetime | None:
    """When a file was last written, in the local time zone; None where nobody can look."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except (OSError, ValueError, OverflowError):
        return None


@contextmanager
def replacing(target: Path) -> Generator[BinaryIO, None, None]:
    """A stream whose bytes become ``target`` at the end of the block, at once; on any exception nothing changes.

    Written beside the target (a rename must not cross file systems) and synced before the rename, because a
    rename can reach the disk before the bytes do. A link stays, and what it points to is replaced; a device or
    pipe is refused, because the rename would put a file in its place. Raises Trouble CANNOT_WRITE.
    """
    try:
        target = Path(os.path.realpath(target))
        if target.exists() and not target.is_file():
            raise OSError(errno.EISDIR, "it is not an ordinary file")
        # Short, because a name has at most 255 bytes and a character up to four.
        draft = target.with_name(f".{target.name[:20]}.{os.urandom(4).hex()}.part")
        # Opened with the mode that any new file gets, so that nobody has to ask for the process's umask.
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        raise _cannot_write(target, error) from error
    try:
        with os.fdopen(descriptor, "wb") as stream:
            if target.exists():  # at once: a private file must not lie open while it is written
                draft.chmod(target.stat().st_mode & 0o777)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _cannot_write(target, error) from error
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):  # Windows syncs the rename with the file
        return
    # The new file is whole and in its place: a file system that can't sync folders is no reason to say otherwise.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _cannot_write(target: Path, error: OSError) -> Trouble:
    advice = {
        errno.ENOSPC: "The disk is full: free some space and try again.",
        errno.EACCES: "You may not write there: choose another folder, or close the program that has the file open.",
        errno.EPERM: "You may not write there: choose another folder.",
        errno.EROFS: "The drive is read-only: choose another folder.",
        errno.ENOENT: "The folder does not exist: make it first, or choose another.",
        errno.EISDIR: "A folder or device has this name: choose another name.",
    }.get(error.errno or 0, "Choose another place and try again.")
    return Trouble("CANNOT_WRITE", f"“{target}” could not be written ({error.strerror or error}).", advice)
