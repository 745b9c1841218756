"""Finding words whatever their case and accents, phrases, whole words and kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.find.query import MatchKind, read_query
from ladder_app.domain.find.search import SearchIndex
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
from ladder_app.domain.text.folding import Span, fold, fold_in_place
from ladder_app.domain.text.suggest import suggest_words, words_in
from tests import odd_texts

TEXTS = st.text(alphabet='aAbBéÉ\u0301 \n"ß한', max_size=12)


def ladder(*statements: str, name: str = "F", summary: str = "") -> JobFamily:
    items = tuple(Responsibility(id=f"s{n}", text=text) for n, text in enumerate(statements))
    level = Level(id="l", name="Lead", summary=summary, responsibilities=items)
    return JobFamily(id=name.lower(), name=name, tracks=(Track(id="t", levels=(level,)),))


def found(index: SearchIndex, text: str) -> list[str]:
    return [match.text for match in index.find(read_query(text)).matches()]


@given(st.text())
def test_every_folded_character_has_its_place_in_the_text(text: str) -> None:
    folded, places = fold_in_place(text)
    assert len(folded) == len(places)
    assert all(each in fold(text[place]) for each, place in zip(folded, places, strict=True))


@given(st.text())
def test_what_is_folded_stays_as_it_is_when_folded_again(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "typed", "span"),
    [
        ("Développeur Sénior", "SENIOR", Span(12, 18)),
        ("Senior", "sénior", Span(0, 6)),
        ("Se\u0301nior!", "senior", Span(0, 7)),
        ("code\n  review", '"code review"', Span(0, 13)),
        ("the team’s code", "team's", Span(4, 10)),
        ("the team's code", "team’s", Span(4, 10)),
        ("Back\u2011end", "back-end", Span(0, 8)),
        ("de\u00advel\u00adops", "develops", Span(0, 10)),
        ("Größe", "grösse", Span(0, 5)),
        ("GRÖẞE", "große", Span(0, 5)),
        ("Strasse", "straße", Span(0, 7)),
        ("Yazılım", "yazilim", Span(0, 7)),
        ("İSTANBUL", "istanbul", Span(0, 8)),
        ("IŞIK", "ışık", Span(0, 4)),
    ],
)
def test_accents_case_and_white_space_do_not_matter(text: str, typed: str, span: Span) -> None:
    assert read_query(typed).spans(text) == (span,)


def test_letters_are_no_marks() -> None:
    assert read_query("한").spans("하") == ()


def test_overlapping_marks_are_joined() -> None:
    assert read_query("abc bcd").spans("abcd") == (Span(0, 4),)


def test_all_words_must_stand_in_one_text() -> None:
    index = SearchIndex([ladder(summary="leads code reviews")])
    assert found(index, "review code") == ["leads code reviews"]
    assert found(index, "review tea") == []
    assert found(index, "  ") == []


def test_a_phrase_stands_as_it_is_written() -> None:
    index = SearchIndex([ladder("reviews code", "code reviews")])
    assert found(index, '"code review"') == ["code reviews"]
    assert found(index, "“code review”") == ["code reviews"]
    assert found(index, '"code re') == ["code reviews"]
    assert found(index, 'reviews "code"') == ["reviews code", "code reviews"]


def test_whole_words_and_case_are_kept_to_when_asked() -> None:
    index = SearchIndex([ladder("Go is good", "go on")])
    whole = read_query("go", whole_words=True)
    assert [match.text for match in index.find(whole).matches()] == ["Go is good", "go on"]
    assert whole.spans("Go is good") == (Span(0, 2),)
    cased = read_query("Go", match_case=True)
    assert [match.text for match in index.find(cased).matches()] == ["Go is good"]
    assert read_query("Sen", match_case=True).spans("Sénior sénior") == (Span(0, 3),)


def test_hits_are_counted_by_kind_and_chosen_by_it() -> None:
    skill = Skill(id="sql", name="SQL", kind=SkillKind.HARD)
    step = Proficiency(id="p", name="P", rank=1)
    needs = SkillRequirement(skill=skill, proficiency=step, behaviour="writes sql")
    levels = tuple(Level(id=f"l{n}", name=f"L{n}", skills=(needs,)) for n in range(3))
    items = (Responsibility(id="r", text="SQL everywhere"),)
    tracks = (Track(id="t", levels=levels),)
    index = SearchIndex([JobFamily(id="f", name="F", responsibilities=items, tracks=tracks)])
    result = index.find(read_query("sql"))
    assert result.counts == {
        MatchKind.RESPONSIBILITY: 1,
        MatchKind.SKILL: 3,
        MatchKind.BEHAVIOUR: 3,
    }
    assert result.total == len(list(result.matches())) == 7
    assert result.addresses == {"f/l0", "f/l1", "f/l2"}
    only = index.find(read_query("sql", kinds=frozenset({MatchKind.RESPONSIBILITY})))
    assert [match.text for match in only.matches()] == ["SQL everywhere"]
    assert only.stops == ("f",)
    assert len(only.addresses) == 3


@given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, min_size=1, max_size=4), st.data())
def test_what_is_found_is_what_looking_at_each_text_finds(
    texts: list[str], typed: list[str], data: st.DataObject
) -> None:
    # The index looks only at what it found before where a query goes on from that.
    family = ladder(*texts)
    index = SearchIndex([family])
    if data.draw(st.booleans()):
        list(index.prepare_in_steps())
    sentence = ""
    options = {name: data.draw(st.booleans()) for name in ("whole_words", "match_case")}
    for more in typed:
        sentence += more
        query = read_query(sentence, **options)  # type: ignore[arg-type]
        result = index.find(query)
        naive = [item.text for item in family.levels[0].responsibilities if query.is_in(item.text)]
        naive = naive if query else []
        matches = [
            match.text for match in result.matches() if match.kind is MatchKind.RESPONSIBILITY
        ]
        assert matches == naive
        assert result.counts.get(MatchKind.RESPONSIBILITY, 0) == len(naive)
        assert all(query.spans(text) for text in naive)
        assert bool(result.addresses) is bool(result.total)


def test_the_nearest_words_are_suggested() -> None:
    known = words_in(["Code reviews and Kubernetes", "Sénior"])
    assert suggest_words(("reveiws",), known) == "reviews"
    assert suggest_words(("code", "kubernets"), known) == "code Kubernetes"
    assert suggest_words(("senor",), known) == "Sénior"
    assert suggest_words(("xyzzy",), known) == ""
    assert suggest_words(("code",), known) == ""


@given(odd_texts.TEXTS, odd_texts.WORDS)
def test_spans_are_what_matches_in_any_script(text: str, word: str) -> None:
    query = read_query(word)
    spans = query.spans(f"{text} {word}")
    assert spans
    for span in spans:
        marked = fold(f"{text} {word}"[span.start : span.end])
        assert any(marked.startswith(term) for term in query.terms)
        assert any(marked.endswith(term) for term in query.terms)
