"""The first single-choice dimension: one bar a stance, in codebook order."""

from stanceline.domain.codebook import Codebook
from stanceline.domain.tally import Tally
from stanceline.ui.charts.chart import Chart
from stanceline.ui.charts.figures import Figure, bars


def _figure(codebook: Codebook, tally: Tally) -> Figure | None:
    return bars(tally, codebook.stance) if codebook.stance is not None else None


STANCE = Chart(name="stance", figure=_figure)
