"""Tool tips that show untrusted text as it is."""

from html import escape


def plain_tip(text: str, key: str = "") -> str:
    """This text for ``setToolTip``: Qt guesses whether a tip is rich text, so everything is escaped.

    Long lines wrap; line breaks stay. An empty text stays empty (no tip). ``key``, as people write it, does the same.
    """
    if not text:
        return ""
    if key:
        text = f"{text} ({key})"
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"
