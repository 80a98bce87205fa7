"""The start of the program in a process of its own: to the first paint, and until everything can be used."""

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

from tests.bench.building import Built
from tests.bench.figures import Row, Sample

import stanceline

CHECKOUT = Path(__file__).resolve().parents[2]


def started(built: Built, folder: Path, times: int) -> list[Row]:
    """Ours and a bare window by turns, so that what else the machine does falls on both."""
    paint, usable, bare = Sample(), Sample(), Sample()
    for number in range(times + 1):
        for sample, wanted in ((bare, ["bare"]), (paint, ["paint"]), (usable, ["usable"])):
            project = [] if wanted == ["bare"] else [str(built.path)]
            # The first time fills the disk's cache and compiles the modules.
            _run(sample if number else Sample(), folder, *wanted, *project)
    limit = "a bare window with three docks"
    return [
        Row("start → first paint", built.sentences, paint, limit, bare),
        Row("start → counts, article and chart painted", built.sentences, usable, limit, bare),
    ]


def _run(sample: Sample, folder: Path, *words: str) -> None:
    paths = (str(Path(stanceline.__file__).parents[1]), str(CHECKOUT))
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(paths),
        # Compiled modules are kept, as on the second start of an installed program, but not in the tree.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    begin = monotonic()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.child", *words],
        cwd=CHECKOUT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    said, wrong = child.communicate()
    if child.returncode:
        raise RuntimeError(f"{words} ended with {child.returncode}: {wrong}")
    when, work, peak = said.split()
    sample.add(float(when) - begin, float(work))
    sample.peak = max(sample.peak, int(peak))
