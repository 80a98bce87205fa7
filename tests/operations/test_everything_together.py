"""Whatever two people do in whatever order: counts, sentences, index, export and journal stay true to each other."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from tests.soundness import assert_counted, assert_exportable, assert_findable, assert_in_place, written

from stanceline.domain.articles import Sentence
from stanceline.domain.boundaries import may_split
from stanceline.domain.change import NOTHING, Change, Noun
from stanceline.domain.codebook import Choice, Label, Target
from stanceline.domain.codebook_rules import problems
from stanceline.domain.filters import Filter
from stanceline.domain.marks import MarkKind
from stanceline.domain.progress import finish
from stanceline.domain.review import Deed
from stanceline.domain.trouble import Trouble
from stanceline.operations import (
    bulk,
    checking,
    codebooks,
    counting,
    filtering,
    importing,
    labelling,
    marking,
    projects,
    reading,
    recoding,
    repairing,
    revising,
    targets,
    undoing,
)
from stanceline.operations.importing import ImportOptions
from stanceline.operations.projects import Project

Fresh = Callable[[], AbstractContextManager[Project]]
Dump = Callable[..., dict[str, list[tuple[Any, ...]]]]

RECOUNTED = {Noun.ARTICLES, Noun.CODEBOOK, Noun.ANNOTATORS}
"""After a change of these a window counts anew."""

MORE = (
    "Prices rose again. Nobody cheered. The toll stays.",
    "Ships came. The war went on.\n\nNobody cheered.",
)

REFUSALS = repairing.REASONS | {
    "BAD_CODEBOOK", "BAD_MERGE", "CHOICE_IN_USE", "KEY_TAKEN", "LABEL_IN_USE", "NAME_TAKEN",
}  # fmt: skip
"""Kinds of Trouble that say why a step can't be taken; any other is a fault."""

one = st.integers(0, 30)
often_last = st.one_of(st.sampled_from([-2, -1]), st.integers(0, 9))
some = st.lists(often_last, min_size=1, max_size=4, unique=True)


class Everything(RuleBasedStateMachine):
    """Steps of two annotators on a small project, and what must hold after each."""

    fresh: Fresh
    dump: Dump
    files: list[Path]

    @initialize()
    def begin(self) -> None:
        """Open a copy with two targets; what was done before can't be undone."""
        self.context = self.fresh()
        self.project = self.context.__enter__()
        for name in ("toll", "mayor"):
            targets.add(self.project, Target(name=name))
        undoing.settle(self.project)
        self.project.store.connection.execute("PRAGMA synchronous = OFF")  # no test here pulls the plug
        self.start = self.seen()
        self.letters = {each.id: written(self.project, each.id) for each in reading.articles(self.project)}
        self.counts = counting.load(self.project, frozen=False)

    def teardown(self) -> None:
        """Take everything back and do it again."""
        if not hasattr(self, "context"):
            return
        try:
            self.take_all_back()
        finally:
            self.context.__exit__(None, None, None)

    def take_all_back(self) -> None:
        """All undone is the start, all redone is the end."""
        while undoing.next_redo(self.project):
            self.do(lambda: undoing.redo(self.project))
        end = self.seen()
        while undoing.next_undo(self.project):
            self.do(lambda: undoing.undo(self.project))
        assert self.seen() == self.start
        self.holds()
        while undoing.next_redo(self.project):
            self.do(lambda: undoing.redo(self.project))
        assert self.seen() == end
        self.holds()

    # -------------------------------------------------------------------------------------------- what there is

    def seen(self) -> dict[str, Any]:
        """All that can be seen of the project; without the uids that a hidden import gives up."""
        found: dict[str, Any] = self.dump(
            self.project.store, "annotations", "marks", "labels", "dimensions", "targets", "project"
        )
        found["articles"] = [line.id for line in reading.articles(self.project)]
        found["sentences"] = [replace(each, uid=each.uid.partition("~")[0]) for each in self.there()]
        return found

    def there(self) -> list[Sentence]:
        """All visible sentences."""
        lines = reading.articles(self.project)
        return [each for line in lines for each in reading.sentences(self.project, line.id)]

    def sentences(self, places: list[int]) -> list[int]:
        """Row ids of visible sentences, picked by number."""
        there = self.there()
        return list(dict.fromkeys(there[place % len(there)].id for place in places))

    def label(self, place: int) -> Label:
        there = [label for label in self.project.codebook if not label.retired]
        return there[place % len(there)]

    def target(self, place: int) -> int | None:
        there = [None, *(target.id for target in self.project.codebook.targets)]
        return there[place % len(there)]

    def do(self, step: Callable[[], Change]) -> Change:
        """Take a step as a window does: what can't be done changes nothing, counts follow the change."""
        try:
            change = step()
        except Trouble as trouble:
            if trouble.kind not in REFUSALS:
                raise
            return NOTHING
        self.counts.take(change)
        if change.touched & {Noun.CODEBOOK, Noun.PROJECT}:
            self.project.reload_codebook()
        if change.touched & RECOUNTED:
            self.counts = counting.load(self.project, frozen=False)
        return change

    def answered(self) -> set[tuple[int, int]]:
        rows = self.project.store.rows("SELECT DISTINCT sentence, annotator FROM annotations")
        return {tuple(row) for row in rows}

    def said(self, sentences: list[int]) -> set[tuple[Any, ...]]:
        """What was said of these sentences: label, target and holder."""
        found = reading.annotations_of(self.project, sentences).values()
        return {(each.label, each.target, each.holder) for some in found for each in some}

    # -------------------------------------------------------------------------------------------------- labels

    @rule(
        places=some,
        which=one,
        towards=st.integers(0, 3),
        holder=st.sampled_from(["", "she"]),
        unsure=st.booleans(),
    )
    def choose(self, places: list[int], which: int, towards: int, holder: str, unsure: bool) -> None:
        sentences, label = self.sentences(places), self.label(which)
        self.do(
            lambda: labelling.choose(
                self.project, sentences, label, target=self.target(towards), holder=holder, unsure=unsure
            )
        )

    @rule(places=some, first=one, second=one)
    def repeat(self, places: list[int], first: int, second: int) -> None:
        labels = [self.label(first), self.label(second)]
        self.do(lambda: labelling.repeat(self.project, self.sentences(places), labels))

    @rule(places=some, act=st.sampled_from([labelling.clear, labelling.confirm, labelling.doubt]))
    def change_labels(self, places: list[int], act: Callable[..., Change]) -> None:
        self.do(lambda: act(self.project, self.sentences(places)))

    @rule(places=some, deed=st.sampled_from(list(Deed)), which=one)
    def change_many(self, places: list[int], deed: Deed, which: int) -> None:
        job = bulk.change_all(self.project, self.sentences(places), deed, self.label(which))
        self.do(lambda: finish(job))

    @rule(places=some, kind=st.sampled_from([MarkKind.FLAG, MarkKind.EXCLUDE]))
    def mark(self, places: list[int], kind: MarkKind) -> None:
        self.do(lambda: marking.toggle(self.project, self.sentences(places), kind))

    @rule(place=one, text=st.sampled_from(["", "see there", "why?"]))
    def note(self, place: int, text: str) -> None:
        (sentence,) = self.sentences([place])
        self.do(lambda: marking.note(self.project, sentence, text))

    @rule(places=some, kind=st.sampled_from([MarkKind.FLAG, MarkKind.DONE]))
    def mark_articles(self, places: list[int], kind: MarkKind) -> None:
        there = [line.id for line in reading.articles(self.project)]
        wanted = sorted({there[place % len(there)] for place in places}) if there else []
        self.do(lambda: marking.toggle_articles(self.project, wanted, kind))

    # ---------------------------------------------------------------------------------------------- boundaries

    @rule(place=often_last, several=st.integers(1, 3))
    def join(self, place: int, several: int) -> None:
        """Of what may stand together nothing is lost, of single answers one stays."""
        sentences = self.sentences(list(range(place, place + several)))
        try:
            found = repairing.to_join(self.project, sentences) if sentences else ()
        except Trouble:
            return
        before = self.said([each.id for each in found])
        if self.do(lambda: repairing.join(self.project, sentences)).happened:
            after = self.said([found[0].id])
            assert after <= before
            assert self.free(after) == self.free(before)
            assert self.slots(after) == self.slots(before)

    @rule(place=often_last, at=st.integers(1, 60))
    def split(self, place: int, at: int) -> None:
        """Both halves say what the whole said."""
        there = self.there()
        whole = there[place % len(there)]
        wanted = [each for each in range(1, len(whole.text)) if may_split(whole.text, each)]
        if not wanted:
            return
        before = self.said([whole.id])
        if self.do(lambda: repairing.split(self.project, whole.id, wanted[at % len(wanted)])).happened:
            right = reading.sentences(self.project, whole.article)[whole.position]
            assert right.id > whole.id
            assert self.said([whole.id]) == self.said([right.id]) == before

    def free(self, said: set[tuple[Any, ...]]) -> set[tuple[Any, ...]]:
        book = self.project.codebook
        return {each for each in said if book.dimension(book.label(each[0]).dimension).choice is Choice.MANY}

    def slots(self, said: set[tuple[Any, ...]]) -> set[tuple[Any, ...]]:
        return {(self.project.codebook.label(each[0]).dimension, *each[1:]) for each in said}

    # ------------------------------------------------------------------------------------------------ codebook

    def revise(self, step: Callable[[], Change]) -> None:
        """A step on the codebook: whoever answered something has still answered it."""
        before = self.answered()
        self.do(step)
        assert self.answered() == before
        assert list(problems(self.project.codebook)) == []

    @rule(
        first=one, second=one, kind=st.sampled_from(["merge", "rename", "retire", "back", "delete", "below"])
    )
    def revise_labels(self, first: int, second: int, kind: str) -> None:
        labels = list(self.project.codebook)
        label, other = labels[first % len(labels)], labels[second % len(labels)]
        steps: dict[str, Callable[[], Change]] = {
            "merge": lambda: recoding.merge(self.project, label.id, other.id),
            "rename": lambda: revising.edit_label(self.project, replace(label, name=f"name {second}")),
            "retire": lambda: revising.retire(self.project, label.id),
            "back": lambda: revising.bring_back(self.project, label.id),
            "delete": lambda: revising.delete_label(self.project, label.id),
            "below": lambda: revising.move_label(self.project, label.id, parent=other.id, place=0),
        }
        self.revise(steps[kind])

    @rule(which=one)
    def merge_labels_that_meet(self, which: int) -> None:
        """Two that somebody gave to one sentence: of those one must go."""
        book = self.project.codebook
        homes = {label.id: label.dimension for label in book}
        meeting = sorted(pair for pair in self.counts.everybody.pairs if homes[pair[0]] == homes[pair[1]])
        if meeting:
            going, staying = meeting[which % len(meeting)]
            self.revise(lambda: recoding.merge(self.project, going, staying))

    @rule(which=one, to=st.sampled_from([None, 0, 1]))
    def split_label(self, which: int, to: int | None) -> None:
        names = [f"half {which}", f"half {which} too"]
        self.revise(lambda: recoding.split(self.project, self.label(which).id, names, to=to))

    @rule(first=one, second=one, kind=st.sampled_from(["add", "merge", "rename", "delete"]))
    def revise_targets(self, first: int, second: int, kind: str) -> None:
        there = self.project.codebook.targets
        if kind == "add" or not there:
            self.revise(lambda: targets.add(self.project, Target(name=f"target {first}")))
            return
        going, staying = there[first % len(there)], there[second % len(there)]
        steps: dict[str, Callable[[], Change]] = {
            "merge": lambda: targets.merge(self.project, going.id, staying.id),
            "rename": lambda: targets.edit(self.project, replace(going, name=f"other {second}")),
            "delete": lambda: targets.delete(self.project, going.id),
        }
        self.revise(steps[kind])

    @rule(left_out=one)
    def take_in_a_codebook(self, left_out: int) -> None:
        """A codebook file without one of the labels, written before and read again."""
        text = codebooks.as_toml(self.project.codebook)
        book = codebooks.from_toml(text, "written")
        assert codebooks.as_toml(book) == text
        first = book.dimensions[0]
        gone = left_out % (len(first.labels) + 1)
        kept = tuple(replace(label, parent=None) for place, label in enumerate(first.labels) if place != gone)
        if kept:
            book = replace(book, dimensions=(replace(first, labels=kept), *book.dimensions[1:]))
        by = self.project.annotator.id
        self.revise(lambda: codebooks.take_in(self.project.store, book, by=by))

    # ------------------------------------------------------------------------------ people, articles, the journal

    @rule()
    def somebody_else(self) -> None:
        name = "Ben" if self.project.annotator.name == "Ada" else "Ada"
        self.project.annotator = projects.annotator_named(self.project, name)
        self.counts = counting.load(self.project, frozen=False)

    @rule(which=st.integers(0, 1), twins=st.booleans())
    def import_articles(self, which: int, twins: bool) -> None:
        self.bring(which, twins)

    def bring(self, which: int, twins: bool) -> None:
        """An import, perhaps of a text that was there before."""
        file, options = self.files[which], ImportOptions(duplicates=twins)
        self.do(lambda: finish(importing.import_articles(self.project, [file], options)).change)
        for line in reading.articles(self.project):
            self.letters.setdefault(line.id, written(self.project, line.id))

    @rule(which=one, again=st.sampled_from([None, 0, 1]))
    def take_an_import_back(self, which: int, again: int | None) -> None:
        """And perhaps bring the same text, or another, in its place."""
        rows = self.project.store.rows("SELECT id FROM imports WHERE state = 'done' AND id > 1 ORDER BY id")
        there = [row[0] for row in rows]
        if there:
            self.do(lambda: importing.take_back(self.project, there[which % len(there)]))
        if again is not None:
            self.bring(again, False)

    @rule(times=st.integers(1, 3), act=st.sampled_from([undoing.undo, undoing.undo, undoing.redo]))
    def undo_and_redo(self, times: int, act: Callable[[Project], Change]) -> None:
        for _ in range(times):
            self.do(lambda: act(self.project))

    @rule(times=st.integers(1, 4))
    def there_and_back(self, times: int) -> None:
        """Some steps undone and done again are as if nothing had been."""
        while undoing.next_redo(self.project):
            self.do(lambda: undoing.redo(self.project))
        before = self.seen()
        done = sum(self.do(lambda: undoing.undo(self.project)).happened for _ in range(times))
        for _ in range(done):
            assert self.do(lambda: undoing.redo(self.project)).happened
        assert self.seen() == before

    @rule(labels=st.sets(one, max_size=2), mine=st.booleans())
    def save_a_filter(self, labels: set[int], mine: bool) -> None:
        me = self.project.annotator.id if mine else None
        wanted = Filter(labels=frozenset(self.label(which).id for which in labels), annotator=me).tidy()
        self.do(lambda: filtering.save(self.project, "kept", wanted))
        assert [each.filter for each in filtering.saved(self.project)] == [wanted]

    @invariant()
    def holds(self) -> None:
        if hasattr(self, "counts"):
            assert_counted(self.project, self.counts)
            assert_in_place(self.project, self.letters)
            assert_findable(self.project)
            assert_exportable(self.project, self.counts)
            assert finish(checking.check(self.project)) == ()


def test_whatever_is_done_in_whatever_order_nothing_is_lost(fresh: Fresh, dump: Dump, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(len(MORE))]
    for file, text in zip(files, MORE, strict=True):
        file.write_text(text)
    known = {"fresh": staticmethod(fresh), "dump": staticmethod(dump), "files": files}
    machine = type("Machine", (Everything,), known)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=12, stateful_step_count=50, suppress_health_check=list(HealthCheck), deadline=None
        ),
    )
