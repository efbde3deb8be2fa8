"""Colours that can be read."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette

from danhgia_desktop.ui.palette import (
    DARK,
    LIGHT,
    Colours,
    colours_of,
    menu_palette,
    outlined_palette,
    qt_palette,
)

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
CELLS = ("base", "computed", "locked", "group", "section", "selected", "flash")
SOFT = ("red_soft", "amber_soft", "green_soft")


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@SCHEMES
def test_every_colour_is_written_in_full(colours: Colours):
    assert all(re.fullmatch("#[0-9a-f]{6}", value) for value in colours._asdict().values())


@SCHEMES
@pytest.mark.parametrize(
    ("ink", "surfaces"),
    [
        ("text", (*CELLS, *SOFT, "window", "raised")),
        ("muted", ("base", "computed", "locked", "window", "raised", "selected")),
        ("accent", ("window", "base")),
        ("accent_text", ("accent_fill",)),
        ("red", ("base", "window", "selected")),
        ("amber", ("base", "window", "selected")),
        ("green", ("base", "window", "selected")),
    ],
)
def test_words_stand_out_from_what_is_behind_them(colours: Colours, ink: str, surfaces: tuple[str, ...]):
    values = colours._asdict()

    faint = {name: round(contrast(values[ink], values[name]), 2) for name in surfaces}

    assert {name: ratio for name, ratio in faint.items() if ratio < 4.5} == {}


@SCHEMES
def test_outlines_of_fields_can_be_seen(colours: Colours):
    outline = QColor(colours.outline).darker(140).name()

    assert contrast(outline, colours.window) >= 1.9


@SCHEMES
def test_the_chosen_line_of_a_menu_can_be_read_with_its_icon(colours: Colours):
    behind = menu_palette(colours).color(QPalette.ColorRole.Highlight).name()

    assert contrast(colours.text, behind) >= 4.5  # Fusion draws the icon in the colour it has everywhere
    assert menu_palette(colours).color(QPalette.ColorRole.HighlightedText).name() == colours.text


@SCHEMES
def test_a_widget_finds_its_colours_by_its_palette(colours: Colours):
    assert colours_of(qt_palette(colours)) == colours
    assert colours_of(outlined_palette(colours)) == colours


def test_disabled_words_are_muted():
    palette = qt_palette(LIGHT)

    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name() == LIGHT.muted


@SCHEMES
def test_buttons_that_are_off_have_no_fill_and_no_outline_of_their_own(colours):
    palette = outlined_palette(colours)

    for role, own in ((QPalette.ColorRole.Button, colours.raised), (QPalette.ColorRole.Window, colours.outline)):
        assert palette.color(QPalette.ColorGroup.Active, role).name() == own
        assert palette.color(QPalette.ColorGroup.Disabled, role).name() == colours.locked != own
