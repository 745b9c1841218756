"""Good files give the values that are written in them."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from ladder_app.domain.model import JobFamily, MarketReference, PayPeriod, Percentile, SkillKind
from ladder_app.domain.working_time import WorkingTime
from ladder_app.files.ladder_file import parse_ladder, read_ladder
from ladder_app.files.problems import Severity
from tests.files.good import FULL


def read(text: str) -> JobFamily:
    result = parse_ladder(text.encode(), "x.yaml")
    assert result.family is not None, [str(problem) for problem in result.problems]
    return result.family


def test_the_family_is_read() -> None:
    family = read(FULL)
    assert (family.id, family.name) == ("backend-developer", "Back-end Developer")
    assert family.summary == "Builds the server side."
    assert family.as_of == date(2026, 11, 24)
    assert family.language == "en-US"
    assert [source.id for source in family.sources] == ["role", "our-editors"]
    assert family.sources[0].title == "Role: description"
    assert family.sources[0].url == "https://example.org/role?x=1"
    assert family.summary_sources == family.sources[:1]
    assert [(step.id, step.rank) for step in family.scale] == [("awareness", 1), ("expert", 2)]
    assert [skill.kind for skill in family.skills] == [SkillKind.HARD, SkillKind.SOFT]
    assert family.skills[0].sources == family.sources
    assert [found.id for found in family.responsibilities] == [
        "server-side-development",
        "security",
    ]
    assert [track.id for track in family.tracks] == ["individual-contributor", "management"]


def test_a_level_is_read() -> None:
    family = read(FULL)
    senior = family.level("senior")
    assert senior is not None
    assert senior.title == "Senior Back-end Developer"
    assert senior.experience == "5 or more years"
    assert [found.id for found in senior.responsibilities] == [
        "builds",
        "builds-systems",
        "builds-systems-2",
    ]
    assert senior.skills[0].skill is family.skills[0]
    assert senior.skills[0].proficiency.rank == 2
    assert senior.skills[1].proficiency.id == "awareness"
    assert senior.pay is not None
    assert senior.pay.period is PayPeriod.YEAR
    assert (senior.pay.minimum, senior.pay.maximum) == (Decimal(90000), Decimal("180000.50"))
    assert senior.pay.open_top
    assert senior.pay.midpoint == 135_000
    assert senior.pay.percentiles == (
        Percentile(25, Decimal(100_000)),
        Percentile(75, Decimal(150_000)),
    )
    assert senior.equivalent == ("web-developer/senior", "devops-engineer/senior")
    assert senior.see_also == ("software-engineering",)
    assert family.see_also == ("web-developer", "software-engineering/staff")
    lead = family.level("lead")
    assert lead is not None
    assert family.previous(lead) == senior


def test_statements_without_latin_letters_have_ids_of_their_own() -> None:
    texts = ["Пишет код", "Знает SQL", "Пишет SQL", "Учит SQL и Git"]
    levels = "".join(f"- name: L{n}\n  responsibilities: [{t}]\n" for n, t in enumerate(texts))
    family = read(f"name: A\nlevels:\n{levels}")
    ids = {level.responsibilities[0].id for level in family.levels}
    assert len(ids) == len(texts)
    again = read(f"name: A\nlevels:\n{levels}")
    assert {level.responsibilities[0].id for level in again.levels} == ids


def test_the_market_and_the_working_time_are_read() -> None:
    family = read(FULL)
    assert family.market == (
        MarketReference(
            name="Software developers",
            currency="USD",
            period=PayPeriod.YEAR,
            figure=Decimal(120_000),
            percentiles=(
                Percentile(10, Decimal(70_000)),
                Percentile(50, Decimal("110000.5")),
                Percentile(90, Decimal(170_000)),
            ),
            place="Springfield",
            date=date(2024, 5, 1),
            remark="Everybody.",
            sources=family.sources[:1],
        ),
    )
    assert family.working_time == WorkingTime(hours_per_week=Decimal("37.5"))


def test_a_family_and_a_level_name_their_occupations() -> None:
    family = read(FULL)
    assert family.market_occupation == "15-1252"
    assert [level.market_occupation for level in family.levels] == ["", "11-3021", ""]
    assert read("name: A\nmarket-occupation: 2512\nlevels: [B]\n").market_occupation == "2512"


def test_a_family_need_not_say_its_working_time() -> None:
    assert read("name: A\nlevels: [B]\n").working_time is None
    assert read("name: A\nweeks-per-year: 46\nlevels: [B]\n").working_time == WorkingTime(
        weeks_per_year=Decimal(46)
    )


def test_only_the_growth_of_nothing_is_warned_of() -> None:
    problems = parse_ladder(FULL.encode(), "x.yaml").problems
    assert [(found.code, found.severity) for found in problems] == [
        ("grows-unknown", Severity.WARNING)
    ]


def test_a_ladder_of_titles_opens() -> None:
    family = read("name: Baker\nlevels: [Junior, Middle, Senior]\n")
    assert [(level.id, level.name) for level in family.levels] == [
        ("junior", "Junior"),
        ("middle", "Middle"),
        ("senior", "Senior"),
    ]
    assert family.tracks[0].id == "main"


def test_text_is_taken_as_written() -> None:
    family = read("name: no\nsummary: 012\nlevels: [1:30, .nan, null]\n")
    assert (family.name, family.summary) == ("no", "012")
    assert [level.name for level in family.levels] == ["1:30", ".nan", "null"]


def test_an_empty_value_is_not_given() -> None:
    family = read("name: A\nsummary:\nas-of: ''\nskills:\nlevels: [B]\n")
    assert (family.summary, family.as_of, family.skills) == ("", None, ())


def test_names_without_latin_letters_open() -> None:
    family = read("name: Пекарь\nlevels: [Младший, Старший]\n")
    assert [level.id for level in family.levels] == ["level-1", "level-2"]


def test_a_byte_order_mark_and_windows_lines_are_fine() -> None:
    data = b"\xef\xbb\xbf" + FULL.replace("\n", "\r\n").encode()
    assert parse_ladder(data, "x.yaml").family == read(FULL)


def test_direction_marks_are_fine() -> None:
    assert read("name: A\u200e\u200f\nlevels: [B]\n").name == "A\u200e\u200f"


def test_a_file_is_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.ladder.yaml"
    path.write_text(FULL, encoding="utf-8")
    result = read_ladder(path)
    assert result.family == read(FULL)
    assert result.path == str(path)
