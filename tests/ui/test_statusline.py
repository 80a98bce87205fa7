"""The line at the bottom: saved, what is under way, and where one is."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from stanceline.domain.progress import Progress
from stanceline.domain.trouble import Trouble
from stanceline.operations import projects
from stanceline.ui.program import Program
from stanceline.ui.statusline import StatusLine
from stanceline.ui.window import Window
from stanceline.ui.worker import Running


@pytest.fixture
def status(window: Window) -> StatusLine:
    """That of the window of the harbour."""
    return window.status


def words(status: StatusLine) -> list[str]:
    """What can be read in it."""
    return [label.text() for label in status.findChildren(QLabel) if label.isVisible() and label.text()]


def cancel(status: StatusLine) -> QPushButton:
    """The button that stops a job."""
    return status.findChild(QPushButton)


def test_it_says_that_everything_is_saved_and_where_one_is(status: StatusLine) -> None:
    assert words(status)[0] == "All changes saved"
    assert status.where.split("     ") == ["Article 1 of 3", "Sentence 1 of 4", "Today 0 labels", "100 %"]


def test_it_follows_article_sentence_labels_and_size(window: Window, status: StatusLine) -> None:
    window.actions_.by_id["go.next_article"].trigger()
    QTest.keyClick(window.focusWidget(), "P")
    QTest.keyClick(window.focusWidget(), "1")
    window.actions_.by_id["view.larger"].trigger()
    window.actions_.by_id["go.up"].trigger()
    assert status.where.split("     ") == ["Article 2 of 3", "Sentence 1 of 2", "Today 2 labels", "106 %"]


def test_it_counts_articles_as_the_filter_lists_them(window: Window, status: StatusLine) -> None:
    window.queue.field.setText("gulls")
    status.refresh()
    assert "Article" not in status.where
    window.actions_.by_id["go.next_article"].trigger()
    assert status.where.startswith("Article 1 of 1")


def test_numbers_are_written_as_people_here_write_them(window: Window, status: StatusLine) -> None:
    window.resting.pace.labels = 12_345
    status.refresh()
    assert f"Today {QLocale().toString(12_345)} labels" in status.where


def test_the_pace_is_told_in_labels_an_hour_and_time(window: Window, status: StatusLine) -> None:
    window.resting.pace.labels, window.resting.pace.active = 212, 6480.0
    status.refresh()
    assert status.where.split("     ")[2:5] == ["Today 212 labels", "118 per hour", "1 h 48 min"]


def test_who_hides_the_pace_sees_only_how_many_labels_there_are(
    window: Window, status: StatusLine, program: Program
) -> None:
    window.session.counts.mine.labels[1] = 7
    program.apply(replace(program.settings, show_pace=False))
    assert "Today" not in status.where
    assert "7 labels" in status.where


def test_a_read_only_project_says_so(open_window: object, project: Path) -> None:
    other = projects.open_project(project)
    window = open_window(project)  # type: ignore[operator]
    other.close()
    assert words(window.status)[0] == "Read-only"


def test_a_job_takes_the_place_of_the_words_until_it_ends(window: Window, status: StatusLine) -> None:
    job = Running("Importing gulls.txt")
    window.session.job_began.emit(job)
    assert words(status)[0] == "Importing gulls.txt"
    assert "All changes saved" not in words(status)
    assert cancel(status).isVisible()
    window.session.job_ended.emit(job)
    assert words(status)[0] == "All changes saved"
    assert not cancel(status).isVisible()


def test_how_far_a_job_is_can_be_seen_once_it_knows(window: Window, status: StatusLine) -> None:
    job, bar = Running("Importing"), status.findChild(QProgressBar)
    window.session.job_began.emit(job)
    assert not bar.isVisible()
    window.session.job_moved.emit(job, Progress(1, 4, "1 article"))
    assert bar.isVisible()
    assert bar.value() / bar.maximum() == 0.25
    assert words(status)[0] == "Importing  1 article"
    window.session.job_moved.emit(job, Progress(2, None, "2 articles"))
    assert not bar.isVisible()
    window.session.job_moved.emit(job, Progress(9, 4))
    assert bar.value() == bar.maximum()


def test_after_a_write_that_failed_it_does_not_say_that_all_is_saved(
    window: Window, status: StatusLine
) -> None:
    window.session.troubled.emit(Trouble("SAVE_FAILED_FULL", "The disk is full."))
    assert words(status)[0] == "The last change is not saved"
    favour = window.session.codebook.named("stance", "favour")
    assert favour is not None
    window.deciding.choose(favour)
    assert words(status)[0] == "All changes saved"


def test_cancel_stops_the_job_that_is_shown(window: Window, status: StatusLine) -> None:
    first, second = Running("First"), Running("Second")
    window.session.job_began.emit(first)
    window.session.job_began.emit(second)
    assert words(status)[0] == "First"
    cancel(status).click()
    assert first.cancelled
    assert not second.cancelled


def test_jobs_that_wait_are_shown_when_their_turn_comes(window: Window, status: StatusLine) -> None:
    first, second = Running("First"), Running("Second")
    window.session.job_began.emit(first)
    window.session.job_began.emit(second)
    window.session.job_moved.emit(first, Progress(1, 2, "half"))
    assert words(status)[0] == "First  half"
    window.session.job_ended.emit(first)
    assert words(status)[0] == "Second"
    window.session.job_moved.emit(second, Progress(1, 2, "half"))
    assert words(status)[0] == "Second  half"
    window.session.job_ended.emit(second)
    assert words(status)[0] == "All changes saved"


def test_a_job_that_is_not_shown_does_not_move_the_bar(window: Window, status: StatusLine) -> None:
    first, second = Running("First"), Running("Second")
    window.session.job_began.emit(first)
    window.session.job_began.emit(second)
    window.session.job_moved.emit(second, Progress(1, 2, "not yet"))
    assert words(status)[0] == "First"
    for job in (second, first):
        window.session.job_ended.emit(job)
    assert words(status)[0] == "All changes saved"
