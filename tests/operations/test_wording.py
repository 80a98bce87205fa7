"""What an operation did, in words."""

import pytest

from stanceline.operations.wording import describe


@pytest.mark.parametrize(
    ("name", "detail", "words"),
    [
        ("label", {"labels": ["favour"], "sentences": 1}, "Set Favour"),
        ("label", {"labels": ["no stance"], "sentences": 3}, "Set No stance on 3 sentences"),
        ("unlabel", {"labels": ["trade"], "sentences": 1}, "Remove Trade"),
        ("repeat", {"labels": ["favour", "trade"], "sentences": 2}, "Repeat Favour, Trade on 2 sentences"),
        ("clear", {"sentences": 2}, "Clear labels on 2 sentences"),
        ("import", {"articles": 1}, "Import 1 article"),
        ("import", {"articles": 12}, "Import 12 articles"),
        ("import", {}, "Import articles"),
        ("transcribe", {"sentences": 1}, "Labels from a file"),
        ("a later program's step", {}, "A later program's step"),
    ],
)
def test_a_step_is_described(name: str, detail: dict[str, object], words: str) -> None:
    assert describe(name, detail) == words
