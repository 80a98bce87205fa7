"""Stating the figures of a project: per dimension and label, and the cross-tab."""

from dataclasses import asdict, dataclass

from stanceline.domain.codebook import Codebook
from stanceline.domain.tally import Tally
from stanceline.operations import counting, reading
from stanceline.operations.projects import Project


@dataclass(frozen=True, slots=True)
class LabelFigure:
    """How often a label was given, and its share of its dimension's labels (0 to 1)."""

    label: str
    n: int
    share: float


@dataclass(frozen=True, slots=True)
class DimensionFigures:
    """One dimension's labels in codebook order."""

    dimension: str
    choice: str
    n: int
    labels: tuple[LabelFigure, ...]


@dataclass(frozen=True, slots=True)
class CrossRow:
    """On how many sentences one topic met each stance."""

    topic: str
    stances: dict[str, int]


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures: ``labelled`` counts sentences times annotators that carry any label."""

    articles: int
    sentences: int
    labelled: int
    dimensions: tuple[DimensionFigures, ...]
    cross: tuple[CrossRow, ...]

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        return asdict(self)


def figures(project: Project) -> Figures:
    """Everybody's labels, counted."""
    tally = counting.of_project(project)
    lines = reading.articles(project)
    return Figures(
        articles=len(lines),
        sentences=sum(line.sentences for line in lines),
        labelled=tally.labelled,
        dimensions=_dimensions(project.codebook, tally),
        cross=_cross(project.codebook, tally),
    )


def _dimensions(codebook: Codebook, tally: Tally) -> tuple[DimensionFigures, ...]:
    found = []
    for dimension in codebook.dimensions:
        total = sum(tally.labels[label.id] for label in dimension.labels)
        labels = tuple(
            LabelFigure(
                label.name, tally.labels[label.id], round(tally.labels[label.id] / total, 4) if total else 0.0
            )
            for label in dimension.labels
            if not label.retired or tally.labels[label.id]
        )
        found.append(DimensionFigures(dimension.name, dimension.choice.value, total, labels))
    return tuple(found)


def _cross(codebook: Codebook, tally: Tally) -> tuple[CrossRow, ...]:
    if codebook.stance is None or codebook.topics is None:
        return ()
    return tuple(
        CrossRow(
            topic.name,
            {stance.name: tally.together(stance.id, topic.id) for stance in codebook.stance.labels},
        )
        for topic in codebook.topics.labels
    )
