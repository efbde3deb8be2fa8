"""`period before`: the sheets of a period as they were concluded before it was opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import period as periods
from danhgia_desktop.cli import figures
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.periods import reopenings
from danhgia_desktop.operations.reopened_sheets import reopened_sheets
from danhgia_desktop.wording import period_name, round_name
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.reopened_sheets import DIFFERENT, say_change, say_reopening, say_signed

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.reopened_sheets import ComparedLine, ComparedSheet, Given, ReopenedSheets
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import Reopening

_NEVER = Words("{period} chưa mở lại lần nào.", "{period} was never opened again.")
_REMOVED = Words("đã xóa từ khi mở lại", "removed since")
_ADDED = Words("Lập từ khi mở lại: {name}", "Opened since: {name}")
_ALL_SAME = Words("Không phiếu nào khác lúc chốt.", "No sheet differs from what was concluded.")
_TOTAL = Words("Tổng", "Total")


class NoSuchReopeningError(ExpectedError):
    """The period was not opened again that often."""

    code = "no_such_reopening"


def before(session: Session, arguments: Namespace) -> ExitCode:
    """Show the sheets as they were concluded, and what differs now; 1 where the period was never opened again."""
    period = periods.parse(arguments.period)
    with session.reading() as store:
        known = reopenings(store, period)
        if not known:
            session.give(None)
            session.remark(_NEVER, period=period_name(period, session.language))
            return ExitCode.PROBLEMS
        chosen = _chosen(known, arguments.time)
        found = reopened_sheets(store, period, chosen)
    session.give(_told(period, chosen, found))
    session.say(say_reopening(chosen, session.language))
    for sheet in found.sheets:
        _say_sheet(session, sheet)
    for added in found.added:
        session.tell(_ADDED, name=f"{added.subject_name} – {added.rubric_name}")
    if not found.added and not any(sheet.differs for sheet in found.sheets):
        session.tell(_ALL_SAME)
    return ExitCode.FINE


def _chosen(known: Sequence[Reopening], time: int | None) -> Reopening:
    """Return the last time, or the one of that number, from 1."""
    if time is None:
        return known[-1]
    if not 1 <= time <= len(known):
        raise NoSuchReopeningError(number=time, count=len(known))
    return known[time - 1]


def _say_sheet(session: Session, sheet: ComparedSheet) -> None:
    mark = DIFFERENT if sheet.differs else " "
    gone = f" ({_REMOVED.say(session.language)})" if sheet.now is None else ""
    session.say(f"{mark} {say_signed(sheet.image.signed)} – {sheet.image.rubric}{gone}")
    _say_line(session, sheet, sheet.total, _TOTAL.say(session.language))
    if sheet.now is not None:
        for line in sheet.lines:
            if line.differs:
                _say_line(session, sheet, line, f"{line.path} {line.text}".strip())


def _say_line(session: Session, sheet: ComparedSheet, line: ComparedLine, name: str) -> None:
    given = [
        f"{round_name(round_, session.language)} {say_change(line.rounds[round_.key], session.language)}"
        for round_ in sheet.rounds
    ]
    session.say(f"    {name}: {' | '.join(given)}")


def _told(period: Period, reopening: Reopening, found: ReopenedSheets) -> dict[str, object]:
    return {
        "period": period.code,
        "reopened_at": reopening.at.isoformat(),
        "actor": reopening.actor,
        "reason": reopening.reason,
        "sheets": [_told_sheet(sheet) for sheet in found.sheets],
        "added": [sheet.uid for sheet in found.added],
    }


def _told_sheet(sheet: ComparedSheet) -> dict[str, object]:
    signed = sheet.image.signed
    return {
        "sheet": sheet.image.uid,
        "unit": signed.unit,
        "staff": signed.code or None,
        "name": sheet.image.subject,
        "post": signed.post,
        "rubric": sheet.image.rubric,
        "removed": sheet.now is None,
        "differs": sheet.differs,
        "totals": _told_rounds(sheet.total),
        "lines": list(_told_lines(sheet.lines)),
    }


def _told_lines(lines: Iterable[ComparedLine]) -> Iterable[dict[str, object]]:
    for line in lines:
        then, now = line.maxima
        yield {
            "criterion": line.path,
            "text": line.text,
            "max": {"then": figures.decimal(then), "now": figures.decimal(now)},
            "scores": _told_rounds(line),
            "differs": line.differs,
        }


def _told_rounds(line: ComparedLine) -> dict[str, object]:
    return {
        str(round_): {"then": _told_given(both.then), "now": _told_given(both.now)}
        for round_, both in line.rounds.items()
    }


def _told_given(given: Given) -> dict[str, object]:
    reason, evidence = given.words
    return {
        "points": figures.decimal(given.points),
        "not_applicable": given.not_applicable,
        "reason": reason,
        "evidence": evidence,
    }
