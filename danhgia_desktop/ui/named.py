"""Names of widgets, for tests and for people with a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

AnyObject = TypeVar("AnyObject", bound="QObject")


def named(target: AnyObject, name: str) -> AnyObject:
    """Give a widget or an action its name, "scoring_grid", and return it."""
    target.setObjectName(name)
    return target
