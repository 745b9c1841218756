"""New ladders, and the reference of their format."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.reference import ALL_RECORDS, reference_text
from ladder_app.files.templates import Template, file_name, new_ladder, renamed


@pytest.mark.parametrize("template", Template)
def test_a_new_ladder_is_valid_at_once_and_teaches_by_comments(template: Template) -> None:
    text = new_ladder(template, "Data Analyst: all")
    read = parse_ladder(text.encode(), "new.yaml")
    assert read.problems == ()
    assert read.family
    assert read.family.name == "Data Analyst: all"
    assert sum(line.lstrip().startswith("#") for line in text.splitlines()) >= 3


def test_the_examples_in_the_comments_are_valid() -> None:
    text = new_ladder(Template.THREE_LEVELS, "Data Analyst")
    example = re.compile(r"^( *)# ( *(?:- )?[a-z-]+:.*)$", re.MULTILINE)
    read = parse_ladder(example.sub(r"\1\2", text).encode(), "new.yaml")
    assert read.problems == ()
    assert read.family
    junior = read.family.levels[0]
    assert junior.pay
    assert [source.id for source in junior.pay.sources] == ["handbook"]
    assert junior.equivalent
    assert [(reference.place, len(reference.sources)) for reference in read.family.market] == [
        ("Your country", 1)
    ]


def test_a_copy_gets_its_own_name_and_id_and_keeps_its_comments() -> None:
    text = "# Ours\nid: old\nname: Old # yes\nlevels: [A]\n"
    assert renamed(text, "Brand new") == "# Ours\nid: brand-new\nname: Brand new\nlevels: [A]\n"


_names = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40)


@given(_names)
def test_any_name_gives_a_valid_ladder(name: str) -> None:
    read = parse_ladder(new_ladder(Template.BLANK, name).encode(), "new.yaml")
    assert read.family
    assert read.family.name == " ".join(name.split())


def test_a_file_is_named_after_its_ladder() -> None:
    assert file_name("Data Analyst") == "data-analyst.ladder.yaml"
    assert file_name("数据") == "ladder.ladder.yaml"


def test_the_reference_names_every_key_with_its_meaning() -> None:
    text = reference_text()
    for record in ALL_RECORDS.values():
        for field in record.fields:
            assert f"| `{field.key}` | {field.doc}" in text
