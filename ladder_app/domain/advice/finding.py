"""One piece of advice, and the rule that gives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from ladder_app.domain.model import JobFamily

Spot = tuple[str | int, ...]
"""A place in a family: attributes and positions, such as `("levels", 2, "summary")`.

Levels are counted over all tracks, as in `JobFamily.levels`.
"""


class Finding(Struct, frozen=True, kw_only=True):
    """What a rule found at a place; the template and its values can be translated."""

    spot: Spot
    template: str
    values: dict[str, str] = {}


class Rule(Struct, frozen=True, kw_only=True):
    """A rule with the reason for it.

    `source` is the title of published guidance and `url` its address; both are empty if the
    rule, or its limit, is our own judgment.
    """

    name: str
    reason: str
    find: Callable[[JobFamily], Iterator[Finding]]
    source: str = ""
    url: str = ""
