"""Every colour of the program: three themes, the tones of exclusive labels and the dots of topics."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QColor

from stanceline.domain.colours import contrast


@dataclass(frozen=True, slots=True)
class Tone:
    """The three colours of one exclusive label: its shape, the tint behind a sentence, its word on either."""

    mark: str
    tint: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One look of the whole window; every colour is "#rrggbb".

    ``surface`` is a pane, ``field`` something to type into, ``raised`` a key cap or the chosen segment,
    ``track`` the empty part of a bar. ``hit`` lies behind what a search found, ``hit_now`` behind the hit that one
    is at. ``heat`` runs from the lowest to the highest value of a heat map.
    """

    name: str
    dark: bool
    window: str
    bar: str
    surface: str
    field: str
    raised: str
    track: str
    line: str
    strong_line: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    warning: str
    danger: str
    hit: str
    hit_now: str
    on_hit_now: str
    heat: tuple[str, ...]
    tones: Mapping[str, Tone]
    dots: Mapping[str, str]


# Nine stops of viridis: light ends bright, dark starts dark, so the lowest value is nearest to the pane.
_VIRIDIS = (
    "#fde725", "#addc30", "#5ec962", "#28ae80", "#21918c", "#2c728e", "#3b528b", "#472d7b", "#440154",
)  # fmt: skip

# After Paul Tol's bright and muted sets; one set serves all themes, always beside the topic's name.
_DOTS = MappingProxyType(
    {
        "sand": "#ddaa33",
        "rose": "#cc6677",
        "brown": "#88552a",
        "indigo": "#4477aa",
        "teal": "#44aa99",
        "purple": "#aa4499",
        "cyan": "#66ccee",
        "olive": "#999933",
    }
)

LIGHT = Theme(
    name="light",
    dark=False,
    window="#f1f2f4",
    bar="#fafafb",
    surface="#ffffff",
    field="#f7f8f9",
    raised="#ffffff",
    track="#e3e5e9",
    line="#e3e5e9",
    strong_line="#d0d4da",
    text="#1a1d23",
    text_2="#555d69",
    text_3="#616975",
    accent="#5546c4",
    accent_soft="#f1effb",
    on_accent="#ffffff",
    ok="#1d7a52",
    warning="#8f5600",
    danger="#b3261e",
    hit="#ffdf70",
    hit_now="#c24a00",
    on_hit_now="#ffffff",
    heat=_VIRIDIS,
    tones=MappingProxyType(
        {
            "blue": Tone("#0072b2", "#dceefa", "#005685"),
            "vermilion": Tone("#d55e00", "#fde6d3", "#9a4300"),
            "grey": Tone("#7b828d", "#e9ebee", "#4c535e"),
            "plum": Tone("#7a1f5c", "#f5e1ee", "#7a1f5c"),
            "teal": Tone("#045133", "#dcf0e6", "#045133"),
            "amber": Tone("#a78451", "#f6ecdc", "#6b4a16"),
            "rust": Tone("#933208", "#fbe4da", "#862c05"),
            "slate": Tone("#0d1c68", "#e3e6f6", "#0d1c68"),
        }
    ),
    dots=_DOTS,
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#14161a",
    bar="#191c21",
    surface="#1d2026",
    field="#22262d",
    raised="#2a2f37",
    track="#2b3038",
    line="#2b3038",
    strong_line="#3a414c",
    text="#e8eaee",
    text_2="#aab1bd",
    text_3="#8d95a3",
    accent="#b4a8ff",
    accent_soft="#2b2940",
    on_accent="#17132e",
    ok="#6cc79b",
    warning="#e8b45a",
    danger="#ff9d94",
    hit="#6b5708",
    hit_now="#ffc94d",
    on_hit_now="#17132e",
    heat=_VIRIDIS[::-1],
    tones=MappingProxyType(
        {
            "blue": Tone("#56b4e9", "#17374a", "#8fcdf2"),
            "vermilion": Tone("#f0894a", "#47280f", "#f7b184"),
            "grey": Tone("#848c98", "#31363f", "#c3c9d2"),
            "plum": Tone("#f3c4e3", "#4a2a40", "#f3c4e3"),
            "teal": Tone("#60f4b5", "#123d2e", "#8df0c8"),
            "amber": Tone("#eeb421", "#40330d", "#f2ce70"),
            "rust": Tone("#9a6a51", "#3c2719", "#e3b49b"),
            "slate": Tone("#4b75b8", "#1e2d4a", "#a9c4f0"),
        }
    ),
    dots=_DOTS,
)

HIGH_CONTRAST = Theme(
    name="high-contrast",
    dark=True,
    window="#000000",
    bar="#000000",
    surface="#000000",
    field="#000000",
    raised="#000000",
    track="#4d4d4d",
    line="#ffffff",
    strong_line="#ffffff",
    text="#ffffff",
    text_2="#ffffff",
    text_3="#e0e0e0",
    accent="#ffff00",
    accent_soft="#1a1a00",
    on_accent="#000000",
    ok="#00ff7f",
    warning="#ffd24d",
    danger="#ffb3ad",
    hit="#666600",
    hit_now="#ffff00",
    on_hit_now="#000000",
    heat=_VIRIDIS[::-1],
    tones=MappingProxyType(
        {
            "blue": Tone("#6ec6ff", "#00263d", "#8fd3ff"),
            "vermilion": Tone("#ffb066", "#3b1d00", "#ffc48c"),
            "grey": Tone("#9e9e9e", "#262626", "#ffffff"),
            "plum": Tone("#ffd6f0", "#3b1029", "#ffd6f0"),
            "teal": Tone("#1d845a", "#002a1b", "#5fd6a4"),
            "amber": Tone("#dfc71a", "#2e2900", "#f0e05a"),
            "rust": Tone("#c45104", "#331400", "#ff9d66"),
            "slate": Tone("#8389fb", "#15183d", "#c2c6ff"),
        }
    ),
    dots=_DOTS,
)

THEMES: Mapping[str, Theme] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)})


def tone_of(theme: Theme, colour: str) -> Tone:
    """The tone of this name, or one made around "#rrggbb"; anything else is grey."""
    named = theme.tones.get(colour)
    if named is not None:
        return named
    if not is_hex(colour):
        return theme.tones["grey"]
    tint = mixed(colour, theme.surface, 0.82)
    return Tone(colour, tint, readable(colour, tint, theme.text))


def dot_of(theme: Theme, colour: str) -> str:
    """The dot of this name as "#rrggbb"; a "#rrggbb" is itself; a tone's name is its mark; else grey."""
    if colour in theme.dots:
        return theme.dots[colour]
    return colour if is_hex(colour) else tone_of(theme, colour).mark


def is_hex(colour: str) -> bool:
    """Whether this is "#rrggbb" (and neither a name nor "#rgb")."""
    return len(colour) == 7 and colour.startswith("#") and QColor.isValidColorName(colour)


def mixed(one: str, other: str, share: float) -> str:
    """``one`` with ``share`` (0 … 1) of ``other`` in it, mixed in sRGB."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def chosen_ground(theme: Theme) -> str:
    """Behind the chosen row of a list: 3:1 on the black of high contrast, where a soft accent is not seen."""
    return mixed(theme.surface, theme.accent, 0.4) if theme.name == "high-contrast" else theme.accent_soft


def readable(colour: str, ground: str, ink: str, least: float = 4.5) -> str:
    """``colour`` moved towards ``ink`` just so far that it reaches this contrast on the ground."""
    for tenth in range(11):
        candidate = mixed(colour, ink, tenth / 10)
        if contrast(candidate, ground) >= least:
            return candidate
    return ink
