"""Products, explanations, notices, petitions, reviews and answers about leaders: each a step of undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import (
    explanations,
    leader_answers,
    notices,
    petitions,
    products,
    review_decisions,
    tasks,
)
from danhgia_desktop.operations.explanations import DayAheadError, ExtensionTooEarlyError
from danhgia_desktop.operations.names import NameMissingError
from danhgia_desktop.operations.products import ProductWeightError
from danhgia_desktop.operations.said_text import TextMissingError
from danhgia_desktop.plan.conclusion_notice import NoticeUid
from danhgia_desktop.plan.explanation import Decision, ExplanationUid, Verdict
from danhgia_desktop.plan.leader_answer import LeaderAnswer
from danhgia_desktop.plan.petition import PetitionUid
from danhgia_desktop.plan.standard_product import ProductUid
from danhgia_desktop.plan.task import Source, TaskOrigin
from danhgia_desktop.points import TooPrecisePointsError
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from tests.operations.plan_office import plan_office
from tests.storage.builders import ACTOR, PERSON, UNIT
from tests.storage.plan_builders import (
    PLAN,
    SEPTEMBER,
    TASK,
    make_notice,
    make_petition,
    make_product,
    make_review,
    make_task,
)

DECISION = Decision(verdict=Verdict.APPROVED, decided_by=" Giám  đốc ", decided_on=date(2026, 10, 2), words=" đồng ý ")
FILED = date(2026, 9, 18)
LATER = date(2026, 10, 2)


@pytest.fixture
def planned(store):
    plan_office(store)
    tasks.add_tasks(store, ACTOR, PLAN, [make_task()])
    return store


def test_products_are_added_changed_moved_and_removed(planned):
    first = products.add_product(planned, ACTOR, make_product(name=" Báo  cáo "))
    second = products.add_product(planned, ACTOR, make_product("sp2", code=""))
    changed = products.edit_product(planned, ACTOR, replace(second, measure=" bản ", ordinal=7))
    assert (first.name, first.ordinal, second.ordinal, changed.ordinal, changed.measure) == ("Báo cáo", 0, 1, 1, "bản")

    products.move_product(planned, ACTOR, second.uid, -3)
    assert [product.uid for product in products.all_products(planned)] == ["sp2", "sp1"]
    products.remove_product(planned, ACTOR, first.uid)
    assert [product.uid for product in products.all_products(planned)] == ["sp2"]
    with pytest.raises(ExpectedError, match="no_such_product"):
        products.edit_product(planned, ACTOR, make_product("gone", code="X"))


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"name": " "}, NameMissingError),
        ({"points": Decimal(0)}, ProductWeightError),
        ({"base": Decimal(-1)}, ProductWeightError),
        ({"base": Decimal("0.125")}, TooPrecisePointsError),
    ],
)
def test_a_product_needs_a_name_and_weights(planned, changed, fault):
    with pytest.raises(fault):
        products.add_product(planned, ACTOR, replace(make_product(), **changed))


def test_an_explanation_is_filed_mended_decided_about_and_taken_back(planned):
    filed = explanations.file_explanation(planned, ACTOR, TASK, " Chờ ý kiến ", FILED, today=LATER)
    assert explanations.waiting_explanations(planned) == (filed,) == explanations.explanations_of(planned, TASK)
    assert (filed.reason, planned.undoable().details) == ("Chờ ý kiến", {"name": "Nhiệm vụ t1"})

    mended = explanations.edit_explanation(
        planned, ACTOR, replace(filed, reason="Bão", proposed_due_on=date(2026, 10, 9), decision=DECISION), today=LATER
    )
    assert mended == replace(filed, reason="Bão", proposed_due_on=date(2026, 10, 9))
    decided = explanations.decide_explanation(planned, ACTOR, filed.uid, DECISION, today=LATER)
    assert decided == replace(mended, decision=replace(DECISION, decided_by="Giám đốc", words="đồng ý"))
    assert explanations.waiting_explanations(planned) == ()
    assert explanations.decide_explanation(planned, ACTOR, filed.uid, None, today=LATER) == mended
    explanations.remove_explanation(planned, ACTOR, filed.uid)
    assert explanations.explanations_of(planned, TASK) == ()


def test_an_extension_ends_no_earlier_than_the_deadline_that_holds_without_it(planned):
    uid = explanations.file_explanation(planned, ACTOR, TASK, "Bão", FILED, today=LATER).uid
    early = replace(DECISION, due_on=date(2026, 9, 29))
    with pytest.raises(ExtensionTooEarlyError) as raised:
        explanations.decide_explanation(planned, ACTOR, uid, early, today=LATER)
    assert raised.value.values == {"day": date(2026, 9, 29), "deadline": date(2026, 9, 30)}

    explanations.decide_explanation(planned, ACTOR, uid, replace(early, verdict=Verdict.REFUSED), today=LATER)
    explanations.decide_explanation(planned, ACTOR, uid, replace(DECISION, due_on=date(2026, 10, 20)), today=LATER)
    explanations.decide_explanation(planned, ACTOR, uid, replace(DECISION, due_on=date(2026, 9, 30)), today=LATER)


def test_nothing_was_handed_in_or_decided_on_a_day_that_is_yet_to_come(planned):
    filed = explanations.file_explanation(planned, ACTOR, TASK, "Bão", FILED, today=FILED)
    ahead = date(2026, 10, 3)
    for act in (
        lambda: explanations.file_explanation(planned, ACTOR, TASK, "Bão", ahead, today=LATER),
        lambda: explanations.edit_explanation(planned, ACTOR, replace(filed, filed_on=ahead), today=LATER),
        lambda: explanations.decide_explanation(
            planned, ACTOR, filed.uid, replace(DECISION, decided_on=ahead), today=LATER
        ),
    ):
        with pytest.raises(DayAheadError) as raised:
            act()
        assert raised.value.values == {"day": ahead, "today": LATER}
    assert explanations.explanations_of(planned, TASK) == (filed,)


def test_what_says_nothing_is_refused(planned):
    uid = explanations.file_explanation(planned, ACTOR, TASK, "Bão", FILED, today=LATER).uid
    for act in (
        lambda: explanations.file_explanation(planned, ACTOR, TASK, " ", FILED, today=LATER),
        lambda: explanations.decide_explanation(planned, ACTOR, uid, replace(DECISION, decided_by=""), today=LATER),
        lambda: notices.add_notice(planned, ACTOR, make_notice(title=" ")),
        lambda: petitions.add_petition(planned, ACTOR, make_petition(text="")),
        lambda: review_decisions.decide_review(planned, ACTOR, make_review(decided_by="")),
    ):
        with pytest.raises(TextMissingError):
            act()


def test_what_is_not_there_is_not_changed(planned):
    for act in (
        lambda: explanations.decide_explanation(planned, ACTOR, ExplanationUid("gone"), None, today=LATER),
        lambda: notices.edit_notice(planned, ACTOR, make_notice(NoticeUid("gone"))),
        lambda: petitions.edit_petition(planned, ACTOR, make_petition(PetitionUid("gone"))),
        lambda: products.remove_product(planned, ACTOR, ProductUid("gone")),
    ):
        with pytest.raises(ExpectedError, match="no_such"):
            act()


def test_tasks_are_made_from_a_notice_in_one_step(planned):
    notice = make_notice(title="Giao  ban", concluded_by="Giám đốc", text="1. Nộp báo cáo")
    made = notices.make_tasks(planned, ACTOR, notice, [make_task("x", ordinal=5), make_task("y")])

    assert [(task.ordinal, task.origin, task.notice) for task in made] == [
        (1, TaskOrigin.MEETING_CONCLUSION, notice.uid),
        (2, TaskOrigin.MEETING_CONCLUSION, notice.uid),
    ]
    assert made[0].source == Source(number="10/TB-SNV", signed_on=date(2026, 8, 28), issuer="Giám đốc")
    assert notices.all_notices(planned) == (replace(notice, title="Giao ban"),)
    planned.undo(ACTOR)
    assert notices.all_notices(planned) == ()
    assert len(tasks.tasks_in(planned, PLAN)) == 1


def test_notices_are_added_changed_and_removed(planned):
    notice = notices.add_notice(planned, ACTOR, make_notice())
    changed = notices.edit_notice(planned, ACTOR, replace(notice, number=" 11/TB "))
    assert notices.all_notices(planned) == (changed,) == (replace(notice, number="11/TB"),)
    notices.remove_notice(planned, ACTOR, notice.uid)
    assert notices.all_notices(planned) == ()


def test_petitions_are_recorded_changed_answered_and_removed(planned):
    petition = petitions.add_petition(planned, ACTOR, make_petition(sender=" UBND  xã ", unit=UNIT))
    changed = petitions.edit_petition(planned, ACTOR, replace(petition, owner=PERSON))
    answered = petitions.answer_petition(planned, ACTOR, petition.uid, FILED, " CV 12 ")
    assert petitions.all_petitions(planned) == (answered,)
    assert answered == replace(changed, sender="UBND xã", answered_on=FILED, answer="CV 12")
    petitions.remove_petition(planned, ACTOR, petition.uid)
    assert petitions.all_petitions(planned) == ()


def test_reviews_of_people_and_units_are_decided(planned):
    one = review_decisions.decide_review(planned, ACTOR, make_review(words=" Kiểm điểm "))
    assert planned.undoable().details == {"name": "Lê Thị Bình"}
    two = review_decisions.decide_review(planned, ACTOR, make_review("kd2", staff=None, unit=UNIT))
    assert planned.undoable().details == {"name": "Phòng Tổng hợp"}
    assert review_decisions.review_decisions(planned) == (one, two)
    review_decisions.remove_review_decision(planned, ACTOR, one.uid)
    assert review_decisions.review_decisions(planned) == (two,)


def test_leaders_are_answered_about(planned):
    answer = LeaderAnswer(staff=PERSON, period=SEPTEMBER, part=LeaderPartKind.UNITY, is_full=False, reason=" không ")
    kept = leader_answers.answer_leader_part(planned, ACTOR, answer)
    assert leader_answers.leader_answers(planned, PERSON, SEPTEMBER) == (kept,) == (replace(answer, reason="không"),)
    leader_answers.take_back_leader_answer(planned, ACTOR, PERSON, SEPTEMBER, LeaderPartKind.UNITY)
    assert leader_answers.leader_answers(planned, PERSON, SEPTEMBER) == ()
