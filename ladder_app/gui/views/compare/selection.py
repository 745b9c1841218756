"""Which levels the tree and the shown level offer to compare."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Place
from ladder_app.domain.compare.options import MAX_COLUMNS, MIN_COLUMNS
from ladder_app.domain.text.translatable import translatable_plural
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.tree.pane import LevelsPane

_COMPARE = translatable_plural("Compare %n level", "Compare %n levels")
_COMPARE_FIRST = translatable_plural(
    "Compare the first {first} of %n level", "Compare the first {first} of %n levels"
)
_TOO_MANY = translatable_plural(
    "No more than %n level is compared.", "No more than %n levels are compared."
)


class CompareSelection:
    """Reads from the tree and the navigator what could be compared."""

    def __init__(self, levels: LevelsPane, navigator: Navigator, localizer: Localizer) -> None:
        """Read from these."""
        self._levels = levels
        self._navigator = navigator
        self._localizer = localizer

    @property
    def several(self) -> list[str]:
        """The addresses of the selected levels, of a family's row all; none for a single level."""
        nodes = self._levels.selected_nodes()
        addresses = list(dict.fromkeys(address for node in nodes for address in node.addresses))
        return addresses if len(addresses) >= MIN_COLUMNS else []

    @property
    def step(self) -> Sequence[str]:
        """The level before and the one that is shown; of a first level, that and the next."""
        shown = self._navigator.summary
        if shown is None:
            return ()
        family, level = shown.family, shown.level
        after = (each for each in family.levels if family.previous(each) is level)
        pair = (shown.before, level) if shown.before else (level, next(after, None))
        return [Place(family, each).address for each in pair if each]

    def action_text(self, declared: str) -> str:
        """The text of the action that compares: the levels it would compare, or as declared."""
        count = len(self.several)
        return compare_text(count, self._localizer) if count else declared

    def refusal(self, addresses: Sequence[str]) -> str:
        """A sentence about the levels that are too many; these are the ones left out."""
        text = self._localizer.plural(*_TOO_MANY, MAX_COLUMNS)
        places = filter(None, map(self._navigator.ladders.place_at, addresses))
        names = [place.level.full_title for place in places]
        if not names:
            return text
        left_out = self._localizer.tr("Left out: {levels}.", levels=", ".join(names))
        return f"{text} {left_out}"


def compare_text(count: int, localizer: Localizer) -> str:
    """The text of a button that compares this many levels, or as many of them as fit."""
    if count > MAX_COLUMNS:
        return localizer.plural(*_COMPARE_FIRST, count, first=localizer.number(MAX_COLUMNS))
    return localizer.plural(*_COMPARE, count)
