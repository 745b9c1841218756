"""What the columns and rows of an imported table are called, and what each holds."""

from __future__ import annotations

from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.columns import Meaning

NAMES = {
    Meaning.FAMILY: translatable("job family"),
    Meaning.TRACK: translatable("track"),
    Meaning.LEVEL: translatable("level"),
    Meaning.GROUP: translatable("group"),
    Meaning.KIND: translatable("kind of skill"),
    Meaning.SKILL: translatable("skill"),
    Meaning.SKILL_SUMMARY: translatable("description of the skill"),
    Meaning.PROFICIENCY: translatable("proficiency"),
    Meaning.STATEMENT: translatable("statement"),
    Meaning.TITLE: translatable("title"),
    Meaning.SUMMARY: translatable("summary"),
    Meaning.EXPERIENCE: translatable("experience"),
    Meaning.PAY: translatable("pay"),
    Meaning.MINIMUM: translatable("minimum"),
    Meaning.MIDPOINT: translatable("midpoint"),
    Meaning.MAXIMUM: translatable("maximum"),
    Meaning.PERCENTILE_10: translatable("10th percentile"),
    Meaning.PERCENTILE_25: translatable("25th percentile"),
    Meaning.PERCENTILE_50: translatable("median"),
    Meaning.PERCENTILE_75: translatable("75th percentile"),
    Meaning.PERCENTILE_90: translatable("90th percentile"),
    Meaning.OPEN_TOP: translatable("open top"),
    Meaning.CURRENCY: translatable("currency"),
    Meaning.PERIOD: translatable("period"),
    Meaning.HEADING: translatable("heading"),
    Meaning.KEYS: translatable("keys of a ladder file"),
    Meaning.SKIPPED: translatable("skipped"),
}
HELP = {
    Meaning.FAMILY: translatable("The role that has its own levels"),
    Meaning.TRACK: translatable("The track that the level belongs to"),
    Meaning.LEVEL: translatable("The name of the level"),
    Meaning.GROUP: translatable("A heading that several rows share"),
    Meaning.KIND: translatable("Whether the skill is technical or about people"),
    Meaning.SKILL: translatable("The name of the skill or theme"),
    Meaning.SKILL_SUMMARY: translatable("What the skill is, the same at every level"),
    Meaning.PROFICIENCY: translatable("How well the skill is expected"),
    Meaning.STATEMENT: translatable("What the level does, or how the skill shows"),
    Meaning.TITLE: translatable("The job title at the level"),
    Meaning.SUMMARY: translatable("The level in a sentence"),
    Meaning.EXPERIENCE: translatable("The experience that is usual, such as 5 years"),
    Meaning.PAY: translatable("A whole pay range, such as 50,000 – 60,000"),
    Meaning.MINIMUM: translatable("The lowest pay"),
    Meaning.MIDPOINT: translatable("The middle of the pay range"),
    Meaning.MAXIMUM: translatable("The highest pay"),
    Meaning.PERCENTILE_10: translatable("10 percent are paid less than this"),
    Meaning.PERCENTILE_25: translatable("25 percent are paid less than this"),
    Meaning.PERCENTILE_50: translatable("Half are paid less than this"),
    Meaning.PERCENTILE_75: translatable("75 percent are paid less than this"),
    Meaning.PERCENTILE_90: translatable("90 percent are paid less than this"),
    Meaning.OPEN_TOP: translatable("Yes where pay may go above the maximum"),
    Meaning.CURRENCY: translatable("The code of the currency, such as EUR"),
    Meaning.PERIOD: translatable("What pay is for: hour, day, week, month or year"),
    Meaning.HEADING: translatable("A heading that says nothing of a level"),
    Meaning.KEYS: translatable("What an export of this program has no other column for"),
    Meaning.SKIPPED: translatable("Not imported"),
}
HELP_OF_A_MATRIX = {
    Meaning.LEVEL: translatable("What one level is and does"),
    Meaning.SUMMARY: translatable("What the skill or theme is about"),
}
