"""How the queue is sorted, its saved filters, and what can be done to a row."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from stanceline.domain.articles import ArticleLine
from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.domain.marks import MarkKind
from stanceline.domain.queue_order import By, QueueOrder
from stanceline.operations import filtering, labelling, marking, reading
from stanceline.ui.filters.naming import NamingDialog
from stanceline.ui.looks.chip import Chip
from stanceline.ui.place import Place
from stanceline.ui.queue.model import LINE_ROLE, QueueModel
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.queue.properties import PropertiesDialog
from stanceline.ui.session import Session

Settle = Callable[[], None]


def titles(panel: QueuePanel) -> list[str]:
    """What is listed."""
    return [line.title for line in panel.model.shown]


def lines_of(menu: QMenu) -> dict[str, QAction]:
    """Every line of a menu and of those below it."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        found[action.text()] = action
        if action.menu():
            found |= {f"{action.text()}/{name}": each for name, each in lines_of(action.menu()).items()}
    return found


def popped(panel: QueuePanel) -> dict[str, QAction]:
    """The menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = lines_of(menu)
    menu.close()
    return found


def press(panel: QueuePanel, name: str) -> None:
    """Choose a line of the menu of orders and filters."""
    panel.more.click()
    popped(panel)[name].trigger()


def article_menu(panel: QueuePanel, row: int) -> dict[str, QAction]:
    """By the Menu key."""
    panel.view.setCurrentIndex(panel.model.index(row))
    centre = panel.view.visualRect(panel.model.index(0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, panel.view.mapToGlobal(centre))
    QApplication.sendEvent(panel.view.viewport(), event)
    return popped(panel)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("By title", ["The new quay", "What gulls want", "رسوم الميناء"]),
        ("By source", ["The new quay", "What gulls want", "رسوم الميناء"]),
        ("By date", ["The new quay", "What gulls want", "رسوم الميناء"]),
        ("Least labelled first", ["What gulls want", "رسوم الميناء", "The new quay"]),
    ],
)
def test_the_queue_is_sorted_as_asked(
    panel: QueuePanel, session: Session, name: str, expected: list[str]
) -> None:
    favour = session.codebook.named("stance", "favour")
    assert favour is not None
    session.do(labelling.choose, [1], favour)
    press(panel, name)
    assert titles(panel) == expected


def test_a_shuffle_shows_its_seed_and_can_be_had_again(panel: QueuePanel, place: Place) -> None:
    here = place.article
    panel.sort_by(QueueOrder(By.RANDOM, 41))
    first = titles(panel)
    press(panel, "Shuffle anew")
    assert panel.model.order == QueueOrder(By.RANDOM, 42)
    panel.more.click()
    assert "Shuffled (seed 42)" in popped(panel)
    panel.sort_by(QueueOrder(By.RANDOM, 41))
    assert titles(panel) == first
    assert place.article == here, "sorting moves nobody"


def test_rows_stay_while_labels_land(panel: QueuePanel, session: Session) -> None:
    panel.sort_by(QueueOrder(By.LEAST))
    before = titles(panel)
    favour = session.codebook.named("stance", "favour")
    assert favour is not None
    session.do(labelling.choose, [1, 2], favour)
    assert titles(panel) == before


def test_a_filter_is_saved_applied_renamed_and_deleted(
    panel: QueuePanel, place: Place, session: Session
) -> None:
    panel.more.click()
    assert not popped(panel)["Save this filter…"].isEnabled(), "there is nothing to save"
    place.filter_by(Filter(words="quay"))
    press(panel, "Save this filter…")
    dialog = panel.findChild(NamingDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.field, "About the quay")
    dialog.accept()
    place.clear_filter()
    press(panel, "About the quay")
    assert place.filter == Filter(words="quay")
    filtering_names = [each.name for each in session.read(filtering.saved)]
    assert filtering_names == ["About the quay"]
    press(panel, "Delete a filter/About the quay")
    assert session.read(filtering.saved) == ()


def test_without_a_name_no_filter_is_saved(qtbot: QtBot) -> None:
    dialog = NamingDialog("Save")
    qtbot.addWidget(dialog)
    assert not dialog._ok.isEnabled()
    dialog.field.setText("  x ")
    assert dialog._ok.isEnabled()
    assert dialog.name() == "x"


def test_the_menu_key_marks_and_flags_the_current_row(panel: QueuePanel, session: Session) -> None:
    article_menu(panel, 1)["Mark as done"].trigger()
    article_menu(panel, 1)["Flag"].trigger()
    row = panel.model.index(1).data(LINE_ROLE)
    assert row.status is Status.DONE
    assert row.flagged
    census = panel.model.census()
    assert (census[Status.DONE], census[Status.FLAGGED], census[Status.TO_DO]) == (1, 1, 2)
    spoken = panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Called done. Flagged.")
    article_menu(panel, 1)["Mark as not done"].trigger()
    article_menu(panel, 1)["Remove the flag"].trigger()
    assert panel.model.index(1).data(LINE_ROLE).status is Status.TO_DO
    assert panel.model.census()[Status.FLAGGED] == 0


def test_open_goes_there_and_properties_are_shown(panel: QueuePanel, place: Place) -> None:
    article_menu(panel, 2)["Open"].trigger()
    assert place.article == panel.model.shown[2].id
    article_menu(panel, 0)["Properties…"].trigger()
    dialog = panel.findChild(PropertiesDialog)
    assert dialog is not None
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert said[:4] == ["Title", "The new quay", "Source", "Harbour Post"]
    assert {"English", "4"} <= set(said)
    assert "Author" not in said
    dialog.reject()


def test_flagged_articles_are_those_with_any_flag(panel: QueuePanel, session: Session, place: Place) -> None:
    second = session.read(reading.sentences, 2)[0].id
    session.do(marking.toggle, [second], MarkKind.FLAG)
    session.do(marking.toggle_articles, [3], MarkKind.FLAG)
    place.filter_by(Filter(status=Status.FLAGGED))
    assert titles(panel) == ["What gulls want", "رسوم الميناء"]


def test_fields_of_articles_narrow_the_list(panel: QueuePanel, place: Place, settle: Settle) -> None:
    place.filter_by(Filter(languages=frozenset(["ar"])))
    settle()
    assert titles(panel) == ["رسوم الميناء"]
    place.filter_by(Filter(sources=frozenset(["The Mast", "الصحيفة"]), words="gulls"))
    settle()
    assert titles(panel) == ["What gulls want"]
    assert panel.model.index(0).data(LINE_ROLE).matches is None


def test_the_chips_of_the_filter_take_it_away_piece_by_piece(
    panel: QueuePanel, place: Place, settle: Settle, session: Session
) -> None:
    against = session.codebook.named("stance", "against")
    assert against is not None
    place.filter_by(Filter(labels=frozenset([against.id]), text="quay"))
    chips = panel.filtering.chips
    assert [chip.title for chip in chips.chips] == ["Against", "“quay”"]
    chips.chips[0].closed.emit()
    assert place.filter == Filter(text="quay")
    settle()
    assert titles(panel) == ["The new quay", "What gulls want"]
    QTest.keyClick(chips.chips[0], Qt.Key.Key_Delete)
    assert place.filter == EVERYTHING
    assert chips.isHidden()


def test_the_funnel_opens_the_editor_and_the_queue_follows_it(
    panel: QueuePanel, place: Place, settle: Settle
) -> None:
    panel.funnel.click()
    editor = panel.filtering.editor
    assert editor is not None
    assert editor.isVisible()
    settle()
    assert editor.sources.count() == 3
    editor.boxes["flagged"].click()
    assert place.filter == Filter(flagged=True, annotator=1)
    settle()
    assert titles(panel) == []
    editor.close()


def test_10_000_articles_are_filtered_by_each_key_without_reading_the_file(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = QueueModel(session, session)
    model.fill(
        tuple(
            ArticleLine(
                id=n, uid=str(n), title=f"Article {n}", source="", published="", language="", sentences=3
            )
            for n in range(10_000)
        )
    )
    asked: list[object] = []
    monkeypatch.setattr(session, "read", lambda *values: asked.append(values))
    for words in ("a", "ar", "article 99", "article 999"):
        model.apply(Filter(words=words), None)
    for by in By:
        model.sort_by(QueueOrder(by, 3))
        model.apply(Filter(words="article 999"), None)
    assert asked == []
    assert {line.id for line in model.shown} == {n for n in range(10_000) if "999" in str(n)}


def test_a_right_click_beside_the_rows_opens_nothing(panel: QueuePanel) -> None:
    below = QPoint(40, panel.view.viewport().height() - 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, below, panel.view.mapToGlobal(below))
    QApplication.sendEvent(panel.view.viewport(), event)
    assert QApplication.activePopupWidget() is None
    assert panel.findChildren(Chip)
