"""What people call the kinds of units, of people and of what happens to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.organization.absence import AbsenceKind
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.signer import SignatureForm, SigningSide
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.wording.language import Language, Words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

OFFICE_NAMES: Mapping[type[StrEnum], Mapping[StrEnum, Words]] = {
    EmploymentKind: {
        EmploymentKind.OFFICIAL: Words("Cán bộ", "Official"),
        EmploymentKind.CIVIL_SERVANT: Words("Công chức", "Civil servant"),
        EmploymentKind.PUBLIC_EMPLOYEE: Words("Viên chức", "Public employee"),
        EmploymentKind.WORKER: Words("Người lao động", "Worker"),
    },
    UnitKind: {
        UnitKind.AGENCY: Words("Cơ quan", "Agency"),
        UnitKind.LEADERSHIP: Words("Ban lãnh đạo", "Leadership"),
        UnitKind.OFFICE: Words("Văn phòng", "Office"),
        UnitKind.INSPECTORATE: Words("Thanh tra", "Inspectorate"),
        UnitKind.DIVISION: Words("Phòng, ban", "Division"),
        UnitKind.SUB_DEPARTMENT: Words("Chi cục", "Sub-department"),
        UnitKind.PUBLIC_SERVICE: Words("Đơn vị sự nghiệp", "Public service unit"),
        UnitKind.OTHER: Words("Khác", "Other"),
    },
    UnitRole: {
        UnitRole.HEAD: Words("Người đứng đầu", "Head"),
        UnitRole.DEPUTY: Words("Cấp phó", "Deputy"),
        UnitRole.MEMBER: Words("Thành viên", "Member"),
    },
    EndReason: {
        EndReason.TRANSFER: Words("Điều động, bổ nhiệm", "Transfer"),
        EndReason.RETIREMENT: Words("Nghỉ hưu", "Retirement"),
        EndReason.LEFT: Words("Thôi việc, chuyển công tác", "Left the agency"),
        EndReason.DEATH: Words("Từ trần", "Death"),
    },
    AbsenceKind: {
        AbsenceKind.MATERNITY: Words("Nghỉ thai sản", "Maternity leave"),
        AbsenceKind.SICKNESS: Words("Nghỉ ốm, điều trị", "Sick leave"),
        AbsenceKind.STUDY: Words("Đi học, bồi dưỡng dài ngày", "Studies"),
        AbsenceKind.SECONDMENT: Words("Biệt phái", "Secondment"),
        AbsenceKind.UNPAID: Words("Nghỉ không hưởng lương", "Unpaid leave"),
        AbsenceKind.SUSPENSION: Words("Tạm đình chỉ công tác", "Suspension"),
        AbsenceKind.OTHER: Words("Lý do khác", "Other"),
    },
    SigningSide: {
        SigningSide.STATE: Words("Văn bản hành chính", "State documents"),
        SigningSide.PARTY: Words("Văn bản của Đảng", "Party documents"),
    },
    SignatureForm: {
        SignatureForm.OWN: Words("Ký trực tiếp", "In one's own right"),
        SignatureForm.FOR_HEAD: Words("Ký thay (KT.)", "For the head (KT.)"),
        SignatureForm.ON_BEHALF: Words("Thay mặt (TM.)", "On behalf of a body (TM.)"),
        SignatureForm.BY_ORDER: Words("Thừa lệnh (TL.)", "By order (TL.)"),
        SignatureForm.BY_DELEGATION: Words("Thừa ủy quyền (TUQ.)", "By delegation (TUQ.)"),
        SignatureForm.ACTING: Words("Quyền (Q.)", "Acting (Q.)"),
    },
}
"""One name for each member; a test holds the tables complete."""


def office_name(value: StrEnum, language: Language) -> str:
    """Return what people call a kind, a role, a reason or a form: "Viên chức"."""
    return OFFICE_NAMES[type(value)][value].say(language)
