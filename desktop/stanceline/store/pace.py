"""When labels were given: asked once when a window opens."""

from datetime import UTC, datetime

from stanceline.store.database import Store


def stamps(store: Store, annotator: int, since: datetime) -> tuple[float, ...]:
    """The times of one annotator's labels from a moment on, in order, in seconds since the epoch."""
    begin = since.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    found = store.rows(
        "SELECT at FROM annotations WHERE annotator = ? AND at >= ? ORDER BY at", annotator, begin
    )
    return tuple(moment.timestamp() for row in found if (moment := _moment(row["at"])) is not None)


def _moment(text: str) -> datetime | None:
    """None for what another program has written there."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
