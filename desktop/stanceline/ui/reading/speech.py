"""What a screen reader says about one sentence."""

from PySide6.QtCore import QCoreApplication

from stanceline.domain.codebook import Codebook, Label
from stanceline.ui.looks.bidi import isolated, on_one_line
from stanceline.ui.reading.rows import Row

LONGEST_TEXT = 10_000
"""Characters of one sentence that are drawn and spoken; the rest is counted."""


def spoken(row: Row, sentences: int, codebook: Codebook) -> str:
    """ "Sentence 7 of 11. Buses must come first. Stance: favour. Topics: transport." """
    number = QCoreApplication.translate("Reader", "Sentence %1 of %2.")
    parts = [number.replace("%1", str(row.sentence.position)).replace("%2", str(sentences))]
    parts.append(shortened(row.sentence.text))
    labels = (row.stance, *row.topics) if row.stance else row.topics
    others = [f"{label.name} ({whose})" if whose else label.name for label, whose in row.elsewhere]
    for dimension in codebook.dimensions:
        given = [label for label in labels if label in dimension.labels]
        names = [_named(label, row) for label in given] + (others if dimension == codebook.stance else [])
        if names:
            parts.append(f"{dimension.title}: {', '.join(names)}.")
    if not labels and not others:
        parts.append(QCoreApplication.translate("Reader", "No labels."))
    if row.unsure:
        parts.append(QCoreApplication.translate("Reader", "Unsure."))
    if row.inherited:
        parts.append(QCoreApplication.translate("Reader", "To be checked."))
    if row.flagged:
        parts.append(QCoreApplication.translate("Reader", "Flagged."))
    if row.excluded:
        parts.append(QCoreApplication.translate("Reader", "Excluded."))
    return " ".join(parts)


def _named(label: Label, row: Row) -> str:
    return f"{label.name} ({row.whose})" if label == row.stance and row.whose else label.name


def described(row: Row) -> str:
    """The note, and whether the filter leaves this sentence out; empty when there is nothing to add."""
    parts = []
    if row.note:
        parts.append(QCoreApplication.translate("Reader", "Note: %1").replace("%1", row.note))
    if row.dimmed:
        parts.append(QCoreApplication.translate("Reader", "Left out by the filter."))
    return " ".join(parts)


def listed(row: Row) -> str:
    """Everything the margin has to say, a line for each kind; empty when it says nothing."""
    parts = []
    if row.excluded:
        parts.append(QCoreApplication.translate("Reader", "Excluded"))
    if row.stance:
        parts.append(f"{row.stance.title} · {row.whose}" if row.whose else row.stance.title)
    if row.unsure:
        parts.append(QCoreApplication.translate("Reader", "Unsure"))
    if row.inherited:
        parts.append(QCoreApplication.translate("Reader", "To be checked"))
    if row.flagged:
        parts.append(QCoreApplication.translate("Reader", "Flagged"))
    parts += [f"{label.title} · {whose}" if whose else label.title for label, whose in row.elsewhere]
    parts += [label.title for label in row.topics]
    if row.note:
        parts.append(QCoreApplication.translate("Reader", "Note: %1").replace("%1", row.note))
    return "\n".join(parts)


def shortened(text: str) -> str:
    """The text on one line; beyond 10 000 characters only how many more there are."""
    shown = on_one_line(text[:LONGEST_TEXT])
    more = len(text) - LONGEST_TEXT
    if more <= 0:
        return shown
    rest = QCoreApplication.translate("Reader", "… ({n} more characters)").format(n=more)
    return f"{shown}{isolated(rest)}"
