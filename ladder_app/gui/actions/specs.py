"""Every action of the window, declared once: menus, toolbar, shortcuts and help use this table."""

from __future__ import annotations

from collections.abc import Mapping

from ladder_app.gui.actions.compare_specs import COMPARE_ACTIONS
from ladder_app.gui.actions.edit_specs import EDIT_ACTIONS
from ladder_app.gui.actions.file_specs import FILE_ACTIONS
from ladder_app.gui.actions.go_specs import GO_ACTIONS
from ladder_app.gui.actions.growth_specs import GROWTH_ACTIONS
from ladder_app.gui.actions.help_specs import HELP_ACTIONS
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.salary_specs import SALARY_ACTIONS
from ladder_app.gui.actions.spec import ActionSpec
from ladder_app.gui.actions.view_specs import VIEW_ACTIONS

ACTIONS: tuple[ActionSpec, ...] = (
    *FILE_ACTIONS,
    *EDIT_ACTIONS,
    *VIEW_ACTIONS,
    *GO_ACTIONS,
    *COMPARE_ACTIONS,
    *SALARY_ACTIONS,
    *GROWTH_ACTIONS,
    *HELP_ACTIONS,
)

SPECS: Mapping[ActionId, ActionSpec] = {spec.id: spec for spec in ACTIONS}
