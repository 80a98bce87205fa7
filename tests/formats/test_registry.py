"""Finding importers and exporters, ours and a stranger's."""

import importlib.metadata
import tomllib
from collections.abc import Callable
from importlib.metadata import EntryPoint, EntryPoints
from logging import LogRecord
from pathlib import Path

import pytest

from stanceline.domain.trouble import Trouble
from stanceline.formats import registry

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Our own entry points as pyproject.toml has them, and further importers by name."""

    def install(**further: str) -> None:
        points = [
            EntryPoint(name, value, group)
            for group, entries in PROJECT["entry-points"].items()
            for name, value in entries.items()
        ]
        points += [EntryPoint(name, value, registry.IMPORTERS) for name, value in further.items()]
        monkeypatch.setattr(
            importlib.metadata, "entry_points", lambda group: EntryPoints(points).select(group=group)
        )

    install()
    return install


@pytest.mark.usefixtures("installed")
def test_all_that_the_project_registers_loads() -> None:
    assert [each.name for each in registry.importers()] == sorted(PROJECT["entry-points"][registry.IMPORTERS])
    assert [each.name for each in registry.exporters()] == sorted(PROJECT["entry-points"][registry.EXPORTERS])
    assert all(suffix.startswith(".") for each in registry.importers() for suffix in each.suffixes)


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("name", "importer"),
    [("a.txt", "text"), ("B.CSV", "csv"), ("c.tsv", "csv"), ("d.md", "markdown"), ("e.ndjson", "jsonl"),
     ("no suffix", "text"), ("a.b.json", "jsonl")],
)  # fmt: skip
def test_the_suffix_decides_which_importer_reads_a_file(name: str, importer: str) -> None:
    assert registry.importer_for(Path(name)).name == importer


@pytest.mark.usefixtures("installed")
def test_a_name_wins_over_the_suffix() -> None:
    assert registry.importer_for(Path("a.txt"), "csv").name == "csv"
    assert registry.exporter_for("csv").suffix == ".csv"


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(("path", "name"), [("a.exe", ""), ("a.txt", "nonsense")])
def test_an_unknown_kind_is_trouble_that_names_the_kinds_there_are(path: str, name: str) -> None:
    with pytest.raises(Trouble) as caught:
        registry.importer_for(Path(path), name)
    assert caught.value.kind == "UNSUPPORTED_FORMAT"
    assert ".jsonl" in caught.value.advice


@pytest.mark.usefixtures("installed")
def test_an_unknown_exporter_is_trouble() -> None:
    with pytest.raises(Trouble, match="csv"):
        registry.exporter_for("nonsense")


@pytest.mark.parametrize(
    "value",
    ["no_such_module:Thing", "stanceline.formats.plain:NoSuchClass", "builtins:object", "builtins:int.real"],
)
def test_a_strangers_plugin_that_is_broken_is_logged_and_left_out(
    value: str, installed: Callable[..., None], expect_log: Callable[..., LogRecord]
) -> None:
    installed(stranger=value)
    assert "csv" in [each.name for each in registry.importers()]
    assert "stranger" not in [each.name for each in registry.importers()]
    expect_log("stranger")
    expect_log("stranger")
