"""The tokens put into the one style sheet that lies over Fusion."""

from dataclasses import fields
from pathlib import Path
from string import Template

from stanceline.ui.looks.tokens import Theme, chosen_ground, mixed


def style_sheet(theme: Theme, folder: Path) -> str:
    """``folder/stanceline.qss`` with every $token filled in; KeyError for one that no theme has.

    Properties a widget can set to be told apart: ``kind`` = "primary" or "danger" (QPushButton),
    ``quiet`` = true (QLabel in ``text_2``), ``bare`` = true (views and fields without ground and border).
    """
    sheet = (folder / "stanceline.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute(_colours(theme), glyphs=(folder / theme.name).as_posix())


def _colours(theme: Theme) -> dict[str, str]:
    tokens = {field.name: getattr(theme, field.name) for field in fields(theme)}
    colours = {name: value for name, value in tokens.items() if isinstance(value, str)}
    strong = theme.name == "high-contrast"
    return colours | {
        "faded": mixed(theme.text_3, theme.surface, 0.35),
        "hover": mixed(theme.surface, theme.text, 0.15 if strong else 0.06),
        "pressed": mixed(theme.surface, theme.text, 0.25 if strong else 0.11),
        "chosen": chosen_ground(theme),
        "chosen_line": theme.accent if strong else theme.accent_soft,
        "shut": theme.raised if strong else theme.line,
        "accent_hover": mixed(theme.accent, theme.text, 0.14),
    }
