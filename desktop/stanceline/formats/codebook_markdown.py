"""A codebook as guidelines to read, in Markdown; what people wrote stays plain text."""

import re
from collections.abc import Iterator

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.domain.codebook_order import branches

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])|^(\d+)([.)])|^([-+=])")


def write(codebook: Codebook) -> str:
    """The whole codebook, without retired labels."""
    return "\n\n".join(_blocks(codebook)) + "\n"


def _blocks(codebook: Codebook) -> Iterator[str]:
    yield f"# {_plain(codebook.name or 'Codebook')}"
    yield f"Revision {codebook.revision}"
    yield from _paragraphs(codebook.description)
    for dimension in codebook.dimensions:
        if dimension.active:
            yield from _dimension(dimension)
    if codebook.targets:
        yield "## Targets"
        names = (", ".join((target.name, *target.aliases)) for target in codebook.targets)
        yield "\n".join(f"- {_plain(each)}" for each in names)


def _dimension(dimension: Dimension) -> Iterator[str]:
    many = "one label a sentence" if dimension.choice is Choice.ONE else "any number of labels a sentence"
    yield f"## {_plain(dimension.title)}"
    yield f"*{many[:1].upper()}{many[1:]}*"
    yield from _paragraphs(dimension.description)
    for branch in branches(dimension.active):
        yield from _label(branch.label, "###")
        for label in branch.below:
            yield from _label(label, "####")


def _label(label: Label, level: str) -> Iterator[str]:
    key = f" ({label.key.upper()})" if label.key else ""
    yield f"{level} {_plain(label.title)}{key}"
    yield from _paragraphs(label.definition)
    for name, words in (("Give it when:", label.include), ("Don't give it when:", label.exclude)):
        if words:
            yield f"**{name}** {_plain(' '.join(words.split()))}"
    for name, examples in (("Examples:", label.examples), ("Counter-examples:", label.counter_examples)):
        if examples:
            yield f"**{name}**"
            yield "\n".join(f"- {_plain(example)}" for example in examples)


def _paragraphs(text: str) -> Iterator[str]:
    return (_plain(line.strip()) for line in text.splitlines() if line.strip())


def _plain(text: str) -> str:
    """The text with what Markdown would take for markup escaped."""
    return _MARKUP.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    sign, number, stop, start = found.groups()
    if sign:
        return f"\\{sign}"
    return f"{number}\\{stop}" if number else f"\\{start}"
