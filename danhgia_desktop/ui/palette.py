"""The colours of the window, light and dark."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

_MIDDLE = 128


class Colours(NamedTuple):  # no dataclass: their module and this one would cost the first paint 4 ms
    """Every colour the window uses, as "#rrggbb"; each text colour reads at 4.5 : 1 on the surfaces it stands on.

    Attributes:
        window: behind panes and controls.
        base: cells and fields that can be typed into.
        raised: buttons.
        line: one-pixel separators and grid lines.
        line_strong: borders of controls.
    outline: what Fusion darkens (to 5/7) for the outlines of fields, ticks and buttons.
        text: ordinary words.
        muted: secondary words, captions, KAD.
        accent: focus frames, links, the current round: the one accent.
        accent_fill: the selected row and the main button, behind `accent_text`.
        selected: selected cells, behind `text`.
        section: rows of the first level.
        group: rows that have parts.
        computed: cells that show what the program worked out.
        locked: cells that cannot be typed into.
        red, amber, green: states, as text, marks and icons.
        red_soft, amber_soft, green_soft: the same states as backgrounds behind `text`.
        flash: a cell that has just changed.
    """

    window: str
    base: str
    raised: str
    line: str
    line_strong: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_fill: str
    accent_text: str
    selected: str
    section: str
    group: str
    computed: str
    locked: str
    red: str
    red_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    flash: str


LIGHT = Colours(
    window="#f3f4f6",
    base="#ffffff",
    raised="#fbfbfc",
    line="#d8dce2",
    line_strong="#aeb5bf",
    outline="#f3f4f6",
    text="#1c2127",
    muted="#565f6b",
    accent="#0b4f9e",
    accent_fill="#0b4f9e",
    accent_text="#ffffff",
    selected="#d6e4f5",
    section="#d9e1ec",
    group="#ebeff5",
    computed="#f4f6f9",
    locked="#eef0f3",
    red="#b3261e",
    red_soft="#fbe4e1",
    amber="#855400",
    amber_soft="#fdf0cf",
    green="#1b6b38",
    green_soft="#e0f2e5",
    flash="#fff3b8",
)

DARK = Colours(
    window="#23262b",
    base="#17191c",
    raised="#2d3138",
    line="#383d45",
    line_strong="#5a626e",
    outline="#8b95a3",
    text="#e7e9ec",
    muted="#a9b1bc",
    accent="#7fb2f5",
    accent_fill="#2a63b0",
    accent_text="#ffffff",
    selected="#27415f",
    section="#353d4a",
    group="#292f38",
    computed="#20242a",
    locked="#26292f",
    red="#ff9a90",
    red_soft="#4d2320",
    amber="#f0c25a",
    amber_soft="#453613",
    green="#80d396",
    green_soft="#1d3d27",
    flash="#4a431c",
)


def colours_of(palette: QPalette) -> Colours:
    """Return the colours that go with a widget's palette, so that painting needs nothing but the widget."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightness() < _MIDDLE else LIGHT


def qt_palette(colours: Colours) -> QPalette:
    """Return Qt's palette made of our colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for each, name in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.computed,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.red,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent_fill,
        role.HighlightedText: colours.accent_text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.line_strong,
        role.Shadow: colours.line_strong,
    }.items():
        palette.setColor(each, QColor(name))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.line_strong))
    # Words alone tell an off button from one that is on too faintly in dark: it loses its fill, too.
    palette.setColor(QPalette.ColorGroup.Disabled, role.Button, QColor(colours.locked))
    return palette


OUTLINED = ("QCheckBox", "QRadioButton", "QLineEdit", "QPlainTextEdit", "QComboBox", "QPushButton")
"""The widgets whose outlines Fusion derives from their window colour, which they do not paint."""


MENUS = ("QMenu", "QMenuBar")
"""Where the chosen line is tinted rather than filled: its icon keeps the colour of words, and Fusion knows no other."""


def menu_palette(colours: Colours) -> QPalette:
    """Return the palette of menus, so that words and icons of the chosen line can be read."""
    palette = qt_palette(colours)
    palette.setColor(QPalette.ColorRole.Highlight, QColor(colours.selected))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colours.text))
    return palette


def outlined_palette(colours: Colours) -> QPalette:
    """Return the palette of fields, ticks and buttons, so that their outlines can be seen in dark, too."""
    palette = qt_palette(colours)
    palette.setColor(QPalette.ColorRole.Window, QColor(colours.outline))
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.locked))
    return palette
