"""Digits, letters and Shift with a digit label by their place on the keyboard, whatever the layout has there."""

import pytest
from tests.journeys.screen import Screen

from . import facts

pytestmark = pytest.mark.xvfb

LAYOUTS = ("us", "ru", "ara", "gr", "fr")
KEY_1, KEY_2, KEY_E, KEY_P, KEY_J = "10", "11", "26", "33", "44"
KEY_F, KEY_X = "41", "53"
SHIFT = "50"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_digits_letters_and_shift_with_a_digit_label(screen: Screen, layout: str) -> None:
    screen.run("setxkbmap", layout)
    screen.press(KEY_E, KEY_P, KEY_1)
    screen.hold(SHIFT, KEY_2)
    screen.press(KEY_J, KEY_F, KEY_2, KEY_X)
    wanted = {(1, 1): "favour economy politics", (1, 2): "against?", (1, 4): "against"}
    screen.wait_for_file(facts.labels, wanted)
    screen.wait_for_file(facts.marks, {(1, 4): "flag", (1, 5): "exclude"})
