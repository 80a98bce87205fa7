"""Several stances on one sentence: towards several targets, and held by somebody else."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from stanceline.domain.annotations import Annotation
from stanceline.domain.articles import Sentence
from stanceline.domain.codebook import Codebook, Target
from stanceline.ui.looks.looks import Looks
from stanceline.ui.looks.tokens import LIGHT
from stanceline.ui.place import Place
from stanceline.ui.reading.manner import Manner
from stanceline.ui.reading.margin import fitted_stance
from stanceline.ui.reading.panel import ReaderPanel
from stanceline.ui.reading.rows import Row, row_of
from stanceline.ui.reading.speech import listed

from .conftest import invented_codebook

FERRY, PIER = 7, 8
FAVOUR, AGAINST, ECONOMY = 1, 2, 11


def aimed() -> Codebook:
    """The codebook whose stance is towards the ferry or the pier."""
    book = invented_codebook()
    stance, topics = book.dimensions
    targets = (Target(name="Ferry", id=FERRY), Target(name="Pier", id=PIER))
    return replace(book, dimensions=(replace(stance, targeted=True, held=True), topics), targets=targets)


def given(label: int, target: int | None = None, holder: str = "") -> Annotation:
    dimension = 2 if label >= ECONOMY else 1
    return Annotation(sentence=1, annotator=1, dimension=dimension, label=label, target=target, holder=holder)


def row(*annotations: Annotation, target: int | None = None, book: Codebook | None = None) -> Row:
    sentence = Sentence(id=1, uid="1", article=1, position=1, start=0, end=3, text="Yes")
    return row_of(sentence, annotations, book or aimed(), target=target)


def shown(found: Row) -> tuple[str, list[tuple[str, str]], list[str]]:
    return (
        found.stance.name if found.stance else "",
        [(label.name, whose) for label, whose in found.elsewhere],
        [label.name for label in found.topics],
    )


def test_the_stance_of_a_row_is_that_towards_the_active_target() -> None:
    both = given(FAVOUR, FERRY), given(AGAINST, PIER), given(ECONOMY)
    assert shown(row(*both, target=FERRY)) == ("favour", [("against", "Pier")], ["economy"])
    assert shown(row(*both, target=PIER)) == ("against", [("favour", "Ferry")], ["economy"])


def test_a_stance_towards_another_target_is_none_towards_this_one() -> None:
    found = row(given(AGAINST, PIER), target=FERRY)
    assert shown(found) == ("", [("against", "Pier")], [])
    assert found.done


def test_the_author_speaks_before_who_is_quoted() -> None:
    both = given(FAVOUR, FERRY, "the mayor"), given(AGAINST, FERRY)
    assert shown(row(*both, target=FERRY)) == ("against", [("favour", "Ferry · “the mayor”")], [])
    assert shown(row(both[0], target=FERRY))[0] == "favour"


def test_where_stances_have_no_targets_any_is_the_stance() -> None:
    assert shown(row(given(AGAINST), target=FERRY, book=invented_codebook())) == ("against", [], [])


@pytest.fixture(params=["lines", "prose"])
def article(request: pytest.FixtureRequest, session: Any, place: Place, reader: ReaderPanel) -> int:
    """Two sentences in either layout; the second is in favour of the ferry and against the pier."""
    session.codebook = aimed()
    opened = int(session.add(["The pier is closed.", "The ferry runs, and the pier is closed."]))
    key = session.sentence(opened, 1)
    session.given[key] = (
        replace(given(FAVOUR, FERRY), sentence=key),
        replace(given(AGAINST, PIER), sentence=key),
    )
    reader.arrange(Manner(layout=request.param))
    place.open_article(opened, session.sentence(opened, 1))
    return opened


def test_another_active_target_turns_the_tint(article: int, reader: ReaderPanel) -> None:
    def tints() -> set[str]:
        image = reader.view.viewport().grab().toImage()
        there = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
        return {name for name in ("blue", "vermilion") if QColor(LIGHT.tones[name].tint).rgb() in there}

    def rects() -> list[QRect]:
        return [reader.view.visualRect(reader.model.index(number)) for number in range(2)]

    before = rects()
    for target, tint in ((FERRY, {"blue"}), (PIER, {"vermilion"}), (None, set())):
        reader.model.name_targets({FERRY: ["ferry"], PIER: ["pier"]}, target)
        assert tints() == tint
        assert rects() == before


def test_all_stances_are_spoken(article: int, reader: ReaderPanel) -> None:
    reader.model.name_targets({FERRY: ["ferry"], PIER: ["pier"]}, FERRY)
    told = reader.model.data(reader.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert "Stance: favour (Ferry), against (Pier)." in told


def test_the_margin_says_towards_whom_as_far_as_there_is_room(looks: Looks) -> None:
    metrics = QFontMetricsF(looks.ui_font(12, 600))
    whole = metrics.horizontalAdvance("Against · Congestion charge")
    word = metrics.horizontalAdvance("Against")
    assert fitted_stance("Against", "Congestion charge", metrics, whole) == (
        "Against · Congestion charge",
        False,
    )
    shown, cut = fitted_stance("Against", "Congestion charge", metrics, whole - 30)
    assert cut
    assert shown.startswith("Against · Cong")
    assert fitted_stance("Against", "Congestion charge", metrics, word + 12) == ("Against", True)
    assert fitted_stance("Against", "", metrics, word) == ("Against", False)


def test_the_tip_says_the_target_whole() -> None:
    assert listed(row(given(AGAINST, PIER), target=PIER)).splitlines()[0].endswith(" · Pier")
    assert "·" not in listed(row(given(AGAINST), book=invented_codebook()))
