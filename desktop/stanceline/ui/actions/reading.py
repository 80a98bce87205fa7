"""How the reader looks, in the View menu: layout, margin, tint, letters, and what is marked in the text."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from stanceline.domain.trouble import Trouble
from stanceline.host.settings import Settings
from stanceline.operations import cues
from stanceline.ui.actions.action import Action, Entry, Menu
from stanceline.ui.desk import Desk
from stanceline.ui.dialogs.ownwords import Draft, OwnWordsDialog
from stanceline.ui.looks.bidi import tame
from stanceline.ui.reading.manner import SYSTEM_SERIF, has_dyslexic

LETTERS = 1
"""The group of the View menu in which the text size stands too."""


def _now(desk: Desk) -> Settings:
    """The settings with what keys have changed since they were kept."""
    return replace(desk.program.settings, text_size=desk.reader.view.text_size)


def toggle_prose(desk: Desk) -> None:
    """From lines to prose, and back."""
    layout = "lines" if desk.reader.view.manner.layout == "prose" else "prose"
    desk.program.apply(replace(_now(desk), layout=layout))


def toggle_highlight(desk: Desk, name: str) -> None:
    """Mark the words of a list, or no longer."""
    chosen = desk.program.settings.highlights
    others = tuple(each for each in chosen if each != name)
    kept = others if name in chosen else (*chosen, name)
    desk.program.apply(replace(_now(desk), highlights=kept))


def _choose(desk: Desk, field: str, value: str) -> None:
    chosen: dict[str, Any] = {field: value}
    desk.program.apply(replace(_now(desk), **chosen))


def _choice(field: str, submenu: str, value: str, text: str, what: str) -> Action:
    """One value of a setting; its ``what`` tells it from others of the same word."""
    return Action(
        id=f"view.{what}.{value.replace(' ', '_')}", text=text, menu=Menu.VIEW, group=LETTERS, submenu=submenu,
        do=lambda desk: _choose(desk, field, value),
        ticked=lambda desk: getattr(desk.program.settings, field) == value,
    )  # fmt: skip


def _highlight(name: str, text: str) -> Action:
    return Action(
        id=f"view.highlight.{name}", text=text, menu=Menu.VIEW, group=LETTERS, submenu="Highlights",
        do=lambda desk: toggle_highlight(desk, name),
        ticked=lambda desk: name in desk.program.settings.highlights,
    )  # fmt: skip


def edit_own_words(desk: Desk) -> None:
    """Ask for lists of words, and mark them."""
    OwnWordsDialog(
        desk.looks,
        cues.own_lists(),
        desk.session.read(cues.project_lists),
        desk.program.settings.highlights,
        lambda drafts: keep_own_words(desk, drafts),
        writable=desk.session.project.writable,
        parent=desk.window,
    ).open()


def _own_lists(desk: Desk) -> tuple[Entry, ...]:
    """A person's lists and those of the project, each a switch."""
    shown = desk.program.settings.highlights
    lists = (*cues.own_lists(), *desk.session.read(cues.project_lists))
    entries = tuple(
        Entry(text=tame(each.title), do=partial(toggle_highlight, name=each.id), ticked=each.id in shown)
        for each in lists
    )
    why = QCoreApplication.translate("Action", "You have no list of your own yet.")
    return entries or (Entry(text=why, do=edit_own_words, why=why),)


def keep_own_words(desk: Desk, drafts: Sequence[Draft]) -> None:
    """Put the lists where they belong and mark those that are to be shown. Trouble is told."""
    own = [each.made() for each in drafts if not each.shared]
    shared = tuple(each.made() for each in drafts if each.shared)
    if own or cues.own_lists():
        try:
            cues.keep_own_lists(own)
        except Trouble as trouble:
            desk.notices.trouble(trouble)
    if shared != desk.session.read(cues.project_lists) and desk.session.project.writable:
        desk.session.do(cues.keep_project_lists, shared)
    ours = tuple(each for each in desk.program.settings.highlights if each in cues.SHIPPED)
    shown = tuple(each.made().id for each in drafts if each.shown)
    desk.program.apply(replace(_now(desk), highlights=(*ours, *shown)))


READING = (
    Action(
        id="view.prose", text="Prose", menu=Menu.VIEW, group=LETTERS, keys=("Ctrl+R",),
        do=toggle_prose, ticked=lambda desk: desk.reader.view.manner.layout == "prose",
    ),
    _choice("margin", "Label margin", "words", "Words", "margin"),
    _choice("margin", "Label margin", "dots", "Dots", "margin"),
    _choice("margin", "Label margin", "hidden", "Hidden", "margin"),
    _choice("tint", "Tint", "on", "All sentences", "tint"),
    _choice("tint", "Tint", "current", "Current sentence only", "tint"),
    _choice("tint", "Tint", "off", "Blind to earlier labels", "tint"),
    _choice("typeface", "Typeface", "source serif", "Source Serif", "typeface"),
    _choice("typeface", "Typeface", "inter", "Inter", "typeface"),
    _choice("typeface", "Typeface", SYSTEM_SERIF, "Serif of the system", "typeface"),
    _choice("typeface", "Typeface", "atkinson", "Atkinson Hyperlegible Next", "typeface"),
    replace(
        _choice("typeface", "Typeface", "opendyslexic", "OpenDyslexic", "typeface"),
        needs=lambda _: has_dyslexic(), why="OpenDyslexic is not installed on this computer.",
    ),
    _choice("line_spacing", "Line spacing", "compact", "Compact", "spacing"),
    _choice("line_spacing", "Line spacing", "normal", "Normal", "spacing"),
    _choice("line_spacing", "Line spacing", "relaxed", "Relaxed", "spacing"),
    _choice("measure", "Line length", "narrow", "Short", "measure"),
    _choice("measure", "Line length", "normal", "Normal", "measure"),
    _choice("measure", "Line length", "wide", "Long", "measure"),
    _highlight("hedges", "Hedges"),
    _highlight("negations", "Negations"),
    _highlight("attribution", "Attribution"),
    Action(
        id="view.own_lists", text="Own lists", menu=Menu.VIEW, group=LETTERS, submenu="Highlights",
        do=lambda _: None, entries=_own_lists,
    ),
    Action(
        id="view.own_words", text="Own words…", menu=Menu.VIEW, group=LETTERS, submenu="Highlights",
        do=edit_own_words,
    ),
)  # fmt: skip
