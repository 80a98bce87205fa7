"""The looks that the tests of this folder share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import THEMES


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder that is shipped."""
    return Path(__file__).parents[3] / "resources"


@pytest.fixture(scope="session")
def loaded_looks(qapp: QApplication, resources: Path) -> Looks:
    """Fonts are given to Qt once a process."""
    return Looks(resources)


@pytest.fixture
def looks(qapp: QApplication, loaded_looks: Looks) -> Iterator[Looks]:
    """In the light theme; what a test put on the application is taken off again."""
    font, palette = qapp.font(), qapp.palette()
    loaded_looks.use(qapp, "light")
    yield loaded_looks
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture(params=tuple(THEMES))
def themed(request: pytest.FixtureRequest, qapp: QApplication, looks: Looks) -> Looks:
    """Once in each theme."""
    looks.use(qapp, request.param)
    return looks
