"""The real program on a real X display, and real keys pressed on it; what came of them is read from the file."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from stanceline.host import settings as host_settings
from stanceline.host.places import places
from stanceline.host.settings import Settings
from stanceline.operations import projects, undoing
from stanceline.operations.projects import Project

PATIENCE = 15.0
"""Seconds until a condition that does not come fails the test; a machine may be busy."""
INTERVAL = 0.03

Found = TypeVar("Found")


class Screen:
    """A program on an X display, and the keys pressed on it."""

    def __init__(self, environment: dict[str, str], project: Path, *options: str) -> None:
        self.environment, self.project = environment, project
        self.program = subprocess.Popen(
            [sys.executable, "-m", "stanceline", "open", str(project), *options],
            env=environment,
            stderr=subprocess.PIPE,
        )

    def run(self, *command: str) -> str:
        """A command on this display."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=30, check=True
        )
        return done.stdout

    # Keys

    def press(self, *keys: str, delay: int = 40) -> None:
        """Press keys one after the other, so many milliseconds apart."""
        self.run("xdotool", "key", "--delay", str(delay), *keys)

    def hold(self, modifier: str, key: str) -> None:
        """Press a key while another one is held down."""
        self.run("xdotool", "keydown", modifier, "key", "--delay", "40", key, "keyup", modifier)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.run("xdotool", "type", "--delay", "25", text)

    def command(self, words: str) -> None:
        """Do something by its name: the palette, words, Enter."""
        self.press("ctrl+k")
        self.type(words)
        self.press("Return")

    # Waiting

    def until(self, holds: Callable[[], bool], what: Callable[[], object]) -> None:
        """Until something holds; fails after a while and says ``what`` is."""
        assert self.comes(holds, PATIENCE), what()

    def comes(self, holds: Callable[[], bool], seconds: float) -> bool:
        """Whether something holds within these seconds; fails at once when the program has ended and it never will."""
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                return False
            try:
                code = self.program.wait(INTERVAL)
            except subprocess.TimeoutExpired:
                continue
            assert holds(), f"the program ended with {code}: {self.said()}"
        return True

    def said(self) -> str:
        """What the program wrote to stderr, once it has ended."""
        return (self.program.communicate()[1] or b"").decode(errors="replace")

    def wait_for_file(self, what: Callable[[Project], Found], wanted: Found) -> None:
        """Until this is in the file."""
        self.until(lambda: self.read(what) == wanted, lambda: f"in the file: {self.read(what)}")

    def wait_for_settings(self, field: str, wanted: object) -> None:
        """Until this is what the program remembers for the person."""
        self.until(lambda: getattr(self.settings, field) == wanted, lambda: self.settings)

    def wait_for_title(self, title: str) -> None:
        """Until a window whose title begins like this has the keyboard."""
        self.until(lambda: self.title.startswith(title), lambda: f"the keyboard is in {self.title!r}")

    def wait_for_main(self) -> None:
        """Until the window of the project has the keyboard."""
        self.wait_for_title(f"{self.project.stem} ")

    # What there is

    @property
    def title(self) -> str:
        """The title of the window that has the keyboard; empty if there is none."""
        looked = subprocess.run(
            ["xdotool", "getactivewindow", "getwindowname"],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return looked.stdout.strip()

    @property
    def settings(self) -> Settings:
        """What the program remembers for the person."""
        return host_settings.load(places().settings_file)

    def read(self, what: Callable[[Project], Found]) -> Found:
        """An answer from the file, while the program has it open or after."""
        project = projects.open_project(self.project, read_only=True)
        try:
            return what(project)
        finally:
            project.close()

    def stanceline(self, *arguments: str) -> str:
        """Ask the project from outside, while the window has it open."""
        return self.run(sys.executable, "-m", "stanceline", *arguments)

    # Beginning and end

    def wait_until_it_listens(self) -> None:
        """Until a key that flags has flagged; then that is taken back, and everything is as it was."""
        self.wait_for_main()
        before, pressed = self.read(undoing.next_undo), 0
        while not pressed or not self.comes(lambda: self.read(undoing.next_undo) != before, 1):
            self.press("f")  # which is lost as long as no article is open
            pressed += 1
            assert pressed < PATIENCE, "the window took no key"
        if pressed > 1:
            self.wait_for_all_keys()
        while (step := self.read(undoing.next_undo)) != before:
            self.press("ctrl+z")
            self.until(lambda step=step: self.read(undoing.next_undo) != step, lambda: "undo did nothing")

    def wait_for_all_keys(self) -> None:
        """Until every key that was pressed has been answered: one more, of which the settings tell, has been."""
        now = self.settings.layout
        for layout in ("lines" if now == "prose" else "prose", now):
            self.press("ctrl+r")
            self.wait_for_settings("layout", layout)

    def quit(self) -> int:
        """Leave by the keyboard; the exit code."""
        self.press("ctrl+q")
        return self.program.wait(timeout=PATIENCE)
