"""A few letters find what is meant, the best match first."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ladder_app.domain.find.quick_open import QuickOpenIndex
from ladder_app.domain.find.targets import Target, TargetKind
from ladder_app.domain.model import (
    JobFamily,
    Level,
    Proficiency,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Track,
)
from ladder_app.domain.text.folding import fold
from ladder_app.domain.text.fuzzy import (
    Grade,
    by_letters,
    grade,
    letters_of,
    matched_spans,
    typed_words,
)

NAMES = st.text(alphabet="abcdAÉé -.\u0301", max_size=14)
TYPED = st.text(alphabet="abcdé ", max_size=6)


def family(name: str, *levels: str, statement: str = "", skill: str = "") -> JobFamily:
    step = Proficiency(id="p", name="P", rank=1)
    skills = (Skill(id="k", name=skill, kind=SkillKind.HARD),) if skill else ()
    needs = tuple(SkillRequirement(skill=each, proficiency=step) for each in skills)
    items = (Responsibility(id="r", text=statement),) if statement else ()
    made = tuple(
        Level(id=f"l{n}", name=level, responsibilities=items, skills=needs)
        for n, level in enumerate(levels)
    )
    track = Track(id="t", levels=made)
    return JobFamily(id=fold(name), name=name, scale=(step,), skills=skills, tracks=(track,))


def texts(index: QuickOpenIndex, typed: str, *recent: str) -> list[str]:
    return [choice.target.text for choice in index.search(typed, recent=recent)]


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("senior", "Senior", Grade.WHOLE),
        ("sen", "Senior Back-end Developer", Grade.START),
        ("dev sen", "Senior Back-end Developer", Grade.WORDS),
        ("nior", "Senior Back-end Developer", Grade.WITHIN),
        ("snr be", "Senior Back-end Developer", Grade.LETTERS),
        ("sbd", "Senior Back-end Developer", Grade.LETTERS),
        ("swe", "Senior Software Engineer", Grade.LETTERS),
        ("sénior", "Senior", Grade.WHOLE),
        ("senior", "Sénior", Grade.WHOLE),
        ("back end", "Back-end Developer", Grade.START),
        ("rs", "Senior", None),
        ("x", "Senior", None),
    ],
)
def test_names_are_graded(typed: str, name: str, expected: Grade | None) -> None:
    assert grade(letters_of(name), typed_words(typed)) is expected


def test_the_matched_letters_are_told() -> None:
    name = "Senior Back-end Developer"
    spans = matched_spans(name, typed_words("snr be"))
    assert [name[span.start : span.end] for span in spans] == ["S", "n", "r", "B", "e"]


@given(NAMES, TYPED)
def test_a_match_has_the_letters_in_their_order(name: str, typed: str) -> None:
    for word in typed_words(typed):
        if grade(letters_of(name), (word,)) is not None:
            spans = matched_spans(name, (word,))
            marked = "".join(fold(name[span.start : span.end]) for span in spans)
            assert typed_words(marked) == (word,)


@given(NAMES, TYPED, st.data())
def test_a_name_that_begins_with_what_is_typed_is_never_below_one_that_does_not(
    name: str, typed: str, data: st.DataObject
) -> None:
    words = typed_words(typed)
    other = grade(letters_of(name), words)
    more = data.draw(NAMES)
    begun = grade(letters_of(f"{typed.strip()}{more}"), words)
    if words and other is not None and not letters_of(name).startswith(" " + " ".join(words)):
        assert begun is not None
        assert begun <= other


@given(st.lists(NAMES.filter(str.strip), min_size=1, max_size=8), st.lists(TYPED, max_size=4))
def test_what_is_listed_is_what_looking_at_each_name_finds(
    names: list[str], typed: list[str]
) -> None:
    index = QuickOpenIndex([family("zzz", *names)])
    text = ""
    for more in typed:
        text += more
        words = typed_words(text)
        found = index.search(text)
        levels = [c for c in found if c.target.kind is TargetKind.LEVEL]
        matching = [name for name in names if grade(letters_of(name, "zzz"), words) is not None]
        assert sorted(c.target.text for c in levels) == sorted(matching)
        grades = [grade(letters_of(c.target.text, "zzz"), words) or 0 for c in levels]
        if words:
            assert grades == sorted(grades)


def test_a_long_name_of_one_letter_takes_no_longer() -> None:
    began = time.process_time()
    assert by_letters("aaaaaaaaaaab").search(" " + "a a" * 3000) is None
    assert time.process_time() - began < 5


def test_names_come_before_statements_and_recent_ones_first_among_equals() -> None:
    made = family("Tester", "Lead", "Lead tester", statement="Lead", skill="Leading")
    index = QuickOpenIndex([made, family("Other", "Lead")])
    assert texts(index, "lead") == ["Lead", "Lead", "Lead tester", "Leading", "Lead"]
    first = index.search("lead", recent=["level:other/l0"])[0]
    assert first.target.address == "other/l0"
    assert first.is_recent


def test_nothing_typed_offers_the_recent_ones_then_all() -> None:
    index = QuickOpenIndex([family("Tester", "Junior", "Lead")])
    assert texts(index, "", "level:tester/l1", "level:gone/x") == ["Lead", "Tester", "Junior"]


def test_a_level_is_found_by_its_family_too() -> None:
    index = QuickOpenIndex([family("Tester", "Junior"), family("Baker", "Junior")])
    found = index.search("jun bak")
    assert [c.target.address for c in found] == ["baker/l0"]
    assert found[0].detail_spans


def test_a_skill_of_several_families_is_offered_once() -> None:
    index = QuickOpenIndex([family("A", "x", skill="SQL"), family("B", "y", skill="SQL")])
    (found,) = index.search("sql")
    assert found.target.detail == "A · B"


def test_actions_are_found_as_well() -> None:
    action = Target(kind=TargetKind.ACTION, key="action:PRINT_OR_EXPORT", text="Print or export…")
    index = QuickOpenIndex([family("Tester", "Junior")])
    assert [c.target for c in index.search("prnt", [action])] == [action]
    assert index.search("prnt") == ()


def test_a_pasted_text_of_many_words_is_searched() -> None:
    index = QuickOpenIndex([family("Tester", "Junior", "Lead")])
    assert texts(index, "word " * 20_000) == []
    assert texts(index, "tester lead " * 3000) == ["Lead"]


def test_what_was_opened_in_an_earlier_session_is_offered_first_whatever_it_is() -> None:
    made = family("Tester", "Junior", "Lead", statement="Plans tests", skill="SQL")
    made = replace(made, responsibilities=(Responsibility(id="r", text="Cares for quality"),))
    keys = ["statement:tester/l1/r", "skill:sql", "family:tester", "statement:tester/r"]
    offered = QuickOpenIndex([made]).search("", recent=keys)
    firsts = [each.target for each in offered[: len(keys)]]
    assert [target.key for target in firsts] == keys
    assert [target.text for target in firsts] == [
        "Plans tests",
        "SQL",
        "Tester",
        "Cares for quality",
    ]
    assert firsts[0].address == "tester/l1"


@pytest.mark.parametrize(
    "key",
    ["statement:tester/l9/r", "statement:tester/l1/x", "level:tester/x", "family:x", "skill:x", ""],
)
def test_what_is_no_longer_there_is_not_offered(key: str) -> None:
    made = family("Tester", "Junior", statement="Plans tests")
    offered = QuickOpenIndex([made]).search("", recent=[key])
    assert not any(each.is_recent for each in offered)


def test_names_that_have_the_letters_twice_leave_room_for_all_others() -> None:
    names = [f"Lead {number} of benches" for number in range(60)]
    names += [f"Leader number {number} in charge" for number in range(39)]
    found = QuickOpenIndex([family("Zzz", *names)]).search("le e")
    assert len({each.target.key for each in found}) == len(names)
