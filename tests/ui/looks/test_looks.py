"""A theme reaches the palette, the style sheet and every colour that is asked for."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from stanceline.ui.looks.glyphs import glyphs_of
from stanceline.ui.looks.looks import Looks, system_theme
from stanceline.ui.looks.style import style_sheet
from stanceline.ui.looks.tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme

ROLE = QPalette.ColorRole
FOLDER = Path(__file__).parents[3] / "desktop" / "stanceline" / "ui" / "looks"


def shown(palette: QPalette) -> dict[str, str]:
    """The roles that carry tokens one to one."""
    roles = {
        "window": ROLE.Window,
        "surface": ROLE.Base,
        "text": ROLE.WindowText,
        "text_3": ROLE.PlaceholderText,
        "accent": ROLE.Highlight,
        "on_accent": ROLE.HighlightedText,
        "raised": ROLE.ToolTipBase,
    }
    return {token: palette.color(role).name() for token, role in roles.items()}


@pytest.mark.parametrize("name", ["dark", "high-contrast", "light"])
def test_the_palette_equals_the_tokens_after_switching(looks: Looks, qapp: QApplication, name: str) -> None:
    for theme in ("light", "dark", name):
        looks.use(qapp, theme)
    colours = shown(qapp.palette())
    assert colours == {token: getattr(THEMES[name], token) for token in colours}


def test_a_window_that_is_open_takes_the_new_palette(looks: Looks, qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, field = QLabel("words", window), QLineEdit(window)
    window.show()
    for theme in (DARK, HIGH_CONTRAST, LIGHT):
        looks.use(qapp, theme.name)
        colours = shown(window.palette())
        assert colours == {token: getattr(theme, token) for token in colours}
        assert label.palette().color(ROLE.WindowText).name() == theme.text
        assert field.palette().color(ROLE.Text).name() == theme.text


def test_disabled_text_is_fainter_than_text(themed: Looks, qapp: QApplication) -> None:
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, ROLE.Text)
    assert disabled.name() not in (themed.theme.text, themed.theme.surface)


def test_a_theme_that_does_not_exist_is_an_error(looks: Looks, qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        looks.use(qapp, "sepia")
    assert looks.theme == LIGHT


def test_a_colour_is_a_token_a_tone_or_itself(looks: Looks) -> None:
    assert looks.colour("text_2").name() == LIGHT.text_2
    assert looks.colour("plum").name() == LIGHT.tones["plum"].mark
    assert looks.colour("#123456").name() == "#123456"
    assert looks.colour("name").name() == LIGHT.tones["grey"].mark


def test_the_desktop_is_asked_for_its_theme(qapp: QApplication) -> None:
    assert system_theme(qapp) in THEMES


@pytest.mark.parametrize("theme", list(THEMES.values()), ids=lambda theme: theme.name)
def test_the_style_sheet_is_filled_in_and_its_pictures_exist(theme: Theme, resources: Path) -> None:
    sheet = style_sheet(theme, resources / "themes")
    assert "$" not in sheet.replace("Names after a dollar sign", "")
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(pictures) > 10
    assert all(Path(picture).is_file() for picture in pictures)


@pytest.mark.parametrize("theme", list(THEMES.values()), ids=lambda theme: theme.name)
def test_the_shipped_glyphs_have_the_colours_of_the_tokens(theme: Theme, resources: Path) -> None:
    folder = resources / "themes" / theme.name
    shipped = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.svg")}
    assert shipped == glyphs_of(theme), "draw them again: stanceline.ui.looks.glyphs.write_glyphs"


def test_the_style_sheet_paints_its_pictures_from_a_folder_with_any_name(
    looks: Looks, qapp: QApplication, qtbot: QtBot, resources: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Ünïcode (and) spaces & more"
    shutil.copytree(resources / "themes", folder)
    box = QCheckBox()
    box.setChecked(True)
    qtbot.addWidget(box)
    qapp.setStyleSheet(style_sheet(DARK, folder))
    picture = box.grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert DARK.accent in inks
    assert DARK.on_accent in inks


def test_ordinary_controls_are_painted_without_a_word_from_qt(themed: Looks, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    menu = QMenu(window)
    menu.addAction(themed.icon("undo-2"), "Undo")
    choice = QComboBox()
    choice.addItem("Whole project")
    for each in (QPushButton("Save"), QLineEdit("words"), choice, QCheckBox("Tick"), QTableWidget(2, 2)):
        column.addWidget(each)
    window.resize(300, 400)
    assert QColor(themed.theme.window).name() == window.grab().toImage().pixelColor(2, 2).name()
    assert not menu.grab().isNull()


def test_only_the_tokens_hold_colours() -> None:
    literal = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|Qt\.GlobalColor\.(?!transparent)""")
    found = {
        path.name for path in FOLDER.glob("*.py") if literal.search(path.read_text(encoding="utf-8"))
    } - {"tokens.py"}
    assert not found
