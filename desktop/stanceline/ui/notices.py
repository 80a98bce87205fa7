"""What a person must be told without being stopped: banners above the reader, newest on top."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stanceline.domain.trouble import Trouble
from stanceline.ui.languages import trouble_in_words
from stanceline.ui.looks.banner import Banner, Tidings
from stanceline.ui.looks.looks import Looks

Answer = tuple[str, Callable[[], object]]
MOST = 3


class Notices(QWidget):
    """Trouble stays until it is closed; what went well leaves by itself."""

    left = Signal()
    """A banner goes that has the keyboard, which needs another place."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._banners: list[Banner] = []
        self._good: set[Banner] = set()
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is being said."""
        return tuple(banner.text() for banner in self._banners)

    def trouble(self, trouble: Trouble) -> None:
        """Say what is wrong and what to do."""
        self.say(trouble_in_words(trouble), Tidings.ERROR)

    def say(
        self, text: str, kind: Tidings = Tidings.INFO, answers: Sequence[Answer] = (), *, seconds: float = 0
    ) -> None:
        """Show a banner; the same text is not shown twice. ``seconds`` 0 = until it is closed."""
        for old in [banner for banner in self._banners if banner.text() == text]:
            self._drop(old)
        while len(self._banners) >= MOST:
            self._drop(self._least())
        banner = Banner(self._looks, kind, text, [title for title, _ in answers], self)
        banner.closed.connect(lambda: self._drop(banner))
        banner.pressed.connect(lambda index: self._answer(banner, answers[index][1]))
        banner.installEventFilter(self)
        self._banners.insert(0, banner)
        if kind is Tidings.INFO:
            self._good.add(banner)
        self._column.insertWidget(0, banner)
        self.show()
        if seconds:
            timer = QTimer(banner)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self._drop(banner))
            timer.start(round(seconds * 1000))

    def withdraw(self, text: str) -> None:
        """Take back what is no longer so."""
        for banner in [banner for banner in self._banners if banner.text() == text]:
            self._drop(banner)

    def close_newest(self) -> bool:
        """Take the newest banner away; whether there was one."""
        if self._banners:
            self._drop(self._banners[0])
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of a banner that goes before Qt gives the keyboard to whatever comes next."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, Banner):
            focus = self.window().focusWidget()
            if focus is not None and watched.isAncestorOf(focus):
                self.left.emit()
        return super().eventFilter(watched, event)

    def _least(self) -> Banner:
        """The oldest good tidings; the oldest trouble where there is nothing else."""
        return next((banner for banner in reversed(self._banners) if banner in self._good), self._banners[-1])

    def _answer(self, banner: Banner, call: Callable[[], object]) -> None:
        self._drop(banner)
        call()

    def _drop(self, banner: Banner) -> None:
        if banner not in self._banners:
            return
        self._banners.remove(banner)
        self._good.discard(banner)
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self._banners))
