"""Counts kept from each change equal counting from scratch, and both equal counting by hand."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Any

from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from stanceline.domain.codebook import Label
from stanceline.domain.tally import Scope, Tally
from stanceline.operations import counting, importing, labelling, projects, stating, transcribing, undoing
from stanceline.operations.counting import Counts
from stanceline.operations.projects import Project
from stanceline.operations.transcribing import Line

Named = Callable[[Project, str], Label]
Fresh = Callable[[], Any]
Step = tuple[str, Sequence[int], int, bool, str]

steps = st.lists(
    st.tuples(
        st.sampled_from(["choose", "choose", "clear", "repeat", "undo", "undo", "redo", "targeted"]),
        st.lists(st.integers(1, 8), unique=True, min_size=1, max_size=4),
        st.integers(0, 7),
        st.booleans(),
        st.sampled_from(["", "the mayor"]),
    ),
    max_size=14,
)


def act(project: Project, step: Step, floor: int) -> Any:
    """One operation by Ada or Ben; undo never goes below the template, whose import hides articles."""
    kind, sentences, which, second, holder = step
    project.annotator = projects.everybody(project)[int(second)]
    labels = list(project.codebook)
    if kind == "choose":
        return labelling.choose(project, sentences, labels[which], holder=holder)
    if kind == "clear":
        return labelling.clear(project, sentences)
    if kind == "repeat":
        return labelling.repeat(project, sentences, labels[which:])
    if kind == "targeted":
        lines = [Line(number=2, sentence=s, label=labels[which], target="Toll") for s in sentences]
        return transcribing.transcribe(project, lines, project.annotator).change
    if kind == "redo":
        return undoing.redo(project)
    entry = undoing.next_undo(project)
    return undoing.undo(project) if entry and entry.id > floor else labelling.clear(project, [])


def by_hand(project: Project, annotator: str | None = None, article: str | None = None) -> Tally:
    """The tally, put together from every row of the view labels_long."""
    rows = {(label.dimension, label.name): label.id for label in project.codebook}
    dimensions = {d.name: d.id for d in project.codebook.dimensions}
    carried: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in project.store.rows("SELECT * FROM labels_long"):
        if annotator in (None, row["annotator"]) and article in (None, row["article"]):
            label = rows[dimensions[row["dimension"]], row["label"]]
            carried[row["sentence"], row["annotator"]].append(label)
    tally = Tally(labelled=len(carried))
    for labels in carried.values():
        tally.labels.update(labels)
        tally.pairs.update(combinations(sorted(set(labels)), 2))
    return tally


def complete_by_hand(project: Project, annotator: str) -> Counter[str]:
    """In how many sentences of each article every required question is answered."""
    required = {d.name for d in project.codebook.dimensions if d.required}
    answered: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in project.store.rows("SELECT * FROM labels_long WHERE annotator = ?", annotator):
        answered[row["article"], row["sentence"]].add(row["dimension"])
    return Counter(article for (article, _), dimensions in answered.items() if required <= dimensions)


def same(counts: Counts, other: Counts) -> bool:
    """Whether two counts show the same figures; an article with nothing is as good as none."""
    return (
        counts.everybody == other.everybody
        and counts.mine == other.mine
        and {a: +c for a, c in counts.by_article.items() if +c}
        == {a: +c for a, c in other.by_article.items()}
        and +counts.complete == +other.complete
    )


@settings(max_examples=50)
@examples(steps)
def test_counts_kept_from_changes_equal_counting_from_scratch_and_by_hand(
    fresh: Fresh, steps: list[Step]
) -> None:
    with fresh() as project:
        ada = project.annotator
        floor = undoing.log(project)[-1].id
        counts = counting.load(project)
        counts.loader = lambda article: counting.of_article(project, article)
        counts.tally(Scope.ARTICLE, 1)
        for step in steps:
            counts.take(act(project, step, floor))
        project.annotator = ada
        assert same(counts, counting.load(project))
        assert counts.everybody == by_hand(project) == counting.of_project(project)
        assert counts.mine == by_hand(project, "Ada")
        uids = {r["id"]: r["uid"] for r in project.store.rows("SELECT id, uid FROM articles")}
        assert counts.tally(Scope.ARTICLE, 1) == by_hand(project, article=uids[1])
        assert Counter({uids[a]: n for a, n in counts.complete.items()}) == complete_by_hand(project, "Ada")
        for article, uid in uids.items():
            assert +counts.labels_in(article) == by_hand(project, "Ada", uid).labels


@settings(max_examples=20)
@examples(steps)
def test_the_stated_figures_add_up(fresh: Fresh, steps: list[Step]) -> None:
    with fresh() as project:
        floor = undoing.log(project)[-1].id
        for step in steps:
            act(project, step, floor)
        figures = stating.figures(project)
        tally = by_hand(project)
        assert (figures.articles, figures.sentences, figures.labelled) == (3, 8, tally.labelled)
        for dimension in figures.dimensions:
            assert sum(label.n for label in dimension.labels) == dimension.n
            assert abs(sum(label.share for label in dimension.labels) - bool(dimension.n)) < 0.001
        assert sum(dimension.n for dimension in figures.dimensions) == tally.labels.total()


def test_a_sentence_is_complete_once_its_stance_is_given(project: Project, named: Named) -> None:
    counts = counting.load(project)
    counts.take(labelling.choose(project, [1], named(project, "trade")))
    assert +counts.complete == Counter()
    counts.take(labelling.choose(project, [1], named(project, "favour")))
    assert +counts.complete == Counter({1: 1})


def test_labels_of_an_import_that_was_taken_back_are_not_counted(project: Project, named: Named) -> None:
    labelling.choose(project, [1, 2], named(project, "favour"))
    importing.take_back(project, 1)
    assert counting.load(project).everybody == Tally()


def test_what_others_did_is_in_the_project_and_not_in_mine(project: Project, named: Named) -> None:
    counts = counting.load(project)
    project.annotator = projects.annotator_named(project, "Ben")
    counts.take(labelling.choose(project, [1], named(project, "favour")))
    assert counts.tally(Scope.PROJECT).labelled == 1
    assert counts.tally(Scope.MINE).labelled == 0
    assert counts.labels_in(1) == Counter()


def test_the_counts_know_up_to_which_step_they_count(project: Project, named: Named) -> None:
    change = labelling.choose(project, [1], named(project, "favour"))
    assert counting.load(project).upto == change.operation


def test_an_article_that_is_not_asked_for_has_no_tally() -> None:
    assert Counts(1, None).tally(Scope.ARTICLE) == Tally()  # type: ignore[arg-type]
