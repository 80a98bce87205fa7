"""``python -m tests.bench``: builds projects, measures the journeys, prints one table."""

import argparse
import json
import os
import platform as computer
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from tests.bench.figures import Row, table
from tests.bench.platforms import platform

JOURNEYS = ("committed", "keys", "to-do", "reader", "import", "export", "counts", "search", "start")


def main() -> None:
    """Everything, or what was asked for."""
    wanted = _arguments()
    with tempfile.TemporaryDirectory(prefix="stanceline-bench-", dir=wanted.folder) as name:
        folder = Path(name)
        # The person's own settings and window are neither used nor changed.
        os.environ.update(STANCELINE_HOME=str(folder / "home"), XDG_CONFIG_HOME=str(folder / "config"))
        with platform(wanted.platform, folder):
            rows = list(_rows(wanted, folder))
            print(f"\n{_machine(folder)}\n\n{table(rows)}")
    if wanted.json:
        wanted.json.write_text(json.dumps([row.as_dict() for row in rows], indent=1), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--sizes", nargs="+", type=int, default=[1000, 10_000, 100_000], metavar="N",
                        help="sentences of the projects (1000 10000 100000; 1000000 works too)")  # fmt: skip
    parser.add_argument("--only", nargs="+", choices=JOURNEYS, default=JOURNEYS, help="these journeys alone")
    parser.add_argument("--keys", type=int, default=200, metavar="N", help="keys a size (200)")
    parser.add_argument("--runs", type=int, default=7, metavar="N", help="starts a size (7)")
    parser.add_argument(
        "--platform", default="offscreen", help="offscreen, or xcb (on Xvfb where no screen is)"
    )
    parser.add_argument("--folder", type=Path, help="where the projects are made: a disk, not memory")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too, in seconds")
    return parser.parse_args()


def _rows(wanted: argparse.Namespace, folder: Path) -> Iterator[Row]:
    # Here because Qt reads its platform when it is imported.
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication
    from tests.bench import building, files

    QCoreApplication.setApplicationName("stanceline")
    QCoreApplication.setOrganizationDomain("stanceline.example")
    app = QApplication(["stanceline"])
    for size in wanted.sizes:
        _say(f"{size} sentences: building")
        built = building.build(folder / f"{size}.stanceline", size)
        for name, journey in _journeys(app, built, folder, wanted).items():
            if name in wanted.only:
                begin = perf_counter()
                yield from journey()
                _say(f"{size} sentences: {name}, {perf_counter() - begin:.0f} s")
        built.path.unlink()
    if "import" in wanted.only:
        _say("import")
        yield files.imported(min(10_000, max(wanted.sizes)), folder, 3)


def _journeys(
    app: object, built: object, folder: Path, wanted: argparse.Namespace
) -> dict[str, Callable[[], list[Row]]]:
    from tests.bench import files, keys, reader, searching, starting

    from stanceline.domain.layouts import Layout

    some = max(3, wanted.keys // 10)
    return {
        "committed": lambda: [keys.committed(built, folder, wanted.keys)],
        "keys": lambda: keys.labelled(app, built, folder, wanted.keys),
        "to-do": lambda: [keys.next_to_do(app, built, folder, some)],
        "reader": lambda: reader.opening_and_scrolling(app, built, folder, some),
        "export": lambda: [files.exported(built, folder, layout, 3) for layout in Layout],
        "counts": lambda: [files.counted(built, 5)],
        "search": lambda: searching.searched(built, folder, some),
        "start": lambda: starting.started(built, folder, wanted.runs),
    }


def _machine(folder: Path) -> str:
    from PySide6.QtCore import qVersion

    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{os.cpu_count()} CPUs{load}, Python {computer.python_version()}, Qt {qVersion()}"
        f" ({os.environ['QT_QPA_PLATFORM'].split(':')[0]}), SQLite {sqlite3.sqlite_version},"
        f" {computer.system()} {computer.machine()}. Times in ms, medians unless p99; memory in MB."
    )


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
