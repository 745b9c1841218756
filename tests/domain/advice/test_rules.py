"""Each rule of advice, on what it must question and what it must leave alone."""

from __future__ import annotations

import pytest

from ladder_app.domain.advice.names import RULE_NAMES
from ladder_app.domain.advice.rules import RULES, advise
from ladder_app.domain.model import JobFamily
from ladder_app.files.ladder_file import parse_ladder

HEAD = """\
name: Pottery
scale: [{name: Basic}, {name: Skilled}]
skills: [{id: glazing, name: Glazing, kind: hard}, {id: throwing, name: Throwing, kind: hard}]
"""


def family_of(text: str) -> JobFamily:
    file = parse_ladder(text.encode(), "pottery.yaml")
    assert file.family is not None, file.problems
    return file.family


def rules_on(text: str) -> list[str]:
    return [rule.name for rule, _ in advise(family_of(text))]


def with_statement(text: str) -> str:
    return f"name: Pottery\nlevels: [{{name: Junior, responsibilities: [{text!r}]}}]\n"


def levels(*bodies: str, head: str = HEAD) -> str:
    """A ladder of levels A, B, …, each with these keys in braces."""
    rows = [f"  - {{name: {name}, {body}}}\n" for name, body in zip("ABCDE", bodies, strict=False)]
    return f"{head}levels:\n{''.join(rows)}"


def duties(*texts: str) -> str:
    return f"responsibilities: [{', '.join(texts)}]"


def pay(minimum: int, maximum: int, more: str = "") -> str:
    amounts = f"minimum: {minimum}, maximum: {maximum}"
    return f"pay: {{currency: USD, period: year, {amounts}{more}}}"


def glazing(grade: str, behaviour: str) -> str:
    return f"skills: {{glazing: {{proficiency: {grade}, behaviour: {behaviour}}}}}"


def test_the_names_for_files_are_those_of_the_rules() -> None:
    assert tuple(rule.name for rule in RULES) == RULE_NAMES
    assert all(rule.reason.endswith(".") for rule in RULES)
    assert all(bool(rule.source) == rule.url.startswith("https://") for rule in RULES)


@pytest.mark.parametrize(
    "text",
    [
        "Helps as needed.",
        "Assists with kilns.",
        "Actively participates in meetings.",
        "Participates actively in meetings.",
        "Fires the kiln. Is familiar with glazes.",
        "Knows the kilns of the workshop",
        "Has a good eye and works overtime as required.",
        "Sorts clay, tools, etc.",
        "Can contribute to the catalog.",
        "Handles various tasks.",
    ],
)
def test_vague_verbs_are_questioned(text: str) -> None:
    assert rules_on(with_statement(text)) == ["vague-verbs"]


@pytest.mark.parametrize(
    "text",
    [
        "Helps apprentices load the kiln.",
        "Participates in the on-call rotation of kiln guards.",
        "Explains glazes so that customers understand and know them.",
        "Know-how of clay is shown in an exam.",
        "Contributes recipes to the glaze book.",
        "Stores glazes as required by law.",
        "Reorders clay when necessary repairs are done.",
        "Handles hot pots with tongs.",
        "Weiß, was der Ofen braucht, und hilft, wenn die Kollegen das brauchen.",
    ],
)
def test_clear_verbs_are_left_alone(text: str) -> None:
    assert rules_on(with_statement(text)) == []


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("He is a young, energetic rockstar", ["age-words", "gender-words"]),
        ("Coaches recent college graduates", ["age-words"]),
        ("Is a digital native", ["age-words"]),
        ("Takes on people under 30 years old", ["age-words"]),
        ("Asks each potter about his or her week", ["gender-words"]),
        ("Stands in for the foreman", ["gender-words"]),
        ("Plans the man-hours of a firing", ["gender-words"]),
    ],
)
def test_words_of_age_and_gender_are_questioned(text: str, rules: list[str]) -> None:
    assert rules_on(with_statement(text)) == rules


@pytest.mark.parametrize(
    "text",
    [
        "Advises young companies and mature ones",
        "Reviews craftsmanship and workmanship",
        "Manages the workshop and mandates breaks",
        "Reports to HE the ambassador and to HER committee",
        "Keeps a theme there, then here",
        "Stellt die Töpfe von der Wand her auf und dann zu den anderen",
    ],
)
def test_words_that_only_look_alike_are_left_alone(text: str) -> None:
    assert rules_on(with_statement(text)) == []


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        (("Organizes firings", "Sets the color", "Organises sales"), 1),
        (("Models behaviour", "Labels the colour", "Modeled a kiln"), 1),
        (("Analyses clay", "Organises sales", "Prioritizes orders"), 1),
        # Oxford spelling, words that always have -ise, and a plural.
        (("Organizes firings in the colours of the centre",), 0),
        (("Organizes an exercise", "Supervises and advises", "Compares analyses"), 0),
        (("Organises programmes", "Labelled drawings"), 0),
        (("Utiliza el color y la labor", "Organise les couleurs et le centre"), 0),
    ],
)
def test_mixed_spelling_is_questioned(texts: tuple[str, ...], count: int) -> None:
    assert rules_on(levels(duties(*texts))) == ["mixed-spelling"] * count


COPIED = duties("Fires the kiln."), duties("fires  the kiln", "Mixes glazes")


def test_a_copied_text_is_questioned_where_it_carries_over() -> None:
    assert rules_on(levels(*COPIED)) == ["copied-text"]
    assert rules_on(levels(*COPIED, head=HEAD + "cumulative: false\n")) == []
    assert rules_on(levels(duties("Fires the kiln."), duties("Fires two kilns."))) == []


def test_a_copied_text_is_questioned_only_on_one_path() -> None:
    tracks = (
        "tracks:\n  - {name: One, levels: [{name: A, responsibilities: [Fires kilns]}]}\n"
        "  - {name: Two, levels: [{name: B, responsibilities: [Fires kilns]}]}\n"
    )
    assert rules_on(HEAD + tracks) == []
    branches = levels(duties("X"), duties("Fires kilns"), f"follows: a, {duties('Fires kilns')}")
    assert rules_on(branches) == []


def test_a_copied_summary_is_questioned_in_every_track() -> None:
    both = ("summary: Fires., " + duties("One"), "summary: Fires., " + duties("One", "Two"))
    assert rules_on(levels(*both, head=HEAD + "cumulative: false\n")) == ["copied-text"]


def test_a_higher_proficiency_needs_another_text() -> None:
    rule = "higher-proficiency-same-text"
    assert rules_on(levels(glazing("basic", "Dips."), glazing("skilled", "dips"))) == [rule]
    assert rules_on(levels(glazing("basic", "Dips."), glazing("skilled", "Sprays."))) == []
    assert rules_on(levels("skills: {glazing: basic}", "skills: {glazing: skilled}")) == []
    # The level between has the skill too, because it carries over.
    three = glazing("basic", "Dips."), duties("Fires."), glazing("skilled", "Dips.")
    assert rules_on(levels(*three)) == [rule]


def test_a_step_without_change_is_questioned() -> None:
    one = f"{duties('Fires the kiln.')}, skills: {{glazing: basic}}"
    rule = "step-without-change"
    assert rules_on(levels(one, "summary: More senior.")) == [rule]
    assert rules_on(levels(one, "skills: {glazing: basic}")) == [rule]
    assert rules_on(levels(one, one, head=HEAD + "cumulative: false\n")) == [rule]
    assert rules_on(levels(one, "ends: glazing")) == []
    assert rules_on(levels(one, "skills: {glazing: skilled}")) == []
    assert rules_on(levels(one, duties("Repairs the kiln."))) == []
    # Neither level is described yet.
    assert rules_on(levels("summary: One", "summary: Two")) == []


def test_a_skill_that_is_no_longer_listed_is_missing() -> None:
    both, one = "skills: {glazing: basic, throwing: basic}", "skills: {glazing: skilled}"
    apart = HEAD + "cumulative: false\n"
    assert rules_on(levels(both, one, head=apart)) == ["missing-skill"]
    # It carries over, or is ended by name, or is missed only once.
    assert rules_on(levels(both, one)) == []
    assert rules_on(levels(both, f"ends: throwing, {one}", head=apart)) == []
    more = f"{one}, {duties('Sells pots.')}"
    assert rules_on(levels(both, one, more, head=apart)) == ["missing-skill"]


def test_unequal_numbers_of_statements_are_questioned() -> None:
    six, two = duties(*"123456"), duties("7", "8")
    apart = HEAD + "cumulative: false\n"
    assert rules_on(levels(six, duties(*"abcdef"), two, head=apart)) == ["unequal-statements"]
    assert rules_on(levels(two, duties(*"ab"), six, head=apart)) == ["unequal-statements"]
    assert rules_on(levels(six, two, head=apart)) == ["unequal-statements"]
    assert rules_on(levels(six, duties(*"abcd"), head=apart)) == []
    # The first level of a cumulative ladder states what all share.
    assert rules_on(levels(six, two, duties("9", "x"))) == []


@pytest.mark.parametrize(
    ("bands", "rules"),
    [
        ((pay(50, 60), pay(82, 90)), ["pay-gap"]),
        ((pay(50, 60), pay(61, 70)), []),
        ((pay(50, 60, ", open-top: true"), pay(82, 90)), []),
        ((pay(50, 60), pay(82, 90).replace("USD", "EUR")), []),
        ((pay(50, 70), pay(55, 80)), ["pay-overlap"]),
        ((pay(50, 70), pay(60, 80)), []),
        ((pay(50, 70), pay(55, 80, ", open-top: true")), []),
        ((pay(40, 100), pay(90, 120)), ["pay-spread"]),
        ((pay(50, 90), pay(88, 120)), []),
        ((pay(0, 90),), []),
        ((pay(75, 96), pay(52, 60)), ["pay-below"]),
        ((pay(75, 96), pay(52, 60, ", open-top: true")), []),
        ((pay(75, 96, ", open-top: true"), pay(52, 60)), ["pay-below"]),
        ((pay(75, 96), pay(60, 76)), []),
        ((pay(75, 96), pay(52, 60).replace("USD", "EUR")), []),
        ((pay(50, 70), pay(45, 75)), ["pay-overlap"]),
    ],
)
def test_gaps_overlaps_and_spreads_of_pay(bands: tuple[str, ...], rules: list[str]) -> None:
    texts = [f"{duties(name)}, {band}" for name, band in zip("xyz", bands, strict=False)]
    assert rules_on(levels(*texts)) == rules


def test_the_overlap_is_that_of_both_ranges() -> None:
    text = levels(f"{duties('x')}, {pay(50, 70)}", f"{duties('y')}, {pay(45, 75)}")
    ((_, found),) = advise(family_of(text))
    assert found.values == {"percent": "66.7", "level": "A"}


def test_the_hole_and_the_spread_are_given_in_percent() -> None:
    text = levels(f"{duties('x')}, {pay(40, 100)}", f"{duties('y')}, {pay(136, 150)}")
    found = [finding for _, finding in advise(family_of(text))]
    assert [(each.spot, each.values.get("percent")) for each in found] == [
        (("levels", 1, "pay", "minimum"), "36"),
        (("levels", 0, "pay", "maximum"), "150"),
    ]


def test_a_family_switches_rules_off() -> None:
    text = with_statement("He assists the young potter.")
    assert rules_on(text) == ["age-words", "gender-words"]
    assert rules_on(text + "advice-off: [age-words, gender-words]\n") == []
    assert rules_on(text + "advice-off: age-words\n") == ["gender-words"]
