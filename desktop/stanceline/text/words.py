"""Sets of words, written as running text."""


def words(listed: str) -> frozenset[str]:
    """The words between the white space."""
    return frozenset(listed.split())
