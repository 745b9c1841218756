"""The shapes of a path map."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from ladder_app.documents import print_colors
from ladder_app.documents.drawing.colors import ColorRole
from ladder_app.documents.drawing.measure import BOLD
from ladder_app.documents.drawing.painter import paint_shapes
from ladder_app.documents.drawing.shapes import Bend, Box, Diamond, Label, Line
from ladder_app.documents.drawing.svg import svg_file
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.map.data import MapScene, MapView, TextKind
from ladder_app.documents.map.scene import SMALLEST_ZOOM, MapSize, fitting_zoom, lay_out_map
from ladder_app.documents.map.shapes import map_shapes
from ladder_app.documents.map.words import map_title, station_text
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level, PayPeriod, PayRange, Track
from ladder_app.domain.path.map import Crossing, PathMap, path_map
from ladder_app.domain.path.route import find_path
from tests.domain.path.path_sample import families, family_of

LINE = 16.0
FORKED = family_of(("", "", "", "", ""), ("0-2", "", ""))
LOCALIZER = EnglishLocalizer()

keep_none_alive()


def measure(text: str) -> float:
    return len(text) * 7.0


def paid(family: JobFamily) -> JobFamily:
    """The same family with a range at every level."""
    pay = PayRange(
        currency="USD", period=PayPeriod.YEAR, minimum=Decimal(90_000), maximum=Decimal(180_000),
        open_top=True,
    )  # fmt: skip
    tracks = tuple(
        replace(track, levels=tuple(replace(level, pay=pay) for level in track.levels))
        for track in family.tracks
    )
    return replace(family, tracks=tracks)


def scene(
    family: JobFamily, view: MapView | None = None, *, zoom: float = 1.0, height: float = 0.0
) -> MapScene:
    size = MapSize(line=LINE, zoom=zoom, room_height=height)
    return lay_out_map(path_map(family), view or MapView(), LOCALIZER, measure, size)


def on_route(station_map: PathMap, here: str, goal: str, selected: str = "") -> MapView:
    places = {station.address: station.place for station in station_map.stations}
    path = find_path([places[here].family], places[here], places[goal])
    route = tuple(place.address for place in path.places) if path else ()
    return MapView(selected=selected, here=here, goal=goal, route=route)


def assert_texts_apart(layout: MapScene) -> None:
    for one, other in combinations(layout.texts, 2):
        apart = (one.width + other.width) / 2
        assert abs(one.y - other.y) >= LINE - 0.1 or abs(one.x - other.x) >= apart


def assert_texts_off_lines(layout: MapScene) -> None:
    downs = [rail for rail in layout.rails if rail.y0 != rail.y1]
    for text in layout.texts:
        if text.has_background:
            continue
        left, right = text.x - text.width / 2, text.x + text.width / 2
        for rail in downs:
            top, bottom = sorted((rail.y0, rail.y1))
            if top < text.y < bottom:
                assert not left < rail.turn < right


ZOOMS = [SMALLEST_ZOOM, 0.15, 0.3, 0.5, 0.75, 1.0, 2.0]


@settings(deadline=None)
@given(families(), st.data())
def test_no_text_overlaps_another_or_a_line_at_any_zoom(
    family: JobFamily, data: st.DataObject
) -> None:
    family = paid(family)
    addresses = st.sampled_from([Place(family, level).address for level in family.levels])
    here, goal, selected = (data.draw(addresses) for _ in range(3))
    view = on_route(path_map(family), here, goal, selected)
    zoom, height = data.draw(st.sampled_from(ZOOMS)), data.draw(st.floats(0, 900))
    size = MapSize(line=LINE, zoom=zoom, room_height=height, fits=data.draw(st.booleans()))
    layout = lay_out_map(path_map(family), view, LOCALIZER, measure, size)
    assert_texts_apart(layout)
    assert_texts_off_lines(layout)
    for text in layout.texts:
        assert text.width == measure(text.text) * (BOLD if text.is_strong else 1.0)
        assert text.x - text.width / 2 >= -0.1
        assert text.x + text.width / 2 <= layout.width + 0.1


@settings(deadline=None)
@given(families(), st.data())
def test_the_name_of_the_selected_level_is_shown_at_every_zoom(
    family: JobFamily, data: st.DataObject
) -> None:
    level = data.draw(st.sampled_from(family.levels))
    zoom = data.draw(st.sampled_from(ZOOMS))
    selected = Place(family, level).address
    layout = scene(family, MapView(selected=selected), zoom=zoom)
    names = [text for text in layout.texts if text.address == selected and text.is_strong]
    assert len([text for text in names if text.kind is TextKind.NAME]) == 1


@pytest.mark.parametrize("levels", [3, 60, 200])
@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_texts_overlap_from_three_to_two_hundred_levels(levels: int, zoom: float) -> None:
    layout = scene(
        paid(family_of(("",) * levels)), MapView(selected="f/0-1"), zoom=zoom, height=400
    )
    assert_texts_apart(layout)
    assert len(layout.marks) == levels


def test_every_name_and_every_pay_range_is_shown_at_the_normal_zoom() -> None:
    layout = scene(paid(FORKED))
    by_kind = {kind: [t.text for t in layout.texts if t.kind is kind] for kind in TextKind}
    assert sorted(by_kind[TextKind.NAME]) == sorted(level.name for level in FORKED.levels)
    assert by_kind[TextKind.PAY] == ["$90,000 – $180,000+"] * 8
    assert by_kind[TextKind.TAG] == ["Track 0", "Track 1"]


def test_an_amount_is_never_shortened() -> None:
    for zoom in ZOOMS:
        pays = [t.text for t in scene(paid(FORKED), zoom=zoom).texts if t.kind is TextKind.PAY]
        assert set(pays) <= {"$90,000 – $180,000+"}


def test_a_fitted_map_fits_its_room() -> None:
    for room in ((900.0, 500.0), (400.0, 300.0), (900.0, 120.0)):
        zoom = fitting_zoom(path_map(FORKED), room[0], LINE)
        size = MapSize(line=LINE, zoom=zoom, room_height=room[1], fits=True)
        layout = lay_out_map(path_map(paid(FORKED)), MapView(), LOCALIZER, measure, size)
        assert_texts_apart(layout)
        assert layout.width <= room[0] + 0.1
        assert layout.height <= room[1] + 0.1


def test_the_route_differs_in_thickness_and_marks_as_well_as_in_color() -> None:
    view = on_route(path_map(FORKED), "f/0-1", "f/1-1", "f/0-2")
    shapes = list(map_shapes(scene(FORKED, view)))
    lines = [shape for shape in shapes if isinstance(shape, Line | Bend)]
    thick = max(line.width for line in lines)
    assert [line.color for line in lines if line.width == thick] == [ColorRole.SELECTED] * 3
    assert {line.width for line in lines if line.color is not ColorRole.SELECTED} == {min(
        line.width for line in lines
    )}  # fmt: skip
    assert len([shape for shape in shapes if isinstance(shape, Diamond)]) == 1
    rings = [
        shape for shape in shapes if isinstance(shape, Box) and shape.edge is ColorRole.SELECTED
    ]
    assert len(rings) == 1
    text = {shape.text for shape in shapes if isinstance(shape, Label) and shape.bold}
    assert text == {"Level 0-1", "Level 0-2", "Level 1-1", "You are here", "Your goal"}


def test_a_guest_is_a_square_on_a_dashed_line() -> None:
    other = family_of(("",), family_id="g")
    map_ = path_map(FORKED, [Crossing("0-1", Place(other, other.levels[0]))])
    layout = lay_out_map(map_, MapView(), LOCALIZER, measure, MapSize(line=LINE))
    found = list(map_shapes(layout))
    assert [s for s in found if isinstance(s, Line | Bend) and s.dash]
    assert [s for s in found if isinstance(s, Box) and not s.radius]


@pytest.mark.parametrize(("height", "has_pay"), [(0.0, True), (2 * 5.0 * LINE + 2 * LINE, False)])
def test_a_remark_does_not_take_the_place_of_a_tracks_name(height: float, has_pay: bool) -> None:
    view = MapView(here="f/0-0", goal="f/1-0")
    size = MapSize(line=LINE, room_height=height, fits=bool(height))
    family = paid(family_of(("", ""), ("0-0",)))
    layout = lay_out_map(path_map(family), view, LOCALIZER, measure, size)
    texts = {text.text for text in layout.texts if text.address in (view.here, view.goal)}
    assert {"Track 0", "You are here", "Track 1", "Your goal"} <= texts
    assert any("$" in text for text in texts) is has_pay


def test_the_user_is_not_on_a_map_for_others() -> None:
    view = MapView(selected="f/0-1", here="f/0-0", goal="f/0-1", route=("f/0-0", "f/0-1"))
    layout = scene(family_of(("", "")), view.without_user)
    assert not {"You are here", "Your goal"} & {text.text for text in layout.texts}
    assert all(mark.is_on_route and not mark.is_marked for mark in layout.marks)
    assert "your" not in map_title(path_map(family_of(("", ""))), view.without_user, LOCALIZER)


def test_a_title_is_above_the_lanes_and_never_cut() -> None:
    title = "A long name of a path through a short family"
    plain, layout = (scene(family_of(("",)), MapView(title=each)) for each in ("", title))
    (label,) = (s for s in map_shapes(layout) if isinstance(s, Label) and s.text == title)
    assert label.x + measure(title) * BOLD <= layout.width
    assert label.y + LINE / 2 <= layout.top
    assert layout.height - plain.height == layout.top - plain.top


def test_where_lanes_are_low_a_guest_is_named_with_its_family() -> None:
    here, other = family_of(("", "")), replace(family_of(("",), family_id="g"), name="Other")
    crossing = Crossing("0-0", Place(other, other.levels[0]))
    size = MapSize(line=LINE, room_height=2 * 3.0 * LINE, fits=True)
    layout = lay_out_map(path_map(here, [crossing]), MapView(), LOCALIZER, measure, size)
    (name,) = (text.text for text in layout.texts if text.address == "g/0-0")
    assert name.startswith("Level 0-0 (O")


def test_a_mirrored_map_starts_at_the_right() -> None:
    plain, mirrored = (
        list(map_shapes(scene(FORKED, MapView(mirrored=mirrored)))) for mirrored in (False, True)
    )
    width = scene(FORKED).width
    for one, other in zip(plain, mirrored, strict=True):
        if isinstance(one, Label) and isinstance(other, Label):
            assert other.x == pytest.approx(width - one.x)
        if isinstance(one, Bend) and isinstance(other, Bend):
            assert other.turn == pytest.approx(width - one.turn)
            assert other.corners[1][0] > other.turn


@pytest.mark.usefixtures("qapp")
def test_the_painter_and_the_svg_draw_every_kind_of_line() -> None:
    view = on_route(path_map(FORKED), "f/0-1", "f/1-1", "f/0-2")
    layout = scene(FORKED, view)
    image = QImage(round(layout.width), round(layout.height), QImage.Format.Format_RGB32)
    image.fill(QColor(print_colors.PAPER))
    painter = QPainter(image)
    paint_shapes(painter, map_shapes(layout), print_colors.CHART, QGuiApplication.font())
    painter.end()
    bend = next(
        s for s in map_shapes(layout) if isinstance(s, Bend) and s.color is ColorRole.SELECTED
    )
    middle = image.pixelColor(round(bend.turn), round((bend.y0 + bend.y1) / 2))
    assert middle.name() == print_colors.CHART.selected
    map_ = path_map(FORKED)
    size = (layout.width, layout.height)
    title = map_title(map_, view, LOCALIZER)
    written = svg_file(map_shapes(layout), size, print_colors.CHART, title)
    assert written.count(' fill="none"') == 1
    assert "Level 1-0, follows Level 0-2" in written


def test_the_text_of_a_station_has_the_levels_around_it_and_its_pay() -> None:
    pay = PayRange(
        currency="USD", period=PayPeriod.YEAR, minimum=Decimal(90_000), maximum=Decimal(180_000),
        open_top=True,
    )  # fmt: skip
    levels = (
        Level(id="middle", name="Middle"),
        Level(id="senior", name="Senior", pay=pay),
        Level(id="staff", name="Staff"),
    )
    manager = Level(id="manager", name="Engineering Manager", follows="senior")
    family = JobFamily(
        id="f", name="F", tracks=(Track(id="a", levels=levels), Track(id="b", levels=(manager,)))
    )
    map_ = path_map(family)
    text = [station_text(map_, s, MapView(here="f/staff"), LOCALIZER) for s in map_.stations]
    assert text[1] == (
        "Senior, follows Middle, leads to Staff and Engineering Manager, $90,000 – $180,000+"
    )
    assert text[2] == "Staff, follows Senior, pay not published, you are here"
