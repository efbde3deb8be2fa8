"""What becomes of an opened period: handed in, returned, concluded, opened again for a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.period_nesting import require_no_whole_concluded, require_parts_concluded
from danhgia_desktop.operations.sheets_following import follow_postings
from danhgia_desktop.operations.unfinished import unfinished_in, wrong_lines
from danhgia_desktop.regulation.opened_period import PeriodState
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import fold, nfc

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import OpenedPeriod, Reopening
    from danhgia_desktop.storage.sheet_images import SheetImage
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work

_LETTERS_OF_A_REASON = 4
"""Different ones: "...", "sửa" or "xxxxx" say nothing."""

_SUBMITTED_FROM = (PeriodState.OPEN, PeriodState.REOPENED)
_RETURNED_FROM = (PeriodState.SUBMITTED,)
_CONCLUDED_FROM = (PeriodState.OPEN, PeriodState.SUBMITTED, PeriodState.REOPENED)
_REOPENED_FROM = (PeriodState.CONCLUDED,)


class PeriodStateError(ExpectedError):
    """The period is not in a state in which that can be done."""

    code = "period_state"


class EmptyReasonError(ExpectedError):
    """A reason was asked for, and what was written says nothing."""

    code = "empty_reason"


class WrongSheetsError(ExpectedError):
    """Sheets have lines whose problems block handing them in."""

    code = "wrong_sheets"


def all_periods(store: Store) -> tuple[OpenedPeriod, ...]:
    """Return the opened periods, in the order of their first days, longer ones first."""
    with store.reading() as reading:
        return reading.periods.all()


def find_period(store: Store, period: Period) -> OpenedPeriod | None:
    """Return an opened period; None where nobody opened it, and sheets can be scored all the same."""
    with store.reading() as reading:
        return reading.periods.find(period)


def reopenings(store: Store, period: Period) -> tuple[Reopening, ...]:
    """Return when, by whom and why a period was opened again, the first time first."""
    with store.reading() as reading:
        return reading.periods.reopenings(period)


def sheets_before(store: Store, period: Period, reopening: Reopening) -> tuple[SheetImage, ...]:
    """Return the sheets of a period as they were concluded, before it was opened again."""
    with store.reading() as reading:
        return reading.periods.sheets_before(period, reopening)


def submit_period(store: Store, actor: Actor, period: Period) -> OpenedPeriod:
    """Say that everything was handed in (Trình); blank lines may stay, wrong ones may not.

    Raises:
        PeriodNotOpenedError, PeriodStateError: it is not open.
        WrongSheetsError: sheets have wrong lines.
    """
    with store.work(actor, Label.SUBMIT_PERIOD, period=period.code) as work:
        _require(work, period, _SUBMITTED_FROM)
        if wrong := unfinished_in(work, period).wrong:
            raise WrongSheetsError(period=period, count=len(wrong), wrong=wrong_lines(work, wrong))
        return _put_into(work, period, PeriodState.SUBMITTED)


def return_to_open(store: Store, actor: Actor, period: Period) -> OpenedPeriod:
    """Hand a submitted period back to those who score it.

    Raises:
        PeriodNotOpenedError, PeriodStateError: it was not submitted.
    """
    with store.work(actor, Label.RETURN_PERIOD, period=period.code) as work:
        _require(work, period, _RETURNED_FROM)
        was_concluded = bool(work.periods.reopenings(period))
        return _put_into(work, period, PeriodState.REOPENED if was_concluded else PeriodState.OPEN)


def require_concludable(store: Store, period: Period) -> None:
    """Refuse what `conclude_period` would, so that no backup is made for it in vain.

    Raises:
        PeriodNotOpenedError, PeriodStateError: it is not open, or concluded already.
        PartsNotConcludedError: its points come from shorter periods that are open.
    """
    with store.reading() as reading:
        _require(reading, period, _CONCLUDED_FROM)
        require_parts_concluded(reading, period)


def conclude_period(store: Store, actor: Actor, period: Period) -> OpenedPeriod:
    """Conclude and lock a period: nothing of it changes until it is reopened, and undo stops here.

    A backup is made first by whoever asks for this: `require_concludable`, then
    `backups.back_up(store, BackupReason.LOCK)`, then this.

    Raises:
        PeriodNotOpenedError, PeriodStateError: it is not open, or concluded already.
        PartsNotConcludedError: its points come from shorter periods that are open.
    """
    with store.work(actor, Label.CONCLUDE_PERIOD, period=period.code) as work:
        _require(work, period, _CONCLUDED_FROM)
        require_parts_concluded(work, period)
        return _put_into(work, period, PeriodState.CONCLUDED)


def reopen_period(store: Store, actor: Actor, period: Period, reason: str) -> OpenedPeriod:
    """Open a concluded period again; its sheets are kept as they were, with the reason.

    They then follow their people, as they could not while they were locked.

    Raises:
        EmptyReasonError: the reason says nothing.
        PeriodNotOpenedError, PeriodStateError: it is not concluded.
        WholeConcludedError: the points of a longer period that is concluded come from it.
    """
    kept = nfc(reason).strip()
    if len(set(filter(str.isalnum, fold(kept)))) < _LETTERS_OF_A_REASON:
        raise EmptyReasonError(text=kept)
    with store.work(actor, Label.REOPEN_PERIOD, period=period.code) as work:
        _require(work, period, _REOPENED_FROM)
        require_no_whole_concluded(work, period)
        opened = work.periods.reopen(period, actor.name or actor.account, kept)
        sheets = work.figures.scoresheets(period=period)
        follow_postings(work, (sheet.staff for sheet in sheets if sheet.staff is not None))
        return opened


def remove_period(store: Store, actor: Actor, period: Period) -> None:
    """Give up a period that was opened by mistake and has nothing in it.

    Raises:
        PeriodNotOpenedError: nobody has opened it.
        PeriodInUseError: it has sheets, or was concluded once.
    """
    with store.work(actor, Label.REMOVE_PERIOD, period=period.code) as work:
        work.periods.remove(period)


def _require(data: Reading | Work, period: Period, states: tuple[PeriodState, ...]) -> None:
    state = data.periods.get(period).state
    if state not in states:
        raise PeriodStateError(period=period, states=(state,), wanted=states)


def _put_into(work: Work, period: Period, state: PeriodState) -> OpenedPeriod:
    opened = work.periods.get(period).in_state(state)
    work.periods.save(opened)
    return opened
