"""What nupunkt, trained on English news and law, says about a full stop that the rules leave open."""


def sentence_ends(before: str, after: str) -> bool:
    """Whether nupunkt ends a sentence between the two: ``before`` ends in the full stop.

    The strings are short (the caller cuts them), so that the time is bounded whatever the text is.
    """
    import nupunkt  # noqa: PLC0415 - 20 ms that a start without splitting does not need

    spans = nupunkt.load("default").span_tokenize(f"{before} {after}")
    return any(end in (len(before), len(before) + 1) for _, end in spans)


def version() -> str:
    """nupunkt's version, kept with the sentences that it helped to find."""
    import nupunkt  # noqa: PLC0415 - as above

    return str(nupunkt.__version__)
