"""How to cite: what CITATION.cff says, in two styles."""

from stanceline import __version__
from stanceline.host.citing import Citation, citation


def test_it_names_title_version_authors_and_year() -> None:
    cited = citation()
    assert (cited.title, cited.version) == ("Stanceline", __version__)
    assert cited.authors
    for text in (cited.apa, cited.bibtex):
        assert all(part in text for part in (cited.title, cited.version, cited.day[:4], *cited.authors))


def test_several_authors_are_listed_as_each_style_lists_them() -> None:
    cited = Citation("Tool", ("Ada Lind", "Bo Ek", "Cy Um"), "1.0", "2026-01-02")
    assert cited.apa == "Ada Lind, Bo Ek, & Cy Um (2026). Tool (Version 1.0) [Computer software]."
    assert "{{Ada Lind} and {Bo Ek} and {Cy Um}}" in cited.bibtex
