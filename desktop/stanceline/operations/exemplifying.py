"""Examples and counter-examples of a label, taken from sentences."""

from dataclasses import replace

from stanceline.domain.change import NOTHING, Change
from stanceline.domain.codebook import Label
from stanceline.operations.projects import Project
from stanceline.operations.revising import revising
from stanceline.store import annotations
from stanceline.store import codebooks as shelf


def candidates(project: Project, sentence: int) -> tuple[Label, ...]:
    """The labels that the current annotator gave a sentence, the one given last first; each once."""
    given = annotations.of_sentences(project.store, [sentence], project.annotator.id)
    newest = sorted(given, key=lambda each: (each.at, each.id), reverse=True)
    return tuple(project.codebook.label(row) for row in dict.fromkeys(each.label for each in newest))


def add_example(project: Project, label: int, text: str, *, counter: bool = False) -> Change:
    """Put a sentence among the examples (``counter``: counter-examples) of a label; NOTHING if there."""
    text = " ".join(text.split())
    before = project.codebook.label(label)
    known = before.counter_examples if counter else before.examples
    if not text or text in known:
        return NOTHING
    with revising(project, "add counter-example" if counter else "add example", labels=[before.name]) as pen:
        if counter:
            shelf.put_label(pen, replace(before, counter_examples=(*known, text)))
        else:
            shelf.put_label(pen, replace(before, examples=(*known, text)))
    return pen.change
