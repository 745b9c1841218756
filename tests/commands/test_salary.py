"""`career-ladder salary`, as a person and as a program use it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.commands.test_cli import career_ladder

RATES = "date: 2026-11-24\nsource: A bank\nbase: EUR\nrates: {USD: 1.25}\n"
BACK_END = "backend-developer"


@pytest.fixture
def rates(tmp_path: Path) -> str:
    path = tmp_path / "rates.yaml"
    path.write_text(RATES, encoding="utf-8")
    return str(path)


def salary(*words: str, columns: int = 80) -> str:
    done = career_ladder("salary", *words, environ={"COLUMNS": str(columns)})
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def rows(text: str) -> list[list[str]]:
    return [re.split(r"\s{2,}", line.strip()) for line in text.splitlines()]


def refused(*words: str, status: int = 2) -> str:
    done = career_ladder("salary", *words)
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


def test_the_worked_figures_are_printed_to_the_digit() -> None:
    found = rows(salary(BACK_END, "--mine", "105000"))
    for row in (
        ["Junior", "$55,000", "$70,000", "$85,000", "54.5%"],
        ["Middle", "$80,000", "$100,000", "$120,000", "50%", "12.5%", "+42.9%"],
        ["Senior", "$90,000", "$135,000*", "$180,000+", "100%*", "33.3%*", "+35%*"],
        ["Junior", "166.7%", "1.50"],
        ["Middle", "62.5%", "1.05"],
        ["Senior", "16.7%*", "0.778*"],
    ):
        assert row in found
    text = " ".join(" ".join(row) for row in found)
    for sentence in (
        "- Middle: within the range, $25,000 above the minimum, $5,000 above the midpoint",
        "- Senior: within the range, $15,000 above the minimum, $30,000 below the midpoint",
    ):
        assert sentence in text


@pytest.mark.parametrize("columns", [20, 40, 66, 80, 100, 200])
def test_the_table_fits_the_terminal(columns: int) -> None:
    text = salary(BACK_END, "--mine", "105000", columns=columns)
    assert max(len(line) for line in text.splitlines()) <= max(columns, 24)
    assert "16.7%*" in text
    assert "$180,000+" in text


def test_a_salary_over_an_open_top_is_never_over_the_range() -> None:
    text = salary(BACK_END, "--mine", "500k")
    assert "- Middle: above the range, $380,000 above the maximum, $400,000 above" in text
    assert "Senior: $320,000 above the stated maximum; the top is open" in text


def test_another_period_says_by_which_hours(tmp_path: Path) -> None:
    text = salary(BACK_END, "--period", "month", "--mine", "$52/h")
    assert ["Senior", "$7,500", "$11,250*", "$15,000+", "100%*", "33.3%*", "+35%*"] in rows(text)
    assert "by 40 hours a week and 52 weeks a year" in " ".join(text.split())
    text = salary(BACK_END, "--period", "hour", "--hours-per-week", "37.5")
    assert "by 37.5 hours a week" in text
    own = tmp_path / "own.yaml"
    own.write_text(
        "name: Own\nhours-per-week: 20\nlevels:\n- name: B\n"
        "  pay: {currency: EUR, period: year, minimum: 10400, maximum: 20800}\n"
    )
    text = salary("own", "--file", str(own), "--period", "hour")
    assert ["B", "€10", "€15", "€20", "100%"] in rows(text)
    assert "by 20 hours a week" in text


def test_another_currency_is_converted_by_the_rates_and_says_so(rates: str) -> None:
    text = salary(BACK_END, "--currency", "eur", "--rates", rates, "--mine", "$105,000")
    assert ["Middle", "€64,000", "€80,000", "€96,000", "50%", "12.5%", "+42.9%"] in rows(text)
    assert ["Middle", "62.5%", "1.05"] in rows(text)
    assert "Converted by the rates of 2026-11-24: A bank." in text
    assert "median €108,784, 75th percentile" in " ".join(text.split())


def test_without_a_rate_the_range_stays_itself_and_that_is_said() -> None:
    done = career_ladder("salary", BACK_END, "--currency", "EUR", "--mine", "100000")
    text = done.stdout
    # The ranges are shown, but where the salary stands is not.
    assert done.returncode == 1
    assert "$90,000" in text
    assert "no rate from USD to EUR, so the range is shown in USD" in " ".join(text.split())
    assert " ".join(text.split()).count("There is no rate from EUR to USD") == 1
    assert text.count("Add a rate: --rates FILE.") == 1


def test_pay_that_is_not_published_is_a_labelled_row() -> None:
    text = salary("devops-engineer")
    assert text.splitlines()[:5] == [
        "DevOps Engineer",
        "Junior: not published",
        "Middle: not published",
        "Senior: not published",
        "",
    ]
    assert "Web Developer" in salary()


OLD_MARKET = """name: Own
as-of: 2026-11-24
market:
  - {name: Testers, currency: USD, period: year, percentiles: {50: 90000}, date: 2025-04}
levels: [B]
"""


def test_market_references_say_what_they_cover_and_how_old_they_are(tmp_path: Path) -> None:
    text = " ".join(salary(BACK_END).split())
    assert "75th percentile $171,980, 90th percentile $214,670 per year" in text
    assert "all levels of the occupation in the United States" in text
    assert "More than 18 months old." not in text
    assert "Source: U.S. Bureau of Labor Statistics" in text
    own = tmp_path / "own.yaml"
    own.write_text(OLD_MARKET)
    assert "More than 18 months old." in " ".join(salary("own", "--file", str(own)).split())


def test_json_has_the_same_figures() -> None:
    (family,) = json.loads(salary(BACK_END, "--mine", "105000", "--json"))
    assert family["salary"] == {"amount": "105000", "currency": "USD", "period": "year"}
    senior = family["levels"][2]
    assert senior["compared_with"] == "middle"
    assert senior["pay"]["overlap"] == {"value": "0.333333", "of_open_top": True}
    assert senior["pay"]["midpoint"] == {"value": "135000", "of_open_top": True}
    assert senior["pay"]["midpoint_is_stated"] is False
    assert senior["standing"]["position"] == "within"
    assert senior["standing"]["penetration"]["value"] == "0.166667"
    percentiles = ("10", "82460"), ("25", "105210"), ("50", "135980"), ("75", "171980")
    assert family["market"][0]["percentiles"] == dict([*percentiles, ("90", "214670")])
    assert family["market"][0]["is_old"] is False
    without = json.loads(salary("devops-engineer", "--json"))
    assert without[0]["levels"][0]["pay"] is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--mine", ""], "Type an amount"),
        (["--mine", "1e9999"], "not an amount"),
        (["--mine=-5"], "below zero"),
        (["--mine", "NaN"], "not an amount"),
        (["--mine", "9" * 400], "too long"),
        (["--mine", "105.000"], "Type '105 USD/year' or '105000 USD/year'."),
        (["--mine", "105000 XYZ"], "not a currency"),
        (["--currency", "EURO"], "Did you mean “EUR”?"),
        (["--currency", "Dollars"], "is not a currency, such as EUR.\n"),
        (["--hours-per-week", "0"], "above 0 and at most 168"),
        (["--weeks-per-year", "NaN"], "above 0 and at most 53"),
        (["--period", "decade"], "'decade'"),
    ],
)
def test_what_cannot_be_is_a_sentence(words: list[str], said: str) -> None:
    assert said in refused(BACK_END, *words)


def test_an_unknown_family_is_answered_with_the_nearest() -> None:
    assert "Did you mean “backend-developer”?" in refused("backend-develper")


def test_a_bad_rates_file_is_told_with_its_place(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(RATES.replace("1.25", "0"))
    assert f"{bad}:4:14: error: " in refused("--rates", str(bad), status=1)
    assert "no such file" in refused("--rates", str(tmp_path / "none"), status=3)


def test_an_amount_without_a_currency_needs_one_where_none_is_shown() -> None:
    assert "Type the currency" in refused("devops-engineer", "--mine", "5")


def test_the_typed_salary_is_not_repeated_in_a_refusal() -> None:
    assert "123456" not in refused(BACK_END, "--mine", "123456 XYZ")
    assert "123456" not in refused(BACK_END, "--mine", "123456", "--currency", "EURO")


def test_help_shows_how() -> None:
    text = salary("--help")
    assert "--mine 105000" in text
    assert "rates:" in text


def test_wide_and_long_names_stay_in_their_columns(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    pay = "pay: {currency: JPY, period: month, minimum: 300000, maximum: 500000}"
    own.write_text(
        f"name: Own\nlevels:\n- {{name: 主任, {pay}}}\n- {{name: {'x' * 300}}}\n", encoding="utf-8"
    )
    text = salary("own", "--file", str(own), "--mine", "350000")
    assert "Minimum: JPY 300,000" in text
    assert "25%" in text


def test_five_hundred_levels_of_any_size_are_answered(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    levels = "".join(
        f"- {{name: L{i}, pay: {{currency: USD, period: year, minimum: {i % 2}, "
        f"maximum: {10 ** (i % 13)}, open-top: {'true' if i % 3 else 'false'}}}}}\n"
        for i in range(500)
    )
    own.write_text(f"name: Own\nlevels:\n{levels}")
    text = salary("own", "--file", str(own), "--mine", "1")
    assert "L499" in text
    assert "$1,000,000,000,000" in text


def test_the_wages_in_a_place_are_beside_the_pay() -> None:
    text = " ".join(salary(BACK_END, "--mine", "105000", "--area", "Denver").split())
    assert "about the 13th percentile of software developers in Denver-" in text
    assert "(interpolated between published percentiles)" in text
    assert "Software Developers in Denver-Aurora-Centennial, CO" in text
    found = json.loads(salary(BACK_END, "--mine", "105000", "--area", "Denver", "--json"))[0]
    assert found["market"][1]["percentiles"]["90"] == "209300"
    middle = found["levels"][1]
    assert (middle["occupation"], middle["place"]) == ("15-1252", "Denver-Aurora-Centennial, CO")
    assert middle["place_standing"]["percentile"] == "13.32"
    assert "place" not in json.loads(salary(BACK_END, "--json"))[0]["levels"][0]


@pytest.mark.parametrize("options", [[], ["--hours-per-week", "20"], ["--weeks-per-year", "48"]])
def test_market_wages_are_those_of_2080_hours(options: list[str]) -> None:
    words = ["--period", "hour", "--area", "Denver", "--mine", "$60/h", *options]
    found = json.loads(salary(BACK_END, *words, "--json"))[0]
    nation, denver = found["market"]
    assert nation["percentiles"]["50"] == "65.38"  # 135,980 / 2,080
    assert denver["percentiles"]["10"] == "47.93"  # 99,700 / 2,080
    assert (denver["hours_per_week"], denver["weeks_per_year"]) == ("40", "52")
    # A wage an hour is compared with the wages an hour, so it is as high as without the options.
    assert found["levels"][1]["place_standing"]["percentile"] == "27.08"
    text = " ".join(salary(BACK_END, *words).split())
    assert "Market figures are converted by 40 hours a week and 52 weeks a year" in text
    assert "which is 2,080 hours a year" in text


def test_ladder_pay_keeps_your_working_time_beside_the_market() -> None:
    words = ["--period", "hour", "--hours-per-week", "20", "--market", "--json"]
    found = json.loads(salary(BACK_END, *words))[0]
    assert found["levels"][1]["pay"]["minimum"]["value"] == "76.92"  # 80,000 / 1,040
    assert "hours a year, whatever" not in salary(BACK_END, "--period", "month")


def test_wages_without_a_rate_name_one_remedy() -> None:
    done = career_ladder("salary", BACK_END, "--mine", "€70000", "--area", "Denver")
    text = " ".join(done.stdout.split())
    assert done.returncode == 1
    assert "not compared with the wages of software developers in Denver" in text
    assert "Give the salary" not in text
    assert text.count("Add a rate: --rates FILE.") == 1


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_range_without_a_rate_is_a_problem_with_a_remedy(form: str) -> None:
    options = ["--json"] if form == "json" else []
    done = career_ladder("salary", BACK_END, "--currency", "EUR", *options)
    assert done.returncode == 1
    assert "Add a rate: --rates FILE." in (done.stderr if options else done.stdout)


MIXED = """\
name: Mixed
levels:
- name: A1
  pay: {currency: PLN, period: month, minimum: 7500, maximum: 9800}
- name: A2
  pay: {currency: EUR, period: day, minimum: 200, maximum: 300}
"""


def test_pay_in_several_units_names_each_and_says_what_is_missing(tmp_path: Path) -> None:
    own = tmp_path / "mixed.yaml"
    own.write_text(MIXED)
    text = salary("mixed", "--file", str(own))
    for amount in ("PLN 7,500 per month", "PLN 8,650 per month", "€200 per day", "€250 per day"):
        assert amount in text
    words = " ".join(text.split())
    assert "no overlap and no progression where the level before has another currency" in words
    done = career_ladder("salary", "mixed", "--file", str(own), "--mine", "€70000/year")
    words = " ".join(done.stdout.split())
    assert "A1 no rate from EUR to PLN" in words
    assert "A week has five working days." in words


def test_an_amount_of_many_readings_says_what_to_type(tmp_path: Path) -> None:
    own = tmp_path / "mixed.yaml"
    own.write_text(MIXED)
    done = career_ladder("salary", "mixed", "--file", str(own), "--mine", "9000")
    assert done.returncode == 2
    assert "Choose" not in done.stderr
    assert "Type it in full, such as '9000 PLN/month', " in done.stderr
    words = ["--file", str(own), "--currency", "PLN", "--mine", "9000 PLN/month"]
    typed = career_ladder("salary", "mixed", *words).stdout
    assert "Where PLN 9,000 per month stands" in typed


def test_an_unknown_place_is_refused() -> None:
    assert "Did you mean “Denver-Aurora-Centennial, CO”?" in refused("--area", "Dnver")
