"""What moving means where it crosses articles: past the last sentence lies the next article, when asked for."""

from PySide6.QtCore import QCoreApplication

from stanceline.operations import reading
from stanceline.ui.desk import Desk
from stanceline.ui.views import View

translate = QCoreApplication.translate


def next_sentence(desk: Desk) -> None:
    """On to the next sentence; at the end of the article it stays and the strip below offers the next article."""
    desk.views.advance()


def next_to_do(desk: Desk, by: int) -> None:
    """To the next sentence that lacks a label: in this article, else in the next one that is not done."""
    if desk.views.current is View.REVIEW:
        desk.review.next_row()
        return
    if desk.reader.next_to_do(by):
        return
    article = desk.queue.next_to_do(desk.place.article, by)
    if article is not None:
        desk.place.open_article(article)
    else:
        desk.notices.say(translate("Moving", "No more sentences to do in this direction."), seconds=5)


def next_match(desk: Desk, by: int) -> None:
    """To the next (1) or previous (-1) sentence that the filter lets through, on into the articles of the queue."""
    if desk.reader.next_match(by):
        return
    article = desk.queue.neighbour(desk.place.article, by)
    while article is not None:
        matches = _matches(desk, article)
        if matches:
            desk.place.open_article(article, matches[0 if by > 0 else -1])
            return
        article = desk.queue.neighbour(article, by)  # its labels are others since it was listed
    desk.notices.say(translate("Moving", "No more matches in this direction."), seconds=5)


def _matches(desk: Desk, article: int) -> list[int]:
    """The sentences of an article that the filter lets through, in reading order."""
    found = desk.session.read(reading.matching_sentences, article, desk.place.filter)
    there = desk.session.read(reading.sentences, article) if found else ()
    return [sentence.id for sentence in there if sentence.id in found]


def step_article(desk: Desk, by: int) -> None:
    """To the neighbour in the queue."""
    article = desk.queue.neighbour(desk.place.article, by)
    if article is not None:
        desk.place.open_article(article)


def next_to_do_article(desk: Desk) -> None:
    """To the next article of the queue that is not done."""
    article = desk.queue.next_to_do(desk.place.article)
    if article is not None:
        desk.place.open_article(article)
    else:
        desk.notices.say(translate("Moving", "No article below is left to do."), seconds=5)
