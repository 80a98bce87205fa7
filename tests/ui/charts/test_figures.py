"""Figures equal what counting the sentences one by one gives."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from stanceline.domain.change import Shift
from stanceline.domain.codebook import Choice, Dimension, Label
from stanceline.domain.tally import Tally
from stanceline.ui.charts.figures import LONG, Bars, Stack, arranged, bars, ranking, row_id, stack, table

STANCES, TOPICS = range(1, 6), range(101, 116)

Sentence = tuple[int | None, frozenset[int]]

sentences = st.lists(
    st.tuples(st.none() | st.sampled_from(STANCES), st.frozensets(st.sampled_from(TOPICS), max_size=4)),
    max_size=40,
)
retired = st.frozensets(st.sampled_from([*STANCES, *TOPICS]))


def dimension(choice: Choice, ids: Sequence[int], gone: frozenset[int] = frozenset()) -> Dimension:
    labels = tuple(Label(id=one, name=f"label {one}", retired=one in gone) for one in ids)
    return Dimension(name="stance" if choice is Choice.ONE else "topic", choice=choice, labels=labels)


def tallied(given_labels: Sequence[Sentence]) -> Tally:
    tally = Tally()
    for place, (stance, topics) in enumerate(given_labels):
        labels = tuple(topics) if stance is None else (stance, *topics)
        tally.shift([Shift(place, 1, 1, (), labels)])
    return tally


@given(sentences, retired)
def test_bars_of_stances_count_the_sentences_that_carry_each(
    carried: list[Sentence], gone: frozenset[int]
) -> None:
    figure = bars(tallied(carried), dimension(Choice.ONE, STANCES, gone))
    counts = {one: sum(stance == one for stance, _ in carried) for one in STANCES}
    total = sum(counts.values())
    assert [(bar.label_id, bar.n) for bar in figure.rows] == [
        (one, n) for one, n in counts.items() if n or one not in gone
    ]
    assert all(bar.share == (bar.n / total if total else 0) for bar in figure.rows)
    assert figure.base == total
    assert all(bar.shape for bar in figure.rows)


@given(sentences)
def test_shares_of_topics_are_of_labelled_sentences_because_a_sentence_may_carry_several(
    carried: list[Sentence],
) -> None:
    figure = bars(tallied(carried), dimension(Choice.MANY, TOPICS))
    labelled = sum(stance is not None or bool(topics) for stance, topics in carried)
    for bar in figure.rows:
        n = sum(bar.label_id in topics for _, topics in carried)
        assert (bar.n, bar.share) == (n, n / labelled if labelled else 0)
        assert bar.shape == ""
    assert figure.of_sentences
    assert figure.base == labelled


@given(sentences, retired)
def test_parts_of_a_stack_count_the_sentences_that_carry_both(
    carried: list[Sentence], gone: frozenset[int]
) -> None:
    figure = stack(
        tallied(carried), dimension(Choice.MANY, TOPICS, gone), dimension(Choice.ONE, STANCES, gone)
    )
    for row in figure.rows:
        pairs = [
            (one, [s for s, topics in carried if row.topic_id in topics and s == one]) for one in STANCES
        ]
        listed = {part.label_ids: part.n for part in row.parts}
        for one, found in pairs:
            assert listed.get((row.topic_id, one), 0) == len(found)
        assert row.total == sum(len(found) for _, found in pairs)
        assert row.waiting == sum(row.topic_id in topics and stance is None for stance, topics in carried)
        assert [part.label_ids[1] for part in row.parts] == [entry.label_id for entry in figure.legend]
        assert all(part.share == (part.n / row.total if row.total else 0) for part in row.parts)
    assert figure.base == sum(stance is not None and len(topics) for stance, topics in carried)


@given(sentences)
def test_the_first_order_is_by_count_and_lists_empty_rows_only_while_the_chart_is_short(
    carried: list[Sentence],
) -> None:
    long = bars(tallied(carried), dimension(Choice.MANY, TOPICS))
    short = bars(tallied(carried), dimension(Choice.MANY, TOPICS[:LONG]))
    counts = {bar.label_id: bar.n for bar in long.rows}
    assert [counts[one] for one in ranking(long)] == sorted((n for n in counts.values() if n), reverse=True)
    assert sorted(ranking(short)) == list(TOPICS[:LONG])


@given(sentences, sentences)
def test_rows_stay_where_they_were_when_counts_change_and_new_ones_come_last(
    first: list[Sentence], later: list[Sentence]
) -> None:
    topics = dimension(Choice.MANY, TOPICS)
    order = [row_id(row) for row in arranged(bars(tallied(first), topics), ()).rows]
    now = [row_id(row) for row in arranged(bars(tallied(later), topics), order).rows]
    assert now[: len(order)] == order
    assert set(now) == set(order) | {one for _, given_topics in later for one in given_topics}


def test_among_equals_the_codebook_decides() -> None:
    figure = bars(
        tallied([(None, frozenset({103})), (None, frozenset({102}))]), dimension(Choice.MANY, TOPICS[:4])
    )
    assert ranking(figure) == (102, 103, 101, 104)


def test_a_table_has_the_numbers_of_its_figure() -> None:
    tally = tallied(
        [(1, frozenset({101})), (2, frozenset({101})), (1, frozenset()), (None, frozenset({101}))]
    )
    one, many = dimension(Choice.ONE, [1, 2]), dimension(Choice.MANY, [101])
    assert table(bars(tally, one)) == (
        ("Stance", "n", "share"),
        (("Label 1", 2, 0.6667), ("Label 2", 1, 0.3333)),
    )
    assert table(stack(tally, many, one)) == (
        ("Stance × topic", "Label 1", "Label 2", "total", "none yet"),
        (("Label 101", 1, 1, 2, 1),),
    )


def test_a_codebook_without_labels_gives_figures_without_rows() -> None:
    one, many = dimension(Choice.ONE, []), dimension(Choice.MANY, [])
    assert bars(Tally(), one) == Bars(title="Stance", rows=(), base=0, of_sentences=False)
    assert stack(Tally(), many, one) == Stack(title="Stance × topic", rows=(), legend=(), base=0)
