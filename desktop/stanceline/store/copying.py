"""A whole project file as bytes, as it is at one moment."""

from stanceline.store.database import Store


def image(store: Store) -> bytes:
    """What a closed copy of the file would hold; labels may be set meanwhile. Takes as much memory as the file."""
    with store.snapshot() as copy:
        return copy.connection.serialize()
