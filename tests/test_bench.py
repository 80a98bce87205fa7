"""The bench is whole: on a small project every journey yields a row with figures."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]

# One process makes the rows that all tests here look at.
pytestmark = pytest.mark.xdist_group("bench")

# Shortened to the words that tell the rows apart.
JOURNEYS = (
    "committed",
    "row and counts painted",
    "and the chart",
    "next to-do",
    "open an article of 14",
    "scroll",
    "import",
    "export long",
    "export wide",
    "counts",
    "build the text index",
    "count and 100 hits",
    "all row ids into SQL",
    "while the index is built",
    "first paint",
    "counts, article and chart painted",
)


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:  # type: ignore[type-arg]
    """The rows of a run on the smallest project: what is slow about it is starting the program."""
    folder = tmp_path_factory.mktemp("bench")
    result = folder / "figures.json"
    command = [sys.executable, "-m", "tests.bench", "--sizes", "1000", "--keys", "4", "--runs", "1"]
    ran = subprocess.run(
        [*command, "--folder", str(folder), "--json", str(result)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT / "desktop")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(result.read_text(encoding="utf-8"))


@pytest.mark.parametrize("words", JOURNEYS)
def test_every_journey_has_a_row(rows: list[dict], words: str) -> None:  # type: ignore[type-arg]
    assert any(words in row["journey"] for row in rows)


def test_every_figure_and_its_limit_is_a_time_that_something_took(rows: list[dict]) -> None:  # type: ignore[type-arg]
    for row in rows:
        for side in (row["ours"], row["limit"]):
            assert 0 < side["median"] <= side["p99"], row
            assert side["cpu"] > 0, row
            assert side["times"] > 0, row
