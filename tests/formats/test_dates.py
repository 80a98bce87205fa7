"""Dates become ISO 8601 where they can be read in one way only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stanceline.formats.dates import iso


@pytest.mark.parametrize(
    ("given_", "wanted"),
    [
        ("2026-03-12", "2026-03-12"),
        ("20260312", "2026-03-12"),
        ("2026-03-12T10:30:00Z", "2026-03-12T10:30:00+00:00"),
        ("2026-03-12 10:30", "2026-03-12T10:30:00"),
        ("2026-03", "2026-03"),
        ("2026", "2026"),
        ("12 March 2026", "2026-03-12"),
        ("Thursday, 12th March 2026", "2026-03-12"),
        ("12. Mar. 2026", "2026-03-12"),
        ("March 12, 2026", "2026-03-12"),
        ("Thu, Mar 12 2026", "2026-03-12"),
        ("1-Jan-96", "1996-01-01"),
        ("1-Jan-05", "2005-01-01"),
        ("Thu, 12 Mar 2026 10:30:00 +0100", "2026-03-12T10:30:00+01:00"),
        ("2026/03/12", "2026-03-12"),
        ("12.03.2026", "2026-03-12"),
    ],
)
def test_dates_of_one_reading_become_iso(given_: str, wanted: str) -> None:
    assert iso(given_) == wanted


@pytest.mark.parametrize(
    "given_",
    ["", "03/04/2026", "13/04/2026", "last week", "31 February 2026", "45.01.2026", "12 Foo 2026", "2026-13-45",
     "1773300000", "Mar 2026", "0000-00-00", "12 Mar 2026 99:99:99 +0000"],
)  # fmt: skip
def test_everything_else_stays_as_it_is(given_: str) -> None:
    assert iso(given_) == given_


@given(st.dates())
def test_every_date_in_words_is_understood(day: object) -> None:
    assert iso(f"{day:%d %B} {day.year:04}") == day.isoformat()  # type: ignore[attr-defined]


@given(st.text(max_size=80) | st.text(alphabet="0123456789 -/.:,TZJanMaruy+", max_size=40))
def test_no_text_is_too_odd_and_twice_is_as_once(value: str) -> None:
    assert iso(iso(value)) == iso(value)
