"""The keys of the actions on each system."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from ladder_app.gui.actions.declared import ACTIONS, keys_of
from ladder_app.gui.actions.ids import ActionId

SPECS = {spec.id: spec for spec in ACTIONS}


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_no_keys_call_two_actions(platform: str) -> None:
    counts = Counter(keys for spec in ACTIONS for keys in keys_of(spec, platform))
    assert [keys for keys, number in counts.items() if number > 1] == []


def test_on_macos_no_action_takes_a_character_that_option_types() -> None:
    keys = [keys for spec in ACTIONS for keys in keys_of(spec, "darwin")]
    assert not [each for each in keys if re.fullmatch(r"Alt\+.", each)]
    assert keys_of(SPECS[ActionId.COMPARE_VIEW], "darwin") == ("Ctrl+2",)
    assert keys_of(SPECS[ActionId.COMPARE_VIEW], "linux") == ("Alt+2",)
