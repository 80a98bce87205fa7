"""Taking a codebook in from a file and writing it out: one step, and trouble in words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stanceline.domain.trouble import Trouble
from stanceline.operations import codebooks, labelling, reading, seeding, undoing
from stanceline.ui.dialogs.codebook import take_codebook
from stanceline.ui.window import Window

AnswerFiles = Callable[..., None]


def toml(folder: Path, name: str) -> Path:
    """A shipped codebook in a file of its own."""
    codebook = seeding.codebook_named(name)
    assert codebook is not None
    file = folder / f"{name}.toml"
    file.write_text(codebooks.as_toml(codebook), encoding="utf-8")
    return file


def run(window: Window, name: str) -> None:
    """Trigger an action."""
    window.actions_.by_id[name].trigger()


def test_a_file_becomes_the_codebook_and_undo_takes_it_back(
    window: Window, tmp_path: Path, answer_files: AnswerFiles, qtbot: QtBot
) -> None:
    before = [label.name for label in window.session.codebook]
    answer_files(toml(tmp_path, "semeval"))
    run(window, "project.import_codebook")
    assert window.session.codebook.name == (seeding.codebook_named("semeval") or window.session.codebook).name
    assert window.notices.texts == ("The codebook was changed. Undo takes it back.",)
    window.session.do(undoing.undo)
    assert [label.name for label in window.session.codebook if not label.retired] == before
    qtbot.waitUntil(lambda: window.session.counted)


def test_labels_given_before_stay_where_they_are(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    transport = window.session.codebook.named("topic", "transport")
    assert transport is not None
    window.session.do(labelling.choose, window.place.selection, transport)
    take_codebook(window.desk, toml(tmp_path, "semeval"))
    qtbot.waitUntil(lambda: window.session.counted)
    assert window.session.counts.mine.labels[transport.id] == 1
    assert window.session.codebook.label(transport.id).retired


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("gone.toml", None, "can't be read: No such file or directory"),
        ("latin.toml", b'name = "caf\xe9"', "it is not UTF-8"),
        ("broken.toml", b"[[dimension", "broken.toml"),
        ("empty.toml", b"", "empty.toml"),
        ("other.toml", b'name = "A recipe"', "other.toml"),
    ],
)
def test_a_file_that_is_no_codebook_is_told_and_changes_nothing(
    window: Window, tmp_path: Path, name: str, content: bytes | None, told: str
) -> None:
    before = window.session.codebook
    if content is not None:
        (tmp_path / name).write_bytes(content)
    take_codebook(window.desk, tmp_path / name)
    assert told in window.notices.texts[0]
    assert window.session.codebook == before


def test_a_folder_is_no_codebook(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="can't be read"):
        codebooks.from_file(tmp_path)


def test_a_codebook_that_takes_a_key_of_the_program_is_refused(window: Window, tmp_path: Path) -> None:
    file = toml(tmp_path, "semeval")
    file.write_text(file.read_text(encoding="utf-8").replace('key = "P"', 'key = "J"'), encoding="utf-8")
    take_codebook(window.desk, file)
    assert "taken by the program" in window.notices.texts[0]


def test_what_is_written_out_can_be_taken_in_again(
    window: Window, tmp_path: Path, answer_files: AnswerFiles
) -> None:
    target = tmp_path / "out.toml"
    answer_files(target)
    run(window, "project.export_codebook")
    assert window.notices.texts == (f"The codebook is in {target}.",)
    again = codebooks.from_file(target)
    assert [(label.name, label.key) for label in again] == [
        (label.name, label.key) for label in window.session.codebook
    ]


def test_a_place_that_cannot_be_written_is_told(
    window: Window, tmp_path: Path, answer_files: AnswerFiles
) -> None:
    answer_files(tmp_path / "gone" / "out.toml")
    run(window, "project.export_codebook")
    assert "could not be written" in window.notices.texts[0]


def test_the_project_itself_is_not_written_over(
    window: Window, project: Path, answer_files: AnswerFiles
) -> None:
    before = project.read_bytes()[:16]
    answer_files(project)
    run(window, "project.export_codebook")
    assert project.read_bytes()[:16] == before
    assert window.session.read(reading.articles)
    assert "is the project itself" in window.notices.texts[0]
