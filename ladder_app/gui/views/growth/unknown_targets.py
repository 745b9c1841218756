"""Says which levels of a growth file no ladder has that is open."""

from __future__ import annotations

from collections.abc import Iterable

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.growth.entries import Person
from ladder_app.domain.text.suggest import closest
from ladder_app.gui.open_files.open_files import OpenFiles


def unknown_targets_text(people: Iterable[Person], ladders: OpenFiles, localizer: Localizer) -> str:
    """A sentence for the first such level; empty where there is none, or not all is read."""
    targets = dict.fromkeys(growth.target for person in people for growth in person.growths)
    unknown = [target for target in targets if ladders.place_at(target) is None]
    if not unknown or ladders.unread:
        return ""
    count = len(unknown)
    text = localizer.plural(
        "No ladder that is open has the level “{level}”: what is marked for it is not shown.",
        "No ladder that is open has %n levels of the growth file, first “{level}”: what is marked"
        " for them is not shown.",
        count,
        level=unknown[0],
    )
    similar = closest(unknown[0], ladders.addresses)
    if not similar:
        return text
    return localizer.tr(
        "{sentence} Did you mean “{suggestion}”?", sentence=text, suggestion=similar
    )
