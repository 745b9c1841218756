"""A family written as a ladder file reads back as the same family."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.domain.model import JobFamily, Level, PayPeriod, PayRange, Responsibility, Track
from ladder_app.files.format import RECORDS
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.library import bundled_ladders
from ladder_app.files.write_ladder import ladder_json, ladder_text
from tests.files.good import FULL
from tests.files.whole_families import whole_families


def family_in(text: str) -> JobFamily:
    read = parse_ladder(text.encode(), "written.yaml")
    assert read.family, read.problems
    return read.family


def test_a_file_with_every_key_reads_back_as_it_was() -> None:
    family = family_in(FULL)
    text = ladder_text(family)
    assert family_in(text) == family
    keys = {field.key for record in RECORDS.values() for field in record.fields}
    # With tracks there are no levels at the top, but there are in the tracks.
    assert [key for key in keys if f"{key}:" not in text] == []


@pytest.mark.parametrize("number", range(4))
def test_the_bundled_ladders_read_back_as_they_were(number: int) -> None:
    family = bundled_ladders()[number].family
    assert family
    read = parse_ladder(ladder_text(family).encode(), "written.yaml")
    assert (read.family, read.problems) == (family, ())


_letters = st.characters(exclude_categories=("Cc", "Cf", "Cs", "Cn", "Zl", "Zp"))
_texts = st.text(_letters, min_size=1, max_size=300).map(str.strip).filter(bool)
_lines = _texts.map(lambda text: " ".join(text.split())).filter(bool)
_tricky = st.sampled_from(
    ["no", "~", "null", "012", "1:30", "- x", "# x", "a: b", "'", '"', "{", "2026-11-24", "=1+1",
     "first\nsecond", "ends in a colon:", "two  spaces", "@x", "&x", "*x", "!x", "%x", "0x1F", "<<"]
)  # fmt: skip
_amounts = st.decimals(1, 10**9, places=2)


@given(
    name=st.one_of(_lines, _tricky.map(lambda text: " ".join(text.split()))),
    text=st.one_of(_texts, _tricky),
    amounts=st.tuples(_amounts, _amounts).map(sorted),
    open_top=st.booleans(),
)
def test_any_words_and_amounts_read_back_as_they_were(
    name: str, text: str, amounts: list[Decimal], open_top: bool
) -> None:
    pay = PayRange(
        currency="EUR",
        period=PayPeriod.MONTH,
        minimum=amounts[0],
        maximum=amounts[1],
        open_top=open_top,
    )
    sentence = Responsibility(id="says", title="", text=text)
    level = Level(id="only", name=name, summary=text, responsibilities=(sentence,), pay=pay)
    track = Track(id="main", levels=(level,))
    family = JobFamily(id="family", name=name, summary=text, tracks=(track,))
    assert family_in(ladder_text(family)) == family


def test_a_family_without_names_of_tracks_writes_its_levels_alone() -> None:
    family = family_in("name: X\nlevels: [A, B]\n")
    assert "tracks" not in ladder_text(family)
    assert family_in(ladder_text(replace(family, summary="S"))).summary == "S"


@pytest.mark.parametrize("number", range(4))
def test_the_bundled_ladders_read_back_from_json(number: int) -> None:
    family = bundled_ladders()[number].family
    assert family
    text = ladder_json(family)
    assert json.loads(text)["name"] == family.name
    assert family_in(text) == family


@given(whole_families())
def test_everything_of_a_family_reads_back_as_it_was(family: JobFamily) -> None:
    assert family_in(ladder_text(family)) == family
    assert family_in(ladder_json(family)) == family
