"""Invented codebooks and counts, and a session that has counts without a project file."""

import random
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from stanceline.domain.annotations import Annotator
from stanceline.domain.change import Change, Noun, Shift
from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.domain.tally import Scope, Tally
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place

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
    tally.shift(Shift(place, 1, 1, (), tuple(labels)) for place, labels in enumerate(sentences))
    return tally


def charge() -> tuple[Codebook, Tally]:
    """Four stances by eight topics, with the counts of the design picture."""
    sentences = [
        (1 + stance, 101 + TOPICS.index(topic))
        for topic, counts in CROSSED.items()
        for stance, n in enumerate(counts)
        for _ in range(n)
    ]
    return codebook(), tally_of(sentences)


def outlook() -> tuple[Codebook, Tally]:
    """Seven outlook labels by fourteen subjects in four scripts."""
    chance = random.Random(7)
    sentences = [
        (1 + chance.choices(range(7), (6, 9, 8, 3, 2, 7, 1))[0], 101 + int(14 * chance.random() ** 1.8))
        for _ in range(1600)
    ]
    return codebook(OUTLOOKS, SUBJECTS, ("Outlook", "Subjects of the sentence")), tally_of(sentences)


class Counted:
    """What ``session.counts`` is asked: a tally a scope, and who asked for which."""

    def __init__(self, tally: Tally) -> None:
        self.tallies = {Scope.PROJECT: tally, Scope.MINE: tally, Scope.ARTICLE: Tally()}
        self.asked: list[tuple[Scope, int | None]] = []

    def tally(self, scope: Scope, article: int | None = None) -> Tally:
        """The tally of a scope, whatever the article."""
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
        self.annotator = Annotator(id=7, uid="ada", name="Ada Lind")

    def label(self, *after: int, before: tuple[int, ...] = (), sentence: int = 9999) -> None:
        """One annotator gave one sentence these labels in place of those before."""
        shift = Shift(sentence, 1, 1, before, after)
        self.counts.tallies[Scope.PROJECT].shift([shift])
        self.changed.emit(Change(operation=1, touched=frozenset({Noun.ANNOTATIONS}), shifts=(shift,)))


@pytest.fixture
def session() -> InventedSession:
    """Four stances by eight topics."""
    return InventedSession(*charge())


@pytest.fixture
def many() -> InventedSession:
    """Seven outlook labels by fourteen subjects."""
    return InventedSession(*outlook())


@pytest.fixture
def empty() -> InventedSession:
    """Four stances by eight topics, and not one sentence labelled."""
    return InventedSession(codebook(), Tally())


Build = Callable[..., DistributionPanel]


@pytest.fixture
def build(qtbot: QtBot, looks: Looks, place: Place) -> Build:
    """``build(session, tab, width, height)``: a panel that is awake and on the screen."""

    def built(
        session: InventedSession, tab: int = 2, width: int = 372, height: int = 440, **kwargs: object
    ) -> DistributionPanel:
        panel = DistributionPanel(session, place, looks, **kwargs)  # type: ignore[arg-type]
        qtbot.addWidget(panel)
        panel.resize(width, height)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        panel.wake()
        panel.open_chart(tab)
        return panel

    return built
