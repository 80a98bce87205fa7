"""One project, one writer: a lock on a side-car file, which dies with the process that holds it."""

import json
import os
import platform
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from stanceline.domain.trouble import Trouble

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)  # beyond the text, so that others can read who holds it
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Hold:
    """The right to write one project. A pid file would go stale; this lock can't (reliability D1, D2)."""

    def __init__(self, project: Path) -> None:
        """Take the lock, or raise Trouble: PROJECT_IN_USE says who has it and since when, READONLY why it can't be.

        A link to a project is the same project, so the lock is beside the file that is meant.
        """
        meant = project.resolve()
        self.path = meant.with_name(f".{meant.name}.lock")
        while True:
            try:
                self._descriptor: int | None = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError as error:
                raise _no_lock(project, error) from error
            try:
                _lock(self._descriptor)
            except OSError:
                os.close(self._descriptor)
                raise _in_use(project, self.path) from None
            if self._is_the_file_of_its_name():
                break
            os.close(self._descriptor)  # its last holder removed it between our open and our lock
        self._sign()

    def _is_the_file_of_its_name(self) -> bool:
        assert self._descriptor is not None  # noqa: S101 - narrows the type
        try:
            return os.path.samestat(os.fstat(self._descriptor), self.path.stat())
        except FileNotFoundError:
            return False

    def _sign(self) -> None:
        assert self._descriptor is not None  # noqa: S101
        holder = {
            "computer": platform.node(),
            "process": os.getpid(),
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        with suppress(OSError):  # on a full disk the lock holds all the same, only without a name
            os.ftruncate(self._descriptor, 0)
            os.pwrite(self._descriptor, json.dumps(holder).encode(), 0) if hasattr(
                os, "pwrite"
            ) else os.write(self._descriptor, json.dumps(holder).encode())

    def release(self) -> None:
        """Give the lock back and remove its file; harmless when done twice."""
        if self._descriptor is None:
            return
        with suppress(OSError):  # a folder that became read-only keeps the file; nothing holds it
            self.path.unlink()
        os.close(self._descriptor)
        self._descriptor = None


def _no_lock(project: Path, error: OSError) -> Trouble:
    return Trouble(
        "READONLY",
        f"“{project.name}” can't be opened for writing: its lock file can't be made ({error.strerror}).",
        "You can read and export; to label, save a copy under a shorter name or somewhere else.",
    )


def _in_use(project: Path, lock: Path) -> Trouble:
    who: dict[str, Any] = {}
    try:
        who = json.loads(lock.read_text())
    except (OSError, ValueError):
        who = {}
    advice = "Close it there first; reading, counting and exporting work meanwhile."
    if isinstance(who, dict) and "since" in who:
        computer, clock = who.get("computer", "?"), str(who["since"])[11:16]
        return Trouble(
            "PROJECT_IN_USE",
            f"“{project.name}” is already open for writing on {computer} since {clock} UTC.",
            advice,
        )
    return Trouble("PROJECT_IN_USE", f"“{project.name}” is already open for writing.", advice)
