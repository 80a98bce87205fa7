"""A caret in the text of a sentence: it goes by words, and stands nowhere a sentence can't be split."""

from bisect import bisect_left, bisect_right

from stanceline.domain.boundaries import may_split, stops


class Caret:
    """``at`` counts code points of the text; it begins where a sentence seems to end, or pauses, near the middle."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stops = stops(text)
        middle = len(text) / 2
        after = {at: text[:at].rstrip()[-1:] for at in self.stops}
        ends = [[at for at in self.stops if after[at] in marks] for marks in (_ENDS, _PAUSES)]
        likely = next((some for some in ends if some), self.stops)
        self.at = min(likely, key=lambda at: abs(at - middle))

    def step(self, by: int) -> bool:
        """To the next (1) or previous (-1) stop; False at the ends."""
        place = bisect_right(self.stops, self.at) if by > 0 else bisect_left(self.stops, self.at) - 1
        if not 0 <= place < len(self.stops):
            return False
        self.at = self.stops[place]
        return True

    def jump(self, end: bool) -> None:
        """To the first or the last stop."""
        self.at = self.stops[-1 if end else 0]

    def put(self, at: int) -> None:
        """As near to this place as a sentence may be split at all."""
        near = sorted(range(1, len(self.text)), key=lambda place: abs(place - at))
        self.at = next((place for place in near if may_split(self.text, place)), self.at)

    @property
    def halves(self) -> tuple[str, str]:
        """The text before and after."""
        return self.text[: self.at].rstrip(), self.text[self.at :].lstrip()


_ENDS = frozenset(".!?…。！？؟।۔\"'”’»)")
_PAUSES = frozenset(",;:–—，；：、،؛")
