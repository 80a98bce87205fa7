"""The panel follows the counts, once a turn, in an order that stays; chips, scopes and themes."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from stanceline.domain.change import Change, Noun
from stanceline.domain.codebook import Codebook
from stanceline.domain.tally import Scope
from stanceline.ui.charts.figures import Bars
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.looks.chip import Chip
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place

Build = Callable[..., DistributionPanel]


def counts(panel: DistributionPanel) -> dict[str, int]:
    figure = panel.figure
    assert figure is not None
    return {row.title: row.n if isinstance(figure, Bars) else row.total for row in figure.rows}


def titles(panel: DistributionPanel) -> list[str]:
    return list(counts(panel))


def turn() -> None:
    """One turn of the event loop."""
    QTest.qWait(0)


def test_the_counts_are_those_of_the_session(build: Build, session: object) -> None:
    panel = build(session)
    assert counts(panel) == {
        "Transport": 205, "Economy": 173, "Policy": 149, "Health": 98,
        "Science": 87, "Rights": 74, "Weather": 53, "Industry": 43,
    }  # fmt: skip
    panel.open_chart(0)
    assert counts(panel) == {"Favour": 321, "Against": 260, "Neutral": 265, "Mixed": 36}


def test_a_label_is_in_the_bars_one_turn_later(build: Build, session: object) -> None:
    panel = build(session)
    bar = panel.stage.plot.drawing.spots[7][1]
    session.label(1, 103)
    assert counts(panel)["Industry"] == 43
    turn()
    assert counts(panel)["Industry"] == 44
    assert panel.stage.plot.drawing.spots[7][1].n == bar.n + 1


def test_a_burst_of_changes_is_shown_once(build: Build, session: object) -> None:
    panel = build(session)
    shown = []
    plot = panel.stage.plot
    show = plot.show_figure
    plot.show_figure = lambda *given: (shown.append(1), show(*given))
    for _ in range(30):
        session.label(2, 104)
    turn()
    turn()
    assert (len(shown), counts(panel)["Policy"]) == (1, 179)


def test_items_are_kept_while_the_rows_are_the_same(build: Build, session: object) -> None:
    panel = build(session)
    before = list(panel.stage.plot.scene().items())
    session.label(1, 103)
    turn()
    panel.resize(360, 400)
    turn()
    after = list(panel.stage.plot.scene().items())
    assert len(after) == 5  # four stances and what is painted over them
    assert all(one is other for one, other in zip(before, after, strict=True))


def test_rows_keep_their_places_while_labelling_and_are_ranked_when_the_tab_is_opened(
    build: Build, session: object
) -> None:
    panel = build(session, 1)
    assert titles(panel)[:3] == ["Transport", "Economy", "Policy"]
    order = titles(panel)
    for _ in range(300):
        session.label(1, 103)
    turn()
    assert titles(panel) == order
    assert counts(panel)["Industry"] == 343
    panel.open_chart(2)
    assert titles(panel)[0] == "Industry"


def test_a_row_that_lost_its_last_label_stays_and_one_that_got_its_first_comes_last(
    build: Build, many: object
) -> None:
    # Fourteen subjects: those without a count are not listed at first.
    tally = many.counts.tallies[Scope.PROJECT]
    gone, kept = tally.labels.pop(114), tally.labels.pop(113)
    panel = build(many, 1)
    assert (gone > 0, len(titles(panel))) == (True, 12)
    first = titles(panel)[0]
    many.label(before=(101,) * tally.labels[101])
    tally.labels[113] = kept
    many.label(1)
    turn()
    assert titles(panel)[0] == first == "Economy"
    assert counts(panel)["Economy"] == 0
    assert titles(panel)[12:] == ["Housing"]


def test_twelve_topics_without_a_count_are_listed_and_thirteen_are_not(build: Build, empty: object) -> None:
    panel = build(empty, 1)
    assert set(counts(panel).values()) == {0}
    assert len(counts(panel)) == 8


def test_a_long_chart_without_any_count_says_so(build: Build, many: object) -> None:
    tally = many.counts.tallies[Scope.PROJECT]
    tally.labels.clear()
    tally.pairs.clear()
    panel = build(many, 1)
    assert any(
        label.text().startswith("Nothing is counted here yet") and label.isVisible()
        for label in panel.findChildren(QLabel)
    )


def test_retired_labels_are_shown_only_where_they_were_given(build: Build, session: object) -> None:
    def retire(book: Codebook, *gone: int) -> Codebook:
        dimensions = (
            replace(d, labels=tuple(replace(label, retired=label.id in gone) for label in d.labels))
            for d in book.dimensions
        )
        return replace(book, dimensions=tuple(dimensions))

    session.counts.tallies[Scope.PROJECT].labels.pop(4)
    panel = build(session, 0)
    session.codebook = retire(session.codebook, 1, 4)
    session.changed.emit(Change(operation=2, touched=frozenset({Noun.CODEBOOK})))
    turn()
    assert titles(panel) == ["Favour", "Against", "Neutral"]


def test_a_change_that_concerns_no_count_asks_for_none(build: Build, session: object) -> None:
    build(session)
    session.counts.asked.clear()
    session.changed.emit(Change(operation=2, touched=frozenset({Noun.PROJECT})))
    turn()
    assert session.counts.asked == []


def test_a_hidden_panel_counts_nothing_until_it_is_seen(build: Build, session: object) -> None:
    panel = build(session)
    panel.hide()
    session.counts.asked.clear()
    session.label(1, 103)
    turn()
    assert session.counts.asked == []
    panel.show()
    assert counts(panel)["Industry"] == 44


def test_the_scope_decides_which_tally_is_asked_for(build: Build, session: object, place: Place) -> None:
    place.open_article(7)
    panel = build(session, 0)
    session.counts.asked.clear()
    panel.count(Scope.ARTICLE)
    assert (Scope.ARTICLE, 7) in session.counts.asked
    assert set(counts(panel).values()) == {0}
    panel.count(Scope.MINE)
    assert counts(panel)["Favour"] == 321


def test_another_article_is_counted_and_ranked_when_articles_are(
    build: Build, session: object, place: Place
) -> None:
    panel = build(session, 1)
    place.open_article(7)
    panel.count(Scope.ARTICLE)
    session.counts.asked.clear()
    place.go(3)
    turn()
    assert session.counts.asked == []
    session.counts.tallies[Scope.ARTICLE] = session.counts.tallies[Scope.PROJECT].copy()
    place.open_article(8)
    turn()
    assert (Scope.ARTICLE, 8) in session.counts.asked
    assert titles(panel)[0] == "Transport"


def test_a_chip_for_each_label_of_the_filter_takes_it_away(
    build: Build, session: object, place: Place
) -> None:
    panel = build(session)
    place.narrow(2, 101)
    turn()
    chips = {chip.title: chip for chip in panel.findChildren(Chip) if chip.isVisible()}
    assert list(chips) == ["Against", "Economy"]
    chip = chips["Against"]
    QTest.mouseClick(
        chip,
        Qt.MouseButton.LeftButton,
        pos=QPoint(chip.width() - 14, chip.height() // 2),
    )
    turn()
    assert place.filter.labels == {101}
    assert [chip.title for chip in panel.findChildren(Chip) if chip.isVisible()] == ["Economy"]


def test_a_codebook_without_topics_has_the_one_chart_it_can(build: Build, session: object) -> None:
    session.codebook = replace(session.codebook, dimensions=session.codebook.dimensions[:1])
    panel = build(session, 0)
    assert panel.figure.title == "Stance"


def test_a_codebook_without_dimensions_says_so(
    build: Build, session: object, looks: Looks, place: Place, qtbot: QtBot
) -> None:
    session.codebook = Codebook()
    panel = DistributionPanel(session, place, looks)
    qtbot.addWidget(panel)
    panel.show()
    panel.wake()
    assert panel.figure is None
    assert "The codebook has no labels yet." in [
        label.text() for label in panel.findChildren(QLabel) if label.isVisible()
    ]


def test_before_it_wakes_the_panel_is_a_skeleton_and_nothing_is_counted(
    session: object, place: Place, looks: Looks, qtbot: QtBot
) -> None:
    panel = DistributionPanel(session, place, looks)
    qtbot.addWidget(panel)
    panel.show()
    session.label(1, 103)
    place.narrow(1)
    turn()
    assert (panel.stage.plot, panel.figure) == (None, None)
    assert panel.grab().size() == panel.size() * panel.devicePixelRatio()


def test_counts_that_come_later_are_shown_when_they_come(build: Build, session: object) -> None:
    session.counted = False
    panel = build(session, 0)
    assert panel.figure is None
    session.counted = True
    session.opened.emit()
    turn()
    assert counts(panel)["Favour"] == 321
