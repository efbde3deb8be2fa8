from __future__ import annotations

import io

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from danhgia_desktop.reports.pdf_pictures import PdfPictures
from danhgia_desktop.ui.background import Background
from danhgia_desktop.ui.printing.pages_view import PagesView

A4 = (595.28, 841.89)
CONTROL = Qt.KeyboardModifier.ControlModifier


def pdf(pages: int, *, black: bool = False) -> PdfPictures:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for _ in range(pages):
        if black:
            canvas.rect(0, 0, *A4, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return PdfPictures(file.getvalue())


@pytest.fixture
def press(qapp):
    press = Background(at_once=1)
    yield press
    press.finish()


@pytest.fixture
def view(qtbot, press) -> PagesView:
    view = PagesView(press)
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.show_pictures(pdf(5))
    qtbot.waitUntil(lambda: view.is_drawn)
    yield view
    view.stop()


def middle_pixel(view: PagesView) -> Qt.GlobalColor:
    image = view.viewport().grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_at_first_a_page_is_as_wide_as_the_view(view, qtbot):
    assert view.horizontalScrollBar().maximum() == 0
    before = view.zoom

    view.resize(700, 600)

    assert view.zoom > before
    qtbot.waitUntil(lambda: view.is_drawn)


def test_only_pages_in_view_are_drawn(view):
    assert set(view._drawn) == {0, 1} or set(view._drawn) == {0}


def test_keys_scroll_through_the_pages(view, qtbot):
    numbers = []
    view.page_changed.connect(lambda page, pages: numbers.append((page, pages)))

    qtbot.keyClick(view, Qt.Key.Key_End)
    assert numbers[-1] == (5, 5)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert numbers[-1] == (1, 5)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert numbers[-1][0] > 1
    before = view.verticalScrollBar().value()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > before


def test_pages_far_away_are_forgotten(view, qtbot):
    view.show_pictures(pdf(40))
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        qtbot.waitUntil(lambda: view.is_drawn)

    assert len(view._drawn) <= 8


def test_control_with_plus_minus_and_zero_zooms(view, qtbot):
    zooms = []
    view.zoom_changed.connect(zooms.append)

    qtbot.keyClick(view, Qt.Key.Key_0, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Plus, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Minus, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Minus, CONTROL)

    assert zooms == [100, 125, 100, 75]


def test_the_zoom_has_its_limits(view):
    for _ in range(20):
        view.zoom_in()
    assert view.zoom == 400
    for _ in range(20):
        view.zoom_out()
    assert view.zoom == 25
    view.zoom_to(10_000)
    assert view.zoom == 400


def test_the_wheel_zooms_only_with_control(view):
    def turn(modifiers, steps):
        event = QWheelEvent(
            QPointF(50, 50),
            view.viewport().mapToGlobal(QPointF(50, 50)),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)

    before = view.zoom
    turn(Qt.KeyboardModifier.NoModifier, -2)
    assert view.zoom == before
    assert view.verticalScrollBar().value() > 0
    turn(CONTROL, 1)
    assert view.zoom > before
    turn(CONTROL, -1)
    turn(CONTROL, -1)
    assert view.zoom < before + 25


def test_a_new_pdf_takes_the_place_of_the_old_at_the_same_place(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.is_drawn)
    assert middle_pixel(view) == "#ffffff"

    view.show_pictures(pdf(5, black=True))

    qtbot.waitUntil(lambda: view.is_drawn)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert middle_pixel(view) == "#000000"


def test_other_keys_with_control_are_left_to_the_window(view, qtbot):
    before = view.zoom

    qtbot.keyClick(view, Qt.Key.Key_B, CONTROL)

    assert view.zoom == before
