"""The shelves of one window: its commands, labels, articles, sentences and the help pages."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QAction

from stanceline.domain.articles import ArticleLine
from stanceline.domain.codebook import Choice, Label
from stanceline.domain.filters import EVERYTHING
from stanceline.ui.actions.action import Action, Menu
from stanceline.ui.actions.building import shown_key, words
from stanceline.ui.actions.menus import menu_title, submenu_title
from stanceline.ui.actions.registry import of_menu
from stanceline.ui.days import short_day
from stanceline.ui.desk import Desk
from stanceline.ui.dialogs.help import HelpDialog, pages
from stanceline.ui.labels.deciding import carried
from stanceline.ui.labels.keys import LabelKeys, choosing_words
from stanceline.ui.looks.bidi import isolated
from stanceline.ui.palette.offers import Offer, Shelf, shelf_of
from stanceline.ui.palette.palette import Palette
from stanceline.ui.views import View

translate = QCoreApplication.translate
ABOVE_ARTICLES = 400
NEWEST, EACH_OLDER = 300, 20


def stock(palette: Palette, desk: Desk, made: Mapping[str, QAction], keys: LabelKeys) -> None:
    """Tell the palette of a window where to look."""

    def known() -> Shelf:
        return commands(desk, made, keys, palette.recent())

    palette.search = partial(_search, desk)
    palette.stock(
        {
            "": ("", lambda: (known(), articles(desk))),
            ">": (translate("Palette", "commands"), lambda: (known(),)),
            "@": (translate("Palette", "articles"), lambda: (articles(desk),)),
            "#": (translate("Palette", "sentences"), lambda: (sentences(desk),)),
            "/": (translate("Palette", "text"), lambda: ()),
            "?": (translate("Palette", "help"), lambda: (help_pages(desk),)),
        }
    )


def _search(desk: Desk, words: str) -> None:
    """Show every sentence of the project that holds these words."""
    desk.place.filter_by(replace(EVERYTHING, text=words))
    desk.views.show(View.REVIEW)


def _go(desk: Desk, article: int, sentence: int | None = None) -> None:
    """To an article, and to where it can be read."""
    desk.place.open_article(article, sentence)
    desk.views.show(View.ANNOTATE)


def commands(desk: Desk, made: Mapping[str, QAction], keys: LabelKeys, recent: Sequence[str]) -> Shelf:
    """Every command that stands in a menu, and every label; those of the last time first."""
    listed = [action for menu in Menu for action in of_menu(menu)]
    plain = [_command(action, desk, made) for action in listed if action.entries is None]
    opened = [offer for action in listed if action.entries is not None for offer in _entries(action, desk)]
    offers = [*plain, *_labels(desk, keys), *opened]
    place = {offer.id: n for n, offer in enumerate(offers)}
    lifted = {place[name]: NEWEST - EACH_OLDER * n for n, name in enumerate(recent) if name in place}
    return shelf_of(offers, bonus=ABOVE_ARTICLES, lifted=lifted)


def articles(desk: Desk) -> Shelf:
    """Every article of the project, those that the queue hides too."""
    lines = desk.queue.model.articles
    return Shelf(
        count=len(lines),
        text=lambda number: f"{lines[number].title}  {lines[number].source}",
        make=lambda number: _article(desk, lines[number]),
        scattered=False,
    )


def sentences(desk: Desk) -> Shelf:
    """The sentences of the open article by their numbers and words."""
    there = desk.reader.model.sentences
    return shelf_of(
        [
            Offer(
                text=f"{sentence.position}   {sentence.text}",
                do=partial(_go, desk, sentence.article, sentence.id),
            )
            for sentence in there
        ]
    )


def help_pages(desk: Desk) -> Shelf:
    """The pages of the help."""
    return shelf_of(
        [
            Offer(text=title, mark="circle-help", do=partial(_show_page, desk, n))
            for n, (title, _) in enumerate(pages())
        ]
    )


def _command(action: Action, desk: Desk, made: Mapping[str, QAction]) -> Offer:
    button = made[action.id]
    above = submenu_title(action).replace("&", "")
    text = button.text().replace("&&", "&")
    return Offer(
        id=action.id,
        text=f"{above}: {text}" if above else text,
        do=button.trigger,
        keys=shown_key(button),
        note=_menu(action),
        why="" if action.possible(desk) else translate("Action", action.why),
        mark=action.icon,
        ticked=action.ticked is not None and action.ticked(desk),
        also=action.also,
    )


def _entries(action: Action, desk: Desk) -> list[Offer]:
    return [
        Offer(
            id=f"{action.id}/{entry.text}",
            text=f"{words(action)}: {entry.text}",
            do=partial(entry.do, desk),
            note=_menu(action),
            why=entry.why,
        )
        for entry in (action.entries(desk) if action.entries is not None else ())
    ]


def _menu(action: Action) -> str:
    return menu_title(action.menu).replace("&", "") if action.menu is not None else ""


def _labels(desk: Desk, keys: LabelKeys) -> list[Offer]:
    why = "" if desk.place.selection else translate("Palette", "No sentence is selected.")
    if not desk.session.project.writable:
        why = translate("Palette", "This project is read-only here.")
    everywhere, _ = desk.session.read(carried, desk.place.selection)
    return [
        Offer(
            id=f"label/{label.uid}",
            text=f"{choosing_words(dimension)}: {label.title}",
            do=keys.of_label[label.id].trigger,
            keys=shown_key(keys.of_label[label.id]),
            note=dimension.title,
            why=why,
            mark=_mark(label, dimension.choice is Choice.ONE),
            ticked=label.id in everywhere,
        )
        for dimension in desk.session.codebook.dimensions
        for label in dimension.active
        if label.id in keys.of_label
    ]


def _mark(label: Label, single: bool) -> str:
    return f"{label.shape or 'circle'}:{label.colour}" if single else f"dot:{label.colour}"


def _article(desk: Desk, line: ArticleLine) -> Offer:
    here = line.id == desk.place.article
    return Offer(
        text=line.title, note=_origin(line), mark="file-text", ticked=here,
        do=partial(_go, desk, line.id),
    )  # fmt: skip


def _origin(line: ArticleLine) -> str:
    day = QDate.fromString(line.published[:10], Qt.DateFormat.ISODate)
    date = short_day(day) if day.isValid() else line.published
    return "  ·  ".join(isolated(part) for part in (line.source, date) if part)


def _show_page(desk: Desk, number: int) -> None:
    dialog = HelpDialog(desk.looks, desk.window)
    dialog.topics.setCurrentRow(number)
    dialog.show()
