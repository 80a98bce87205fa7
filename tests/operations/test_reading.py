"""Short questions that a window asks."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from stanceline.domain.codebook import Label
from stanceline.domain.filters import Filter
from stanceline.domain.trouble import Trouble
from stanceline.operations import importing, labelling, projects, reading, stating
from stanceline.operations.projects import Project

Named = Callable[[Project, str], Label]
given_labels = st.lists(
    st.tuples(
        st.lists(st.integers(1, 8), min_size=1, max_size=3, unique=True), st.integers(0, 7), st.booleans()
    ),
    max_size=10,
)


@settings(max_examples=30)
@examples(given_labels, st.sets(st.integers(1, 8), min_size=1, max_size=3), st.sampled_from([None, 1, 2]))
def test_a_filter_lets_through_what_one_person_gave_one_label_of_each_dimension_that_it_names(
    fresh: Callable[[], Any],
    steps: list[tuple[Sequence[int], int, bool]],
    labels: set[int],
    annotator: int | None,
) -> None:
    with fresh() as project:
        people = projects.everybody(project)
        for sentences, which, second in steps:
            project.annotator = people[int(second)]
            labelling.choose(project, sentences, list(project.codebook)[which])
        carried: dict[tuple[int, int, int], set[int]] = defaultdict(set)
        for row in project.store.rows(
            "SELECT article, sentence, annotator, label FROM annotations a JOIN sentences s ON s.id = a.sentence"
        ):
            carried[row[0], row[1], row[2]].add(row[3])
        dimensions = [{label.id for label in d.labels} for d in project.codebook.dimensions]
        through = {
            (article, sentence)
            for (article, sentence, person), theirs in carried.items()
            if annotator in (None, person) and all(labels & of & theirs for of in dimensions if labels & of)
        }
        wanted = Filter(labels=frozenset(labels), annotator=annotator)
        found = {a: reading.matching_sentences(project, a, wanted) for a in (1, 2, 3)}
        assert {(a, sentence) for a, sentences in found.items() for sentence in sentences} == through
        assert reading.matches(project, wanted) == {a: len(s) for a, s in found.items() if s}


def test_without_labels_every_sentence_is_let_through(project: Project) -> None:
    assert reading.matching_sentences(project, 2, Filter()) == {4, 5, 6}


def test_annotations_are_those_of_whoever_labels(project: Project, named: Named) -> None:
    labelling.choose(project, [1, 2], named(project, "favour"))
    project.annotator = projects.annotator_named(project, "Ben")
    assert reading.annotations(project, 1) == {}
    assert reading.annotations_of(project, [1, 2]) == {1: (), 2: ()}


def test_more_sentences_than_sqlite_takes_at_once_can_be_asked_for(project: Project, named: Named) -> None:
    labelling.choose(project, [1, 8], named(project, "favour"))
    found = reading.annotations_of(project, [*range(1, 40_000)])
    assert [sentence for sentence, some in found.items() if some] == [1, 8]


def test_an_article_that_was_taken_back_is_not_read(project: Project) -> None:
    assert reading.article(project, 1).title == "Toll"
    importing.take_back(project, 1)
    with pytest.raises(Trouble) as trouble:
        reading.article(project, 1)
    assert trouble.value.kind == "NOT_FOUND"


def test_the_first_sentence_of_each_paragraph_is_marked(project: Project) -> None:
    assert [each.paragraph for each in reading.sentences(project, 2)] == [True, True, False]


def test_the_figures_cross_topics_with_stances(project: Project, named: Named) -> None:
    for sentence, stance in ((1, "favour"), (2, "favour"), (3, "against")):
        labelling.choose(project, [sentence], named(project, stance))
        labelling.choose(project, [sentence], named(project, "trade"))
    cross = {row.topic: row.stances for row in stating.figures(project).cross}
    assert cross["trade"] == {"favour": 2, "against": 1, "no stance": 0}
    assert set(cross) == {"trade", "war", "health"}


def test_a_retired_label_is_stated_only_while_somebody_has_it(project: Project, named: Named) -> None:
    labelling.choose(project, [1], named(project, "favour"))
    project.store.connection.execute("UPDATE labels SET retired = 1 WHERE name IN ('favour', 'against')")
    project.reload_codebook()
    stated = stating.figures(project).dimensions[0].labels
    assert [(figure.label, figure.n) for figure in stated] == [("favour", 1), ("no stance", 0)]


def test_a_sentence_knows_its_position_and_one_that_is_gone_has_none(project: Project) -> None:
    for line in reading.articles(project):
        there = reading.sentences(project, line.id)
        assert [reading.position(project, each.id) for each in there] == [each.position for each in there]
    assert reading.position(project, 10**9) == 0


def test_a_project_is_empty_when_every_import_was_taken_back(project: Project) -> None:
    assert not reading.is_empty(project)
    importing.take_back(project, 1)
    assert reading.is_empty(project)
