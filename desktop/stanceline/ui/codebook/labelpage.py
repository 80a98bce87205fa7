"""The page of one label: everything that is said about it, and what can be done to it as a whole."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QCheckBox, QColorDialog, QHBoxLayout, QPushButton, QWidget

from stanceline.domain.codebook import SHAPES, Choice, Label
from stanceline.domain.codebook_looks import DOTS, TONES
from stanceline.operations import recoding, revising
from stanceline.ui.codebook.cautions import cautions, mark_of
from stanceline.ui.codebook.committing import Committing
from stanceline.ui.codebook.fields import TextBlock, TextLine, lines_of
from stanceline.ui.codebook.keyfield import KeyField
from stanceline.ui.codebook.page import Caution, Page
from stanceline.ui.codebook.swatches import SwatchRow
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.shapes import paint_dot, paint_shape
from stanceline.ui.looks.tokens import dot_of, tone_of


class LabelPage(Page):
    """Fields are saved one by one. Merging and splitting are asked for, because they need a question first."""

    merge_asked = Signal(int)
    split_asked = Signal(int)

    def __init__(self, committing: Committing, looks: Looks) -> None:
        super().__init__(looks)
        self._committing, self._session = committing, committing.session
        self._label = Label(name="")
        self.name = TextLine(self.tr("Name"))
        self.key = KeyField()
        self.neither = QCheckBox(self.tr("A kind of “neither”"))
        self.neither.setToolTip(self.tr("Such labels can be put together when the dataset is exported."))
        self.tones = self._colours(TONES, self._paint_tone)
        self.dots = self._colours(DOTS, self._paint_dot)
        self.other = QPushButton(self.tr("Other…"))
        self.other.setAccessibleName(self.tr("Other colour…"))
        self.shapes = SwatchRow(looks, self.tr("Shape"), self._shape_names(), self._paint_shape)
        self.caution = Caution(looks)
        self._refusals = {"name": Caution(looks), "key": Caution(looks)}
        self._asked = ""
        self.definition = TextBlock(
            self.tr("Definition"), self.tr("What the label means, in a sentence or two")
        )
        self.include = TextBlock(self.tr("Give it when"), self.tr("What belongs here, borderline cases too"))
        self.exclude = TextBlock(
            self.tr("Don't give it when"), self.tr("What seems to belong here and doesn't")
        )
        self.examples = TextBlock(self.tr("Examples"))
        self.counter_examples = TextBlock(self.tr("Counter-examples"))
        self.retire = QPushButton()
        self.merge = QPushButton(self.tr("Merge into…"))
        self.split = QPushButton(self.tr("Split…"))
        self.delete = QPushButton(self.tr("Delete"))
        self._lay_out()
        self._connect()

    def show_label(self, row: int) -> None:
        """Show the label of this row id as the file has it."""
        if row != self._label.id:
            self._say("")
        label = self._label = self._session.project.codebook.label(row)
        dimension = self._session.project.codebook.dimension(label.dimension)
        single = dimension.choice is Choice.ONE
        shown = self._session.codebook.label(row)
        self.title.setText(label.title)
        self.about.setText(self._history())
        self.name.show_text(label.name)
        self.key.show_key(label.key)
        self.neither.setChecked(label.neither)
        self.tones.setVisible(single)
        self.dots.setVisible(not single)
        (self.tones if single else self.dots).show_value(label.colour)
        for widget in (self.shapes, self._shape_name):
            widget.setVisible(single)
        self.shapes.show_value(label.shape)
        there = self._session.codebook.dimension(label.dimension)
        self.caution.say("\n".join(cautions(there, shown)) if label.colour else "")
        for field in (self.definition, self.include, self.exclude):
            field.show_text(str(getattr(label, self._texts[field])))
        self.examples.show_text("\n".join(label.examples))
        self.counter_examples.show_text("\n".join(label.counter_examples))
        self.retire.setText(self.tr("Bring back") if label.retired else self.tr("Retire"))
        self.merge.setEnabled(len(dimension.active) > 1 or label.retired)
        self.delete.setEnabled(not recoding.uses(self._session.project).get(row))
        for swatches in (self.tones, self.dots, self.shapes):
            swatches.update()

    def _history(self) -> str:
        times = recoding.uses(self._session.project).get(self._label.id, 0)
        parts = [self.tr("Given %Ln time(s)", "", times) if times else self.tr("Never given")]
        revisions = self._session.read(recoding.revisions_of, self._label.id)
        if revisions:
            first, last = revisions[0], revisions[-1]
            parts.append(
                self.tr("under revision {first}").format(first=first)
                if first == last
                else self.tr("under revisions {first} to {last}").format(first=first, last=last)
            )
        if self._label.retired:
            parts.append(self.tr("retired: it keeps its annotations and is no longer offered"))
        return " · ".join(parts)

    def _lay_out(self) -> None:
        self.add(self.tr("Name"), self.name)
        self.column.addWidget(self._refusals["name"])
        self.add(self.tr("Key"), self.key, self.neither)
        self.column.addWidget(self._refusals["key"])
        colours = QWidget()
        row = QHBoxLayout(colours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.tones, self.dots, self.other):
            row.addWidget(widget)
        row.addStretch(1)
        self.dots.hide()  # one of the two rows is shown, and no page is as wide as both
        self.add(self.tr("Colour"), colours).setBuddy(self.tones)
        self.column.addWidget(self.caution)
        self._shape_name = self.add(self.tr("Shape"), self.shapes)
        self.add(self.tr("Definition"), self.definition)
        self.add(self.tr("Give it when"), self.include)
        self.add(self.tr("Don't give it when"), self.exclude)
        self.add(self.tr("Examples"), self.examples, hint=self.tr("one a line"))
        self.add(self.tr("Counter-examples"), self.counter_examples, hint=self.tr("one a line"))
        self.delete.setProperty("kind", "danger")
        self.retire.setToolTip(self.tr("A retired label keeps its annotations and can be brought back."))
        self.delete.setToolTip(self.tr("Only a label that was never given can be deleted."))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.merge, self.split, self.retire):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self.delete)
        self.column.addSpacing(20)
        self.column.addLayout(foot)
        self.end()

    def _connect(self) -> None:
        self._texts = {self.definition: "definition", self.include: "include", self.exclude: "exclude"}
        self.name.given.connect(lambda text: self._edit(name=text))
        self.key.given.connect(lambda key: self._edit(key=key.lower()))
        self.neither.clicked.connect(lambda on: self._edit(neither=on))
        self.tones.chosen.connect(lambda colour: self._edit(colour=colour))
        self.dots.chosen.connect(lambda colour: self._edit(colour=colour))
        self.shapes.chosen.connect(lambda shape: self._edit(shape=shape))
        self.other.clicked.connect(self._choose_colour)
        self.definition.given.connect(lambda text: self._edit(definition=text))
        self.include.given.connect(lambda text: self._edit(include=text))
        self.exclude.given.connect(lambda text: self._edit(exclude=text))
        self.examples.given.connect(lambda text: self._edit(examples=lines_of(text)))
        self.counter_examples.given.connect(lambda text: self._edit(counter_examples=lines_of(text)))
        self._committing.refused.connect(self._say)
        self.retire.clicked.connect(self._retire)
        self.delete.clicked.connect(lambda: self._committing.do(revising.delete_label, self._label.id))
        self.merge.clicked.connect(lambda: self.merge_asked.emit(self._label.id))
        self.split.clicked.connect(lambda: self.split_asked.emit(self._label.id))

    def commit(self) -> None:
        """Save what was typed and not yet left."""
        for field in (
            self.name,
            self.definition,
            self.include,
            self.exclude,
            self.examples,
            self.counter_examples,
        ):
            field.commit()

    def _say(self, words: str) -> None:
        """Why a field was refused, below that field."""
        for field, caution in self._refusals.items():
            caution.say(words if field == self._asked else "")

    def _edit(self, **values: Any) -> None:
        self._asked = next(iter(values))
        self._committing.do(revising.edit_label, replace(self._label, **values))

    def _retire(self) -> None:
        step = revising.bring_back if self._label.retired else revising.retire
        self._committing.do(step, self._label.id)

    def _choose_colour(self) -> None:
        dimension = self._session.codebook.dimension(self._label.dimension)
        shown = mark_of(self.looks.theme, dimension, self._session.codebook.label(self._label.id))
        dialog = QColorDialog(QColor(shown), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda colour: self._edit(colour=colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _colours(self, names: tuple[str, ...], paint: Any) -> SwatchRow:
        values = [("", self.tr("Automatic")), *((name, self._colour_names()[name]) for name in names)]
        return SwatchRow(self.looks, self.tr("Colour"), values, paint)

    def _paint_tone(self, painter: QPainter, box: QRectF, value: str) -> None:
        paint_shape(painter, "", box, QColor(self._mark(value, single=True)), hollow=not value)

    def _paint_dot(self, painter: QPainter, box: QRectF, value: str) -> None:
        if value:
            paint_dot(painter, box, QColor(self._mark(value, single=False)))
        else:
            paint_shape(painter, "square", box, QColor(self._mark(value, single=False)), hollow=True)

    def _paint_shape(self, painter: QPainter, box: QRectF, value: str) -> None:
        theme = self.looks.theme
        shape = value or self._shown().shape
        paint_shape(painter, shape, box, QColor(theme.text_2), hollow=not value)

    def _mark(self, value: str, *, single: bool) -> str:
        colour = value or self._shown().colour or "grey"
        return tone_of(self.looks.theme, colour).mark if single else dot_of(self.looks.theme, colour)

    def _shown(self) -> Label:
        return self._session.codebook.label(self._label.id) if self._label.id else self._label

    def _shape_names(self) -> list[tuple[str, str]]:
        names = (
            self.tr("Triangle up"), self.tr("Triangle down"), self.tr("Circle"), self.tr("Diamond"),
            self.tr("Square"), self.tr("Star"), self.tr("Pentagon"), self.tr("Cross"),
        )  # fmt: skip
        return [("", self.tr("Automatic")), *zip(SHAPES, names, strict=True)]

    def _colour_names(self) -> dict[str, str]:
        return {
            "blue": self.tr("Blue"), "vermilion": self.tr("Vermilion"), "grey": self.tr("Grey"),
            "plum": self.tr("Plum"), "teal": self.tr("Teal"), "amber": self.tr("Amber"), "rust": self.tr("Rust"),
            "slate": self.tr("Slate"), "sand": self.tr("Sand"), "rose": self.tr("Rose"), "brown": self.tr("Brown"),
            "indigo": self.tr("Indigo"), "purple": self.tr("Purple"), "cyan": self.tr("Cyan"),
            "olive": self.tr("Olive"),
        }  # fmt: skip
