"""Listing: articles and sentences as plain records, streamed from a snapshot: who reads slowly holds nobody up."""

from collections.abc import Iterator
from typing import Any

from stanceline.operations.projects import Project
from stanceline.store import articles as shelf


def articles(project: Project) -> Iterator[dict[str, Any]]:
    """One record an article, the text verbatim."""
    with project.store.snapshot() as copy:
        for article in shelf.every(copy):
            yield {
                "article": article.uid,
                "title": article.title,
                "source": article.source,
                "date": article.published,
                "url": article.url,
                "author": article.author,
                "language": article.language,
                "sha256": article.sha256,
                "extra": dict(article.extra),
                "text": article.text,
            }


def sentences(project: Project) -> Iterator[dict[str, Any]]:
    """One record a sentence: ``text`` is the article's text from ``start`` to ``end`` (code points)."""
    with project.store.snapshot() as copy:
        for sentence, article, title in shelf.every_sentence(copy):
            yield {
                "sentence": sentence.uid,
                "article": article,
                "title": title,
                "position": sentence.position,
                "start": sentence.start,
                "end": sentence.end,
                "text": sentence.text,
            }
