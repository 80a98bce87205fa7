"""The desk: what an action may lay its hands on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from stanceline.domain.keymap import Keymap
from stanceline.host.settings import Settings
from stanceline.ui.calm import Calm
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.docks import Dock
from stanceline.ui.finding.finder import Finder
from stanceline.ui.labels.deciding import Deciding
from stanceline.ui.labels.pane import LabelPane
from stanceline.ui.loading import Loading
from stanceline.ui.looks.looks import Looks
from stanceline.ui.notices import Notices
from stanceline.ui.palette.palette import Palette
from stanceline.ui.place import Place
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.review.panel import ReviewPanel
from stanceline.ui.session import Session
from stanceline.ui.views import Views


class Program(Protocol):
    """What a window may ask of the program that made it."""

    settings: Settings
    memory: QSettings
    looks: Looks
    keymap: Keymap

    def keep(self, settings: Settings) -> None:
        """Remember other settings."""

    def open_project(self, path: Path) -> object:
        """Show a project in a window of its own."""

    def new_project(self, parent: QWidget | None) -> object:
        """Ask for a name and a codebook, and make a project."""

    def choose_project(self, parent: QWidget | None) -> object:
        """Ask which project to open."""

    def sample_project(self) -> object:
        """Open the sample project, made anew if it isn't there."""

    def apply(self, settings: Settings) -> None:
        """Remember other settings, and follow them in every window at once."""

    def show_preferences(self, window: QWidget | None) -> None:
        """Show the preferences beside this window."""

    def switch_annotator(self, window: QWidget, name: str) -> None:
        """Open the project of a window again as somebody else; without a name, ask who."""

    def reopen(self, window: QWidget) -> None:
        """Close a window and open its project again, in the language that is spoken now."""

    def use_theme(self, name: str) -> None:
        """Put another theme on every window: "system", "light", "dark" or "high contrast"."""

    def use_keys(self, keymap: Keymap) -> None:
        """Answer to other keys in every window, and remember them."""

    def quit(self) -> None:
        """Close every window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The parts of one window, for actions."""

    program: Program
    window: QWidget
    session: Session
    place: Place
    looks: Looks
    reader: ReaderPanel
    finder: Finder
    review: ReviewPanel
    views: Views
    queue: QueuePanel
    labels: LabelPane
    chart: DistributionPanel
    deciding: Deciding
    loading: Loading
    notices: Notices
    palette: Palette
    calm: Calm
    reset_layout: Callable[[], object]
    show_shortcuts: Callable[[], object]
    customise_shortcuts: Callable[[], object]
    docks: Sequence[Dock]
