"""The table of what the dialog can print or export. A further subject is one more entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSizeF

from ladder_app.documents.blocks import Document
from ladder_app.documents.export.family import FamilyData
from ladder_app.documents.export.formats import DOCUMENTS, FAMILY, PATH_MAP, PAY_CHART
from ladder_app.documents.export.path_map import MapPicture
from ladder_app.documents.export.pay import PayPicture, pay_document
from ladder_app.documents.growth.pay import requested_pay_text
from ladder_app.documents.growth.sheet import SheetOptions, talk_sheet
from ladder_app.documents.level.document import documents_of
from ladder_app.documents.level.options import LevelOptions
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.map.pages import map_sheets
from ladder_app.documents.path.title import path_title
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.documents.pdf.device import PaintedSheet
from ladder_app.documents.pdf.document import sheets_of
from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.crossings import crossings_of
from ladder_app.domain.path.map import path_map
from ladder_app.domain.path.route import LevelPath, find_path
from ladder_app.gui.navigation.view import ViewOutput
from ladder_app.gui.print_export.options import (
    BEHAVIORS,
    CARRIED,
    FULL,
    MY_LEVELS,
    MY_SALARY,
    NAME_LINES,
    Choices,
    Option,
)
from ladder_app.gui.print_export.subject import Output, PrintSubject, document_output
from ladder_app.gui.tree.selection import (
    Item,
    Selection,
    family_selection,
    level_selection,
)

_PAGE, _LEVEL, _SELECTION, _FAMILY = "page", "level", "selection", "family"
_TALK_SHEET, _MAP, _PAY = "talk-sheet", "path-map", "pay"


class Shown(Struct, frozen=True, kw_only=True):
    """What the window shows: the level, the selection, the outputs of the views, the pay.

    `view` is the name of the view in front. `here` and `goal` are the addresses of the
    person's level and goal, or empty.
    """

    place: Place
    selection: Selection
    families: Sequence[JobFamily]
    outputs: dict[str, ViewOutput]
    view: str
    pay: PayRequest | None
    localizer: Localizer
    here: str = ""
    goal: str = ""
    is_mirrored: bool = False

    @property
    def has_salary(self) -> bool:
        """Whether there is a salary of the user's own to include."""
        return self.pay is not None and self.pay.salary is not None


def subjects_of(shown: Shown) -> tuple[PrintSubject, ...]:
    """Everything that can be printed or exported now, in the order of the dialog."""
    return tuple(subject for find in _SUBJECTS for subject in find(shown))


def preset_of(shown: Shown) -> str:
    """The key of the subject that is selected first: what the view shows, else the selection."""
    if shown.view in shown.outputs:
        return shown.view
    if shown.selection.place:
        return _LEVEL
    return _PAGE if shown.selection.group else _SELECTION


def _level(shown: Shown) -> Iterator[PrintSubject]:
    yield _pages_of(_LEVEL, level_selection(shown.selection.place or shown.place), shown)


def _selection(shown: Shown) -> Iterator[PrintSubject]:
    if preset_of(shown) == _SELECTION or len(shown.selection.items) > 1:
        yield _pages_of(_SELECTION, shown.selection, shown, _selected_title(shown))


def _selected_title(shown: Shown) -> str:
    count = shown.selection.level_count
    return shown.localizer.plural("Selected levels (%n)", "Selected levels (%n)", count)


def _page(shown: Shown) -> Iterator[PrintSubject]:
    """The page of the selected family or track."""
    group = shown.selection.group
    if group is not None:
        localizer = shown.localizer
        title = localizer.tr("{family}, this page", family=group.title)

        def compose(choices: Choices) -> Sequence[Document]:
            return documents_of((group,), localizer, pay=_stated_pay(shown, choices))

        yield PrintSubject(
            key=_PAGE,
            title=title,
            name=title,
            file_name=f"{shown.selection.file_name}-page",
            outputs=(document_output(DOCUMENTS, compose, (MY_SALARY,)),),
        )


def _talk_sheet(shown: Shown) -> Iterator[PrintSubject]:
    """A level to fill in, without any pay but the user's own salary if it is included."""
    place, localizer = shown.selection.place or shown.place, shown.localizer
    title = localizer.tr("Talk sheet: {level}", level=place.level.full_title)

    def compose(choices: Choices) -> Sequence[Document]:
        options = SheetOptions(pay_text=_salary_text(place, shown, choices))
        return (talk_sheet(place, localizer, options=options),)

    yield PrintSubject(
        key=_TALK_SHEET,
        title=title,
        name=localizer.tr("the talk sheet for {level}", level=place.level.full_title),
        file_name=f"{place.family.id}-{place.level.id}-talk-sheet",
        outputs=(document_output(DOCUMENTS, compose, _salary_option(place)),),
    )


def _salary_option(place: Place) -> tuple[Option, ...]:
    """The option of the user's own salary, where there is a range to compare it with."""
    return (MY_SALARY,) if place.level.pay else ()


def _salary_text(place: Place, shown: Shown, choices: Choices) -> str:
    """The sentence about the user's own salary, if it is included."""
    if shown.pay is None or not choices.has(MY_SALARY):
        return ""
    request = shown.pay.for_family(place.family).as_stated(shown.pay.salary)
    return requested_pay_text(request, place.level, shown.localizer)


def _family(shown: Shown) -> Iterator[PrintSubject]:
    family, localizer = shown.place.family, shown.localizer
    data = Output(FAMILY, lambda _choices: FamilyData(family, localizer))
    yield _pages_of(_FAMILY, family_selection(family, localizer), shown, more=(data,))


def _pages_of(
    key: str, selection: Selection, shown: Shown, title: str = "", more: tuple[Output, ...] = ()
) -> PrintSubject:
    compose = _composing(selection.items, shown)
    return PrintSubject(
        key=key,
        title=title or selection.name,
        name=selection.name,
        file_name=selection.file_name,
        outputs=(document_output(DOCUMENTS, compose, _options_of(selection)), *more),
    )


def _options_of(selection: Selection) -> tuple[Option, ...]:
    """The options that change these documents: a family has no lines for a name."""
    has_levels = any(isinstance(item, Place) for item in selection.items)
    names = (NAME_LINES,) if has_levels else ()
    return (BEHAVIORS, FULL, CARRIED, *names, MY_SALARY)


def _composing(items: Sequence[Item], shown: Shown) -> Callable[[Choices], Sequence[Document]]:
    def compose(choices: Choices) -> Sequence[Document]:
        options = LevelOptions(
            full=choices.has(FULL),
            behaviors=choices.has(BEHAVIORS),
            carried=choices.has(CARRIED),
            name_lines=choices.has(NAME_LINES),
        )
        pay = _stated_pay(shown, choices)
        return documents_of(items, shown.localizer, options, pay=pay)

    return compose


def _stated_pay(shown: Shown, choices: Choices) -> PayRequest | None:
    """The pay as its file states it, with the user's own salary if it is included."""
    pay = shown.pay
    salary = pay.salary if pay and choices.has(MY_SALARY) else None
    return pay.as_stated(salary) if pay else None


def _views(shown: Shown) -> Iterator[PrintSubject]:
    """What views show in place of levels: a comparison, a path."""
    named = [
        (f"{key}-{number}" if number else key, each)
        for key, output in shown.outputs.items()
        for number, each in enumerate((output, *output.others))
    ]
    for key, output in named:
        yield PrintSubject(
            key=key,
            title=output.title,
            name=output.name,
            file_name=output.file_name,
            outputs=(_view_output(output, shown),),
        )


def _view_output(output: ViewOutput, shown: Shown) -> Output:
    with_pay = output.compose_with_pay
    if with_pay is None:
        return document_output(output.subject, lambda _choices: [output.compose()])
    return document_output(
        output.subject,
        lambda choices: [with_pay(_salary_text(shown.place, shown, choices))],
        _salary_option(shown.place),
    )


def _map(shown: Shown) -> Iterator[PrintSubject]:
    family = shown.place.family
    options = (MY_LEVELS,) if shown.here or shown.goal else ()

    def compose(choices: Choices) -> MapPicture:
        drawn = path_map(family, crossings_of(family, shown.families))
        is_wide = choices.page.is_wide is not False
        view = _map_view(shown, with_user=choices.has(MY_LEVELS))
        return MapPicture(drawn, view, shown.localizer, choices.page.size, is_wide)

    def sheets(content: MapPicture, size: QSizeF) -> Iterator[PaintedSheet]:
        return map_sheets(content.path_map, content.view, content.localizer, size)

    yield PrintSubject(
        key=_MAP,
        title=_tr("Path map"),
        name=_tr("the path map of {0}").format(family.name),
        file_name=f"{family.id}-path",
        outputs=(Output(PATH_MAP, compose, sheets, lambda _content: True, options),),
    )


def _map_view(shown: Shown, *, with_user: bool) -> MapView:
    path = _path(shown)
    view = MapView(
        here=shown.here,
        goal=shown.goal if shown.goal != shown.here else "",
        route=tuple(place.address for place in path.places) if path else (),
        title=_map_title(path, shown),
        mirrored=shown.is_mirrored,
    )
    return view if with_user else view.without_user


def _path(shown: Shown) -> LevelPath | None:
    here, goal = (_place_at(address, shown.families) for address in (shown.here, shown.goal))
    return find_path(shown.families, here, goal) if here and goal else None


def _map_title(path: LevelPath | None, shown: Shown) -> str:
    """The title of the path, where the map shows both ends of it; else the map has its own."""
    if path is None or not path.steps:
        return ""
    ends = {path.start.family.id, path.places[-1].family.id}
    return path_title(path, shown.localizer) if ends == {shown.place.family.id} else ""


def _place_at(address: str, families: Sequence[JobFamily]) -> Place | None:
    family_id, _, level_id = address.partition("/")
    family = next((each for each in families if each.id == family_id), None)
    level = family.level(level_id) if family else None
    return Place(family, level) if family and level else None


def _pay(shown: Shown) -> Iterator[PrintSubject]:
    family, request = shown.place.family, shown.pay
    if request is None or not any(level.pay for level in family.levels):
        return
    pay = request.for_family(family)

    def compose(choices: Choices) -> PayPicture:
        asked = pay if choices.has(MY_SALARY) else pay.without_salary()
        page = choices.page
        return PayPicture((asked,), (table_for(asked),), shown.localizer, page.size, page.is_wide)

    def sheets(content: PayPicture, size: QSizeF) -> Iterator[PaintedSheet]:
        return sheets_of([pay_document(content)], size)

    yield PrintSubject(
        key=_PAY,
        title=_tr("Salary comparison"),
        name=_tr("the salary comparison of {0}").format(family.name),
        file_name=f"{family.id}-pay",
        outputs=(Output(PAY_CHART, compose, sheets, options=(MY_SALARY,)),),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintExport", text)


_SUBJECTS: tuple[Callable[[Shown], Iterator[PrintSubject]], ...] = (
    _page,
    _level,
    _selection,
    _talk_sheet,
    _family,
    _views,
    _map,
    _pay,
)
