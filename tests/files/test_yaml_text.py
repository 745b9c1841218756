"""A record is written byte for byte as PyYAML writes it."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.files.yaml_text import Plain, dumped, on_one_line, yaml_text

# Long texts of what may need quotation marks, escapes or line breaks, and of plain words.
_ODD = [
    *" :#-?,[]{}&*!|>'\"%@`=~<.0123456789\n\t\x07\x85\xa0\u2028\u3000\ufeffé漢😀",
    ": ", " #", "  ", "- ", "word ", "another", "yes", "No", "null", "...", "---", "1_0", "0x1",
]  # fmt: skip
_WORDS = st.lists(st.text(string.ascii_letters + "éß.,'-", min_size=1, max_size=30), max_size=40)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(_ODD), max_size=120).map("".join),
    _WORDS.map(" ".join),
    st.sampled_from(["yes", "Off", "y", "Null", "1", "2026-11-28", "3+ years", "é" * 200]),
)
PLAIN = st.from_regex(r"[0-9]{1,6}(\.[0-9]{1,2})?", fullmatch=True).map(Plain)
IDS = st.from_regex(r"[0-9][0-9a-zA-Z-]{0,12}", fullmatch=True)
SCALARS = st.one_of(TEXTS, IDS, PLAIN, st.booleans())
KEYS = st.one_of(TEXTS, IDS, st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True), PLAIN)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_any_record_is_written_as_pyyaml_writes_it(record: dict[str, object]) -> None:
    assert yaml_text(record) == dumped(record)


@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_any_record_on_one_line_is_written_as_pyyaml_writes_it(record: dict[str, object]) -> None:
    expected = dumped(record, default_flow_style=True, width=10**9)
    assert on_one_line(record) == expected.rstrip("\n")


@given(_WORDS.map(" ".join), st.integers(0, 6))
def test_long_texts_are_folded_as_pyyaml_folds_them(text: str, depth: int) -> None:
    record: dict[str, object] = {"text": text, "list": [text, {"first": text, "then": text}]}
    for _ in range(depth):
        record = {"a-key": record}
    assert yaml_text(record) == dumped(record)


@pytest.mark.parametrize("text", ["a: b", "a #b", "yes", " a", "a ", "a:", "'a'", "é: ü", "1", ""])
def test_what_is_not_plain_is_quoted_as_pyyaml_quotes_it(text: str) -> None:
    record: dict[str, object] = {"key": text, "list": [text, {text: text}]}
    assert yaml_text(record) == dumped(record)
