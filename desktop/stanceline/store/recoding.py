"""The shelf of annotations by what they say: which carry a label or a target, for merging and splitting."""

from collections.abc import Mapping

from stanceline.domain.annotations import Annotation
from stanceline.store.database import Store
from stanceline.store.writing import Pen

_COLUMNS = (
    "id, uid, sentence, annotator, dimension, label, target, holder, at, seconds,"
    " unsure, note, revision, inherited"
)


def with_label(store: Store, label: int) -> tuple[Annotation, ...]:
    """Everybody's annotations with this label, those of hidden imports too, oldest first."""
    return _annotations(store, "label = ?", label)


def with_target(store: Store, target: int) -> tuple[Annotation, ...]:
    """Everybody's annotations towards this target, those of hidden imports too, oldest first."""
    return _annotations(store, "target = ?", target)


def uses(store: Store) -> Mapping[int, int]:
    """How many annotations each label has, by row id; labels without any are missing."""
    return {row[0]: row[1] for row in store.rows("SELECT label, count(*) FROM annotations GROUP BY label")}


def target_uses(store: Store) -> Mapping[int, int]:
    """How many annotations are towards each target, by row id; targets without any are missing."""
    found = store.rows("SELECT target, count(*) FROM annotations WHERE target IS NOT NULL GROUP BY target")
    return {row[0]: row[1] for row in found}


def revisions_of(store: Store, label: int) -> tuple[int, ...]:
    """The codebook revisions under which this label was given, oldest first."""
    found = store.rows("SELECT DISTINCT revision FROM annotations WHERE label = ? ORDER BY revision", label)
    return tuple(row[0] for row in found)


def is_used(store: Store, label: int) -> bool:
    """Whether any annotation has this label."""
    return store.value("SELECT 1 FROM annotations WHERE label = ? LIMIT 1", label) is not None


def is_target_used(store: Store, target: int) -> bool:
    """Whether any annotation is towards this target."""
    return store.value("SELECT 1 FROM annotations WHERE target = ? LIMIT 1", target) is not None


def put_label(pen: Pen, annotation: int, label: int, *, inherited: bool) -> None:
    """Give an annotation another label of its dimension, perhaps to be confirmed; who gave it and when stay."""
    pen.put("annotations", annotation, label=label, inherited=int(inherited))


def put_target(pen: Pen, annotation: int, target: int) -> None:
    """Turn an annotation towards another target."""
    pen.put("annotations", annotation, target=target)


def put_doubts(pen: Pen, annotation: int, *, note: str, unsure: bool, inherited: bool) -> None:
    """Say with how much doubt an annotation holds; its label stays."""
    pen.put("annotations", annotation, note=note, unsure=int(unsure), inherited=int(inherited))


def _annotations(store: Store, condition: str, value: int) -> tuple[Annotation, ...]:
    rows = store.rows(f"SELECT {_COLUMNS} FROM annotations WHERE {condition} ORDER BY id", value)
    return tuple(
        Annotation(**dict(row) | {"unsure": bool(row["unsure"]), "inherited": bool(row["inherited"])})
        for row in rows
    )
