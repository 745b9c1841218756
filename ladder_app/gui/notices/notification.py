"""What a notice says: a sentence, its kind, and buttons for what can be done next."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from msgspec import Struct

Offer = tuple[str, Callable[[], object]]
"""The label of a button, and what it does."""


class Kind(Enum):
    """What a notification is about; only a problem stays until it is dismissed."""

    DONE = "done"
    INFO = "info"
    PROBLEM = "problem"


class Notification(Struct, frozen=True, eq=False):
    """A sentence with buttons for what can be done next.

    A notification replaces every earlier one of the same topic, so that "Printed" does not
    leave an older "Not printed" behind. An empty topic replaces nothing. A problem `about`
    the same thing as the state is left to the state. `on_dismiss` runs when the user
    dismisses the notification.
    """

    text: str
    offers: tuple[Offer, ...] = ()
    kind: Kind = Kind.DONE
    topic: str = ""
    about: str = ""
    on_dismiss: Callable[[], object] | None = None

    def is_like(self, other: Notification | None) -> bool:
        """Whether the other one has the same sentence and kind; buttons are not compared."""
        return other is not None and (self.text, self.kind) == (other.text, other.kind)
