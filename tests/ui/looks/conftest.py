"""What the tests of this folder share."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder that is shipped."""
    return Path(__file__).parents[3] / "resources"
