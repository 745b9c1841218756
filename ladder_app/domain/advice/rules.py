"""The rules, as one table, and the advice that they give on a family."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ladder_app.domain.advice import copies, pay, spelling, steps, words
from ladder_app.domain.advice.finding import Finding, Rule
from ladder_app.domain.model import JobFamily
from ladder_app.domain.text.translatable import translatable

RULES = (
    Rule(
        name="vague-verbs",
        reason=translatable(
            "An expectation can be assessed only if it names what a person does, and how far."
        ),
        find=words.vague_verbs,
        source="15 Rules for Writing Tight Job Descriptions, HR Daily Advisor",
        url="https://hrdailyadvisor.blr.com/2009/10/19/15-rules-for-writing-tight-job-descriptions/",
    ),
    Rule(
        name="age-words",
        reason=translatable(
            "Words that suggest an age keep people away, and can count as discrimination."
        ),
        find=words.age_words,
        source="Age Bias That’s Barred by Law Appears in Thousands of Job Listings, AARP",
        url="https://www.aarp.org/work/working-at-50-plus/info-2019/age-bias-job-listings.html",
    ),
    Rule(
        name="gender-words",
        reason=translatable("A level is open to everyone; words of one gender say otherwise."),
        find=words.gender_words,
        source="Bias-free communication, Microsoft Style Guide",
        url="https://github.com/MicrosoftDocs/microsoft-style-guide/blob/master/styleguide/bias-free-communication.md",
    ),
    Rule(
        name="mixed-spelling",
        reason=translatable("Two ways of spelling in one document look careless."),
        find=spelling.mixed_spelling,
        source="Spelling consistency, Teflpedia",
        url="https://teflpedia.com/Spelling_consistency",
    ),
    Rule(
        name="copied-text",
        reason=translatable(
            "A text that stays the same does not show what a higher level does differently."
        ),
        find=copies.copied_text,
    ),
    Rule(
        name="higher-proficiency-same-text",
        reason=translatable(
            "Proficiencies differ in complexity, scale or independence; the behavior shows it."
        ),
        find=copies.higher_proficiency_same_text,
        source="Defining Proficiency Levels and Required Experience, SME-QA, U.S. Digital Service",
        url="https://smeqa.usds.gov/hiring-phases/job-analysis/defining-proficiency-levels",
    ),
    Rule(
        name="step-without-change",
        reason=translatable("A promotion without a new expectation cannot be justified."),
        find=steps.step_without_change,
    ),
    Rule(
        name="missing-skill",
        reason=translatable("A skill that a higher level does not list is often forgotten."),
        find=steps.missing_skill,
    ),
    Rule(
        name="unequal-statements",
        reason=translatable("Levels described in equal detail can be compared with each other."),
        find=steps.unequal_statements,
    ),
    Rule(
        name="pay-below",
        reason=translatable("A promotion into a range below the one before lowers the pay."),
        find=pay.pay_below,
    ),
    Rule(
        name="pay-gap",
        reason=translatable("Nobody can be paid an amount between the two ranges."),
        find=pay.pay_gap,
    ),
    Rule(
        name="pay-overlap",
        reason=translatable("If ranges overlap by more than half, a promotion changes pay little."),
        find=pay.pay_overlap,
    ),
    Rule(
        name="pay-spread",
        reason=translatable(
            "A very wide range hardly limits pay. The limit of 80% is our own judgment."
        ),
        find=pay.pay_spread,
        source="Range Spread by Job Family: Defaults for Every Role Type, SalaryRange.com",
        url="https://salaryrange.com/blog/range-spread-by-job-family",
    ),
)
"""In the order of the names in `names.py`."""

RULE_BY_NAME = {rule.name: rule for rule in RULES}


def _no_checkpoint() -> None:
    """Continue without a pause."""


def advise(
    family: JobFamily, checkpoint: Callable[[], None] = _no_checkpoint
) -> Iterator[tuple[Rule, Finding]]:
    """The advice of each rule that the family does not switch off.

    `checkpoint` is called before each rule; an exception that it raises ends the advice.
    """
    for rule in RULES:
        checkpoint()
        if rule.name not in family.advice_off:
            for finding in rule.find(family):
                yield rule, finding
