"""An office with units, people in them, leaders in charge and those who sign."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from danhgia_desktop.operations.absences import add_absence
from danhgia_desktop.operations.charges import add_charge
from danhgia_desktop.operations.signers import add_signer
from danhgia_desktop.operations.staff import add_staff
from danhgia_desktop.operations.units import add_unit
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.org_unit import OrgUnit, UnitKind
from danhgia_desktop.organization.posting import Posting, PostingUid, UnitRole
from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.storage.store import Store
from tests.storage.builders import ACTOR

SINCE = date(2024, 1, 1)
PEOPLE = (
    ("CC001", "Phạm Văn Đạt", 0, "Giám đốc", UnitRole.HEAD),
    ("CC002", "Lê Thị Ánh", 0, "Phó Giám đốc", UnitRole.DEPUTY),
    ("CC003", "Trần Quang Bình", 1, "Chánh Văn phòng", UnitRole.HEAD),
    ("CC004", "Nguyễn Thị Hoa", 1, "Chuyên viên", UnitRole.MEMBER),
    ("CC005", "Hoàng Minh Đức", 2, "Trưởng phòng", UnitRole.HEAD),
    ("CC006", "Vũ Thị An", 2, "Chuyên viên chính", UnitRole.MEMBER),
    ("VC007", "Đỗ Xuân Hùng", 4, "Viên chức lưu trữ", UnitRole.MEMBER),
)


def fill_office(store: Store) -> dict[str, OrgUnit]:
    """Add units, people, a charge, an absence and two who sign; return the units by name."""
    leaders = add_unit(store, ACTOR, "Ban Giám đốc", kind=UnitKind.LEADERSHIP)
    office = add_unit(store, ACTOR, "Văn phòng", kind=UnitKind.OFFICE, symbol="VP")
    general = add_unit(store, ACTOR, "Phòng Tổng hợp", symbol="TH")
    archive = add_unit(store, ACTOR, "Chi cục Văn thư – Lưu trữ", kind=UnitKind.SUB_DEPARTMENT, symbol="VTLT")
    storing = add_unit(store, ACTOR, "Phòng Lưu trữ", parent=archive.uid)
    units = (leaders, office, general, archive, storing)
    for code, name, place, post, role in PEOPLE:
        add_person(store, code, name, units[place], post=post, role=role)
    add_charge(store, ACTOR, Charge(uid=ChargeUid("charge"), unit=office.uid, staff=StaffUid("CC002"), from_on=SINCE))
    add_absence(
        store,
        ACTOR,
        Absence(uid=AbsenceUid("absence"), staff=StaffUid("CC006"), kind=AbsenceKind.MATERNITY, from_on=SINCE),
    )
    add_signer(store, ACTOR, Signer(uid=SignerUid("director"), post="GIÁM ĐỐC", name="Phạm Văn Đạt"))
    deputy = Signer(
        uid=SignerUid("deputy"),
        form=SignatureForm.FOR_HEAD,
        on_behalf_of="GIÁM ĐỐC",
        post="PHÓ GIÁM ĐỐC",
        name="Lê Thị Ánh",
    )
    add_signer(store, ACTOR, deputy)
    return {unit.name: unit for unit in units}


def add_person(  # noqa: PLR0913 - a person with a posting
    store: Store, code: str, name: str, unit: OrgUnit, *, post: str = "", role: UnitRole = UnitRole.MEMBER
) -> StaffMember:
    """Add a person whose uid is the code, posted in a unit."""
    member = StaffMember(uid=StaffUid(code), code=code, name=name, party_member=role is not UnitRole.MEMBER)
    posting = Posting(
        uid=PostingUid(uuid4().hex),
        staff=member.uid,
        unit=unit.uid,
        employment_kind=EmploymentKind.CIVIL_SERVANT if code < "V" else EmploymentKind.PUBLIC_EMPLOYEE,
        from_on=SINCE,
        post=post,
        role=role,
        is_leader=role is not UnitRole.MEMBER,
    )
    return add_staff(store, ACTOR, member, posting)
