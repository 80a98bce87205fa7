"""Colours as eyes see them: contrast, difference, and both for people who see fewer hues. "#rrggbb" throughout."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

LEAST_CONTRAST = 3.0
"""What WCAG 2.2 (1.4.11) asks of a mark that carries meaning."""

LEAST_DIFFERENCE = 15.0
"""ΔE76 below which two marks beside each other are easily taken for one another."""


class Sight(StrEnum):
    """How somebody sees colours; the last three lack one kind of cone."""

    USUAL = "usual"
    PROTAN = "protan"
    DEUTAN = "deutan"
    TRITAN = "tritan"


_Matrix = tuple[tuple[float, float, float], ...]

# Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency",
# IEEE TVCG 15(6), table of severity 1.0; for linear sRGB.
_SEEN: Mapping[Sight, _Matrix] = {
    Sight.PROTAN: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTAN: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Sight.TRITAN: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

# Linear sRGB to CIE XYZ (IEC 61966-2-1), and the white of D65 in it.
_TO_XYZ: _Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


@dataclass(frozen=True, slots=True)
class Clash:
    """Two colours (by the names they were given) that look alike to somebody; ``difference`` is ΔE76."""

    one: str
    other: str
    sight: Sight
    difference: float


def luminance(colour: str) -> float:
    """Relative luminance, 0 … 1 (WCAG 2.2)."""
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 … 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def difference(one: str, other: str, sight: Sight = Sight.USUAL) -> float:
    """ΔE76: the distance of two colours in CIELAB as somebody sees them; 0 is the same, 2 barely seen."""
    pairs = zip(_lab(one, sight), _lab(other, sight), strict=True)
    return math.hypot(*(a - b for a, b in pairs))


def least_difference(one: str, other: str) -> tuple[float, Sight]:
    """The smallest ΔE76 of two colours over all kinds of sight, and whose it is."""
    return min((difference(one, other, sight), sight) for sight in Sight)


def clashes(colours: Mapping[str, str], least: float = LEAST_DIFFERENCE) -> tuple[Clash, ...]:
    """Every pair of these named colours that somebody sees as nearly one, the most alike first."""
    found = []
    for (one, first), (other, second) in combinations(colours.items(), 2):
        nearest, sight = least_difference(first, second)
        if nearest < least:
            found.append(Clash(one, other, sight, nearest))
    return tuple(sorted(found, key=lambda clash: clash.difference))


def _linear(colour: str) -> tuple[float, ...]:
    return tuple(
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (byte / 255 for byte in bytes.fromhex(colour[1:]))
    )


def _times(matrix: _Matrix, values: Iterable[float]) -> tuple[float, ...]:
    column = tuple(values)
    return tuple(sum(a * b for a, b in zip(row, column, strict=True)) for row in matrix)


def _lab(colour: str, sight: Sight) -> tuple[float, float, float]:
    rgb = _linear(colour)
    if sight in _SEEN:
        rgb = tuple(min(1.0, max(0.0, value)) for value in _times(_SEEN[sight], rgb))
    x, y, z = (_cube(value / white) for value, white in zip(_times(_TO_XYZ, rgb), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube(t: float) -> float:
    return t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29
