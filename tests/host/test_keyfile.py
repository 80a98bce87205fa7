"""The file of keys: what was written is read again, and what is no such file changes nothing."""

import json
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stanceline.domain.keymap import Keymap
from stanceline.domain.trouble import Trouble
from stanceline.host import keyfile

KEYMAP = Keymap(MappingProxyType({"annotate.next": ("N", "Return"), "go.up": ()}), single=False)


def written(folder: Path, table: object) -> Path:
    """A file that holds this."""
    file = folder / "keys.json"
    file.write_text(json.dumps(table), encoding="utf-8")
    return file


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "new" / "keys.json"
    keyfile.write(KEYMAP, file)
    assert keyfile.read(file) == keyfile.load(file) == KEYMAP


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert keyfile.load(tmp_path / "none.json") == Keymap()


@pytest.mark.parametrize(
    "table", [[], {}, {"kind": "other", "keys": {}}, {"kind": keyfile.KIND, "keys": []}, "keys", None]
)
def test_another_file_is_refused_and_at_the_start_put_aside(tmp_path: Path, table: object) -> None:
    file = written(tmp_path, table)
    with pytest.raises(Trouble) as raised:
        keyfile.read(file)
    assert raised.value.kind == "BAD_KEYS"
    assert keyfile.load(file) == Keymap()
    assert [path.name for path in tmp_path.iterdir()] == ["keys.bak"]


def test_keys_that_are_none_are_left_out_and_the_others_kept(tmp_path: Path) -> None:
    keys = {"a": ["Ctrl+K", "Ctrl+K"], "b": "Ctrl+L", "c": [3], "d": [""], "e": [], "f": ["x" * 200]}
    file = written(tmp_path, {"kind": keyfile.KIND, "keys": keys, "single_character_keys": "no"})
    assert keyfile.read(file) == Keymap(MappingProxyType({"a": ("Ctrl+K",), "e": ()}))


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as raised:
        keyfile.read(tmp_path)
    assert raised.value.kind == "CANNOT_READ"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200))
def test_no_content_of_a_file_is_a_fault(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "keys.json"
    file.write_bytes(content)
    with pytest.raises(Trouble):
        keyfile.read(file)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(max_size=8), key=st.text(max_size=8))
def test_whatever_was_read_can_be_written(tmp_path: Path, name: str, key: str) -> None:
    file = written(tmp_path, {"kind": keyfile.KIND, "keys": {name: [key]}})
    keyfile.write(keyfile.read(file), file)
    assert keyfile.read(file) == keyfile.read(file)
