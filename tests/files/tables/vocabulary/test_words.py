"""The words of levels, headings and ratings in twelve languages."""

from __future__ import annotations

from itertools import pairwise

import pytest

from ladder_app.domain.model import PayPeriod
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.vocabulary.headings import (
    Unit,
    is_experience,
    is_number_heading,
    meaning_of,
    unit_in,
)
from ladder_app.files.tables.vocabulary.ranks import compare, looks_like_level
from ladder_app.files.tables.vocabulary.ratings import (
    is_not_expected,
    known_rank,
    number_and_word,
)
from ladder_app.files.tables.vocabulary.subjects import names_total, names_track


@pytest.mark.parametrize(
    "names",
    [
        ["Intern", "Junior", "Mid-level", "Senior", "Lead", "Staff", "Principal", "Fellow"],
        ["Praktikant", "Junior", "Spezialist", "Teamleiter", "Bereichsleiter"],
        ["Stagiaire", "Débutant", "Confirmé", "Senior", "Responsable d'équipe", "Directeur"],
        ["Becario", "Júnior", "Semi senior", "Sénior", "Líder técnico", "Gerente", "Director"],
        ["Estagiário", "Júnior", "Pleno", "Sênior", "Gerente", "Diretor"],
        ["Stagista", "Junior", "Seniore", "Responsabile", "Direttore"],
        ["Stagiair", "Junior", "Medior", "Senior", "Teamleider", "Hoofd"],
        ["Stażysta", "Młodszy", "Samodzielny", "Starszy", "Kierownik", "Główny", "Dyrektor"],
        ["Стажер", "Молодший", "Середній", "Старший", "Провідний", "Головний"],
        ["Стажёр", "Младший", "Средний", "Старший", "Ведущий", "Главный"],
        ["实习生", "初级工程师", "中级工程师", "高级工程师", "首席工程师"],
        ["アシスタント", "ジュニア", "ミドル", "シニア", "リーダー"],
        ["C1", "C2", "C3"],
        ["Engineer I", "Engineer II", "Engineer III"],
        ["Designer (L2)", "Senior designer (L3)"],
        ["1: Helper", "2: Maker"],
        ["Engineer", "Senior Engineer", "Staff Engineer"],
    ],
    ids=lambda names: names[-1],
)
def test_names_of_levels_rise(names: list[str]) -> None:
    steps = [compare(lower, upper) for lower, upper in pairwise(names)]
    assert set(steps) == {1}


@pytest.mark.parametrize("text", ["Queries", "Autonomia", "0-2 years", "P75", "2026", "Does task"])
def test_other_texts_are_no_levels(text: str) -> None:
    assert not looks_like_level(text)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Role Level", Meaning.LEVEL),
        ("Role Level Description", Meaning.SUMMARY),
        ("Skill Name", Meaning.SKILL),
        ("skill_description", Meaning.SKILL_SUMMARY),
        ("SkillLevel", Meaning.PROFICIENCY),
        ("Skill Level Description", Meaning.STATEMENT),
        ("min_salary", Meaning.MINIMUM),
        ("Salary band (EUR)", Meaning.PAY),
        ("Karrierestufe", Meaning.LEVEL),
        ("Fähigkeit", Meaning.SKILL),
        ("Compétence", Meaning.SKILL),
        ("Habilidad", Meaning.SKILL),
        ("Competência", Meaning.SKILL),
        ("Ambito", Meaning.GROUP),
        ("Vaardigheid", Meaning.SKILL),
        ("Umiejętność", Meaning.SKILL),
        ("Навичка", Meaning.SKILL),
        ("Уровень", Meaning.LEVEL),
        ("技能", Meaning.SKILL),
        ("年薪", Meaning.PAY),
        ("Lead time", None),
        ("Points", None),
    ],
)
def test_a_heading_is_known_by_its_parts(text: str, meaning: Meaning | None) -> None:
    assert meaning_of(text) is meaning


def test_headings_name_units_and_numbers() -> None:
    assert unit_in("Monthly salary in CZK") == Unit("CZK", PayPeriod.MONTH)
    assert unit_in("Annual pay (€)") == Unit("EUR", PayPeriod.YEAR)
    assert unit_in("月給") == Unit("", PayPeriod.MONTH)


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Salary (k EUR)", Unit("EUR", None, 1_000)),
        ("Gehalt in T€", Unit("EUR", None, 1_000)),
        ("Gehalt (Tsd. €)", Unit("EUR", None, 1_000)),
        ("Salary ('000 USD)", Unit("USD", None, 1_000)),
        ("Salary £k", Unit("GBP", None, 1_000)),
        ("Annual salary, thousands of EUR", Unit("EUR", PayPeriod.YEAR, 1_000)),
        ("Зарплата, тыс. руб.", Unit("RUB", None, 1_000)),
        ("Salary (LPA INR)", Unit("INR", PayPeriod.YEAR, 100_000)),
        ("Base salary (k EUR)", Unit("EUR", None, 1_000)),
        ("Pay (₹ lakh)", Unit("INR", None, 100_000)),
        ("年収（万円）", Unit("", PayPeriod.YEAR, 10_000)),
    ],
)
def test_a_heading_of_pay_names_the_size_of_its_amounts(heading: str, unit: Unit) -> None:
    assert meaning_of(heading) is Meaning.PAY
    assert unit_in(heading) == unit


def test_a_heading_of_levels_names_no_size() -> None:
    assert meaning_of("Grade K") is not Meaning.LEVEL
    assert unit_in("Salary per task") == unit_in("Salary") == Unit()


def test_the_period_of_gross_amounts_is_a_heading_of_pay() -> None:
    assert meaning_of("Monthly gross") is meaning_of("Annual base") is Meaning.PAY
    assert meaning_of("Annual") is meaning_of("Base") is None
    assert is_number_heading("No.")
    assert is_number_heading("#")
    assert is_experience("2-4 years")
    assert not is_experience("A year of travel")


def test_ratings_are_known_without_accents() -> None:
    ranks = [known_rank(word) for word in ("básico", "Intermedio", "AVANZADO", "Experto")]
    assert ranks == sorted(rank for rank in ranks if rank is not None)
    assert number_and_word("1 (Basic)") == (1, "Basic")
    assert number_and_word("2 - Advanced beginner") == (2, "Advanced beginner")
    assert number_and_word("5 - 8 years") is None
    assert is_not_expected("❌")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("P10", Meaning.PERCENTILE_10),
        ("P25 (USD)", Meaning.PERCENTILE_25),
        ("Base salary P50", Meaning.PERCENTILE_50),
        ("Median salary", Meaning.PERCENTILE_50),
        ("75th percentile", Meaning.PERCENTILE_75),
        ("percentile_90", Meaning.PERCENTILE_90),
        ("P30", None),
        ("P50 of the plan", None),
        ("Midpoint", Meaning.MIDPOINT),
    ],
)
def test_percentiles_are_known_by_their_number(text: str, meaning: Meaning | None) -> None:
    assert meaning_of(text) is meaning


@pytest.mark.parametrize(
    ("text", "is_total"),
    [("Total", True), ("**min SUM**", True), ("Total quality", False), ("Summary", False)],
)
def test_rows_of_sums_are_known_by_their_names(text: str, is_total: bool) -> None:
    assert names_total(text) is is_total


@pytest.mark.parametrize(
    ("text", "is_track"),
    [("Individual contributors", True), ("Führungslaufbahn", True), ("Designers", False)],
)
def test_tracks_are_known_by_their_names(text: str, is_track: bool) -> None:
    assert names_track(text) is is_track
