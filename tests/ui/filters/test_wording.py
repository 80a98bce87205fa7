"""A filter in words."""

import pytest
from PySide6.QtCore import QLocale

from stanceline.domain.filters import EVERYTHING, Filter, Status
from stanceline.ui.filters.wording import pieces
from stanceline.ui.session import Session

PEOPLE = {1: "Ada Lind", 2: "Ben"}


def words(session: Session, wanted: Filter, *, whole: bool = True) -> list[str]:
    """Of the chips, as Ada sees them."""
    return [piece.words for piece in pieces(wanted, session.codebook, PEOPLE, 1, whole=whole)]


def against(session: Session) -> int:
    """Its row id."""
    label = session.codebook.named("stance", "against")
    assert label is not None
    return label.id


def test_every_part_is_said(session: Session) -> None:
    stance = session.codebook.stance
    assert stance is not None
    wanted = Filter(
        labels=frozenset([against(session)]), lacks=frozenset([stance.id]), unsure=True, flagged=True, noted=True,
        inherited=True, excluded=False, annotator=2, text="quay", shortest=10, longest=90,
        sources=frozenset(["The Mast"]),
        languages=frozenset(["en"]), author="Ivory", since="2026-03", until="2026-12-31", status=Status.DONE,
        words="harbour",
    )  # fmt: skip
    last = QLocale().toString(QLocale().toDate("31 12 2026", "d M yyyy"), "d MMM yyyy")
    assert words(session, wanted) == [
        "Articles: Done", "Title or source: harbour", "Stance: Against", "Stance: none", "Unsure", "Flagged sentence",
        "With a note", "Inherited from a split", "Not excluded", "By Ben", "“quay”", "10 to 90 characters", "The Mast",
        "English", "Author: Ivory", "From 2026-03", f"Until {last}",
    ]  # fmt: skip


def test_what_remains_without_every_piece_is_nothing(session: Session) -> None:
    wanted = Filter(
        labels=frozenset([against(session)]), noted=True, annotator=1, text="quay", longest=9,
        sources=frozenset(["a", "b"]), status=Status.TO_DO, words="x",
    )  # fmt: skip
    while said := pieces(wanted, session.codebook, PEOPLE, 1, whole=True):
        wanted = said[-1].rest
    assert wanted == EVERYTHING


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(shortest=5), ["5 characters or more"]),
        (Filter(longest=5), ["At most 5 characters"]),
        (Filter(unsure=True, annotator=1), ["Unsure", "Mine"]),
        (Filter(unsure=True), ["Unsure"]),
        (Filter(excluded=True), ["Excluded"]),
        (Filter(sources=frozenset(["", "b"])), ["No source", "b"]),
        (Filter(status=Status.DONE, words="x"), []),
        (Filter(author="a\u202eb\nc"), ["Author: ab c"]),
    ],
)
def test_pieces_beside_a_queue_leave_out_what_it_shows_itself(
    session: Session, wanted: Filter, expected: list[str]
) -> None:
    assert words(session, wanted, whole=False) == expected


def test_many_sources_are_one_piece(session: Session) -> None:
    wanted = Filter(sources=frozenset("abc"))
    assert len(words(session, wanted)) == 1


def test_who_is_not_said_where_there_is_only_one(session: Session) -> None:
    said = pieces(Filter(unsure=True, annotator=1), session.codebook, {1: "Ada Lind"}, 1)
    assert [piece.words for piece in said] == ["Unsure"]
