"""How to cite this program, from the one file that says so (CITATION.cff)."""

import re
from dataclasses import dataclass

from stanceline.host.places import shipped


@dataclass(frozen=True, slots=True)
class Citation:
    """What every style of references needs; ``day`` is an ISO date."""

    title: str
    authors: tuple[str, ...]
    version: str
    day: str

    @property
    def apa(self) -> str:
        """In the style of the APA."""
        return f"{_listed(self.authors)} ({self.day[:4]}). {self.title} (Version {self.version}) [Computer software]."

    @property
    def bibtex(self) -> str:
        """As an entry for BibTeX; names in braces, because they may be those of a team."""
        return "\n".join(
            [
                f"@software{{{self.title.lower()}{self.day[:4]},",
                f"  author  = {{{' and '.join(f'{{{name}}}' for name in self.authors)}}},",
                f"  title   = {{{self.title}}},",
                f"  version = {{{self.version}}},",
                f"  year    = {{{self.day[:4]}}}",
                "}",
            ]
        )


def citation() -> Citation:
    """Read from the file that is shipped."""
    text = shipped("CITATION.cff").read_text(encoding="utf-8")

    def value(name: str) -> str:
        found = re.search(rf"^{name}: *[\"']?(.*?)[\"']?$", text, re.MULTILINE)
        return found[1] if found else ""

    return Citation(
        title=value("title"),
        authors=tuple(re.findall(r"^ +- name: *(.+)$", text, re.MULTILINE)),
        version=value("version"),
        day=value("date-released"),
    )


def _listed(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}, & {names[-1]}"
