"""The look of the whole program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QToolTip, QWidget

from danhgia_desktop.ui.icons import dress, icon
from danhgia_desktop.ui.palette import DARK, LIGHT
from danhgia_desktop.ui.style import Style, style_sheet


@pytest.fixture
def style(qapp):
    palette, sheet, name = qapp.palette(), qapp.styleSheet(), qapp.style().name()
    style = Style(qapp)
    yield style
    style.choose("system")
    style.deleteLater()
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setStyle(name)


def ink_of(drawn: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """Return the colour of the strongest pixel of an icon."""
    picture = drawn.pixmap(QSize(24, 24), mode).toImage()
    pixels = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return max(pixels, key=lambda pixel: pixel.alpha()).name()


def test_the_window_is_light_where_the_system_says_nothing(style, qapp):
    assert style.colours is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_it_turns_dark_at_once_and_tells(style, qapp, qtbot):
    with qtbot.waitSignal(style.changed):
        style.choose("dark")

    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.base
    assert DARK.line in qapp.styleSheet()


def test_choosing_what_is_shown_already_changes_nothing(style, qtbot):
    with qtbot.assertNotEmitted(style.changed):
        style.choose("light")


def test_the_style_sheet_has_no_name_left_in_it():
    assert "$" not in style_sheet(LIGHT).replace("$names", "")


def test_an_icon_is_drawn_in_the_palettes_colours(style):
    assert ink_of(icon("lock", "red")) == LIGHT.red
    assert ink_of(icon("lock"), QIcon.Mode.Disabled) == LIGHT.line_strong


def test_dressed_buttons_and_actions_change_colour_with_the_scheme(style, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    button, action, plain = QPushButton(window), QAction(window), QPushButton(window)
    dress(button, "plus")
    dress(action, "search", "accent")

    style.choose("dark")

    assert ink_of(button.icon()) == DARK.text
    assert ink_of(action.icon()) == DARK.accent
    assert plain.icon().isNull()


def test_what_people_typed_is_nowhere_taken_for_markup(style, qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("<h1>TO</h1>", window)
    window.show()
    QToolTip.showText(QPoint(9, 9), "<h1>TO</h1>", window)

    shown = [label, *(each for each in qapp.topLevelWidgets() if each.inherits("QTipLabel"))]
    assert [each.textFormat() for each in shown] == [Qt.TextFormat.PlainText] * 2
    QToolTip.hideText()
