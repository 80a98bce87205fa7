"""What the tree of the editor holds: the codebook itself, its questions and labels, targets, revisions."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The pages of the editor."""

    CODEBOOK = "codebook"
    DIMENSION = "dimension"
    LABEL = "label"
    TARGETS = "targets"
    REVISIONS = "revisions"


@dataclass(frozen=True, slots=True)
class Node:
    """One row of the tree; ``id`` is the row id of a dimension or label, else 0."""

    kind: Kind
    id: int = 0


CODEBOOK, TARGETS, REVISIONS = Node(Kind.CODEBOOK), Node(Kind.TARGETS), Node(Kind.REVISIONS)
