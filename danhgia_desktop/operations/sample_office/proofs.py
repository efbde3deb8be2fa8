"""Documents that prove what people of the sample office did, with files that the program itself writes."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceUid
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.operations import evidence, plan_reports, scoring, tasks, units
from danhgia_desktop.operations.plan_reports import PlanReport, PlanReportKind
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.plan.task_state import is_done
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.reports import files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import Rubric, RubricUid
    from danhgia_desktop.storage.store import Store

_ISSUER = "Sở Tài nguyên và Môi trường"
_PROVED_TASKS = 3
_AS_PDF_IN = (3, 9)
"""Of the months of a year: typesetting takes as long as all the other work of a month."""
_MINUTES = """BIÊN BẢN NGHIỆM THU KẾT QUẢ CÔNG VIỆC
Đơn vị: {unit}
Kỳ: {period}

{tasks}

Các nhiệm vụ trên đã hoàn thành, đạt yêu cầu.
"""


class Proofs:
    """Adds the documents of a month, of one unit in turn."""

    def __init__(self, store: Store, actor: Actor, rubric_of: Callable[[RubricUid], Rubric]) -> None:
        """Take what is needed for all months.

        Args:
            store: the data.
            actor: who enters the documents.
            rubric_of: returns the rubric of a sheet.
        """
        self._store = store
        self._actor = actor
        self._rubric_of = rubric_of

    def add(self, month: Period) -> None:
        """Add the minutes of what was done, now and then the plan itself; the month has plans and sheets."""
        own = [unit for unit in units.all_units(self._store) if unit.kind is not UnitKind.AGENCY]
        unit = own[month.starts_on.month % len(own)]
        with TemporaryDirectory() as made:
            if month.starts_on.month in _AS_PDF_IN:
                self._prove_plan(unit, month, Path(made))
            self._prove_tasks(unit, month, Path(made))

    def _prove_plan(self, unit: OrgUnit, month: Period, folder: Path) -> None:
        """Let the plan itself prove a line of the unit's sheet that asks for a document."""
        report = PlanReport(kind=PlanReportKind.WORK_PLAN, owner=PlanOwner(unit=unit.uid), period=month)
        form = plan_reports.usual_form(self._store, report, today=month.starts_on)
        path = folder / f"Kế hoạch {month.code} {unit.symbol}.pdf"
        plan_reports.export_report(self._store, report, form, path, today=month.starts_on)
        document = _document(unit, month, "Kế hoạch công tác", 1, month.starts_on)
        uses = tuple(self._lines_proved(unit, month, document.uid))
        evidence.add_document(self._store, self._actor, document, [path], uses=uses)

    def _lines_proved(self, unit: OrgUnit, month: Period, document: EvidenceUid) -> Iterator[EvidenceUse]:
        for sheet in scoring.sheets(self._store, month):
            if sheet.staff is None and sheet.unit_name == unit.name:
                leaves = (leaf for leaf in self._rubric_of(sheet.rubric).leaves if leaf.evidence)
                uses = (
                    EvidenceUse(document=document, sheet=sheet.uid, criterion=leaf.key, round=SELF) for leaf in leaves
                )
                yield from islice(uses, 1)

    def _prove_tasks(self, unit: OrgUnit, month: Period, folder: Path) -> None:
        planned = tasks.tasks_of(self._store, PlanOwner(unit=unit.uid), month)
        done = [one.task for one in planned if is_done(one.task.work)][:_PROVED_TASKS]
        path = folder / f"Biên bản nghiệm thu {month.code}.txt"
        said = "\n".join(f"- {task.text}: {task.work.done} ({task.product})" for task in done)
        files.save(path, _MINUTES.format(unit=unit.name, period=_named(month), tasks=said).encode(), _read_by_nobody)
        document = _document(unit, month, "Biên bản nghiệm thu kết quả công việc", 2, month.ends_on)
        uses = tuple(EvidenceUse(document=document.uid, task=task.uid, pages="trang 1") for task in done)
        evidence.add_document(self._store, self._actor, document, [path], uses=uses)


def _named(month: Period) -> str:
    return f"tháng {month.starts_on.month}/{month.starts_on.year}"


def _read_by_nobody(_content: bytes) -> None:
    """Text needs no check beyond that of the file."""


def _document(unit: OrgUnit, month: Period, summary: str, number: int, day: date) -> EvidenceDocument:
    return EvidenceDocument(
        uid=EvidenceUid(uuid4().hex),
        code=f"H{number}.{month.starts_on.year % 100}.{month.starts_on.month:02}",
        number=f"{month.starts_on.month + number}/{unit.symbol}",
        issued_on=day,
        issuer=_ISSUER,
        summary=f"{summary} {_named(month)} – {unit.name}",
    )
