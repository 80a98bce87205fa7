"""What SQL lets through is what a plain reading of the filter lets through."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from stanceline.domain.filters import Filter
from stanceline.domain.marks import MarkKind
from stanceline.operations import importing, labelling, marking, projects, reading
from stanceline.operations.projects import Project

MOMENTS = ("2026-03-01T08:00:00.000Z", "2026-03-02T08:00:00.000Z", "2026-03-03T08:00:00.000Z")
FIELDS = (
    {"title": "Toll", "source": "Straße & Co", "author": "Ада Іваненко", "published": "2026-03-01", "language": "en"},
    {"title": "Регн", "source": "", "author": "", "published": "last spring", "language": "ru"},
    {"title": "Votes", "source": "The Post", "author": "B. Ivory", "published": "2026", "language": "en"},
)  # fmt: skip

steps = st.lists(
    st.tuples(
        st.sampled_from(["label", "doubt", "flag", "exclude", "note", "annotate", "inherit", "date"]),
        st.integers(1, 8),
        st.integers(0, 7),
        st.booleans(),
    ),
    max_size=25,
)
filters = st.builds(
    Filter,
    labels=st.frozensets(st.integers(1, 8), max_size=2),
    annotator=st.sampled_from([None, 1, 2]),
    words=st.sampled_from(["", "", "STRASSE", "post vo", "р"]),
    lacks=st.frozensets(st.integers(1, 3), max_size=1),
    unsure=st.integers(0, 4).map(lambda n: n == 0),
    inherited=st.integers(0, 6).map(lambda n: n == 0),
    flagged=st.integers(0, 4).map(lambda n: n == 0),
    noted=st.integers(0, 4).map(lambda n: n == 0),
    excluded=st.sampled_from([None, None, None, True, False]),
    edited=st.sampled_from(["", "", MOMENTS[1], "2026-03-03"]),
    text=st.sampled_from(["", "", "the", "rose OR trains", "-the"]),
    shortest=st.none() | st.integers(10, 25),
    longest=st.none() | st.integers(15, 30),
    sources=st.sampled_from([frozenset(), frozenset(), frozenset(["The Post", ""])]),
    languages=st.sampled_from([frozenset(), frozenset(), frozenset(["en"])]),
    author=st.sampled_from(["", "", "іваненко", "ivory b"]),
    since=st.sampled_from(["", "", "2026-01-01", "2026-03"]),
    until=st.sampled_from(["", "", "2026-03-01", "2026"]),
)


def one_step(project: Project, kind: str, sentence: int, which: int, second: bool) -> None:
    """Something that one of two people does, or that happened some day."""
    project.annotator = projects.everybody(project)[int(second)]
    mine = f"sentence = {sentence} AND annotator = {project.annotator.id}"
    if kind == "label":
        labelling.choose(project, [sentence], list(project.codebook)[which])
    elif kind == "doubt":
        labelling.doubt(project, [sentence])
    elif kind in ("flag", "exclude"):
        marking.toggle(project, [sentence], MarkKind(kind))
    elif kind == "note":
        marking.note(project, sentence, "why?" if which % 3 else "")
    elif kind == "annotate":
        project.store.connection.execute(f"UPDATE annotations SET note = 'so' WHERE {mine}")
    elif kind == "inherit":
        project.store.connection.execute(f"UPDATE annotations SET inherited = 1 WHERE {mine}")
    elif kind == "date":
        for table in ("annotations", "marks"):
            project.store.connection.execute(f"UPDATE {table} SET at = ? WHERE {mine}", (MOMENTS[which % 3],))


def naive(project: Project, wanted: Filter) -> Iterator[tuple[int, int]]:
    """The filter as its docstring says it, on rows read one by one."""
    rows = {
        table: [dict(row) for row in project.store.rows(f"SELECT * FROM {table} ORDER BY id")]
        for table in ("articles", "sentences", "annotations", "marks")
    }
    articles = {row["id"]: row for row in rows["articles"] if fits(row, wanted)}
    for sentence in rows["sentences"]:
        if sentence["article"] not in articles or not reads(sentence["text"], wanted):
            continue
        people = [1, 2] if wanted.annotator is None else [wanted.annotator]
        hands = {
            person: tuple(
                [
                    row
                    for row in rows[table]
                    if (row["sentence"], row["annotator"]) == (sentence["id"], person)
                ]
                for table in ("annotations", "marks")
            )
            for person in people
        }
        if any(did(project, *hand, wanted) for hand in hands.values()) and not any(
            did_not(*hand, wanted) for hand in hands.values()
        ):
            yield sentence["article"], sentence["id"]


def fits(article: dict[str, Any], wanted: Filter) -> bool:
    hay = f"{article['title']} {article['source']}".casefold()
    day = article["published"]
    dated = not (wanted.since or wanted.until) or day[:4].isdigit()
    return (
        all(word in hay for word in wanted.words.casefold().split())
        and all(word in article["author"].casefold() for word in wanted.author.casefold().split())
        and (not wanted.sources or article["source"] in wanted.sources)
        and (not wanted.languages or article["language"] in wanted.languages)
        and dated
        and (not wanted.since or day[:10] >= wanted.since)
        and (not wanted.until or day[: len(wanted.until)] <= wanted.until)
    )


def reads(text: str, wanted: Filter) -> bool:
    words = text.casefold().replace(".", "").split()
    query = {
        "": True,
        "the": "the" in words,
        "-the": "the" not in words,
        "rose OR trains": bool({"rose", "trains"} & set(words)),
    }[wanted.text]
    shortest, longest = wanted.shortest or 0, 10**9 if wanted.longest is None else wanted.longest
    return query and shortest <= len(text) <= longest


def did(project: Project, labels: list[dict[str, Any]], marks: list[dict[str, Any]], wanted: Filter) -> bool:
    """All that is asked of one person."""
    kinds = {mark["kind"] for mark in marks}
    given = {row["label"] for row in labels}
    dimensions = [{label.id for label in d.labels} & wanted.labels for d in project.codebook.dimensions]
    return (
        all(given & some for some in dimensions if some)
        and (not wanted.unsure or any(row["unsure"] for row in labels))
        and (not wanted.inherited or any(row["inherited"] for row in labels))
        and (not wanted.flagged or "flag" in kinds)
        and (not wanted.noted or "note" in kinds or any(row["note"] for row in labels))
        and (wanted.excluded is not True or "exclude" in kinds)
        and (not wanted.edited or any(row["at"] >= wanted.edited for row in (*labels, *marks)))
    )


def did_not(labels: list[dict[str, Any]], marks: list[dict[str, Any]], wanted: Filter) -> bool:
    """Anything that is asked to be lacking, and is there."""
    there = {row["dimension"] for row in labels}
    return bool(there & wanted.lacks) or (
        wanted.excluded is False and any(mark["kind"] == "exclude" for mark in marks)
    )


@settings(max_examples=60)
@examples(steps, st.lists(filters, min_size=1, max_size=8))
def test_sql_lets_through_what_a_plain_reading_of_the_filter_does(
    fresh: Callable[[], Any], done: list[tuple[str, int, int, bool]], wanted: list[Filter]
) -> None:
    with fresh() as project:
        for number, values in enumerate(FIELDS, 1):
            for name, value in values.items():
                project.store.connection.execute(
                    f"UPDATE articles SET {name} = ? WHERE id = ?", (value, number)
                )
        for step in done:
            one_step(project, *step)
        for each in wanted:
            expected = set(naive(project, each))
            counted = {a: sum(1 for b, _ in expected if a == b) for a in {a for a, _ in expected}}
            assert reading.matches(project, each) == counted
            fitting = reading.fitting_articles(project, each)
            assert fitting == {n for n in (1, 2, 3) if fits(dict(FIELDS[n - 1]), each)}
            for article in fitting:
                here = reading.matching_sentences(project, article, each)
                assert here == {sentence for place, sentence in expected if place == article}


def test_an_import_that_was_taken_back_matches_nothing(project: Project) -> None:
    marking.toggle(project, [1], MarkKind.FLAG)
    assert reading.matches(project, Filter(flagged=True)) == {1: 1}
    importing.take_back(project, 1)
    assert reading.matches(project, Filter(flagged=True)) == {}
    assert reading.fitting_articles(project, Filter()) == set()


def test_flags_of_whole_articles_are_no_flags_of_their_sentences(project: Project) -> None:
    marking.toggle_articles(project, [1], MarkKind.FLAG)
    assert reading.matches(project, Filter(flagged=True)) == {}


def test_lacking_is_what_nobody_who_counts_has_given(project: Project) -> None:
    labelling.choose(project, [1], next(iter(project.codebook)))
    lacking = Filter(lacks=frozenset([project.codebook.dimensions[0].id]))
    assert 1 not in reading.matching_sentences(project, 1, lacking)
    assert 1 in reading.matching_sentences(project, 1, replace(lacking, annotator=2))
