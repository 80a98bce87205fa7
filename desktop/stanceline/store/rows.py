"""The shelf of export rows: streamed from a snapshot, in a fixed order."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from stanceline.store.database import Store
from stanceline.store.schema import LABELS_LONG, LIVE

ORDER = "ar.id, s.position, p.id, d.position, l.position, target, a.holder"


def long(store: Store) -> Iterator[tuple[Any, ...]]:
    """One row a label, the columns of the view ``labels_long``."""
    return (tuple(row) for row in store.rows(f"{LABELS_LONG} ORDER BY {ORDER}"))


def sentences_with_labels(store: Store) -> Iterator[tuple[tuple[Any, ...], list[tuple[Any, ...]]]]:
    """Each sentence (also without labels) with its annotations.

    The first part is (article, title, source, date, url, sentence, position, start, end, text); each
    annotation is (annotator, label row id, target, holder, at).
    """
    found = store.rows(
        'SELECT ar.uid, ar.title, ar.source, ar.published, ar.url, s.uid, s.position, s.start, s."end", s.text,'
        " p.name AS annotator, a.label, coalesce(t.name, '') AS target, a.holder, a.at"
        f" FROM sentences s JOIN articles ar ON ar.id = s.article AND ar.{LIVE}"
        " LEFT JOIN annotations a ON a.sentence = s.id LEFT JOIN annotators p ON p.id = a.annotator"
        " LEFT JOIN targets t ON t.id = a.target LEFT JOIN labels l ON l.id = a.label"
        " LEFT JOIN dimensions d ON d.id = a.dimension"
        f" ORDER BY {ORDER}"
    )
    for _, group in groupby(found, key=itemgetter(5)):
        rows = [tuple(row) for row in group]
        yield rows[0][:10], [row[10:] for row in rows if row[11] is not None]


def count(store: Store) -> tuple[int, int]:
    """(sentences, annotations) that are visible: how much an export has before it."""
    sentences = store.value(
        f"SELECT count(*) FROM sentences s JOIN articles a ON a.id = s.article AND a.{LIVE}"
    )
    annotations = store.value(
        "SELECT count(*) FROM annotations x JOIN sentences s ON s.id = x.sentence"
        f" JOIN articles a ON a.id = s.article AND a.{LIVE}"
    )
    return int(sentences), int(annotations)
