"""What a salary comparison is about: a family, a level, a salary, and how they are shown.

Without a salary or another period the ranges are shown as the file states them,
and nothing is imported that converts.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.chart.data import AxisStart, ChartGroup, ChartView, family_group
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level, Money, PayPeriod
from ladder_app.domain.text.translatable import translatable

if TYPE_CHECKING:
    from ladder_app.domain.model import WorkingTime
    from ladder_app.domain.pay.conversion import Rates
    from ladder_app.domain.pay.table import PayRow, PayTable

_HERE = translatable("{level}: {standing}.")
_NEXT = translatable("Next, {level}: {standing}.")


class PayScene(Struct, frozen=True, kw_only=True, dict=True):
    """The comparison of a family's levels, seen from one of them.

    `working_time` is the person's own, which wins over the file's.
    """

    family: JobFamily
    level: Level
    salary: Money | None = None
    period: PayPeriod | None = None
    currency: str = ""
    rates: Rates | None = None
    working_time: WorkingTime | None = None
    with_market: bool = False
    start: AxisStart = AxisStart.AUTOMATIC
    mirrored: bool = False

    @property
    def address(self) -> str:
        """The address of the level it is seen from."""
        return Place(self.family, self.level).address

    @cached_property
    def units(self) -> tuple[tuple[str, ...], tuple[PayPeriod, ...]]:
        """The currencies and periods that pay is shown in, in the file's order."""
        published = [level.pay for level in self.family.levels if level.pay]
        currencies = [self.currency] if self.currency else [each.currency for each in published]
        periods = [self.period] if self.period else [each.period for each in published]
        return tuple(dict.fromkeys(currencies)), tuple(dict.fromkeys(periods))

    @cached_property
    def _ranges(self) -> PayTable:
        from ladder_app.domain.pay.conversion import Conversion, working_time_of
        from ladder_app.domain.pay.table import pay_table

        time = self.working_time or working_time_of(self.family)
        conversion = Conversion(working_time=time, rates=self.rates)
        return pay_table(self.family, self.currency, self.period, conversion)

    @cached_property
    def table(self) -> PayTable:
        """Every figure of the family's pay, in the period that is shown, with the salary."""
        from ladder_app.domain.pay.table import with_salary

        return with_salary(self._ranges, self.salary)

    def with_salary(self, salary: Money | None) -> PayScene:
        """The same ranges with another salary; what was worked out of them is kept."""
        scene = replace(self, salary=salary)
        vars(scene)["_ranges"] = self._ranges
        return scene

    def seen_from(self, level: Level) -> PayScene:
        """The same comparison seen from another level; what was worked out of it is kept."""
        scene = replace(self, level=level)
        vars(scene).update(vars(self))
        return scene

    def differs_in_level_alone(self, other: PayScene) -> bool:
        """Whether the other scene shows the same pay in the same way."""
        # The family by identity: comparing two goes through all they hold.
        rest = (name for name in self.__struct_fields__ if name not in ("family", "level"))
        return self.family is other.family and all(
            getattr(self, name) == getattr(other, name) for name in rest
        )

    def shares_ranges(self, other: PayScene) -> bool:
        """Whether this is the other scene but for the salary."""
        # By identity: comparing two families goes through all they hold.
        return vars(self).get("_ranges") is vars(other).get("_ranges") is not None and (
            self.level is other.level
        )

    def chart(self, localizer: Localizer) -> tuple[ChartGroup, ChartView]:
        """What the chart draws, and what is said below it of a conversion."""
        view = ChartView(chosen=self.address, start=self.start, mirrored=self.mirrored)
        if self.salary is None and self.period is None and not self.currency:
            group = family_group(self.family, with_market=self.with_market)
        else:
            group, view = _converted(self, view, localizer)
        return group, _with_market(self, view, localizer) if group.market else view


def _converted(
    scene: PayScene, view: ChartView, localizer: Localizer
) -> tuple[ChartGroup, ChartView]:
    from ladder_app.documents.chart.of_table import salaries_in, table_group
    from ladder_app.documents.words.pay import conversion_notes

    table = scene.table
    group = table_group(table, with_market=scene.with_market)
    notes = tuple(conversion_notes(table, localizer))
    return group, replace(view, salaries=salaries_in([table]), notes=notes)


def _with_market(scene: PayScene, view: ChartView, localizer: Localizer) -> ChartView:
    from ladder_app.documents.words.market import market_notes

    return replace(view, notes=(*view.notes, *market_notes(scene.table, localizer)))


def standing_line(scene: PayScene, localizer: Localizer) -> str:
    """Where the salary stands at this level and at the next ones; empty without a salary."""
    if scene.salary is None:
        return ""
    table, following = scene.table, scene.family.following(scene.level)
    here = _standing(table.row_of(scene.level.id), localizer, _HERE)
    after = [_standing(table.row_of(level.id), localizer, _NEXT) for level in following]
    return " ".join(text for text in (here, *after) if text)


def row_figures(row: PayRow, localizer: Localizer) -> str:
    """Every figure of a level's range; empty where no pay is published."""
    from ladder_app.documents.words.pay import figure_text
    from ladder_app.domain.pay.table import OF_THE_SALARY, PayColumn

    columns = [column for column in PayColumn if column not in OF_THE_SALARY]
    figures = (figure_text(row, column, localizer) for column in columns)
    return ", ".join(text for text in figures if text)


def market_figures(scene: PayScene, name: str, localizer: Localizer) -> str:
    """The market reference of this name: its figures, place and month, and its remarks."""
    from ladder_app.documents.words.market import reference_text
    from ladder_app.domain.pay.table import market_shown

    shown = (found for found in market_shown(scene.table) if found.name == name)
    return " ".join(reference_text(found, scene.family, localizer) for found in shown)


def _standing(row: PayRow, localizer: Localizer, template: str) -> str:
    text = row_standing(row, localizer)
    level = row.level.name
    return localizer.tr(template, level=level, standing=text) if text else ""


def row_standing(row: PayRow, localizer: Localizer) -> str:
    """Where the salary stands in a level's range, with its ratios; empty where it can't."""
    from ladder_app.documents.words.pay import figure_text, standing_text
    from ladder_app.domain.pay.table import PayColumn

    if row.pay is None or (row.standing is None and row.salary_no_rate is None):
        return ""
    columns = (PayColumn.PENETRATION, PayColumn.COMPA_RATIO)
    parts = [standing_text(row, localizer)]
    parts += [figure_text(row, column, localizer) for column in columns]
    return ", ".join(part for part in parts if part)
