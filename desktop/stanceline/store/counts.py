"""The shelf of counts: asked once when a project opens, and again by check; never per key."""

from collections import Counter

from stanceline.store.database import Store
from stanceline.store.schema import LIVE

Labels = tuple[int, ...]
Given = Counter[tuple[int, int, Labels]]
"""On how many sentences of an article an annotator gave just these labels, one row id an annotation in order."""


def given(store: Store, article: int | None = None) -> tuple[Given, int]:
    """What was given in the whole project or in one article, and the newest operation counted in.

    One pass over one index, and both of one moment; until the end no other connection can commit. So the write
    lock is held as well: a writer here that waited with it for this reading would in turn be waited for.
    """
    with store.write_lock:
        store.connection.execute("BEGIN")
        try:
            found = _given(store, article)
            newest = store.value("SELECT coalesce(max(id), 0) FROM operations")
        finally:
            if store.connection.in_transaction:
                store.connection.execute("COMMIT")
    return found, int(newest)


def _given(store: Store, article: int | None) -> Given:
    which, values = ("AND s.article = ?", (article,)) if article is not None else ("", ())
    found: Given = Counter()
    known: dict[str, Labels] = {}
    for place, annotator, words in store.rows(
        "SELECT s.article, a.annotator, group_concat(a.label) FROM annotations a"
        " JOIN sentences s ON s.id = a.sentence"
        f" WHERE s.article NOT IN (SELECT id FROM articles WHERE NOT ({LIVE})) {which}"
        " GROUP BY a.sentence, a.annotator",
        *values,
    ):
        labels = known.get(words)
        if labels is None:
            labels = known[words] = tuple(sorted(map(int, words.split(","))))
        found[place, annotator, labels] += 1
    return found
