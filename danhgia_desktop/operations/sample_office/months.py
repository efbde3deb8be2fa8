"""The months of the sample office: opened, scored by their rule sets, handed in and concluded."""

from __future__ import annotations

from enum import Enum
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from danhgia_desktop.operations import period_opening, period_sheets, periods, rubrics, scoring, staff
from danhgia_desktop.operations.sample_office.believable_scores import believable_scores
from danhgia_desktop.operations.sheet_batch import score_sheets
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.operations.list_import import Progress
    from danhgia_desktop.operations.sample_office.dice import Dice
    from danhgia_desktop.operations.sample_office.plan import SamplePlan
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, SheetUid
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store

_CARELESSNESS = (0, 1, 2, 2, 2, 2, 3, 3)
"""One of these is a person's, or a unit's, for good."""
_DONE_SO_FAR = (1, 1, 1, 0.5, 0)
"""Which part of the sheets of the last month is filled in."""


class _Stage(Enum):
    """How far a month is, and which rounds were filled by then."""

    BEGUN = (SELF,)
    """Some have scored themselves, some have begun to, some have not."""
    SUBMITTED = (SELF, APPRAISED)
    CONCLUDED = (SELF, APPRAISED, CONCLUDED)


_LAST = (_Stage.BEGUN, _Stage.SUBMITTED)
"""The last month, and the one before; all others are concluded."""


class Months:
    """Lets one month after the other pass."""

    def __init__(self, store: Store, actor: Actor, plan: SamplePlan, dice: Dice) -> None:
        self._store = store
        self._actor = actor
        self._months = plan.periods
        self._dice = dice
        self._rubric = cache(lambda uid: rubrics.get_rubric(store, uid))

    def pass_by(self, progress: Progress) -> None:
        """Open, score and conclude the months and the quarters that they make up.

        Args:
            progress: told how far it is; whatever it raises ends the work.
        """
        for number, month in enumerate(self._months, start=1):
            left = len(self._months) - number
            stage = _LAST[left] if left < len(_LAST) else _Stage.CONCLUDED
            self._pass_month(month, stage)
            quarter = month.parent
            if quarter is not None and quarter.ends_on == month.ends_on and quarter.children[0] in self._months:
                self._pass_quarter(quarter, stage)
            progress(number / len(self._months))

    def _pass_month(self, month: Period, stage: _Stage) -> None:
        period_opening.open_period(self._store, self._actor, month)
        period_sheets.open_sheets(self._store, self._actor, month, frozenset(SubjectKind))
        away = self._away(month)
        scored: dict[SheetUid, Mapping[ScoreKey, Score]] = {}
        for sheet in scoring.sheets(self._store, month):
            if sheet.staff in away:
                scoring.remove_scoresheet(self._store, self._actor, sheet.uid)
            else:
                scored[sheet.uid] = self._scores(sheet, stage)
        score_sheets(self._store, self._actor, scored)
        self._bring_to(month, stage)

    def _pass_quarter(self, quarter: Period, stage: _Stage) -> None:
        """Let a quarter follow its last month; its rule sets roll it up from the months, and nobody scores it."""
        period_opening.open_period(self._store, self._actor, quarter)
        self._bring_to(quarter, stage)

    def _bring_to(self, period: Period, stage: _Stage) -> None:
        if stage is not _Stage.BEGUN:
            periods.submit_period(self._store, self._actor, period)
        if stage is _Stage.CONCLUDED:
            periods.conclude_period(self._store, self._actor, period)

    def _away(self, month: Period) -> frozenset[StaffUid]:
        """Return those who were away from the first day to the last, and are not evaluated here."""
        first, last = (
            {one.member.uid for one in staff.staff_on(self._store, day) if one.absence is not None}
            for day in (month.starts_on, month.ends_on)
        )
        return frozenset(first & last)

    def _scores(self, sheet: SheetSummary, stage: _Stage) -> Mapping[ScoreKey, Score]:
        dice = self._dice.about(sheet.staff_code or sheet.unit_name)
        carelessness = dice.one_of(_CARELESSNESS, "carelessness")
        then = dice.about(sheet.period.code)
        scores = believable_scores(self._rubric(sheet.rubric), stage.value, then, carelessness=carelessness)
        done = then.one_of(_DONE_SO_FAR, "done") if stage is _Stage.BEGUN else 1
        return dict(islice(scores.items(), int(len(scores) * done)))
