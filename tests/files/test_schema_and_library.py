"""The schema agrees with the reader, and the bundled ladders are good."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from ladder_app.files import library, schema
from ladder_app.files.growth.read_growth import read_growth
from ladder_app.files.kinds import Kind
from ladder_app.files.ladder_file import parse_ladder
from ladder_app.files.nodes import MappingNode, Node, ScalarNode, SequenceNode, read_nodes
from ladder_app.files.problems import Report
from ladder_app.files.rates import parse_rates
from ladder_app.files.reference import ALL_RECORDS
from tests.files.good import FULL
from tests.files.growth.samples import FULL as FULL_GROWTH

RATES_VALIDATOR = Draft202012Validator(schema.rates_schema())
VALIDATOR = Draft202012Validator(schema.ladder_schema())
GROWTH_VALIDATOR = Draft202012Validator(schema.growth_schema())
BUNDLED = library.bundled_paths()


def plain(node: Node | None) -> object:
    """A tree as an editor sees it: YAML 1.2's numbers, booleans and nulls."""
    if isinstance(node, MappingNode):
        return {key.value: plain(value) for key, value in node.pairs}
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.items]
    assert isinstance(node, ScalarNode)
    if node.quoted:
        return node.value
    if not node.value:
        return None
    try:
        return json.loads(node.value)
    except ValueError:
        return node.value


def mistakes(text: str, validator: Draft202012Validator = VALIDATOR) -> list[str]:
    tree = plain(read_nodes(text, Report("x.yaml")))
    return [error.message for error in validator.iter_errors(tree)]


@pytest.mark.parametrize("name", schema.SCHEMAS)
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(schema.SCHEMAS[name]())


def test_no_schema_file_is_stale() -> None:
    assert schema.main(["--check"]) == 0


def test_a_stale_schema_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(schema, "bundled_folder", lambda _name: tmp_path)
    assert schema.main(["--check"]) == 1
    assert "--write" in capsys.readouterr().err
    assert schema.main(["--write"]) == 0
    assert schema.main(["--check"]) == 0
    for name in schema.SCHEMAS:
        path = schema.schema_path(name)
        written = path.read_text(encoding="utf-8")
        path.write_text(written.replace("description", "meaning"), encoding="utf-8")
        assert schema.main(["--check"]) == 1
        assert path.name in capsys.readouterr().err
        path.write_text(written, encoding="utf-8")
    assert schema.main(["rates"]) == 0
    assert json.loads(capsys.readouterr().out) == schema.rates_schema()
    assert schema.main([]) == 0
    assert json.loads(capsys.readouterr().out) == schema.ladder_schema()


@pytest.mark.parametrize(
    "text",
    [
        FULL,
        "name: A\nlevels: [B]\n",
        "name: 12\nlevels: [1, true]\n",
        "name: A\nsummary:\nlevels: [B]\n",
    ],
)
def test_what_the_reader_takes_the_schema_takes(text: str) -> None:
    assert parse_ladder(text.encode(), "x.yaml").family is not None
    assert mistakes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "name: A\n",
        "name:\nlevels: [B]\n",
        "name: A\nlevels: []\n",
        "name: A\nlevels: [B]\ntracks: [{name: T, levels: [C]}]\n",
        "name: A\nsumary: x\nlevels: [B]\n",
        "format: 2\nname: A\nlevels: [B]\n",
        "format: '1'\nname: A\nlevels: [B]\n",
        "name: A\nlevels: [{name: B, pay: {currency: US}}]\n",
        "name: A\nas-of: 1.2.2026\nlevels: [B]\n",
        "name: A\nid: A b\nlevels: [B]\n",
        "name: A\nlevels: [B]\nresponsibilities: [{id: x}]\n",
        "name: A\nhours-per-week: 0\nlevels: [B]\n",
        "name: A\nweeks-per-year: 54\nlevels: [B]\n",
        "name: A\nmarket: [{name: M, currency: USD, period: year}]\nlevels: [B]\n",
        (
            "name: A\nmarket: [{name: M, currency: USD, period: year, percentiles: {20: 1}}]\n"
            "levels: [B]\n"
        ),
        (
            "name: A\nmarket: [{name: M, currency: USD, period: year, figure: 1, date: May 2024}]\n"
            "levels: [B]\n"
        ),
    ],
)
def test_what_the_schema_refuses_the_reader_refuses(text: str) -> None:
    assert parse_ladder(text.encode(), "x.yaml").family is None
    assert mistakes(text)


RATES_HEAD = "date: 2026-11-24\nsource: A bank\nbase: EUR\n"


@pytest.mark.parametrize(
    "text",
    [
        RATES_HEAD + "rates: {USD: 1.25, JPY: 160}\n",
        RATES_HEAD + "rates: {EUR: 1, USD: 999999999999.123456789012}\n",
        RATES_HEAD.replace("A bank", "2026") + "rates: {KWD: 0.000000000001}\n",
    ],
)
def test_what_the_reader_takes_of_rates_the_schema_takes(text: str) -> None:
    assert parse_rates(text.encode(), "x.yaml").rates is not None
    assert mistakes(text, RATES_VALIDATOR) == []


@pytest.mark.parametrize(
    "text",
    [
        RATES_HEAD,
        RATES_HEAD + "rates: {}\n",
        RATES_HEAD + "rates: 5\n",
        RATES_HEAD + "rates: {USDD: 1}\n",
        RATES_HEAD + "rates: {USD: 0}\n",
        RATES_HEAD + "rates: {USD: -1}\n",
        RATES_HEAD + "rates: {USD: '1.25'}\n",
        RATES_HEAD + "rates: {USD: 1000000000000}\n",
        RATES_HEAD + "rates: {USD: 1}\nrate: 1\n",
        RATES_HEAD.replace("EUR", "EURO") + "rates: {USD: 1}\n",
        RATES_HEAD.replace("2026-11-24", "today") + "rates: {USD: 1}\n",
        RATES_HEAD.replace("source: A bank\n", "") + "rates: {USD: 1}\n",
    ],
)
def test_what_the_schema_refuses_of_rates_the_reader_refuses(text: str) -> None:
    assert parse_rates(text.encode(), "x.yaml").rates is None
    assert mistakes(text, RATES_VALIDATOR)


ITEM = "targets: [{{level: a/b, {}: [{{id: x, {}}}]}}]\n"


@pytest.mark.parametrize(
    "text",
    [
        FULL_GROWTH,
        "people: [{name: Dana, targets: []}, {name: 12}]\n",
        ITEM.format("responsibilities", "mark: not-yet"),
        ITEM.format("common", "marks: [not-yet, {2026-03-01: taken back}]"),
        ITEM.format("skills", "marks: {2026-03-01: basic, 2026-03-02: below the scale}"),
        ITEM.format("skills", "marks: [1, basic], evidence: [Did it, {text: a}], next: [b]"),
    ],
)
def test_what_the_reader_takes_of_a_growth_file_the_schema_takes(text: str) -> None:
    assert read_growth(text, "x.yaml").problems == ()
    assert mistakes(text, GROWTH_VALIDATOR) == []


@pytest.mark.parametrize(
    "text",
    [
        "growth: one\n",
        "nmae: Dana\n",
        "level: back-end\n",
        "targets: [{responsibilities: []}]\n",
        "targets: [{level: a/b, skills: [{words: x}]}]\n",
        ITEM.format("responsibilities", "mark: often"),
        ITEM.format("responsibilities", "marks: [{1 March: not-yet}]"),
        ITEM.format("responsibilities", "marks: [{2026-03-01: not-yet, 2026-03-02: not-yet}]"),
        ITEM.format("skills", "mark: Very good"),
        ITEM.format("skills", "evidence: [{date: yesterday}]"),
    ],
)
def test_what_the_schema_refuses_of_a_growth_file_the_reader_reports(text: str) -> None:
    assert read_growth(text, "x.yaml").problems
    assert mistakes(text, GROWTH_VALIDATOR)


def test_every_field_can_be_read_about() -> None:
    nested = {Kind.RECORD, Kind.RECORDS, Kind.RECORDS_BY_ID}
    for record in ALL_RECORDS.values():
        assert record.doc
        for field in record.fields:
            assert field.doc
            assert field.kind in nested or field.example, (record.name, field.key)
            assert not field.record or field.record in ALL_RECORDS


@pytest.mark.parametrize("path", BUNDLED, ids=[path.name for path in BUNDLED])
def test_a_bundled_ladder_is_good(path: Path) -> None:
    result = library.read_all([path])[0]
    assert result.family is not None, [str(problem) for problem in result.problems]
    assert mistakes(path.read_text(encoding="utf-8")) == []


def test_the_bundled_ladders_come_in_order() -> None:
    names = [Path(found.path).name for found in library.bundled_ladders()]
    assert names[0] == "backend-developer.ladder.yaml"
    assert names[1:] == sorted(names[1:])


def test_the_folders_of_a_frozen_build_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert library.bundled_folder("data") == tmp_path / "data"


def test_a_folder_that_is_nowhere_is_told() -> None:
    with pytest.raises(FileNotFoundError, match="without its folder"):
        library.bundled_folder("no-such-folder")
