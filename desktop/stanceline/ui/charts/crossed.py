"""Stance by topic: one stack a topic, the most frequent first, with a segment for each stance."""

from stanceline.domain.codebook import Codebook
from stanceline.domain.tally import Tally
from stanceline.ui.charts.chart import Chart
from stanceline.ui.charts.figures import Figure, stack


def _figure(codebook: Codebook, tally: Tally) -> Figure | None:
    if codebook.stance is None or codebook.topics is None:
        return None
    return stack(tally, codebook.topics, codebook.stance)


CROSSED = Chart(name="stance-by-topic", figure=_figure, ranked=True)
