"""The office that plans, whose people are scored: most of the points of a sheet come from tasks."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.criterion_rule import CountRate, DeductPer, TaskFigure
from danhgia_desktop.regulation.opened_period import OpenedPeriod, RuleSetPin
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet, SheetUid
from danhgia_desktop.storage.labels import Label
from tests.operations.plan_office import RULE
from tests.rubric_builders import criterion, rubric
from tests.storage.builders import ACTOR, PERSON, UNIT, make_regulation
from tests.storage.plan_builders import SEPTEMBER

SHEET, UNIT_SHEET, OTHERS_SHEET = SheetUid("s1"), SheetUid("s2"), SheetUid("s3")
TASKS, KEPT = CriterionKey("II"), CriterionKey("I")
RUBRIC = rubric(
    criterion(KEPT, maximum="30"),
    criterion(TASKS, maximum="70"),
    criterion("III", maximum="5", rules=(CountRate(rate=Decimal(1), figure=TaskFigure.ON_TIME),)),
    criterion("IV", maximum="2", rules=(DeductPer(points=Decimal(1), figure=TaskFigure.UNDONE_UNEXPLAINED),)),
)
KINDS = (SubjectKind.CIVIL_SERVANT, SubjectKind.OFFICIAL, SubjectKind.UNIT, SubjectKind.AGENCY)


def evaluate(store, rule=RULE, period=SEPTEMBER, rubric=RUBRIC, roll_ups=()) -> None:
    """Put a rubric and a rule set into the file, and open the period that is evaluated by them."""
    rules = SubjectRules(kinds=KINDS, rubric=rubric.uid, tasks=rule, roll_ups=roll_ups)
    regulation = replace(make_regulation(), rules=(rules,))
    with store.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.rubrics.save(rubric)
        work.regulations.save(regulation)
        pins = tuple(RuleSetPin(kind=kind, regulation=regulation.uid) for kind in KINDS)
        work.periods.save(OpenedPeriod(period=period, opened_at=store.now(), pins=pins))


def add_sheet(store, uid=SHEET, person=PERSON, period=SEPTEMBER, points="20") -> None:
    """Add the sheet of a person, or of the unit, in which one line is typed."""
    with store.work(ACTOR, Label.ADD_STAFF) as work:
        subject = Subject(unit=work.org_units.get(UNIT), staff=None if person is None else work.staff.get(person))
        scores = {(KEPT, SELF): Score(points=Decimal(points))} if points else {}
        work.scoresheets.add(
            Scoresheet(uid=uid, rubric=work.rubrics.get(RUBRIC.uid), subject=subject, period=period, scores=scores)
        )
