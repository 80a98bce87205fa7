"""Trouble with the file stays until it is solved or closed, and offers what can be done."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from stanceline.domain.change import Change
from stanceline.domain.trouble import Trouble
from stanceline.operations import labelling
from stanceline.operations.projects import Project
from stanceline.ui.looks.banner import Banner
from stanceline.ui.window import Window


class Drive:
    """A drive that goes away and comes back."""

    def __init__(self) -> None:
        self.gone = True

    def label(self, project: Project, sentence: int) -> Change:
        if self.gone:
            raise Trouble("SAVE_FAILED_IO", "The drive went away.", "Check the drive, then try again.")
        return labelling.choose(project, [sentence], next(iter(project.codebook)))


def buttons(window: Window) -> dict[str, QPushButton]:
    """The answers of the newest banner."""
    banner = next(each for each in window.notices.findChildren(Banner) if each.isVisible())
    return {each.text(): each for each in banner.findChildren(QPushButton) if each.isVisible()}


def given(window: Window) -> bool:
    return window.reader.model.row(0).stance is not None


@pytest.fixture
def drive(window: Window) -> Iterator[Drive]:
    """Gone, after a label was tried."""
    drive = Drive()
    window.session.do(drive.label, window.reader.model.sentences[0].id)
    yield drive
    for box in window.findChildren(QMessageBox):
        box.reject()


def test_a_drive_that_went_away_offers_three_answers(window: Window, drive: Drive) -> None:
    assert window.notices.texts == ("The drive went away. Check the drive, then try again.",)
    assert list(buttons(window)) == ["Try again", "Save a copy…", "Details"]


def test_trying_again_saves_the_label_and_takes_the_banner_away(window: Window, drive: Drive) -> None:
    buttons(window)["Try again"].click()
    assert not given(window)
    assert len(window.notices.texts) == 1
    drive.gone = False
    buttons(window)["Try again"].click()
    assert given(window)
    assert window.notices.texts == ()


def test_any_later_step_that_is_saved_solves_it(window: Window, drive: Drive) -> None:
    window.deciding.choose(next(iter(window.session.codebook)))
    assert window.notices.texts == ()


def test_details_can_be_read_and_the_banner_stays(window: Window, drive: Drive) -> None:
    buttons(window)["Details"].click()
    (box,) = window.findChildren(QMessageBox)
    assert "SAVE_FAILED_IO" in box.detailedText()
    assert len(window.notices.texts) == 1


def test_other_trouble_has_no_answers(window: Window) -> None:
    window.session.troubled.emit(Trouble("UNDO_CONFLICT", "This can't be undone."))
    assert window.notices.texts == ("This can't be undone.",)
    assert buttons(window) == {}
