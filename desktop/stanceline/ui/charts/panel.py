"""The distribution of labels: one chart at a time, live, and a filter by clicking on it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Codebook, Label
from stanceline.domain.tally import Scope, Tally
from stanceline.domain.trouble import Trouble
from stanceline.ui.charts import wording
from stanceline.ui.charts.catalogue import CHARTS
from stanceline.ui.charts.chart import Chart
from stanceline.ui.charts.chooser import Chooser
from stanceline.ui.charts.drawing import Spot
from stanceline.ui.charts.exporting import ExportMenu, Subject
from stanceline.ui.charts.figures import Figure, Stack, arranged, row_id
from stanceline.ui.charts.legend import Legend
from stanceline.ui.charts.narrowing import Narrowing
from stanceline.ui.charts.saving import AskPath, ask_path
from stanceline.ui.charts.stage import Stage
from stanceline.ui.charts.tabs import Tabs
from stanceline.ui.looks.elidedlabel import ElidedLabel
from stanceline.ui.looks.iconbutton import IconButton
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.painting import leading
from stanceline.ui.place import Place
from stanceline.ui.session import Session

_SCOPES = (Scope.PROJECT, Scope.ARTICLE, Scope.MINE)
_CONCERNS = frozenset({Noun.ANNOTATIONS, Noun.CODEBOOK, Noun.SENTENCES, Noun.ARTICLES, Noun.ANNOTATORS})


class DistributionPanel(QWidget):
    """Counts are read from ``session.counts``, once in a turn of the event loop however much changed.

    It is a skeleton until ``wake`` is called, which imports pyqtgraph. While it is hidden nothing is drawn.
    """

    def __init__(
        self,
        session: Session,
        place: Place,
        looks: Looks,
        parent: QWidget | None = None,
        *,
        ask_path: AskPath = ask_path,
    ) -> None:
        super().__init__(parent)
        self._session, self._place, self._looks = session, place, looks
        self._codebook: Codebook | None = None
        self._charts: dict[Chart, str] = {}
        self._chart: Chart | None = CHARTS[-1]
        self._scope = Scope.PROJECT
        self._article: int | None = None
        self._figure: Figure | None = None
        self._order: tuple[int, ...] = ()
        self._pending = QTimer(self, singleShot=True, interval=0)
        self._pending.timeout.connect(self._update)
        self._menu = ExportMenu(looks, self._subject, ask_path, self)
        self._menu.refused.connect(self._refused)
        self._build()
        session.changed.connect(self._changed)
        session.opened.connect(self._pending.start)
        place.moved.connect(self._moved)
        place.filter_changed.connect(self._pending.start)

    @property
    def stage(self) -> Stage:
        """Where the chart stands."""
        return self._stage

    @property
    def figure(self) -> Figure | None:
        """What is shown; None before there is anything to count."""
        return self._figure

    @property
    def export_menu(self) -> ExportMenu:
        """What the export button opens."""
        return self._menu

    def wake(self) -> None:
        """Import pyqtgraph and show the chart; call it after the window's first paint."""
        self.setFocusProxy(self._stage.wake())
        self._update()

    def open_chart(self, index: int) -> None:
        """Show the chart of this tab, its rows ranked anew; IndexError if there is none."""
        self._choose_chart(index)

    def count(self, scope: Scope) -> None:
        """Show the labels of this scope, the rows ranked anew."""
        self._scopes.choose(_SCOPES.index(scope))
        self._choose_scope(_SCOPES.index(scope))

    def export_png(self, path: Path) -> None:
        """Write the chart as a picture of 2 × 640 pixels across, in light colours; raises Trouble."""
        self._menu.png(path)

    def export_svg(self, path: Path) -> None:
        """Write the chart as a drawing, in light colours; raises Trouble."""
        self._menu.svg(path)

    def export_csv(self, path: Path) -> None:
        """Write the numbers of the chart; raises Trouble."""
        self._menu.csv(path)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        self._menu.copy_picture()

    def show_table(self) -> None:
        """Open the numbers in a window of their own."""
        self._menu.show_table()

    def sizeHint(self) -> QSize:
        """The design size."""
        return QSize(372, 400)

    def minimumSizeHint(self) -> QSize:
        """A few rows fit, whatever stands above them."""
        return super().minimumSizeHint().expandedTo(QSize(280, 230))

    def event(self, event: QEvent) -> bool:
        """Esc is ours while a bar is asked for; the window's own meaning of it comes after."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._clears(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows all sentences again."""
        if self._clears(event):
            self._empty()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Words begin on the other side where the interface runs right to left."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        self._update()

    # ----------------------------------------------------------------------------------------- building

    def _build(self) -> None:
        looks = self._looks
        self._heading = ElidedLabel(looks, self.tr("Distribution"), font=looks.ui_font(14, 650), parent=self)
        self._scopes = Chooser(
            looks, self.tr("Count"), [wording.scope_name(scope) for scope in _SCOPES], parent=self
        )
        self._scopes.chosen.connect(self._choose_scope)
        export = IconButton(looks, "file-down", self.tr("Export chart"), parent=self)
        export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        export.setMenu(self._menu)
        header = QHBoxLayout()
        header.setContentsMargins(2, 0, 2, 0)
        header.setSpacing(2)
        header.addWidget(self._heading, 1)
        header.addWidget(self._scopes)
        header.addWidget(export)
        self._tabs = Tabs(looks, self)
        self._tabs.chosen.connect(self._choose_chart)
        self._legend = Legend(looks, self)
        self._narrowing = Narrowing(looks, self)
        self._narrowing.removed.connect(self._place.narrow)
        self._stage = Stage(looks, self)
        self._stage.clicked.connect(self._clicked)
        self._stage.emptied.connect(self._empty)
        self._stage.pointed.connect(self._say)
        self._hint = ElidedLabel(looks, font=looks.ui_font(12, tabular=True), colour="text_3", parent=self)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addLayout(header)
        for part in (self._tabs, self._narrowing, self._legend):
            column.addWidget(part)
        column.addWidget(self._stage, 1)
        column.addWidget(self._hint)
        self._turn()
        self._say(None)

    def _turn(self) -> None:
        """Lead from the side where reading begins: layouts do not mirror margins, nor labels their text."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._column.setContentsMargins(12 if rtl else 16, 12, 16 if rtl else 12, 12)
        for label in (self._heading, self._hint):
            label.setAlignment(leading(self))

    # ---------------------------------------------------------------------------------------- following

    def _changed(self, change: Change) -> None:
        if change.shifts or change.touched & _CONCERNS:
            self._pending.start()

    def _moved(self) -> None:
        if self._scope is Scope.ARTICLE and self._place.article != self._article:
            self._order = ()
            self._pending.start()

    def _choose_chart(self, index: int) -> None:
        self._chart = list(self._charts)[index]
        self._order = ()
        self._update()

    def _choose_scope(self, index: int) -> None:
        self._scope = _SCOPES[index]
        self._order = ()
        self._update()

    def _update(self) -> None:
        """Read the counts and show them."""
        self._pending.stop()
        if not self.isVisible():
            return
        self._offer()
        if self._stage.plot is None or not self._session.counted:
            return
        self._article = self._place.article
        self._figure = self._counted()
        wanted = self._place.filter.labels
        self._narrowing.show_labels(self._asked())
        self._legend.show_bars(self._figure.legend if isinstance(self._figure, Stack) else ())
        if self._figure is None:
            self._stage.show_nothing(self.tr("The codebook has no labels yet."))
            self._say(None)
            return
        self._order = tuple(row_id(row) for row in self._figure.rows)
        plot = self._stage.plot
        plot.setAccessibleName(f"{self._figure.title}, {wording.scope_name(self._scope)}")
        plot.setAccessibleDescription(wording.described(self._figure))
        if self._figure.rows:
            self._stage.show_figure(self._figure, wanted)
        else:
            self._stage.show_nothing(self.tr("Nothing is counted here yet. Bars appear as you label."))
            self._say(None)
        self._menu.follow()

    def _offer(self) -> None:
        """One tab for each chart that this codebook has."""
        if self._session.codebook is not self._codebook:
            self._codebook = self._session.codebook
            figures = {chart: chart.figure(self._codebook, Tally()) for chart in CHARTS}
            self._charts = {chart: figure.title for chart, figure in figures.items() if figure is not None}
        if self._chart not in self._charts:
            self._chart = next(reversed(self._charts), None)
        current = list(self._charts).index(self._chart) if self._chart is not None else 0
        self._tabs.show_titles(list(self._charts.values()), current)

    def _counted(self) -> Figure | None:
        if self._chart is None:
            return None
        tally = self._session.counts.tally(self._scope, self._place.article)
        figure = self._chart.figure(self._session.codebook, tally)
        if figure is not None and self._chart.ranked:
            return arranged(figure, self._order)
        return figure

    def _subject(self) -> Subject | None:
        """What would be exported: the figure as it is counted now."""
        figure = self._counted() if self._session.counted else None
        if figure is None or self._chart is None:
            return None
        return Subject(name=self._chart.name, figure=figure, scope=wording.scope_name(self._scope))

    def _asked(self) -> tuple[Label, ...]:
        return tuple(label for label in self._session.codebook if label.id in self._place.filter.labels)

    # --------------------------------------------------------------------------------------- narrowing

    def _clicked(self, labels: tuple[int, ...], adding: bool) -> None:
        """Ask for these labels alone; for all sentences if they were asked for; or for these as well.

        Of whom they are counted is of whom they are asked for.
        """
        now, wanted = self._place.filter, frozenset(labels)
        annotator = self._session.annotator.id if self._scope is Scope.MINE else None
        if adding:
            wanted = now.toggled(*labels).labels
        elif now.labels == wanted and now.annotator == annotator:
            wanted = frozenset()
        self._place.filter_by(now.asking(wanted, annotator))

    def _clears(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self._place.filter.labels)

    def _empty(self) -> None:
        self._place.filter_by(self._place.filter.asking(frozenset()))

    def _say(self, spot: Spot | None) -> None:
        """What is under the pointer, else what a click does."""
        self._hint.setColour("text_2" if spot is not None else "text_3")
        if spot is not None:
            self._hint.setText(wording.readout(spot))
        elif self._figure is not None and self._figure.rows:
            self._hint.setText(self.tr("Click a bar to show only those sentences."))
        else:
            self._hint.setText("")

    def _refused(self, trouble: Trouble) -> None:
        self._hint.setColour("danger")
        self._hint.setText(str(trouble))
