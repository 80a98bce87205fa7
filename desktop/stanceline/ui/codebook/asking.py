"""What is asked before a label is merged into another or split."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from stanceline.domain.codebook import Dimension, Label
from stanceline.domain.codebook_order import branches
from stanceline.ui.codebook.fields import lines_of
from stanceline.ui.looks.clearing import lead_with
from stanceline.ui.looks.looks import Looks
from stanceline.ui.queue.field import FilterField

_LABEL = Qt.ItemDataRole.UserRole


class MergeDialog(QDialog):
    """Which label takes over; ``into`` is its row id once the dialog was accepted."""

    def __init__(self, looks: Looks, dimension: Dimension, label: Label, times: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge labels"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = _heading(looks, self.tr("Merge “{label}” into").format(label=label.title))
        self.field = FilterField()
        self.field.setPlaceholderText(self.tr("Filter labels"))
        self.field.setAccessibleName(self.tr("Filter labels"))
        lead_with(self.field, looks.icon("search", "text_3", 16))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Labels"))
        self.list.ensurePolished()  # rows filled in before keep the height of an unstyled one
        for branch in branches(dimension.labels):
            for each in (branch.label, *branch.below):
                if each.id != label.id and not each.retired:
                    above = f"{branch.label.title} › " if each.parent is not None else ""
                    item = QListWidgetItem(above + each.title)
                    item.setData(_LABEL, each.id)
                    self.list.addItem(item)
        over = self.tr("Everybody's annotations ({n}) go over, and “{label}” is retired.")
        both = self.tr("Where a sentence has both from one person, one stays with both notes.")
        about = _about(f"{over} {both}".format(n=QLocale().toString(times), label=label.title))
        self.go, buttons = _buttons(self, self.tr("Merge"))
        column = _column(self)
        for widget in (heading, self.field, self.list, about, buttons):
            column.addWidget(widget)
        self.field.textChanged.connect(self._filter)
        self.field.down_asked.connect(self.list.setFocus)
        self.field.left.connect(self.reject)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.setCurrentRow(0)
        self.resize(440, 460)

    @property
    def into(self) -> int:
        """The row id of the label that was chosen; 0 if none was."""
        item = self.list.currentItem()
        return 0 if item is None or item.isHidden() else int(item.data(_LABEL))

    def _filter(self, words: str) -> None:
        first = -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(words.casefold() not in item.text().casefold())
            if first < 0 and not item.isHidden():
                first = row
        self.list.setCurrentRow(first)
        self.go.setEnabled(first >= 0)


class SplitDialog(QDialog):
    """What the new labels are called, and where the annotations go."""

    def __init__(self, looks: Looks, label: Label, times: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split label"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = _heading(looks, self.tr("Split “{label}” into").format(label=label.title))
        self.names_field = QPlainTextEdit()
        self.names_field.setAccessibleName(self.tr("Names of the new labels, one a line"))
        self.names_field.setPlaceholderText(self.tr("One name a line"))
        self.names_field.setTabChangesFocus(True)
        self.names_field.setFixedHeight(104)
        self.stay = QRadioButton(
            self.tr("Its annotations ({n}) stay with “{label}”").format(
                n=QLocale().toString(times), label=label.title
            )
        )
        self.go_over = QRadioButton(self.tr("They go to one of the new labels, and the old one is retired:"))
        self.stay.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.stay)
        group.addButton(self.go_over)
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("The new label that takes the annotations"))
        self.where.setEnabled(False)
        about = _about(
            self.tr(
                "Either way they are marked as inherited, so that you can go through them and confirm each."
            )
        )
        self.go, buttons = _buttons(self, self.tr("Split"))
        column = _column(self)
        for widget in (heading, self.names_field, self.stay, self.go_over, self.where, about, buttons):
            column.addWidget(widget)
        self.names_field.textChanged.connect(self._follow_names)
        self.go_over.toggled.connect(self.where.setEnabled)
        self._follow_names()
        self.resize(460, self.sizeHint().height() + 24)

    @property
    def names(self) -> tuple[str, ...]:
        """What was typed, a name a line."""
        return lines_of(self.names_field.toPlainText())

    @property
    def to(self) -> int | None:
        """The place in ``names`` of the one that takes the annotations; None if they stay."""
        return self.where.currentIndex() if self.go_over.isChecked() else None

    def _follow_names(self) -> None:
        at = max(0, self.where.currentIndex())
        self.where.clear()
        self.where.addItems(list(self.names))
        self.where.setCurrentIndex(min(at, self.where.count() - 1))
        self.go.setEnabled(bool(self.names))


def _heading(looks: Looks, text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(looks.ui_font(15, 650))
    label.setWordWrap(True)
    return label


def _about(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label


def _buttons(dialog: QDialog, verb: str) -> tuple[QWidget, QDialogButtonBox]:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    go = box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    go.setDefault(True)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return go, box


def _column(dialog: QDialog) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 18, 20, 16)
    column.setSpacing(12)
    return column
