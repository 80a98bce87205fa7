"""The world's errors, as opposed to our bugs: each says what happened and what to do."""


class Trouble(Exception):
    """Something outside the program is not as it must be.

    ``kind`` is a stable code for scripts and tests ("NOT_A_PROJECT"), ``message`` a sentence for people
    that names the thing, and ``advice`` the next step. Nothing has been lost when one is raised.
    """

    def __init__(self, kind: str, message: str, advice: str = "") -> None:
        super().__init__(kind, message, advice)
        self.kind = kind
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()
