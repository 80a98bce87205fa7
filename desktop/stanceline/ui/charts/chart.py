"""What a chart is: a name, and a figure made of a codebook and a tally."""

from collections.abc import Callable
from dataclasses import dataclass

from stanceline.domain.codebook import Codebook
from stanceline.domain.tally import Tally
from stanceline.ui.charts.figures import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One tab of the panel; a new one is a file with one of these, and a line in ``catalogue``.

    ``name`` goes into file names. ``figure`` answers None for a codebook that has no such chart; the tab is
    called what the figure is. ``ranked`` charts begin with the longest row when they are opened.
    """

    name: str
    figure: Callable[[Codebook, Tally], Figure | None]
    ranked: bool = False
