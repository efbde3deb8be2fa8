"""The icons are one family: they draw, follow the text colour and carry their licence."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from danhgia_desktop.paths import resources_dir

ICONS = sorted((resources_dir() / "icons").glob("*.svg"))


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_drawn_in_the_colour_of_its_surroundings(path):
    root = ET.parse(path).getroot()

    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("fill") == "none"


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_qt_can_draw_an_icon(path, qapp):
    assert QGuiApplication.instance() is qapp
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)

    QSvgRenderer(str(path)).render(painter)
    painter.end()

    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_the_licence_lies_beside_the_icons():
    assert "ISC License" in (resources_dir() / "icons" / "LICENSE.txt").read_text(encoding="utf-8")
