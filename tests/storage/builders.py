"""Things to put into a data file, and looking into one past our own code."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from danhgia_desktop.organization.actor import Actor
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.posting import Posting, PostingUid
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.criterion_rule import CountRate, Part, Parts
from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
from danhgia_desktop.regulation.rubric import SELF, TOTAL, Criterion, CriterionKey, Rubric, RubricUid
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet, SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import Store

ACTOR = Actor(name="Nguyễn Thị Ánh", account="anhnt")
RUBRIC, UNIT, SHEET = RubricUid("r1"), UnitUid("u1"), SheetUid("s1")
PERSON, POSTING = StaffUid("m1"), PostingUid("p1")
RULES = RegulationUid("q1")
CHECKOUT = Path(__file__).parents[2]
JOURNAL = {"actor", "change_block", "change_set"}


class Clock:
    """Tells a minute more each time it is asked."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment


def make_criterion(code: str, parent: str = TOTAL, max_points: int = 5, **attributes) -> Criterion:
    return Criterion(
        key=CriterionKey(code),
        parent=CriterionKey(parent),
        code=code,
        text=f"Tiêu chí {code}",
        max_points=Decimal(max_points),
        **attributes,
    )


def make_rubric(uid: str = RUBRIC, name: str = "Bảng chấm điểm", **attributes) -> Rubric:
    """Return a rubric of two sections: I with 1 (counted) and 2 (two parts), and II without parts."""
    counted = CountRate(rate=Decimal("0.25"), unit="văn bản", words="mỗi văn bản được 0,25 điểm")
    parts = Parts(parts=(Part(name="giấy", points=Decimal(1)), Part(name="điện tử", points=Decimal(5))))
    criteria = (
        Criterion(key=TOTAL, parent=None, text="TỔNG CỘNG", max_points=Decimal(15)),
        make_criterion("I", max_points=10),
        make_criterion("I.1", "I", 4, rules=(counted,), guidance=("Không áp dụng: trừ 1 điểm",), places=1),
        make_criterion("I.2", "I", 6, rules=(parts,), evidence="Báo cáo năm"),
        make_criterion("II"),
    )
    fitting = {"criteria": criteria, "title": "BẢNG CHẤM ĐIỂM"}
    return Rubric(uid=RubricUid(uid), name=name, **{**fitting, **attributes})


def make_large_rubric(criteria: int, uid: str = "large") -> Rubric:
    """Return a rubric of sections with nine parts each."""
    lines = (
        make_criterion(f"{line // 10}" if line % 10 == 0 else f"{line // 10}.{line % 10}", _section(line))
        for line in range(criteria)
    )
    return Rubric(uid=RubricUid(uid), name="Bộ lớn", criteria=(Criterion(key=TOTAL, parent=None), *lines))


def _section(line: int) -> str:
    return TOTAL if line % 10 == 0 else f"{line // 10}"


def make_unit(uid: str = UNIT, name: str = "Phòng Tổng hợp", ordinal: int = 0, **attributes) -> OrgUnit:
    return OrgUnit(uid=UnitUid(uid), name=name, ordinal=ordinal, **attributes)


def make_member(uid: str = PERSON, code: str = "CC-001", name: str = "Lê Thị Bình", **attributes) -> StaffMember:
    return StaffMember(uid=StaffUid(uid), code=code, name=name, **attributes)


def make_posting(uid: str = POSTING, **attributes) -> Posting:
    """Return the posting of the person in the unit since 2024."""
    fitting = {"staff": PERSON, "unit": UNIT, "employment_kind": EmploymentKind.CIVIL_SERVANT}
    return Posting(uid=PostingUid(uid), **{**fitting, "from_on": date(2024, 1, 1), **attributes})


def make_regulation(uid: str = RULES, *rubrics: str, **attributes) -> Regulation:
    """Return a rule set of 2026 that scores units by the rubrics."""
    rules = tuple(SubjectRules(kinds=(SubjectKind.UNIT,), rubric=RubricUid(rubric)) for rubric in rubrics)
    fitting = {"number": "12/QĐ-SNV", "title": "Quy chế đánh giá", "effective_from": date(2026, 1, 1), "rules": rules}
    return Regulation(uid=RegulationUid(uid), **{**fitting, **attributes})


def make_sheet(
    uid: str = SHEET, unit: OrgUnit | None = None, staff: StaffMember | None = None, **attributes
) -> Scoresheet:
    subject = Subject(unit=unit or make_unit(), staff=staff)
    fitting = {"rubric": make_rubric(), "subject": subject, "period": Period.year_of(2026)}
    return Scoresheet(uid=SheetUid(uid), **{**fitting, **attributes})


def fill(store: Store) -> None:
    """Put one rubric, one unit and one blank sheet into a data file, in three steps."""
    with store.work(ACTOR, Label.IMPORT_RUBRIC, rubric="Bảng chấm điểm") as work:
        work.rubrics.save(make_rubric())
    with store.work(ACTOR, Label.ADD_UNIT, unit="Phòng Tổng hợp") as work:
        work.org_units.save(make_unit())
    with store.work(ACTOR, Label.OPEN_SCORESHEET, unit="Phòng Tổng hợp", period="2026") as work:
        work.scoresheets.add(make_sheet())


def set_points(store: Store, points: str | None, criterion: str = "I.1", round_: str = SELF) -> None:
    """Give one criterion its points, in one step."""
    score = Score(points=None if points is None else Decimal(points))
    with store.work(ACTOR, Label.SCORE_LINE, criterion=criterion) as work:
        work.scoresheets.set_scores(SHEET, {(CriterionKey(criterion), round_): score})


def points_of(store: Store, criterion: str = "I.1", round_: str = SELF) -> Decimal | None:
    with store.reading() as reading:
        return reading.scoresheets.get(SHEET).score(CriterionKey(criterion), round_).points


def query(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql).fetchall()


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of a data file but those of its journal."""
    names = [name for (name,) in query(path, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = (name for name in names if name not in JOURNAL and not name.startswith("sqlite_"))
    return {name: sorted(query(path, f'SELECT * FROM "{name}"'), key=str) for name in kept}  # noqa: S608
