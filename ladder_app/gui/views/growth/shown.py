"""What the Growth view shows of a growth file at a level."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from ladder_app.documents.growth.rows import Filter, Listing, row_sections
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.growth import counts_text
from ladder_app.domain.address import Place
from ladder_app.domain.growth.elsewhere import growth_toward
from ladder_app.domain.growth.entries import ItemKey, Person
from ladder_app.domain.growth.items import items_of
from ladder_app.domain.growth.summary import summarize_growth
from ladder_app.domain.text.translatable import translatable
from ladder_app.gui.views.growth.growth_data import Saved
from ladder_app.gui.views.growth.view import Shown

_STATES = {
    Saved.NO_FILE: translatable(
        "Mark where you are, and add evidence. It is kept in a file of your own, and nowhere else."
    ),
    Saved.READ_ONLY: translatable("{file} is open to read only"),
    Saved.SAVED: translatable("saved in {file}"),
    Saved.WAITING: translatable("saving in {file}…"),
    Saved.FAILED: translatable("NOT saved in {file}"),
    Saved.GONE: translatable("NOT saved: {file} is gone"),
    Saved.CHANGED: translatable("{file} was changed by another program"),
}


class FileState(Struct, frozen=True, kw_only=True):
    """What is open: the people of a file, the current one of them, and another person beside."""

    people: tuple[Person, ...]
    number: int
    saved: Saved
    path: Path | None
    other: Person | None = None

    @property
    def person(self) -> Person:
        """The current person."""
        return self.people[self.number] if self.people else Person()


def shown_growth(
    place: Place,
    state: FileState,
    listing: tuple[Filter, ItemKey | None],
    pay: str,
    localizer: Localizer,
) -> Shown:
    """The view of a person's growth toward a place, with what a filter lists of it.

    An item that is kept is listed whatever the filter is. `pay` is a sentence about the salary.
    """
    shown_filter, kept = listing
    items = items_of(place)
    growth = growth_toward(place, state.person, items)
    other = growth_toward(place, state.other, items) if state.other else None
    summary = summarize_growth(items, growth)
    rows = Listing(filter=shown_filter, other=other, kept=kept)
    return Shown(
        title=growth_title(place, state, localizer),
        note=_note(counts_text(summary, localizer), state, localizer),
        hint=_hint(localizer),
        summary=summary,
        pay=pay,
        sections=row_sections(place, items, growth, rows, localizer),
        people=[
            person.name or localizer.tr("Person {number}", number=localizer.number(number))
            for number, person in enumerate(state.people, start=1)
        ],
        person=state.number,
        other=_other_title(state.other, localizer) if state.other else "",
        has_file=state.path is not None,
    )


def growth_title(place: Place, state: FileState, localizer: Localizer) -> str:
    """The heading of the view: whose growth it is, and toward which level."""
    level = place.level.full_title
    if len(state.people) > 1 and state.person.name:
        return localizer.tr(
            "Growth of {person} toward {level}", person=state.person.name, level=level
        )
    return localizer.tr("My growth toward {level}", level=level)


def _note(counts: str, state: FileState, localizer: Localizer) -> str:
    file = state.path.name if state.path else ""
    saved = localizer.tr(_STATES[state.saved], file=file)
    return saved if state.path is None else f"{counts} · {saved}"


def _hint(localizer: Localizer) -> str:
    return localizer.tr(
        "Keys: 1 to 4 mark a statement, 0 to 9 the step of a skill; Delete takes a mark back;"
        " Enter adds evidence. A ring is the step that the level asks for, – is below the first."
    )


def _other_title(other: Person, localizer: Localizer) -> str:
    if other.name:
        return localizer.tr("Where {person} sees me", person=other.name)
    return localizer.tr("Where the other sees me")
