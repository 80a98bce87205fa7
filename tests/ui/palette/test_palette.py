"""The palette in the window: what is typed finds, Enter does, Esc leaves everything as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from stanceline.operations import projects, seeding
from stanceline.ui.palette.palette import ROWS, Palette
from stanceline.ui.palette.rows import ROW_HEIGHT
from stanceline.ui.program import Program
from stanceline.ui.views import View
from stanceline.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def opened(window: Window, text: str = "") -> Palette:
    """The palette as its key opens it, with this typed."""
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_K, CONTROL)
    assert window.palette_.isVisible()
    assert window.focusWidget() is window.palette_.field
    QTest.keyClicks(window.palette_.field, text)
    return window.palette_


def rows(palette: Palette) -> list[str]:
    """The words of the rows."""
    return [found.offer.text for found in palette.model.rows]


def press(palette: Palette, key: Qt.Key) -> None:
    """A key that is typed into the field."""
    QTest.keyClick(palette.field, key)


def test_both_keys_and_the_field_in_the_bar_open_it(window: Window) -> None:
    opened(window)
    press(window.palette_, Qt.Key.Key_Escape)
    both = CONTROL | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_P, both)
    assert window.palette_.isVisible()
    press(window.palette_, Qt.Key.Key_Escape)
    QTest.mouseClick(window.top.search, LEFT)
    assert window.focusWidget() is window.palette_.field


def test_typing_finds_and_never_labels(window: Window) -> None:
    palette = opened(window, "p1t. 2")
    assert palette.field.text() == "p1t. 2"
    assert window.session.counts.mine.labels.total() == 0
    assert window.reader.current_row() == 0


def test_no_key_of_the_window_is_heard_while_it_is_open(window: Window) -> None:
    palette = opened(window, "x")
    QTest.keyClick(palette.field, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(palette.field, Qt.Key.Key_F6)
    QTest.keyClick(palette.field, Qt.Key.Key_D, CONTROL)
    assert window.queue.isVisible()
    assert window.focusWidget() is palette.field


def test_enter_does_it_and_gives_the_keyboard_back(window: Window) -> None:
    before = window.focusWidget()
    palette = opened(window, "pane next")
    assert rows(palette)[0] == "Next pane"
    press(palette, Qt.Key.Key_Escape)
    assert window.focusWidget() is before
    palette = opened(window, "dark")
    assert rows(palette)[0] == "Theme: Dark"
    press(palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.focusWidget() is before
    assert window.desk.program.settings.theme == "dark"


@pytest.mark.parametrize("place", ["queue field", "queue", "next"])
def test_esc_gives_the_keyboard_back_to_where_it_was(window: Window, place: str) -> None:
    {"queue field": window.queue.field, "queue": window.queue.view, "next": window.labels.next}[
        place
    ].setFocus()
    before = window.focusWidget()
    palette = opened(window, "abc")
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is before


def test_a_click_beside_it_closes_it_and_one_on_a_row_does_it(window: Window) -> None:
    palette = opened(window, "select all")
    QTest.mouseClick(palette, LEFT, pos=QPoint(5, palette.height() - 5))
    assert not palette.isVisible()
    opened(window, "select all")
    QTest.mouseClick(palette.view.viewport(), LEFT, pos=QPoint(30, ROW_HEIGHT // 2))
    assert not palette.isVisible()
    assert len(window.place.selection) == 4


def test_labels_are_found_by_name_and_show_their_keys(window: Window) -> None:
    palette = opened(window, "against")
    offer = palette.model.rows[0].offer
    assert (offer.text, offer.keys, offer.why) == ("Set stance: Against", "2", "")
    press(palette, Qt.Key.Key_Return)
    against = window.session.codebook.named("stance", "against")
    assert against is not None
    assert window.session.counts.mine.labels == {against.id: 1}


def test_what_cannot_be_done_now_says_why_and_is_not_done(window: Window) -> None:
    palette = opened(window, "next match")
    offer = palette.model.rows[0].offer
    assert offer.text.startswith("Next match")
    assert offer.why
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_an_article_is_found_by_title_or_source(window: Window) -> None:
    palette = opened(window, "@mast")
    assert rows(palette) == ["What gulls want"]
    press(palette, Qt.Key.Key_Return)
    assert window.place.article == window.queue.model.articles[1].id


def test_articles_are_found_among_commands_too(window: Window) -> None:
    assert "What gulls want" in rows(opened(window, "gulls"))
    assert "What gulls want" not in rows(opened_again(window, ">gulls"))


def opened_again(window: Window, text: str) -> Palette:
    """The same after Esc."""
    press(window.palette_, Qt.Key.Key_Escape)
    return opened(window, text)


def test_a_sentence_is_gone_to_by_its_number(window: Window) -> None:
    palette = opened(window, "#3")
    assert rows(palette)[0].startswith("3   Fishers")
    press(palette, Qt.Key.Key_Return)
    assert window.reader.current_row() == 2


def test_the_keys_for_going_open_it_with_their_prefix(window: Window) -> None:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_G, CONTROL)
    assert window.palette_.field.text() == "@"
    assert len(rows(window.palette_)) == 3
    QTest.keyClicks(window.palette_.field, "gul")
    assert window.palette_.field.text() == "@gul"
    press(window.palette_, Qt.Key.Key_Escape)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.palette_.field.text() == "#"


def test_a_page_of_the_help_is_opened(window: Window, qtbot: QtBot) -> None:
    palette = opened(window, "?label")
    assert rows(palette)[0] == "Labelling"
    press(palette, Qt.Key.Key_Return)
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert dialog.page.toPlainText().startswith("Labelling")  # type: ignore[attr-defined]


def test_a_slash_searches_the_text_of_all_articles(window: Window, qtbot: QtBot) -> None:
    palette = opened(window, "/")
    assert rows(palette) == []
    QTest.keyClicks(palette.field, "gulls")
    assert rows(palette) == ["Search the text of all articles for “gulls”"]
    press(palette, Qt.Key.Key_Return)
    assert window.place.filter.text == "gulls"
    assert window.views.current is View.REVIEW


def test_other_words_can_be_searched_for_too_after_what_was_found(window: Window) -> None:
    assert rows(opened(window, "gulls"))[-1] == "Search the text of all articles for “gulls”"
    assert rows(opened_again(window, "@gulls")) == ["What gulls want"]


def test_going_somewhere_leads_to_where_it_can_be_read(window: Window) -> None:
    window.views.show(View.REVIEW)
    window.palette_.ask("@mast")
    press(window.palette_, Qt.Key.Key_Return)
    assert window.views.current is View.ANNOTATE
    assert window.place.article == window.queue.model.articles[1].id


def test_what_was_done_is_offered_first_the_next_time(window: Window, program: Program) -> None:
    press(opened(window, "normal"), Qt.Key.Key_Return)
    press(opened(window, "light"), Qt.Key.Key_Return)
    assert rows(opened(window))[:2] == ["Theme: Light", "Text size: Normal"]


def test_arrows_go_round_and_pages_stop_at_the_ends(window: Window) -> None:
    palette = opened(window)
    count = len(rows(palette))
    assert count > ROWS
    press(palette, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == count - 1
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_PageDown)
    assert palette.view.currentIndex().row() == ROWS - 1
    press(palette, Qt.Key.Key_PageUp)
    assert palette.view.currentIndex().row() == 0


def test_it_shows_eight_rows_and_says_when_there_are_none(window: Window) -> None:
    palette = opened(window)
    assert palette.view.height() == ROWS * ROW_HEIGHT
    palette.field.setText(">qqqqq")
    palette.ask(">qqqqq")
    assert not palette.view.isVisible()
    assert palette.nothing.isVisible()
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_lies_inside_the_window_at_every_size(window: Window, qtbot: QtBot) -> None:
    palette = opened(window)
    for size in ((1024, 680), (1600, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: palette.width() == size[0])  # type: ignore[misc]
        assert palette.rect().contains(palette.card.geometry())
        assert abs(palette.card.geometry().center().x() - palette.rect().center().x()) <= 1


def test_a_project_without_articles_has_commands_with_reasons(
    open_window: Callable[..., Window], tmp_path: Path
) -> None:
    codebook = seeding.codebook_named("general")
    assert codebook is not None
    projects.create(tmp_path / "empty.stanceline", codebook, annotator="Ada Lind").close()
    window = open_window(tmp_path / "empty.stanceline")
    palette = opened(window, "export dataset")
    assert palette.model.rows[0].offer.why == "There are no articles yet."
    assert rows(opened_again(window, "@")) == []


def test_many_articles_are_looked_through_between_keys(window: Window, qtbot: QtBot) -> None:
    (one, *_) = window.queue.model.articles
    window.queue.model.fill(tuple([one] * 100_000 + [window.queue.model.articles[1]]))
    palette = opened(window, "@gulls")
    assert palette.model.rows == () or rows(palette) != ["What gulls want"]
    qtbot.waitUntil(lambda: rows(palette) == ["What gulls want"])
    QTest.keyClicks(palette.field, " want")
    press(palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.place.article != one.id
