"""Each mistake is reported with its code and its place."""

import pytest

from ladder_app.files.ladder_file import parse_ladder

HEAD = "name: A\n"
TAIL = "levels: [B]\n"
PAY = "name: A\nlevels:\n- name: B\n  pay:\n    currency: {}\n    period: {}\n"
AMOUNTS = PAY.format("USD", "year") + "    minimum: {}\n    maximum: {}\n"
SKILLS = (
    "name: A\nsources:\n- {id: handbook, title: H}\nscale:\n- {id: expert, name: E}\n"
    "skills:\n- {id: sql, name: S, kind: hard, source: handbook}\n"
)


def one_skill(requirement: str) -> str:
    other = "- {name: C, skills: {sql: expert}}"
    return f"{SKILLS}levels:\n- name: B\n  skills:\n    {requirement}\n{other}\n"


def follows(*levels: str) -> str:
    return HEAD + "levels:\n" + "".join(f"- {{{level}}}\n" for level in levels)


CASES: list[tuple[str, str | bytes, str, int, int]] = [
    # Addresses
    ("a family as equivalent", follows("name: B, equivalent: web"), "address-invalid", 3, 25),
    ("no address", HEAD + "see-also: [web, A b]\n" + TAIL, "address-invalid", 2, 17),
    ("a mapping as address", HEAD + "see-also: {a: b}\n" + TAIL, "address-invalid", 2, 11),
    # Text
    ("empty", "", "file-empty", 1, 1),
    ("only a comment", "# nothing\n", "file-empty", 1, 1),
    ("too large", b"#" * (16 * 1024 * 1024 + 1), "file-too-large", 1, 1),
    ("UTF-16 with a mark", (HEAD + TAIL).encode("utf-16"), "text-encoding", 1, 1),
    ("UTF-16 without a mark", (HEAD + TAIL).encode("utf-16-be"), "text-encoding", 1, 1),
    ("UTF-32", (HEAD + TAIL).encode("utf-32"), "text-encoding", 1, 1),
    ("Latin-1", "name: é\nlevels: [ü]\n".encode("latin-1"), "text-not-utf-8", 1, 7),
    ("bad byte, line 2", b"name: \xc3\xa9\nlevels: [\xff]\n", "text-not-utf-8", 2, 10),
    ("control", "name: A\x07\n" + TAIL, "text-character", 1, 8),
    ("NUL", "name: A\n" + "levels: [\x00B]\n", "text-character", 2, 10),
    ("NEL", "name: A\x85\n" + TAIL, "text-character", 1, 8),
    ("line separator", "name: A\u2028\n" + TAIL, "text-character", 1, 8),
    ("paragraph separator", "name: A\u2029\n" + TAIL, "text-character", 1, 8),
    ("bidi override", "name: A\n\nsummary: a\u202eb\n" + TAIL, "text-character", 3, 11),
    ("bidi isolate", "name: A\u2066\n" + TAIL, "text-character", 1, 8),
    ("escaped override", 'name: "A\\u202e"\n' + TAIL, "text-escape", 1, 7),
    ("escaped control", 'name: "A\\a"\n' + TAIL, "text-escape", 1, 7),
    # YAML
    ("tab", "name: A\n\tsummary: x\n" + TAIL, "yaml-syntax", 2, 1),
    ("open bracket", "name: A\nlevels: [B", "yaml-syntax", 2, 9),
    ("open quotes", 'name: A\nsummary: "x\n' + TAIL, "yaml-syntax", 2, 10),
    ("no colon", "name: A\nsummary\n" + TAIL, "yaml-syntax", 2, 1),
    ("text after quotes", "name: 'A' b\n" + TAIL, "yaml-syntax", 1, 11),
    ("two colons", "name: A: B\n" + TAIL, "yaml-syntax", 1, 8),
    ("bad escape", 'name: "\\q"\n' + TAIL, "yaml-syntax", 1, 8),
    ("half a character", 'name: "\\ud83d\\ude00"\n' + TAIL, "yaml-syntax", 1, 10),
    ("Markdown", "name: A\nsummary: **Leads** x\n" + TAIL, "yaml-syntax", 2, 10),
    ("no space", "name:A\n" + TAIL, "yaml-syntax", 1, 5),
    ("no space above", "name: A\nsummary:x\n\n" + TAIL, "yaml-syntax", 2, 1),
    ("anchor", "name: &x A\n" + TAIL, "yaml-anchor", 1, 7),
    ("alias", "name: A\nsummary: *x\n" + TAIL, "yaml-alias", 2, 10),
    ("tag", "name: !!str A\n" + TAIL, "yaml-tag", 1, 7),
    ("own tag", "name: A\nlevels: !x [B]\n", "yaml-tag", 2, 9),
    ("merge", "name: A\n<<: {summary: x}\n" + TAIL, "yaml-merge", 2, 1),
    ("equal keys", "name: A\nname: B\n" + TAIL, "key-duplicate", 2, 1),
    ("list as key", "name: A\n? [a]\n: b\n" + TAIL, "yaml-key", 2, 3),
    ("second document", HEAD + TAIL + "---\nname: B\n", "yaml-document", 3, 1),
    ("deep", "name: A\nsummary: " + "[" * 40, "yaml-depth", 2, 41),
    ("long value", "name: A\nsummary: " + "x" * 20_001 + "\n" + TAIL, "value-too-long", 2, 10),
    # Shape
    ("a list", "- a\n", "mapping-expected", 1, 1),
    ("a text", "hello\n", "mapping-expected", 1, 1),
    (
        "colon in text",
        f"{HEAD}levels:\n- name: B\n  responsibilities:\n  - Owns: x\n",
        "text-not-quoted",
        5,
        5,
    ),
    ("no space in an item", HEAD + "levels:\n- name:B\n", "space-missing", 3, 3),
    ("unknown key", "name: A\nsumary: x\n" + TAIL, "key-unknown", 2, 1),
    ("no name", "summary: x\n" + TAIL, "key-missing", 1, 1),
    ("empty name", "summary: x\nname:\n" + TAIL, "key-missing", 2, 1),
    ("no levels", HEAD, "key-missing", 1, 1),
    ("empty levels", HEAD + "levels: []\n", "list-empty", 2, 9),
    ("empty level", HEAD + "levels:\n- B\n-\n", "item-empty", 4, 2),
    ("levels no list", HEAD + "levels: B\n", "list-expected", 2, 9),
    (
        "levels and tracks",
        HEAD + TAIL + "tracks: [{name: T, levels: [C]}]\n",
        "keys-exclusive",
        3,
        9,
    ),
    ("list for text", "name: [A]\n" + TAIL, "value-expected", 1, 7),
    (
        "level skills as a list",
        HEAD + "levels: [{name: B, skills: [a]}]\n",
        "mapping-expected",
        2,
        28,
    ),
    (
        "responsibility of nothing",
        HEAD + TAIL + "responsibilities:\n- id: x\n",
        "key-missing",
        4,
        3,
    ),
    ("format", "format: 2\nname: A\n" + TAIL, "format-unknown", 1, 9),
    # Values
    ("date as 24.11.2026", HEAD + "as-of: 24.11.2026\n" + TAIL, "date-invalid", 2, 8),
    ("language in words", HEAD + "language: German\n" + TAIL, "language-invalid", 2, 11),
    ("language as a locale", HEAD + "language: pt_BR\n" + TAIL, "language-invalid", 2, 11),
    ("no such day", HEAD + "as-of: 2026-02-30\n" + TAIL, "date-invalid", 2, 8),
    (
        "url scheme",
        HEAD + "sources: [{title: S, url: 'javascript:x'}]\n" + TAIL,
        "url-invalid",
        2,
        27,
    ),
    ("url file", HEAD + "sources: [{title: S, url: 'file:///x'}]\n" + TAIL, "url-invalid", 2, 27),
    ("id", "id: Back End\nname: A\n" + TAIL, "id-invalid", 1, 5),
    ("long id", f"id: {'a' * 81}\nname: A\n" + TAIL, "id-invalid", 1, 5),
    ("skill kind", HEAD + "skills: [{name: S, kind: harder}]\n" + TAIL, "kind-unknown", 2, 26),
    ("yes", AMOUNTS.format(1, 2) + "    open-top: yes\n", "boolean-invalid", 9, 15),
    ("quoted true", AMOUNTS.format(1, 2) + "    open-top: 'true'\n", "boolean-invalid", 9, 15),
    (
        "currency",
        PAY.format("US", "year") + "    minimum: 1\n    maximum: 2\n",
        "currency-unknown",
        5,
        15,
    ),
    (
        "period",
        PAY.format("USD", "yearly") + "    minimum: 1\n    maximum: 2\n",
        "period-unknown",
        6,
        13,
    ),
    ("no maximum", PAY.format("USD", "year") + "    minimum: 1\n", "key-missing", 5, 5),
    *(
        (f"number {text}", AMOUNTS.format(text, 200000), "number-invalid", 7, 14)
        for text in (
            "0900",
            "1e5",
            ".nan",
            ".inf",
            "1:30",
            "90,000",
            "90_000",
            "90 000",
            "90k",
            "$90000",
            "0x10",
            "+5",
            "5.",
            ".5",
            "1.23456",
            "1234567890123456",
            "'90000'",
            "٣",
        )
    ),
    ("negative", AMOUNTS.format(-5, 2), "pay-negative", 7, 14),
    ("absurd", AMOUNTS.format(1, 1000000000001), "pay-absurd", 8, 14),
    ("zero", AMOUNTS.format(0, 0), "pay-zero", 8, 14),
    ("minimum above maximum", AMOUNTS.format(3, 2), "pay-order", 7, 14),
    ("thousands or decimals", AMOUNTS.format("90.000", 200), "number-ambiguous", 7, 14),
    ("midpoint below", AMOUNTS.format(3, 5) + "    midpoint: 2\n", "midpoint-outside", 9, 15),
    ("midpoint above", AMOUNTS.format(3, 5) + "    midpoint: 5.01\n", "midpoint-outside", 9, 15),
    ("midpoint no number", AMOUNTS.format(3, 5) + "    midpoint: 4k\n", "number-invalid", 9, 15),
    *(
        (
            f"percentiles {text}",
            AMOUNTS.format(3, 5) + f"    percentiles: {text}\n",
            code,
            9,
            column,
        )
        for text, code, column in (
            ("{10: 4, 50: 3}", "percentiles-order", 30),
            ("{10: 4, 20: 5}", "key-unknown", 26),
            ("{50: 0}", "pay-zero", 23),
            ("{50: x}", "number-invalid", 23),
            ("{}", "key-missing", 18),
            ("[1, 2]", "mapping-expected", 18),
            ("4", "mapping-expected", 18),
        )
    ),
    *(
        (f"market {text}", f"{HEAD}market: [{{{text}}}]\n{TAIL}", code, 2, column)
        for text, code, column in (
            ("name: M, currency: USD, period: year", "key-missing", 10),
            ("currency: USD, period: year, figure: 1", "key-missing", 10),
            ("name: M, period: year, figure: 1", "key-missing", 10),
            ("name: M, currency: USD, period: year, figure: 0", "pay-zero", 57),
            ("name: M, currency: USD, period: year, figure: -1", "pay-negative", 57),
            ("name: M, currency: US, period: year, figure: 1", "currency-unknown", 30),
            (
                "name: M, currency: USD, period: year, figure: 1, date: 2024-13",
                "month-invalid",
                66,
            ),
            (
                "name: M, currency: USD, period: year, figure: 1, date: 0000-01",
                "month-invalid",
                66,
            ),
            (
                "name: M, currency: USD, period: year, figure: 1, source: bls",
                "source-unknown",
                68,
            ),
        )
    ),
    *(
        (f"hours {text}", f"{HEAD}hours-per-week: {text}\n{TAIL}", "number-range", 2, 17)
        for text in ("0", "-1", "168.5", "1e2", ".nan", "'40'", "forty", "9" * 400)
    ),
    *(
        (
            f"occupation {text}",
            f"{HEAD}market-occupation: {text}\n{TAIL}",
            "occupation-invalid",
            2,
            20,
        )
        for text in ("Software Developers", "-15", "15-1252-", "'15 1252'", "1" * 41)
    ),
    ("weeks", f"{HEAD}weeks-per-year: 54\n{TAIL}", "number-range", 2, 17),
    # Ids and references
    (
        "equal level ids",
        HEAD + "levels:\n- Junior\n- name: X\n  id: junior\n",
        "id-duplicate",
        5,
        7,
    ),
    ("equal level names", HEAD + "levels:\n- Junior\n- Junior\n", "id-duplicate", 4, 3),
    (
        "equal level ids in two tracks",
        HEAD + "tracks:\n- {name: T, levels: [B]}\n- {name: U, levels: [B]}\n",
        "id-duplicate",
        4,
        22,
    ),
    (
        "equal sources",
        HEAD + "sources: [{title: S}, {title: S}]\nsource: s\n" + TAIL,
        "id-duplicate",
        2,
        31,
    ),
    ("equal steps", HEAD + "scale: [{name: S}, {name: S}]\n" + TAIL, "id-duplicate", 2, 27),
    (
        "equal skills",
        HEAD + "skills: [{name: S, kind: hard}, {name: s, kind: hard}]\n" + TAIL,
        "id-duplicate",
        2,
        40,
    ),
    (
        "equal responsibilities",
        HEAD + TAIL + "responsibilities: [{id: a, text: x}, {id: a, text: y}]\n",
        "id-duplicate",
        3,
        43,
    ),
    (
        "equal responsibilities of a level",
        HEAD + "levels:\n- name: B\n  responsibilities: [{id: a, text: x}, {id: a, text: y}]\n",
        "id-duplicate",
        4,
        45,
    ),
    ("follows nothing", follows("name: B", "name: C, follows: x"), "follows-unknown", 4, 22),
    ("follows itself", follows("name: B, follows: b"), "follows-itself", 3, 22),
    ("circle", follows("name: B, follows: d", "name: C", "name: D"), "follows-cycle", 3, 22),
    (
        "grows nothing",
        follows("name: B, responsibilities: [{text: x, grows: y}]"),
        "grows-unknown",
        3,
        49,
    ),
    ("ends nothing", follows("name: B", "name: C, ends: y"), "ends-unknown", 4, 19),
    (
        "ends what it states",
        follows(
            "name: B, responsibilities: [{id: a, text: x}]",
            "name: C, ends: a, responsibilities: [{id: a, text: y}]",
        ),
        "ends-stated",
        4,
        19,
    ),
    (
        "ends what it lets grow",
        follows(
            "name: B, responsibilities: [{id: a, text: x}]",
            "name: C, ends: a, responsibilities: [{text: y, grows: a}]",
        ),
        "ends-stated",
        4,
        19,
    ),
    ("skill", one_skill("sqll: expert"), "skill-unknown", 11, 5),
    ("proficiency", one_skill("sql: exprt"), "proficiency-unknown", 11, 10),
    ("source", one_skill("sql: {proficiency: expert, source: handbok}"), "source-unknown", 11, 40),
    (
        "source twice",
        one_skill("sql: {proficiency: expert, source: [handbook, handbook]}"),
        "reference-repeated",
        11,
        51,
    ),
    ("unused source", HEAD + "sources: [{title: S}]\n" + TAIL, "source-unused", 2, 11),
    ("unused skill", HEAD + "skills: [{name: S, kind: hard}]\n" + TAIL, "skill-unused", 2, 10),
]
WARNINGS = {
    "number-ambiguous",
    "ends-stated",
    "ends-unknown",
    "grows-unknown",
    "reference-repeated",
    "source-unused",
    "space-missing",
    "skill-unused",
}


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_a_mistake_is_told_with_its_place(
    text: str | bytes, code: str, line: int, column: int
) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    result = parse_ladder(data, "x.yaml")
    found = [(problem.code, problem.line, problem.column) for problem in result.problems]
    assert (code, line, column) in found
    assert (result.family is None) == (code not in WARNINGS), found


@pytest.mark.parametrize(
    ("text", "code"), [(case[1], case[2]) for case in CASES], ids=[case[0] for case in CASES]
)
def test_one_mistake_is_told_once(text: str | bytes, code: str) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    codes = [problem.code for problem in parse_ladder(data, "x.yaml").problems]
    # What a value that could not be read would have named may count as unused.
    assert [found for found in codes if not found.endswith("-unused")] in ([code], [])


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("name: A\nsumary: x\n" + TAIL, "“summary”"),
        ("id: Back End\nname: A\n" + TAIL, "“back-end”"),
        (PAY.format("usd", "year") + "    minimum: 1\n    maximum: 2\n", "“USD”"),
        (PAY.format("USD", "yearly") + "    minimum: 1\n    maximum: 2\n", "“year”"),
        (AMOUNTS.format("90,000", 200000), "90000"),
        (AMOUNTS.format("$90000", 200000), "90000"),
        (AMOUNTS.format(1, 2) + "    open-top: yes\n", "“true”"),
        (
            HEAD
            + "market: [{name: M, currency: USD, period: year, figure: 1, date: 2024-05-31}]\n"
            + TAIL,
            "2024-05?",
        ),
        (one_skill("sqll: expert"), "“sql”"),
        (one_skill("sql: Expert"), "“expert”"),
        (follows("name: Junior", "name: C, follows: juniors"), "“junior”"),
    ],
)
def test_what_was_meant_is_suggested(text: str, meant: str) -> None:
    messages = [problem.message for problem in parse_ladder(text.encode(), "x.yaml").problems]
    assert any(f"Did you mean {meant}" in message for message in messages), messages


def test_all_problems_are_told_at_once_by_place() -> None:
    text = "name: &a A\nsumary: x\nas-of: never\nlevels: [{name: B, follows: x}]\n"
    problems = parse_ladder(text.encode(), "x.yaml").problems
    assert [(found.line, found.code) for found in problems] == [
        (1, "yaml-anchor"),
        (2, "key-unknown"),
        (3, "date-invalid"),
        (4, "follows-unknown"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "nmae: A\n" + TAIL,
        HEAD + "lvels: [B]\n",
        HEAD + "levels:\n- titel: B\n  nane: B\n",
        AMOUNTS.replace("minimum", "minimun").format(1, 2),
    ],
)
def test_a_misspelt_key_is_not_missed_as_well(text: str) -> None:
    problems = parse_ladder(text.encode(), "x.yaml").problems
    assert {found.code for found in problems} == {"key-unknown"}
    assert any("Did you mean" in found.message for found in problems)


def test_a_key_unlike_the_missing_one_is_told_beside_it() -> None:
    problems = parse_ladder(b"zzz: A\n" + TAIL.encode(), "x.yaml").problems
    assert {found.code for found in problems} == {"key-missing", "key-unknown"}


def test_a_problem_is_told_as_a_compiler_would() -> None:
    (problem,) = parse_ladder(b"name: A\nsumary: x\nlevels: [B]\n", "dir/x.yaml").problems
    assert str(problem) == (
        "dir/x.yaml:2:1: error: The key “sumary” is not known in a family. "
        "Remove it or correct it. Did you mean “summary”? [key-unknown]"
    )
