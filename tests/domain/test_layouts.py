"""How annotations become the rows of the dataset."""

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.codebook import Choice, Codebook, Dimension, Label
from stanceline.domain.layouts import LONG, Given, wide_columns, wide_rows

CODEBOOK = Codebook(
    dimensions=(
        Dimension(
            name="stance",
            id=1,
            choice=Choice.ONE,
            labels=(Label(name="favour", id=1, dimension=1), Label(name="against", id=2, dimension=1)),
        ),
        Dimension(
            name="topic",
            id=2,
            choice=Choice.MANY,
            labels=(Label(name="trade", id=3, dimension=2), Label(name="war", id=4, dimension=2)),
        ),
    )
)
SENTENCE = ("a1", "Title", "Source", "2026", "url", "s1", 1, 0, 4, "Text")


def records(given: list[Given], *, unlabelled: bool = False) -> list[dict[str, object]]:
    rows = wide_rows(CODEBOOK, [(SENTENCE, given)], unlabelled=unlabelled)
    return [dict(zip(wide_columns(CODEBOOK), row, strict=True)) for row in rows]


def answers(given: list[Given]) -> list[tuple[object, ...]]:
    wanted = ("annotator", "stance", "topic.trade", "topic.war", "target", "holder", "at")
    return [tuple(record[name] for name in wanted) for record in records(given)]


def test_the_long_layout_has_exactly_the_documented_columns() -> None:
    assert ",".join(LONG) == (
        "article,title,source,date,url,sentence,position,start,end,text,annotator,dimension,label,target,holder,at"
    )


def test_a_single_choice_is_one_column_and_every_other_label_its_own() -> None:
    assert wide_columns(CODEBOOK)[10:] == (
        "annotator",
        "stance",
        "topic.trade",
        "topic.war",
        "target",
        "holder",
        "at",
    )


def test_two_annotators_of_a_sentence_have_a_row_each() -> None:
    given: list[Given] = [("Ada", 1, "", "", "t1"), ("Ben", 2, "", "", "t2")]
    assert answers(given) == [
        ("Ada", "favour", 0, 0, "", "", "t1"),
        ("Ben", "against", 0, 0, "", "", "t2"),
    ]


def test_topics_are_repeated_on_the_row_of_each_target() -> None:
    given: list[Given] = [("Ada", 1, "Toll", "", "t1"), ("Ada", 2, "Tax", "", "t2"), ("Ada", 4, "", "", "t0")]
    assert answers(given) == [
        ("Ada", "favour", 0, 1, "Toll", "", "t1"),
        ("Ada", "against", 0, 1, "Tax", "", "t2"),
    ]


def test_an_answer_towards_nothing_is_not_lost_beside_one_towards_a_target() -> None:
    given: list[Given] = [("Ada", 1, "", "", "t1"), ("Ada", 2, "Toll", "", "t2"), ("Ada", 3, "", "", "t3")]
    assert answers(given) == [
        ("Ada", "favour", 1, 0, "", "", "t3"),
        ("Ada", "against", 1, 0, "Toll", "", "t3"),
    ]


def test_the_time_of_a_row_is_its_newest_label() -> None:
    given: list[Given] = [("Ada", 1, "", "", "2026-02-01"), ("Ada", 3, "", "", "2026-01-01")]
    assert answers(given) == [("Ada", "favour", 1, 0, "", "", "2026-02-01")]


def test_an_unlabelled_sentence_is_left_out_unless_it_is_asked_for() -> None:
    assert records([]) == []
    assert answers([]) == []


def test_an_unlabelled_sentence_has_empty_cells_and_not_noughts() -> None:
    (record,) = records([], unlabelled=True)
    assert [record[name] for name in wide_columns(CODEBOOK)[10:]] == [""] * 7


one = st.tuples(
    st.sampled_from(["Ada", "Ben"]),
    st.integers(1, 4),
    st.sampled_from(["", "Toll"]),
    st.sampled_from(["", "mayor"]),
    st.just("t"),
)


@given(st.lists(one, max_size=10))
def test_no_label_is_lost_and_none_is_made_up_in_the_wide_layout(labels: list[Given]) -> None:
    single: dict[object, Given] = {}
    for each in labels:
        single[(each[0], each[2], each[3], each[1] if each[1] > 2 else "stance")] = each
    given = list(single.values())
    rows = records(given)
    names = {1: "favour", 2: "against", 3: "topic.trade", 4: "topic.war"}
    for annotator, label, target, holder, _ in given:
        there = [r for r in rows if (r["annotator"], r["target"], r["holder"]) == (annotator, target, holder)]
        general = [r for r in rows if r["annotator"] == annotator] if not target and not holder else there
        shown = [r["stance"] == names[label] if label < 3 else r[names[label]] == 1 for r in there or general]
        assert shown
        assert all(shown)
    for row in rows:
        for label, name in names.items():
            if row["stance"] == name if label < 3 else row[name] == 1:
                towards = {(row["target"], row["holder"]), ("", "")}
                assert any(
                    (g[0], g[1]) == (row["annotator"], label) and (g[2], g[3]) in towards for g in given
                )
