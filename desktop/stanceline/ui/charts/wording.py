"""Counts and shares in words: read below a chart, told to a screen reader, printed on a picture."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from stanceline.domain.tally import Scope
from stanceline.ui.charts.drawing import Spot
from stanceline.ui.charts.figures import Bar, Bars, Figure, Part, StackRow
from stanceline.ui.days import long_day


def number(n: int) -> str:
    """As people write it here: "2,381"."""
    return QLocale().toString(n)


def percent(share: float) -> str:
    """A share of 0 … 1 as whole percent: "36 %", "<1 %" for what would be rounded away."""
    whole = round(100 * share)
    return "<1\u00a0%" if share and not whole else f"{number(whole)}\u00a0%"


def readout(spot: Spot) -> str:
    """What is under the pointer: "Economy · Against: 88 (51 %)"."""
    said = QCoreApplication.translate("Charts", "{title}: {n} ({percent})")
    return said.format(title=spot.title, n=number(spot.n), percent=percent(spot.share))


def described(figure: Figure) -> str:
    """The whole chart in one line for a screen reader: "Favour 316, 36 percent; …"; zeros are left out."""
    if isinstance(figure, Bars):
        return "; ".join(_described(bar) for bar in figure.rows if bar.n)
    rows = (
        f"{row.title} {number(row.total)}: "
        + ", ".join([*map(_described, filter(_counted, row.parts)), *_waiting(row)])
        for row in figure.rows
        if row.total or row.waiting
    )
    return "; ".join(rows)


def scope_name(scope: Scope) -> str:
    """What the chooser calls it."""
    if scope is Scope.ARTICLE:
        return QCoreApplication.translate("Charts", "This article")
    if scope is Scope.MINE:
        return QCoreApplication.translate("Charts", "My labels")
    return QCoreApplication.translate("Charts", "Whole project")


def counted(figure: Figure) -> str:
    """What the shares are of: "n = 882 labels"."""
    if not isinstance(figure, Bars):
        said = QCoreApplication.translate("Charts", "n = {n} pairs of labels")
    elif figure.of_sentences:
        said = QCoreApplication.translate("Charts", "n = {n} labelled sentences")
    else:
        said = QCoreApplication.translate("Charts", "n = {n} labels")
    return said.format(n=number(figure.base))


def date(day: QDate) -> str:
    """A day in full: "22 November 2026"."""
    return long_day(day)


def _counted(part: Part) -> bool:
    return part.n > 0


def _waiting(row: StackRow) -> list[str]:
    said = QCoreApplication.translate("Charts", "{n} without any yet")
    return [said.format(n=number(row.waiting))] if row.waiting else []


def _described(entry: Bar | Part) -> str:
    said = QCoreApplication.translate("Charts", "{title} {n}, {percent} percent")
    return said.format(title=entry.title, n=number(entry.n), percent=number(round(100 * entry.share)))
