"""A month of plans: of the agency, of units and of people, with tasks in every state."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from uuid import uuid4

from danhgia_desktop.operations.explanations import decide_explanation, file_explanation
from danhgia_desktop.operations.plan_entry import enter_tasks
from danhgia_desktop.operations.products import add_product
from danhgia_desktop.operations.units import unit_tree
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.period import Period
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.standard_product import ProductUid, StandardProduct
from danhgia_desktop.plan.task import Source, Support, Task, TaskOrigin, TaskUid, Work
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.storage.store import Store
from tests.storage.builders import ACTOR

NOVEMBER = Period.month_of(date(2026, 11, 1))
NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
PRODUCTS = (("BC", "Báo cáo tháng", 100), ("QD", "Quyết định", 150), ("KH", "Kế hoạch", 300), ("VB", "Văn bản", 50))
_TEXTS = (
    "Xây dựng báo cáo kết quả công tác tháng 11 và phương hướng tháng 12 năm 2026",
    "Rà soát hồ sơ đề nghị tuyển dụng viên chức của các đơn vị sự nghiệp",
    "Tham mưu quyết định phê duyệt vị trí việc làm của Chi cục Văn thư – Lưu trữ",
    "Kiểm tra công vụ tại UBND xã",
    "Soạn kế hoạch đào tạo, bồi dưỡng cán bộ, công chức năm 2027",
    "Trả lời kiến nghị của cử tri",
)
_WORKS = (
    Work(assigned=Decimal(1), done=Decimal(1), done_on=date(2026, 11, 10), factor=Fraction(1)),
    Work(assigned=Decimal(4), done=Decimal(2), factor=Fraction(1, 2)),
    Work(assigned=Decimal(2), done=Decimal(2), done_on=date(2026, 11, 18), factor=Fraction(3, 2), quality_failures=1),
    Work(assigned=Decimal(3), done=Decimal(0)),
    Work(assigned=Decimal(1), factor=Fraction(3)),
    Work(assigned=Decimal(2), done=Decimal(2), done_on=date(2026, 11, 12), factor=Fraction(1, 2)),
)
_DUE = (date(2026, 11, 10), date(2026, 11, 22), date(2026, 11, 15), date(2026, 11, 13), None, date(2026, 11, 20))


def fill_plans(store: Store, *, with_products: bool = True) -> None:
    """Add products, plans of the agency, of a unit and of a person, and explanations of what is late."""
    for code, name, points in PRODUCTS if with_products else ():
        product = StandardProduct(
            uid=ProductUid(code), code=code, name=name, points=Decimal(points), base=Decimal(100), measure="văn bản"
        )
        add_product(store, ACTOR, product)
    units = {unit.name: unit.uid for unit in unit_tree(store)}
    general = PlanOwner(unit=units["Phòng Tổng hợp"])
    enter_tasks(store, ACTOR, AGENCY, NOVEMBER, added=[_task(number) for number in (0, 4)])
    support = (Support(unit=units["Văn phòng"], part="số liệu"),)
    added = [
        _task(number, assignee=StaffUid("CC005" if number % 2 else "CC006"), supports=support) for number in range(6)
    ]
    unknown = _task(1, assignee_said="chị Lan", text="Tổng hợp số liệu biên chế")
    tasks = enter_tasks(store, ACTOR, general, NOVEMBER, added=[*added, unknown])
    enter_tasks(store, ACTOR, PlanOwner(staff=StaffUid("CC005")), NOVEMBER, added=[_task(3), _task(5)])
    today, asking = date(2026, 11, 17), date(2026, 11, 27)
    reason, filed_on = "Chờ số liệu của các xã", date(2026, 11, 16)
    visit = "Đoàn kiểm tra của Bộ làm việc tại đơn vị"
    file_explanation(store, ACTOR, tasks[3].uid, visit, date(2026, 11, 12), today=today)
    asked = file_explanation(store, ACTOR, tasks[1].uid, reason, filed_on, proposed_due_on=asking, today=today)
    decision = Decision(verdict=Verdict.APPROVED, decided_by="Giám đốc", decided_on=today, due_on=date(2026, 11, 25))
    decide_explanation(store, ACTOR, asked.uid, decision, today=today)


def _task(number: int, **attributes) -> Task:
    said = {
        "text": _TEXTS[number],
        "product": PRODUCTS[number % len(PRODUCTS)][1],
        "origin": TaskOrigin.AD_HOC if number == 3 else TaskOrigin.PLANNED,
        "source": Source(number="19/KH-SNV") if number % 2 else Source(),
        "due_on": _DUE[number],
        "assigned_on": date(2026, 11, 2),
        "work": _WORKS[number],
    }
    return Task(uid=TaskUid(uuid4().hex), plan=PlanUid(""), ordinal=0, **{**said, **attributes})
