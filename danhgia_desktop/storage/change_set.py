"""What the journal tells about a change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.storage.labels import Label

Detail = str | int
"""What a label's sentence is filled in with."""


class ChangeKind(StrEnum):
    """Whether a person did something, took it back, or did it again."""

    NORMAL = "normal"
    UNDO = "undo"
    REDO = "redo"

    @classmethod
    def read(cls, stored: int | str) -> ChangeKind:
        """Return the kind that a data file holds: as its number, or as its name, which it was until schema 0003.

        Raises:
            ValueError, LookupError: there is no such kind.
        """
        return cls(stored) if isinstance(stored, str) else _NUMBERED[stored]

    @property
    def number(self) -> int:
        """What stands for it in data files for ever."""
        return _NUMBERED.index(self)


_NUMBERED = (ChangeKind.NORMAL, ChangeKind.UNDO, ChangeKind.REDO)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """What one person did at one moment, as one step of undo.

    Attributes:
        number: grows with every change to the file.
        kind: an undo or a redo bears the label and the details of what it took back or did again.
    """

    number: int
    at: datetime
    actor: Actor
    label: Label
    details: Mapping[str, Detail]
    kind: ChangeKind
