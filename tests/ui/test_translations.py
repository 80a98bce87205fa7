"""The words of the interface: all of them are in the files, translated whole, with every plural."""

import ast
import json
import re
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from stanceline.host.places import shipped
from stanceline.operations.wording import PHRASES
from stanceline.ui.actions.action import Menu
from stanceline.ui.actions.registry import ACTIONS

CHECKOUT = Path(__file__).parents[2]
FOLDER = shipped("resources") / "translations"
SOURCES = CHECKOUT / "desktop" / "stanceline" / "ui"
LANGUAGES = ("de", "es", "ru", "ar")
FORMS = {"en": 2, "de": 2, "es": 2, "ru": 3, "ar": 6}
PLACES = re.compile(r"%L?n|%\d|\{\w+\}")


def messages(language: str) -> list[tuple[str, ElementTree.Element]]:
    """Context and message, for all of a language."""
    tree = ElementTree.parse(FOLDER / f"stanceline_{language}.ts")  # noqa: S314 - our own file
    return [
        (context.findtext("name", ""), message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


def sources(language: str) -> set[tuple[str, str]]:
    """Context and words of all that a language's file knows."""
    return {(context, message.findtext("source", "")) for context, message in messages(language)}


def forms(message: ElementTree.Element) -> list[str]:
    """What it is in the language: one text, or one for each number."""
    translation = message.find("translation")
    assert translation is not None
    counted = [form.text or "" for form in translation.iter("numerusform")]
    return counted or [translation.text or ""]


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_counted_phrase_of_the_window_is_in_the_file(language: str) -> None:
    said = {
        phrase
        for file in SOURCES.rglob("*.py")
        for phrase in re.findall(r'"([^"\n]*%L?n[^"\n]*)"', file.read_text(encoding="utf-8"))
    } | {phrase for phrase in PHRASES if "%n" in phrase}
    counted = {message.findtext("source") for _, message in messages(language) if message.get("numerus")}
    assert said == counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_wrapped_has_been_collected(language: str) -> None:
    wrapped = {
        arguments[0 if name == "tr" else 1]
        for file in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and (name := getattr(node.func, "attr", getattr(node.func, "id", ""))) in ("tr", "translate")
        and (arguments := [each.value for each in node.args if isinstance(each, ast.Constant)])
        and len(arguments) > (name == "translate")
        and isinstance(arguments[name == "translate"], str)
    }
    assert wrapped - {source for _, source in sources(language)} == set(), "run: bash packaging/translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_actions_menus_and_steps_are_in_the_file_though_nobody_wraps_them(language: str) -> None:
    said = {("Action", action.text) for action in ACTIONS}
    said |= {("Menu", menu.value) for menu in Menu} | {("Step", phrase) for phrase in PHRASES}
    assert said - sources(language) == set()


def test_what_the_lower_floors_tell_has_been_collected() -> None:
    script = "import json, phrases; print(json.dumps(phrases.told()))"
    found = subprocess.run(
        [sys.executable, "-c", script],
        cwd=CHECKOUT / "packaging",
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    known = json.loads((FOLDER / "told.json").read_text(encoding="utf-8"))
    assert json.loads(found) == known, "run: bash packaging/translate"


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_nothing_waits_for_a_translation(language: str) -> None:
    waiting = [
        f"{context}: {message.findtext('source')}"
        for context, message in messages(language)
        if message.find("translation[@type='unfinished']") is not None or not all(forms(message))
    ]
    assert waiting == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_counted_phrase_has_a_form_for_every_number_of_the_language(language: str) -> None:
    for _, message in messages(language):
        if message.get("numerus"):
            assert len(forms(message)) == FORMS[language], message.findtext("source")
            assert "(s)" not in "".join(forms(message))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places_for_values(language: str) -> None:
    for _, message in messages(language):
        source = message.findtext("source", "")
        for form in forms(message):
            places = set(PLACES.findall(form))
            # "one sentence" and "two sentences" may be said without the number.
            missing = (
                set(PLACES.findall(source)) - places - ({"%n", "%Ln"} if message.get("numerus") else set())
            )
            assert not missing, (source, form)
            assert not places - set(PLACES.findall(source)), (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_source_does(language: str) -> None:
    for _, message in messages(language):
        source = message.findtext("source", "")
        for form in forms(message):
            assert source.endswith("…") == form.endswith("…"), (source, form)
            assert source.endswith(" ") == form.endswith(" "), (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_that_open_menus_are_all_different(language: str) -> None:
    menus = {menu.value for menu in Menu}
    titles = [
        forms(message)[0]
        for context, message in messages(language)
        if context == "Menu" and message.findtext("source") in menus
    ]
    letters = [re.sub(r".*&(.).*", r"\1", title).casefold() for title in titles]
    assert all("&" in title for title in titles)
    assert len(set(letters)) == len(letters), titles
    if language in ("de", "es"):
        assert set(letters) <= set(string.ascii_lowercase)


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_compiled_file_is_as_new_as_the_words(language: str, qapp: object) -> None:
    translator = QTranslator()
    assert translator.load(f"stanceline_{language}", str(FOLDER))
    for context, message in messages(language):
        source = message.findtext("source", "")
        number = 1 if message.get("numerus") else -1
        said = translator.translate(context, source, "", number)
        assert said in forms(message), (source, "run: bash packaging/translate")
