"""What a codebook must be like before a project takes it in."""

from collections import Counter
from collections.abc import Iterable, Iterator

from stanceline.domain.codebook import SHAPES, Codebook, Dimension, Label
from stanceline.domain.layouts import LONG
from stanceline.domain.trouble import Trouble

RESERVED = frozenset("FGJKMX0")
"""Keys that the window itself uses while labelling: letters for moving and marking, 0 for clear."""

LONGEST_NAME = 60


def problems(codebook: Codebook) -> Iterator[str]:
    """Everything that is wrong with a codebook, a sentence each."""
    if not codebook.dimensions:
        yield "it has no dimensions"
    for name, times in Counter(d.name.casefold() for d in codebook.dimensions).items():
        if times > 1:
            yield f"the dimension “{name}” is there {times} times"
    for dimension in codebook.dimensions:
        yield from _dimension_problems(dimension)
    yield from _key_problems(codebook)
    columns = {f"{d.name}.{label.name}".casefold() for d in codebook.dimensions for label in d.labels}
    for dimension in codebook.dimensions:
        if dimension.name.casefold() in columns:
            yield f"“{dimension.name}” is also the name of a label's column in the exported dataset"
    for name, times in Counter(target.name.casefold() for target in codebook.targets).items():
        if not name.strip():
            yield "a target has no name"
        elif times > 1:
            yield f"the target “{name}” is there {times} times"


def _dimension_problems(dimension: Dimension) -> Iterator[str]:
    if not dimension.labels:
        yield f"the dimension “{dimension.name}” has no labels"
    yield from _name_problems(f"the dimension “{dimension.name}”", dimension.name)
    if dimension.name.casefold() in LONG:
        yield f"“{dimension.name}” is the name of another column of the exported dataset"
    for name, times in Counter(label.name.casefold() for label in dimension.labels).items():
        if times > 1:
            yield f"“{dimension.name}” has the label “{name}” {times} times"
    for label in dimension.labels:
        yield from _name_problems(f"the label “{label.name}” of “{dimension.name}”", label.name)
        if label.shape and label.shape not in SHAPES:
            yield f"“{label.name}” has the unknown shape “{label.shape}” (known: {', '.join(SHAPES)})"


def _name_problems(what: str, name: str) -> Iterator[str]:
    if not name.strip():
        yield f"{what} has no name"
    elif name != name.strip() or not name.isprintable():
        yield f"{what} has spaces at its ends or invisible characters in its name"
    elif len(name) > LONGEST_NAME:
        yield f"{what} has a name longer than {LONGEST_NAME} characters"


def _key_problems(codebook: Codebook) -> Iterator[str]:
    taken: dict[str, str] = {}
    for dimension in codebook.dimensions:
        for label in dimension.active:
            key = label.key.upper()
            if not key:
                continue
            if len(key) != 1 or not key.isascii() or not key.isalnum():
                yield f"the key “{label.key}” of “{label.name}” is not one letter or digit"
            elif key in RESERVED:
                yield f"the key “{label.key}” of “{label.name}” is taken by the program"
            elif key in taken:
                yield f"“{label.name}” and “{taken[key]}” have the same key “{label.key}”"
            taken.setdefault(key, label.name)


def holder_of_key(codebook: Codebook, key: str, but: int = 0) -> Label | None:
    """The label that answers to a key, other than ``but`` (a row id); retired labels answer to none."""
    wanted = key.upper()
    found = (label for d in codebook.dimensions for label in d.active if label.key.upper() == wanted)
    return next((label for label in found if label.id != but), None) if wanted else None


def refuse_key(codebook: Codebook, key: str, but: int = 0) -> None:
    """Raise Trouble KEY_TAKEN, saying who has it, unless the label ``but`` (a row id) can have this key, or none."""
    wanted = key.upper()
    if not wanted:
        return
    if len(wanted) != 1 or not wanted.isascii() or not wanted.isalnum():
        raise Trouble("KEY_TAKEN", f"“{key}” can't be a label's key.", "Choose one letter (A to Z) or digit.")
    if wanted in RESERVED:
        raise Trouble(
            "KEY_TAKEN", f"The program itself uses the key {wanted} while you label.", "Choose another key."
        )
    holder = holder_of_key(codebook, key, but)
    if holder is not None:
        raise Trouble(
            "KEY_TAKEN",
            f"The key {wanted} belongs to “{holder.title}”.",
            "Choose another, or free it there first.",
        )


def refuse_name(dimension: Dimension, name: str, but: int = 0) -> None:
    """Raise Trouble NAME_TAKEN when another label of the dimension than ``but`` (a row id) has this name."""
    for label in dimension.labels:
        if label.name.casefold() == name.casefold() and label.id != but:
            if label.retired:
                raise Trouble(
                    "NAME_TAKEN",
                    f"A retired label has the name “{label.name}”.",
                    "Bring that one back instead.",
                )
            raise Trouble(
                "NAME_TAKEN",
                f"“{dimension.title}” has a label “{label.name}” already.",
                "Choose another name.",
            )


def refuse_other_name(what: str, names: Iterable[str], name: str) -> None:
    """Raise Trouble NAME_TAKEN when one of ``names`` is this one, whatever its case; ``what`` is "target", …"""
    if name.casefold() in (each.casefold() for each in names):
        raise Trouble("NAME_TAKEN", f"There is a {what} “{name}” already.", "Choose another name.")


def refuse_unsound(codebook: Codebook, source: str) -> None:
    """Raise Trouble BAD_CODEBOOK with everything that is wrong."""
    found = list(problems(codebook))
    if found:
        raise Trouble(
            "BAD_CODEBOOK",
            f"The codebook {source} can't be used: {'; '.join(found)}.",
            "Mend it and try again.",
        )
