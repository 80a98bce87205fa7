"""What was labelled is there, whatever happens to the program."""

import signal
import subprocess
import sys
from pathlib import Path

from stanceline.operations import counting, projects

# Runs in a process of its own: opens the real window, presses one key, and dies before anything else can happen.
DIES = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stanceline.host.places import places
from stanceline.ui.program import Program

app = QApplication(["stanceline"])
program = Program(app, places())
window = program.open_project(Path(sys.argv[1]))

def press():
    if window.place.sentence is None or not window.reader.view.hasFocus():
        return
    QTest.keyClick(window.focusWidget(), "1")
    os.kill(os.getpid(), signal.SIGKILL)

timer = QTimer(interval=10)
timer.timeout.connect(press)
timer.start()
app.exec()
"""


def labels_in(path: Path) -> int:
    """How many labels the file holds."""
    project = projects.open_project(path, read_only=True)
    total = counting.of_project(project).labels.total()
    project.close()
    return total


def test_a_label_survives_being_killed_right_after_its_key(project: Path) -> None:
    dead = subprocess.run([sys.executable, "-c", DIES, str(project)], timeout=60, check=False)
    assert dead.returncode == -signal.SIGKILL
    assert labels_in(project) == 1


def test_a_project_whose_program_was_killed_opens_again_for_writing(project: Path) -> None:
    subprocess.run([sys.executable, "-c", DIES, str(project)], timeout=60, check=False)
    again = projects.open_project(project)
    writable = again.writable
    again.close()
    assert writable
