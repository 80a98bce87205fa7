"""Where things are on this computer."""

from pathlib import Path

import pytest

from stanceline.host.places import places, shipped


def test_everything_is_under_stanceline_home_where_that_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANCELINE_HOME", str(tmp_path))
    here = places()
    assert here.settings_file == tmp_path / "settings" / "settings.toml"
    assert here.log_file == tmp_path / "state" / "stanceline.log"
    assert {here.data.parent, here.cache.parent} == {tmp_path}


def test_otherwise_the_desktop_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STANCELINE_HOME")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert places().settings == tmp_path / "config" / "stanceline"


def test_asking_makes_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANCELINE_HOME", str(tmp_path / "none"))
    places()
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("name", ["resources", "seeds"])
def test_what_is_shipped_is_found(name: str) -> None:
    assert shipped(name).is_dir()
