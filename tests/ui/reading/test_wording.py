"""Dates, languages and filters in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from stanceline.domain.articles import Article
from stanceline.domain.codebook import Codebook, Dimension, Label
from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.ui.reading.wording import (
    byline,
    date_in_words,
    filter_in_words,
    language_in_words,
    spoken_byline,
)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("published", "language", "words"),
    [
        ("2026-03-12", "en_GB", "12 March 2026"),
        ("2026-03-12T08:15:00Z", "en_GB", "12 March 2026"),
        ("2026-03-09", "ru", "9 марта 2026\u202fг."),
        ("2026-03-10", "ar", "10 مارس 2026"),
        ("2026-03-08", "zh-Hans", "2026年3月8日"),
        ("2026-03-08", "de", "8. März 2026"),
        ("spring 2026", "en", "spring 2026"),
        ("2026-13-45", "en", "2026-13-45"),
        ("", "en", ""),
    ],
)
def test_a_date_is_written_out_without_the_day_of_the_week(published: str, language: str, words: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert date_in_words(published).replace("\xa0", "\u202f") == words


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("ar", "العربية"),
        ("ru", "Русский"),
        ("es", "Español"),
        ("xq-unknown", "xq-unknown"),
        ("", ""),
    ],
)
def test_a_language_has_the_name_it_gives_itself(tag: str, name: str) -> None:
    assert language_in_words(tag) == name


def test_the_byline_leaves_out_what_is_not_known() -> None:
    article = Article(id=1, uid="a", title="t", text="t", source="Bay Courier", language="en")
    assert spoken_byline(article) == "Bay Courier, English"


def test_a_name_that_runs_the_other_way_stands_alone() -> None:
    article = Article(id=1, uid="a", title="t", text="t", author="ليلى منصور")
    assert spoken_byline(article) == "ليلى منصور"


def test_an_override_in_the_source_cannot_turn_the_rest_of_the_byline() -> None:
    article = Article(id=1, uid="a", title="t", text="t", source="Bay\u202eCourier\u2069", author="L. Okafor")
    assert "\u202e" not in byline(article, mirrored=False)
    assert byline(article, mirrored=False).count("\u2069") == 3


def test_a_filter_is_told_in_words() -> None:
    codebook = Codebook(dimensions=(Dimension(name="stance", id=1, labels=(Label(name="against", id=7),)),))
    wanted = Filter(words="parking", status=Status.TO_DO, labels=frozenset({7}))
    assert filter_in_words(wanted, codebook) == "“parking” + to do + Against"
    assert filter_in_words(EVERYTHING, codebook) == ""
