"""The tree of the editor: what dropping asks for, and a codebook of 240 topics in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot
from tests.big_codebook import ALL_TOPICS, big_codebook

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.ui.codebook.nodes import CODEBOOK, Kind, Node
from stanceline.ui.codebook.tree import CodebookTree
from stanceline.ui.codebook.treerow import ROW, Row
from stanceline.ui.looks.looks import Looks

Spot = QAbstractItemView.DropIndicatorPosition
STANCE = Dimension(
    id=1,
    name="stance",
    labels=(
        Label(id=1, name="favour", dimension=1, key="1"),
        Label(id=2, name="against", dimension=1, position=1),
    ),
)
TOPIC = Dimension(
    id=2,
    name="topic",
    choice=Choice.MANY,
    labels=(
        Label(id=3, name="trade", dimension=2, definition="Buying and selling."),
        Label(id=4, name="tariffs", dimension=2, parent=3, position=1),
        Label(id=5, name="ports", dimension=2, parent=3, position=2),
        Label(id=6, name="war", dimension=2, position=3, retired=True),
        Label(id=7, name="health", dimension=2, position=4),
    ),
)
SMALL = Codebook(name="Small", dimensions=(STANCE, TOPIC))

Asked = list[tuple[object, ...]]


@pytest.fixture
def tree(looks: Looks, qtbot: QtBot) -> CodebookTree:
    tree = CodebookTree(looks)
    qtbot.addWidget(tree)
    tree.resize(340, 400)
    tree.show_codebook(SMALL, {3: 1212})
    return tree


@pytest.fixture
def asked(tree: CodebookTree) -> Asked:
    """What the tree asks for."""
    found: Asked = []
    tree.label_moved.connect(lambda *what: found.append(what))
    tree.dimension_moved.connect(lambda *what: found.append(what))
    return found


def label(row: int) -> Node:
    return Node(Kind.LABEL, row)


def rows(tree: CodebookTree) -> list[Row]:
    return [item.data(0, ROW) for item in tree._items.values() if not item.isHidden()]


@pytest.mark.parametrize(
    ("moving", "target", "spot", "wanted"),
    [
        (7, 3, Spot.OnItem, (7, 3, 5)),
        (7, 3, Spot.AboveItem, (7, None, 0)),
        (7, 3, Spot.BelowItem, (7, None, 1)),
        (3, 7, Spot.BelowItem, (3, None, 2)),
        (7, 4, Spot.AboveItem, (7, 3, 0)),
        (7, 5, Spot.BelowItem, (7, 3, 2)),
        (4, 5, Spot.BelowItem, (4, 3, 1)),
        (5, 4, Spot.OnItem, (5, 3, 0)),
    ],
)
def test_dropping_a_label_asks_for_its_new_place(
    tree: CodebookTree, asked: Asked, moving: int, target: int, spot: Spot, wanted: tuple[object, ...]
) -> None:
    tree.drop(label(moving), label(target), spot)
    assert asked == [wanted]


def test_a_label_stays_in_its_dimension(tree: CodebookTree, asked: Asked) -> None:
    tree.drop(label(1), label(3), Spot.OnItem)
    tree.drop(label(1), Node(Kind.DIMENSION, 2), Spot.OnItem)
    tree.drop(label(1), CODEBOOK, Spot.BelowItem)
    tree.drop(label(1), label(1), Spot.OnItem)
    assert asked == []


def test_dropping_on_its_dimension_brings_a_label_to_the_top(tree: CodebookTree, asked: Asked) -> None:
    tree.drop(label(5), Node(Kind.DIMENSION, 2), Spot.OnItem)
    assert asked == [(5, None, 0)]


def test_a_dimension_is_dropped_among_the_others(tree: CodebookTree, asked: Asked) -> None:
    tree.drop(Node(Kind.DIMENSION, 1), Node(Kind.DIMENSION, 2), Spot.BelowItem)
    assert asked == [(1, 1)]


def test_alt_and_arrows_at_an_end_ask_for_nothing(tree: CodebookTree, asked: Asked, qtbot: QtBot) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    tree.go(label(1))
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(tree, key, alt)
    tree.go(CODEBOOK)
    qtbot.keyClick(tree, Qt.Key.Key_Down, alt)
    assert asked == []


def test_a_label_with_others_below_it_does_not_go_below_another(
    tree: CodebookTree, asked: Asked, qtbot: QtBot
) -> None:
    tree.go(label(3))
    qtbot.keyClick(tree, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert asked == []


def test_a_row_says_its_key_how_often_it_was_given_and_that_it_is_retired(tree: CodebookTree) -> None:
    said = {
        node.id: item.data(0, Qt.ItemDataRole.AccessibleTextRole)
        for node, item in tree._items.items()
        if node.kind is Kind.LABEL
    }
    assert said[1] == "Favour, key 1"
    assert said[6] == "War, retired"
    assert said[3].startswith("Trade, given")


def test_the_filter_finds_words_of_the_definition(tree: CodebookTree) -> None:
    tree.filter("selling")
    assert [row.title for row in rows(tree) if not row.strong] == ["Trade"]
    tree.filter("ports")
    assert [row.title for row in rows(tree) if not row.strong] == ["Trade", "Ports"]
    tree.filter("")
    assert len(rows(tree)) == len(tree._items)


def test_what_was_closed_stays_closed_when_the_codebook_changes(tree: CodebookTree) -> None:
    tree._items[label(3)].setExpanded(False)
    tree.go(label(7))
    more = (*TOPIC.labels, Label(id=8, name="rain", dimension=2, position=5))
    tree.show_codebook(
        Codebook(name="Small", dimensions=(STANCE, Dimension(id=2, name="topic", labels=more))), {}
    )
    assert not tree._items[label(3)].isExpanded()
    assert tree.node == label(7)


def test_240_topics_begin_as_their_major_ones(looks: Looks, qtbot: QtBot) -> None:
    tree = CodebookTree(looks)
    qtbot.addWidget(tree)
    topics = big_codebook().dimensions[1]
    labels = tuple(
        Label(id=n, name=each.name, dimension=9, parent=None if each.parent is None else each.parent + 1)
        for n, each in enumerate(topics.labels, start=1)
    )
    tree.show_codebook(
        Codebook(dimensions=(Dimension(id=9, name="topic", choice=Choice.MANY, labels=labels),)), {}
    )
    tops = [each.id for each in labels if each.parent is None]
    assert not any(tree._items[label(top)].isExpanded() for top in tops)
    tree.filter("asylum")
    assert [row.title for row in rows(tree) if not row.strong] == ["Immigration", "Asylum"]
    assert len(labels) == ALL_TOPICS
