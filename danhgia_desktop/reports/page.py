"""A laid-out page: texts and rules at their places, in points from its top left corner."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from danhgia_desktop.reports.official_form import Paper
    from danhgia_desktop.reports.typography import TextStyle

_TOUCHING = 0.01


class TextRun(NamedTuple):
    """A piece of text on its baseline (a tuple, for there are a hundred thousand in a large report)."""

    x: float
    baseline: float
    text: str
    style: TextStyle
    word_space: float
    """Added to every space, to make both edges of a paragraph even."""


class Rule(NamedTuple):
    """A horizontal or vertical line."""

    x1: float
    y1: float
    x2: float
    y2: float


class Mark(NamedTuple):
    """A place that the list of contents leads to."""

    title: str
    top: float


@dataclass(slots=True, kw_only=True, eq=False)
class Page:
    """A page that is being filled from top to bottom.

    Attributes:
        paper: its size and margins.
        number: its number within its document, from 1.
    """

    paper: Paper
    number: int
    texts: list[TextRun] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    _grid: _Grid | None = None

    def text(self, x: float, baseline: float, text: str, style: TextStyle, word_space: float = 0.0) -> None:
        """Set a piece of text."""
        if text:
            self.texts.append(TextRun(x, baseline, text, style, word_space))

    def rule(self, x1: float, x2: float, y: float) -> None:
        """Draw a horizontal line."""
        self.rules.append(Rule(x1, y, x2, y))

    def mark(self, title: str, top: float) -> None:
        """Note a place for the list of contents."""
        self.marks.append(Mark(title, top))

    def ruled_band(self, borders: tuple[float, ...], top: float, bottom: float, *, closed: bool) -> None:
        """Draw the borders around a band of a table.

        Args:
            borders: where the vertical borders stand. Bands that touch and have the same ones share them.
            top: the band's top edge; it gets a line unless the band above has drawn it.
            bottom: the band's bottom edge.
            closed: whether the row ends here, so that a line stands below it.
        """
        grid = self._grid
        if grid is None or grid.borders != borders or abs(grid.bottom - top) > _TOUCHING:
            self.finish()
            grid = self._grid = _Grid(borders=borders, top=top, bottom=top, closed=False)
            self.rule(borders[0], borders[-1], top)
        grid.bottom, grid.closed = bottom, closed
        if closed:
            self.rule(borders[0], borders[-1], bottom)

    def finish(self) -> None:
        """Close the borders that are still open."""
        grid, self._grid = self._grid, None
        if grid is None:
            return
        if not grid.closed:
            self.rule(grid.borders[0], grid.borders[-1], grid.bottom)
        self.rules.extend(Rule(x, grid.top, x, grid.bottom) for x in grid.borders)


@dataclass(slots=True, kw_only=True, eq=False)
class _Grid:
    """The borders of the bands drawn so far, as long as nothing interrupts them."""

    borders: tuple[float, ...]
    top: float
    bottom: float
    closed: bool
