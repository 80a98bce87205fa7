"""The shelf of annotations."""

import sqlite3
from collections.abc import Sequence

from stanceline.domain.annotations import Annotation
from stanceline.store.database import Store
from stanceline.store.writing import Pen, new_uid, now

_COLUMNS = (
    "id, uid, sentence, annotator, dimension, label, target, holder, at, seconds,"
    " unsure, note, revision, inherited"
)
_SLICE = 500


def of_article(store: Store, article: int, annotator: int) -> tuple[Annotation, ...]:
    """One annotator's annotations on one article, in order of sentence."""
    found = store.rows(
        f"SELECT {_COLUMNS} FROM annotations WHERE annotator = ? AND sentence IN"
        " (SELECT id FROM sentences WHERE article = ?) ORDER BY sentence, id",
        annotator,
        article,
    )
    return tuple(_annotation(row) for row in found)


def of_sentences(store: Store, sentences: Sequence[int], annotator: int) -> tuple[Annotation, ...]:
    """One annotator's annotations on these sentences."""
    found: list[Annotation] = []
    for first in range(0, len(sentences), _SLICE):
        some = sentences[first : first + _SLICE]
        marks = ", ".join("?" * len(some))
        rows = store.rows(
            f"SELECT {_COLUMNS} FROM annotations WHERE sentence IN ({marks}) AND annotator = ? ORDER BY id",
            *some,
            annotator,
        )
        found.extend(_annotation(row) for row in rows)
    return tuple(found)


def add(pen: Pen, annotation: Annotation, choice: str) -> int:
    """Give a label; ``choice`` is its dimension's, which the database checks."""
    return pen.add(
        "annotations",
        uid=new_uid(),
        sentence=annotation.sentence,
        annotator=annotation.annotator,
        dimension=annotation.dimension,
        choice=choice,
        label=annotation.label,
        target=annotation.target,
        holder=annotation.holder,
        at=annotation.at or now(),
        seconds=annotation.seconds,
        unsure=int(annotation.unsure),
        note=annotation.note,
        revision=annotation.revision,
        inherited=int(annotation.inherited),
    )


def answer_anew(
    pen: Pen, annotation: int, *, label: int, revision: int, note: str = "", unsure: bool = False
) -> None:
    """Change the answer to a single-choice question in place; a note that is there stays unless another comes."""
    pen.put(
        "annotations",
        annotation,
        label=label,
        at=now(),
        seconds=None,
        unsure=int(unsure),
        revision=revision,
        inherited=0,
        **({"note": note} if note else {}),
    )


def doubt(pen: Pen, annotation: int, unsure: bool) -> None:
    """Say that a label is or is not sure."""
    pen.put("annotations", annotation, unsure=int(unsure))


def confirm(pen: Pen, annotation: int) -> None:
    """Say that an inherited label holds."""
    pen.put("annotations", annotation, inherited=0, at=now())


def relabel(pen: Pen, annotation: int, label: int) -> None:
    """Give an annotation another label of its dimension; who gave it and when stay."""
    pen.put("annotations", annotation, label=label)


def move(pen: Pen, annotation: int, sentence: int) -> None:
    """Hang a label on another sentence."""
    pen.put("annotations", annotation, sentence=sentence)


def annotate(pen: Pen, annotation: int, *, note: str) -> None:
    """Put a note on a label that is there already."""
    pen.put("annotations", annotation, note=note)


def remove(pen: Pen, annotation: int) -> None:
    """Take a label back."""
    pen.remove("annotations", annotation)


def _annotation(row: sqlite3.Row) -> Annotation:
    # By hand, not from a dict: an article of 5 000 sentences brings thousands.
    return Annotation(
        id=row["id"],
        uid=row["uid"],
        sentence=row["sentence"],
        annotator=row["annotator"],
        dimension=row["dimension"],
        label=row["label"],
        target=row["target"],
        holder=row["holder"],
        at=row["at"],
        seconds=row["seconds"],
        unsure=bool(row["unsure"]),
        note=row["note"],
        revision=row["revision"],
        inherited=bool(row["inherited"]),
    )
