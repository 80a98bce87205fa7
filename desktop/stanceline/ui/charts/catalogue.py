"""Every chart of the panel, in the order of its tabs."""

from stanceline.ui.charts.chart import Chart
from stanceline.ui.charts.crossed import CROSSED
from stanceline.ui.charts.stance import STANCE
from stanceline.ui.charts.topics import TOPICS

CHARTS: tuple[Chart, ...] = (STANCE, TOPICS, CROSSED)
