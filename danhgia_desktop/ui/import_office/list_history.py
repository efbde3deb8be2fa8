"""What was mended, left out and allowed in a list before it is imported, a step back and forth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from danhgia_desktop.imports.records import RecordTable


@dataclass(frozen=True, slots=True, kw_only=True)
class MendedList:
    """A list as it stands.

    Attributes:
        table: the rows with everything that was mended.
        creates_units: whether units that nobody knows are made.
    """

    table: RecordTable[Any]
    creates_units: bool = False


class ListHistory:
    """The list as it was read, and as it became by every step since."""

    def __init__(self, table: RecordTable[Any]) -> None:
        self._steps = [MendedList(table=table)]
        self._place = 0

    @property
    def now(self) -> MendedList:
        """The list as it stands."""
        return self._steps[self._place]

    @property
    def is_changed(self) -> bool:
        """Whether the list is another than the one that was read."""
        return self._place > 0

    @property
    def left_out(self) -> int:
        """How many rows of the list that was read are left out."""
        return len(self._steps[0].table.records) - len(self.now.table.records)

    def mend(self, table: RecordTable[Any]) -> None:
        """Take a step: the list has other texts, or fewer rows."""
        self._go_on(replace(self.now, table=table))

    def let_units_be_made(self) -> None:
        """Take a step: units that nobody knows are made."""
        self._go_on(replace(self.now, creates_units=True))

    def step(self, by: int) -> bool:
        """Go a step back for -1, forth again for 1; tell whether there was one."""
        if not 0 <= self._place + by < len(self._steps):
            return False
        self._place += by
        return True

    def _go_on(self, after: MendedList) -> None:
        self._place += 1
        self._steps[self._place :] = [after]


def first_difference(one: RecordTable[Any], other: RecordTable[Any]) -> int:
    """Return the number of the first row in which two tables differ."""
    pairs = zip(one.records, other.records, strict=False)
    same = next((number for number, (this, that) in enumerate(pairs) if this is not that), None)
    return min(len(one.records), len(other.records)) if same is None else same
