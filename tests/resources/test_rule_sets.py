"""The rule sets we ship say what their sources say, are labelled, and hold together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.paths import resources_dir
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation import base_salary_file, rule_set_file
from danhgia_desktop.regulation.base_salary import in_force
from danhgia_desktop.regulation.deadline import DeadlineStep
from danhgia_desktop.regulation.explanation_round import RecoveryBase
from danhgia_desktop.regulation.quota import QuotaBase, QuotaGroup
from danhgia_desktop.regulation.rating_level import RATED_LEVELS, RatingLevel
from danhgia_desktop.regulation.rating_rule import RatingMeasure
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.regulation.regulation_choice import choice
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.regulation.roll_up import RollUpFormula
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.regulation.task_consequences import Answerable, ExplanationNeed
from danhgia_desktop.regulation.task_rule import FailureReading
from danhgia_desktop.scoring import problems
from danhgia_desktop.scoring.problems import ProblemCode
from danhgia_desktop.scoring.rubric_change import Changed, compare
from tests import bac_giang

FOLDER = resources_dir() / "rule_sets"
FILES = sorted(FOLDER.glob(f"*{rule_set_file.SUFFIX}"))
SETS = {path.name.removesuffix(rule_set_file.SUFFIX): rule_set_file.decode(path.read_bytes()) for path in FILES}
REGULATIONS = [rule_set.regulation for rule_set in SETS.values()]
PEOPLE = [kind for kind in SubjectKind if kind.is_person]
MONTHLY = [
    "hang_thang_can_bo_vien_chuc_nguoi_lao_dong",
    "hang_thang_cong_chuc_den_2025",
]


def rules(name: str):
    return SETS[name].regulation.rules[0]


def rubric(name: str, *, is_leader: bool = False):
    return SETS[name].by_uid[rules(name).rubric_for(is_leader=is_leader)]


def test_the_folder_holds_nothing_else():
    assert len(SETS) == 6
    assert {path.name for path in FOLDER.iterdir()} == {*(path.name for path in FILES), "base_salary.json"}


@pytest.mark.parametrize("name", SETS)
def test_each_is_right_and_labelled_with_what_must_be_compared(name):
    rule_set = SETS[name]

    assert of_regulation(rule_set.regulation, rule_set.by_uid) == ()
    assert rule_set.regulation.is_sample
    assert "mẫu" in rule_set.regulation.source.casefold()
    assert len(rule_set.regulation.source) > 100


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_is_in_the_form_in_which_the_program_writes_it(path):
    assert rule_set_file.encode(rule_set_file.decode(path.read_bytes())) == path.read_bytes().replace(b"\r\n", b"\n")


def test_identities_are_their_own():
    uids = [uid for rule_set in SETS.values() for uid in (rule_set.regulation.uid, *rule_set.regulation.rubrics)]
    names = [each.name for rule_set in SETS.values() for each in rule_set.rubrics]

    assert len(set(uids)) == len(uids)
    assert len(set(names)) == len(names)


def test_rubrics_add_up_but_for_the_contradiction_of_the_published_one():
    found = [
        (each.name, problem.code, problem.criterion)
        for rule_set in SETS.values()
        for each in rule_set.rubrics
        for problem in problems.of_rubric(each)
    ]

    assert found == [("Bảng chấm điểm văn phòng – Bắc Giang 2020", ProblemCode.RULE_CONFLICT, "I.1.2/1")]
    assert {each.root.max_points for rule_set in SETS.values() for each in rule_set.rubrics} == {Decimal(100)}


@pytest.mark.parametrize("kind", [*PEOPLE, SubjectKind.UNIT])
def test_every_month_since_2020_has_just_one_for_people_and_units(kind):
    month = Period(year=2020, kind=PeriodKind.MONTH, number=1)
    while month.year < 2028:
        assert choice(REGULATIONS, kind, month).is_clear, month.code
        month = month.following


def test_civil_servants_come_under_the_decree_from_2026():
    last = choice(REGULATIONS, SubjectKind.CIVIL_SERVANT, Period(year=2025, kind=PeriodKind.MONTH, number=12))
    first = choice(REGULATIONS, SubjectKind.CIVIL_SERVANT, Period(year=2026, kind=PeriodKind.MONTH, number=1))

    assert last.suggested is SETS["hang_thang_cong_chuc_den_2025"].regulation
    assert first.suggested is SETS["nghi_dinh_335_2025"].regulation


def test_what_is_in_force_since_2020_cites_nothing_that_came_later():
    clauses = [one.clause for rules in SETS["hang_thang_don_vi"].regulation.rules for one in rules.rating.conditions]

    assert [clause for clause in clauses if "366-QĐ/TW" in clause] == []
    assert "với các tháng trước ngày ấy, điều kiện này là mẫu" in SETS["hang_thang_don_vi"].regulation.source


def test_the_decree_tells_what_of_its_form_is_not_its_words():
    decree = SETS["nghi_dinh_335_2025"]

    assert {each.criteria[1].text for each in decree.rubrics} == {"KẾT QUẢ THEO DÕI, ĐÁNH GIÁ THEO TIÊU CHÍ CHUNG"}
    for said in ("ghép từ tên các dòng của nhóm", "tên phần B do chương trình đặt", "đến 15/01 năm sau"):
        assert said in decree.regulation.source


def test_the_agency_has_its_office_rubric_and_apart_from_it_the_reform():
    year = Period.year_of(2026)

    assert choice(REGULATIONS, SubjectKind.AGENCY, year).suggested is SETS["van_phong_bac_giang_2020"].regulation
    reform = choice(REGULATIONS, SubjectKind.AGENCY, year, Purpose.REFORM)
    assert reform.suggested is SETS["cai_cach_hanh_chinh"].regulation


def test_the_decree_s_form_has_thirty_points_in_ten_lines_and_seventy_from_tasks():
    for is_leader in (False, True):
        form = rubric("nghi_dinh_335_2025", is_leader=is_leader)
        maxima = [(line.code, line.max_points) for line in form.lines]

        assert maxima == [
            ("A", 30),
            ("I", 10),
            ("1", 5),
            ("2", 5),
            ("II", 10),
            *((str(number), Decimal("2.5")) for number in range(1, 5)),
            ("III", 10),
            *((str(number), Decimal("2.5")) for number in range(1, 5)),
            ("B", 70),
        ]
        assert len(form.leaves) == 11
        assert form.lines[-1].key == rules("nghi_dinh_335_2025").tasks.criterion
    staff, leader = rubric("nghi_dinh_335_2025"), rubric("nghi_dinh_335_2025", is_leader=True)
    assert {(change.what, change.criterion) for change in compare(staff, leader).changes} == {
        (Changed.HEADINGS, TOTAL),
        (Changed.WORDS, "tasks"),
    }


def test_the_decree_s_figures():
    decree, said = SETS["nghi_dinh_335_2025"].regulation, rules("nghi_dinh_335_2025")
    tasks, quota = said.tasks, said.rating.quota

    assert (decree.number, decree.issued_on) == ("335/2025/NĐ-CP", date(2025, 12, 21))
    assert decree.effective_from == date(2026, 1, 1)
    assert decree.effective_until is None
    assert [(band.level, band.at_least) for band in said.rating.bands] == list(
        zip(RATED_LEVELS, (90, 70, 50, 0), strict=True)
    )
    assert (quota.percent, quota.outstanding_percent, quota.base) == (20, 25, QuotaBase.ONLY_GOOD)
    assert quota.groups == (QuotaGroup.PER_UNIT, QuotaGroup.PER_DUTY_GROUP)
    assert (tasks.points, tasks.failure_cost, tasks.reading) == (70, Fraction(1, 4), FailureReading.PER_PRODUCT)
    assert [part.otherwise for part in tasks.leader_parts] == [Fraction(1, 2)] * 3
    assert {condition.level for condition in said.rating.conditions} == {RatingLevel.NOT_COMPLETED}
    assert [rule.formula for rule in said.roll_ups] == [RollUpFormula.SUM_OF_SUMS, RollUpFormula.MEAN_OF_QUARTERS]


def test_the_decree_s_year_is_concluded_before_the_15th_of_december():
    of_year = [due for due in rules("nghi_dinh_335_2025").deadlines if due.period is PeriodKind.YEAR]

    assert [(due.step, due.last_day(Period.year_of(2026))) for due in of_year] == [
        (DeadlineStep.CONCLUDED, date(2026, 12, 14)),
        (DeadlineStep.CONCLUDED_SPECIALLY, date(2027, 1, 15)),
    ]


@pytest.mark.parametrize("name", MONTHLY)
def test_monthly_ratings_keep_the_rules_of_the_notice_of_hung_yen(name):
    rating = rules(name).rating

    assert (rating.task_cap.level, rating.task_cap.explanation) == (RatingLevel.GOOD, ExplanationNeed.FILED)
    assert rating.task_cap.binds == (Answerable.ASSIGNEE, Answerable.UNIT_HEAD)
    assert (rating.review.from_month.code, rating.review.months) == ("2023-07", 2)
    assert (rating.review.consecutive, rating.review.explanation) == (False, ExplanationNeed.APPROVED)
    assert rules(name).rewards.degrees[0].coefficient == Decimal("0.3")
    assert not rules(name).rewards.may_pass_maximum
    assert rubric(name).uid != rubric(name, is_leader=True).uid


def test_both_monthly_ratings_are_one_but_for_whom_they_are_for():
    first, second = (replace(rules(name), kinds=(), rubric=None, leader_rubric=None) for name in MONTHLY)

    assert first == second
    for is_leader in (False, True):
        pair = [rubric(name, is_leader=is_leader).criteria for name in MONTHLY]
        assert pair[0] == pair[1]


def test_units_are_reviewed_by_the_same_notice():
    assert rules("hang_thang_don_vi").rating.review == rules(MONTHLY[0]).rating.review
    assert rules("hang_thang_don_vi").kinds == (SubjectKind.UNIT,)


def test_the_office_rubric_is_the_published_one_word_for_word():
    published, shipped = bac_giang.draft().rubric, rubric("van_phong_bac_giang_2020")

    assert [replace(line, key=TOTAL, parent=None) for line in shipped.criteria] == [
        replace(line, key=TOTAL, parent=None) for line in published.criteria
    ]
    assert [shipped.path(line.key) for line in shipped.lines] == [published.path(line.key) for line in published.lines]
    assert (shipped.title, shipped.rounds) == (published.title, published.rounds)
    assert rules("van_phong_bac_giang_2020").rating.bands == ()


def test_the_reform_sample_has_seven_fields_two_appraisals_and_a_factor():
    form, said = rubric("cai_cach_hanh_chinh"), rules("cai_cach_hanh_chinh")
    fields = [line for line in form.children(TOTAL) if not line.is_capped]

    assert len(fields) == 7
    assert sum(field.max_points for field in fields) == 100
    assert [round_.key for round_ in form.rounds] == ["self", "appraised", "appraised_2", "concluded"]
    assert said.explanation.round == "appraised_2"
    assert (said.explanation.factor, said.explanation.base) == (Decimal("0.7"), RecoveryBase.RECOVERED_PART)
    assert said.rating.measure is RatingMeasure.PERCENT
    assert [band.name for band in said.rating.bands] == ["Tốt", "Khá", "Trung bình", "Yếu"]
    assert {form.standing(line.key).name for line in form.children(TOTAL)} == {"PART", "EXTRA", "PENALTY"}
    assert all(leaf.evidence_required for leaf in form.leaves if not leaf.is_penalty)


@pytest.mark.parametrize(
    ("day", "amount"),
    [
        (date(2019, 7, 1), 1_490_000),
        (date(2023, 6, 30), 1_490_000),
        (date(2023, 7, 1), 1_800_000),
        (date(2024, 7, 1), 2_340_000),
        (date(2026, 6, 30), 2_340_000),
        (date(2026, 7, 1), 2_530_000),
    ],
)
def test_base_salaries_since_2019(day, amount):
    rows = base_salary_file.decode((FOLDER / "base_salary.json").read_bytes())

    assert in_force(rows, day).amount == amount
    assert all(row.source for row in rows)
    assert in_force(rows, date(2019, 6, 30)) is None


def test_the_reward_of_a_month_of_the_second_half_of_2026_is_759_000_dong():
    rows = base_salary_file.decode((FOLDER / "base_salary.json").read_bytes())
    degree = rules("nghi_dinh_335_2025").rewards.degrees[0]

    assert degree.coefficient * in_force(rows, date(2026, 7, 31)).amount == 759_000
