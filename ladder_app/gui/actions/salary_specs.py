"""The actions of the salary comparison."""

from __future__ import annotations

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP

SALARY_ACTIONS = (
    ActionSpec(
        id=ActionId.MY_SALARY,
        text=QT_TRANSLATE_NOOP("Actions", "Your &salary"),
        keys=("Ctrl+Shift+Y",),
        tip=QT_TRANSLATE_NOOP("Actions", "See where your salary falls in each range"),
    ),
    ActionSpec(
        id=ActionId.HIDE_SALARY,
        text=QT_TRANSLATE_NOOP("Actions", "&Hide your salary"),
        keys=("Ctrl+Shift+H",),
        tip=QT_TRANSLATE_NOOP("Actions", "Hide the amount and its position in the ranges"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.KEEP_SALARY,
        text=QT_TRANSLATE_NOOP("Actions", "&Remember your salary"),
        tip=QT_TRANSLATE_NOOP("Actions", "Save it on this computer for the next start"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.COPY_SALARY,
        text=QT_TRANSLATE_NOOP("Actions", "&Include it in copies"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Until you quit. For printing, the dialog asks each time."
        ),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.FORGET_SALARY,
        text=QT_TRANSLATE_NOOP("Actions", "&Forget your salary"),
        tip=QT_TRANSLATE_NOOP("Actions", "Clear the field and the saved amount"),
    ),
    ActionSpec(
        id=ActionId.SALARY_TABLE,
        text=QT_TRANSLATE_NOOP("Actions", "Show as &table"),
        keys=("Ctrl+T",),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Show the figures in a table that can be sorted and copied"
        ),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.WORKINGS,
        text=QT_TRANSLATE_NOOP("Actions", "How is this calculat&ed?"),
        keys=("Ctrl+Shift+I",),
        tip=QT_TRANSLATE_NOOP("Actions", "The formula, the numbers and the source of each figure"),
    ),
    ActionSpec(
        id=ActionId.MARKET,
        text=QT_TRANSLATE_NOOP("Actions", "&Market references"),
        keys=("Ctrl+Shift+K",),
        tip=QT_TRANSLATE_NOOP("Actions", "Show what surveys report for the occupation"),
        checkable=True,
    ),
    ActionSpec(
        id=ActionId.MARKET_PLACE,
        text=QT_TRANSLATE_NOOP("Actions", "&Wages in a place…"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Show what the occupation is paid in a town, a state or the United States"
        ),
    ),
    ActionSpec(
        id=ActionId.AXIS_AUTOMATIC,
        text=QT_TRANSLATE_NOOP("Actions", "Automatic a&xis"),
        checkable=True,
        group="axis",
    ),
    ActionSpec(
        id=ActionId.AXIS_ZERO,
        text=QT_TRANSLATE_NOOP("Actions", "Axis from &zero"),
        checkable=True,
        group="axis",
    ),
    ActionSpec(
        id=ActionId.AXIS_FITTED,
        text=QT_TRANSLATE_NOOP("Actions", "Axis from the &lowest figure"),
        checkable=True,
        group="axis",
    ),
    ActionSpec(
        id=ActionId.AS_PUBLISHED,
        text=QT_TRANSLATE_NOOP("Actions", "Pay as &published"),
        checkable=True,
        group="period",
    ),
    ActionSpec(
        id=ActionId.PER_HOUR,
        text=QT_TRANSLATE_NOOP("Actions", "Pay per h&our"),
        checkable=True,
        group="period",
    ),
    ActionSpec(
        id=ActionId.PER_DAY,
        text=QT_TRANSLATE_NOOP("Actions", "Pay per &day"),
        checkable=True,
        group="period",
    ),
    ActionSpec(
        id=ActionId.PER_WEEK,
        text=QT_TRANSLATE_NOOP("Actions", "Pay per &week"),
        checkable=True,
        group="period",
    ),
    ActionSpec(
        id=ActionId.PER_MONTH,
        text=QT_TRANSLATE_NOOP("Actions", "Pay per mo&nth"),
        checkable=True,
        group="period",
    ),
    ActionSpec(
        id=ActionId.PER_YEAR,
        text=QT_TRANSLATE_NOOP("Actions", "Pay per &year"),
        checkable=True,
        group="period",
    ),
    ActionSpec(
        id=ActionId.WORKING_TIME,
        text=QT_TRANSLATE_NOOP("Actions", "Wor&king time…"),
        tip=QT_TRANSLATE_NOOP("Actions", "The hours and weeks used to convert pay periods"),
    ),
    ActionSpec(
        id=ActionId.RATES,
        text=QT_TRANSLATE_NOOP("Actions", "In another &currency…"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Choose a currency, and enter exchange rates or read them from a file"
        ),
    ),
    ActionSpec(
        id=ActionId.OWN_CURRENCY,
        text=QT_TRANSLATE_NOOP("Actions", "In the currency &as published"),
    ),
    ActionSpec(
        id=ActionId.FORGET_RATES,
        text=QT_TRANSLATE_NOOP("Actions", "Remove the exchan&ge rates"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Show pay as published, and delete the rates from this computer"
        ),
    ),
)
