"""Where real data for measuring lies, if it does: beside the project, never in it."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with real articles and gold sentences; tests that want it are skipped where it is absent."""
    folder = Path(__file__).parents[3] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no real data beside the project")
    return folder
