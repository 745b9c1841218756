"""What every test needs: no display, no settings of the user's."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = os.devnull + "-career-ladder-tests"
# Nothing can be made in it: no test writes a log unless it is about one.
os.environ["XDG_STATE_HOME"] = f"{os.devnull}/none"

# No test hangs on how fast the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
