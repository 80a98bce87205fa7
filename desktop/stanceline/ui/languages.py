"""The language of the interface: its words, Qt's own, dates and numbers, and which way it runs.

The floors below speak English and know no Qt. What they tell a person is found again by its template
("“%1” is damaged.") and said in the language of the interface; what has no template stays in English.
"""

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from stanceline.domain.trouble import Trouble
from stanceline.host.places import shipped

OWN_NAMES = {"de": "Deutsch", "en": "English", "es": "Español", "ru": "Русский", "ar": "العربية"}
"""Every language the interface speaks, by its own name."""

_TERRITORIES = {"en": "en_GB", "ar": "ar_AE"}
"""Where nothing says which variant: day before month, and in Arabic the digits of all other numbers."""


class Languages:
    """The language that is spoken now; ``speak`` changes it for everything that is made from then on."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._words: list[QTranslator] = []
        self.code = ""

    def speak(self, choice: str) -> None:
        """Speak a language ("de"), or with "system" the first of the desktop's that is known."""
        code = choice if choice in OWN_NAMES else of_system(QLocale.system().uiLanguages())
        if code == self.code:
            return
        self.code = code
        for old in self._words:
            self._app.removeTranslator(old)
            old.deleteLater()
        own = str(shipped("resources") / "translations")
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # English too: it knows that one article is not 1 article(s). The last installed is asked first.
        self._words = [self._install(f"qtbase_{code}", of_qt), self._install(f"stanceline_{code}", own)]
        QLocale.setDefault(locale_for(code))
        self._app.setLayoutDirection(QLocale(code).textDirection())

    @property
    def mirrored(self) -> bool:
        """Whether the window begins at the right."""
        return self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _install(self, name: str, folder: str) -> QTranslator:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
        return translator


def of_system(wanted: Sequence[str]) -> str:
    """The first of these tags ("pt-BR", "de-AT") that the interface speaks; English if it speaks none."""
    spoken = (tag.replace("_", "-").split("-")[0] for tag in wanted)
    return next((code for code in spoken if code in OWN_NAMES), "en")


def locale_for(code: str) -> QLocale:
    """Dates and numbers of a language, as the desktop writes them if it speaks the same."""
    system = QLocale.system()
    if system.language() is QLocale(code).language() and system.zeroDigit() == "0":
        return system
    return QLocale(_TERRITORIES.get(code, code))


def step_in_words(phrase: str, number: int) -> str:
    """One of the PHRASES of ``operations.wording``, in the language of the interface."""
    # A number asks for one of the plural forms, of which a phrase without one has only the first.
    return QCoreApplication.translate("Step", phrase, None, number if "(s)" in phrase else -1)


def trouble_in_words(trouble: Trouble) -> str:
    """What happened and what to do, in the language of the interface."""
    return f"{told_in_words(trouble.message)} {told_in_words(trouble.advice)}".strip()


def told_in_words(text: str) -> str:
    """A sentence of the lower floors, or several; English where its template is not known."""
    said = _matched(text)
    if said is None:
        # A message and its advice in one: divided where both halves are known.
        for stop in re.finditer(r"(?<=\.) ", text):
            first, rest = _matched(text[: stop.start()]), _matched(text[stop.end() :])
            if first is not None and rest is not None:
                return f"{first} {rest}"
    return text if said is None else said


def _matched(text: str) -> str | None:
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found:
            values = found.groups()
            # All at once: a file may be called %2.
            parts = re.split("%([0-9])", QCoreApplication.translate("Told", template))
            return "".join(values[int(part) - 1] if n % 2 else part for n, part in enumerate(parts))
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates, those that say most first."""
    file: Path = shipped("resources") / "translations" / "told.json"
    templates: list[str] = json.loads(file.read_text(encoding="utf-8"))
    templates.sort(key=lambda template: -len(re.sub("%[0-9]", "", template)))
    return tuple((each, _pattern(each)) for each in templates)


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split("(%[0-9])", template)
    return re.compile(
        "".join("(.*)" if n % 2 else re.escape(part) for n, part in enumerate(parts)), re.DOTALL
    )
