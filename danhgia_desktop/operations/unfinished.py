"""The sheets of a period that somebody should look at before it is handed in or concluded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.problems import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import CriterionKey, Rubric
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work


_NAMED_AT_MOST = 5
"""Sheets whose lines are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongLines:
    """The lines of a sheet whose problems block handing in, in reading order, the total last.

    Attributes:
        subject_name: whose sheet it is.
        rubric: the sheet's.
        lines: the criteria, each once.
    """

    subject_name: str
    rubric: Rubric
    lines: tuple[CriterionKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """Sheets that are not finished, each told once, by the gravest reason.

    Attributes:
        wrong: with lines whose problems block handing in.
        blank: with lines that have no points yet, or wholly blank.
        unreviewed: not looked through since their rubric was changed.
    """

    wrong: tuple[SheetSummary, ...]
    blank: tuple[SheetSummary, ...]
    unreviewed: tuple[SheetSummary, ...]

    def __len__(self) -> int:
        """How many there are of all."""
        return len(self.wrong) + len(self.blank) + len(self.unreviewed)


def unfinished_sheets(store: Store, period: Period) -> Unfinished:
    """Return the sheets of a period that are not finished."""
    with store.reading() as reading:
        return unfinished_in(reading, period)


def unfinished_in(data: Reading | Work, period: Period) -> Unfinished:
    """Return the sheets of a period that are not finished, as the data is now."""
    sheets = data.figures.scoresheets(period=period)
    others = [sheet for sheet in sheets if not _is_wrong(sheet)]
    return Unfinished(
        wrong=tuple(filter(_is_wrong, sheets)),
        blank=tuple(filter(_is_blank, others)),
        unreviewed=tuple(sheet for sheet in others if sheet.review is not None and not _is_blank(sheet)),
    )


def wrong_lines(data: Reading | Work, wrong: Sequence[SheetSummary]) -> tuple[WrongLines, ...]:
    """Return where the first few of these sheets are wrong."""
    return tuple(_lines_of(sheet.subject_name, data.scoresheets.get(sheet.uid)) for sheet in wrong[:_NAMED_AT_MOST])


def _lines_of(subject_name: str, sheet: Scoresheet) -> WrongLines:
    found = [problem for round_ in sheet.rubric.rounds for problem in problems.of_round(sheet, round_.key)]
    blocking = {problem.criterion for problem in found if problem.severity is Severity.ERROR}
    in_order = (*sheet.rubric.lines, sheet.rubric.root)
    return WrongLines(
        subject_name=subject_name,
        rubric=sheet.rubric,
        lines=tuple(criterion.key for criterion in in_order if criterion.key in blocking),
    )


def _is_wrong(sheet: SheetSummary) -> bool:
    return any(total.errors for total in sheet.totals.values())


def _is_blank(sheet: SheetSummary) -> bool:
    return not sheet.totals or any(total.blanks for total in sheet.totals.values())
