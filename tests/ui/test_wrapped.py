"""Every word that a person sees goes through tr: no literal reaches a widget by itself."""

import ast
import re
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "desktop" / "stanceline" / "ui"

SHOWING = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription",
    "setPlaceholderText", "setWindowTitle", "setTitle", "setTabText", "setItemText", "setInformativeText",
    "addAction", "addMenu", "addItem", "addRow", "addTab", "addButton", "insertItem", "plain_tip",
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "QAction", "QMenu", "QDockWidget",
    "ElidedLabel", "IconButton", "Chip", "Banner", "say", "setPrefix", "setSuffix", "drawText", "setNoun",
}  # fmt: skip
"""What puts its argument before a person's eyes or ears."""

NAMES = {"Stanceline", "px", "TOML", "Alt", "Ctrl"}
"""Names, units and keys are the same in every language."""

ICONS = re.compile(r"[a-z]+(-[a-z0-9]+)*")
"""``IconButton`` takes the name of a picture as well."""


def spoken(node: ast.AST) -> str:
    """The words of a literal or of an f-string's fixed parts; empty if it has none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        text = " ".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        text = f"{spoken(node.left)} {spoken(node.right)}"
    elif isinstance(node, ast.IfExp):
        text = f"{spoken(node.body)} {spoken(node.orelse)}"
    else:
        return ""
    words = [word for word in re.findall(r"[^\W\d_]{2,}", text) if word not in NAMES]
    return text if words else ""


def unwrapped(source: str) -> list[str]:
    """Calls that show a literal, as "line: words"."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWING or (isinstance(node.func, ast.Attribute) and is_translation(node.func)):
            continue
        for argument in (
            *node.args,
            *(word.value for word in node.keywords if word.arg in ("text", "title")),
        ):
            text = spoken(argument)
            if text and not (name == "IconButton" and ICONS.fullmatch(text)):
                found.append(f"{node.lineno}: {name}({text!r})")
    return found


def is_translation(function: ast.Attribute) -> bool:
    """Whether ``say`` is somebody's name for translate."""
    return function.attr in ("tr", "translate")


def aliases_translate(source: str) -> bool:
    """Whether the file calls translate by the name of ``say``."""
    return re.search(r"\bsay = QCoreApplication\.translate", source) is not None


@pytest.mark.parametrize("file", sorted(HOUSE.rglob("*.py")), ids=lambda file: str(file.relative_to(HOUSE)))
def test_no_word_is_shown_that_cannot_be_translated(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    found = unwrapped(source)
    if aliases_translate(source):
        found = [each for each in found if " say(" not in each]
    assert found == []


def test_no_f_string_is_given_to_tr_because_nobody_could_find_it() -> None:
    offences = [
        f"{file.relative_to(HOUSE)}:{node.lineno}"
        for file in HOUSE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("tr", "translate")
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert offences == []


@pytest.mark.parametrize(
    "source",
    [
        'QLabel("Hello")',
        'button.setText(f"{n} sentences")',
        'menu.addAction("Open" if there else "")',
        'IconButton(looks, "x", "Close")',
        'self.notices.say("All is well.")',
    ],
)
def test_a_bare_word_is_found(source: str) -> None:
    assert unwrapped(source)


@pytest.mark.parametrize(
    "source",
    [
        'QLabel(self.tr("Hello"))',
        'button.setText(f"{n} %")',
        'IconButton(looks, "arrow-left", self.tr("Back"))',
        'window.setWindowTitle(f"{name} – Stanceline")',
        'menu.addAction(translate("Menu", "Open"))',
    ],
)
def test_a_wrapped_word_a_name_and_a_number_pass(source: str) -> None:
    assert unwrapped(source) == []
