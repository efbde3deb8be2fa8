"""An office of sixty people and an opened month, to be looked at and worked with."""

from __future__ import annotations

from danhgia_desktop.operations.rubrics import all_rubrics
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.opened_period import OpenedPeriod, RuleSetPin
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import Store
from tests.storage.builders import ACTOR, Clock, make_member, make_posting, make_regulation, make_unit

MONTH = Period(year=2026, kind=PeriodKind.MONTH, number=11)
_UNITS = ("Văn phòng Sở", "Thanh tra Sở", "Phòng Công chức, viên chức", "Phòng Tổ chức bộ máy, biên chế")
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng")
_GIVEN = ("Anh", "Bình", "Cúc", "Dũng", "Đạt", "Giang", "Hà", "Lan", "Minh", "Oanh", "Sơn", "Vân", "Yến")


def fill_with_people(store: Store, people: int = 60) -> None:
    """Add units and people to a file, and open a month in which all are scored by the rubric added last."""
    rubric = all_rubrics(store)[-1].uid
    kinds = (SubjectKind.UNIT, SubjectKind.CIVIL_SERVANT)
    rules = make_regulation(rules=(SubjectRules(kinds=kinds, rubric=rubric, periods=(PeriodKind.MONTH,)),))
    with store.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.regulations.save(rules)
        pins = tuple(RuleSetPin(kind=kind, regulation=rules.uid) for kind in rules.kinds)
        work.periods.save(OpenedPeriod(period=MONTH, opened_at=Clock()(), pins=pins))
        for place, name in enumerate(_UNITS):
            kind = UnitKind.OTHER if place else UnitKind.OFFICE
            work.org_units.save(make_unit(f"unit{place}", name, ordinal=place + 10, kind=kind))
        for number in range(people):
            name = f"{_FAMILY[number % len(_FAMILY)]} {'Thị' if number % 2 else 'Văn'} {_GIVEN[number % len(_GIVEN)]}"
            kind = EmploymentKind.WORKER if number == people - 1 else EmploymentKind.CIVIL_SERVANT
            work.staff.save(make_member(f"m{number}", f"CC{number:03}", name))
            role = UnitRole.MEMBER if number >= len(_UNITS) else UnitRole.HEAD
            unit = f"unit{number % len(_UNITS)}"
            work.postings.save(
                make_posting(
                    f"p{number}", staff=f"m{number}", unit=unit, role=role, employment_kind=kind, post="Chuyên viên"
                )
            )
