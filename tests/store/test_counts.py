"""What was given, read in one pass."""

import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from stanceline.store import counts
from stanceline.store.database import Store

FAVOUR, AGAINST, TRADE, WAR = 1, 2, 3, 4


def test_labels_are_counted_by_article_annotator_and_what_stands_together(
    store: Store, annotate: Callable[..., Any]
) -> None:
    for sentence, label, by in ((1, WAR, 1), (1, FAVOUR, 1), (2, FAVOUR, 1), (1, FAVOUR, 2), (5, FAVOUR, 1)):
        newest = annotate(store, sentence, label, by=by).operation
    assert counts.given(store) == (
        Counter({(1, 1, (FAVOUR, WAR)): 1, (1, 1, (FAVOUR,)): 1, (1, 2, (FAVOUR,)): 1, (2, 1, (FAVOUR,)): 1}),
        newest,
    )
    assert set(counts.given(store, 2)[0]) == {(2, 1, (FAVOUR,))}


def test_a_writer_of_this_process_is_kept_out_while_it_is_counted_because_each_would_wait_for_the_other(
    store: Store, annotate: Callable[..., Any]
) -> None:
    annotate(store, 1, FAVOUR)
    free: list[bool] = []

    class Watched(Store):
        """Asks, between two readings, whether another thread could begin to write."""

        def value(self, sql: str, *values: Any) -> Any:
            other = threading.Thread(target=lambda: free.append(self.write_lock.acquire(blocking=False)))
            other.start()
            other.join()
            return super().value(sql, *values)

    counts.given(Watched(store.path, store.connection, store._hold, store.write_lock))
    assert free == [False]
    assert not store.connection.in_transaction
