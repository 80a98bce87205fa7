"""Where one has been: the way back and, once gone back, the way forward again."""

from dataclasses import dataclass, field

LONGEST = 100


@dataclass(frozen=True, slots=True)
class Spot:
    """An article and a sentence of it (row ids); None where the reader has not picked one."""

    article: int
    sentence: int | None


@dataclass(slots=True)
class Trail:
    """Two stacks. Whoever goes somewhere by other means than these loses the way forward."""

    behind: list[Spot] = field(default_factory=list)
    ahead: list[Spot] = field(default_factory=list)

    def leave(self, spot: Spot) -> None:
        """Remember a place that is being left for a new one."""
        if not self.behind or self.behind[-1] != spot:
            self.behind = [*self.behind, spot][-LONGEST:]
        self.ahead = []

    def step(self, by: int, here: Spot | None) -> Spot | None:
        """Back (-1) or forward (1) from here; None at the end of the way, and then nothing has changed."""
        start, end = (self.behind, self.ahead) if by < 0 else (self.ahead, self.behind)
        if not start:
            return None
        if here is not None:
            end.append(here)
        return start.pop()
