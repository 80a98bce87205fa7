"""Makes a text fit to be stored, changing as little as possible."""

from stanceline.domain.characters import tidy


def clean(text: str) -> str:
    """The text with ``\\n`` as its only line break, without control characters, BOMs and lone surrogates.

    Verbatim otherwise: white space, Unicode form, invisible and bidirectional marks stay as they are.
    """
    return tidy(text).text
