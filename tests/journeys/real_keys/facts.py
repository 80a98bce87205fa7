"""What is in a project file, in words short enough to compare."""

from stanceline.domain.annotations import Annotation
from stanceline.domain.marks import Mark
from stanceline.operations import listing, reading
from stanceline.operations.projects import Project

Said = dict[tuple[int, int], str]
"""By (article, position of the sentence), both from 1; sentences of which nothing is said are missing."""


def labels(project: Project) -> Said:
    """What each sentence carries, in the order of the codebook: "against? politics"; "favour→Quay@quoted source"."""
    order = [label.id for label in project.codebook]
    found = {}
    for number, line in enumerate(reading.articles(project), 1):
        given = reading.annotations(project, line.id)
        for sentence in reading.sentences(project, line.id):
            some = sorted(
                given.get(sentence.id, ()), key=lambda each: (order.index(each.label), each.target or 0)
            )
            if some:
                found[number, sentence.position] = " ".join(_told(project, each) for each in some)
    return found


def _told(project: Project, given: Annotation) -> str:
    name = project.codebook.label(given.label).name + "?" * given.unsure + "~" * given.inherited
    target = next((each.name for each in project.codebook.targets if each.id == given.target), "")
    return name + f"→{target}" * bool(target) + f"@{given.holder}" * bool(given.holder)


def marks(project: Project) -> Said:
    """Flags, notes, exclusions of sentences; those of an article itself stand at position 0."""
    found = {}
    for number, line in enumerate(reading.articles(project), 1):
        given = reading.marks(project, line.id)
        places = {0: 0} | {each.id: each.position for each in reading.sentences(project, line.id)}
        for row, some in given.items():
            found[number, places[row]] = " ".join(sorted(_marked(each) for each in some))
    return found


def _marked(mark: Mark) -> str:
    return f"{mark.kind.value}:{mark.text}" if mark.text else mark.kind.value


def content(project: Project) -> tuple[object, ...]:
    """Everything that undo shall bring back: sentences with their ids, labels and marks."""
    return (list(listing.sentences(project)), labels(project), marks(project))


def sentences(project: Project) -> list[int]:
    """How many sentences each article has."""
    return [line.sentences for line in reading.articles(project)]
