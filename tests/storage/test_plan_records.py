"""The small tables of plans: products, notices, petitions, reviews, answers about leaders, explanations."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.explanation import Decision, ExplanationUid, Verdict
from danhgia_desktop.plan.leader_answer import LeaderAnswer
from danhgia_desktop.plan.task import TaskUid
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.leader_answers import NoSuchLeaderAnswerError
from danhgia_desktop.storage.notices import NoticeInUseError
from danhgia_desktop.storage.org_units import UnitInUseError
from danhgia_desktop.storage.period_lock import PeriodLockedError
from danhgia_desktop.storage.products import ProductCodeTakenError, ProductInUseError
from danhgia_desktop.storage.staff import StaffMemberInUseError
from danhgia_desktop.storage.uses import Use
from tests.storage.builders import ACTOR, PERSON, UNIT
from tests.storage.plan_builders import (
    NOTICE,
    OTHER,
    OTHER_UNIT,
    PRODUCT,
    SEPTEMBER,
    TASK,
    found_office,
    make_explanation,
    make_full_task,
    make_notice,
    make_petition,
    make_product,
    make_review,
    plan_work,
)

ANSWER = LeaderAnswer(staff=PERSON, period=SEPTEMBER, part=LeaderPartKind.UNITY, is_full=True, reason="đoàn kết")
WAITING = make_explanation(proposed_due_on=date(2026, 9, 30))
DECISION = Decision(
    verdict=Verdict.APPROVED,
    decided_by="Giám đốc",
    decided_on=date(2026, 9, 25),
    due_on=date(2026, 9, 28),
    words="đồng ý",
)


@pytest.fixture
def planned(store):
    plan_work(store)
    return store


def save(store, name, *things):
    with store.work(ACTOR, Label.EDIT_TASKS) as work:
        for thing in things:
            getattr(work, name).save(thing)


def conclude(store, code="2026-09"):
    with store.work(ACTOR, Label.CONCLUDE_PERIOD) as work:
        opened = OpenedPeriod(period=periods.parse(code), opened_at=store.now(), state=PeriodState.CONCLUDED)
        work.periods.save(opened)


RECORDS = {
    "products": make_product("sp2", code="", ordinal=-1),
    "notices": make_notice("n2", signed_on=date(2026, 1, 1), concluded_by="GĐ", text="1. Làm"),
    "petitions": make_petition(unit=UNIT, owner=PERSON, due_on=date(2026, 9, 9), answered_on=date(2026, 9, 8)),
    "review_decisions": make_review(staff=None, unit=UNIT, words="Rút kinh nghiệm"),
    "explanations": make_explanation(decision=DECISION),
}


@pytest.mark.parametrize("name", RECORDS)
def test_what_is_saved_comes_back_whole_and_is_removed_again(planned, name):
    record = RECORDS[name]
    save(planned, name, record)

    with planned.work(ACTOR, Label.EDIT_TASKS) as work:
        records = getattr(work, name)
        assert records.get(record.uid) == record
        if name != "explanations":
            assert record in records.all()
        records.save(record)
        records.remove(record.uid)
        with pytest.raises(ExpectedError, match="no_such"):
            records.get(record.uid)
        with pytest.raises(ExpectedError, match="no_such"):
            records.remove(record.uid)


def test_products_are_known_by_their_codes_and_stand_in_order(planned):
    earlier = make_product("sp2", code="", ordinal=-1)
    save(planned, "products", earlier, make_product("sp3", code="", ordinal=5))

    with planned.reading() as reading:
        assert [product.uid for product in reading.products.all()] == ["sp2", PRODUCT, "sp3"]
        assert reading.products.with_code("sp01 ") == make_product()
        assert reading.products.with_code("") is None
        assert reading.products.get(PRODUCT).points == Decimal(125)


def test_no_two_products_have_one_code_and_none_in_use_is_removed(planned):
    with pytest.raises(ProductCodeTakenError) as raised:
        save(planned, "products", make_product("sp2", code="sp01"))
    assert raised.value.values == {"product_code": "SP01", "name": "Báo cáo tháng"}
    with pytest.raises(ProductInUseError) as raised, planned.work(ACTOR, Label.REMOVE_PRODUCT) as work:
        work.products.remove(PRODUCT)
    assert raised.value.values["uses"] == {Use.TASKS: 1}


def test_a_notice_from_which_tasks_were_made_is_not_removed(planned):
    with pytest.raises(NoticeInUseError), planned.work(ACTOR, Label.REMOVE_NOTICE) as work:
        work.notices.remove(NOTICE)


def test_explanations_stand_in_the_order_in_which_they_were_recorded(planned):
    later = make_explanation("e2", recorded_at=datetime(2026, 9, 20, 1, tzinfo=UTC), decision=DECISION)
    save(planned, "explanations", later, WAITING)

    with planned.reading() as reading:
        assert reading.explanations.of(TASK) == (WAITING, later)
        assert reading.explanations.waiting() == (WAITING,)
        assert reading.explanations.of(TaskUid("gone")) == ()


def test_an_explanation_needs_its_task(planned):
    with pytest.raises(ExpectedError, match="no_such_task"):
        save(planned, "explanations", make_explanation(task=TaskUid("gone")))


def test_explanations_are_taken_and_decided_about_after_the_period_was_concluded(planned):
    conclude(planned)

    save(planned, "explanations", WAITING, replace(WAITING, decision=DECISION))

    with planned.reading() as reading:
        assert reading.explanations.get(ExplanationUid("e1")).decision == DECISION


def test_answers_about_leaders_are_given_changed_and_taken_back(planned):
    other = replace(ANSWER, is_full=False, part=LeaderPartKind.STAFF_RESULTS, reason="")
    save(planned, "leader_answers", ANSWER, other, replace(ANSWER, staff=OTHER))

    with planned.work(ACTOR, Label.REMOVE_LEADER_ANSWER) as work:
        assert work.leader_answers.of(PERSON, periods.parse("2026-Q3")) == (other, ANSWER)
        assert len(work.leader_answers.within(SEPTEMBER)) == 3
        assert work.leader_answers.within(periods.parse("2026-08")) == ()
        work.leader_answers.save(replace(ANSWER, is_full=False))
        work.leader_answers.remove(PERSON, SEPTEMBER, LeaderPartKind.STAFF_RESULTS)
        assert work.leader_answers.of(PERSON, SEPTEMBER) == (replace(ANSWER, is_full=False),)
        with pytest.raises(NoSuchLeaderAnswerError):
            work.leader_answers.remove(PERSON, SEPTEMBER, LeaderPartKind.STAFF_RESULTS)


@pytest.mark.parametrize("code", ["2026-09", "2026-Q3", "2026"])
def test_answers_of_what_was_concluded_stay(planned, code):
    save(planned, "leader_answers", ANSWER)
    conclude(planned, code)

    with pytest.raises(PeriodLockedError):
        save(planned, "leader_answers", replace(ANSWER, is_full=False))
    with pytest.raises(PeriodLockedError), planned.work(ACTOR, Label.REMOVE_LEADER_ANSWER) as work:
        work.leader_answers.remove(PERSON, SEPTEMBER, LeaderPartKind.UNITY)


def test_whoever_has_tasks_plans_petitions_or_reviews_is_not_removed(planned):
    save(planned, "petitions", make_petition(unit=OTHER_UNIT, owner=OTHER))
    save(planned, "review_decisions", make_review(), make_review("kd2", staff=None, unit=OTHER_UNIT))

    with planned.work(ACTOR, Label.REMOVE_STAFF) as work:
        for person, uses in ((PERSON, {Use.TASKS: 1, Use.REVIEWS: 1}), (OTHER, {Use.TASKS: 1, Use.PETITIONS: 1})):
            with pytest.raises(StaffMemberInUseError) as raised:
                work.staff.remove(person)
            assert raised.value.values["uses"] == uses
        others = {Use.POSTINGS: 1, Use.TASKS: 1, Use.PETITIONS: 1, Use.REVIEWS: 1}
        for unit, uses in ((UNIT, {Use.POSTINGS: 1, Use.PLANS: 1, Use.TASKS: 1}), (OTHER_UNIT, others)):
            with pytest.raises(UnitInUseError) as raised:
                work.org_units.remove(unit)
            assert raised.value.values["uses"] == uses


def test_answers_go_with_whoever_was_entered_by_mistake(store):
    found_office(store)
    save(store, "leader_answers", ANSWER)

    with store.work(ACTOR, Label.REMOVE_STAFF) as work:
        work.staff.remove(PERSON)

    with store.reading() as reading:
        assert reading.leader_answers.within(SEPTEMBER) == ()


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("petitions", make_petition(unit=UnitUid("gone"))),
        ("petitions", make_petition(owner=StaffUid("gone"))),
        ("review_decisions", make_review(staff=StaffUid("gone"))),
        ("leader_answers", replace(ANSWER, staff=StaffUid("gone"))),
    ],
)
def test_whoever_is_named_must_be_there(planned, name, record):
    with pytest.raises(ExpectedError, match="no_such"):
        save(planned, name, record)


def test_a_task_says_again_all_that_it_was_told(planned):
    with planned.reading() as reading:
        assert reading.tasks.get(TASK) == make_full_task()
