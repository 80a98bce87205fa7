"""What can be preferred: each preference is data, a field of Settings with its words and choices.

Like those of actions, the words are collected by packaging/translate.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from stanceline.host.settings import Settings
from stanceline.ui.languages import OWN_NAMES

SECTIONS = (
    "General",
    "Reading",
    "Labelling",
    "Keys",
    "Appearance",
    "Accessibility",
)
GENERAL, READING, LABELLING, KEYS, APPEARANCE, ACCESSIBILITY = SECTIONS

SINGLE = "single"
"""A field not of Settings but of the Keymap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """A field of Settings. With ``choices`` (value, words) it is a list, with ``span`` a number; else its type decides.

    ``button`` is an action's id and ``pressed`` what stands on it; such a line has no field of its own.
    """

    section: str
    title: str
    field: str = ""
    hint: str = ""
    choices: Sequence[tuple[Any, str]] = ()
    span: tuple[int, int] = (0, 0)
    button: str = ""
    pressed: str = ""
    reopens: bool = False
    """Open windows follow only when they are opened again."""

    @property
    def default(self) -> Any:
        """What it is as long as nobody chooses."""
        return True if self.field == SINGLE else getattr(Settings(), self.field)


def in_words(text: str) -> str:
    """A word of this file in the language of the interface."""
    return QCoreApplication.translate("Preferences", text)


PREFERENCES = (
    Preference(
        section=GENERAL, field="annotator", title="Your name",
        hint="Projects that know it open as yours; new ones carry it.",
    ),
    Preference(
        section=GENERAL, field="language", title="Language", reopens=True,
        hint="New windows speak it at once, open ones when they are opened again.",
        choices=(("system", "System"), *OWN_NAMES.items()),
    ),
    Preference(
        section=READING, field="text_size", title="Text size", span=(14, 32),
        hint="Of the article, in pixels. Ctrl++ and Ctrl+- change it too.",
    ),
    Preference(
        section=READING, field="layout", title="Layout",
        choices=(
            ("lines", "Lines"),
            ("prose", "Prose"),
        ),
        hint="One sentence a line, or running text.",
    ),
    Preference(
        section=READING, field="typeface", title="Typeface",
        choices=(
            ("source serif", "Source Serif"),
            ("inter", "Inter"),
            ("system serif", "Serif of the system"),
            ("atkinson", "Atkinson Hyperlegible Next"),
            ("opendyslexic", "OpenDyslexic"),
        ),
        hint="Of the article. OpenDyslexic is used where it is installed.",
    ),
    Preference(
        section=READING, field="line_spacing", title="Line spacing",
        choices=(
            ("compact", "Compact"),
            ("normal", "Normal"),
            ("relaxed", "Relaxed"),
        ),
    ),
    Preference(
        section=READING, field="measure", title="Line length",
        choices=(
            ("narrow", "Short"),
            ("normal", "Normal"),
            ("wide", "Long"),
        ),
    ),
    Preference(
        section=READING, field="margin", title="Label margin",
        choices=(
            ("words", "Words"),
            ("dots", "Dots"),
            ("hidden", "Hidden"),
        ),
    ),
    Preference(
        section=READING, field="tint", title="Stance as a tint",
        choices=(
            ("on", "All sentences"),
            ("current", "Current sentence only"),
            ("off", "Blind to earlier labels"),
        ),
        hint="Blind, when earlier answers shall not lead the next.",
    ),
    Preference(
        section=READING, field="key_strip", title="Show the strip of keys",
        hint="Below the article: the keys of the loop.",
    ),
    Preference(
        section=LABELLING, field="advance", title="Move on by itself",
        hint="Where the cursor goes when a label is set.",
        choices=(
            ("after stance", "After the stance"),
            ("after stance and topic", "After stance and topic"),
            ("off", "Only on Enter"),
        ),
    ),
    Preference(
        section=LABELLING, field="show_pace", title="Show my pace",
        hint="Labels today, per hour and the time, in the line at the bottom. Only you see it.",
    ),
    Preference(
        section=LABELLING, field="break_after", title="Propose a break",
        hint="Counted in minutes of labelling; pauses of two minutes and more do not count.",
        choices=(
            (0, "Never"),
            (25, "After 25 minutes"),
            (50, "After 50 minutes"),
            (90, "After 90 minutes"),
        ),
    ),
    Preference(
        section=KEYS, field=SINGLE, title="Keys of one character",
        hint="Off, digits and letters do nothing, which keeps dictation and stray touches from labelling.",
    ),
    Preference(
        section=KEYS, title="Shortcuts", button="tools.shortcuts", pressed="Customise…",
        hint="Other keys for every command, to be kept in a file.",
    ),
    Preference(
        section=APPEARANCE, field="theme", title="Theme",
        choices=(
            ("system", "System"),
            ("light", "Light"),
            ("dark", "Dark"),
            ("high contrast", "High contrast"),
        ),
    ),
    Preference(
        section=ACCESSIBILITY, field="motion", title="Reduce motion",
        hint="Nothing glides, flashes or grows.",
        choices=(
            ("system", "System"),
            ("on", "Always"),
            ("off", "Never"),
        ),
    ),
)  # fmt: skip
"""In the order in which they are shown."""


def phrases() -> set[str]:
    """Everything that ``in_words`` may be asked for."""
    choices = {words for each in PREFERENCES for value, words in each.choices if value not in OWN_NAMES}
    hints = {words for each in PREFERENCES for words in (each.hint, each.pressed) if words}
    return {*SECTIONS, *choices, *hints, *(each.title for each in PREFERENCES)}
