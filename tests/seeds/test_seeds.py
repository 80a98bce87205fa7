"""What is shipped in seeds/ is complete and fits together, checked with the standard library alone."""

import csv
import re
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
CODEBOOKS = sorted((SEEDS / "codebooks").glob("*.toml"))
ARTICLES = sorted((SEEDS / "articles").glob("*.md"))

RESERVED = set("FGJKMX")
STANCE_COLOURS = {"blue", "vermilion", "grey", "plum", "teal", "amber", "rust", "slate"}
TOPIC_COLOURS = {"sand", "rose", "brown", "indigo", "teal", "purple", "cyan", "olive"}
SHAPES = {"up", "down", "circle", "diamond", "square", "star", "pentagon", "cross"}
DIMENSION_KEYS = {"name", "heading", "choice", "required", "targeted", "description", "label"}
TEXTS = ("definition", "include", "exclude")
LISTS = ("examples", "counter_examples")
LABEL_KEYS = {"name", "key", "colour", "shape", "neither", *TEXTS, *LISTS}
FRONT_MATTER = ["title", "source", "author", "date", "language", "url"]
LONG_ENOUGH = 25  # characters of a sentence that its quote must show at least

every_codebook = pytest.mark.parametrize("path", CODEBOOKS, ids=lambda path: path.stem)
every_article = pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)


def codebook(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def labels(path: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for dimension in codebook(path)["dimension"]:
        for label in dimension["label"]:
            yield dimension, label


def names(stem: str, dimension: int) -> list[str]:
    book = codebook(SEEDS / "codebooks" / f"{stem}.toml")
    return [label["name"] for label in book["dimension"][dimension]["label"]]


def demo() -> dict[str, Any]:
    return tomllib.loads((SEEDS / "demo.toml").read_text(encoding="utf-8"))


def article(path: Path) -> tuple[dict[str, str], str]:
    opening, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    assert not opening
    pairs = (line.split(": ", 1) for line in head.splitlines())
    return {key: value.removeprefix('"').removesuffix('"') for key, value in pairs}, body.strip("\n")


def rows() -> list[dict[str, str]]:
    with (SEEDS / demo()["labels"]).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def by_sentence() -> dict[tuple[str, str, str], list[dict[str, str]]]:
    grouped = defaultdict(list)
    for row in rows():
        grouped[row["article_file"], row["quote_start"], row["annotator"]].append(row)
    return grouped


def test_the_codebooks_that_are_offered_are_these() -> None:
    assert [path.stem for path in CODEBOOKS] == ["congestion", "diplomacy", "general", "semeval"]


@every_codebook
def test_a_codebook_has_nothing_but_the_fields_of_its_format(path: Path) -> None:
    book = codebook(path)
    assert set(book) == {"format", "name", "description", "dimension"}
    assert book["format"] == "stanceline-codebook/1"
    assert book["name"]
    assert book["description"].strip()
    for dimension in book["dimension"]:
        assert set(dimension) == DIMENSION_KEYS
        for label in dimension["label"]:
            assert set(label) == LABEL_KEYS - (set() if dimension["choice"] == "one" else {"shape"})


@every_codebook
def test_a_codebook_asks_for_one_stance_and_any_number_of_topics(path: Path) -> None:
    stance, topic = codebook(path)["dimension"]
    assert (stance["name"], stance["choice"], stance["required"]) == ("stance", "one", True)
    assert (topic["name"], topic["choice"], topic["required"]) == ("topic", "many", False)
    for dimension in (stance, topic):
        assert dimension["heading"]
        assert "?" in dimension["description"], "the description begins with the question to be answered"


@every_codebook
def test_label_names_are_lower_case_and_unique_and_safe_to_join(path: Path) -> None:
    found = Counter((dimension["name"], label["name"]) for dimension, label in labels(path))
    assert set(found.values()) == {1}
    assert all(re.fullmatch(r"[a-z]+( [a-z]+)*", name) for _, name in found)


@every_codebook
def test_stance_keys_count_from_one_and_topic_keys_are_free_letters(path: Path) -> None:
    stance, topic = codebook(path)["dimension"]
    digits = [label["key"] for label in stance["label"]]
    letters = [label["key"] for label in topic["label"]]
    assert digits == [str(number) for number in range(1, len(digits) + 1)]
    assert len(digits) <= 9
    assert all(re.fullmatch("[A-Z]", letter) for letter in letters)
    assert not RESERVED & set(letters)
    assert len(set(letters)) == len(letters)


@every_codebook
def test_topic_keys_are_letters_of_the_name_or_say_other(path: Path) -> None:
    for label in codebook(path)["dimension"][1]["label"]:
        mnemonic = label["key"].lower() in label["name"]
        assert mnemonic or label["name"] == "other", label["name"]


@every_codebook
def test_colours_and_shapes_are_those_of_the_theme(path: Path) -> None:
    stance, topic = codebook(path)["dimension"]
    colours = [label["colour"] for label in stance["label"]]
    shapes = [label["shape"] for label in stance["label"]]
    assert set(colours) <= STANCE_COLOURS
    assert set(shapes) <= SHAPES
    assert len(set(colours)) == len(colours)
    assert len(set(shapes)) == len(shapes), "shape must tell stances apart where colour cannot"
    assert {label["colour"] for label in topic["label"]} <= TOPIC_COLOURS


@every_codebook
def test_every_label_says_what_it_is_and_is_not_and_shows_it(path: Path) -> None:
    for _, label in labels(path):
        for field in TEXTS:
            assert label[field].endswith("."), (label["name"], field)
        for field in LISTS:
            assert label[field], (label["name"], field)
            assert all(text.strip() == text and text for text in label[field]), (label["name"], field)


@every_codebook
def test_a_label_that_sends_the_coder_elsewhere_names_a_label_of_its_dimension(path: Path) -> None:
    """A counter-example ends in “(label)”, “(label, label)” or “(label: reason)”; “no topic” means none."""
    for dimension, label in labels(path):
        known = {each["name"] for each in dimension["label"]} | {"no topic"}
        for text in label["counter_examples"]:
            verdict = re.search(r"\(([^()]+)\)$", text)
            assert verdict, text
            named = set(verdict[1].split(":")[0].split(", "))
            assert named <= known - {label["name"]}, text


def test_no_example_serves_twice() -> None:
    texts = Counter(
        text for path in CODEBOOKS for _, label in labels(path) for field in LISTS for text in label[field]
    )
    assert [text for text, times in texts.items() if times > 1] == []


@every_codebook
def test_the_kinds_of_neither_are_marked_in_stances_only(path: Path) -> None:
    stance, topic = codebook(path)["dimension"]
    kinds = {label["name"] for label in stance["label"] if label["neither"]}
    assert kinds == {"neutral", "mixed", "no stance", "unclear", "none"} & set(names(path.stem, 0))
    assert not any(label["neither"] for label in topic["label"])


def test_the_semeval_codebook_has_the_labels_of_the_task() -> None:
    assert names("semeval", 0) == ["favor", "against", "none"]


def test_the_general_codebook_keeps_the_kinds_of_neither_apart() -> None:
    assert names("general", 0) == ["favour", "against", "neutral", "mixed", "no stance", "unclear"]
    assert len(names("general", 1)) == 16


def test_the_diplomacy_codebook_has_the_outlooks_in_order() -> None:
    assert names("diplomacy", 0) == [
        "optimistic",
        "cautiously optimistic",
        "cautious",
        "sceptical",
        "hostile",
        "neutral",
        "unclear",
    ]
    asked_for = (
        "security/arms control/trade/energy/sanctions/diplomacy/conflict/domestic politics/human rights"
    )
    assert set(asked_for.split("/")) | {"environment"} <= set(names("diplomacy", 1))


def test_the_demo_codebook_has_the_keys_of_the_picture() -> None:
    topics = codebook(SEEDS / "codebooks" / "congestion.toml")["dimension"][1]["label"]
    assert {label["key"]: label["name"] for label in topics} == {
        "E": "economy",
        "H": "health",
        "I": "industry",
        "P": "policy",
        "S": "science",
        "T": "transport",
        "W": "weather",
        "R": "rights",
    }


def test_the_demo_names_a_codebook_and_every_article_once() -> None:
    sample = demo()
    assert set(sample) == {"format", "name", "description", "codebook", "labels", "annotators", "articles"}
    assert sample["format"] == "stanceline-demo/1"
    assert sample["name"] == "Congestion charge 2026"
    assert sample["codebook"] in [path.stem for path in CODEBOOKS]
    assert sample["annotators"] == ["Mira Kovač", "Jonas Keller"]
    assert sorted(sample["articles"]) == [path.name for path in ARTICLES]
    assert len(ARTICLES) == 12


@every_article
def test_an_article_has_front_matter(path: Path) -> None:
    matter, _ = article(path)
    assert list(matter) == FRONT_MATTER
    assert all(matter.values())
    assert date.fromisoformat(matter["date"]).year == 2026
    assert matter["language"] in {"en", "ar", "ru", "zh", "de", "uk"}
    address = urlsplit(matter["url"])
    assert address.scheme == "https"
    assert (address.hostname or "").endswith(".example.org")


@every_article
def test_front_matter_with_a_colon_in_a_value_is_quoted(path: Path) -> None:
    head = path.read_text(encoding="utf-8").split("---\n")[1]
    for line in head.splitlines():
        value = line.split(": ", 1)[1]
        assert ": " not in value or value[0] == value[-1] == '"', line


@every_article
def test_an_article_is_tidy_text(path: Path) -> None:
    _, body = article(path)
    assert unicodedata.is_normalized("NFC", body)
    assert not re.search(r"""["'*_`<>\[\]\t]|  |\n\n\n|[^\S\n]\n""", body), (
        "typographic marks, no inline markup"
    )
    for paragraph in body.split("\n\n"):
        lines = paragraph.split("\n")
        assert len(lines) == 1 or all(line.startswith("- ") for line in lines), "one line a paragraph"


def test_the_articles_come_in_four_scripts() -> None:
    scripts = Counter()
    for path in ARTICLES:
        letters = [character for character in article(path)[1] if character.isalpha()]
        scripts[Counter(unicodedata.name(each).split()[0] for each in letters).most_common(1)[0][0]] += 1
    assert scripts == {"LATIN": 7, "CYRILLIC": 2, "CJK": 2, "ARABIC": 1}


def test_headings_and_lists_occur() -> None:
    text = "\n".join(article(path)[1] for path in ARTICLES)
    assert re.search(r"^## \S", text, re.MULTILINE)
    assert re.search(r"^- \S", text, re.MULTILINE)


def test_labels_are_many_and_have_the_agreed_columns() -> None:
    assert list(rows()[0]) == ["article_file", "quote_start", "annotator", "dimension", "label", "note"]
    assert len(rows()) >= 250


def test_labels_refer_to_what_exists() -> None:
    sample = demo()
    book = codebook(SEEDS / "codebooks" / f"{sample['codebook']}.toml")
    known = {(each["name"], label["name"]) for each in book["dimension"] for label in each["label"]}
    for row in rows():
        assert row["article_file"] in sample["articles"]
        assert row["annotator"] in sample["annotators"]
        assert (row["dimension"], row["label"]) in known


def test_every_label_of_the_demo_codebook_is_in_use() -> None:
    used = {(row["dimension"], row["label"]) for row in rows()}
    book = SEEDS / "codebooks" / f"{demo()['codebook']}.toml"
    assert used == {(dimension["name"], label["name"]) for dimension, label in labels(book)}


def test_each_quote_occurs_once_in_its_article_and_begins_a_sentence() -> None:
    bodies = {path.name: article(path)[1] for path in ARTICLES}
    for name, quote, _ in by_sentence():
        body = bodies[name]
        assert body.count(quote) == 1, (name, quote)
        before = body[: body.index(quote)]
        assert re.search(r"(^|\n|\n- |\n## |^## |[.?!؟]”? |[。？！]”?)$", before), (name, quote)


def test_each_quote_is_long_enough_or_the_whole_sentence() -> None:
    bodies = {path.name: article(path)[1] for path in ARTICLES}
    for name, quote, _ in by_sentence():
        rest = bodies[name].split(quote)[1]
        assert len(quote) >= LONG_ENOUGH or quote[-1] in ".。?!" or rest[:1] in {"", "\n"}, (name, quote)


def test_no_quote_is_the_beginning_of_another() -> None:
    quotes = sorted({(name, quote) for name, quote, _ in by_sentence()})
    for (name, first), (other, second) in pairwise(quotes):
        assert name != other or not second.startswith(first)


def test_every_labelled_sentence_has_one_stance_and_at_most_three_topics() -> None:
    for place, given in by_sentence().items():
        kinds = Counter(row["dimension"] for row in given)
        assert kinds["stance"] == 1, place
        assert kinds["topic"] <= 3, place
        assert len({row["label"] for row in given}) == len(given), place
        assert not any(row["note"] for row in given if row["dimension"] == "topic"), place


def test_mira_has_labelled_half_of_the_articles_and_jonas_a_third() -> None:
    seen = defaultdict(set)
    for row in rows():
        seen[row["annotator"]].add(row["article_file"])
    assert (len(seen["Mira Kovač"]), len(seen["Jonas Keller"])) == (7, 5)
    assert len(seen["Mira Kovač"] & seen["Jonas Keller"]) == 4


def test_the_two_annotators_share_sentences_and_honestly_disagree_on_some() -> None:
    stances: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for row in rows():
        if row["dimension"] == "stance":
            stances[row["article_file"], row["quote_start"]][row["annotator"]] = row["label"]
    shared = [list(given.values()) for given in stances.values() if len(given) == 2]
    differing = sum(first != second for first, second in shared)
    assert len(shared) >= 40
    assert 0.1 <= differing / len(shared) <= 0.35
