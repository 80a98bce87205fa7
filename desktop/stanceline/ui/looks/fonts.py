"""The bundled typefaces, and the chains of families that carry on where their scripts end."""

import logging
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

UI_FAMILY = "Inter Variable"
READING_FAMILY = "Source Serif 4 Variable"

_LOG = logging.getLogger(__name__)

# Which of the four CJK faces comes first decides how shared Han characters are drawn.
_CJK_BY_LANGUAGE = {"zh": "SC", "ja": "JP", "ko": "KR"}
_TRADITIONAL = {"hant", "tw", "hk", "mo"}


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Give every .ttf of this folder to Qt; the families that came of it.

    A file that cannot be read is left out with a line in the log: the chains below end in the system's fonts.
    """
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        handle = QFontDatabase.addApplicationFont(str(path))
        if handle < 0:
            _LOG.warning("The font %s could not be read; the system's own is used.", path.name)
            continue
        families += QFontDatabase.applicationFontFamilies(handle)
    return tuple(families)


def ui_families(language: str = "") -> list[str]:
    """Families for buttons and lists, the first first; ``language`` is a BCP 47 tag."""
    return [UI_FAMILY, "Noto Sans", *_by_script("Noto Sans", "Noto Sans Arabic", language)]


def reading_families(language: str = "", *preferred: str) -> list[str]:
    """Families for article text, the first first; ``preferred`` ones stand before ours."""
    ours = [READING_FAMILY, "Noto Serif", *_by_script("Noto Serif", "Noto Naskh Arabic", language)]
    return [*filter(None, preferred), *ours]


def shaped(families: Iterable[str], pixels: int, weight: int, tabular: bool = False) -> QFont:
    """A font of this size in pixels and weight 100 … 900, with its optical size fitted to its size.

    The axes are set by hand because ``QFont.setWeight`` alone leaves a variable font regular. The weight is
    told too, for the families that follow, but never 700: from there Qt thickens a variable font once more.
    """
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(min(weight, 699)))
    font.setVariableAxis(QFont.Tag("wght"), weight)
    font.setVariableAxis(QFont.Tag("opsz"), pixels)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def cjk_order(language: str) -> list[str]:
    """The suffixes of Noto's four CJK faces, that of this language first."""
    parts = language.casefold().replace("_", "-").split("-")
    first = _CJK_BY_LANGUAGE.get(parts[0], "SC")
    if parts[0] == "zh" and _TRADITIONAL.intersection(parts[1:]):
        first = "TC"
    return [first, *(suffix for suffix in ("SC", "TC", "JP", "KR") if suffix != first)]


def _by_script(stem: str, arabic: str, language: str) -> list[str]:
    """The families after the Latin ones; Urdu is read in Nastaliq where the system has it."""
    urdu = ["Noto Nastaliq Urdu"] if language.casefold().startswith("ur") and stem.endswith("Serif") else []
    scripts = [
        f"{stem} {script}" for script in ("Hebrew", "Devanagari", "Bengali", "Thai", "Armenian", "Georgian")
    ]
    return [*urdu, arabic, *(f"{stem} CJK {suffix}" for suffix in cjk_order(language)), *scripts]
