"""What imports of lists have in common: what becomes of a row, and that one bad row keeps all of them out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.records import C
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.imports.records import CellProblem

Progress = Callable[[float], None]
"""Told the part that is done, 0.0 to 1.0; whatever it raises ends the work, and nothing is changed."""

_ROWS_A_REPORT = 50
_LONGEST_NAME = 200
"""Letters."""


class RowState(StrEnum):
    """What an import makes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    BAD = "bad"
    """Something in it must be mended first."""


class CellBlankError(ExpectedError):
    """A cell that is needed is blank."""

    code = "cell_blank"


class ListedTwiceError(ExpectedError):
    """Two rows of a list are about the same."""

    code = "listed_twice"


class SymbolTakenError(ExpectedError):
    """Two units would have one symbol, which stands in numbers of documents."""

    code = "symbol_taken"


class NameTooLongError(ExpectedError):
    """A name is as long as no name is."""

    code = "name_too_long"


class RoundedCodeError(ExpectedError):
    """A staff code is a number that Excel has rounded, "1.23456789012346E+16"."""

    code = "rounded_code"


class NameOfAnotherError(ExpectedError):
    """A list gives somebody's code to a name that is wholly other."""

    code = "name_of_another"


class UnitNotKnownError(ExpectedError):
    """No unit has the name that a list says."""

    code = "unit_not_known"


class ListRefusedError(ExpectedError):
    """Something in a list is wrong, so that nothing of it was imported."""

    code = "list_refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange(Generic[C]):
    """What an import makes of one thing that is known already; names, kinds, days and ticks as the program has them."""

    column: C
    before: object
    after: object


def state_of(*, is_bad: bool, is_new: bool, is_changed: bool) -> RowState:
    """Return what an import makes of a row."""
    if is_bad:
        return RowState.BAD
    if is_new:
        return RowState.NEW
    return RowState.CHANGED if is_changed else RowState.UNCHANGED


def require_name(text: str) -> None:
    """Refuse a name that is none.

    Raises:
        NameTooLongError: it has more than 200 letters.
    """
    if len(text) > _LONGEST_NAME:
        raise NameTooLongError(count=len(text), most=_LONGEST_NAME)


def kept_name(known: str, listed: str) -> str:
    """Return a name as a list has it, and as it is known where the list only writes all of it in capitals."""
    is_in_capitals = listed.isupper() and not known.isupper() and fold(listed) == fold(known)
    return known if is_in_capitals or not listed else listed


def require_sound(problems: Iterable[CellProblem[C]]) -> None:
    """Refuse a list in which something is wrong.

    Raises:
        ListRefusedError: with the first problem, how many there are, and all of them as `problems`.
    """
    if found := tuple(problems):
        first = found[0]
        raise ListRefusedError(address=first.address, problem=first.error, count=len(found), problems=found)


def no_progress(_part: float) -> None:
    """Tell nobody."""


class Meter:
    """Counts rows and now and then says how far the work has come."""

    def __init__(self, progress: Progress, rows: int) -> None:
        self._progress = progress
        self._rows = rows
        self._done = 0

    def advance(self) -> None:
        """Count a row; whatever `progress` raises passes through."""
        self._done += 1
        if self._done % _ROWS_A_REPORT == 0 or self._done == self._rows:
            self._progress(self._done / self._rows)
