"""The filter of the Place on one pane: its chips, and the editor that a button opens."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from stanceline.domain.change import Change, Noun
from stanceline.operations import filtering, projects
from stanceline.ui.filters.chips import FilterChips
from stanceline.ui.filters.editor import FilterEditor
from stanceline.ui.filters.wording import pieces
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.session import Session


class Filtering(QObject):
    """Keeps ``chips`` as the filter is; ``whole`` chips say its status and words too."""

    def __init__(
        self, session: Session, place: Place, looks: Looks, owner: QWidget, *, whole: bool = False
    ) -> None:
        super().__init__(owner)
        self._session, self._place, self._looks, self._whole = session, place, looks, whole
        self.editor: FilterEditor | None = None
        self.chips = FilterChips(looks, owner)
        self.chips.setAccessibleName(self.tr("What is filtered by"))
        self.chips.removed.connect(place.filter_by)
        place.filter_changed.connect(self.show)
        session.changed.connect(self._follow_change)
        self.show()

    def show(self) -> None:
        """Show the filter of this moment."""
        wanted, session = self._place.filter, self._session
        people = (
            {person.id: person.name for person in session.read(projects.everybody)}
            if wanted.narrows_hands
            else {}
        )
        said = pieces(wanted, session.codebook, people, session.annotator.id, whole=self._whole)
        self.chips.show_pieces(said)
        if self.editor is not None and self.editor.isVisible():
            self.editor.show_filter(wanted)

    def edit(self, button: QWidget) -> None:
        """Open the editor below a button, or above it where there is more room."""
        session = self._session
        people = [(person.id, person.name) for person in session.read(projects.everybody)]
        if self.editor is not None:
            self.editor.deleteLater()
        self.editor = editor = FilterEditor(
            self._looks, session.codebook, people, session.annotator.id, button.window()
        )
        editor.changed.connect(self._place.filter_by)
        editor.show_filter(self._place.filter)
        session.ask(filtering.fields, editor.show_fields, slot="fields of articles")
        editor.adjustSize()
        editor.move(_beside(button, editor.size().width(), editor.size().height()))
        editor.show()
        editor.text.setFocus()

    def _follow_change(self, change: Change) -> None:
        if change.touched & {Noun.CODEBOOK, Noun.ANNOTATORS}:
            self.show()


def _beside(button: QWidget, width: int, height: int) -> QPoint:
    free: QRect = button.screen().availableGeometry()
    corner = button.mapToGlobal(QPoint(0, button.height() + 6))
    x = max(free.left() + 8, min(corner.x(), free.right() - width - 8))
    y = max(free.top() + 8, min(corner.y(), free.bottom() - height - 8))
    return QPoint(x, y)
