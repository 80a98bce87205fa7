"""Searching the text of sentences: the whole project through an index, one text by itself.

``search`` answers a page, ``matching`` all row ids; both are right in every state of the index, bring it up to date
when that is quick, and read all sentences when there is none. ``prepare`` is the Job that builds it: run it when
``is_prepared`` says no. All of them may be asked on any thread with a Project of that thread (``session.ask``).
"""

import hashlib
import json
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from stanceline.domain.progress import Job, Progress
from stanceline.domain.searching import Query, Ranges, hits_in, matches, parse
from stanceline.host.places import places
from stanceline.operations.projects import Project
from stanceline.store import annotators, feed, fulltext
from stanceline.store.fulltext import Index, Unusable

__all__ = [
    "Hit", "Hits", "Query", "Ranges", "as_values", "hits_in", "is_prepared", "matching", "parse", "prepare", "search",
]  # fmt: skip

PAGE = 100
"""Hits that ``search`` answers at once, if not told otherwise."""

MOST_AT_ONCE = 5000
"""So many sentences are looked at again before an answer; more are left to ``prepare``."""

_ARTICLES_A_TRANSACTION = 50
_OPERATIONS_LEFT = 500
_KEPT_SECONDS = 90 * 24 * 3600  # an index of a project that nobody opens any more, or that was moved


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that answers: row ids, its text, and where in it the hits are (code points)."""

    sentence: int
    article: int
    text: str
    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Hits:
    """A page of answers in reading order, from ``offset``; ``total`` is how many there are."""

    total: int = 0
    offset: int = 0
    page: tuple[Hit, ...] = ()


def search(
    project: Project, query: Query | str, *, article: int | None = None, limit: int = PAGE, offset: int = 0
) -> Hits:
    """The sentences of the project, or of one article, that answer a query: one page of them, and how many."""
    wanted = parse(query) if isinstance(query, str) else query
    if not wanted.asks:
        return Hits()
    try:
        with _current(project) as index:
            total = index.count(wanted, article)
            page = index.sentences(wanted, article, limit=limit, offset=offset)
            return Hits(total, offset, tuple(_hits(project, page, wanted)))
    except Unusable:
        every = list(_read_through(project, wanted, article))
        page = [sentence for sentence, _ in every[offset : offset + limit]]
        return Hits(len(every), offset, tuple(_hits(project, page, wanted)))


def matching(project: Project, query: Query | str, *, article: int | None = None) -> tuple[int, ...]:
    """Row ids of all sentences that answer a query, in reading order; of an empty query none.

    To combine it with other conditions in SQL, bind ``as_values(ids)`` to
    ``s.id IN (SELECT value FROM json_each(?))``; that works on a connection that only reads, too.
    """
    wanted = parse(query) if isinstance(query, str) else query
    if not wanted.asks:
        return ()
    try:
        with _current(project) as index:
            return tuple(index.sentences(wanted, article))
    except Unusable:
        return tuple(sentence for sentence, _ in _read_through(project, wanted, article))


def as_values(ids: Iterable[int]) -> str:
    """Row ids as the one value that ``json_each(?)`` takes apart again."""
    return json.dumps(list(ids))


def is_prepared(project: Project) -> bool:
    """Whether the index is there and at most a few sentences behind, so that answers come at once."""
    try:
        with _current(project):
            return True
    except Unusable:
        return False


def prepare(project: Project) -> Job[bool]:
    """Build the index, or bring it up to date; whether there is one now. What was done stays when it is cancelled."""
    with project.aside() as own:
        try:
            with fulltext.opened(_place(own)) as index:
                behind = _behind(own, index)
                for done in _catch_up(own, index, behind):
                    yield Progress(done, len(behind.articles))
                fulltext.sweep(_place(own), time.time() - _KEPT_SECONDS)
                return True
        except Unusable:
            return False


# ------------------------------------------------------------------------------------------------ the index


@dataclass(frozen=True, slots=True)
class _Behind:
    """The articles that an index has to look at again, and the moment it has then reached."""

    articles: list[int]
    reaching: feed.Moment


def _place(project: Project) -> Path:
    """The index of this file: a copy of a project has the same uid, and goes its own way."""
    uid = annotators.facts(project.store).get("uid", "")
    where = hashlib.sha256(f"{uid}\n{project.path}".encode("utf-8", "surrogateescape")).hexdigest()
    return places().cache / "search" / f"{where[:16]}{fulltext.SUFFIX}"


def _behind(project: Project, index: Index) -> _Behind:
    now, then = feed.moment(project.store), index.moment
    if then is not None and not feed.is_past(project.store, then):
        index.clear()
        then = None
    if then is None:
        every = set(feed.articles_there(project.store)) | index.articles()
        return _Behind(sorted(every), now)
    touched = [] if then == now else feed.articles_touched(project.store, then)
    return _Behind(touched, now)


def _catch_up(project: Project, index: Index, behind: _Behind) -> Iterator[int]:
    """Look at each article again, some in a transaction; how many are done, after each."""
    done, left = 0, iter(behind.articles)
    while part := list(islice(left, _ARTICLES_A_TRANSACTION)):
        with index.changing():
            for article in part:
                index.renew(article, feed.texts(project.store, article))
                done += 1
                yield done
    then = index.moment
    # Labels are operations too; that one was set is not worth a write.
    if behind.articles or then is None or behind.reaching.operation - then.operation > _OPERATIONS_LEFT:
        index.reach(behind.reaching)


@contextmanager
def _current(project: Project) -> Generator[Index, None, None]:
    """The index, up to date. Raises Unusable where that takes too long for an answer, or there can be none."""
    with fulltext.opened(_place(project)) as index:
        behind = _behind(project, index)
        if not _is_quick(project, behind):
            raise Unusable("too much is new")
        for _ in _catch_up(project, index, behind):
            pass
        yield index


def _is_quick(project: Project, behind: _Behind) -> bool:
    return len(behind.articles) <= 1 or (
        len(behind.articles) <= MOST_AT_ONCE
        and feed.size(project.store, behind.articles, MOST_AT_ONCE) <= MOST_AT_ONCE
    )


def _read_through(project: Project, query: Query, article: int | None) -> Iterator[tuple[int, str]]:
    """(sentence, text) of all that answer, found by reading everything: slow, and always right."""
    for each in feed.articles_there(project.store) if article is None else [article]:
        for sentence, _, _, text in feed.texts(project.store, each):
            if matches(text, query):
                yield sentence, text


def _hits(project: Project, sentences: list[int], query: Query) -> Iterator[Hit]:
    there = {sentence: (article, text) for sentence, article, text in feed.found(project.store, sentences)}
    for sentence in sentences:
        if sentence in there:
            article, text = there[sentence]
            yield Hit(sentence, article, text, hits_in(text, query))
