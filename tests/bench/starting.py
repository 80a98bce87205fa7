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


def started(built: Built, times: int) -> list[Row]:
    """Ours and a bare window by turns, so that what else the machine does falls on both."""
    paint, usable, bare = Sample(), Sample(), Sample()
    for number in range(times + 1):
        for sample, wanted in ((bare, ["bare"]), (paint, ["paint"]), (usable, ["usable"])):
            project = [] if wanted == ["bare"] else [str(built.path)]
            _run(sample if number else Sample(), *wanted, *project)  # the first time warms the disk's cache
    limit = "a bare window with three docks"
    return [
        Row("start → first paint", built.sentences, paint, limit, bare),
        Row("start → counts, article and chart painted", built.sentences, usable, limit, bare),
    ]


def _run(sample: Sample, *words: str) -> None:
    paths = (str(Path(stanceline.__file__).parents[1]), str(CHECKOUT))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    begin = monotonic()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.child", *words],
        cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    said = child.stdout.read()
    child.stdout.close()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{words} ended with {child.returncode}: {said}")
    sample.add(float(said.split()[-1]) - begin, usage.ru_utime + usage.ru_stime)
    # Kilobytes, except on macOS.
    sample.peak = max(sample.peak, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))
