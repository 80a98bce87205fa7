"""Long work."""

import pytest

from stanceline.domain.progress import Job, Progress, finish


def job() -> Job[str]:
    yield Progress(0, 2)
    yield Progress(1, 2)
    return "done"


def test_a_job_run_to_its_end_returns_its_result() -> None:
    assert finish(job()) == "done"


@pytest.mark.parametrize(
    ("progress", "share"),
    [(Progress(1, 4), 0.25), (Progress(3), None), (Progress(0, 0), None), (Progress(9, 4), 1.0)],
)
def test_the_share_is_between_nothing_and_everything_or_unknown(
    progress: Progress, share: float | None
) -> None:
    assert progress.share == share
