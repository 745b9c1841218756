"""The names of the rules, by which a ladder file switches them off."""

from __future__ import annotations

RULE_NAMES = (
    "vague-verbs",
    "age-words",
    "gender-words",
    "mixed-spelling",
    "copied-text",
    "higher-proficiency-same-text",
    "step-without-change",
    "missing-skill",
    "unequal-statements",
    "pay-below",
    "pay-gap",
    "pay-overlap",
    "pay-spread",
)
"""In the order of the rules. Reading a file needs only these, and not the rules."""
