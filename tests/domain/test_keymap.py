"""The person's own keys: no key ever means two things, and what is given back is the default again."""

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.keymap import Bound, Clash, Keymap, Refused, clash, is_character, is_plain

KEYS = ("J", "K", "1", ".", "Shift+1", "Ctrl+K", "Ctrl+J", "Alt+X", "F2", "Return", "Space", "?")

keys = st.lists(st.sampled_from(KEYS), max_size=3, unique=True).map(tuple)
actions = st.lists(
    st.builds(Bound, st.sampled_from("abcdef"), keys, st.booleans()),
    unique_by=lambda each: each.id,
    max_size=6,
)
keymaps = st.builds(Keymap, st.dictionaries(st.sampled_from("abcdefgh"), keys, max_size=6), st.booleans())
label_keys = st.sets(st.sampled_from(KEYS[:5]), max_size=3)

LOOP = Bound("move", ("J",), loop=True)
WINDOW = Bound("palette", ("Ctrl+K",))


@given(keymaps, actions, label_keys)
def test_no_key_means_two_things(keymap: Keymap, there: list[Bound], labels: set[str]) -> None:
    heard = [key for each in keymap.heard(there, labels).values() for key in each]
    assert len(heard) == len(set(heard))
    assert not set(heard) & labels


@given(keymaps, actions)
def test_every_action_is_answered_for_with_keys_that_are_its_own(keymap: Keymap, there: list[Bound]) -> None:
    heard = keymap.heard(there)
    assert list(heard) == [action.id for action in there]
    for action in there:
        assert set(heard[action.id]) <= set(keymap.chosen(action))


@given(keymaps, actions, label_keys)
def test_switched_off_no_character_is_heard(keymap: Keymap, there: list[Bound], labels: set[str]) -> None:
    heard = keymap.switched(single=False).heard(there, labels)
    assert not [key for each in heard.values() for key in each if is_character(key)]
    again = keymap.switched(single=False).switched(single=True)
    assert again.heard(there, labels) == keymap.switched(single=True).heard(there, labels)


@given(keymaps, st.builds(Bound, st.sampled_from("abc"), keys), keys)
def test_what_is_given_is_chosen_and_the_default_is_no_change(
    keymap: Keymap, action: Bound, wanted: tuple[str, ...]
) -> None:
    assert keymap.given(action, wanted).chosen(action) == wanted
    assert action.id not in keymap.given(action, wanted).given(action, action.keys).own


@given(actions, st.sampled_from(KEYS), label_keys)
def test_a_key_against_which_nothing_speaks_takes_none_away(
    there: list[Bound], key: str, labels: set[str]
) -> None:
    before = Keymap().heard(there, labels)
    for action in there:
        if key in before[action.id] or clash(key, action, before, labels=dict.fromkeys(labels, "a label")):
            continue
        after = Keymap().given(action, (*before[action.id], key)).heard(there, labels)
        assert key in after[action.id]
        assert {name: after[name] for name in after if name != action.id} == {
            name: before[name] for name in before if name != action.id
        }


def test_a_key_that_a_person_gave_goes_before_a_default() -> None:
    keymap = Keymap().given(WINDOW, ("Ctrl+J",))
    assert keymap.heard([Bound("join", ("Ctrl+J",)), WINDOW]) == {"join": (), "palette": ("Ctrl+J",)}


def test_characters_are_letters_digits_and_marks_without_ctrl_and_alt() -> None:
    assert [key for key in KEYS if is_character(key)] == ["J", "K", "1", ".", "Shift+1", "?"]
    assert not is_character("Ctrl++")
    assert is_character("+")


def test_plain_keys_are_those_that_fields_and_lists_need() -> None:
    assert [key for key in KEYS if not is_plain(key)] == ["Ctrl+K", "Ctrl+J", "Alt+X", "F2"]
    assert is_plain("Shift+Return")
    assert not is_plain("Shift+F3")


def test_keys_of_the_system_are_refused() -> None:
    for key in ("Tab", "Alt+F4", "Meta+L", "Ctrl+Alt+F2", "Ctrl+Alt+Del", "Shift+Tab", "Ctrl+Meta+L"):
        assert clash(key, LOOP, {}) == Clash(Refused.SYSTEM)


def test_alt_with_the_letter_of_a_menu_opens_the_menu() -> None:
    assert clash("Alt+F", WINDOW, {}, menus={"F": "File"}) == Clash(Refused.MENU, "File")
    assert clash("Alt+Q", WINDOW, {}, menus={"F": "File"}) is None
    assert clash("F", LOOP, {}, menus={"F": "File"}) is None


def test_a_plain_key_is_for_labelling_only() -> None:
    assert clash("Q", WINDOW, {}) == Clash(Refused.PLAIN)
    assert clash("Return", WINDOW, {}) == Clash(Refused.PLAIN)
    assert clash("Q", LOOP, {}) is None
    assert clash("F7", WINDOW, {}) is None
    assert clash("?", Bound("sheet", ("?",)), {}) is None, "its own default may come back"


def test_a_key_that_a_label_or_another_action_has_is_named_with_its_holder() -> None:
    assert clash("P", LOOP, {}, labels={"P": "Politics"}) == Clash(Refused.LABEL, "Politics")
    assert clash("K", LOOP, {"up": ("K", "Up")}) == Clash(Refused.ACTION, "up")
    assert clash("J", LOOP, {"move": ("J",)}) is None
