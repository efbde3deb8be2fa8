"""Rule sets in a data file, and sheets under their rubrics."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from danhgia_desktop.operations.rule_set_files import import_rule_set
from danhgia_desktop.period import Period
from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.rubric import SELF, CriterionKey, RubricUid
from danhgia_desktop.regulation.rule_set import RuleSet
from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet, SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import Store
from tests.rule_set_builders import RULE_SET
from tests.storage.builders import ACTOR, make_sheet, make_unit

COURAGE = (CriterionKey("courage"), SELF)


def put_rule_set(store: Store, rule_set: RuleSet = RULE_SET) -> RuleSet:
    """Put a rule set with its rubrics into the data."""
    return import_rule_set(store, ACTOR, rule_set_file.encode(rule_set))


def put_sheet(store: Store, rubric: str, period: Period, uid: str = "s1", points: str = "2.5") -> Scoresheet:
    """Put a sheet of the unit with one score into the data."""
    return _put(store, rubric, period, uid, {COURAGE: Score(points=Decimal(points))})


def put_blank_sheet(store: Store, rubric: str, period: Period, uid: str) -> Scoresheet:
    """Put a sheet of the unit without scores into the data."""
    return _put(store, rubric, period, uid, {})


def _put(store: Store, rubric: str, period: Period, uid: str, scores: Mapping[ScoreKey, Score]) -> Scoresheet:
    with store.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.org_units.save(make_unit())
        sheet = make_sheet(SheetUid(uid), rubric=work.rubrics.get(RubricUid(rubric)), period=period, scores=scores)
        work.scoresheets.add(sheet)
    return sheet
