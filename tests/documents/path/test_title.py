"""The name of a path."""

from __future__ import annotations

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.path.document import path_document
from ladder_app.documents.path.title import path_name, path_title
from ladder_app.domain.address import Place
from ladder_app.domain.path.route import LevelPath, PathStep, StepKind, find_path
from tests.domain.path.path_sample import family_of

LOCALIZER = EnglishLocalizer()


def test_it_names_both_ends_and_the_family() -> None:
    family = family_of(("", "", ""))
    places = [Place(family, level) for level in family.levels]
    path = find_path([family], places[0], places[2])
    assert path is not None
    assert path_name(path, LOCALIZER) == "Level 0-0 → Level 0-2"
    assert path_title(path, LOCALIZER) == f"Level 0-0 → Level 0-2, {family.name}"
    assert path_document(path, LOCALIZER).title == path_title(path, LOCALIZER)


def test_levels_of_two_families_are_named_with_them() -> None:
    here, there = family_of(("",)), family_of(("",), family_id="g")
    start, goal = Place(here, here.levels[0]), Place(there, there.levels[0])
    path = LevelPath(start, (PathStep(StepKind.ACROSS, start, goal),))
    assert path_title(path, LOCALIZER) == (f"Level 0-0 ({here.name}) → Level 0-0 ({there.name})")
