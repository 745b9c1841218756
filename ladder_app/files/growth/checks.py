"""Warns of what a growth file is read with, but its writer hardly means."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from msgspec import Struct

from ladder_app.files.growth.people import PARTS, has_own_person, marks_of, record_of
from ladder_app.files.problems import DID_YOU_MEAN, Placed, Report
from ladder_app.files.records import Item


class GrowthChecks(Struct, frozen=True, kw_only=True):
    """The day after which nothing can have been marked yet, and the addresses that levels have."""

    today: date
    addresses: Collection[str]

    def check(self, file: Item, report: Report) -> None:
        """Warn of levels that no ladder has, and of marks and evidence of the future."""
        people = [file] if has_own_person(file) else []
        for person in (*people, *file.items("people")):
            self._check_level(person, report)
            for target in person.items("targets"):
                self._check_level(target, report)
                for place, day in _days_of(target):
                    self._check_day(place, day, report)

    def _check_level(self, item: Item, report: Report) -> None:
        address = item.text("level")
        if not address or address in self.addresses:
            return
        suggestion = report.suggestion(address, self.addresses)
        report.warning(
            item.place("level"),
            "level-unknown",
            "No ladder that was read has the level “{level}”.",
            hint=DID_YOU_MEAN if suggestion else "",
            level=address,
            suggestion=suggestion,
        )

    def _check_day(self, place: Placed, day: date | None, report: Report) -> None:
        if day is not None and day > self.today:
            report.warning(
                place,
                "date-future",
                "The day {day} is still to come. Correct it if it is a slip.",
                day=day.isoformat(),
            )


def _days_of(target: Item) -> Iterator[tuple[Placed, date | None]]:
    """The days of marks and evidence; next steps are of the future."""
    for key in PARTS:
        for item in target.items(key):
            for placed in marks_of(record_of(key), item, Report("")):
                yield placed.node, placed.mark.day
            for evidence in item.items("evidence"):
                yield evidence.place("date"), evidence.date("date")
