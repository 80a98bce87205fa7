"""Whether a sentence ends inside a quotation."""

import pytest

from stanceline.domain.quoting import ends_inside


@pytest.mark.parametrize(
    "text",
    [
        "“We are against it,",
        "He said: „Das ist teuer.",
        "«Les ports d’abord.",
        '"Fuel is dear.',
        "「这是礼物。",
    ],
)
def test_a_quotation_that_is_not_closed_runs_on(text: str) -> None:
    assert ends_inside(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fuel is dear.", "“We are against it,” he said.", "„Das ist teuer“, sagte sie.", "„Das ist teuer”, mówi.",
        "«Les ports d’abord», dit-il.", "»Zu teuer«, hieß es.", 'He called it "a gift".', "The gulls’ view.", "",
        "”We are against it, he said.",
    ],
)  # fmt: skip
def test_text_outside_of_quotations_does_not(text: str) -> None:
    assert not ends_inside(text)
