"""What the cells of lists of people and units say: kinds, roles, ticks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.organization.office_tables import EMPLOYMENT_KINDS, END_REASONS, UNIT_KINDS, UNIT_ROLES
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    Patterns = Mapping[StrEnum, re.Pattern[str]]

K = TypeVar("K")

_EMPLOYMENT = {
    EmploymentKind.OFFICIAL: re.compile(r"can bo|cb"),
    EmploymentKind.CIVIL_SERVANT: re.compile(r"cong chuc|cc"),
    EmploymentKind.PUBLIC_EMPLOYEE: re.compile(r"vien chuc|vc"),
    EmploymentKind.WORKER: re.compile(
        r"(nguoi )?lao dong( hop dong)?|nld|ldhd|(nhan vien |lao dong )?(hop dong|hdld|hd)( .*)?"
    ),
}
_UNITS = {
    UnitKind.AGENCY: re.compile(r"(toan )?co quan"),
    UnitKind.LEADERSHIP: re.compile(r"(ban |tap the )?lanh dao( so)?|ban giam doc"),
    UnitKind.OFFICE: re.compile(r"van phong|vp"),
    UnitKind.INSPECTORATE: re.compile(r"thanh tra|ttr"),
    UnitKind.DIVISION: re.compile(r"phong|ban|phong ban|phong chuyen mon|phong( chuyen mon)? nghiep vu"),
    UnitKind.SUB_DEPARTMENT: re.compile(r"chi cuc"),
    UnitKind.PUBLIC_SERVICE: re.compile(r"(don vi )?su nghiep( .*)?|dvsn|trung tam|truong|ban quan ly"),
    UnitKind.OTHER: re.compile(r"khac|loai khac"),
}
_UNIT_NAMES = (
    (re.compile(r"ban (giam doc|lanh dao)( .*)?|lanh dao( .*)?"), UnitKind.LEADERSHIP),
    (re.compile(r"van phong( .*)?"), UnitKind.OFFICE),
    (re.compile(r"thanh tra( .*)?"), UnitKind.INSPECTORATE),
    (re.compile(r"chi cuc( .*)?"), UnitKind.SUB_DEPARTMENT),
    (
        re.compile(r"(trung tam|truong|ban quan ly|bao tang|thu vien|benh vien|vien|quy)( .*)?"),
        UnitKind.PUBLIC_SERVICE,
    ),
)
_ROLES = {
    UnitRole.HEAD: re.compile(r"truong|(nguoi |cap )?dung dau|cap truong|truong (don vi|phong|ban)|tp|x|co|1"),
    UnitRole.DEPUTY: re.compile(r"pho|cap pho|pho (truong )?(don vi|phong|ban)|pp"),
    UnitRole.MEMBER: re.compile(r"[–—-]|0|khong|thanh vien|nhan vien|chuyen vien"),
}
_ENDS = {
    EndReason.TRANSFER: re.compile(r"(dieu dong|luan chuyen|biet phai|bo nhiem|mien nhiem|chuyen don vi)( .*)?"),
    EndReason.RETIREMENT: re.compile(r"(nghi |ve )?huu( .*)?|nghi (che do|theo che do)( .*)?"),
    EndReason.LEFT: re.compile(
        r"(thoi|nghi|buoc thoi|xin thoi) viec( .*)?|(cham dut|het|het han|thanh ly) (hop dong|hdld)( .*)?"
        r"|chuyen( cong tac)?( ra)?( ngoai| di| co quan)( .*)?"
    ),
    EndReason.DEATH: re.compile(r"(da )?(tu tran|mat|chet|qua doi)|hy sinh"),
}
_HEAD_POST = re.compile(
    r"(q |quyen )?(truong (phong|ban|khoa|don vi|thanh tra)( .*)?|truong|chanh( van phong| thanh tra)( .*)?"
    r"|(chi )?cuc truong( .*)?|(tong )?giam doc( .*)?|hieu truong( .*)?|vien truong( .*)?)"
)
_DEPUTY_POST = re.compile(r"(q |quyen )?pho( .*)?|(chi )?cuc pho( .*)?|(hieu|vien) pho( .*)?")
_YES = re.compile(r"x+|co|1|true|dung|yes|y|v|[✓✔☑✗]|dang vien|lanh dao")
_NO = re.compile(r"|0|khong|k|false|no|n|[–—-]")
_NO_WORD = re.compile(r"[^a-z0-9–—✓✔☑✗-]+")


class UnknownWordError(ExpectedError):
    """A cell has a word that is none of those its column knows."""

    code = "unknown_word"


class NotATickError(ExpectedError):
    """A cell that is ticked or blank says something else."""

    code = "not_a_tick"


def employment_kind(text: str) -> EmploymentKind:
    """Return by which law somebody is employed whose list says "Công chức", "VC", "Hợp đồng 68".

    Raises:
        UnknownWordError: it says something else.
    """
    return _meant(text, _EMPLOYMENT, EMPLOYMENT_KINDS)


def unit_kind(text: str) -> UnitKind:
    """Return what a unit is of which a list says so.

    Raises:
        UnknownWordError: it says something else.
    """
    return _meant(text, _UNITS, UNIT_KINDS)


def kind_by_name(name: str) -> UnitKind:
    """Return what a unit is by its name; one that says nothing is a division."""
    words = _bare(name)
    return next((kind for pattern, kind in _UNIT_NAMES if pattern.fullmatch(words)), UnitKind.DIVISION)


def unit_role(text: str) -> UnitRole:
    """Return what somebody is to the unit of whom a list says "Trưởng", "Cấp phó", "–".

    Raises:
        UnknownWordError: it says something else.
    """
    return _meant(text, _ROLES, UNIT_ROLES)


def end_reason(text: str) -> EndReason:
    """Return why somebody left of whom a list says "Nghỉ hưu", "thôi việc".

    Raises:
        UnknownWordError: it says something else.
    """
    return _meant(text, _ENDS, END_REASONS)


def role_by_post(post: str) -> UnitRole:
    """Return what somebody with a post is to the unit: "Phó Trưởng phòng" is a deputy."""
    words = _bare(post)
    if _DEPUTY_POST.fullmatch(words):
        return UnitRole.DEPUTY
    return UnitRole.HEAD if _HEAD_POST.fullmatch(words) else UnitRole.MEMBER


def is_ticked(text: str) -> bool:
    """Tell whether a cell is ticked.

    Raises:
        NotATickError: nobody can say.
    """
    words = _bare(text)
    if _YES.fullmatch(words):
        return True
    if _NO.fullmatch(words):
        return False
    raise NotATickError(text=text)


def _meant(text: str, patterns: Mapping[K, re.Pattern[str]], names: Mapping[K, str]) -> K:
    words = _bare(text)
    found = next((meant for meant, pattern in patterns.items() if pattern.fullmatch(words)), None)
    if found is None:
        found = next((meant for meant, name in names.items() if _bare(name) == words), None)
    if found is None:
        raise UnknownWordError(text=text, words=", ".join(names.values()))
    return found


def _bare(text: str) -> str:
    return _NO_WORD.sub(" ", fold(text)).strip()
