"""The pay range of a level in plain sentences."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.pay import amount_text
from ladder_app.domain.model import JobFamily, Level, PayPeriod, PayRange
from ladder_app.domain.pay.ranges import midpoint_figure
from ladder_app.domain.text.translatable import translatable

_RANGES = {
    PayPeriod.HOUR: translatable("{minimum} to {maximum} an hour, in {currency}."),
    PayPeriod.DAY: translatable("{minimum} to {maximum} a day, in {currency}."),
    PayPeriod.WEEK: translatable("{minimum} to {maximum} a week, in {currency}."),
    PayPeriod.MONTH: translatable("{minimum} to {maximum} a month, in {currency}."),
    PayPeriod.YEAR: translatable("{minimum} to {maximum} a year, in {currency}."),
}
_OPEN_RANGES = {
    PayPeriod.HOUR: translatable("{minimum} to {maximum} or more an hour, in {currency}."),
    PayPeriod.DAY: translatable("{minimum} to {maximum} or more a day, in {currency}."),
    PayPeriod.WEEK: translatable("{minimum} to {maximum} or more a week, in {currency}."),
    PayPeriod.MONTH: translatable("{minimum} to {maximum} or more a month, in {currency}."),
    PayPeriod.YEAR: translatable("{minimum} to {maximum} or more a year, in {currency}."),
}
_RANGES_FROM = {
    PayPeriod.HOUR: translatable("{minimum} or more an hour, in {currency}."),
    PayPeriod.DAY: translatable("{minimum} or more a day, in {currency}."),
    PayPeriod.WEEK: translatable("{minimum} or more a week, in {currency}."),
    PayPeriod.MONTH: translatable("{minimum} or more a month, in {currency}."),
    PayPeriod.YEAR: translatable("{minimum} or more a year, in {currency}."),
}
_CURRENCIES = {
    "AUD": translatable("Australian dollars"),
    "CAD": translatable("Canadian dollars"),
    "CHF": translatable("Swiss francs"),
    "EUR": translatable("euros"),
    "GBP": translatable("pounds sterling"),
    "INR": translatable("Indian rupees"),
    "JPY": translatable("Japanese yen"),
    "MXN": translatable("Mexican pesos"),
    "PLN": translatable("Polish zloty"),
    "UAH": translatable("Ukrainian hryvnias"),
    "USD": translatable("US dollars"),
}
"""The names of the most usual currencies; others are named by their code."""


def range_sentences(family: JobFamily, level: Level, localizer: Localizer) -> str:
    """The range of a level, its distance from the level before, and its midpoint.

    Empty where the level publishes no pay.
    """
    pay, before = level.pay, family.previous(level)
    if pay is None:
        return ""
    parts = [_range(pay, localizer)]
    if before and before.pay:
        parts.append(_distance(pay, before.pay, before.name, localizer))
    parts.append(midpoint_sentence(pay, localizer))
    return " ".join(filter(None, parts))


def unpublished_sentence(family: JobFamily, localizer: Localizer) -> str:
    """That a family publishes no pay at all, or that some of its levels publish none."""
    if any(level.pay for level in family.levels):
        return localizer.tr("Pay: not published for these levels.")
    return localizer.tr("Pay: not published for any level of {family}.", family=family.name)


def currency_name(code: str, localizer: Localizer) -> str:
    """The name of a currency in the plural, or its code."""
    name = _CURRENCIES.get(code, "")
    return localizer.tr(name) if name else code


def _range(pay: PayRange, localizer: Localizer) -> str:
    closed_or_open = _OPEN_RANGES if pay.open_top else _RANGES
    texts = closed_or_open if pay.has_stated_maximum else _RANGES_FROM
    return localizer.tr(
        texts[pay.period],
        minimum=amount_text(pay.minimum, pay.currency, localizer),
        maximum=amount_text(pay.maximum, pay.currency, localizer),
        currency=currency_name(pay.currency, localizer),
    )


def _distance(pay: PayRange, before: PayRange, name: str, localizer: Localizer) -> str:
    if (pay.currency, pay.period) != (before.currency, before.period):
        return ""
    distance = pay.minimum - before.minimum
    if not distance:
        return localizer.tr("It starts at the same amount as {level}.", level=name)
    amount = amount_text(abs(distance), pay.currency, localizer)
    if distance > 0:
        return localizer.tr(
            "It starts {amount} above the start of {level}.", amount=amount, level=name
        )
    return localizer.tr("It starts {amount} below the start of {level}.", amount=amount, level=name)


def midpoint_sentence(pay: PayRange, localizer: Localizer) -> str:
    """The midpoint of a range, and whether it is calculated, or why there is none."""
    figure = midpoint_figure(pay)
    if figure is None:
        return localizer.tr("No maximum is stated, so there is no midpoint.")
    amount = amount_text(figure.value, pay.currency, localizer)
    if pay.midpoint is not None:
        return localizer.tr("The midpoint is {amount}.", amount=amount)
    if figure.of_open_top:
        return localizer.tr(
            "The top is open; the midpoint, {amount}, is calculated from the stated figures.",
            amount=amount,
        )
    return localizer.tr("The midpoint, {amount}, is calculated.", amount=amount)
