"""Asking for a file's name, and writing the file whole or not at all."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from stanceline.domain.trouble import Trouble

AskPath: TypeAlias = Callable[[QWidget, str, str, str], Path | None]
"""(parent, caption, proposed name, kinds of files) → where to, or None for "not now"."""


def ask_path(parent: QWidget, caption: str, name: str, kinds: str) -> Path | None:
    """The system's own dialog."""
    chosen, _ = QFileDialog.getSaveFileName(parent, caption, name, kinds)
    return Path(chosen) if chosen else None


def save(path: Path, content: bytes) -> None:
    """Write beside the target, then put it in its place; Trouble if that cannot be done."""
    file = QSaveFile(str(path))
    if (
        not file.open(QIODevice.OpenModeFlag.WriteOnly)
        or file.write(content) != len(content)
        or not file.commit()
    ):
        said = QCoreApplication.translate("Charts", "“{name}” was not saved: {reason}.")
        advice = QCoreApplication.translate("Charts", "Choose another folder.")
        raise Trouble("NOT_SAVED", said.format(name=path.name, reason=file.errorString().rstrip(".")), advice)
