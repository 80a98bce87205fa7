"""How well sentences are found in real text; skipped where no real data lies beside the project."""

import json
from pathlib import Path

import pytest

from stanceline.text.language import detect
from stanceline.text.splitting import split, split_paragraphs

# Span F1 (start and end both exact) that must not be lost again. The gold of uk_IU makes list numbers
# sentences of their own, that of en_GUM does not; we keep them with their items.
FLOORS = {
    "ar_PUD": 0.99,
    "de_GSD_test": 0.82,
    "en_EWT_test": 0.82,
    "en_GUM_dev": 0.935,
    "en_GUM_test": 0.96,
    "es_GSD_test": 0.92,
    "fr_GSD_test": 0.935,
    "ru_GSD_test": 0.955,
    "ru_PUD": 0.995,
    "uk_IU_test": 0.945,
    "zh_GSD_test": 0.99,
}


def span_f1(file: Path, language: str) -> float:
    right = wanted = found = 0
    for line in file.read_text(encoding="utf-8").splitlines():
        paragraph = json.loads(line)
        gold = {tuple(span) for span in paragraph["spans"]}
        spans = {(span.start, span.end) for span in split(paragraph["text"], language)}
        right, wanted, found = right + len(gold & spans), wanted + len(gold), found + len(spans)
    return 2 * right / (wanted + found)


@pytest.mark.parametrize("name", FLOORS)
def test_sentences_are_found_as_well_as_before(name: str, real_data: Path) -> None:
    assert span_f1(real_data / "segmentation" / f"{name}.jsonl", name[:2]) >= FLOORS[name]


def test_the_first_article_has_17_paragraphs_and_53_sentences(real_data: Path) -> None:
    text = (real_data / "articles" / "us-envoy-talks.txt").read_text(encoding="utf-8")
    found = split_paragraphs(text, "en")
    assert (len(found), sum(map(len, found))) == (17, 53)


@pytest.mark.parametrize("name", [name for name in FLOORS if not name.startswith("en")])
def test_the_language_of_real_paragraphs_is_known(name: str, real_data: Path) -> None:
    lines = (real_data / "segmentation" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    guesses = [detect(json.loads(line)["text"]) for line in lines]
    wrong = [guess for guess in guesses if guess not in ("", name[:2])]
    assert len(wrong) <= len(guesses) / 100
