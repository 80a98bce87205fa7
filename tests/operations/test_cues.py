"""The lists of cue words: ours, a person's and a project's."""

from pathlib import Path

import pytest

from stanceline.domain.codebook import Codebook
from stanceline.domain.cues import CueList, Matcher
from stanceline.host.places import places
from stanceline.operations import cues, projects, undoing
from stanceline.operations.wording import describe

MINE = CueList("own:Sirens", "Sirens", ("siren*", "blue light"))

SAMPLES = {
    "en": "Supporters say it may not last.",
    "de": "Laut Rat dürfte es nicht halten.",
    "es": "Según el consejo, quizá no dure.",
    "fr": "Selon le conseil, cela pourrait ne pas durer.",
    "ru": "По словам совета, это, возможно, не продлится.",
    "ar": "وقال المجلس إنه ربما لا يدوم.",
    "zh": "委员会表示,这可能不会持续。",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_every_list_of_ours_finds_its_words_in_every_language(language: str) -> None:
    for each in cues.shipped_lists(language):
        assert Matcher(each.words).find(SAMPLES[language]), each.title


def test_a_tag_with_a_region_has_the_words_of_its_language() -> None:
    assert cues.shipped_lists("pt-BR")[0].words == ()
    assert cues.shipped_lists("de-AT") == cues.shipped_lists("de")


def test_a_text_of_unknown_language_has_the_words_of_all() -> None:
    words = cues.shipped_lists("")[0].words
    assert {"perhaps", "vielleicht", "возможно"} <= set(words)


def test_own_lists_are_there_next_time() -> None:
    assert cues.own_lists() == ()
    cues.keep_own_lists([MINE])
    assert cues.own_lists() == (MINE,)


@pytest.mark.parametrize(
    "text", ["lists = 3", "[[lists]]\ntitle = 4", "lists = [", "[[lists]]\ntitle='a'\nwords=[1]"]
)
def test_a_damaged_file_of_own_lists_costs_nothing_else(text: str) -> None:
    file = places().settings / "cues.toml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    assert all(each.words == () for each in cues.own_lists())


def test_the_lists_of_a_project_stay_in_it_and_can_be_undone(tmp_path: Path) -> None:
    project = projects.create(tmp_path / "harbour", Codebook(), annotator="Ada Lind")
    cues.keep_project_lists(project, [MINE])
    assert [each.words for each in cues.project_lists(project)] == [MINE.words]
    entry = undoing.next_undo(project)
    assert entry is not None
    assert describe(entry.name, entry.detail) == "Change lists of own words"
    undoing.undo(project)
    assert cues.project_lists(project) == ()
    project.close()
