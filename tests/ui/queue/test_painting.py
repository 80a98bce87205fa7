"""How an article of the queue looks: the same height for all, right-to-left titles at the right."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stanceline.domain.articles import ArticleLine
from stanceline.domain.change import Change, Noun, Shift
from stanceline.domain.filters import EVERYTHING
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import THEMES
from stanceline.ui.place import Place
from stanceline.ui.queue.delegate import ROW_HEIGHT
from stanceline.ui.queue.panel import QueuePanel
from stanceline.ui.session import Session

Show = Callable[..., QueuePanel]


def line(number: int, title: str, source: str = "", published: str = "", sentences: int = 4) -> ArticleLine:
    """An article that is in no file."""
    return ArticleLine(
        id=number, uid=str(number), title=title, source=source, published=published, language="",
        sentences=sentences,
    )  # fmt: skip


@pytest.fixture
def show(session: Session, place: Place, looks: Looks, qtbot: QtBot) -> Show:
    """``show(line, …)``: a queue of exactly these articles."""

    def shown(*lines: ArticleLine) -> QueuePanel:
        panel = QueuePanel(session, place, looks)
        qtbot.addWidget(panel)
        panel.resize(312, 640)
        panel.show()
        qtbot.waitUntil(lambda: bool(panel.model.articles))
        panel.model.fill(lines)
        panel.model.apply(EVERYTHING, None)
        return panel

    return shown


def picture(panel: QueuePanel, row: int) -> QImage:
    """One row as it is painted."""
    box = panel.view.visualRect(panel.model.index(row))
    return panel.view.viewport().grab(box).toImage()


def ink(image: QImage, box: QRect, ground: QColor) -> set[int]:
    """Columns of the box in which something is painted."""
    return {
        x
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
        if image.pixelColor(x, y) != ground
    }


def title_columns(panel: QueuePanel, row: int) -> set[int]:
    """Where the title of a row is."""
    image = picture(panel, row)
    line = QRect(8, 10, image.width() - 16, 22)
    return ink(image, line, image.pixelColor(image.width() // 2, 5))


LONG = "Congestion charge " * 20


@pytest.mark.parametrize(
    "title",
    ["Short", LONG, "رسوم الازدحام", "two\nlines", "", "🎈" * 200],
    ids=["short", "long", "arabic", "two lines", "none", "emoji"],
)
def test_every_row_is_equally_high(show: Show, title: str) -> None:
    panel = show(line(1, title), line(2, "Other"))
    heights = {panel.view.visualRect(panel.model.index(row)).height() for row in range(2)}
    assert heights == {ROW_HEIGHT}
    picture(panel, 0)


def test_titles_begin_at_the_side_where_their_script_begins(show: Show) -> None:
    panel = show(line(1, "Quay"), line(2, "رصيف"), line(3, "2030 רציף"))
    middle = panel.view.viewport().width() // 2
    assert max(title_columns(panel, 0)) < middle
    assert min(title_columns(panel, 1)) > middle
    assert min(title_columns(panel, 2)) > middle


def test_a_title_that_is_too_long_stays_inside_its_row(show: Show) -> None:
    panel = show(line(1, LONG), line(2, "رسوم الازدحام " * 20))
    for row in range(2):
        columns = title_columns(panel, row)
        assert min(columns) >= 12
        assert max(columns) <= panel.view.viewport().width() - 12


def test_markup_in_a_title_is_painted_as_letters(show: Show) -> None:
    panel = show(line(1, "<b>q</b>"), line(2, "q"))
    assert len(title_columns(panel, 0)) > 3 * len(title_columns(panel, 1))


def test_a_done_row_has_a_tick_where_others_have_figures(show: Show, session: Session, looks: Looks) -> None:
    panel = show(line(1, "One", sentences=1), line(2, "Two", sentences=1))
    favour = session.codebook.named("stance", "favour")
    assert favour is not None
    shift = Shift(1, 1, session.annotator.id, (), (favour.id,))
    session.take(Change(operation=10**6, touched=frozenset({Noun.ANNOTATIONS}), shifts=(shift,)))
    ok = QColor(looks.theme.ok)

    def near(colour: QColor) -> bool:
        pairs = zip(colour.getRgb(), ok.getRgb(), strict=True)
        return all(abs(one - other) < 50 for one, other in pairs)

    def has_ok(row: int) -> bool:
        image = picture(panel, row)
        return any(
            near(image.pixelColor(x, y))
            for x in range(image.width() - 40, image.width())
            for y in range(40, image.height())
        )

    assert has_ok(0)
    assert not has_ok(1)


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_rows_are_painted_in_every_theme(
    show: Show, looks: Looks, undressed: QApplication, theme: str
) -> None:
    looks.use(undressed, theme)
    panel = show(line(1, "Quay", "Harbour Post", "2026-03-12"))
    image = picture(panel, 0)
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }
    assert len(colours) > 5


@pytest.mark.parametrize("published", ["2026-03-12", "2026-03-12T10:00:00Z", "spring 1926", "2026-99-99", ""])
def test_any_date_is_painted(show: Show, published: str) -> None:
    panel = show(line(1, "Quay", "الصحيفة", published))
    assert not picture(panel, 0).isNull()
