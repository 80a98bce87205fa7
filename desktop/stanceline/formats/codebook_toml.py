"""A codebook as a TOML file, in and out without loss."""

import tomllib
from collections.abc import Mapping
from typing import Any

import tomli_w

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label, Target
from stanceline.domain.codebook_order import parent_places
from stanceline.domain.codebook_rules import refuse_unsound
from stanceline.domain.trouble import Trouble

FORMAT = "stanceline-codebook/1"
_LABEL_TEXTS = ("key", "colour", "shape", "definition", "include", "exclude")


def read(content: str, source: str) -> Codebook:
    """A codebook without row ids; ``source`` names the file in errors. Trouble BAD_CODEBOOK says what is wrong."""
    try:
        table = tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Trouble(
            "BAD_CODEBOOK", f"{source} is not valid TOML: {error}.", "Mend that line and try again."
        ) from error
    if table.get("format") != FORMAT:
        raise Trouble(
            "BAD_CODEBOOK",
            f'{source} is not a codebook of this kind (its first line must be: format = "{FORMAT}").',
            "“stanceline codebook P --export FILE” writes one to start from.",
        )
    try:
        codebook = Codebook(
            name=str(table.get("name", "")),
            description=str(table.get("description", "")),
            dimensions=tuple(_dimension(d, n) for n, d in enumerate(table.get("dimension", ()))),
            targets=tuple(
                Target(name=str(t["name"]), aliases=_texts(t.get("aliases", ())))
                for t in table.get("target", ())
            ),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Trouble(
            "BAD_CODEBOOK", f"{source} lacks or misuses {error}.", "Compare it with an exported one."
        ) from error
    refuse_unsound(codebook, source)
    return codebook


def write(codebook: Codebook) -> str:
    """The codebook as TOML text; retired labels are kept and marked."""
    table: dict[str, Any] = {"format": FORMAT, "name": codebook.name, "description": codebook.description}
    table["dimension"] = [_dimension_table(dimension) for dimension in codebook.dimensions]
    if codebook.targets:
        table["target"] = [{"name": t.name, "aliases": list(t.aliases)} for t in codebook.targets]
    return tomli_w.dumps(table)


def _dimension(table: Mapping[str, Any], position: int) -> Dimension:
    labels = table.get("label", ())
    names = [str(label["name"]) for label in labels]
    return Dimension(
        name=str(table["name"]),
        heading=str(table.get("heading", "")),
        choice=Choice(table.get("choice", "one")),
        position=position,
        targeted=_truth(table, "targeted"),
        held=_truth(table, "held"),
        required=_truth(table, "required"),
        description=str(table.get("description", "")),
        labels=tuple(_label(label, number, names) for number, label in enumerate(labels)),
    )


def _label(table: Mapping[str, Any], position: int, names: list[str]) -> Label:
    texts: dict[str, Any] = {name: str(table.get(name, "")) for name in _LABEL_TEXTS}
    return Label(
        name=str(table["name"]),
        examples=_texts(table.get("examples", ())),
        counter_examples=_texts(table.get("counter_examples", ())),
        neither=_truth(table, "neither"),
        # Until row ids exist, a parent is its place in the list; the operation that takes it in translates.
        parent=names.index(str(table["parent"])) if table.get("parent") else None,
        position=position,
        retired=_truth(table, "retired"),
        **texts,
    )


def _truth(table: Mapping[str, Any], name: str) -> bool:
    value = table.get(name, False)
    if not isinstance(value, bool):
        raise TypeError(f"“{name}” (it is true or false)")
    return value


def _texts(values: Any) -> tuple[str, ...]:
    if isinstance(values, str):
        raise TypeError(f"a list (found “{values[:40]}”)")
    return tuple(str(value) for value in values)


def _dimension_table(dimension: Dimension) -> dict[str, Any]:
    table: dict[str, Any] = {
        "name": dimension.name,
        "heading": dimension.heading,
        "choice": dimension.choice.value,
        "required": dimension.required,
        "targeted": dimension.targeted,
        "held": dimension.held,
        "description": dimension.description,
    }
    above = (
        None if place is None else dimension.labels[place].name for place in parent_places(dimension.labels)
    )
    table["label"] = [_label_table(*pair) for pair in zip(dimension.labels, above, strict=True)]
    return table


def _label_table(label: Label, parent: str | None) -> dict[str, Any]:
    table: dict[str, Any] = {"name": label.name}
    table.update({name: getattr(label, name) for name in _LABEL_TEXTS if getattr(label, name)})
    if label.examples:
        table["examples"] = list(label.examples)
    if label.counter_examples:
        table["counter_examples"] = list(label.counter_examples)
    for name in ("neither", "retired"):
        if getattr(label, name):
            table[name] = True
    if parent is not None:
        table["parent"] = parent
    return table
