"""Plans, tasks and what belongs to them, to put into a data file."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

from danhgia_desktop import period as periods
from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceFile, EvidenceUid
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.conclusion_notice import ConclusionNotice, NoticeUid
from danhgia_desktop.plan.explanation import Explanation, ExplanationUid
from danhgia_desktop.plan.petition import Petition, PetitionKind, PetitionUid
from danhgia_desktop.plan.review_decision import ReviewDecision, ReviewOutcome, ReviewUid
from danhgia_desktop.plan.standard_product import ProductUid, StandardProduct
from danhgia_desktop.plan.task import ObjectiveCause, Source, Support, Task, TaskOrigin, TaskUid, Work
from danhgia_desktop.plan.work_plan import PlanOwner, PlanUid, WorkPlan
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import Store
from tests.storage.builders import ACTOR, PERSON, UNIT, make_member, make_posting, make_unit

PLAN, TASK, NOTICE, PRODUCT = PlanUid("k1"), TaskUid("t1"), NoticeUid("n1"), ProductUid("sp1")
OTHER_UNIT, OTHER = UnitUid("u2"), StaffUid("m2")
SEPTEMBER = periods.parse("2026-09")


def make_plan(uid: str = PLAN, **attributes) -> WorkPlan:
    """Return the plan of the unit for September 2026."""
    return WorkPlan(uid=PlanUid(uid), **{"owner": PlanOwner(unit=UNIT), "period": SEPTEMBER, **attributes})


def make_task(uid: str = TASK, **attributes) -> Task:
    return Task(uid=TaskUid(uid), **{"plan": PLAN, "ordinal": 0, "text": f"Nhiệm vụ {uid}", **attributes})


def make_full_task(uid: str = TASK, **attributes) -> Task:
    """Return a task that says everything a task can say, but what it descends from and goes on with."""
    said = {
        "product": "Báo cáo",
        "standard_product": PRODUCT,
        "origin": TaskOrigin.MEETING_CONCLUSION,
        "source": Source(number="10/TB-SNV", signed_on=date(2026, 8, 28), issuer="Giám đốc"),
        "notice": NOTICE,
        "assignee": PERSON,
        "assignee_said": "chị Bình",
        "supervising_leader": OTHER,
        "leader_said": "PGĐ Bính",
        "supports": (Support(unit=OTHER_UNIT, part="số liệu"), Support(unit=UNIT)),
        "assigned_on": date(2026, 9, 1),
        "due_on": date(2026, 9, 20),
        "work": Work(
            assigned=Decimal("2.5"),
            done=Decimal(-1),
            factor=Fraction(5, 3),
            done_on=date(2026, 9, 21),
            quality_failures=0,
            delays=2,
        ),
        "result": "Xong một nửa",
        "cause": ObjectiveCause(words="bão", confirmed_by="Giám đốc", confirmed_on=date(2026, 9, 22)),
        "note": "theo dõi",
    }
    return make_task(uid, **{**said, **attributes})


def make_explanation(uid: str = "e1", **attributes) -> Explanation:
    recorded = datetime(2026, 9, 19, 2, 0, tzinfo=UTC)
    fitting = {"task": TASK, "reason": "Chờ ý kiến", "filed_on": date(2026, 9, 18), "recorded_at": recorded}
    return Explanation(uid=ExplanationUid(uid), **{**fitting, **attributes})


def make_product(uid: str = PRODUCT, **attributes) -> StandardProduct:
    fitting = {"name": "Báo cáo tháng", "points": Decimal(125), "base": Decimal(25), "code": "SP01", "measure": "bản"}
    return StandardProduct(uid=ProductUid(uid), **{**fitting, **attributes})


def make_notice(uid: str = NOTICE, **attributes) -> ConclusionNotice:
    fitting = {"signed_on": date(2026, 8, 28), "title": "Giao ban tháng 8", "number": "10/TB-SNV"}
    return ConclusionNotice(uid=NoticeUid(uid), **{**fitting, **attributes})


def make_petition(uid: str = "kn1", **attributes) -> Petition:
    fitting = {"kind": PetitionKind.OBSTACLE, "received_on": date(2026, 9, 3), "text": "Thiếu kinh phí"}
    return Petition(uid=PetitionUid(uid), **{**fitting, **attributes})


def make_review(uid: str = "kd1", **attributes) -> ReviewDecision:
    fitting = {
        "staff": PERSON,
        "months": (periods.parse("2026-07"), SEPTEMBER),
        "outcome": ReviewOutcome.REVIEWED,
        "decided_by": "Giám đốc",
        "decided_on": date(2026, 10, 5),
    }
    return ReviewDecision(uid=ReviewUid(uid), **{**fitting, **attributes})


def make_document(uid: str = "d1", **attributes) -> EvidenceDocument:
    files = (EvidenceFile(sha256="ab" * 32, name="bao-cao.pdf", size=12),)
    fitting = {"code": "H1.2.03", "number": "405/BC-SNV", "issued_on": date(2026, 9, 20), "summary": "Báo cáo quý"}
    return EvidenceDocument(uid=EvidenceUid(uid), **{**fitting, "issuer": "Sở Nội vụ", "files": files, **attributes})


def found_office(store: Store) -> None:
    """Put two units, and a person in each, into a data file, in one step."""
    with store.work(ACTOR, Label.ADD_STAFF) as work:
        work.org_units.save(make_unit())
        work.org_units.save(make_unit(OTHER_UNIT, name="Văn phòng", ordinal=1))
        work.staff.save(make_member())
        work.staff.save(make_member(OTHER, code="CC-002", name="Trần Văn Bính"))
        work.postings.save(make_posting())
        work.postings.save(make_posting("p2", staff=OTHER, unit=OTHER_UNIT))


def plan_work(store: Store) -> None:
    """Put the office, a product, a notice, and the unit's plan with one task into a data file."""
    found_office(store)
    with store.work(ACTOR, Label.ADD_TASKS) as work:
        work.products.save(make_product())
        work.notices.save(make_notice())
        work.plans.save(make_plan())
        work.tasks.save([make_full_task()])
