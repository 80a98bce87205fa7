"""What may be said against a colour: too near to the page, or to another label's for somebody's eyes."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.domain.colours import (
    LEAST_CONTRAST,
    LEAST_DIFFERENCE,
    Sight,
    contrast,
    difference,
    least_difference,
)
from stanceline.ui.looks.tokens import THEMES, Theme, dot_of, tone_of

translate = QCoreApplication.translate


def cautions(dimension: Dimension, label: Label) -> list[str]:
    """Sentences about the colour that somebody chose for a label, among those of its dimension, in any theme."""
    return [
        sentence
        for sentence in (_about_contrast(dimension, label), _about_likeness(dimension, label))
        if sentence
    ]


def mark_of(theme: Theme, dimension: Dimension, label: Label) -> str:
    """The "#rrggbb" that stands for a label in a theme."""
    return (
        tone_of(theme, label.colour).mark if dimension.choice is Choice.ONE else dot_of(theme, label.colour)
    )


def _about_contrast(dimension: Dimension, label: Label) -> str:
    ratio, theme = min(
        (contrast(mark_of(theme, dimension, label), theme.surface), name) for name, theme in THEMES.items()
    )
    if ratio >= LEAST_CONTRAST:
        return ""
    words = translate(
        "ColourCaution", "Hard to see in the {theme} theme: contrast {ratio} : 1, should be 3 : 1."
    )
    return words.format(theme=_themes()[theme], ratio=f"{ratio:.1f}")


def _about_likeness(dimension: Dimension, label: Label) -> str:
    others = [
        each
        for each in dimension.active
        if each.id != label.id and (each.parent is None) == (label.parent is None) and each.colour
    ]
    pairs = [
        (mark_of(theme, dimension, label), mark_of(theme, dimension, other), other.title)
        for theme in THEMES.values()
        for other in others
    ]
    nothing = (LEAST_DIFFERENCE, Sight.USUAL, "")
    usual = min(((difference(one, two), Sight.USUAL, title) for one, two, title in pairs), default=nothing)
    lacking = min(((*least_difference(one, two), title) for one, two, title in pairs), default=nothing)
    # What everybody takes for the same need not be said of some.
    apart, sight, title = usual if usual[0] < LEAST_DIFFERENCE else lacking
    if apart >= LEAST_DIFFERENCE:
        return ""
    words = translate("ColourCaution", "Looks like “{label}” {eyes}: difference {apart}, should be 15.")
    return words.format(label=title, eyes=_eyes()[sight], apart=f"{apart:.0f}")


def _themes() -> Mapping[str, str]:
    return {
        "light": translate("ColourCaution", "light"),
        "dark": translate("ColourCaution", "dark"),
        "high-contrast": translate("ColourCaution", "high contrast"),
    }


def _eyes() -> Mapping[Sight, str]:
    return {
        Sight.USUAL: translate("ColourCaution", "to everybody"),
        Sight.PROTAN: translate("ColourCaution", "to people who see no red (protanopia)"),
        Sight.DEUTAN: translate("ColourCaution", "to people who see no green (deuteranopia)"),
        Sight.TRITAN: translate("ColourCaution", "to people who see no blue (tritanopia)"),
    }
