"""What records are called in problems, by their names in the table of the format."""

from __future__ import annotations

from collections.abc import Mapping

from ladder_app.domain.text.translatable import translatable

TITLES: Mapping[str, str] = {
    "source": translatable("source"),
    "proficiency": translatable("proficiency"),
    "skill": translatable("skill"),
    "step-behavior": translatable("behavior of a step"),
    "family-responsibility": translatable("family responsibility"),
    "level-responsibility": translatable("level responsibility"),
    "distinction": translatable("distinction"),
    "requirement": translatable("requirement"),
    "level": translatable("level"),
    "track": translatable("track"),
    "family": translatable("family"),
    "percentile-list": translatable("percentile list"),
    "pay": translatable("pay"),
    "market-reference": translatable("market reference"),
    "rates-file": translatable("rates file"),
    "growth-file": translatable("growth file"),
    "person": translatable("person"),
    "target": translatable("target"),
    "marked-statement": translatable("marked responsibility"),
    "marked-skill": translatable("marked skill"),
    "evidence": translatable("evidence"),
    "next-step": translatable("next step"),
}
