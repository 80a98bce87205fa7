"""The running program: its looks and settings, and one window for each open project."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from stanceline.domain.keymap import Keymap
from stanceline.domain.progress import finish
from stanceline.domain.trouble import Trouble
from stanceline.host import keyfile
from stanceline.host import settings as host_settings
from stanceline.host.files import is_there
from stanceline.host.places import Places, shipped
from stanceline.host.settings import Settings
from stanceline.operations import projects, seeding
from stanceline.operations.projects import Project
from stanceline.ui.dialogs.newproject import NewProjectDialog
from stanceline.ui.dialogs.preferences import PreferencesDialog
from stanceline.ui.dialogs.who import WhoDialog
from stanceline.ui.languages import Languages, trouble_in_words
from stanceline.ui.looks.banner import Tidings
from stanceline.ui.looks.looks import Looks, system_theme
from stanceline.ui.session import Session
from stanceline.ui.shortcuts.taken import tell_of_taken_keys
from stanceline.ui.welcome import Welcome
from stanceline.ui.window import Window


class Program:
    """Opens and closes windows. Made once by ``app``; windows know it as the ``Program`` of ``desk``."""

    def __init__(
        self, app: QApplication, places: Places, *, theme: str | None = None, annotator: str = ""
    ) -> None:
        self._app, self._places = app, places
        self._theme, self._annotator = theme, annotator
        self.settings = host_settings.load(places.settings_file)
        self.keymap = keyfile.load(places.keys_file)
        with contextlib.suppress(OSError):  # without the folder it forgets, but works
            places.settings.mkdir(parents=True, exist_ok=True)
        self.memory = QSettings(str(places.settings / "window.ini"), QSettings.Format.IniFormat)
        self.looks = Looks(shipped("resources"))
        self.windows: list[Window] = []
        self._welcome: Welcome | None = None
        self.languages = Languages(app)
        self.languages.speak(self.settings.language)
        app.setWindowIcon(self.looks.app_icon())
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._dress())

    def keep(self, settings: Settings) -> None:
        """Remember other settings; a folder that can't be written costs the memory, not the work."""
        self.settings = settings
        with contextlib.suppress(Trouble, OSError):
            host_settings.save(settings, self._places.settings_file)

    def use_theme(self, name: str) -> None:
        """Put another theme on every window."""
        self._theme = None
        self.keep(replace(self.settings, theme=name))
        self._dress()

    def apply(self, settings: Settings) -> None:
        """Remember other settings, and follow them in every window at once; a language waits for ``reopen``.

        What is open would else speak two languages, and run in two directions.
        """
        before = self.settings
        self.keep(settings)
        if settings.theme != before.theme:
            self.use_theme(settings.theme)
        for window in self.windows:
            window.follow_settings()

    def show_preferences(self, window: QWidget | None) -> None:
        """Show the preferences beside this window; they know what its keys have changed."""
        if isinstance(window, Window):
            window.keep_settings()
        PreferencesDialog(self, self.looks, window).show()

    def switch_annotator(self, window: QWidget, name: str) -> None:
        """Open the project of a window again as somebody else; without a name, ask who."""
        if name:
            self.reopen(window, name)
            return
        dialog = WhoDialog(self.looks, window)
        dialog.accepted.connect(lambda: self.reopen(window, dialog.name()))
        dialog.open()

    def reopen(self, window: QWidget, annotator: str = "") -> None:
        """Open a window again: as another person, or every window with it, in the language that is chosen now.

        A Session keeps its annotator for life; what is on the screen can't be somebody else's.
        """
        again = [each for each in self.windows if each is not window and not annotator]
        again += [window] if isinstance(window, Window) else []  # last, so that it comes to the front
        left = [(each.session.project.path, annotator or each.session.annotator.name) for each in again]
        self._app.setQuitOnLastWindowClosed(False)  # the last window may be the one that comes again
        for each in again:
            each.close()
            self._forget(each)  # it goes when Qt has time; nobody shall find it until then
        self._speak_anew()
        opened = [self._told(partial(self._open_as, path, person)) for path, person in left]
        if window is self._welcome:
            window.close()
            self._welcome = None
            self.welcome()
        self._app.setQuitOnLastWindowClosed(True)
        if opened and opened[-1] is not None and annotator and not self.settings.annotator:
            # Whose computer this is has been said; a colleague who sits down for a while does not change it.
            self.keep(replace(self.settings, annotator=annotator))

    def _speak_anew(self) -> None:
        """Speak the language of the settings where no window speaks another."""
        if not self.windows:
            self.languages.speak(self.settings.language)

    def _open_as(self, path: Path, person: str) -> Window:
        return self.show_project(projects.open_project(path, annotator=person), chosen=True)

    def use_keys(self, keymap: Keymap) -> None:
        """Answer to other keys in every window, and remember them as well as the settings."""
        self.keymap = keymap
        with contextlib.suppress(Trouble, OSError):
            keyfile.write(keymap, self._places.keys_file)
        for window in self.windows:
            window.use_keys(keymap)

    def welcome(self) -> Welcome:
        """Show the first window."""
        if self._welcome is None:
            self._welcome = Welcome(self, self.looks)
        self._welcome.show()
        return self._welcome

    def open_project(self, path: Path) -> Window | None:
        """Show a project in a window of its own; the one that has it already comes to the front. Trouble is told."""
        return self._told(lambda: self.open_or_raise(path))

    def open_or_raise(self, path: Path) -> Window:
        """The same for who tells Trouble otherwise."""
        path = path.absolute()
        for window in self.windows:
            if _same(window.session.project.path, path):
                window.raise_()
                window.activateWindow()
                return window
        try:
            return self.show_project(self._opened(path))
        except Trouble as trouble:
            if trouble.kind not in ("READONLY", "PROJECT_IN_USE"):
                raise
            return self._show_read_only(path, trouble)

    def show_project(self, project: Project, *, chosen: bool = False) -> Window:
        """A window for a project that is open; ``chosen`` if its annotator was, so that nobody need be asked."""
        self._speak_anew()
        window = Window(Session(project), self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(lambda: self._forget(window))
        self.windows.append(window)
        window.show()
        if self._welcome is not None:
            self._welcome.close()
            self._welcome = None
        self.keep(replace(self.settings, recent=self.settings.with_recent(project.path)))
        self._greet(window, chosen=chosen)
        return window

    def new_project(self, parent: QWidget | None) -> None:
        """Ask for a name and a codebook, and make a project."""
        dialog = NewProjectDialog(self.settings.annotator, parent)
        dialog.accepted.connect(lambda: self._make(dialog))
        dialog.open()

    def choose_project(self, parent: QWidget | None) -> None:
        """Ask which project to open."""
        folder = str(Path(self.settings.recent[0]).parent) if self.settings.recent else ""
        kind = f"Stanceline (*{projects.SUFFIX})"
        name, _ = QFileDialog.getOpenFileName(
            parent, QApplication.translate("Program", "Open project"), folder, kind
        )
        if name:
            self.open_project(Path(name))

    def sample_project(self) -> Window | None:
        """Open the sample project; it is made anew if it isn't there. Trouble is told."""
        return self._told(self.sample_or_raise)

    def sample_or_raise(self) -> Window:
        """The same for who tells Trouble otherwise."""
        path = self._sample
        if is_there(path):
            return self.open_or_raise(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _cannot_make(path, error) from error
        return self.show_project(
            finish(seeding.make_sample(path, annotator=self._annotator or self.settings.annotator))
        )

    def quit(self) -> None:
        """Close every window; the program ends with the last."""
        for window in list(self.windows):
            window.close()
        if self._welcome is not None:
            self._welcome.close()
        QApplication.closeAllWindows()  # a dialog of a fault may belong to no window

    def _told(self, opening: Callable[[], Window]) -> Window | None:
        """The window that this opens; None if there was Trouble, which has been told by then."""
        try:
            return opening()
        except Trouble as trouble:
            self.tell(trouble)
            return None

    def _opened(self, path: Path, *, read_only: bool = False) -> Project:
        """As who was named at the start, else as the person of the settings where the project knows them.

        The sample gets to know everybody.
        """
        own = self.settings.annotator
        named = self._annotator or (own if _same(path, self._sample) else "")
        return projects.open_project(path, annotator=named, preferred=own, read_only=read_only)

    def _show_read_only(self, path: Path, why: Trouble) -> Window:
        window = self.show_project(self._opened(path, read_only=True))
        window.notices.say(trouble_in_words(why), Tidings.WARNING)
        return window

    def _make(self, dialog: NewProjectDialog) -> None:
        try:
            codebook = dialog.codebook()
            self.show_project(
                projects.create(dialog.path(), codebook, annotator=dialog.annotator(), name=dialog.name())
            )
        except Trouble as trouble:
            self.tell(trouble)
        except OSError as error:
            self.tell(_cannot_make(dialog.path(), error))
        else:
            self.keep(replace(self.settings, annotator=dialog.annotator()))

    def tell(self, trouble: Trouble) -> None:
        """Say what is wrong where a person looks: in the newest window, else in the first one."""
        if self.windows:
            self.windows[-1].notices.trouble(trouble)
        else:
            self.welcome().trouble(trouble)

    @property
    def _sample(self) -> Path:
        return self._places.data / f"Sample project{projects.SUFFIX}"

    def _greet(self, window: Window, *, chosen: bool) -> None:
        """Say what somebody who has just opened this project may not know."""
        project = window.session.project
        tell_of_taken_keys(window.desk)
        if _same(project.path, self._sample):
            window.greet_sample(tour=not self.settings.tour_offered)
            self.keep(replace(self.settings, tour_offered=True))
        elif self.settings.annotator and not self._annotator and project.writable and not chosen:
            window.greet_stranger(self.settings.annotator)

    def _forget(self, window: Window) -> None:
        if window in self.windows:
            self.windows.remove(window)

    def _dress(self) -> None:
        name = self._theme or self.settings.theme
        self.looks.use(self._app, system_theme(self._app) if name == "system" else name.replace(" ", "-"))


def _same(one: Path, other: Path) -> bool:
    """Whether both lead to one file; where nobody can look, whether they are the same words."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return one == other


def _cannot_make(path: Path, error: OSError) -> Trouble:
    return Trouble(
        "CANNOT_CREATE",
        f"“{path}” could not be made ({error.strerror or error}).",
        "Choose a folder that you may write to.",
    )
