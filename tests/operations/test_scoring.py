"""Scoring seed 003 in a real data file."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.operations import scoring, undoing, units
from danhgia_desktop.operations.names import NameMissingError
from danhgia_desktop.operations.rubric_editing import save_rubric
from danhgia_desktop.operations.rubrics import get_rubric
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.criterion_rule import DeductPer, RuleInput
from danhgia_desktop.regulation.rubric import (
    APPRAISED,
    SELF,
    TOTAL,
    CriterionKey,
    NoSuchCriterionError,
    NoSuchRoundError,
    RoundKey,
    RubricUid,
)
from danhgia_desktop.scoring.computation import results
from danhgia_desktop.scoring.scoresheet import BLANK, Score, ScorePlace, SheetUid
from danhgia_desktop.storage.change_set import ChangeKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.rubrics import NoSuchRubricError
from danhgia_desktop.storage.scoresheets import NoSuchScoresheetError, ScoresheetExistsError
from danhgia_desktop.wording import Language, say_label
from tests.storage.builders import ACTOR

IN_2020, IN_2021 = Period.year_of(2020), Period.year_of(2021)


def key(sheet, path: str) -> CriterionKey:
    return sheet.rubric.find(path).key


def place(sheet, path: str, round_: RoundKey = SELF) -> ScorePlace:
    return ScorePlace(sheet=sheet.uid, criterion=key(sheet, path), round=round_)


def stored(store, sheet, path: str, round_: RoundKey = SELF) -> Score:
    return scoring.get_scoresheet(store, sheet.uid).score(key(sheet, path), round_)


def total(store, sheet, round_: RoundKey = SELF) -> Fraction:
    return results(scoring.get_scoresheet(store, sheet.uid), round_)[TOTAL].counted


def summary_total(store, sheet, round_: RoundKey = SELF) -> Fraction:
    """Return the total as the list of sheets has it, kept beside the scores."""
    (summary,) = (entry for entry in scoring.sheets(store) if entry.uid == sheet.uid)
    return summary.totals[round_].counted


def last_step(store) -> str:
    step = undoing.undoable(store)
    return say_label(step.label, step.details, Language.VI) if step else ""


# sheets


def test_a_blank_sheet_is_opened_for_a_unit_that_is_added(store, sheet):
    opened = scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name=" Văn phòng  Sở "), period=IN_2020
    )

    assert scoring.get_scoresheet(store, opened.uid) == opened
    assert opened.scores == {}
    assert opened.subject.name == "Văn phòng Sở"
    assert opened.subject.unit in units.all_units(store)
    assert last_step(store) == "Lập phiếu chấm Văn phòng Sở"


def test_a_unit_has_one_sheet_in_a_period_under_a_rubric(store, sheet):
    version = store.version()

    with pytest.raises(ScoresheetExistsError) as refused:
        scoring.open_scoresheet(
            store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="so tai nguyen va moi truong"), period=IN_2020
        )

    assert refused.value.values["period"] == IN_2020
    assert store.version() == version
    scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name=sheet.subject.name), period=IN_2021
    )
    assert len(scoring.sheets(store)) == 2


def test_a_sheet_needs_a_unit_and_a_rubric(store, sheet):
    version = store.version()

    with pytest.raises(NameMissingError):
        scoring.open_scoresheet(store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name=" "), period=IN_2020)
    with pytest.raises(NoSuchRubricError):
        scoring.open_scoresheet(
            store, ACTOR, rubric=RubricUid("gone"), subject=UnitNamed(name="Thanh tra"), period=IN_2020
        )

    assert store.version() == version
    assert [unit.name for unit in units.all_units(store)] == [sheet.subject.name]


def test_lists_show_the_sheets_of_a_period(store, sheet):
    later = Period(year=2021, kind=PeriodKind.QUARTER, number=4)
    opened = scoring.open_scoresheet(
        store, ACTOR, rubric=sheet.rubric.uid, subject=UnitNamed(name="Thanh tra"), period=later
    )

    assert [entry.uid for entry in scoring.sheets(store)] == [sheet.uid, opened.uid]
    assert [entry.uid for entry in scoring.sheets(store, later)] == [opened.uid]
    assert scoring.sheets(store, IN_2021) == ()
    assert scoring.periods_of_sheets(store, unit=opened.subject.unit.uid)[opened.uid] == later
    assert scoring.periods(store) == (IN_2020, later)


def test_a_sheet_is_removed_with_its_scores_and_comes_back_with_them(store, sheet):
    scoring.remove_scoresheet(store, ACTOR, sheet.uid)

    assert scoring.sheets(store) == ()
    assert last_step(store) == "Xóa phiếu chấm Sở Tài nguyên và Môi trường"
    undoing.undo(store, ACTOR)
    assert scoring.get_scoresheet(store, sheet.uid) == sheet
    assert summary_total(store, sheet) == Fraction("90.5")


# points


def test_a_line_gets_its_points_exactly_as_typed(store, sheet):
    changed = scoring.set_points(store, ACTOR, place(sheet, "VI/5"), Decimal("1.25"))

    assert changed == scoring.get_scoresheet(store, sheet.uid)
    assert stored(store, sheet, "VI/5") == Score(points=Decimal("1.25"))
    assert total(store, sheet) == summary_total(store, sheet) == Fraction("91.75")
    assert last_step(store) == "Sửa điểm VI/5"


def test_points_above_the_maximum_stay_as_typed(store, sheet):
    scoring.set_points(store, ACTOR, place(sheet, "VI/5"), Decimal(20))

    assert stored(store, sheet, "VI/5").points == Decimal(20)


def test_points_are_cleared_to_blank_which_is_not_zero(store, sheet):
    scoring.set_points(store, ACTOR, place(sheet, "VI/1"), None)

    assert stored(store, sheet, "VI/1") == BLANK
    assert results(scoring.get_scoresheet(store, sheet.uid), SELF)[key(sheet, "VI/1")].points is None


def test_what_the_document_states_of_a_section_stands_beside_the_sum(store, sheet):
    scoring.set_points(store, ACTOR, place(sheet, "VI"), Decimal("7.5"))

    line = results(scoring.get_scoresheet(store, sheet.uid), SELF)[key(sheet, "VI")]
    assert (line.stated, line.counted) == (Decimal("7.5"), Fraction("7.5"))
    assert total(store, sheet) == Fraction("90.5")


def test_a_round_says_nothing_about_another(store, sheet):
    scoring.set_points(store, ACTOR, place(sheet, "VI/5", APPRAISED), Decimal(2))

    assert stored(store, sheet, "VI/5").points == Decimal(0)
    assert stored(store, sheet, "VI/5", APPRAISED).points == Decimal(2)
    assert summary_total(store, sheet, APPRAISED) == 2
    assert summary_total(store, sheet) == Fraction("90.5")


def test_a_whole_score_is_replaced_in_one_step(store, sheet):
    score = Score(points=Decimal(1), reason="Chưa liên thông cấp xã", evidence="Báo cáo 12/BC-VP")

    scoring.set_score(store, ACTOR, place(sheet, "VI/5"), score)

    assert stored(store, sheet, "VI/5") == score
    undoing.undo(store, ACTOR)
    assert stored(store, sheet, "VI/5") == Score(points=Decimal(0))


def test_setting_what_is_there_already_is_no_step(store, sheet):
    version = store.version()

    scoring.set_points(store, ACTOR, place(sheet, "VI/1"), Decimal(2))
    scoring.set_many_points(store, ACTOR, sheet.uid, {})

    assert store.version() == version


# many at once


def test_a_pasted_block_is_one_step(store, sheet):
    block = {(key(sheet, f"VI/{line}"), SELF): Decimal(1) for line in range(1, 6)}

    scoring.set_many_points(store, ACTOR, sheet.uid, block)

    assert [stored(store, sheet, f"VI/{line}").points for line in range(1, 6)] == [Decimal(1)] * 5
    assert last_step(store) == "Nhập 5 ô"
    undoing.undo(store, ACTOR)
    assert scoring.get_scoresheet(store, sheet.uid) == sheet


def test_a_block_may_reach_over_rounds_and_hold_blanks(store, sheet):
    block = {(key(sheet, "VI/1"), SELF): None, (key(sheet, "VI/1"), APPRAISED): Decimal("0.5")}

    scoring.set_many_points(store, ACTOR, sheet.uid, block)

    assert stored(store, sheet, "VI/1") == BLANK
    assert stored(store, sheet, "VI/1", APPRAISED).points == Decimal("0.5")
    assert last_step(store) == "Nhập 2 ô"


def test_clearing_a_block_is_called_so(store, sheet):
    scoring.set_many_points(store, ACTOR, sheet.uid, {(key(sheet, "VI/1"), SELF): None})
    assert last_step(store) == "Xóa 1 ô"

    scoring.set_many_scores(store, ACTOR, sheet.uid, {(key(sheet, "VI/2"), SELF): BLANK})
    assert last_step(store) == "Xóa 1 ô"
    assert stored(store, sheet, "VI/2") == BLANK


def test_points_in_a_block_keep_the_words_beside_them(store, sheet):
    scoring.set_reason(store, ACTOR, place(sheet, "VI/1"), "Đã có quy định")

    scoring.set_many_points(store, ACTOR, sheet.uid, {(key(sheet, "VI/1"), SELF): Decimal(1)})

    assert stored(store, sheet, "VI/1") == Score(points=Decimal(1), reason="Đã có quy định")


def test_points_pasted_with_words_are_one_step(store, sheet):
    pasted = {
        (key(sheet, "VI/1"), SELF): Score(points=Decimal(1), evidence="Quyết định 5/QĐ-STNMT"),
        (key(sheet, "VI/2"), SELF): Score(points=Decimal(2), reason="Đủ"),
    }

    scoring.set_many_scores(store, ACTOR, sheet.uid, pasted)

    assert {at: scoring.get_scoresheet(store, sheet.uid).score(*at) for at in pasted} == pasted
    assert last_step(store) == "Nhập 2 ô"


def test_a_block_that_does_not_fit_changes_nothing(store, sheet):
    block = {(key(sheet, "VI/1"), SELF): Decimal(1), (CriterionKey("gone"), SELF): Decimal(1)}
    version = store.version()

    with pytest.raises(NoSuchCriterionError):
        scoring.set_many_points(store, ACTOR, sheet.uid, block)
    with pytest.raises(NoSuchRoundError):
        scoring.set_many_scores(store, ACTOR, sheet.uid, {(TOTAL, RoundKey("fourth")): Score(points=Decimal(1))})

    assert scoring.get_scoresheet(store, sheet.uid) == sheet
    assert store.version() == version


# rules, reasons, evidence


def test_what_is_counted_gives_a_blank_line_its_points(store, sheet):
    at = place(sheet, "I.1.2/2")
    scoring.set_points(store, ACTOR, at, None)

    changed = scoring.set_inputs(store, ACTOR, at, (RuleInput(rule=0, count=10),))

    assert stored(store, sheet, "I.1.2/2").inputs == (RuleInput(rule=0, count=10),)
    assert results(changed, SELF)[at.criterion].points == Fraction("2.5")
    assert summary_total(store, sheet) == Fraction("90.5") - 3 + Fraction("2.5")
    assert last_step(store) == "Nhập số liệu I.1.2/2"


def test_points_already_typed_stay_beside_what_is_counted(store, sheet):
    scoring.set_inputs(store, ACTOR, place(sheet, "I.1.2/2"), (RuleInput(rule=0, count=10),))

    assert stored(store, sheet, "I.1.2/2").points == Decimal("3.0")


def test_blank_inputs_are_not_kept(store, sheet):
    said = (RuleInput(rule=0), RuleInput(rule=1, ticked=()))

    scoring.set_inputs(store, ACTOR, place(sheet, "IV.1"), said)

    assert stored(store, sheet, "IV.1").inputs == (RuleInput(rule=1, ticked=()),)


@pytest.mark.parametrize(
    ("operation", "field", "step"),
    [
        (scoring.set_reason, "reason", "Sửa lý do VI/5"),
        (scoring.set_evidence, "evidence", "Sửa tài liệu kiểm chứng VI/5"),
    ],
)
def test_words_beside_points_are_kept_composed_and_trimmed(store, sheet, operation, field, step):
    operation(store, ACTOR, place(sheet, "VI/5"), "  Chu\u031b\u0309a co\u0301\nđường truyền ")

    score = stored(store, sheet, "VI/5")
    assert getattr(score, field) == "Chửa có\nđường truyền"
    assert score.points == Decimal(0)
    assert last_step(store) == step


# not applicable


def test_a_line_that_does_not_apply_leaves_the_maximum_and_keeps_its_points(store, sheet):
    scoring.set_not_applicable(store, ACTOR, sheet.uid, [(key(sheet, "VI/1"), SELF)], not_applicable=True)

    line = results(scoring.get_scoresheet(store, sheet.uid), SELF)[TOTAL]
    assert stored(store, sheet, "VI/1") == Score(points=Decimal("2.0"), not_applicable=True)
    assert (line.maximum, line.counted) == (98, Fraction("88.5"))
    assert last_step(store) == "Đổi không áp dụng, 1 ô"


def test_a_section_that_does_not_apply_takes_all_its_lines_along(store, sheet):
    scoring.set_not_applicable(store, ACTOR, sheet.uid, [(key(sheet, "I"), SELF)], not_applicable=True)

    line = results(scoring.get_scoresheet(store, sheet.uid), SELF)[TOTAL]
    assert line.maximum == 100 - 44
    assert not stored(store, sheet, "I").not_applicable
    assert stored(store, sheet, "I.1.1/3").not_applicable

    scoring.set_not_applicable(store, ACTOR, sheet.uid, [(key(sheet, "I"), SELF)], not_applicable=False)
    assert scoring.get_scoresheet(store, sheet.uid) == sheet


@pytest.mark.parametrize(("path", "lines"), [("VI/1", ["VI/1"]), ("VI", [f"VI/{line}" for line in range(1, 6)])])
def test_why_something_does_not_apply_is_said_in_the_same_step(store, sheet, path, lines):
    scoring.exclude(store, ACTOR, place(sheet, path), " Không có bộ phận một cửa ")

    assert stored(store, sheet, path).reason == "Không có bộ phận một cửa"
    assert all(stored(store, sheet, line).not_applicable for line in lines)
    assert last_step(store) == f"Đổi không áp dụng, {len(lines)} ô"
    undoing.undo(store, ACTOR)
    assert scoring.get_scoresheet(store, sheet.uid) == sheet


def test_a_section_excluded_as_a_whole_by_a_document_can_apply_again(store, sheet):
    as_read = Score(points=Decimal(10), not_applicable=True)
    scoring.set_score(store, ACTOR, place(sheet, "VI"), as_read)

    scoring.set_not_applicable(store, ACTOR, sheet.uid, [(key(sheet, "VI"), SELF)], not_applicable=False)

    assert scoring.get_scoresheet(store, sheet.uid) == sheet


def test_points_given_to_a_line_make_it_apply_again(store, sheet):
    scoring.set_not_applicable(store, ACTOR, sheet.uid, [(key(sheet, "VI"), SELF)], not_applicable=True)

    scoring.set_points(store, ACTOR, place(sheet, "VI/2"), Decimal(1))

    assert stored(store, sheet, "VI/2") == Score(points=Decimal(1))
    assert results(scoring.get_scoresheet(store, sheet.uid), SELF)[TOTAL].maximum == 92


# names that are not there


@pytest.mark.parametrize(
    "operation",
    [
        lambda store, at: scoring.set_points(store, ACTOR, at, Decimal(1)),
        lambda store, at: scoring.set_score(store, ACTOR, at, Score(points=Decimal(1))),
        lambda store, at: scoring.set_inputs(store, ACTOR, at, (RuleInput(rule=0, count=1),)),
        lambda store, at: scoring.set_reason(store, ACTOR, at, "vì"),
        lambda store, at: scoring.set_evidence(store, ACTOR, at, "văn bản"),
        lambda store, at: scoring.restore_score(store, ACTOR, at, Score(points=Decimal(1))),
        scoring.score_history,
        lambda store, at: scoring.set_not_applicable(store, ACTOR, at.sheet, [at.key], not_applicable=True),
        lambda store, at: scoring.exclude(store, ACTOR, at, "vì"),
        lambda store, at: scoring.set_many_points(store, ACTOR, at.sheet, {at.key: Decimal(1)}),
        lambda store, at: scoring.set_many_scores(store, ACTOR, at.sheet, {at.key: Score(points=Decimal(1))}),
    ],
)
def test_a_place_that_is_not_there_is_refused_by_name(store, sheet, operation):
    at = place(sheet, "VI/1")
    version = store.version()

    with pytest.raises(NoSuchScoresheetError):
        operation(store, replace(at, sheet=SheetUid("gone")))
    with pytest.raises(NoSuchCriterionError):
        operation(store, replace(at, criterion=CriterionKey("gone")))
    with pytest.raises(NoSuchRoundError):
        operation(store, replace(at, round=RoundKey("fourth")))

    assert store.version() == version


def test_a_sheet_that_is_gone_is_not_removed_again(store, sheet):
    scoring.remove_scoresheet(store, ACTOR, sheet.uid)

    with pytest.raises(NoSuchScoresheetError):
        scoring.remove_scoresheet(store, ACTOR, sheet.uid)


# history of a score


def test_the_history_of_a_score_has_every_change_the_newest_first(store, sheet):
    at = place(sheet, "VI/5")
    scoring.set_points(store, ACTOR, at, Decimal(1))
    scoring.set_points(store, ACTOR, at, Decimal(2))
    undoing.undo(store, ACTOR)

    history = scoring.score_history(store, at)

    assert [version.after.points for version in history] == [Decimal(1), Decimal(2), Decimal(1), Decimal(0)]
    assert [version.before.points for version in history] == [Decimal(2), Decimal(1), Decimal(0), None]
    assert [version.change_set.kind for version in history] == [ChangeKind.UNDO, *[ChangeKind.NORMAL] * 3]
    assert {version.change_set.actor for version in history} == {ACTOR}


def test_a_score_of_the_past_comes_back_as_a_change_of_its_own(store, sheet):
    at = place(sheet, "VI/5")
    scoring.set_points(store, ACTOR, at, Decimal(1))
    scoring.set_points(store, ACTOR, at, Decimal(2))
    (_, second, _) = scoring.score_history(store, at)

    scoring.restore_score(store, ACTOR, at, second.after)

    assert stored(store, sheet, "VI/5").points == Decimal(1)
    assert last_step(store) == "Khôi phục điểm VI/5"
    undoing.undo(store, ACTOR)
    assert stored(store, sheet, "VI/5").points == Decimal(2)


def test_a_score_of_the_past_is_restored_under_the_rules_of_now(store, sheet):
    late, absent = (DeductPer(points=Decimal(n), unit=unit) for n, unit in ((1, "văn bản chậm"), (2, "cuộc họp vắng")))
    at = place(sheet, "I.4/1")

    def with_rules(*rules) -> None:
        rubric = get_rubric(store, sheet.rubric.uid)
        line = replace(rubric.get(at.criterion), rules=rules)
        save_rubric(store, ACTOR, rubric.with_criterion(line), base=rubric)

    def past(count: int):
        return next(version for version in scoring.score_history(store, at) if version.after.points == count)

    with_rules(late)
    score = Score(points=Decimal(3), inputs=(RuleInput(rule=0, count=3),))
    scoring.set_score(store, ACTOR, at, score)
    scoring.set_score(store, ACTOR, at, Score(points=Decimal(1), inputs=(RuleInput(rule=0, count=1),)))
    with_rules(absent, late)

    assert past(3).after.inputs == (RuleInput(rule=1, count=3),)
    assert past(3).is_whole
    restored = scoring.restore_score(store, ACTOR, at, past(3).after)
    assert restored.score(*at.key) == replace(score, inputs=(RuleInput(rule=1, count=3),))

    with_rules(absent)
    assert past(1).after == Score(points=Decimal(1))
    assert not past(1).is_whole
    undoing.undo(store, ACTOR)
    assert past(1).after.inputs == (RuleInput(rule=1, count=1),)


def test_a_score_that_nobody_gave_has_no_history(store, sheet):
    assert scoring.score_history(store, place(sheet, "I.4/1")) == ()


def test_a_sheet_whose_rubric_changed_is_marked_until_somebody_confirms_having_looked(store, sheet):
    with store.work(ACTOR, Label.EDIT_RUBRIC, name=sheet.rubric.name) as work:
        work.rubrics.save(replace(sheet.rubric, title="BẢNG MỚI"), review=4)
    assert [entry.review for entry in scoring.sheets(store)] == [4]

    confirmed = scoring.confirm_review(store, ACTOR, sheet.uid)

    assert confirmed == scoring.get_scoresheet(store, sheet.uid)
    assert [entry.review for entry in scoring.sheets(store)] == [None]
    assert last_step(store) == "Xác nhận đã rà soát phiếu Sở Tài nguyên và Môi trường"
    undoing.undo(store, ACTOR)
    assert [entry.review for entry in scoring.sheets(store)] == [4]


def test_rules_take_the_place_of_typed_points_in_one_step_of_undo(store, sheet):
    at = place(sheet, "I.1.2/2")
    scoring.set_points(store, ACTOR, at, Decimal(1))

    changed = scoring.score_by_rules(store, ACTOR, at, (RuleInput(rule=0, count=10), RuleInput(rule=1)))

    assert changed.score(*at.key).points is None
    assert changed.score(*at.key).inputs == (RuleInput(rule=0, count=10),)
    undoing.undo(store, ACTOR)
    assert stored(store, sheet, "I.1.2/2") == Score(points=Decimal(1))
