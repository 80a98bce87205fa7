"""The first dimension that takes any number of labels: one bar a topic, the most frequent first."""

from stanceline.domain.codebook import Codebook
from stanceline.domain.tally import Tally
from stanceline.ui.charts.chart import Chart
from stanceline.ui.charts.figures import Figure, bars


def _figure(codebook: Codebook, tally: Tally) -> Figure | None:
    return bars(tally, codebook.topics) if codebook.topics is not None else None


TOPICS = Chart(name="topics", figure=_figure, ranked=True)
