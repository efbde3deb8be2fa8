"""What meetings of the sample office concluded, and what others asked of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from danhgia_desktop.operations import notices, petitions
from danhgia_desktop.operations.sample_office import task_words
from danhgia_desktop.operations.sample_office.turnouts import DIRECTOR
from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
from danhgia_desktop.plan.petition import Petition, PetitionKind, PetitionUid
from danhgia_desktop.plan.work_plan import PlanOwner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.operations.sample_office.given_task import Giving
    from danhgia_desktop.operations.sample_office.people import Office
    from danhgia_desktop.operations.staff import StaffOn
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.store import Store

_CONCLUDED_EVERY = 3
"""Months."""
_NUMBER_OF_TASK = 90
"""Beyond all tasks of somebody's plan."""


class _Brought(NamedTuple):
    """Something that was brought forward; the unit by its place, the answer by days, None while it is owed."""

    received_on: date
    sender: str
    text: str
    unit: int
    answered_after: int | None
    kind: PetitionKind = PetitionKind.PETITION


_DAYS_TO_ANSWER = 15
_BROUGHT = (
    _Brought(date(2025, 11, 12), "Cử tri xã Đồng Tiến", "Cấp giấy chứng nhận cho các hộ còn tồn đọng", 2, 9),
    _Brought(date(2026, 2, 24), "Doanh nghiệp khai thác đá", "Rút ngắn thời gian xác nhận hồ sơ môi trường", 0, 22),
    _Brought(date(2026, 5, 6), "Phòng Quản lý đất đai", "Thiếu trang thiết bị đo đạc", 0, 12, PetitionKind.OBSTACLE),
    _Brought(date(2026, 8, 18), "Ủy ban nhân dân xã Tân An", "Hướng dẫn xác định vị trí thửa đất", 2, 14),
    _Brought(date(2026, 9, 28), "Cử tri phường Dĩnh Kế", "Kiểm tra ô nhiễm tại khu dân cư", 1, None),
    _Brought(date(2026, 10, 9), "Thanh tra Sở", "Vướng mắc về thẩm quyền xử phạt", 1, None, PetitionKind.OBSTACLE),
    _Brought(date(2026, 11, 2), "Hiệp hội doanh nghiệp", "Công khai quy hoạch sử dụng đất", 2, None),
)


def bring_forward(store: Store, actor: Actor, office: Office, today: date) -> None:
    """Enter the petitions and obstacles that were brought forward until a day."""
    for one in _BROUGHT:
        if one.received_on > today:
            continue
        answered_on = None if one.answered_after is None else one.received_on + timedelta(days=one.answered_after)
        unit = office.units[one.unit]
        petition = Petition(
            uid=PetitionUid(uuid4().hex),
            kind=one.kind,
            received_on=one.received_on,
            sender=one.sender,
            text=one.text,
            unit=unit.unit.uid,
            owner=unit.head.member.uid,
            due_on=one.received_on + timedelta(days=_DAYS_TO_ANSWER),
            answered_on=answered_on,
            answer="" if answered_on is None else "Đã trả lời bằng công văn và niêm yết công khai",
        )
        petitions.add_petition(store, actor, petition)


def conclude_meeting(store: Store, actor: Actor, giving: Giving, heads: Sequence[StaffOn]) -> None:
    """Give the heads of units the tasks of a meeting, every few months.

    Args:
        store: the data.
        actor: who enters the notice.
        giving: the month.
        heads: who gets one each, as far as there are tasks.
    """
    month = giving.month
    if not _is_concluded_in(month):
        return
    number = f"{month.starts_on.month * 3}/TB-STNMT"
    notice = ConclusionNotice(
        uid=NoticeUid(uuid4().hex),
        signed_on=month.starts_on + timedelta(days=4),
        title="Kết luận của Giám đốc Sở tại cuộc họp giao ban quý",
        number=number,
        concluded_by=DIRECTOR,
        text="\n".join(f"{place}. {duty.text}." for place, duty in enumerate(task_words.CONCLUDED_TASKS, start=1)),
    )
    given = [
        (PlanOwner(unit=head.unit.uid), giving.given(head, duty, _NUMBER_OF_TASK).task)
        for head, duty in zip(heads, task_words.CONCLUDED_TASKS, strict=False)
    ]
    notices.give_tasks(store, actor, notice, month, given)


def _is_concluded_in(month: Period) -> bool:
    return month.starts_on.month % _CONCLUDED_EVERY == 1
