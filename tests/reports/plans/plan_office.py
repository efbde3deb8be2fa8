"""An office of two units and two people whose plans are reported on."""

from __future__ import annotations

from datetime import date

from danhgia_desktop import period as periods
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.posting import Posting, PostingUid
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.plan.answering import Answering
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.reports.document import Caption, Document, Letterhead, Paragraph, Signatures, TitleBlock, tables
from danhgia_desktop.reports.plans.plan_facts import PlanFacts
from danhgia_desktop.reports.plans.plan_names import PlanNames

AN, BINH = StaffUid("an"), StaffUid("binh")
OFFICE, LAND = UnitUid("vp"), UnitUid("qldd")
TODAY = date(2026, 6, 15)
JUNE = periods.parse("2026-06")
UNITS = (
    OrgUnit(uid=OFFICE, name="Văn phòng", symbol="VP"),
    OrgUnit(uid=LAND, name="Phòng Đất đai", ordinal=1),
)
STAFF = (
    StaffMember(uid=AN, code="1", name="Nguyễn Văn An"),
    StaffMember(uid=BINH, code="2", name="Trần Thị Bình", suffix="(A)"),
)
SINCE = date(2026, 1, 1)


def _posting(staff: StaffUid, unit: UnitUid) -> Posting:
    kind = EmploymentKind.CIVIL_SERVANT
    return Posting(
        uid=PostingUid(staff), staff=staff, unit=unit, from_on=SINCE, employment_kind=kind, post="Chuyên viên"
    )


NAMES = PlanNames(
    STAFF,
    UNITS,
    Answering(
        [_posting(AN, OFFICE), _posting(BINH, LAND)],
        [Charge(uid=ChargeUid("c"), unit=LAND, staff=AN, from_on=SINCE)],
        UNITS,
    ),
)


def facts(owner: PlanOwner = AGENCY, **changes) -> PlanFacts:
    name = NAMES.unit(owner.unit) or NAMES.person(owner.staff) or "Sở Nội vụ"
    agency = Agency(name="Sở Nội vụ", superior="UBND tỉnh Hưng Yên", locality="Hưng Yên", symbol="SNV")
    fitting = {"agency": agency, "owner_name": name, "period": JUNE, "today": TODAY, "names": NAMES}
    return PlanFacts(owner=owner, **{**fitting, **changes})


def cells(document: Document, table: int = 0) -> list[list[str]]:
    """Return what stands in the rows of a table."""
    return [[cell.text for cell in row.cells] for row in list(tables(document))[table].rows]


def said(document: Document) -> list[str]:
    """Return the lines around the tables."""
    found: list[str] = []
    for block in document.blocks:
        match block:
            case Letterhead():
                found += [block.superior, block.agency, block.number_line, block.place_date]
            case TitleBlock():
                found += block.lines
            case Caption() | Paragraph():
                found.append(block.text)
            case Signatures():
                found += [line for column in block.columns for line in (*column.titles, column.name)]
    return found
