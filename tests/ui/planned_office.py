"""An office with a plan for the month in front: tasks in all states, petitions, a conclusion."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations.explanations import file_explanation
from danhgia_desktop.operations.notices import give_tasks
from danhgia_desktop.operations.petitions import add_petition
from danhgia_desktop.operations.plans import open_plan
from danhgia_desktop.operations.tasks import add_tasks
from danhgia_desktop.organization.org_unit import OrgUnit
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period
from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
from danhgia_desktop.plan.petition import Petition, PetitionKind, PetitionUid
from danhgia_desktop.plan.task import Task, TaskUid, Work
from danhgia_desktop.plan.work_plan import PlanOwner, PlanUid
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.regulation.task_consequences import ReviewRule
from danhgia_desktop.storage.store import Store
from tests.operations.plan_office import make_rules, regulate
from tests.storage.builders import ACTOR
from tests.storage.test_plan_records import conclude

DAY = timedelta(days=1)
SINCE = date(2025, 1, 1)
"""Since when two months with a task undone are too many."""
CONCLUSION = """
Số 10/TB-SNV
Hưng Yên, ngày 06 tháng 7 năm 2026
THÔNG BÁO
Kết luận của Giám đốc Sở
Về việc tăng cường kỷ luật, kỷ cương hành chính
1. Về nền nếp làm việc:
a) Giao Văn phòng rà soát lịch công tác, xong trước ngày 15/7/2026.
b) Đồng chí Vũ Thị An báo cáo kết quả trong tháng 8/2026.
2. Các phòng quán triệt kết luận này./.
"""


def today_of(store: Store) -> date:
    return vietnam_time.day_of(store.now())


def task(uid: str, text: str, due_on: date, *, done_on: date | None = None, person: str) -> Task:
    """Return a task of which one product is asked."""
    work = Work(assigned=Decimal(1), done=None if done_on is None else Decimal(1), done_on=done_on)
    who = StaffUid(person)
    return Task(uid=TaskUid(uid), plan=PlanUid(""), ordinal=0, text=text, due_on=due_on, work=work, assignee=who)


def leave_undone(
    store: Store, person: str, months: Iterable[Period], kind: SubjectKind = SubjectKind.CIVIL_SERVANT
) -> None:
    """Let a person leave a task undone in months that are concluded, under a rule by which two are too many."""
    rule = ReviewRule(from_month=Period.month_of(date(2023, 7, 1)), months=2)
    regulate(store, make_rules(kind, review=rule), uid=RegulationUid("reviews"), effective_from=SINCE)
    for month in months:
        plan = open_plan(store, ACTOR, PlanOwner(staff=StaffUid(person)), month)
        undone = task(f"undone {month.code}", f"Việc {month.number}", month.ends_on, person=person)
        add_tasks(store, ACTOR, plan.uid, [undone])
        conclude(store, month.code)


def fill_with_plans(store: Store, general: OrgUnit, office: OrgUnit, people: tuple[str, str, str]) -> Period:
    """Add the plans of two units for the month in front, two petitions and a conclusion; return the month."""
    today = today_of(store)
    month, (first, second, third) = Period.month_of(today), people
    plan = open_plan(store, ACTOR, PlanOwner(unit=general.uid), month)
    tasks = [
        task("late", "Báo cáo cải cách hành chính quý", today - DAY, person=first),
        task("now", "Trình dự thảo quy chế làm việc", today, person=second),
        task("done", "Tổng hợp số liệu biên chế", today - DAY, done_on=today - DAY, person=first),
    ]
    add_tasks(store, ACTOR, plan.uid, tasks)
    file_explanation(store, ACTOR, TaskUid("late"), "Chờ số liệu của các huyện", today, today=today)
    for uid, kind, due_on in (("old", PetitionKind.OBSTACLE, today - DAY), ("new", PetitionKind.PETITION, None)):
        petition = Petition(uid=PetitionUid(uid), kind=kind, received_on=today, text=f"Kiến nghị {uid}", due_on=due_on)
        add_petition(store, ACTOR, petition)
    notice = ConclusionNotice(
        uid=NoticeUid("notice"), number="10/TB-SNV", signed_on=today, title="Giao ban tháng", concluded_by="Giám đốc"
    )
    given = task("given", "Sửa quy chế thi đua", today + 40 * DAY, person=third)
    give_tasks(store, ACTOR, notice, month, [(PlanOwner(unit=office.uid), given)])
    return month
