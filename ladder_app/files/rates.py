"""Reads a file of exchange rates, or reports each problem with its line and column.

date: 2026-11-24
source: European Central Bank
base: EUR
rates: {USD: 1.25}
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path

from msgspec import Struct

from ladder_app.domain.pay.conversion import Rates
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.format_pay import RATES
from ladder_app.files.nodes import MappingNode, Node, RefusedNode, ScalarNode, read_nodes
from ladder_app.files.problems import FILE_START, Problem, Report
from ladder_app.files.read_bytes import read_bytes
from ladder_app.files.records import Item, read_record
from ladder_app.files.scalars import report_currency
from ladder_app.files.text import allowed, decode

_RATE = re.compile(r"(0|[1-9][0-9]{0,11})(\.[0-9]{1,12})?")


class RatesFile(Struct, frozen=True, kw_only=True):
    """The content of a file: rates unless there is an error, and the problems by place.

    `was_read` is False if the file could not be read at all.
    """

    path: str
    rates: Rates | None
    problems: tuple[Problem, ...]
    was_read: bool = True


def read_rates(path: Path) -> RatesFile:
    """Read a rates file. Errors are reported as problems, never raised."""
    report = Report(str(path))
    data = read_bytes(path, report)
    if data is not None:
        return parse_rates(data, str(path))
    return RatesFile(path=report.path, rates=None, problems=report.problems(), was_read=False)


def parse_rates(data: bytes, path: str) -> RatesFile:
    """The rates in the bytes of a file; `path` only names the file in problems."""
    report = Report(path)
    text = decode(data, report)
    rates = _parse_text(text, report) if text is not None else None
    return RatesFile(
        path=path, rates=None if report.has_errors else rates, problems=report.problems()
    )


def rates_text(rates: Rates) -> str:
    """The rates as the text of a rates file, which `parse_rates` reads back.

    Characters that are not allowed in a file are removed from the source.
    """
    # A JSON string is also a YAML string, except for surrogate pairs.
    source = json.dumps(allowed(rates.source), ensure_ascii=False)
    lines = [f"date: {rates.date.isoformat()}", f"source: {source}", f"base: {rates.base}"]
    lines += ["rates:", *(f"  {code}: {rate:f}" for code, rate in rates.rates.items())]
    return "\n".join(lines) + "\n"


def rate_of(text: str) -> Decimal | None:
    """The rate in a text: above zero, with at most 12 digits before and after the point."""
    rate = Decimal(text) if _RATE.fullmatch(text) else None
    return rate if rate is not None and rate > 0 else None


def _parse_text(text: str, report: Report) -> Rates | None:
    root = read_nodes(text, report)
    if root is None or (isinstance(root, ScalarNode) and not root.value.strip()):
        if not report.has_errors:
            report.error(
                FILE_START,
                "file-empty",
                "The file is empty. A rates file needs “date:”, “source:”, “base:” and “rates:”.",
            )
        return None
    item = read_record(root, RATES, report)
    return _build(item, report) if item is not None else None


def _build(item: Item, report: Report) -> Rates | None:
    day, base, source = item.date("date"), item.text("base"), item.text("source")
    node = item.nodes.get("rates")
    rates = _read_rates(node, base, report) if node is not None else {}
    if day is None or not base or not source or report.has_errors:
        return None
    return Rates(date=day, source=source, base=base, rates=rates)


def _read_rates(node: Node, base: str, report: Report) -> dict[str, Decimal]:
    if not isinstance(node, MappingNode) or not node.pairs:
        if not isinstance(node, RefusedNode):
            report.error(
                node,
                "rates-expected",
                "“rates” should be a mapping from currencies to rates, such as “USD: 1.25”.",
            )
        return {}
    found: dict[str, Decimal] = {}
    codes = currency_codes()
    for key, value in node.pairs:
        if key.value not in codes:
            report_currency(key, report)
        rate = _read_rate(value, report)
        if rate is not None:
            found[key.value] = rate
        if key.value == base and rate is not None and rate != 1:
            report.error(
                value,
                "rate-of-base",
                "The rate of the base {base} is 1. Write 1, remove the line or correct “base”.",
                base=base,
            )
    return found


def _read_rate(node: Node, report: Report) -> Decimal | None:
    if isinstance(node, RefusedNode):
        return None
    if isinstance(node, ScalarNode) and not node.quoted:
        rate = rate_of(node.value)
        if rate is not None:
            return rate
    report.error(
        node,
        "rate-invalid",
        "“{word}” is not a rate. Write a number above 0 with a decimal point, such as 1.25, "
        "with at most 12 digits before the point and 12 after it.",
        word=node.value if isinstance(node, ScalarNode) else "…",
    )
    return None
