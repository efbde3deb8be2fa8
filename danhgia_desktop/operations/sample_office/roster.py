"""The units of the sample office, and the posts in them."""

from __future__ import annotations

from dataclasses import dataclass

from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind

_OFFICIAL, _CIVIL, _PUBLIC, _WORKER = EmploymentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A post that somebody has from the beginning.

    Attributes:
        duty_group: people with similar tasks, among whom the quota is checked as well.
    """

    post: str
    kind: EmploymentKind = _CIVIL
    role: UnitRole = UnitRole.MEMBER
    is_leader: bool = False
    duty_group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPlan:
    """A unit with its posts: its head, its deputy, then its members."""

    name: str
    symbol: str
    kind: UnitKind
    places: tuple[Place, ...]

    def up_to(self, members: int) -> tuple[Place, ...]:
        """Return the leaders and so many members."""
        return self.places[: _LEADERS + members]


_LEADERS = 2

DIRECTORS = (
    Place(post="Giám đốc Sở", role=UnitRole.HEAD, is_leader=True),
    Place(post="Phó Giám đốc Sở", role=UnitRole.DEPUTY, is_leader=True),
    Place(post="Phó Giám đốc Sở", role=UnitRole.DEPUTY, is_leader=True),
    Place(post="Phó Giám đốc Sở", role=UnitRole.DEPUTY, is_leader=True),
    Place(post="Phó Bí thư chuyên trách Đảng ủy Sở", kind=_OFFICIAL, is_leader=True),
)
"""Who leads the agency; they are posted in the agency itself."""


def _unit(name: str, symbol: str, kind: UnitKind, head: str, *members: Place) -> UnitPlan:
    by = _PUBLIC if kind is UnitKind.PUBLIC_SERVICE else _CIVIL
    leaders = (
        Place(post=head, kind=by, role=UnitRole.HEAD, is_leader=True),
        Place(post=f"Phó {head}", kind=by, role=UnitRole.DEPUTY, is_leader=True),
    )
    return UnitPlan(name=name, symbol=symbol, kind=kind, places=(*leaders, *members))


def _expert(group: str) -> Place:
    return Place(post="Chuyên viên", duty_group=group)


def _specialist(post: str, group: str) -> Place:
    return Place(post=post, kind=_PUBLIC, duty_group=group)


def _worker(post: str) -> Place:
    return Place(post=post, kind=_WORKER, duty_group="Hỗ trợ, phục vụ")


_LAND, _MONEY, _MINING, _WATER = "Quản lý đất đai", "Kế hoạch, tài chính", "Khoáng sản", "Tài nguyên nước"
_INSPECTING, _GENERAL, _AIR = "Thanh tra", "Tổng hợp, hành chính", "Bảo vệ môi trường"
_WATCHING, _DATA = "Quan trắc", "Công nghệ thông tin"

UNITS = (
    _unit(
        "Văn phòng Sở",
        "VP",
        UnitKind.OFFICE,
        "Chánh Văn phòng",
        _expert(_GENERAL),
        Place(post="Văn thư viên", duty_group=_GENERAL),
        _expert(_GENERAL),
        _worker("Nhân viên lái xe"),
        _worker("Nhân viên bảo vệ"),
        _worker("Nhân viên phục vụ"),
    ),
    _unit(
        "Thanh tra Sở",
        "TTr",
        UnitKind.INSPECTORATE,
        "Chánh Thanh tra",
        *(Place(post="Thanh tra viên", duty_group=_INSPECTING) for _ in range(4)),
    ),
    _unit(
        "Phòng Quản lý đất đai",
        "QLĐĐ",
        UnitKind.DIVISION,
        "Trưởng phòng",
        *(_expert(_LAND) for _ in range(5)),
    ),
    _unit(
        "Phòng Kế hoạch – Tài chính",
        "KHTC",
        UnitKind.DIVISION,
        "Trưởng phòng",
        Place(post="Kế toán viên", duty_group=_MONEY),
        *(_expert(_MONEY) for _ in range(3)),
    ),
    _unit(
        "Phòng Khoáng sản",
        "KS",
        UnitKind.DIVISION,
        "Trưởng phòng",
        *(_expert(_MINING) for _ in range(3)),
    ),
    _unit(
        "Phòng Tài nguyên nước và Biến đổi khí hậu",
        "TNN",
        UnitKind.DIVISION,
        "Trưởng phòng",
        *(_expert(_WATER) for _ in range(3)),
    ),
    _unit(
        "Chi cục Bảo vệ môi trường",
        "CCMT",
        UnitKind.SUB_DEPARTMENT,
        "Chi cục trưởng",
        *(_expert(_AIR) for _ in range(4)),
        _worker("Nhân viên lái xe"),
    ),
    _unit(
        "Trung tâm Quan trắc tài nguyên và môi trường",
        "TTQT",
        UnitKind.PUBLIC_SERVICE,
        "Giám đốc Trung tâm",
        *(_specialist("Quan trắc viên", _WATCHING) for _ in range(4)),
        _worker("Nhân viên kỹ thuật"),
    ),
    _unit(
        "Trung tâm Công nghệ thông tin tài nguyên và môi trường",
        "TTCN",
        UnitKind.PUBLIC_SERVICE,
        "Giám đốc Trung tâm",
        *(_specialist("Công nghệ thông tin viên", _DATA) for _ in range(3)),
        _specialist("Lưu trữ viên", _GENERAL),
    ),
)
"""The units in the order in which the office lists them."""
