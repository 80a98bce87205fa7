"""The house rules of ARCHITECTURE.md, held by tests: floors, sizes, names, and what must not exist."""

import ast
import fnmatch
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
HOUSE = CHECKOUT / "desktop" / "stanceline"

TOP_LEVEL = re.compile(
    r"(README|ARCHITECTURE|CONTRIBUTING|CHANGELOG)\.md|LICENSE|CITATION\.cff|pyproject\.toml"
    r"|desktop|resources|seeds|tests|packaging|\.ci|\.gitignore"
)
NAMES_WITHOUT_A_ROOM = re.compile(r"utils?|helpers?|common|misc|managers?|handlers?")
UNWANTED_QT = {
    "processEvents": "the GUI thread is never re-entered",
    "QUndoStack": "undo is the journal",
    "QUndoCommand": "undo is the journal",
    "QSqlTableModel": "filters are SQL in the store",
    "QSqlDatabase": "only the store opens the project file",
    "QSortFilterProxyModel": "filters are SQL in the store",
}
MAY_CATCH_EVERYTHING = ("ui/worker.py", "ui/crash*.py", "host/crash*.py")
SQL = re.compile(
    r"\bSELECT\s.+\sFROM\s|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\S+\s+SET\b|\bDELETE\s+FROM\b"
    r"|\bCREATE\s+(UNIQUE\s+|TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW)\b|\bPRAGMA\s+\w|\bBEGIN\s+IMMEDIATE\b",
    re.DOTALL,
)
TABLES_OF_THE_STORE = {"row_changes", "sqlite_master", "sqlite_schema", "_sqlite_migrations"}

# These do not match their own text, so that this file may be searched like any other.
MACHINE_PATH = re.compile(r"/(?:work|root|farm)/|/(?:home|Users)/\w")
REGISTRY_HOST = re.compile(r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.|debian\.org/debian|archive\.ubuntu\.)")


# ------------------------------------------------------------------------------------------ reading the tree


def ignored(name: str, *, folder: bool) -> bool:
    """Whether a line of .gitignore names this file or folder; enough of its language for our own list."""
    for line in (CHECKOUT / ".gitignore").read_text(encoding="utf-8").splitlines():
        if line.endswith("/") and not folder:
            continue
        if line and fnmatch.fnmatch(name, line.strip("/")):
            return True
    return name == ".git"


def walked() -> Iterator[Path]:
    """The files of a tree that came without git."""
    for folder, folders, files in os.walk(CHECKOUT):
        folders[:] = [name for name in folders if not ignored(name, folder=True)]
        yield from (Path(folder, name) for name in files if not ignored(name, folder=False))


@cache
def tree() -> tuple[Path, ...]:
    """What is committed or would be."""
    command = ["git", "-C", str(CHECKOUT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        return tuple(walked())
    return tuple(path for name in listed if name and (path := CHECKOUT / name).is_file())


def short(path: Path) -> str:
    """A path as people write it here."""
    return path.relative_to(CHECKOUT).as_posix()


@cache
def python_files() -> tuple[Path, ...]:
    """The program and its tests."""
    return tuple(path for path in tree() if path.suffix == ".py")


def house_files() -> tuple[Path, ...]:
    """The program."""
    return tuple(path for path in python_files() if path.is_relative_to(HOUSE))


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def line_count(path: Path) -> int:
    """Lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())


def found(files: tuple[Path, ...], offends: Callable[[ast.AST], str | None]) -> list[str]:
    """Every node that offends, as ``file:line: why``."""
    return [
        f"{short(path)}:{getattr(node, 'lineno', 1)}: {why}"
        for path in files
        for node in ast.walk(parsed(path))
        if (why := offends(node))
    ]


def none(offences: list[str]) -> None:
    """Fail with the list of offences, one a line."""
    assert not offences, "\n" + "\n".join(offences)


def run(*command: str) -> None:
    """Run a checker from the same environment in the checkout; fail with what it says."""
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT / "desktop")}
    result = subprocess.run(
        command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, f"\n{result.stdout}{result.stderr}"


def tool(name: str) -> str:
    """A program installed beside the running Python."""
    return str(Path(sys.executable).parent / name)


# -------------------------------------------------------------------------------------------------- checkers


def test_a_file_imports_only_lower_floors_so_that_no_circle_can_grow() -> None:
    run(tool("lint-imports"), "--no-cache")


def test_ruff_finds_nothing() -> None:
    run(tool("ruff"), "check", ".")


def test_every_file_is_formatted_the_same_way() -> None:
    run(tool("ruff"), "format", "--check", ".")


@pytest.mark.xdist_group("mypy")
@pytest.mark.timeout(600)
def test_every_type_is_known_to_mypy_in_strict_mode() -> None:
    run(sys.executable, "-m", "mypy")


# ----------------------------------------------------------------------------------------------------- sizes


def test_no_file_is_longer_than_400_lines() -> None:
    none([f"{short(path)}: {count} lines" for path in python_files() if (count := line_count(path)) > 400])


def test_the_middle_file_is_short_enough_to_read_at_a_glance() -> None:
    rooms = [line_count(path) for path in house_files() if path.name != "__init__.py"]
    assert statistics.median(rooms) <= 120


def test_no_function_is_longer_than_50_lines() -> None:
    def too_long(node: ast.AST) -> str | None:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            return None
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        return f"{node.name} has {lines} lines" if lines > 50 else None

    none(found(python_files(), too_long))


# ----------------------------------------------------------------------------------------------------- names


def test_what_has_no_name_has_no_room() -> None:
    parts = [(path, part) for path in python_files() for part in Path(short(path)).with_suffix("").parts]
    none([short(path) for path, part in parts if NAMES_WITHOUT_A_ROOM.fullmatch(part)])


def test_every_file_says_in_its_first_line_what_it_is_for() -> None:
    def begins(path: Path) -> bool:
        first = parsed(path).body[:1]
        return ast.get_docstring(parsed(path)) is not None and first[0].lineno == 1

    none([short(path) for path in python_files() if not begins(path)])


def test_a_function_is_named_for_what_it_does_and_not_get() -> None:
    def gets(node: ast.AST) -> str | None:
        return node.name if isinstance(node, ast.FunctionDef) and node.name.startswith("get_") else None

    none(found(house_files(), gets))


def test_the_top_of_the_tree_holds_only_what_was_agreed() -> None:
    none([short(path) for path in tree() if not TOP_LEVEL.fullmatch(short(path).split("/")[0])])


# --------------------------------------------------------------------------------------- what must not exist


def name_of(node: ast.AST) -> str:
    """The last name in an expression such as ``QtCore.QThread``."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def test_the_window_uses_nothing_that_hides_state_or_re_enters_the_loop() -> None:
    none(found(house_files(), lambda node: UNWANTED_QT.get(name_of(node))))


def test_no_thread_is_made_by_subclassing_because_its_methods_run_on_the_wrong_side() -> None:
    def subclasses(node: ast.AST) -> str | None:
        return (
            f"class {node.name}"
            if isinstance(node, ast.ClassDef) and "QThread" in map(name_of, node.bases)
            else None
        )

    none(found(house_files(), subclasses))


def test_nothing_is_global_and_nobody_asks_the_application_for_a_thing() -> None:
    def is_global(node: ast.AST) -> str | None:
        if isinstance(node, ast.Global):
            return f"global {', '.join(node.names)}"
        asked = ast.unparse(node) if isinstance(node, ast.Attribute) else ""
        return asked if re.fullmatch(r"\w*Application\.instance\(\)\.\w+", asked) else None

    none(found(house_files(), is_global))


def test_only_the_worker_and_the_crash_dialog_catch_everything() -> None:
    def catches(node: ast.AST) -> str | None:
        if not isinstance(node, ast.ExceptHandler):
            return None
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        everything = any(kind is None or name_of(kind) in {"Exception", "BaseException"} for kind in kinds)
        last = node.body[-1]
        passed_on = isinstance(last, ast.Raise) and last.exc is None
        return "catches everything and does not pass it on" if everything and not passed_on else None

    def allowed(path: Path) -> bool:
        inside = path.relative_to(HOUSE).as_posix()
        return any(fnmatch.fnmatch(inside, pattern) for pattern in MAY_CATCH_EVERYTHING)

    none(found(tuple(path for path in house_files() if not allowed(path)), catches))


def test_sql_lives_in_the_store() -> None:
    docstrings = {
        id(node.body[0].value)
        for path in house_files()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }

    def speaks_sql(node: ast.AST) -> str | None:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in docstrings:
            return None
        return repr(node.value[:60]) if SQL.search(node.value) or node.value in TABLES_OF_THE_STORE else None

    none(found(tuple(path for path in house_files() if HOUSE / "store" not in path.parents), speaks_sql))


def test_no_generated_window_is_kept_in_the_tree() -> None:
    assert [short(path) for path in tree() if path.suffix == ".ui"] == []


def test_no_test_sleeps_because_it_would_be_slow_or_wrong() -> None:
    def sleeps(node: ast.AST) -> str | None:
        return "sleep" if isinstance(node, ast.Call) and name_of(node.func) in {"sleep", "qSleep"} else None

    none(found(tuple(path for path in python_files() if path.is_relative_to(CHECKOUT / "tests")), sleeps))


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    offences = []
    for path in tree():
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        offences += [
            f"{short(path)}:{number}: {line.strip()[:80]}"
            for number, line in enumerate(lines, start=1)
            if MACHINE_PATH.search(line) or REGISTRY_HOST.search(line)
        ]
    none(offences)


# -------------------------------------------------------------------------------------------------- releases


def first_match(pattern: str, file: str) -> str:
    """The first group of a pattern's first match in a file at the top of the tree."""
    match = re.search(pattern, (CHECKOUT / file).read_text(encoding="utf-8"), re.MULTILINE)
    assert match, f"{file} names no version"
    return match[1]


@pytest.mark.parametrize(
    ("file", "pattern"),
    [("CHANGELOG.md", r"^## \[?v?(\d+\.\d+\.\d+)"), ("CITATION.cff", r"^version: \"?([^\s\"]+)")],
)
def test_every_place_that_names_the_version_names_the_same_one(file: str, pattern: str) -> None:
    version = first_match(r'^__version__ = "(.+)"', "desktop/stanceline/__init__.py")
    assert first_match(pattern, file) == version


def test_this_qt_carries_thousands_of_python_objects_in_signals_without_dying() -> None:
    """Some releases of PySide die of this, which is why pyproject.toml bounds it from above."""
    script = """
from dataclasses import dataclass
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

@dataclass(frozen=True, slots=True)
class Change:
    operation: int
    sentences: frozenset

class Session(QObject):
    changed = Signal(object)

application = QCoreApplication([])
session = Session()
direct, queued = [], []
def hear(change):
    queued.append(change.operation)
    if change.operation == 4999:
        application.quit()
session.changed.connect(lambda change: direct.append(change.operation))
session.changed.connect(hear, Qt.ConnectionType.QueuedConnection)
for number in range(5000):
    session.changed.emit(Change(number, frozenset({number})))
application.exec()
assert direct == queued == list(range(5000))
"""
    run(sys.executable, "-c", script)
