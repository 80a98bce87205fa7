"""The text index of a large project is built before the first search in it, where everybody sees how far it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from stanceline.operations import searching
from stanceline.ui.session import Session


def when_searchable(session: Session, then: Callable[[], None]) -> None:
    """Call ``then`` when a search of the whole project answers at once: now, or after a job that builds the index.

    It is called too where there can be no index (a search then reads everything); not when the job is cancelled.
    """

    def answered(prepared: bool) -> None:
        if prepared:
            then()
        else:
            title = QCoreApplication.translate("Finding", "Preparing the search")
            session.run(searching.prepare(session.project), title, lambda _: then())

    session.ask(searching.is_prepared, answered, slot="text index")
