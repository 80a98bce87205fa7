"""What the person chose on this computer: kept whole, and never in the way."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.trouble import Trouble
from stanceline.host.settings import ADVANCES, THEMES, Settings, load, save

words = st.text(alphabet=st.characters(codec="utf-8"), max_size=20)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "settings.toml"


def written(file: Path, content: str | bytes) -> Settings:
    """What is loaded from a file with this content."""
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return load(file)


def test_without_a_file_the_defaults_hold_and_none_is_made(file: Path) -> None:
    assert load(file) == Settings()
    assert not file.parent.exists()


@given(
    st.builds(
        Settings,
        annotator=words,
        theme=st.sampled_from(THEMES),
        advance=st.sampled_from(ADVANCES),
        text_size=st.integers(14, 32),
        key_strip=st.booleans(),
        recent=st.lists(words, max_size=3).map(tuple),
    )
)
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    save(settings, file)
    assert load(file) == settings


@pytest.mark.parametrize(
    "content",
    ["theme = ", "[[[", b"\xff\xfe\x00", "theme = 'dark'\ntheme = 'light'", "x = " + "[" * 5000],
    ids=["cut off", "nonsense", "not UTF-8", "twice", "deep"],
)
def test_a_damaged_file_is_put_aside_and_the_defaults_hold(file: Path, content: str | bytes) -> None:
    assert written(file, content) == Settings()
    kept = content if isinstance(content, bytes) else content.encode()
    assert file.with_suffix(".bak").read_bytes() == kept
    assert not file.exists()


def test_a_damaged_file_that_can_not_be_put_aside_is_no_reason_not_to_start(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    assert written(file, "theme = ") == Settings()


def test_a_file_that_can_not_be_read_now_is_left_for_later(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(Settings(theme="dark"), file)
    read = Path.read_text

    def refuse(self: Path, *_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_text", refuse)
    assert load(file) == Settings()
    monkeypatch.setattr(Path, "read_text", read)
    assert load(file).theme == "dark"


def test_a_folder_in_the_place_of_the_file_is_no_reason_not_to_start(file: Path) -> None:
    file.mkdir(parents=True)
    assert load(file) == Settings()


def test_settings_of_a_newer_program_are_ignored_and_the_known_ones_hold(file: Path) -> None:
    assert written(file, "theme = 'dark'\nhologram = true\n[future]\nx = 1\n") == Settings(theme="dark")


@pytest.mark.parametrize(
    "line",
    [
        "annotator = 5",
        "theme = 'pink'",
        "theme = ['dark']",
        "advance = true",
        "text_size = 13",
        "text_size = 33",
        "text_size = '18'",
        "text_size = true",
        "text_size = 18.5",
        "key_strip = 1",
        "recent = 'a'",
        "recent = {a = 1}",
        "annotator = 1979-05-27",
    ],
)
def test_a_setting_of_the_wrong_kind_is_ignored_and_the_others_hold(file: Path, line: str) -> None:
    other, value = (
        ("theme = 'dark'", "dark") if line.startswith("key_strip") else ("key_strip = false", False)
    )
    name, _, _ = other.partition(" ")
    assert written(file, f"{line}\n{other}\n") == replace(Settings(), **{name: value})


def test_of_the_recent_projects_those_that_are_no_names_are_ignored(file: Path) -> None:
    assert written(file, "recent = ['a', 5, ['b'], 'c']").recent == ("a", "c")


def test_the_newest_project_is_the_first_of_ten_and_none_is_there_twice() -> None:
    settings = Settings(recent=tuple(f"p{number}" for number in range(10)))
    recent = replace(settings, recent=settings.with_recent(Path("p3"))).with_recent(Path("new"))
    assert recent == ("new", "p3", "p0", "p1", "p2", "p4", "p5", "p6", "p7", "p8")


def test_a_recent_project_whose_name_is_not_utf_8_does_not_spoil_the_others(file: Path) -> None:
    save(Settings(recent=("a", os.fsdecode(b"caf\xe9"), "b"), theme="dark"), file)
    assert load(file) == Settings(recent=("a", "b"), theme="dark")


def test_a_folder_that_can_not_be_made_is_told_as_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Trouble) as trouble:
        save(Settings(), tmp_path / "file" / "settings" / "settings.toml")
    assert trouble.value.kind == "CANNOT_WRITE"


def test_saving_leaves_one_file(file: Path) -> None:
    save(Settings(), file)
    save(Settings(theme="dark"), file)
    assert list(file.parent.iterdir()) == [file]
