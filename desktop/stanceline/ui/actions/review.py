"""The two views, finding in the project, and what the queue and its filters can do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from stanceline.domain.filters import Filter
from stanceline.operations import reading
from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.desk import Desk
from stanceline.ui.views import View

translate = QCoreApplication.translate
_NO_ARTICLE, _READ_ONLY = "Open an article first.", "This project is read-only here."


def _has_article(desk: Desk) -> bool:
    return desk.place.article is not None


def _can_mark(desk: Desk) -> bool:
    return _has_article(desk) and desk.session.project.writable


def _on_article(do: Callable[[Desk, int], object]) -> Callable[[Desk], object]:
    def done(desk: Desk) -> None:
        if desk.place.article is not None:
            do(desk, desk.place.article)

    return done


def _next_like(desk: Desk, wanted: Filter, nothing: str) -> None:
    """To the next sentence of the queue that fits, from the current one on; it goes round at the end."""
    counted = desk.session.read(reading.matches, wanted)
    here = desk.place.article
    order = [line.id for line in desk.queue.model.shown if line.id in counted or line.id == here]
    at = order.index(here) if here in order else -1
    for article in (*order[max(at, 0) :], *order[: at + 1]):
        fitting = desk.session.read(reading.matching_sentences, article, wanted)
        there = [each.id for each in desk.session.read(reading.sentences, article) if each.id in fitting]
        if article == here and at >= 0:
            rest = [each for each in _after(desk, article) if each in fitting]
            there, at = rest, -1  # the second time it comes, all of it counts
        if there:
            desk.views.open(article, there[0])
            return
    desk.notices.say(nothing, seconds=5)


def _after(desk: Desk, article: int) -> list[int]:
    sentences = [each.id for each in desk.session.read(reading.sentences, article)]
    current = desk.place.sentence
    return sentences[sentences.index(current) + 1 :] if current in sentences else sentences


def _next_flagged(desk: Desk) -> None:
    wanted = Filter(flagged=True, annotator=desk.session.annotator.id)
    _next_like(desk, wanted, translate("Moving", "No sentence is flagged."))


def _next_unsure(desk: Desk) -> None:
    wanted = Filter(unsure=True, annotator=desk.session.annotator.id)
    _next_like(desk, wanted, translate("Moving", "No label is unsure."))


REVIEW = (
    Action(
        id="view.annotate", text="Annotate", menu=Menu.VIEW, keys=("Ctrl+1",), group=-1,
        do=lambda desk: desk.views.show(View.ANNOTATE),
        ticked=lambda desk: desk.views.current is View.ANNOTATE,
    ),
    Action(
        id="view.review", text="Review", menu=Menu.VIEW, keys=("Ctrl+2",), group=-1,
        do=lambda desk: desk.views.show(View.REVIEW), ticked=lambda desk: desk.views.current is View.REVIEW,
    ),
    Action(
        id="edit.find_project", text="Find in project…", menu=Menu.EDIT, group=3, icon="search",
        also="search everywhere",
        keys=("Ctrl+Shift+F",), do=lambda desk: desk.views.search(),
    ),
    Action(
        id="annotate.done", text="Mark article as done", menu=Menu.ANNOTATE, group=2,
        keys=("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        do=_on_article(lambda desk, article: desk.queue.toggle_done(article)),
        needs=_can_mark, why=_NO_ARTICLE,
        ticked=lambda desk: desk.place.article in desk.session.counts.finished,
    ),
    Action(
        id="go.next_flagged", text="Next flagged", menu=Menu.GO, group=1, do=_next_flagged, icon="flag",
        needs=_has_article, why=_NO_ARTICLE,
    ),
    Action(
        id="go.next_unsure", text="Next unsure", menu=Menu.GO, group=1, do=_next_unsure,
        needs=_has_article, why=_NO_ARTICLE,
    ),
)  # fmt: skip
