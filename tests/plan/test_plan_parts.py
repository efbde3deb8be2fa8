"""What plans are made of."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
from danhgia_desktop.plan.petition import Petition, PetitionUid
from danhgia_desktop.plan.standard_product import ProductUid, StandardProduct
from danhgia_desktop.plan.task import ObjectiveCause
from danhgia_desktop.plan.work_plan import AGENCY, PlanLevel, PlanOwner
from tests.plan.builders import MINH, approval, explanation, refusal


def test_a_plan_belongs_to_the_agency_a_unit_or_a_person():
    assert AGENCY.level is PlanLevel.AGENCY
    assert PlanOwner(unit=UnitUid("u")).level is PlanLevel.UNIT
    assert PlanOwner(staff=MINH).level is PlanLevel.PERSON


def test_a_plan_of_two_owners_is_refused():
    with pytest.raises(ValueError, match="a unit or to a person"):
        PlanOwner(unit=UnitUid("u"), staff=MINH)


@pytest.mark.parametrize(("points", "base", "factor"), [("100", "300", Fraction(1, 3)), ("1.25", "1", Fraction(5, 4))])
def test_the_factor_of_a_product_is_exact(points, base, factor):
    product = StandardProduct(uid=ProductUid("p"), name="Báo cáo", points=Decimal(points), base=Decimal(base))

    assert product.factor == factor


def test_a_cause_exempts_once_somebody_confirmed_it():
    assert not ObjectiveCause().exempts
    assert not ObjectiveCause(words="Bão").exempts
    assert not ObjectiveCause(confirmed_by="Giám đốc").exempts
    assert ObjectiveCause(words="Bão", confirmed_by="Giám đốc").exempts


def test_only_a_decision_in_favour_approves():
    assert not explanation().is_approved
    assert not explanation(decision=refusal()).is_approved
    assert explanation(decision=approval()).is_approved


def test_a_notice_needs_no_number_yet():
    assert not ConclusionNotice(uid=NoticeUid("n"), signed_on=date(2026, 6, 1), title="Họp giao ban").number


def petition(due_on=None, answered_on=None) -> Petition:
    return Petition(
        uid=PetitionUid("p"),
        received_on=date(2026, 6, 1),
        text="Đề nghị bổ sung biên chế",
        due_on=due_on,
        answered_on=answered_on,
    )


def test_an_answer_is_owed_until_it_is_given_and_overdue_after_its_day():
    due = date(2026, 6, 10)

    assert petition().is_owed
    assert not petition().is_overdue(due)
    assert not petition(due).is_overdue(due)
    assert petition(due).is_overdue(date(2026, 6, 11))
    assert not petition(due, answered_on=date(2026, 6, 20)).is_overdue(date(2026, 6, 21))
    assert not petition(due, answered_on=date(2026, 6, 20)).is_owed
