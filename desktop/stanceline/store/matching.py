"""Filters in SQL: which sentences of which articles, and by whom, one filter lets through."""

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from stanceline.domain.filters import Filter
from stanceline.store.database import Store
from stanceline.store.schema import LIVE

_ONE_OF = "IN (SELECT value FROM json_each(?))"
_HANDS = (
    "SELECT sentence, annotator FROM annotations"
    " UNION SELECT sentence, annotator FROM marks WHERE sentence IS NOT NULL"
)


@dataclass(slots=True)
class Where:
    """Conditions of a query in the making, and the values that belong to their question marks, in order."""

    conditions: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def must(self, condition: str, *values: Any) -> None:
        """This too."""
        self.conditions.append(condition)
        self.values.extend(values)

    @property
    def sql(self) -> str:
        """All of them."""
        return " AND ".join(self.conditions)


def pairs(
    store: Store, wanted: Filter, *, article: int | None = None, among: Collection[int] | None = None
) -> tuple[tuple[int, int], ...]:
    """(article, sentence) pairs that the filter lets through, in order of both, without regard to its status.

    ``among`` are the sentences that answer ``wanted.text``, which the full-text index knows; None asks nothing.
    """
    source, values = asked(store, wanted, among=among, article=article)
    found = store.rows(f"SELECT DISTINCT s.article, s.id {source} ORDER BY s.article, s.id", *values)
    return tuple((row[0], row[1]) for row in found)


def articles(store: Store, wanted: Filter) -> frozenset[int]:
    """Articles that the filter's fields let through, without regard to its status and to sentences."""
    _teach(store)
    where = _of_articles(wanted)
    found = store.rows(f"SELECT ar.id FROM articles ar WHERE {where.sql}", *where.values)
    return frozenset(row[0] for row in found)


def values(store: Store, field: str) -> tuple[tuple[str, int], ...]:
    """What stands in a field of articles ("source", "language"), with how many have it, the most frequent first."""
    found = store.rows(
        f"SELECT ar.{field}, count(*) FROM articles ar WHERE ar.{LIVE} GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    return tuple((row[0], row[1]) for row in found)


def asked(
    store: Store,
    wanted: Filter,
    *,
    among: Collection[int] | None = None,
    article: int | None = None,
    articles: Collection[int] | None = None,
    by_hand: bool = False,
) -> tuple[str, list[Any]]:
    """ "FROM … WHERE …" and its values: ``s`` is the sentence, ``ar`` its article.

    With ``by_hand`` there is also ``m.annotator``, and a row for each person who did what is asked for; where nothing
    is asked for, one for each who did anything, and one with NULL where nobody did.
    """
    _teach(store)
    hands, values = _of_hands(wanted, article)
    where = _of_articles(wanted)
    if article is not None:
        where = Where(["s.article = ?"], [article])
    if articles is not None:
        where.must(f"s.article {_ONE_OF}", json.dumps(list(articles)))
    if among is not None:
        where.must(f"s.id {_ONE_OF}", json.dumps(list(among)))
    _narrow_sentences(wanted, where)
    source = "sentences s JOIN articles ar ON ar.id = s.article"
    if hands:
        together = " INTERSECT ".join(hands)
        source = f"({together}) m JOIN sentences s ON s.id = m.sentence JOIN articles ar ON ar.id = s.article"
    elif by_hand:
        source += f" LEFT JOIN ({_HANDS}) m ON m.sentence = s.id"
    return f"FROM {source} WHERE {where.sql}", values + where.values


def _of_hands(wanted: Filter, article: int | None) -> tuple[list[str], list[Any]]:
    """Queries for the (sentence, annotator) pairs that each part asks for; all of them must hold.

    Each of them keeps to the ``article``: else one article would take as long as the whole project.
    """
    found: list[str] = []
    values: list[Any] = []
    person, who = ("", ()) if wanted.annotator is None else (" AND annotator = ?", (wanted.annotator,))
    within = " AND sentence IN (SELECT id FROM sentences WHERE article = ?)"
    inside, where = ("", ()) if article is None else (within, (article,))

    def must(table: str, condition: str, *bound: Any) -> str:
        values.extend((*bound, *who, *where))
        return f"SELECT sentence, annotator FROM {table} WHERE {condition}{person}{inside}"

    if wanted.labels:
        ids = json.dumps(sorted(wanted.labels))
        given = must("annotations", f"label {_ONE_OF}", ids)
        values.append(ids)
        found.append(
            f"{given} GROUP BY sentence, annotator HAVING count(DISTINCT dimension) ="
            f" (SELECT count(DISTINCT dimension) FROM labels WHERE id {_ONE_OF})"
        )
    for asked_for, condition in ((wanted.unsure, "unsure = 1"), (wanted.inherited, "inherited = 1")):
        if asked_for:
            found.append(must("annotations", condition))
    for asked_for, kind in ((wanted.flagged, "flag"), (wanted.excluded is True, "exclude")):
        if asked_for:
            found.append(must("marks", f"kind = '{kind}' AND sentence IS NOT NULL"))
    if wanted.noted:
        found.append(
            _either(
                must("annotations", "note <> ''"), must("marks", "kind = 'note' AND sentence IS NOT NULL")
            )
        )
    if wanted.edited:
        late = must("annotations", "at >= ?", wanted.edited)
        found.append(_either(late, must("marks", "at >= ? AND sentence IS NOT NULL", wanted.edited)))
    return found, values


def _either(one: str, other: str) -> str:
    return f"SELECT sentence, annotator FROM ({one} UNION {other})"


def _narrow_sentences(wanted: Filter, where: Where) -> None:
    person, who = ("", ()) if wanted.annotator is None else (" AND x.annotator = ?", (wanted.annotator,))
    for dimension in sorted(wanted.lacks):
        where.must(
            f"NOT EXISTS (SELECT 1 FROM annotations x WHERE x.sentence = s.id AND x.dimension = ?{person})",
            dimension,
            *who,
        )
    if wanted.excluded is False:
        where.must(
            f"NOT EXISTS (SELECT 1 FROM marks x WHERE x.sentence = s.id AND x.kind = 'exclude'{person})", *who
        )
    if wanted.shortest is not None:
        where.must("length(s.text) >= ?", wanted.shortest)
    if wanted.longest is not None:
        where.must("length(s.text) <= ?", wanted.longest)


def _of_articles(wanted: Filter) -> Where:
    where = Where([f"ar.{LIVE}"])
    for word in wanted.words.casefold().split():
        where.must("instr(folded(ar.title || ' ' || ar.source), ?)", word)
    for word in wanted.author.casefold().split():
        where.must("instr(folded(ar.author), ?)", word)
    if wanted.sources:
        where.must(f"ar.source {_ONE_OF}", json.dumps(sorted(wanted.sources)))
    if wanted.languages:
        where.must(f"ar.language {_ONE_OF}", json.dumps(sorted(wanted.languages)))
    if wanted.since or wanted.until:  # "last spring" is no date, and after all of them as text
        where.must("ar.published GLOB '[0-9][0-9][0-9][0-9]*'")
    if wanted.since:
        where.must("substr(ar.published, 1, 10) >= ?", wanted.since)
    if wanted.until:
        where.must("substr(ar.published, 1, ?) <= ?", min(10, len(wanted.until)), wanted.until)
    return where


def _teach(store: Store) -> None:
    """SQLite's own ``lower`` knows only the English alphabet."""
    store.connection.create_function("folded", 1, str.casefold, deterministic=True)
