"""The few pictures that a style sheet can only take from files: ticks and chevrons in each theme's colours.

They are shipped under resources/themes/ and a test compares them with the tokens; after a change of colours
``write_glyphs`` draws them again.
"""

from pathlib import Path

from stanceline.ui.looks.tokens import THEMES, Theme, mixed

_CHECK = "M3.5 8.5 6.5 11.5 12.5 4.5"
_DASH = "M4 8 H12"
_DOWN = "M4 6 8 10 12 6"
_UP = "M4 10 8 6 12 10"
_RIGHT = "M6 4 10 8 6 12"
_CROSS = "M4.5 4.5 11.5 11.5 M11.5 4.5 4.5 11.5"


def glyphs_of(theme: Theme) -> dict[str, str]:
    """File name → SVG text of everything that ``stanceline.qss`` refers to."""
    faded = mixed(theme.text_3, theme.surface, 0.35)
    return {
        "check.svg": _stroked(_CHECK, theme.on_accent),
        "dash.svg": _stroked(_DASH, theme.on_accent),
        "dot.svg": _round(theme.on_accent),
        "check-text.svg": _stroked(_CHECK, theme.accent),
        "chevron-down.svg": _stroked(_DOWN, theme.text_2, 1.5),
        "chevron-down-faded.svg": _stroked(_DOWN, faded, 1.5),
        "chevron-up.svg": _stroked(_UP, theme.text_2, 1.5),
        "chevron-up-faded.svg": _stroked(_UP, faded, 1.5),
        "chevron-right.svg": _stroked(_RIGHT, theme.text_2, 1.5),
        "chevron-left.svg": _stroked("M10 4 6 8 10 12", theme.text_2, 1.5),
        "cross.svg": _stroked(_CROSS, theme.text_2, 1.5),
    }


def write_glyphs(folder: Path) -> None:
    """Draw the glyphs of every theme into ``folder/<theme name>/``."""
    for theme in THEMES.values():
        place = folder / theme.name
        place.mkdir(parents=True, exist_ok=True)
        for name, text in glyphs_of(theme).items():
            (place / name).write_text(text, encoding="utf-8", newline="\n")


def _stroked(path: str, colour: str, width: float = 1.7) -> str:
    return _svg(
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _round(colour: str) -> str:
    return _svg(f'<circle cx="8" cy="8" r="3.2" fill="{colour}"/>')


def _svg(content: str) -> str:
    size = 'width="16" height="16" viewBox="0 0 16 16"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{content}</svg>\n'
