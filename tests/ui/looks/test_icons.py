"""Every icon can be drawn, in any theme, at any scale."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from stanceline.ui.looks.icons import IconShelf
from stanceline.ui.looks.looks import Looks

RESOURCES = Path(__file__).parents[3] / "resources"
NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))
PROMISED = [
    "align-left", "arrow-down", "arrow-up", "bar-chart", "book-open", "camera",
    "check", "chevron-down", "chevron-left", "chevron-right", "chevron-up", "circle-help",
    "clipboard-paste", "contrast", "copy", "corner-down-left", "download", "ellipsis",
    "eraser", "external-link", "file-plus", "flag", "folder-open", "funnel",
    "history", "image", "import", "info", "keyboard", "link",
    "log-out", "merge", "moon", "pencil", "plus", "redo-2",
    "rows-3", "search", "settings", "split", "sticky-note", "sun",
    "trash-2", "triangle-alert", "undo-2", "upload", "user", "users",
    "x",
]  # fmt: skip


def colours(picture: QPixmap | QImage) -> set[str]:
    """The colours of all wholly opaque pixels."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", PROMISED)
def test_every_icon_that_was_promised_is_there(name: str) -> None:
    assert name in NAMES


@pytest.mark.parametrize("name", [name for name in NAMES if name != "stanceline"])
def test_every_icon_is_drawn_in_the_colour_asked_for(looks: Looks, qapp: QApplication, name: str) -> None:
    for theme in ("light", "dark", "high-contrast"):
        looks.use(qapp, theme)
        # Large, so that some pixels are wholly covered by a stroke of 1.75.
        assert colours(looks.pixmap(name, "accent", 96)) == {looks.theme.accent}


@pytest.mark.parametrize(("ratio", "side"), [(1.0, 18), (1.25, 22), (1.5, 27), (2.0, 36)])
def test_an_icon_is_as_sharp_as_the_screen(looks: Looks, ratio: float, side: int) -> None:
    picture = looks.pixmap("flag", "text", 18, ratio)
    assert (picture.width(), picture.devicePixelRatio()) == (side, ratio)
    through_icon = looks.icon("flag").pixmap(QSize(18, 18), ratio)
    assert through_icon.width() == side


def test_an_icon_takes_the_new_colour_when_the_theme_changes(looks: Looks, qapp: QApplication) -> None:
    icon = looks.icon("flag", "accent")
    before = colours(icon.pixmap(QSize(96, 96), 1.0))
    looks.use(qapp, "dark")
    assert before != colours(icon.pixmap(QSize(96, 96), 1.0)) == {looks.theme.accent}


def test_a_disabled_icon_is_fainter(looks: Looks) -> None:
    icon = looks.icon("flag", "text")
    (disabled,) = colours(icon.pixmap(QSize(96, 96), 1.0, QIcon.Mode.Disabled))
    (normal,) = colours(icon.pixmap(QSize(96, 96), 1.0))
    assert QColor(disabled).lightness() > QColor(normal).lightness()


def test_an_icon_on_a_button_outlives_its_python_names(looks: Looks, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    for _ in range(300):
        button.setIcon(QIcon(looks.icon("moon", "accent")))
        button.icon().pixmap(QSize(18, 18))
    gc.collect()
    assert colours(button.icon().pixmap(QSize(96, 96))) == {looks.theme.accent}


def test_the_shelf_keeps_no_more_than_512_pictures(looks: Looks) -> None:
    shelf = IconShelf(RESOURCES / "icons")
    first = shelf.pixmap("x", "#000000", 8)
    assert shelf.pixmap("x", "#000000", 8) is first
    for number in range(600):
        shelf.pixmap("x", f"#{number:06x}", 9)
    assert shelf.pixmap("x", "#000000", 8) is not first


def test_an_icon_that_is_not_there_is_an_error(looks: Looks) -> None:
    with pytest.raises(FileNotFoundError):
        looks.pixmap("no-such-icon", "text")


def test_the_programs_own_icon_is_there_in_all_sizes(looks: Looks) -> None:
    sizes = {size.width() for size in looks.app_icon().availableSizes()}
    assert {16, 24, 32, 48, 64, 128, 256, 512} <= sizes
    assert "stanceline" not in looks.icon_names()


def test_the_licence_of_the_icons_is_kept() -> None:
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE.txt").read_text(encoding="utf-8")
