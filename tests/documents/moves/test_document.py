"""The document of moves."""

from __future__ import annotations

import re

from ladder_app.documents.formats.markdown import markdown
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.moves.document import moves_document
from ladder_app.domain.address import Place, find_place
from ladder_app.domain.moves.nearest import nearest_levels
from ladder_app.files.library import bundled_ladders

FAMILIES = [file.family for file in bundled_ladders() if file.family]


def page(place: Place) -> str:
    moves = nearest_levels(FAMILIES, place)
    return markdown([moves_document(place, moves, EnglishLocalizer())]).replace("\\", "")


def test_it_names_the_families_and_the_date_of_their_data() -> None:
    place = find_place(FAMILIES, "web-developer/middle")
    document = moves_document(place, nearest_levels(FAMILIES, place), EnglishLocalizer())
    assert document.title == "Moves from Middle Web Developer"
    assert document.subtitle == "Web Developer · 5 nearest levels"
    for name in ("Web Developer", "Back-end Developer", "Software Engineering"):
        assert name in document.source_line


def test_a_level_has_only_lines_that_say_something() -> None:
    text = page(find_place(FAMILIES, "software-engineering/staff"))
    previous = text[text.index("the previous level") : text.index("the next level")]
    assert "No step to learn. 11 skills transfer." in previous
    assert re.findall(r"\*\*(.*?)\*\*", previous) == ["Transferred", "Not asked for there"]
    following = text[text.index("the next level") : text.index("Engineering Manager")]
    assert re.findall(r"\*\*(.*?)\*\*", following) == ["To raise", "Transferred"]
