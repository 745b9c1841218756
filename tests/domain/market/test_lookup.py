"""Occupations and places by code, by name, by the start of a name, and misspelled."""

from __future__ import annotations

import pytest

from ladder_app.domain.market.lookup import (
    MAX_SUGGESTIONS,
    UnknownNameError,
    find_area,
    find_occupation,
    matching_areas,
)
from ladder_app.files.market.bundled import BundledMarket

NAMES = BundledMarket().names
AREAS = list(NAMES.areas.values())
OCCUPATIONS = list(NAMES.occupations.values())


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("0019740", "Denver-Aurora-Centennial, CO"),
        ("Denver", "Denver-Aurora-Centennial, CO"),
        ("denver aurora", "Denver-Aurora-Centennial, CO"),
        ("New York", "New York"),
        ("Washington", "Washington"),
        ("National", "United States"),
        ("united states", "United States"),
    ],
)
def test_a_place_is_found_by_code_or_name(typed: str, name: str) -> None:
    assert find_area(typed, AREAS).name == name


@pytest.mark.parametrize("typed", ["15-1252", "Software Developers", "software developer"])
def test_an_occupation_is_found_by_code_or_name(typed: str) -> None:
    assert find_occupation(typed, OCCUPATIONS).code == "15-1252"


def test_every_place_and_occupation_is_found_by_its_code_and_its_whole_name() -> None:
    for area in AREAS:
        assert find_area(area.code, AREAS) is area
        assert find_area(area.name.upper(), AREAS) is area
    for occupation in OCCUPATIONS:
        assert find_occupation(occupation.title, OCCUPATIONS) is occupation


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("Dnver", "Denver-Aurora-Centennial, CO"),
        ("Calfornia", "California"),
    ],
)
def test_a_misspelled_place_is_suggested(typed: str, suggested: str) -> None:
    with pytest.raises(UnknownNameError) as failure:
        find_area(typed, AREAS)
    assert failure.value.suggestions == (suggested,)
    assert failure.value.count == 0


def test_the_start_of_several_names_names_them() -> None:
    with pytest.raises(UnknownNameError) as failure:
        find_area("Portland", AREAS)
    assert len(failure.value.suggestions) == failure.value.count == 2
    with pytest.raises(UnknownNameError) as failure:
        find_area("a", AREAS)
    assert len(failure.value.suggestions) == MAX_SUGGESTIONS < failure.value.count


@pytest.mark.parametrize("typed", ["", " ", "?", "Zzyzx Qqq"])
def test_nothing_is_guessed(typed: str) -> None:
    with pytest.raises(UnknownNameError) as failure:
        find_area(typed, AREAS)
    assert failure.value.suggestions == ()


def test_typing_narrows_the_places() -> None:
    assert matching_areas("", AREAS) == AREAS
    assert [area.code for area in matching_areas("denv", AREAS)] == ["0019740"]
    assert len(matching_areas("nonmetropolitan", AREAS)) > 50
