"""What moving means where it crosses articles: past the last sentence lies the next article, when asked for."""

from PySide6.QtCore import QCoreApplication

from stanceline.ui.desk import Desk

translate = QCoreApplication.translate


def next_sentence(desk: Desk) -> None:
    """On to the next sentence; at the end of the article it stays and the strip below offers the next article."""
    desk.reader.next_sentence()


def next_to_do(desk: Desk, by: int) -> None:
    """To the next sentence that lacks a label: in this article, else in the next one that is not done."""
    if desk.reader.next_to_do(by):
        return
    article = desk.queue.next_to_do(desk.place.article, by)
    if article is not None:
        desk.place.open_article(article)
    else:
        desk.notices.say(translate("Moving", "No more sentences to do in this direction."), seconds=5)


def step_article(desk: Desk, by: int) -> None:
    """To the neighbour in the queue."""
    article = desk.queue.neighbour(desk.place.article, by)
    if article is not None:
        desk.place.open_article(article)


def finish_article(desk: Desk) -> None:
    """To the next article that is not done, else to the next one."""
    here = desk.place.article
    article = desk.queue.next_to_do(here) or desk.queue.neighbour(here, 1)
    if article is not None:
        desk.place.open_article(article)
    else:
        desk.notices.say(translate("Moving", "This is the last article of the queue."), seconds=5)
