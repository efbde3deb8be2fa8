"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.task import TaskUid
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, RubricUid
    from danhgia_desktop.scoring.scoresheet import SheetUid


class FoundKind(StrEnum):
    """What the words were found in, in the order in which equally good ones are shown."""

    UNIT = "unit"
    STAFF = "staff"
    RUBRIC = "rubric"
    CRITERION = "criterion"
    SHEET = "sheet"
    PLAN = "plan"
    TASK = "task"
    NOTICE = "notice"
    PETITION = "petition"
    DOCUMENT = "document"
    REASON = "reason"
    EVIDENCE = "evidence"

    @property
    def is_note(self) -> bool:
        """Whether it was said of a score."""
        return self in {FoundKind.REASON, FoundKind.EVIDENCE}

    @property
    def is_of_plans(self) -> bool:
        """Whether it belongs to plans of work and what proves that it was done."""
        return self in _OF_PLANS


_OF_PLANS = {FoundKind.PLAN, FoundKind.TASK, FoundKind.NOTICE, FoundKind.PETITION, FoundKind.DOCUMENT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing that was found, and where it is.

    Attributes:
        kind: what it is.
        text: the words as they stand there; a sheet has the name of its subject, a criterion its own text, or its
            number where it has none.
        context: where that is, in names: the staff code and the last unit of a person, the heading of a rubric,
            "I.1.2 · name of the rubric" of a criterion, the rubric of a sheet, before it the unit of a person's sheet,
            "I.1.2 · name of the subject" of a reason or evidence, whose plan it is of a plan or a task.
        unit: its unit, where it has one.
        staff: the person that it is, or that the sheet is about.
        rubric: its rubric, where it has one.
        period: of a sheet, and of what a sheet says.
        criterion: the criterion that it is, or that a reason or evidence is about.
        sheet: the sheet that it is, or that says it.
        round: the round that says it.
        task: the task that it is.
        item: the uid of the conclusion, the petition or the document that it is; "" for everything else.
    """

    kind: FoundKind
    text: str
    context: str = ""
    unit: UnitUid | None = None
    staff: StaffUid | None = None
    rubric: RubricUid | None = None
    period: Period | None = None
    criterion: CriterionKey | None = None
    sheet: SheetUid | None = None
    round: RoundKey | None = None
    task: TaskUid | None = None
    item: str = ""
