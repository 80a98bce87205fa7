"""Finds importers and exporters: ours and those of installed plugins, all by entry points."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from stanceline.domain.formats import Exporter, Importer
from stanceline.domain.trouble import Trouble
from stanceline.formats.sources import name_of

IMPORTERS = "stanceline.importers"
EXPORTERS = "stanceline.exporters"

_log = logging.getLogger(__name__)
# What a stranger's module can raise while it is imported and its class called.
_BROKEN = (
    ImportError,
    SyntaxError,
    AttributeError,
    TypeError,
    ValueError,
    LookupError,
    RuntimeError,
    OSError,
)


def importers() -> tuple[Importer, ...]:
    """All importers that load, by name; a plugin that does not is logged and left out."""
    needed = ("title", "suffixes", "read", "columns")
    return tuple(cast(Importer, each) for each in _plugins(IMPORTERS, needed))


def exporters() -> tuple[Exporter, ...]:
    """All exporters that load, by name; a plugin that does not is logged and left out."""
    return tuple(cast(Exporter, each) for each in _plugins(EXPORTERS, ("title", "suffix", "write")))


def importer_for(path: Path, name: str = "") -> Importer:
    """The importer of this name, or, without a name, the one for the file's suffix.

    A file without a suffix counts as plain text. Raises Trouble UNSUPPORTED_FORMAT.
    """
    known = importers()
    suffix = path.suffix.lower() or ".txt"
    for importer in known:
        if importer.name == name if name else suffix in importer.suffixes:
            return importer
    unknown = f"“{name_of(path)}” is of a kind that can't be read."
    what = f"There is no importer “{name}”." if name else unknown
    readable = ", ".join(suffix for importer in known for suffix in importer.suffixes)
    raise Trouble("UNSUPPORTED_FORMAT", what, f"What can be read: {readable}.")


def exporter_for(name: str) -> Exporter:
    """The exporter of this name. Raises Trouble UNSUPPORTED_FORMAT."""
    known = exporters()
    for exporter in known:
        if exporter.name == name:
            return exporter
    names = ", ".join(exporter.name for exporter in known)
    raise Trouble("UNSUPPORTED_FORMAT", f"There is no exporter “{name}”.", f"What can be written: {names}.")


def _plugins(group: str, needed: tuple[str, ...]) -> Iterator[object]:
    # Here because it brings the packages for mail and for archives: 15 ms that opening a window need not wait for.
    from importlib.metadata import entry_points  # noqa: PLC0415

    for entry in sorted(entry_points(group=group), key=lambda each: (each.name, each.value)):
        try:
            plugin: object = entry.load()()
        except _BROKEN as error:
            _log.warning("The plugin %s (%s) can't be loaded: %r", entry.name, entry.value, error)
            continue
        missing = [attribute for attribute in ("name", *needed) if not hasattr(plugin, attribute)]
        if missing:
            _log.warning("The plugin %s (%s) lacks %s", entry.name, entry.value, ", ".join(missing))
            continue
        yield plugin
