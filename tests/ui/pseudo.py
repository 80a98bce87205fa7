"""A language that nobody speaks: every phrase in brackets, with accents, and 40 % longer."""

import re

from PySide6.QtCore import QObject, QTranslator

ACCENTS = str.maketrans("aceginorsuyzACEGINORSUYZ", "áçéğíñóŕšúýžÁÇÉĞÍÑÓŔŠÚÝŽ")
KEPT = re.compile(r"(%L?n|%\d|\{\w+\}|&&?|\n)")
"""Places for values, keys of menus, ends of lines."""


def stretched(text: str) -> str:
    """ "[!! Ñéxt šéñťéñçé··· !!]": what is kept stays, the rest gets accents; dots make it longer."""
    parts = [part if n % 2 else part.translate(ACCENTS) for n, part in enumerate(KEPT.split(text))]
    return f"[!! {''.join(parts)}{'·' * max(0, round(len(text) * 0.4) - 7)} !!]"


class Pseudo(QTranslator):
    """Says every phrase of ours in that language; those of Qt stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        """It has something to say."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The phrase, stretched; numbers are put in as Qt does."""
        if not context or context.startswith("Q"):
            return None  # nothing; an empty string would be taken for a translation
        self.asked.add((context, source))
        said = source if n < 0 else source.replace("%Ln", str(n)).replace("%n", str(n)).replace("(s)", "s")
        return stretched(said)
