"""Settings: a frozen value in a TOML file; a damaged file is put aside and the defaults hold."""

import logging
import re
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import tomli_w

from stanceline.host.files import replacing

log = logging.getLogger(__name__)

_LONE = re.compile("[\ud800-\udfff]")
THEMES = ("system", "light", "dark", "high contrast")
ADVANCES = ("after stance", "after stance and topic", "off")
LANGUAGES = ("system", "de", "en", "es", "ru", "ar")
MOTIONS = ("system", "on", "off")
BREAKS = (0, 25, 50, 90)
"""Minutes of labelling after which a break is proposed; 0 is never."""
LAYOUTS = ("lines", "prose")
TYPEFACES = ("source serif", "inter", "system serif", "atkinson", "opendyslexic")
LINE_SPACINGS = ("compact", "normal", "relaxed")
MEASURES = ("narrow", "normal", "wide")
MARGINS = ("words", "dots", "hidden")
TINTS = ("on", "current", "off")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the person chose on this computer."""

    annotator: str = ""
    theme: str = "system"
    advance: str = "after stance"
    text_size: int = 18
    key_strip: bool = True
    recent: tuple[str, ...] = ()
    language: str = "system"
    motion: str = "system"
    break_after: int = 0
    show_pace: bool = True
    tour_offered: bool = False

    layout: str = "lines"
    typeface: str = "source serif"
    line_spacing: str = "normal"
    measure: str = "normal"
    margin: str = "words"
    tint: str = "on"
    highlights: tuple[str, ...] = ()
    """Lists of cue words that are marked, by their ids."""

    def with_recent(self, path: Path, most: int = 10) -> tuple[str, ...]:
        """The recent projects with this one first."""
        return tuple(dict.fromkeys([str(path), *self.recent]))[:most]


def load(file: Path) -> Settings:
    """The settings in ``file``; defaults where it is missing, unknown or damaged (a copy is kept as .bak)."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError:
        return Settings()
    except (ValueError, RecursionError) as error:
        log.info("settings could not be read (%s); defaults are used", type(error).__name__)
        with suppress(OSError):
            file.replace(file.with_suffix(".bak"))
        return Settings()
    known = {field.name: table[field.name] for field in fields(Settings) if field.name in table}
    return Settings(**{name: value for name, value in known.items() if _fits(name, value)} | _several(known))


def save(settings: Settings, file: Path) -> None:
    """Write the settings, whole. Trouble CANNOT_WRITE if the folder can't be written."""
    with suppress(OSError):  # what is wrong with the folder, the writing says
        file.parent.mkdir(parents=True, exist_ok=True)
    # TOML is UTF-8; a path that is not can't be remembered.
    recent = [path for path in settings.recent if not _LONE.search(path)]
    with replacing(file) as stream:
        stream.write(tomli_w.dumps(asdict(settings) | {"recent": recent}).encode())


_CHOICES: dict[str, tuple[Any, ...]] = {
    "theme": THEMES,
    "advance": ADVANCES,
    "language": LANGUAGES,
    "motion": MOTIONS,
    "break_after": BREAKS,
    "layout": LAYOUTS,
    "typeface": TYPEFACES,
    "line_spacing": LINE_SPACINGS,
    "measure": MEASURES,
    "margin": MARGINS,
    "tint": TINTS,
}
"""Where only some values fit; others follow their type."""


def _fits(name: str, value: Any) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name] and not isinstance(value, bool)
    if name == "text_size":
        return isinstance(value, int) and not isinstance(value, bool) and 14 <= value <= 32
    if name in _SEVERAL:
        return False
    return isinstance(value, type(getattr(Settings(), name)))


_SEVERAL = ("recent", "highlights")


def _several(known: dict[str, Any]) -> dict[str, Any]:
    """Those that hold several texts."""
    lists = {name: known[name] for name in _SEVERAL if isinstance(known.get(name), list)}
    return {name: tuple(each for each in some if isinstance(each, str)) for name, some in lists.items()}
