"""What dialogs of files answer while a test asks them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

AnswerFiles = Callable[..., None]


@pytest.fixture
def answer_files(monkeypatch: pytest.MonkeyPatch) -> AnswerFiles:
    """``answer_files(path, …)``: every dialog that asks for files or a folder is answered with these; none = Cancel."""

    def answer(*paths: Path) -> None:
        first = str(paths[0]) if paths else ""
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (first, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: first)

    return answer
