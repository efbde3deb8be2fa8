"""The months of the sample office: opened, planned, scored by their rule sets, handed in and concluded."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from danhgia_desktop.operations import period_opening, period_sheets, periods, rubrics, scoring, staff
from danhgia_desktop.operations.sample_office import leading, registers
from danhgia_desktop.operations.sample_office.believable_scores import believable_scores
from danhgia_desktop.operations.sample_office.given_task import CARELESSNESS, Giving
from danhgia_desktop.operations.sample_office.month_plans import MonthPlans
from danhgia_desktop.operations.sample_office.proofs import Proofs
from danhgia_desktop.operations.sheet_batch import score_sheets
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.operations.list_import import Progress
    from danhgia_desktop.operations.sample_office.dice import Dice
    from danhgia_desktop.operations.sample_office.plan import SamplePlan
    from danhgia_desktop.operations.sample_office.stories import Stories
    from danhgia_desktop.operations.staff import StaffOn
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.standard_product import StandardProduct
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, SheetUid
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.store import Store

_DONE_SO_FAR = (1, 1, 1, 0.5, 0)
"""Which part of the sheets of the last month is filled in."""
_EXTENSION = timedelta(days=12)
"""How long after the present the tasks that are extended are due."""


class _Stage(Enum):
    """How far a month is, and which rounds were filled by then."""

    BEGUN = (SELF,)
    """Some have scored themselves, some have begun to, some have not."""
    SUBMITTED = (SELF, APPRAISED)
    CONCLUDED = (SELF, APPRAISED, CONCLUDED)


_LAST = (_Stage.BEGUN, _Stage.SUBMITTED)
"""The last month, and the one before; all others are concluded."""
_OPEN_SHARE = {_Stage.BEGUN: 8, _Stage.SUBMITTED: 3, _Stage.CONCLUDED: 0}
"""How many of a hundred tasks are not done yet."""


class Months:
    """Lets one month after the other pass."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that months are made of
        self,
        store: Store,
        actor: Actor,
        plan: SamplePlan,
        dice: Dice,
        products: Mapping[str, StandardProduct],
        stories: Stories,
    ) -> None:
        self._store = store
        self._actor = actor
        self._plan = plan
        self._months = plan.periods
        self._dice = dice
        self._products = products
        self._stories = stories
        self._rubric = cache(lambda uid: rubrics.get_rubric(store, uid))
        self._proofs = Proofs(store, actor, self._rubric)

    def pass_by(self, progress: Progress) -> None:
        """Open, plan, score and conclude the months and the quarters that they make up.

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
        away = self._away(month)
        people = [one for one in staff.staff_on(self._store, month.ends_on) if one.member.uid not in away]
        self._plan_month(month, stage, people)
        period_sheets.open_sheets(self._store, self._actor, month, frozenset(SubjectKind))
        scored: dict[SheetUid, Mapping[ScoreKey, Score]] = {}
        for sheet in scoring.sheets(self._store, month):
            if sheet.staff in away:
                scoring.remove_scoresheet(self._store, self._actor, sheet.uid)
            else:
                scored[sheet.uid] = self._scores(sheet, stage)
        score_sheets(self._store, self._actor, scored)
        self._proofs.add(month)
        self._bring_to(month, stage)

    def _plan_month(self, month: Period, stage: _Stage, people: list[StaffOn]) -> None:
        """Plan before there are sheets, which would all be added up anew after each task."""
        giving = Giving(
            month=month,
            dice=self._dice,
            stories=self._stories,
            products=self._products,
            open_share=_OPEN_SHARE[stage],
            extended_until=self._plan.today + _EXTENSION,
        )
        MonthPlans(self._store, self._actor, giving).make(people)
        heads = [one for one in people if one.posting.role is UnitRole.HEAD and one.unit.kind is not UnitKind.AGENCY]
        registers.conclude_meeting(self._store, self._actor, giving, heads)

    def _pass_quarter(self, quarter: Period, stage: _Stage) -> None:
        """Let a quarter follow its last month; its rule sets roll it up from the months, and nobody scores it."""
        opened = period_opening.open_period(self._store, self._actor, quarter).opened
        leading.answer_for(self._store, self._actor, opened, self._dice)
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
        carelessness = dice.one_of(CARELESSNESS, "carelessness")
        then = dice.about(sheet.period.code)
        scores = believable_scores(self._rubric(sheet.rubric), stage.value, then, carelessness=carelessness)
        done = then.one_of(_DONE_SO_FAR, "done") if stage is _Stage.BEGUN else 1
        return dict(islice(scores.items(), int(len(scores) * done)))
