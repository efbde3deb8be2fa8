"""Stored totals are always what the computation says."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from danhgia_desktop.regulation.criterion_rule import Ratio, RuleInput
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, TOTAL, Criterion, CriterionKey
from danhgia_desktop.scoring import computation, problems
from danhgia_desktop.scoring.problems import Severity
from danhgia_desktop.scoring.scoresheet import BLANK, Score, SheetUid
from danhgia_desktop.storage.figures import RoundTotal
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR, SHEET, make_criterion, make_rubric, make_sheet, set_points
from tests.storage.test_scoresheets import change, many_scores, stored

STEPS = st.lists(many_scores | st.sampled_from(["undo", "redo"]), max_size=4)


def totals(store, uid: str = SHEET):
    with store.reading() as reading:
        return {sheet.uid: sheet.totals for sheet in reading.figures.scoresheets()}[SheetUid(uid)]


def computed(sheet):
    """Return the totals of a sheet by the one computation, told as the figures tell them."""
    expected = {}
    for round_ in (round_.key for round_ in sheet.rubric.rounds):
        found = computation.results(sheet, round_)
        total = found[TOTAL]
        if total.points is None and not total.not_applicable:
            continue
        wrong = [one for one in problems.of_round(sheet, round_) if one.severity is Severity.ERROR]
        expected[round_] = RoundTotal(
            counted=total.counted,
            stated=total.stated,
            maximum=total.maximum,
            blanks=total.blanks,
            errors=len(wrong),
        )
    return expected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_stored_totals_are_what_the_computation_says_whatever_is_done(filled, steps):
    change(filled, dict.fromkeys(stored(filled).scores, BLANK))
    for step in steps:
        if step == "undo" and filled.undoable().label is Label.SCORE_LINES:
            filled.undo(ACTOR)
        elif step == "redo" and filled.redoable():
            filled.redo(ACTOR)
        elif isinstance(step, dict):
            change(filled, step)

        assert totals(filled) == computed(stored(filled))


def test_a_round_in_which_nothing_was_said_has_no_total(filled):
    set_points(filled, "3.25")
    assert set(totals(filled)) == {SELF}

    set_points(filled, "1", round_=APPRAISED)
    assert set(totals(filled)) == {SELF, APPRAISED}

    set_points(filled, None)
    assert set(totals(filled)) == {APPRAISED}


def test_a_total_of_thirds_is_kept_exact(filled):
    third = make_criterion("I", max_points=10, rules=(Ratio(),))
    rubric = make_rubric("thirds", criteria=(Criterion(key=TOTAL, parent=None), third))
    said = Score(inputs=(RuleInput(rule=0, achieved=Decimal(2), of=Decimal(3)),))
    with filled.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(rubric)
        work.scoresheets.add(make_sheet("s3", rubric=rubric, scores={(CriterionKey("I"), SELF): said}))

    assert totals(filled, "s3")[SELF].counted == Fraction(20, 3)
