"""The shelf of counts: asked once when a project opens, and again by check; never per key."""

from collections import Counter
from collections.abc import Collection

from stanceline.domain.tally import Tally
from stanceline.store.database import Store
from stanceline.store.schema import LIVE

# One row a label that one annotator gave one sentence, whatever the number of targets and holders.
_GIVEN = (
    "SELECT DISTINCT a.sentence, a.annotator, a.label, s.article FROM annotations a"
    " JOIN sentences s ON s.id = a.sentence JOIN articles ar ON ar.id = s.article AND ar." + LIVE
)


def tally(store: Store, *, annotator: int | None = None, article: int | None = None) -> Tally:
    """Count labels, pairs of labels and labelled sentences; of everybody where ``annotator`` is None."""
    which, values = _scope(annotator, article)
    labels = store.rows(
        "SELECT a.label, count(*) FROM annotations a JOIN sentences s ON s.id = a.sentence"
        f" JOIN articles ar ON ar.id = s.article AND ar.{LIVE} WHERE {which} GROUP BY a.label",
        *values,
    )
    pairs = store.rows(
        f"WITH given AS MATERIALIZED ({_GIVEN} WHERE {which} ORDER BY a.sentence, a.annotator)"
        " SELECT x.label, y.label, count(*) FROM given x JOIN given y"
        " ON y.sentence = x.sentence AND y.annotator = x.annotator AND y.label > x.label GROUP BY 1, 2",
        *values,
    )
    labelled = store.value(
        f"SELECT count(*) FROM (SELECT DISTINCT sentence, annotator FROM ({_GIVEN} WHERE {which}))", *values
    )
    return Tally(
        Counter({row[0]: row[1] for row in labels}),
        Counter({(row[0], row[1]): row[2] for row in pairs}),
        int(labelled),
    )


def labels_by_article(store: Store, annotator: int) -> dict[int, Counter[int]]:
    """How often one annotator gave each label in each article."""
    found: dict[int, Counter[int]] = {}
    for row in store.rows(
        "SELECT s.article, a.label, count(*) FROM annotations a JOIN sentences s ON s.id = a.sentence"
        " WHERE a.annotator = ? GROUP BY 1, 2",
        annotator,
    ):
        found.setdefault(row[0], Counter())[row[1]] = row[2]
    return found


def complete_by_article(store: Store, annotator: int, required: Collection[int]) -> Counter[int]:
    """In how many sentences of each article one annotator answered every required dimension.

    With no required dimension, any label completes a sentence.
    """
    marks = ", ".join("?" * len(required))
    condition = f"AND a.dimension IN ({marks})" if required else ""
    found = store.rows(
        "SELECT article, count(*) FROM (SELECT s.article AS article FROM annotations a"
        f" JOIN sentences s ON s.id = a.sentence WHERE a.annotator = ? {condition}"
        " GROUP BY a.sentence HAVING count(DISTINCT a.dimension) >= ?) GROUP BY article",
        annotator,
        *required,
        max(1, len(required)),
    )
    return Counter({row[0]: row[1] for row in found})


def _scope(annotator: int | None, article: int | None) -> tuple[str, list[int]]:
    conditions, values = ["1"], []
    if annotator is not None:
        conditions.append("a.annotator = ?")
        values.append(annotator)
    if article is not None:
        conditions.append("s.article = ?")
        values.append(article)
    return " AND ".join(conditions), values
