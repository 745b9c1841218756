"""Where a window goes on a screen: calculations alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QRect, QSize

from ladder_app.gui.window.placement import (
    DEFAULT_SIZE,
    FRAME,
    first_placement,
    fitted,
    minimum_size,
)

SMALL_SCREENS = [(1024, 600), (1366, 768), (1280, 720), (1280, 800), (853, 533), (640, 400)]
LARGE = QRect(0, 0, 1920, 1080)


@pytest.mark.parametrize("size", SMALL_SCREENS, ids=str)
def test_on_a_small_screen_the_window_is_maximized_and_fits_without_that_too(
    size: tuple[int, int],
) -> None:
    screen = QRect(0, 0, *size)
    placement = first_placement(screen)
    assert placement.is_maximized
    assert screen.contains(placement.rect.marginsAdded(FRAME))


def test_on_a_large_screen_the_window_has_its_default_size_in_the_middle() -> None:
    placement = first_placement(LARGE)
    assert not placement.is_maximized
    assert placement.rect.size() == DEFAULT_SIZE
    middle = LARGE.marginsRemoved(FRAME).center()
    assert (placement.rect.center() - middle).manhattanLength() <= 2


@pytest.mark.parametrize("size", [(800, 1280), (3440, 720)], ids=["portrait", "wide and low"])
def test_a_screen_with_much_room_one_way_is_not_filled(size: tuple[int, int]) -> None:
    placement = first_placement(QRect(0, 0, *size))
    assert not placement.is_maximized
    assert QRect(0, 0, *size).contains(placement.rect.marginsAdded(FRAME))


def test_the_minimum_size_is_no_larger_than_the_screen() -> None:
    assert minimum_size(QSize(1920, 1080)) == QSize(640, 480)
    assert minimum_size(QSize(640, 400)) == QSize(624, 352)


def test_a_window_that_fits_is_restored_where_it_was() -> None:
    for rect in (QRect(0, 24, 1920, 1056), QRect(100, 100, 700, 500)):
        assert fitted(rect, LARGE) == rect


lengths = st.integers(-5000, 5000)
sizes = st.integers(1, 9000)
screens = st.builds(QRect, lengths, lengths, st.integers(200, 6000), st.integers(200, 6000))


@given(st.builds(QRect, lengths, lengths, sizes, sizes), screens)
def test_whatever_is_restored_is_on_the_screen_with_its_title(rect: QRect, screen: QRect) -> None:
    found = fitted(rect, screen)
    assert screen.contains(found.marginsAdded(QMargins(0, 20, 0, 0)))
    assert found.width() <= rect.width()
    assert found.height() <= rect.height()


@given(screens)
def test_a_first_start_is_on_the_screen_with_its_frame(screen: QRect) -> None:
    assert screen.contains(first_placement(screen).rect.marginsAdded(FRAME))
