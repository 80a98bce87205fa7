"""Phrases that lupdate can't find by itself, and what is still to be translated.

    python packaging/phrases.py collect FOLDER   writes FOLDER/phrases.py for lupdate, and told.json
    python packaging/phrases.py missing [de …]   prints what has no translation yet, as JSON
    python packaging/phrases.py take FILE.json   puts translations of the same form into the .ts files

``collect`` finds the words of actions and menus, of steps that can be undone, and what the lower floors tell
(Trouble, refusals, warnings, progress). Those floors speak English and know no Qt: their sentences are found
again by the templates in told.json, see ``ui/languages.py``.
"""

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parents[1]
HOUSE = CHECKOUT / "desktop" / "stanceline"
TRANSLATIONS = CHECKOUT / "resources" / "translations"
FLOORS = ("domain", "store", "text", "formats", "host", "operations")
TELLING = {"Trouble", "Refusal", "Progress"}
LANGUAGES = ("de", "es", "ru", "ar")


def template(node: ast.AST) -> str:
    """ "“%1” is damaged." for an f-string with one value, a string as it is, "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, number = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            number += 1
            parts.append(f"%{number}")
    return "".join(parts)


def is_sentence(text: str) -> bool:
    """Whether people are meant to read it: words between a capital and a full stop."""
    return bool(re.match(r"(?!SELECT|UPDATE|INSERT)[A-Z“%]", text)) and " " in text and text.endswith(".")


def told() -> list[str]:
    """The templates of what the lower floors and Trouble of the window tell, sorted."""
    found: set[str] = set()
    for file in sorted(HOUSE.rglob("*.py")):
        floor = file.relative_to(HOUSE).parts[0]
        if floor not in (*FLOORS, "ui"):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        quiet = {id(doc) for doc in docstrings(tree)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TELLING:
                found |= {text for part in node.args if " " in (text := template(part))}
            elif floor in FLOORS and id(node) not in quiet and is_sentence(text := template(node)):
                found.add(text)
    return sorted(text for text in found if re.search(r"[^\W\d]{2}", re.sub("%[0-9]", "", text)))


def docstrings(tree: ast.Module) -> Iterator[ast.AST]:
    """What documents a file, a class, a function or the name before it; and the pieces of f-strings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        if isinstance(node, ast.JoinedStr):
            yield from node.values


def collected() -> str:
    """A file for lupdate with everything that it can't see in the sources."""
    # Importing the actions needs the program, which a check of this file alone does not.
    from stanceline.operations.wording import PHRASES  # noqa: PLC0415
    from stanceline.ui.actions.action import Menu  # noqa: PLC0415
    from stanceline.ui.actions.registry import ACTIONS  # noqa: PLC0415
    from stanceline.ui.dialogs import preferring  # noqa: PLC0415

    phrases = {
        "Action": sorted({action.text for action in ACTIONS} | {action.why for action in ACTIONS} - {""}),
        "Menu": [*(menu.value for menu in Menu), *sorted({action.submenu for action in ACTIONS} - {""})],
        "Preferences": sorted(preferring.phrases()),
        "Step": sorted(PHRASES),
        "Told": told(),
    }
    lines = []
    for context, texts in phrases.items():
        for text in texts:
            counted = ", None, 1" if "%n" in text else ""
            lines.append(f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}{counted})")
    return "\n".join(lines) + "\n"


def messages(language: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """Context and message, for each message of a language."""
    tree = ElementTree.parse(TRANSLATIONS / f"stanceline_{language}.ts")  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def missing(languages: list[str]) -> dict[str, dict[str, list[str]]]:
    """For each context and source, the languages that lack it."""
    found: dict[str, dict[str, list[str]]] = {}
    for language in languages:
        for context, message in messages(language):
            translation = message.find("translation")
            if translation is not None and translation.get("type") == "unfinished":
                found.setdefault(context, {}).setdefault(message.findtext("source", ""), []).append(language)
    return found


def take(given: dict[str, dict[str, dict[str, str | list[str]]]]) -> int:
    """Put {language: {context: {source: words or plural forms}}} into the files; how many were taken.

    Context "*" is for every context that has the source.
    """
    taken = 0
    for language, contexts in given.items():
        path = TRANSLATIONS / f"stanceline_{language}.ts"
        tree = ElementTree.parse(path)  # noqa: S314 - our own file
        for context in tree.getroot().iter("context"):
            mine = {**contexts.get("*", {}), **contexts.get(context.findtext("name", ""), {})}
            for message in context.iter("message"):
                words, translation = mine.get(message.findtext("source", "")), message.find("translation")
                if words is None or translation is None or translation.get("type") != "unfinished":
                    continue
                translation.attrib.pop("type")
                forms = list(translation.iter("numerusform"))
                if isinstance(words, list):
                    for form, said in zip(forms, words, strict=True):
                        form.text = said
                else:
                    translation.text = words
                taken += 1
        text = ElementTree.tostring(tree.getroot(), encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return taken


def main(command: str, *arguments: str) -> None:
    """What the command line asks for."""
    if command == "collect":
        (Path(arguments[0]) / "phrases.py").write_text(collected(), encoding="utf-8")
        listed = json.dumps(told(), ensure_ascii=False, indent=1)
        (TRANSLATIONS / "told.json").write_text(f"{listed}\n", encoding="utf-8")
    elif command == "missing":
        print(json.dumps(missing(list(arguments or LANGUAGES)), ensure_ascii=False, indent=1))  # noqa: T201
    else:
        print(take(json.loads(Path(arguments[0]).read_text(encoding="utf-8"))), "taken")  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
