"""A clock that a test sets, and data that is worked with by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from danhgia_desktop.operations import units
from danhgia_desktop.storage.store import Store
from tests.storage.builders import ACTOR


class Watch:
    """Tells the time that a test sets; it begins at nine o'clock in Vietnam."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_(self, **spans: float) -> datetime:
        """Let some time pass and return the moment after it."""
        self.time += timedelta(**spans)
        return self.time


def edit(store: Store, name: str = "Thanh tra") -> None:
    units.add_unit(store, ACTOR, name)


def folder_of(store: Store) -> Path:
    return store.path.parent
