"""The first window by real keys: who labels, and the way into the sample project."""

import getpass
import subprocess
import sys
from collections.abc import Iterator

import pytest
from tests.journeys.screen import Screen

from stanceline.host.places import places
from stanceline.operations import projects
from stanceline.operations.projects import Project

pytestmark = pytest.mark.xvfb


class FirstRun(Screen):
    """The program as it is started by somebody who has no project."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment, self.project = environment, places().data / "Sample project.stanceline"
        self.program = subprocess.Popen(
            [sys.executable, "-m", "stanceline"], env=environment, stderr=subprocess.PIPE
        )

    def wait_for_main(self) -> None:
        """Until the window of the sample, which has a name of its own, has the keyboard."""
        self.wait_for_title("Congestion charge 2026 ")


@pytest.fixture
def screen(x_display: dict[str, str]) -> Iterator[FirstRun]:
    """The first window, which has the keyboard."""
    found = FirstRun(x_display)
    try:
        found.wait_for_title("Stanceline")
        for _ in range(5):
            found.press("F1")  # which is lost as long as the window is not all there
            if found.comes(lambda: found.title.startswith("Help"), 3):
                break
        found.press("Escape")
        found.wait_for_title("Stanceline")
        yield found
    finally:
        found.program.kill()
        found.program.communicate()


def people(project: Project) -> list[str]:
    """The names of everybody who labels."""
    return [person.name for person in projects.everybody(project)]


def test_enter_opens_the_sample_in_which_the_keys_label(screen: FirstRun) -> None:
    screen.press("Return")
    screen.wait_until_it_listens()
    assert getpass.getuser() in screen.read(people)
    assert screen.settings.annotator == getpass.getuser()
    assert screen.quit() == 0


def test_a_name_that_is_typed_is_the_one_who_labels(screen: FirstRun) -> None:
    screen.press("Tab", "Tab", "Tab", "ctrl+a")
    screen.type("Grace Wells")
    screen.press("Return")
    screen.wait_for_settings("annotator", "Grace Wells")
    screen.wait_until_it_listens()
    assert "Grace Wells" in screen.read(people)
    assert getpass.getuser() not in screen.read(people)


def test_esc_closes_the_first_window_and_nothing_is_made(screen: FirstRun) -> None:
    screen.press("Escape")
    assert screen.program.wait(15) == 0
    assert not screen.project.exists()
