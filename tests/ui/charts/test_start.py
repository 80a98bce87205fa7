"""pyqtgraph costs start-up time: it is imported by ``wake`` and by nothing before."""

import subprocess
import sys
from pathlib import Path

DESKTOP = Path(__file__).parents[3] / "desktop"

SCRIPT = """
import sys
sys.path.insert(0, {desktop!r})
from stanceline.ui.charts.panel import DistributionPanel
heavy = ("pyqtgraph", "numpy")
assert not any(name in sys.modules for name in heavy), "imported with the panel"
from stanceline.ui.charts.stage import Stage
from stanceline.ui.looks.looks import Looks
from PySide6.QtWidgets import QApplication
from pathlib import Path
application = QApplication([])
looks = Looks(Path({resources!r}))
looks.use(application, "light")
stage = Stage(looks)
stage.show()
assert not any(name in sys.modules for name in heavy), "imported with the skeleton"
plot = stage.wake()
assert "pyqtgraph" in sys.modules
assert stage.wake() is plot
import pyqtgraph
assert pyqtgraph.getConfigOption("background") == "k", "a global option was changed"
assert pyqtgraph.getConfigOption("antialias") is False
"""


def test_only_waking_imports_pyqtgraph_and_no_global_option_of_it_is_touched() -> None:
    script = SCRIPT.format(desktop=str(DESKTOP), resources=str(DESKTOP.parent / "resources"))
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
