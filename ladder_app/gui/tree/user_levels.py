"""The user's own level and goal, as tree, header and map mark them."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable

_HERE = translatable("You are here")
_GOAL = translatable("Your goal")


class UserLevels(Struct, frozen=True, kw_only=True):
    """The addresses of the user's level and goal; each may be empty."""

    here: str = ""
    goal: str = ""

    def remark(self, address: str, localizer: Localizer) -> str:
        """What a level is to the user, or an empty text."""
        if address and address == self.here:
            return localizer.tr(_HERE)
        return localizer.tr(_GOAL) if address and address == self.goal else ""
