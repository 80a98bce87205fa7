"""How a person wants to read: layout, letters, spacing, what stands in the margin."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from stanceline.host.settings import Settings
from stanceline.ui.looks.fonts import UI_FAMILY

SIZES = range(14, 33)
"""Text sizes in pixels that the reader can be set to."""

DEFAULT_SIZE = 18

SYSTEM_SERIF = "system serif"
_ATKINSON = ("Atkinson Hyperlegible Next", "Atkinson Hyperlegible Next Extended")
_DYSLEXIC = ("OpenDyslexic", "OpenDyslexic 3", "OpenDyslexic3", "OpenDyslexicAlta")


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """One way of reading; the words are those of ``host.settings``. ``size`` is in pixels."""

    size: int = DEFAULT_SIZE
    layout: str = "lines"
    typeface: str = "source serif"
    spacing: str = "normal"
    measure: str = "normal"
    margin: str = "words"
    tint: str = "on"


def manner_of(settings: Settings) -> Manner:
    """What a person chose."""
    return Manner(
        size=settings.text_size,
        layout=settings.layout,
        typeface=settings.typeface,
        spacing=settings.line_spacing,
        measure=settings.measure,
        margin=settings.margin,
        tint=settings.tint,
    )


def families_of(typeface: str) -> tuple[str, ...]:
    """The families that stand before ours in article text; none for our own serif, or what is not there."""
    if typeface == "inter":
        return (UI_FAMILY,)
    if typeface == "atkinson":
        return _ATKINSON
    if typeface == "opendyslexic":
        return tuple(family for family in _DYSLEXIC if QFontDatabase.hasFamily(family))[:1]
    if typeface == SYSTEM_SERIF:
        return (system_serif(),)
    return ()


def system_serif() -> str:
    """The family that this computer takes for "serif"."""
    font = QFont("serif")
    font.setStyleHint(QFont.StyleHint.Serif)
    return QFontInfo(font).family()


def has_dyslexic() -> bool:
    """Whether OpenDyslexic is installed."""
    return bool(families_of("opendyslexic"))
