"""A reader over invented articles: a session that answers from memory, and the real Place."""

from collections.abc import Callable, Iterable, Sequence
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from stanceline.domain.annotations import Annotation, Annotator
from stanceline.domain.articles import Article, ArticleLine, Sentence
from stanceline.domain.change import Change, Noun, Shift
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.domain.filters import Filter
from stanceline.domain.marks import Mark, MarkKind
from stanceline.domain.trouble import Trouble
from stanceline.operations import cues, reading
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.session import Session

ME, SOMEBODY_ELSE = 1, 2

_STANCES = (
    ("favour", "1", "blue", "up"),
    ("against", "2", "vermilion", "down"),
    ("neutral", "3", "grey", "circle"),
    ("mixed", "4", "plum", "diamond"),
)
_TOPICS = (
    ("economy", "E", "sand"),
    ("health", "H", "rose"),
    ("industry", "I", "brown"),
    ("policy", "P", "indigo"),
    ("science", "S", "teal"),
    ("transport", "T", "purple"),
    ("weather", "W", "cyan"),
    ("rights", "R", "olive"),
)


def invented_codebook() -> Codebook:
    """Four stances (ids 1 … 4), required, and eight topics (ids 11 … 18)."""
    stances = tuple(
        Label(name=name, id=number, dimension=1, key=key, colour=colour, shape=shape)
        for number, (name, key, colour, shape) in enumerate(_STANCES, start=1)
    )
    topics = tuple(
        Label(name=name, id=number, dimension=2, key=key, colour=colour)
        for number, (name, key, colour) in enumerate(_TOPICS, start=11)
    )
    return Codebook(
        dimensions=(
            Dimension(name="stance", id=1, required=True, labels=stances),
            Dimension(name="topic", heading="Topics", id=2, choice=Choice.MANY, labels=topics),
        )
    )


class MemorySession(QObject):
    """What the reader needs of a Session, from dictionaries."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.codebook = invented_codebook()
        self.annotator = Annotator(id=ME, uid="me", name="Mira")
        self.articles: dict[int, Article] = {}
        self.texts: dict[int, tuple[Sentence, ...]] = {}
        self.given: dict[int, tuple[Annotation, ...]] = {}
        self.marks: dict[int, tuple[Mark, ...]] = {}
        self.asked: list[str] = []
        self._answers: dict[object, Callable[..., object]] = {
            reading.article: self._article,
            reading.articles: self._lines,
            reading.is_empty: lambda: not self._lines(),
            reading.sentences: lambda article: self.texts.get(article, ()),
            reading.annotations: lambda article: {
                s.id: self.given[s.id] for s in self.texts[article] if self.given.get(s.id)
            },
            reading.annotations_of: lambda ids: {key: self.given.get(key, ()) for key in ids},
            reading.matching_sentences: self._matching,
            cues.project_lists: lambda: (),
            reading.marks: lambda article: {
                s.id: self.marks[s.id] for s in self.texts[article] if self.marks.get(s.id)
            },
            reading.marks_of: lambda ids: {key: self.marks.get(key, ()) for key in ids},
        }

    def read(self, function: Callable[..., object], *args: object) -> object:
        """Answer from memory."""
        self.asked.append(function.__name__)
        return self._answers[function](*args)

    def add(
        self,
        texts: Sequence[str],
        *,
        title: str = "A ferry for the lower town",
        paragraphs: Iterable[int] = (0,),
        headings: Iterable[int] = (),
        **about: str,
    ) -> int:
        """Add an article of these sentences; its id. Sentence ids are 10 000 × article + position."""
        key = len(self.articles) + 1
        self.articles[key] = Article(id=key, uid=f"a{key}", title=title, text=" ".join(texts), **about)
        begins, heads = frozenset(paragraphs), frozenset(headings)
        self.texts[key] = tuple(
            Sentence(
                id=10_000 * key + row + 1,
                uid=f"s{key}-{row}",
                article=key,
                position=row + 1,
                start=0,
                end=len(text),
                text=text,
                kind="heading" if row in heads else "sentence",
                paragraph=row in begins,
            )
            for row, text in enumerate(texts)
        )
        return key

    def sentence(self, article: int, row: int) -> int:
        """The row id of a sentence."""
        return self.texts[article][row].id

    def put(
        self, article: int, row: int, *labels: str, unsure: bool = False, note: str = "", by: int = ME
    ) -> Shift:
        """Give a sentence exactly these labels, without telling anybody."""
        key = self.sentence(article, row)
        before = tuple(a.label for a in self.given.get(key, ()))
        if by == ME:
            self.given[key] = tuple(self._annotation(key, name, unsure, note) for name in labels)
        after = tuple(self._label(name).id for name in labels)
        return Shift(key, article, by, before, after)

    def label(self, article: int, row: int, *labels: str, by: int = ME, **more: object) -> None:
        """The same as one operation, with the signal that follows it."""
        shift = self.put(article, row, *labels, by=by, **more)  # type: ignore[arg-type]
        touched = frozenset({Noun.ANNOTATIONS})
        self.changed.emit(Change(operation=1, name="label", touched=touched, shifts=(shift,)))

    def mark(self, article: int, row: int, *kinds: MarkKind, text: str = "") -> None:
        """Give a sentence exactly these marks, with the signal that follows."""
        key = self.sentence(article, row)
        was = frozenset(mark.kind.value for mark in self.marks.get(key, ()))
        self.marks[key] = tuple(
            Mark(article=article, sentence=key, annotator=ME, kind=kind, text=text) for kind in kinds
        )
        labels = tuple(a.label for a in self.given.get(key, ()))
        shift = Shift(key, article, ME, labels, labels, was, frozenset(kind.value for kind in kinds))
        self.changed.emit(Change(operation=1, name="mark", touched=frozenset({Noun.MARKS}), shifts=(shift,)))

    def _label(self, name: str) -> Label:
        return next(label for label in self.codebook if label.name == name)

    def _annotation(self, sentence: int, name: str, unsure: bool, note: str) -> Annotation:
        label = self._label(name)
        return Annotation(
            sentence=sentence,
            annotator=ME,
            dimension=label.dimension,
            label=label.id,
            unsure=unsure,
            note=note,
        )

    def _article(self, article: int) -> Article:
        if article not in self.articles:
            raise Trouble("NOT_FOUND", "This article is no longer in the project.")
        return self.articles[article]

    def _lines(self) -> tuple[ArticleLine, ...]:
        return tuple(
            ArticleLine(
                id=a.id,
                uid=a.uid,
                title=a.title,
                source=a.source,
                published=a.published,
                language=a.language,
                sentences=len(self.texts[a.id]),
            )
            for a in self.articles.values()
        )

    def _matching(self, article: int, wanted: Filter) -> frozenset[int]:
        return frozenset(
            s.id
            for s in self.texts[article]
            if wanted.labels <= {annotation.label for annotation in self.given.get(s.id, ())}
        )


@pytest.fixture
def session() -> MemorySession:
    """Empty at first."""
    return MemorySession()


@pytest.fixture
def place() -> Place:
    """Nowhere at first."""
    return Place()


@pytest.fixture
def reader(session: MemorySession, place: Place, looks: Looks, qtbot: QtBot) -> ReaderPanel:
    """780 × 600, shown, without motion."""
    panel = ReaderPanel(cast(Session, session), place, looks)
    qtbot.addWidget(panel)
    panel.view.motion = False
    panel.resize(780, 600)
    panel.show()
    qtbot.waitExposed(panel)
    return panel
