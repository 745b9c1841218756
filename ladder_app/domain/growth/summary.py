"""The summary of a growth: what is met and missing, the strongest proofs, the largest gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from ladder_app.domain.growth.entries import Evidence, Growth
from ladder_app.domain.growth.items import Item
from ladder_app.domain.growth.standing import Standing, Status, standing

MAX_LISTED = 3
"""The proofs and the gaps of a summary."""


class Proof(Struct, frozen=True):
    """Evidence, and the item that it shows."""

    evidence: Evidence
    standing: Standing


class GrowthSummary(Struct, frozen=True, kw_only=True):
    """Every item of a target by its status, with the strongest proofs and the largest gaps."""

    standings: tuple[Standing, ...]
    proofs: tuple[Proof, ...]
    gaps: tuple[Standing, ...]

    def count(self, status: Status) -> int:
        """The number of items with this status."""
        return sum(each.status is status for each in self.standings)

    @property
    def assumed(self) -> int:
        """The number of items that count as met without a mark."""
        return sum(each.is_assumed for each in self.standings)


def summarize_growth(items: Iterable[Item], growth: Growth) -> GrowthSummary:
    """The summary of what a person wrote about these items."""
    standings = tuple(standing(item, growth) for item in items)
    return GrowthSummary(
        standings=standings,
        proofs=strongest_proofs(standings),
        gaps=largest_gaps(standings),
    )


def strongest_proofs(standings: Sequence[Standing]) -> tuple[Proof, ...]:
    """The three strongest pieces of evidence, at most one of an item.

    First those of what is met, then of what is partly met; what is missing has no proof. Of
    these first what the target adds, then what a level before asks for as well; then the newest
    date, no date last; then those with a link; then in the order of the level.
    """
    weights = {Status.MET: 0, Status.PARTLY: 1}
    proofs = [
        Proof(min(each.entry.evidence, key=_weight), each)
        for each in standings
        if each.status in weights and each.entry.evidence
    ]
    proofs.sort(
        key=lambda proof: (
            weights[proof.standing.status],
            proof.standing.item.is_held,
            _weight(proof.evidence),
        )
    )
    return tuple(proofs[:MAX_LISTED])


def _weight(evidence: Evidence) -> tuple[int, bool]:
    """Smaller for the newer, and for one with a link."""
    return -(evidence.day or date.min).toordinal(), not evidence.link


def largest_gaps(standings: Sequence[Standing]) -> tuple[Standing, ...]:
    """The three items that are farthest from what is asked for, the farthest first.

    Only marked items count: an unmarked one says nothing. Of equal distance, missing ones come
    before partly met ones.
    """
    gaps = [each for each in standings if each.distance]
    gaps.sort(key=lambda each: (-each.distance, each.status is not Status.MISSING))
    return tuple(gaps[:MAX_LISTED])
