"""What must hold in a project whatever was done to it; each function looks and asserts."""

from collections.abc import Mapping
from typing import Any

from stanceline.domain.layouts import Layout
from stanceline.domain.searching import matches, parse
from stanceline.domain.tally import Tally
from stanceline.operations import counting, exporting, reading, searching
from stanceline.operations.counting import Counts
from stanceline.operations.exporting import ExportOptions
from stanceline.operations.projects import Project


def written(project: Project, article: int) -> str:
    """What is written in all sentences of an article, without white space."""
    return "".join("".join(each.text.split()) for each in reading.sentences(project, article))


def assert_counted(project: Project, counts: Counts) -> None:
    """Counts kept from changes are those of counting anew, and of what can be seen."""
    anew = counting.load(project, frozen=False)
    assert _told(counts.everybody) == _told(anew.everybody)
    assert _told(counts.mine) == _told(anew.mine)
    assert +counts.complete == +anew.complete
    assert +counts.flags == +anew.flags
    assert counts.finished == anew.finished
    seen = {line.id for line in reading.articles(project)}
    assert seen >= set(+counts.complete) | set(+counts.flags) | counts.finished
    assert {a: +n for a, n in counts.by_article.items() if +n} == {
        a: +n for a, n in anew.by_article.items() if +n
    }


def _told(tally: Tally) -> tuple[Any, ...]:
    return tally.labels, tally.pairs, tally.labelled


def assert_in_place(project: Project, letters: Mapping[int, str]) -> None:
    """Sentences lie apart and in order; all that was ever ``written`` in their articles is in one of them."""
    for line in reading.articles(project):
        text, at = reading.article(project, line.id).text, 0
        for place, each in enumerate(reading.sentences(project, line.id), start=1):
            assert each.position == place
            assert at <= each.start < each.end
            assert each.text == text[each.start : each.end] == each.text.strip()
            at = each.end
        assert written(project, line.id) == letters[line.id]


def assert_findable(project: Project) -> None:
    """The index finds what reading everything finds."""
    there = [each for line in reading.articles(project) for each in reading.sentences(project, line.id)]
    for words in ('"nobody cheered"', "th* OR rain -fell"):
        query = parse(words)
        naive = tuple(each.id for each in there if matches(each.text, query))
        assert searching.matching(project, words) == naive


def assert_exportable(project: Project, counts: Counts) -> None:
    """Long and wide say the same, and each label that can be seen is there once."""
    rows = _exported(project, Layout.LONG)
    assert len(rows) == sum(counts.everybody.labels.values())
    assert {(row["sentence"], row["annotator"], row["dimension"], row["label"]) for row in rows} == {
        (row["sentence"], row["annotator"], dimension.name, label.name)
        for row in _exported(project, Layout.WIDE)
        for dimension in project.codebook.dimensions
        for label in dimension.labels
        if row.get(f"{dimension.name}.{label.name}") == 1 or row.get(dimension.name) == label.name
    }


def _exported(project: Project, layout: Layout) -> list[dict[str, Any]]:
    columns, rows = exporting.preview(project, ExportOptions(layout=layout), 10_000)
    return [dict(zip(columns, row, strict=True)) for row in rows]
