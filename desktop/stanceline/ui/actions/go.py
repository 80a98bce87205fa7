"""The Go menu."""

from stanceline.ui.actions.action import Action, Menu, Reach
from stanceline.ui.actions.moving import next_match, step_article
from stanceline.ui.desk import Desk
from stanceline.ui.views import View


def _has_articles(desk: Desk) -> bool:
    return bool(desk.queue.model.articles)


def _travel(desk: Desk, by: int) -> None:
    desk.place.travel(by, {line.id for line in desk.queue.model.articles})
    desk.views.show(View.ANNOTATE)


def _has_sentences(desk: Desk) -> bool:
    return desk.place.sentence is not None


def _filtered(desk: Desk) -> bool:
    return desk.place.filter.narrows_sentences


GO = (
    Action(
        id="go.article", text="Go to article…", menu=Menu.GO, group=1, keys=("Ctrl+G",), needs=_has_articles,
        why="There are no articles yet.", do=lambda desk: desk.palette.ask("@"),
    ),
    Action(
        id="go.down", text="Sentence below", menu=Menu.GO, keys=("J", "Down"),
        reach=Reach.LOOP, do=lambda desk: desk.reader.next_sentence(), repeats=True,
    ),
    Action(
        id="go.up", text="Sentence above", menu=Menu.GO, keys=("K", "Up"),
        reach=Reach.LOOP, do=lambda desk: desk.reader.previous_sentence(), repeats=True,
    ),
    Action(
        id="go.extend_down", text="Extend selection down", menu=Menu.GO,
        keys=("Shift+Down",), reach=Reach.LOOP, do=lambda desk: desk.reader.extend(1), repeats=True,
    ),
    Action(
        id="go.extend_up", text="Extend selection up", menu=Menu.GO,
        keys=("Shift+Up",), reach=Reach.LOOP, do=lambda desk: desk.reader.extend(-1), repeats=True,
    ),
    Action(
        id="go.first", text="First sentence", menu=Menu.GO, keys=("Home",),
        reach=Reach.LOOP, do=lambda desk: desk.reader.first(),
    ),
    Action(
        id="go.last", text="Last sentence", menu=Menu.GO, keys=("End",),
        reach=Reach.LOOP, do=lambda desk: desk.reader.last(),
    ),
    Action(
        id="go.page_down", text="Page down", menu=Menu.GO, keys=("PgDown",),
        reach=Reach.LOOP, do=lambda desk: desk.reader.page(1), repeats=True,
    ),
    Action(
        id="go.page_up", text="Page up", menu=Menu.GO, keys=("PgUp",),
        reach=Reach.LOOP, do=lambda desk: desk.reader.page(-1), repeats=True,
    ),
    Action(
        id="go.sentence", text="Go to sentence…", menu=Menu.GO, group=1, keys=("Ctrl+Shift+G",), needs=_has_sentences,
        why="Open an article first.", do=lambda desk: desk.palette.ask("#"),
    ),
    Action(
        id="go.next_article", text="Next article", menu=Menu.GO, group=1,
        keys=("]", "Ctrl+PgDown"), reach=Reach.LOOP, do=lambda desk: step_article(desk, 1),
    ),
    Action(
        id="go.previous_article", text="Previous article", menu=Menu.GO, group=1,
        keys=("[", "Ctrl+PgUp"), reach=Reach.LOOP, do=lambda desk: step_article(desk, -1),
    ),
    Action(
        id="go.back", text="Back", menu=Menu.GO, group=2, keys=("Alt+Left",), icon="arrow-left",
        do=lambda desk: _travel(desk, -1), needs=lambda desk: bool(desk.place.trail.behind),
        why="There is nowhere to go back to.",
    ),
    Action(
        id="go.forward", text="Forward", menu=Menu.GO, group=2, keys=("Alt+Right",), icon="arrow-right",
        do=lambda desk: _travel(desk, 1), needs=lambda desk: bool(desk.place.trail.ahead),
        why="There is nowhere to go forward to.",
    ),
    Action(
        id="go.next_match", text="Next match of the filter", menu=Menu.GO, group=3,
        do=lambda desk: next_match(desk, 1), needs=_filtered,
        why="The filter asks for no labels.",
    ),
    Action(
        id="go.previous_match", text="Previous match of the filter", menu=Menu.GO, group=3,
        do=lambda desk: next_match(desk, -1), needs=_filtered,
        why="The filter asks for no labels.",
    ),
)  # fmt: skip
