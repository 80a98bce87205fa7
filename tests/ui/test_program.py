"""The running program: one window a project, settings that last, themes that reach every window."""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stanceline.domain.trouble import Trouble
from stanceline.host import settings as host_settings
from stanceline.host.places import places
from stanceline.host.settings import THEMES, Settings
from stanceline.operations import projects, reading
from stanceline.ui.crash import CrashDialog
from stanceline.ui.looks.tokens import THEMES as TOKENS
from stanceline.ui.program import Program
from stanceline.ui.window import Window

Opener = Callable[..., Window]


def kept() -> Settings:
    """What is in the file of settings."""
    return host_settings.load(places().settings_file)


def gone(program: Program, qtbot: QtBot) -> None:
    """Until closed windows are deleted."""
    qtbot.waitUntil(lambda: program.windows == [])


@pytest.fixture
def somebody_else(project: Path) -> contextlib.ExitStack:
    """Has the project open for writing until the test ends."""
    stack = contextlib.ExitStack()
    stack.callback(projects.open_project(project).close)
    return stack


# -------------------------------------------------------------------------------------------- opening projects


def test_the_same_project_opened_twice_is_one_window(program: Program, project: Path) -> None:
    first = program.open_project(project)
    assert program.open_project(project) is first
    assert len(program.windows) == 1


@pytest.mark.parametrize("spelling", ["dots", "link", "relative"])
def test_the_same_project_by_another_name_is_the_same_window(
    program: Program, project: Path, spelling: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = project.with_name("link.stanceline")
    link.symlink_to(project)
    (project.parent / "sub").mkdir()
    monkeypatch.chdir(project.parent)
    path = {
        "dots": project.parent / "sub" / ".." / project.name,
        "link": link,
        "relative": Path(project.name),
    }
    first = program.open_project(project)
    assert program.open_project(path[spelling]) is first
    assert first is not None
    assert first.session.project.writable


def test_two_projects_are_two_windows(program: Program, project: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(project, tmp_path / "other.stanceline"))
    assert program.open_project(project) is not program.open_project(other)
    assert len(program.windows) == 2


def test_a_project_can_be_opened_again_after_it_was_closed(
    program: Program, project: Path, qtbot: QtBot
) -> None:
    first = program.open_project(project)
    assert first is not None
    first.close()
    gone(program, qtbot)
    again = program.open_project(project)
    assert again is not None
    assert again.session.project.writable


def test_a_project_that_somebody_else_writes_opens_read_only_and_says_why(
    program: Program, project: Path, somebody_else: contextlib.ExitStack
) -> None:
    with somebody_else:
        window = program.open_project(project)
        assert window is not None
        assert not window.session.project.writable
        assert "already open for writing" in window.notices.texts[0]


def test_a_file_that_cannot_be_written_opens_read_only_and_says_why(
    program: Program, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_project = projects.open_project

    def refuse(path: Path, *, read_only: bool = False, **who: str) -> projects.Project:
        if not read_only:
            raise Trouble("READONLY", "The folder is read-only.", "Save a copy.")
        return open_project(path, read_only=True, **who)

    monkeypatch.setattr(projects, "open_project", refuse)
    window = program.open_project(project)
    assert window is not None
    assert window.notices.texts == ("The folder is read-only. Save a copy.",)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "There is no project at"),
        (b"no project", "is not a Stanceline project"),
        (b"", "is not a Stanceline"),
    ],
    ids=["missing", "text", "empty"],
)
def test_what_is_no_project_is_told_in_the_first_window(
    program: Program, tmp_path: Path, content: bytes | None, told: str
) -> None:
    path = tmp_path / "odd.stanceline"
    if content is not None:
        path.write_bytes(content)
    assert program.open_project(path) is None
    assert program.windows == []
    assert told in program.welcome().notices.texts[0]
    assert program.welcome().isVisible()


def test_trouble_is_told_in_the_newest_window_if_there_is_one(program: Program, project: Path) -> None:
    window = program.open_project(project)
    assert program.open_project(project.with_name("gone.stanceline")) is None
    assert window is not None
    assert "There is no project at" in window.notices.texts[0]


def test_the_first_window_goes_when_a_project_comes(program: Program, project: Path) -> None:
    welcome = program.welcome()
    program.open_project(project)
    assert not welcome.isVisible()


# ------------------------------------------------------------------------------------------------- the sample


def test_the_sample_is_made_once_and_then_opened_as_it_was_left(program: Program, qtbot: QtBot) -> None:
    window = program.sample_project()
    assert window is not None
    path, uids = window.session.project.path, [line.uid for line in window.session.read(reading.articles)]
    assert path.parent == places().data
    assert len(uids) == 12
    assert window.session.project.annotator.name != ""
    made = path.stat().st_ino
    assert program.sample_project() is window
    window.close()
    gone(program, qtbot)
    again = program.sample_project()
    assert again is not None
    assert path.stat().st_ino == made
    assert [line.uid for line in again.session.read(reading.articles)] == uids


def test_the_sample_opens_as_the_person_of_this_computer_beside_its_own(
    program: Program, qtbot: QtBot
) -> None:
    demo = program.sample_project()
    assert demo is not None
    theirs = [person.name for person in projects.everybody(demo.session.project)]
    demo.close()
    qtbot.waitUntil(lambda: not program.windows)
    program.keep(replace(program.settings, annotator="Cleo Marsh"))
    window = program.sample_project()
    assert window is not None
    assert window.session.annotator.name == "Cleo Marsh"
    known = [person.name for person in projects.everybody(window.session.project)]
    assert known == [*theirs, "Cleo Marsh"]


def test_a_sample_that_cannot_be_made_is_told(program: Program) -> None:
    places().data.parent.mkdir(parents=True, exist_ok=True)
    places().data.write_text("a file where the folder should be")
    assert program.sample_project() is None
    assert "could not be made" in program.welcome().notices.texts[0]


# --------------------------------------------------------------------------------------------------- settings


def test_recent_projects_are_remembered_newest_first_and_once(
    program: Program, project: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copy(project, tmp_path / "other.stanceline"))
    for path in (project, other, project):
        program.open_project(path)
    program.quit()
    assert kept().recent == (str(other), str(project))


def test_how_a_window_was_left_is_how_the_next_one_begins(
    program: Program, open_window: Opener, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.reader.zoom(3)
    window.reader.show_keys(False)
    window.labels.set_advance("off")
    window.actions_.by_id["view.queue"].trigger()
    window.close()
    gone(program, qtbot)
    assert kept() == replace(Settings(), advance="off", text_size=21, key_strip=False, recent=(str(project),))
    again = open_window(project)
    assert again.reader.view.text_size == 21
    assert not again.reader.keys.isVisible()
    assert again.deciding.when == "off"
    assert not again.labels.advance.isChecked()
    assert not again.queue.isVisible()


def test_settings_that_cannot_be_written_cost_the_memory_and_not_the_work(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Trouble("CANNOT_WRITE", "The disk is full.")

    monkeypatch.setattr(host_settings, "save", refuse)
    program.keep(replace(program.settings, annotator="Bo Ek"))
    assert program.settings.annotator == "Bo Ek"


@pytest.mark.parametrize(
    "text", ["no toml [", 'theme = "pink"\ntext_size = 900\nadvance = 3', "\0", "recent = [1, 2]"]
)
def test_damaged_settings_are_no_reason_not_to_begin(undressed: QApplication, text: str) -> None:
    places().settings.mkdir(parents=True)
    places().settings_file.write_text(text, encoding="utf-8")
    (places().settings / "window.ini").write_text(
        "[window]\ngeometry=@Invalid()\nlayout=\x01\x02", encoding="utf-8"
    )
    program = Program(undressed, places())
    assert program.settings == Settings()


def test_a_window_opens_whatever_is_remembered_of_the_last_one(
    program: Program, open_window: Opener, project: Path
) -> None:
    for name in ("window/geometry", "window/layout"):
        program.memory.setValue(name, "nonsense")
    assert open_window(project).reader.isVisible()


# ----------------------------------------------------------------------------------------------------- themes


def ground(widget: QWidget) -> str:
    """The colour of the middle of a widget's top edge."""
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, 3).name()


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_reaches_palette_paint_and_memory(
    program: Program, open_window: Opener, project: Path, name: str
) -> None:
    window = open_window(project)
    program.use_theme(name)
    QCoreApplication.processEvents()
    theme = TOKENS["light" if name == "system" else name.replace(" ", "-")]
    assert program.looks.theme == theme
    assert window.palette().color(QPalette.ColorRole.Window).name() == theme.window
    assert ground(window.top) == theme.bar
    assert kept().theme == name


def test_a_theme_reaches_every_open_window_at_once(
    program: Program, open_window: Opener, project: Path, tmp_path: Path
) -> None:
    windows = [open_window(project), open_window(Path(shutil.copy(project, tmp_path / "other.stanceline")))]
    before = [ground(window.top) for window in windows]
    program.use_theme("dark")
    QCoreApplication.processEvents()
    assert [ground(window.top) for window in windows] == [TOKENS["dark"].bar] * 2 != before
    assert all(window.top.theme.accessibleName() == "Light theme" for window in windows)


def test_a_theme_asked_for_this_time_is_not_remembered_until_another_is_chosen(
    undressed: QApplication, program: Program
) -> None:
    assert program.looks.theme == TOKENS["light"]
    program.keep(replace(program.settings, theme="dark"))
    assert program.looks.theme == TOKENS["light"]
    program.use_theme("high contrast")
    assert program.looks.theme == TOKENS["high-contrast"]


# --------------------------------------------------------------------------------------------------- the end


def test_quitting_closes_every_window_and_leaves_plain_files(
    program: Program, open_window: Opener, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    open_window(project)
    open_window(Path(shutil.copy(project, tmp_path / "other.stanceline")))
    program.quit()
    gone(program, qtbot)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["harbour.stanceline", "other.stanceline"]


def test_quitting_twice_is_quitting_once(program: Program, open_window: Opener, project: Path) -> None:
    open_window(project)
    program.quit()
    program.quit()


def test_quitting_closes_dialogs_that_belong_to_no_window(
    program: Program, project: Path, qtbot: QtBot
) -> None:
    dialog = CrashDialog("report", project)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    program.quit()
    assert not dialog.isVisible()


def test_a_project_of_other_people_opens_as_one_of_them_and_nobody_is_added(
    program: Program, project: Path, qtbot: QtBot
) -> None:
    program.keep(replace(program.settings, annotator="A Stranger"))
    window = program.open_project(project)
    assert window is not None
    assert window.session.annotator.name == projects.everybody(window.session.project)[0].name
    assert "A Stranger" not in [person.name for person in projects.everybody(window.session.project)]
