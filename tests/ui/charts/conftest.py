"""Invented codebooks and counts, and a session that has counts without a project file."""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stanceline.domain.change import Change, Noun, Shift
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.domain.tally import Scope, Tally
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place

RESOURCES = Path(__file__).parents[3] / "resources"

STANCES = (
    ("favour", "blue", "up"),
    ("against", "vermilion", "down"),
    ("neutral", "grey", "circle"),
    ("mixed", "plum", "diamond"),
)
TOPICS = ("economy", "health", "industry", "policy", "science", "transport", "weather", "rights")
DOTS = ("sand", "rose", "brown", "indigo", "teal", "purple", "cyan", "olive")

# Sentences of each topic that carry favour, against, neutral and mixed.
CROSSED = {
    "transport": (97, 60, 40, 8),
    "economy": (43, 88, 31, 11),
    "policy": (58, 34, 52, 5),
    "health": (65, 8, 23, 2),
    "science": (21, 6, 59, 1),
    "rights": (12, 39, 15, 8),
    "weather": (16, 3, 34, 0),
    "industry": (9, 22, 11, 1),
}

OUTLOOKS = (
    ("strongly supportive", "blue", "up"),
    ("supportive", "teal", "square"),
    ("critical", "vermilion", "down"),
    ("strongly critical", "rust", "cross"),
    ("balanced", "plum", "diamond"),
    ("descriptive", "grey", "circle"),
    ("unclear", "amber", "star"),
)
SUBJECTS = (
    "economy", "health", "industry", "policy and institutions", "science", "transport", "weather", "rights",
    "Umweltverträglichkeitsprüfung", "الاقتصاد والتجارة", "城市交通", "транспорт", "housing", "education",
)  # fmt: skip


def codebook(
    stances: Sequence[tuple[str, str, str]] = STANCES,
    topics: Sequence[str] = TOPICS,
    headings: tuple[str, str] = ("Stance", "Topics"),
) -> Codebook:
    """Stances from row id 1, topics from 101; a single-choice and a many-choice dimension."""
    one = tuple(
        Label(id=1 + place, dimension=1, name=name, colour=colour, shape=shape)
        for place, (name, colour, shape) in enumerate(stances)
    )
    many = tuple(
        Label(id=101 + place, dimension=2, name=name, colour=DOTS[place % len(DOTS)])
        for place, name in enumerate(topics)
    )
    return Codebook(
        dimensions=(
            Dimension(id=1, name=headings[0].lower(), heading=headings[0], choice=Choice.ONE, labels=one),
            Dimension(id=2, name="topic", heading=headings[1], choice=Choice.MANY, labels=many),
        )
    )


def tally_of(sentences: Sequence[Sequence[int]]) -> Tally:
    """The counts of sentences that carry these labels, each given by one annotator."""
    tally = Tally()
    tally.shift(given(place, labels) for place, labels in enumerate(sentences))
    return tally


def given(sentence: int, after: Sequence[int], before: Sequence[int] = (), article: int = 1) -> Shift:
    """One sentence whose labels became these."""
    return Shift(sentence, article, 1, tuple(before), tuple(after))


def charge() -> tuple[Codebook, Tally]:
    """Four stances by eight topics, with the counts of the design picture."""
    book = codebook()
    sentences = [
        (1 + stance, 101 + TOPICS.index(topic))
        for topic, counts in CROSSED.items()
        for stance, n in enumerate(counts)
        for _ in range(n)
    ]
    return book, tally_of(sentences)


def outlook() -> tuple[Codebook, Tally]:
    """Seven outlook labels by fourteen subjects in four scripts."""
    book = codebook(OUTLOOKS, SUBJECTS, ("Outlook", "Subjects of the sentence"))
    chance = random.Random(7)  # noqa: S311 - the same picture every time
    sentences = [
        (1 + chance.choices(range(7), (6, 9, 8, 3, 2, 7, 1))[0], 101 + int(14 * chance.random() ** 1.8))
        for _ in range(1600)
    ]
    return book, tally_of(sentences)


class Counted:
    """What ``session.counts`` is asked: a tally a scope."""

    def __init__(self, tally: Tally) -> None:
        self.tallies = {Scope.PROJECT: tally, Scope.MINE: tally, Scope.ARTICLE: Tally()}
        self.asked: list[tuple[Scope, int | None]] = []

    def tally(self, scope: Scope, article: int | None = None) -> Tally:
        self.asked.append((scope, article))
        return self.tallies[scope]


class InventedSession(QObject):
    """A session without a file: ``label`` does what an operation would."""

    changed = Signal(object)
    opened = Signal()

    def __init__(self, book: Codebook, tally: Tally) -> None:
        super().__init__()
        self.codebook = book
        self.counts = Counted(tally)
        self.counted = True

    def label(self, *shifts: Shift) -> None:
        self.counts.tallies[Scope.PROJECT].shift(shifts)
        self.changed.emit(Change(operation=1, touched=frozenset({Noun.ANNOTATIONS}), shifts=shifts))


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[Looks]:
    """The light theme; whoever takes another one gives it back."""
    looks = Looks(RESOURCES)
    looks.use(qapp, "light")
    yield looks
    looks.use(qapp, "light")


@pytest.fixture
def session() -> InventedSession:
    """The counts of the design picture."""
    return InventedSession(*charge())


@pytest.fixture
def place() -> Place:
    """Nowhere in particular."""
    return Place()


@pytest.fixture
def build(qtbot: QtBot, looks: Looks, place: Place) -> Callable[..., DistributionPanel]:
    """``build(session, width, height)``: a panel that is awake and on the screen."""

    def built(
        session: InventedSession, width: int = 372, height: int = 420, **kwargs: object
    ) -> DistributionPanel:
        panel = DistributionPanel(session, place, looks, **kwargs)
        qtbot.addWidget(panel)
        panel.resize(width, height)
        panel.show()
        qtbot.waitExposed(panel)
        panel.wake()
        return panel

    return built


@pytest.fixture
def panel(build: Callable[..., DistributionPanel], session: InventedSession) -> DistributionPanel:
    """The design picture's panel."""
    return build(session)
