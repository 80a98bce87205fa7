"""Keeps spreadsheets from running text as formulas, reversibly."""

_RISKY = frozenset("=+-@\t\r\n＝＋－＠")
_MARK = "'"


def guarded(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet could take it for a formula.

    A text that begins with an apostrophe gets one more, so that ``unguarded`` can tell them apart.
    """
    return _MARK + text if text[:1] in _RISKY or text.startswith(_MARK) else text


def unguarded(text: str) -> str:
    """What ``guarded`` was given."""
    return text[1:] if text.startswith(_MARK) else text
