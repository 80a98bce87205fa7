"""The person's keys as a JSON file: kept beside the settings, carried from one computer to another."""

import json
import logging
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from stanceline.domain.keymap import Keymap
from stanceline.domain.trouble import Trouble
from stanceline.host.files import replacing

log = logging.getLogger(__name__)

KIND = "stanceline keys"
LARGEST = 1_000_000


def load(file: Path) -> Keymap:
    """The keys of this computer; the defaults where the file is missing or damaged (a copy is kept as .bak)."""
    try:
        return read(file)
    except Trouble as trouble:
        if trouble.kind == "BAD_KEYS":
            log.info("the keys could not be read; defaults are used")
            with suppress(OSError):
                file.replace(file.with_suffix(".bak"))
        return Keymap()


def read(file: Path) -> Keymap:
    """The keys in a file. Trouble CANNOT_READ, or BAD_KEYS if it holds something else."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise Trouble(
            "CANNOT_READ", f"“{file}” could not be read ({error.strerror or error}).", "Choose another file."
        ) from error
    try:
        table = json.loads(content[:LARGEST].decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _bad(file) from error
    keys = _keys(table)
    if keys is None:
        raise _bad(file)
    return keys


def write(keymap: Keymap, file: Path) -> None:
    """Write the keys, whole. Trouble CANNOT_WRITE if the folder can't be written."""
    table = {
        "kind": KIND,
        "version": 1,
        "single_character_keys": keymap.single,
        "keys": {action: list(keys) for action, keys in sorted(keymap.own.items())},
    }
    with suppress(OSError):  # what is wrong with the folder, the writing says
        file.parent.mkdir(parents=True, exist_ok=True)
    with replacing(file) as stream:
        stream.write((json.dumps(table, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))


def _keys(table: Any) -> Keymap | None:
    if not isinstance(table, dict) or table.get("kind") != KIND or not isinstance(table.get("keys"), dict):
        return None
    single = table.get("single_character_keys", True)
    own = {
        action: tuple(dict.fromkeys(keys))
        for action, keys in table["keys"].items()
        if isinstance(keys, list)
        and all(isinstance(name, str) and _is_sound(name) for name in (action, *keys))
    }
    return Keymap(MappingProxyType(own), single if isinstance(single, bool) else True)


def _is_sound(key: str) -> bool:
    return 0 < len(key) < 100 and key.isprintable() and not any("\ud800" <= sign <= "\udfff" for sign in key)


def _bad(file: Path) -> Trouble:
    return Trouble(
        "BAD_KEYS",
        f"“{file.name}” is no file of keys.",
        "Choose one that was exported from the shortcut editor.",
    )
