"""Exported pictures say what the counts say, wherever they are opened; a file is whole or not there."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget

from stanceline.domain.trouble import Trouble
from stanceline.ui.charts.numbers import NumbersDialog
from stanceline.ui.charts.panel import DistributionPanel
from stanceline.ui.looks.tokens import LIGHT, dot_of, tone_of

Build = Callable[..., DistributionPanel]
COLOURS = [tone_of(LIGHT, tone).mark for tone in ("blue", "vermilion", "grey", "plum")]


def runs(image: QImage, y: int, colours: list[str]) -> list[tuple[str, int, int]]:
    """Stretches of one row of pixels that have exactly one of these colours: (colour, start, length)."""
    found: list[tuple[str, int, int]] = []
    for x in range(image.width()):
        name = image.pixelColor(x, y).name()
        if name not in colours:
            continue
        if found and found[-1][0] == name and found[-1][1] + found[-1][2] == x:
            found[-1] = (name, found[-1][1], found[-1][2] + 1)
        else:
            found.append((name, x, 1))
    return found


def bar_lines(image: QImage, colours: list[str], least: int = 12) -> list[int]:
    """The middle of every horizontal band in which a stretch of these colours is this long."""
    bands: list[list[int]] = []
    for y in range(image.height()):
        if any(length >= least for _, _, length in runs(image, y, colours)):
            if bands and bands[-1][-1] == y - 1:
                bands[-1].append(y)
            else:
                bands.append([y])
    return [band[len(band) // 2] for band in bands if len(band) > 8]


def measured(image: QImage, colours: list[str], least: int = 12) -> list[list[tuple[str, int, int]]]:
    return [runs(image, y, colours) for y in bar_lines(image, colours, least)]


def test_bars_of_a_png_are_as_long_as_their_counts(build: Build, session: object, tmp_path: Path) -> None:
    panel = build(session)
    panel.export_png(tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 1280
    rows = measured(image, COLOURS, least=19)
    assert len(rows) == 8
    scale = (rows[0][-1][1] + rows[0][-1][2] - rows[0][0][1]) / 205
    assert scale > 4
    for row, stack in zip(rows, panel.figure.rows, strict=True):
        parts = [part for part in stack.parts if part.n]
        assert [colour for colour, _, _ in row] == [tone_of(LIGHT, part.colour).mark for part in parts]
        reached = 0
        for (_, start, _), part in zip(row, parts, strict=True):
            assert abs(start - row[0][1] - reached * scale) <= 2
            reached += part.n
        assert abs(row[-1][1] + row[-1][2] - row[0][1] - stack.total * scale) <= 2


def test_an_svg_has_its_bars_where_the_png_has_them(build: Build, session: object, tmp_path: Path) -> None:
    panel = build(session)
    panel.export_png(tmp_path / "chart.png")
    panel.export_svg(tmp_path / "chart.svg")
    drawing = QSvgRenderer(str(tmp_path / "chart.svg"))
    assert drawing.isValid()
    picture = QImage(str(tmp_path / "chart.png"))
    assert drawing.viewBox().size() * 2 == picture.size()
    image = QImage(picture.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    one, other = measured(picture, COLOURS, least=19), measured(image, COLOURS, least=17)
    assert len(one) == len(other) == 8
    for row, same in zip(one, other, strict=True):
        assert [colour for colour, _, _ in row] == [colour for colour, _, _ in same]
        # The PNG is laid out for pixels of half the size.
        assert all(abs(a[1] - b[1]) <= 3 for a, b in zip(row, same, strict=True))


def test_on_the_screen_the_bars_have_the_same_proportions(
    build: Build, session: object, tmp_path: Path
) -> None:
    panel = build(session)
    panel.export_png(tmp_path / "chart.png")
    screen = measured(panel.stage.plot.viewport().grab().toImage(), COLOURS, least=7)
    file = measured(QImage(str(tmp_path / "chart.png")), COLOURS, least=19)
    spans = (
        [row[-1][1] + row[-1][2] - row[0][1] for row in screen],
        [row[-1][1] + row[-1][2] - row[0][1] for row in file],
    )
    for on_screen, in_file in zip(*spans, strict=True):
        assert abs(on_screen / spans[0][0] - in_file / spans[1][0]) <= 1.5 / spans[0][0]


@pytest.mark.parametrize("tab", [0, 1])
def test_single_bars_of_a_png_are_as_long_as_their_counts(
    build: Build, session: object, tmp_path: Path, tab: int
) -> None:
    panel = build(session, tab)
    panel.export_png(tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    bars = panel.figure.rows
    colours = [tone_of(LIGHT, b.colour).mark if b.shape else dot_of(LIGHT, b.colour) for b in bars]
    rows = [row[-1] for row in measured(image, colours, least=30)]
    assert [colour for colour, _, _ in rows] == colours
    scale = max(length for _, _, length in rows) / max(bar.n for bar in bars)
    for (_, _, length), bar in zip(rows, bars, strict=True):
        assert abs(length - bar.n * scale) <= 2


def test_pictures_are_light_and_unfiltered_whatever_the_window_shows(
    build: Build, session: object, place: object, themed: object, tmp_path: Path
) -> None:
    panel = build(session)
    place.narrow(1)
    panel.export_png(tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.pixelColor(3, 3).name() == LIGHT.surface
    assert len(measured(image, COLOURS, least=19)) == 8


def test_a_picture_says_what_was_counted_and_when(build: Build, session: object, tmp_path: Path) -> None:
    panel = build(session, 0)
    panel.export_svg(tmp_path / "chart.svg")
    text = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert "<title>Stance</title>" in text
    assert "n = 882 labels · Whole project" in text
    assert str(QDate.currentDate().year()) in text
    assert "<text" not in text  # shapes: the fonts need not be where the drawing is opened


def test_letters_of_a_drawing_are_filled_where_their_strokes_overlap(
    build: Build, session: object, tmp_path: Path
) -> None:
    panel = build(session)
    panel.export_svg(tmp_path / "chart.svg")
    text = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    # The heading, four names and counts of the legend, eight names and totals, the note.
    assert text.count('<path vector-effect="none" fill-rule="nonzero"') == 1 + 2 * 4 + 2 * 8 + 1


def test_names_in_any_script_are_drawn(build: Build, many: object, tmp_path: Path) -> None:
    panel = build(many, 1)
    panel.export_png(tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    colours = [dot_of(LIGHT, bar.colour) for bar in panel.figure.rows]
    lines = bar_lines(image, colours, least=30)
    assert len(lines) == 14
    for y in lines:
        inked = [
            x
            for x in range(80, 300)
            if any(QColor(image.pixelColor(x, y + dy)).lightness() < 120 for dy in range(-10, 10))
        ]
        assert len(inked) > 20


def test_the_numbers_are_written_as_programs_read_them(build: Build, session: object, tmp_path: Path) -> None:
    panel = build(session)
    panel.export_csv(tmp_path / "chart.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "chart.csv").read_text(encoding="utf-8"))))
    assert rows[0] == ["Stance × topic", "Favour", "Against", "Neutral", "Mixed", "total", "none yet"]
    assert rows[1] == ["Transport", "97", "60", "40", "8", "205", "0"]
    assert len(rows) == 9


def test_a_chart_can_be_copied(build: Build, session: object) -> None:
    panel = build(session)
    panel.copy_picture()
    image = QGuiApplication.clipboard().image()
    assert len(measured(image, COLOURS, least=19)) == 8
    QGuiApplication.clipboard().clear()


def test_the_table_follows_the_chart_and_is_copied_as_csv(build: Build, session: object) -> None:
    panel = build(session, 0)
    panel.show_table()
    dialog = panel.findChild(NumbersDialog)
    assert not dialog.isModal()
    model = dialog.findChild(QTableView).model()

    def cells() -> list[list[str]]:
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    assert cells()[0] == ["Favour", "321", "36\u00a0%"]
    session.label(1)
    QTest.qWait(0)
    assert cells()[0][:2] == ["Favour", "322"]
    panel.open_chart(2)
    assert len(cells()) == 8
    copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert (
        QGuiApplication.clipboard()
        .text()
        .startswith("Stance × topic,Favour,Against,Neutral,Mixed,total,none yet\n")
    )
    QGuiApplication.clipboard().clear()
    dialog.close()


def menu_action(panel: DistributionPanel, words: str) -> object:
    return next(action for action in panel.export_menu.actions() if words in action.text())


@pytest.mark.parametrize(
    ("words", "suffix", "magic"),
    [("PNG", ".png", b"\x89PNG"), ("SVG", ".svg", b"<?xml"), ("CSV", ".csv", b"Stance")],
)
def test_the_menu_asks_where_to_and_proposes_a_name(
    build: Build, session: object, tmp_path: Path, words: str, suffix: str, magic: bytes
) -> None:
    proposed = []

    def ask(parent: QWidget, caption: str, name: str, kinds: str) -> Path:
        proposed.append(name)
        return tmp_path / Path(name).stem  # a person who leaves the suffix out

    panel = build(session, 2, ask_path=ask)
    menu_action(panel, words).trigger()
    day = QDate.currentDate().toString("yyyy-MM-dd")
    assert proposed == [f"stance-by-topic_whole-project_{day}{suffix}"]
    assert (tmp_path / proposed[0]).read_bytes().startswith(magic)


def test_to_change_ones_mind_writes_nothing(build: Build, session: object, tmp_path: Path) -> None:
    panel = build(session, 2, ask_path=lambda *_: None)
    menu_action(panel, "PNG").trigger()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_told_in_the_panel(
    build: Build, session: object, tmp_path: Path
) -> None:
    panel = build(session, 2, ask_path=lambda *_: tmp_path / "missing" / "chart.png")
    with pytest.raises(Trouble, match=r"chart\.png"):
        panel.export_png(tmp_path / "missing" / "chart.png")
    menu_action(panel, "PNG").trigger()
    assert any("was not saved" in label.text() for label in panel.findChildren(QLabel))


def test_without_counts_there_is_nothing_to_export(build: Build, session: object, tmp_path: Path) -> None:
    session.counted = False
    panel = build(session)
    panel.export_png(tmp_path / "chart.png")
    panel.export_menu.aboutToShow.emit()
    assert list(tmp_path.iterdir()) == []
    assert not any(action.isEnabled() for action in panel.export_menu.actions() if action.text())
