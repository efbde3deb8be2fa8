"""Sharing a width among the columns of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.reports.document import Millimetres, Share
from danhgia_desktop.reports.typography import MILLIMETRE

if TYPE_CHECKING:
    from danhgia_desktop.reports.document import Column

_LEAST_SHARED = 0.2
"""Fixed columns are squeezed rather than leave the sharing ones less than this part of the width."""


def column_widths(columns: tuple[Column, ...], width: float) -> tuple[float, ...]:
    """Return the columns' widths, which fill the given one exactly (all in points).

    Fixed columns get what they ask for, the others share the rest. Fixed columns
    that ask for too much, or that have no sharing column beside them, are scaled.
    """
    weights = [column.width.weight if isinstance(column.width, Share) else 0.0 for column in columns]
    fixed = [column.width.value * MILLIMETRE if isinstance(column.width, Millimetres) else 0.0 for column in columns]
    shared = sum(weights)
    asked = sum(fixed)
    most = width * (1 - _LEAST_SHARED) if shared else width
    scale = most / asked if asked and (asked > most or not shared) else 1.0
    rest = width - asked * scale
    return tuple(
        points * scale + (rest * weight / shared if shared else 0.0)
        for points, weight in zip(fixed, weights, strict=True)
    )


def borders(left: float, widths: tuple[float, ...]) -> tuple[float, ...]:
    """Return where the borders stand, the outer ones included."""
    edges = [left]
    for width in widths:
        edges.append(edges[-1] + width)
    return tuple(edges)
