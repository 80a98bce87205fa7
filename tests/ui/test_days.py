"""Days follow the language of the interface, in its own order and with its own points."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from stanceline.ui.days import long_day, short_day
from stanceline.ui.languages import OWN_NAMES, locale_for

DAY = QDate(2026, 3, 12)


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "long", "short", "bare"),
    [
        ("en_GB", "12 March 2026", "12 Mar 2026", "12 Mar"),
        ("en_US", "March 12, 2026", "Mar 12, 2026", "Mar 12"),
        ("de", "12. März 2026", "12. März 2026", "12. März"),
        ("es", "12 de marzo de 2026", "12 mar 2026", "12 mar"),
        ("ru", "12 марта 2026 г.", "12 мар. 2026", "12 мар."),
        ("ar_AE", "12 مارس 2026", "12 مارس 2026", "12 مارس"),
        ("ar_EG", "12 مارس 2026", "12 مارس 2026", "12 مارس"),
    ],
)
def test_a_day_is_written_as_the_language_does(name: str, long: str, short: str, bare: str) -> None:
    QLocale.setDefault(QLocale(name))
    said = [long_day(DAY), short_day(DAY), short_day(DAY, year=False)]
    assert [words.replace("\xa0", " ").replace("\u202f", " ") for words in said] == [long, short, bare]


@given(st.dates(), st.sampled_from(sorted(OWN_NAMES)))
def test_day_and_year_are_in_it_once_in_the_digits_of_the_keys(day: object, code: str) -> None:
    QLocale.setDefault(locale_for(code))
    date = QDate(day.year, day.month, day.day)
    for words in (long_day(date), short_day(date)):
        assert str(day.day) in words
        assert str(day.year) in words
        assert "dddd" not in words
    QLocale.setDefault(QLocale("en_GB"))


def test_a_day_that_is_none_is_nothing() -> None:
    assert long_day(QDate()) == short_day(QDate()) == ""
