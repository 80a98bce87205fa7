"""The language of the interface: which one is spoken, and what follows it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stanceline.domain.trouble import Trouble
from stanceline.host.places import places
from stanceline.ui.languages import (
    OWN_NAMES,
    Languages,
    locale_for,
    of_system,
    step_in_words,
    told_in_words,
    trouble_in_words,
)
from stanceline.ui.program import Program
from stanceline.ui.window import Window


@pytest.fixture
def languages(undressed: QApplication) -> Iterator[Languages]:
    """Nothing is spoken yet; afterwards the application is as it was."""
    before = QLocale()
    spoken = Languages(undressed)
    yield spoken
    for translator in undressed.findChildren(QTranslator):
        undressed.removeTranslator(translator)
        translator.deleteLater()
    undressed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"),
        (["pt-BR", "es-419", "en-US"], "es"),
        (["ru_RU"], "ru"),
        (["fr-FR"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_decides_by_its_first_language_that_is_known(wanted: list[str], code: str) -> None:
    assert of_system(wanted) == code


@pytest.mark.parametrize("code", OWN_NAMES)
def test_a_language_brings_its_words_and_those_of_qt(languages: Languages, code: str) -> None:
    languages.speak(code)
    undo = QCoreApplication.translate("Action", "Undo")
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (undo == "Undo") == (code == "en")
    assert (cancel == "Cancel") == (code == "en")


def test_another_language_leaves_nothing_of_the_one_before(languages: Languages) -> None:
    languages.speak("de")
    languages.speak("en")
    assert QCoreApplication.translate("Action", "Undo") == "Undo"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_arabic_mirrors_the_window_and_english_turns_it_back(languages: Languages) -> None:
    languages.speak("ar")
    assert languages.mirrored
    languages.speak("en")
    assert not languages.mirrored


@pytest.mark.parametrize("code", OWN_NAMES)
def test_numbers_have_the_digits_of_the_keys_in_every_language(code: str) -> None:
    assert locale_for(code).zeroDigit() == "0"


def test_dates_follow_the_language(languages: Languages) -> None:
    said = {}
    for code in OWN_NAMES:
        languages.speak(code)
        said[code] = QLocale().toString(QDate(2026, 3, 12), "d MMMM yyyy")
    assert said["de"] == "12 März 2026"
    assert said["ru"] == "12 марта 2026"
    assert "مارس" in said["ar"]
    assert len(set(said.values())) == len(OWN_NAMES)


def test_trouble_is_told_in_the_language_with_its_values(languages: Languages) -> None:
    trouble = Trouble("EXISTS", "“harbour %2 (1)” exists already.", "Choose another name, or open it.")
    assert trouble_in_words(trouble) == str(trouble)
    languages.speak("de")
    told = trouble_in_words(trouble)
    assert "harbour %2 (1)" in told
    assert "exists" not in told
    assert "Choose" not in told


def test_a_message_that_holds_its_advice_is_told_in_the_language_too(languages: Languages) -> None:
    languages.speak("de")
    said = told_in_words("“a.txt” is not a file. Choose a file.")
    assert "a.txt" in said
    assert "Choose" not in said


@given(st.text())
def test_what_nobody_knows_is_told_as_it_is(text: str) -> None:
    assert told_in_words(f"§{text}") == f"§{text}"


@pytest.mark.parametrize(
    ("code", "number", "said"),
    [("en", 1, "Import 1 article"), ("en", 5, "Import 5 articles"), ("de", 5, "5 Artikel importieren")],
)
def test_a_step_is_named_with_its_number(languages: Languages, code: str, number: int, said: str) -> None:
    languages.speak(code)
    assert step_in_words("Import %n article(s)", number) == said


@pytest.mark.parametrize(
    ("code", "said"), [("ar", "وضع راية"), ("ru", "Пометить флажком"), ("de", "Vormerken")]
)
@pytest.mark.parametrize("number", [1, 3])
def test_a_step_that_names_no_number_is_named_whatever_their_number(
    languages: Languages, code: str, said: str, number: int
) -> None:
    languages.speak(code)
    assert step_in_words("Flag", number) == said


def test_the_language_of_the_settings_is_spoken_at_the_start(
    languages: Languages, program: Program, open_window: Callable[[Path], Window], project: Path
) -> None:
    program.keep(replace(program.settings, language="ar"))
    program.languages.speak(program.settings.language)
    window = open_window(project)
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.queue.mapTo(window, window.queue.rect().center()).x() > window.width() // 2
    again = Program(program._app, places(), theme="light")
    assert again.languages.code == "ar"


def test_every_window_is_opened_again_in_another_language_where_it_was(
    languages: Languages,
    program: Program,
    open_window: Callable[[Path], Window],
    project: Path,
    tmp_path: Path,
) -> None:
    other = Path(shutil.copy(project, tmp_path / "other.stanceline"))
    front = open_window(project)
    back = open_window(other)
    front.place.go(2)
    program.apply(replace(program.settings, language="ar"))
    assert front.tr("Queue") == "Queue"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    program.reopen(front)
    assert not {front, back} & set(program.windows)
    assert [window.session.project.path for window in program.windows] == [other, project]
    assert {window.layoutDirection() for window in program.windows} == {Qt.LayoutDirection.RightToLeft}
    assert program.windows[1].place.sentence == 2


def test_the_first_window_is_opened_again_in_another_language(languages: Languages, program: Program) -> None:
    before = program.welcome()
    program.apply(replace(program.settings, language="ar"))
    assert before.layoutDirection() is Qt.LayoutDirection.LeftToRight
    program.reopen(before)
    assert program.welcome() is not before
    assert program.welcome().layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_project_beside_an_open_one_speaks_its_language_and_a_later_one_the_new(
    languages: Languages, program: Program, open_window: Callable[[Path], Window], project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    program.apply(replace(program.settings, language="ar"))
    assert program.languages.code == "en"
    window.close()
    qtbot.waitUntil(lambda: not program.windows)
    open_window(project)
    assert program.languages.code == "ar"
