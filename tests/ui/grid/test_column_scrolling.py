"""A grid comes to rest where columns begin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.grid.small_model import FIRST, LOCKED, SECOND, WORDS

Key = Qt.Key
FROZEN = 2


@pytest.fixture
def narrow(user):
    """A grid with room for less than its columns."""
    user.grid.resize(470, 400)
    user.grid.widths.restore((60, 120, 80, 80, 80, 130))
    return user


def first_seen(grid) -> tuple[int, int]:
    """Return the column beside the frozen ones and by how many pixels it is cut."""
    edge = sum(grid.columnWidth(column) for column in range(FROZEN))
    column = grid.columnAt(edge)
    return column, edge - grid.columnViewportPosition(column)


def test_every_column_that_keys_lead_to_leaves_a_whole_one_beside_the_frozen(narrow):
    grid = narrow.grid
    assert grid.horizontalScrollBar().maximum() > 0

    for column in (FIRST, SECOND, LOCKED, WORDS, LOCKED, SECOND, FIRST):
        narrow.at(0, column)
        assert first_seen(grid)[1] == 0
        assert grid.shows((0, column))


def test_the_last_column_can_be_seen_whole(narrow):
    grid = narrow.grid
    narrow.at(0, WORDS)

    assert grid.columnViewportPosition(WORDS) + grid.columnWidth(WORDS) <= grid.viewport().width()
    grid.updateGeometries()
    assert first_seen(grid)[1] == 0


@pytest.mark.parametrize(("start", "turn", "column"), [(FIRST, -30, SECOND), (WORDS, 30, SECOND)])
def test_a_wheel_that_stops_within_a_column_goes_on_to_its_edge(narrow, qtbot, start, turn, column):
    grid = narrow.grid
    narrow.at(0, start)
    wheel = QWheelEvent(
        QPointF(300, 100),
        grid.viewport().mapToGlobal(QPointF(300, 100)),
        QPoint(turn, 0),
        QPoint(turn, 0),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid.viewport(), wheel)

    qtbot.waitUntil(lambda: first_seen(grid) == (column, 0))


def test_a_column_wider_than_the_room_can_be_seen_to_its_end(narrow):
    grid = narrow.grid
    grid.widths.restore((60, 120, 80, 80, 80, 700))
    grid.updateGeometries()
    narrow.at(0, FIRST).at(0, WORDS)
    assert grid.columnViewportPosition(WORDS) == sum(grid.columnWidth(column) for column in range(FROZEN))

    grid.horizontalScrollBar().setValue(grid.horizontalScrollBar().maximum())
    grid._sideways.settle()

    assert grid.columnViewportPosition(WORDS) + grid.columnWidth(WORDS) == grid.viewport().width()
