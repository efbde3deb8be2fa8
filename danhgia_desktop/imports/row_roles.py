"""What each row of a rubric's table is: a criterion, words about the one above, a sum, or none of the rubric."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from danhgia_desktop.imports.row_number import RowNumber, Style
from danhgia_desktop.imports.rubric_headings import Meaning
from danhgia_desktop.imports.rubric_title import heads_a_table
from danhgia_desktop.imports.sum_rows import is_subtotal, is_total
from danhgia_desktop.regulation import rule_words
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from danhgia_desktop.imports.rubric_rows import RubricRow

_SHORTEST_HEADING, _LONGEST_HEADING = 6, 200


class Role(Enum):
    """What a row is."""

    CRITERION = auto()
    GUIDANCE = auto()
    """Words about the criterion above, without points."""
    SUBTOTAL = auto()
    TOTAL = auto()
    BEYOND = auto()
    """Before or below the rubric: captions, notes, signatures."""


def roles(rows: Sequence[RubricRow]) -> Iterator[tuple[Role, RubricRow]]:
    """Yield each row with its role; headings in capitals that have no number get their rank here."""
    whole = rows[: _end_of_table(rows)]
    total = _place_of_total(whole)
    end = _end(whole, total)
    lists = _lists_below(rows)
    listed = [row.text.isupper() for row in rows if row.has_points and not row.number.is_blank]
    capitals_stand_out = 2 * sum(listed) < len(listed)
    has_criterion = False
    for place, row in enumerate(rows):
        if place == total:
            yield Role.TOTAL, row
        elif place >= end:
            yield Role.BEYOND, row
        elif _is_sum(row):
            yield Role.SUBTOTAL, row
        elif (has_criterion and _heads_what_stands_apart(row, lists[place])) or _is_heading(
            row, lists[place], stands_out=not has_criterion or (capitals_stand_out and row.text.isupper())
        ):
            has_criterion = True
            yield Role.CRITERION, replace(row, number=RowNumber(rank=Style.HEADING))
        elif _is_guidance(row, lists[place]):
            yield (Role.GUIDANCE if has_criterion else Role.BEYOND), row
        else:
            has_criterion = True
            yield Role.CRITERION, row


def ends_with_total(rows: Sequence[RubricRow]) -> bool:
    """Tell whether a total ends a table."""
    whole = rows[: _end_of_table(rows)]
    return bool(whole) and _is_total(whole[-1])


@dataclass(frozen=True, slots=True)
class _List:
    """The rows below a row, down to the first with points."""

    first_scored: RowNumber
    smallest_rank: int

    @property
    def begins_here(self) -> bool:
        """Whether it begins with the first of a list, and no section stands before that."""
        return self.first_scored.is_first and self.smallest_rank >= self.first_scored.rank

    def is_below(self, rank: int) -> bool:
        """Tell whether all of them could be parts of a row of that rank."""
        return rank < self.smallest_rank and not self.first_scored.is_blank


def _lists_below(rows: Sequence[RubricRow]) -> list[_List | None]:
    """Return for each row the list below it; None where no row below has points."""
    lists: list[_List | None] = []
    below: _List | None = None
    for row in reversed(rows):
        lists.append(below)
        rank = row.number.rank
        if row.has_points:
            below = _List(row.number, rank)
        elif below is not None:
            below = _List(below.first_scored, min(rank, below.smallest_rank))
    return lists[::-1]


def _end_of_table(rows: Sequence[RubricRow]) -> int:
    """Return the place behind the first total with which the table ends; other tables may stand below it."""
    first = next((row.number for row in rows if row.has_points and row.number.counts), None)
    has_criterion = False
    for place, row in enumerate(rows):
        if _is_sum(row):
            if has_criterion and row.has_points and not _goes_on(rows[place + 1 : place + 3], first):
                return place + 1
        elif row.has_points:
            has_criterion = True
    return len(rows)


def _goes_on(below: Sequence[RubricRow], first: RowNumber | None) -> bool:
    """Tell whether what stands right below a sum belongs to the same table: the next number, a section, another sum."""
    if not below:
        return True
    following, *then = below
    if following.number.counts:
        return following.number != first
    heads_a_list = any(row.number.is_first for row in then)
    is_heading = following.text.isupper() and not (following.has_points or following.unread)
    return _is_sum(following) or (is_heading and heads_a_list and not heads_a_table(following.text))


def _place_of_total(rows: Sequence[RubricRow]) -> int | None:
    """Return the last row of a total, of those that state a maximum where any does."""
    totals = [place for place, row in enumerate(rows) if _is_total(row)]
    stating = [place for place in totals if Meaning.MAX in rows[place].points]
    scoring = [place for place in totals if rows[place].has_points]
    return next((places[-1] for places in (stating, scoring, totals) if places), None)


def _end(rows: Sequence[RubricRow], total: int | None) -> int:
    """Return the place behind the rubric's last row: behind the total, unless numbered rows with points follow."""
    if total is None or not any(row.has_points and not _is_sum(row) for row in rows[:total]):
        return len(rows)
    return max(place for place, row in enumerate(rows) if place == total or (row.number.counts and row.has_points)) + 1


def _is_sum(row: RubricRow) -> bool:
    return _is_total(row) or (row.number.is_blank and is_subtotal(row.text))


def _is_total(row: RubricRow) -> bool:
    """Tell whether a row is the sum of a table; some go on counting: "VII. Tổng cộng"."""
    return is_total(row.text) and (row.number.is_blank or fold(row.text).startswith("tong cong"))


def _heads_what_stands_apart(row: RubricRow, below: _List | None) -> bool:
    """Tell whether an unnumbered row is the title of bonus or penalty and a list begins right below it."""
    is_apart = rule_words.is_bonus_title(row.text) or rule_words.is_penalty_title(row.text)
    return row.number.is_blank and is_apart and below is not None and below.begins_here


def _is_heading(row: RubricRow, below: _List | None, *, stands_out: bool) -> bool:
    """Tell whether an unnumbered row heads a section: it stands out, and a list begins below it."""
    if not (stands_out and row.number.is_blank and _SHORTEST_HEADING <= len(row.text) <= _LONGEST_HEADING):
        return False
    if row.has_points:
        return row.text.isupper()
    return below is not None and (below.first_scored.is_first or below.first_scored.is_blank)


def _is_guidance(row: RubricRow, below: _List | None) -> bool:
    """Tell whether a row without points explains the criterion above rather than being one."""
    if row.has_points or row.number.rank < Style.BRACKETED:
        return False
    if row.number.is_blank or rule_words.in_guidance([row.text]):
        return True
    return below is None or not below.is_below(row.number.rank)
