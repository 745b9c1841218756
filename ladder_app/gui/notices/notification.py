"""The content of a notice: a sentence, its kind, and buttons for the next steps."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from msgspec import Struct

Offer = tuple[str, Callable[[], object]]
"""The label of a button, and what it does."""


class Kind(Enum):
    """The kind of a notification. Only a problem stays until it is dismissed."""

    DONE = "done"
    INFO = "info"
    PROBLEM = "problem"


class Notification(Struct, frozen=True, eq=False):
    """A sentence with buttons for the next steps.

    A notification replaces every earlier one of the same topic, so that "Printed" does not
    leave an older "Not printed" behind. An empty topic replaces nothing. A problem `about`
    the same thing as the state is not shown, since the state already shows it. `on_dismiss`
    runs when the user dismisses the notification.
    """

    text: str
    offers: tuple[Offer, ...] = ()
    kind: Kind = Kind.DONE
    topic: str = ""
    about: str = ""
    on_dismiss: Callable[[], object] | None = None

    def is_like(self, other: Notification | None) -> bool:
        """Whether the other has the same sentence and kind, whatever its buttons."""
        return other is not None and (self.text, self.kind) == (other.text, other.kind)
