"""Resuming: where somebody stopped, as text that is kept on this computer and still means something tomorrow."""

import json
from dataclasses import dataclass
from typing import Any

from stanceline.domain.filters import EVERYTHING, Filter
from stanceline.domain.kept_filters import as_json, from_json
from stanceline.domain.queue_order import AS_IMPORTED, By, QueueOrder
from stanceline.operations import filtering
from stanceline.operations.projects import Project
from stanceline.store import annotators, articles


@dataclass(frozen=True, slots=True)
class Stop:
    """The article and sentence (row ids, None where there is none), the filter and the order of the queue."""

    article: int | None = None
    sentence: int | None = None
    filter: Filter = EVERYTHING
    order: QueueOrder = AS_IMPORTED


def key(project: Project) -> str:
    """What the stop of this annotator in this project is kept under."""
    return f"stops/{annotators.facts(project.store).get('uid', '')}-{project.annotator.uid}"


def as_text(project: Project, stop: Stop) -> str:
    """The stop in uids, with the sentence's position for when it is gone."""
    said: dict[str, Any] = {
        "filter": as_json(stop.filter, project.codebook, filtering.people(project)),
        "order": stop.order.by.value,
        "seed": stop.order.seed,
    }
    found = (
        articles.place_of(project.store, stop.article, stop.sentence) if stop.article is not None else None
    )
    if found is not None:
        said["article"], said["sentence"], said["position"] = found
    return json.dumps(said, ensure_ascii=False)


def from_text(project: Project, text: str) -> Stop:
    """The stop again: at what now stands where the sentence was if it is gone, nowhere if the article is.

    What is no stop begins at the beginning.
    """
    try:
        said = json.loads(text)
        wanted = from_json(str(said.get("filter", "{}")), project.codebook, filtering.people(project))
        by, seed = By(said.get("order", By.IMPORT)), int(said.get("seed", 1))
        position = int(said.get("position", 1))
    except (ValueError, TypeError, AttributeError):
        return Stop()
    article = articles.article_by_uid(project.store, str(said.get("article", "")))
    sentence = None
    if article is not None:
        sentence = articles.sentence_by_uid(project.store, str(said.get("sentence", "")))
        sentence = sentence or articles.sentence_near(project.store, article, position)
    return Stop(article, sentence, wanted, QueueOrder(by, seed))
