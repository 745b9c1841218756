"""The bundled texts are plain US English, and each behavior is one that can be observed."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations

import pytest

from tests.data.bundled import Text, sentences, statements, template_lines, texts

MAX_WORDS = 30
MAX_BEHAVIORS = 3
MOST_ALIKE = 0.5
"""The share of words that two statements may have in common."""


def _words(text: str) -> set[str]:
    return set(text.split())


BRITISH = _words(
    """
    acknowledgement afterwards ageing amongst analyse analysed analysing artefact artefacts
    behaviour behaviours cancelled cancelling catalogue catalogues centre centred centres cheque
    colour coloured colours counselling defence dialling draught enrol enrolment favour favours
    favourable favourite focussed fuelled fulfil fulfilment grey honour honours instalment
    judgement judgements labelled labelling labour learnt levelled licence manoeuvre metre
    modelled modelling neighbour neighbouring neighbours offence practise practised practising
    pretence programme programmes rigour rota sceptical signalled signalling skilful spelt
    timetable towards travelled travelling tyre whilst wilful
    """
)
ENDS_BRITISH = re.compile(r"\w{3,}(?:is(?:e|es|ed|ing|ation|ations)|yse[ds]?|ysing)$")
ENDS_THE_SAME_IN_US = _words(
    """
    advise advised advises advising arise arises arising comprise comprises compromise concise
    devise devised devises enterprise exercise exercises expertise improvise likewise otherwise
    precise premise premises promise promises raise raised raises raising revise revised revises
    revising rise rises rising supervise supervised supervises supervising surprise surprises
    televise wise
    """
)
OFFICIAL_NAMES = re.compile("Open Government Licence")

STOCK_WORDS = re.compile(
    r"""\b(?:
      answer(?:s|ing)?\ for|settl(?:e|es|ed|ing)|sees\ (?:that|to)|sound|fitting|suits?
    | cry\ wolf|cracks|mends|being\ chased|posted|learns\ the\ trade|slips?|lends\ a\ hand
    | brings\ on|on\ board|look(?:s|ing)?\ after|puts?\ right|keeps\ an\ eye|what\ came\ of
    | has\ a\ part|parts\ into|are\ cut|risks\ and\ chances|described\ tasks|one-to-one\ talks
    | partners\ outside|as\ a\ rule|along\ the\ lines|by\ known|estate|aims|alike|gets\ to\ the
    | we|our|us|you|your
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Idioms, calques and stock words that read translated, and the first and second person."""

OWN = re.compile(r"(\S+) own\b")
POSSESSIVES = re.compile(r"(?:their|its|your|our|\w+[’']s|\w+s’)$", re.IGNORECASE)
IN_OUR_OWN_WORDS = re.compile("in our own words|so the skills are ours|are ours")
STARTS_WITH_A_VERB = re.compile(r"(?:Can [a-z]+|[A-Z][a-z-]*s),? [a-zA-Z]")
NO_VERBS = {"Its", "This", "Always", "Colleagues", "Developers", "Engineers", "Managers"}
FILLERS = _words(
    "a about all an and are as at be before by each for from has how in into is it its of on one"
    " or other that the their them they to when where which with without"
)

ALL = [*texts(), *template_lines()]


def words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z]+(?:[’'-][A-Za-z]+)*", text)


def british(text: str) -> list[str]:
    """The words of a text that are spelled as in British English."""
    found = [word.lower() for word in words(OFFICIAL_NAMES.sub("", text))]
    parts = [part for word in found for part in word.split("-")]
    return [
        word
        for word in parts
        if word in BRITISH or (ENDS_BRITISH.search(word) and word not in ENDS_THE_SAME_IN_US)
    ]


@pytest.mark.parametrize(
    "text", ["Organises it.", "The behaviour of it.", "re-analysed", "towards"]
)
def test_the_spelling_of_other_countries_is_noticed(text: str) -> None:
    assert len(british(text)) == 1


def test_the_spelling_is_that_of_the_us() -> None:
    assert {found: each.place for each in ALL for found in british(each.text)} == {}


def test_no_sentence_is_long() -> None:
    long = [
        (each.place, each.kind, sentence)
        for each in ALL
        for sentence in sentences(each.text)
        if len(sentence.split()) > MAX_WORDS
    ]
    assert long == []


def test_no_text_has_a_stock_word() -> None:
    found = {}
    for each in ALL:
        match = STOCK_WORDS.search(IN_OUR_OWN_WORDS.sub("", each.text))
        # A template speaks to its author.
        if match and not (each.kind == "template" and match[0].lower() in ("your", "our")):
            found[each.place, each.kind] = match[0]
    assert found == {}


def test_own_has_a_possessive() -> None:
    dropped = [
        (each.place, match[0])
        for each in ALL
        for match in OWN.finditer(each.text)
        if not POSSESSIVES.search(match[1])
    ]
    assert dropped == []


def test_a_sentence_ends_with_a_full_stop_and_an_apostrophe_is_curly() -> None:
    for each in texts():
        if not each.kind.startswith(("title", "name")):
            assert each.text.endswith("."), each
        assert "'" not in each.text, each
        assert "  " not in each.text, each


def test_each_statement_starts_with_what_the_person_does() -> None:
    def is_one(text: str) -> bool:
        return bool(STARTS_WITH_A_VERB.match(text)) and text.split()[0] not in NO_VERBS

    assert [each for each in statements() if not is_one(each.text)] == []


def test_each_behavior_is_a_few_acts() -> None:
    behaviors = [each for each in statements() if each.kind.startswith("behavior")]
    assert [each for each in behaviors if len(sentences(each.text)) > MAX_BEHAVIORS] == []
    # An act has an object: more than a verb, and a noun or two.
    assert [each for each in behaviors if len(words(each.text)) < 5] == []


def test_no_statement_is_made_twice() -> None:
    places = defaultdict(list)
    for each in statements():
        places[each.text].append((each.place, each.kind))
    assert {text: found for text, found in places.items() if len(found) > 1} == {}


def alike(first: Text, second: Text) -> float:
    one = {word.lower() for word in words(first.text)} - FILLERS
    two = {word.lower() for word in words(second.text)} - FILLERS
    return len(one & two) / len(one | two)


def test_no_two_statements_are_nearly_the_same() -> None:
    pairs = combinations(statements(), 2)
    assert [pair for pair in pairs if alike(*pair) > MOST_ALIKE] == []
