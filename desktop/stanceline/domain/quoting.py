"""Quotations that run on: whether a sentence ends inside one."""

_PAIRS = {"“": "”", "„": "“", "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』"}
_STRAIGHT = '"'


def ends_inside(text: str) -> bool:
    """Whether a quotation that began in this text is still open at its end; apostrophes are none."""
    closing = ""
    for letter in text:
        if closing:
            if letter == closing or (letter == "”" and closing == "“"):
                closing = ""
        elif letter in _PAIRS or letter == _STRAIGHT:
            closing = _PAIRS.get(letter, _STRAIGHT)
    return bool(closing)
