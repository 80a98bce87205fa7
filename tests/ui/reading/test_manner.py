"""The ways of reading that a person can choose."""

from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo

from stanceline.host import settings
from stanceline.host.settings import Settings
from stanceline.ui.looks.looks import Looks
from stanceline.ui.place import Place
from stanceline.ui.reading.layouts import letters
from stanceline.ui.reading.manner import SYSTEM_SERIF, Manner, families_of, has_dyslexic, manner_of
from stanceline.ui.reading.panel import ReaderPanel


def test_a_manner_is_what_the_settings_say() -> None:
    chosen = Settings(text_size=20, layout="prose", typeface="inter", line_spacing="relaxed", tint="off")
    manner = manner_of(chosen)
    assert (manner.size, manner.layout, manner.typeface, manner.spacing, manner.tint) == (
        *(20, "prose", "inter", "relaxed"),
        "off",
    )
    assert manner_of(Settings()) == Manner()


@pytest.mark.parametrize(
    ("typeface", "family"),
    [
        ("source serif", "Source Serif 4 Variable"),
        ("inter", "Inter Variable"),
        ("atkinson", "Atkinson Hyperlegible Next"),
    ],
)
def test_article_text_is_in_the_chosen_typeface(typeface: str, family: str, looks: Looks) -> None:
    assert QFontInfo(letters(looks, Manner(typeface=typeface), "en", "sentence")).family() == family


def test_other_scripts_go_on_in_fitting_families(looks: Looks) -> None:
    for typeface in settings.TYPEFACES:
        families = letters(looks, Manner(typeface=typeface), "ar", "sentence").families()
        assert "Noto Naskh Arabic" in families
    assert families_of("atkinson")[1] in QFontDatabase.families()


def test_the_serif_of_the_system_is_one_that_it_has(looks: Looks) -> None:
    assert QFontDatabase.hasFamily(families_of(SYSTEM_SERIF)[0])


def test_what_is_not_installed_falls_back_to_ours(looks: Looks) -> None:
    assert has_dyslexic() == any("OpenDyslexic" in family for family in QFontDatabase.families())
    if not has_dyslexic():
        assert families_of("opendyslexic") == ()


@pytest.mark.parametrize("layout", ["lines", "prose"])
@pytest.mark.parametrize("typeface", settings.TYPEFACES)
@pytest.mark.parametrize("spacing", settings.LINE_SPACINGS)
def test_another_manner_keeps_the_current_sentence_in_sight(
    layout: str, typeface: str, spacing: str, session: Any, place: Place, reader: ReaderPanel
) -> None:
    opened = session.add(["Whoever waits for the new pier waits for ever."] * 60, paragraphs=range(0, 60, 4))
    place.open_article(opened, session.sentence(opened, 33))
    reader.arrange(Manner(layout=layout, typeface=typeface, spacing=spacing, size=20))
    view = reader.view
    assert view.viewport().rect().contains(view.visualRect(reader.model.index(33)))


def test_lines_get_higher_and_larger_with_the_manner(session: Any, place: Place, reader: ReaderPanel) -> None:
    opened = session.add(["Whoever waits for the new pier waits for ever and a day, as they say."] * 9)
    place.open_article(opened)
    heights = []
    for manner in (Manner(spacing="compact"), Manner(), Manner(spacing="relaxed", size=24)):
        reader.arrange(manner)
        heights.append(reader.view.visualRect(reader.model.index(1)).height())
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_an_empty_reader_takes_any_manner(session: Any, place: Place, reader: ReaderPanel) -> None:
    for layout in ("prose", "lines", "prose"):
        reader.arrange(Manner(layout=layout, margin="dots", size=30))
    reader.extend(1)
    reader.page(1)
    assert reader.view.seen() == range(0)
    opened = session.add(["The pier is closed."])
    place.open_article(opened)
    place.open_article(None)
    assert reader.view.seen() == range(0)
    assert reader.view.grab().toImage().width() > 0
