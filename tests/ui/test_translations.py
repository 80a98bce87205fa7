"""Numbers agree with their nouns, which English needs a translation file for."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from stanceline.host.places import shipped

FILE = shipped("resources") / "translations" / "stanceline_en.ts"
SOURCES = Path(__file__).parents[2] / "desktop" / "stanceline" / "ui"
MESSAGES = [
    (context.findtext("name", ""), message)
    for context in ElementTree.parse(FILE).getroot().iter("context")  # noqa: S314 - our own file
    for message in context.iter("message")
]


def test_every_counted_phrase_of_the_window_is_in_the_file() -> None:
    said = {
        phrase
        for file in SOURCES.rglob("*.py")
        for phrase in re.findall(r'"([^"\n]*%L?n[^"\n]*)"', file.read_text(encoding="utf-8"))
    }
    assert said == {message.findtext("source") for _, message in MESSAGES}


@pytest.mark.parametrize(
    ("context", "message"), MESSAGES, ids=[m.findtext("source", "") for _, m in MESSAGES]
)
def test_the_compiled_file_says_one_and_many_differently_where_english_does(
    context: str, message: ElementTree.Element, qapp: object
) -> None:
    one, many = [form.text for form in message.iter("numerusform")]
    translator = QTranslator()
    assert translator.load(str(FILE.with_suffix(".qm")))
    found = [translator.translate(context, message.findtext("source", ""), "", n) for n in (1, 2)]
    assert found == [one, many]
    assert "(s)" not in f"{one}{many}"
