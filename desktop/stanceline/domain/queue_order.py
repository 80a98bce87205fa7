"""The order of the queue. Pure; what stands first is what is read first, so it decides what a sample is of."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from stanceline.domain.articles import ArticleLine


class By(StrEnum):
    """What the queue can be sorted by."""

    IMPORT = "import"
    RANDOM = "random"
    DATE = "date"
    SOURCE = "source"
    TITLE = "title"
    LEAST = "least labelled"


@dataclass(frozen=True, slots=True)
class QueueOrder:
    """What the queue is sorted by; ``seed`` matters for RANDOM alone."""

    by: By = By.IMPORT
    seed: int = 1


AS_IMPORTED = QueueOrder()


def arranged(
    lines: Iterable[ArticleLine], order: QueueOrder, share: Callable[[ArticleLine], float]
) -> tuple[ArticleLine, ...]:
    """The articles, which come in import order, in this one; equal ones stay as they are.

    RANDOM depends on nothing but the seed and each article's own uid: the same on every computer, and new articles
    leave the order of the others as it was. ``share`` says how much of an article is labelled, from 0 to 1.
    Articles without a date stand last.
    """
    if order.by is By.IMPORT:
        return tuple(lines)
    keys: dict[By, Callable[[ArticleLine], object]] = {
        By.RANDOM: lambda line: _drawn(order.seed, line.uid),
        By.DATE: lambda line: (not line.published[:4].isdigit(), line.published),
        By.SOURCE: lambda line: (not line.source, line.source.casefold()),
        By.TITLE: lambda line: line.title.casefold(),
        By.LEAST: share,
    }
    return tuple(sorted(lines, key=keys[order.by]))  # type: ignore[arg-type]


def _drawn(seed: int, uid: str) -> bytes:
    return blake2b(f"{seed}:{uid}".encode(), digest_size=8).digest()
