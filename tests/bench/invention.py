"""Invents articles: plain English sentences without meaning, the same ones for the same seed."""

from dataclasses import dataclass
from random import Random

from stanceline.domain.articles import Span

USUAL = 14
"""Sentences of an ordinary article."""

WHO = """the council|the harbour master|a neighbour|the ministry|an old miller|the committee|every baker
the railway|a young surveyor|the orchestra|the ferry company|a retired judge|the water board|the museum
the school|a travelling dentist|the night watch|the printer|the botanist|a cautious mayor""".replace(
    "\n", "|"
).split("|")
DID = """welcomed|rejected|measured|postponed|praised|counted|forgot|paid for|questioned|repaired|copied
defended|opposed|lent|painted|renamed|moved|inspected|sold|described""".replace("\n", "|").split("|")
WHAT = """the new bridge|a longer winter timetable|the library levy|three empty barns|the plan for the canal
a quieter market square|the price of bread|two hundred lamps|the old tram line|a garden for everybody
the figures of last year|the second report|a list of wet cellars|the town clock|a cheaper ticket
the stones by the river|an unfinished tower|the letter from the coast""".replace("\n", "|").split("|")
HOW = """without a word|before the first frost|for the third time this year|with visible relief
although nobody had asked|as the minutes show|against the advice of two engineers|because the roof leaked
while the band was playing|in spite of the rain|to the surprise of the visitors|and said so on Tuesday
until the money ran out|at a meeting that lasted past midnight""".replace("\n", "|").split("|")


@dataclass(frozen=True, slots=True)
class Invented:
    """An article and where its sentences are (code points)."""

    title: str
    text: str
    spans: tuple[Span, ...]


def sentence(chance: Random) -> str:
    """Between six and some thirty words."""
    words = f"{chance.choice(WHO)} {chance.choice(DID)} {chance.choice(WHAT)}"
    for _ in range(chance.choice((0, 1, 1, 2))):
        words += f", {chance.choice(HOW)}"
    return f"{words[0].upper()}{words[1:]}."


def article(chance: Random, sentences: int) -> Invented:
    """So many sentences in paragraphs of three to five."""
    text, spans, left = "", [], 0
    for number in range(sentences):
        if number:
            text += "\n\n" if left == 0 else " "
        if left == 0:
            left = chance.randint(3, 5)
        words = sentence(chance)
        spans.append(Span(len(text), len(text) + len(words)))
        text += words
        left -= 1
    title = f"{chance.choice(WHO)} and {chance.choice(WHAT)}"
    return Invented(title[0].upper() + title[1:], text, tuple(spans))


def lengths(sentences: int, usual: int = USUAL) -> list[int]:
    """How long the articles of a project are: the ordinary ones, then, where there is room, 500 and 5 000."""
    long = [length for length in (500, 5000) if sentences >= 2 * length]
    rest = sentences - sum(long)
    ordinary = [usual] * (rest // usual) + ([rest % usual] if rest % usual else [])
    return ordinary + long
