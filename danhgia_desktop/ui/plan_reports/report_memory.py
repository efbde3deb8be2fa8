"""What people chose the last time they printed a report of plans."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from danhgia_desktop.operations.plan_reports import PlanReportKind
from danhgia_desktop.reports.plans.plan_form import Grouping

if TYPE_CHECKING:
    from danhgia_desktop.operations.plan_reports import PlanReport
    from danhgia_desktop.reports.plans.plan_form import PlanForm
    from danhgia_desktop.ui.settings import Settings

_KIND = "print/plan_report"
_FIELDS = ("grouping", "each_task", "signer_titles", "signer_name")


class ReportMemory:
    """Remembers which report it was, and its form for the agency, for units and for people.

    What was left as the program proposes it is not remembered, so that a new head of a unit signs the next one; what a
    document rests on, and its day, are those of the one document.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def kind(self) -> PlanReportKind:
        """The report that was looked at last."""
        said = self._settings.text(_KIND)
        return PlanReportKind(said) if said in set(PlanReportKind) else PlanReportKind.WORK_PLAN

    def recall(self, report: PlanReport, usual: PlanForm) -> PlanForm:
        """Return the usual form with what was chosen the last time."""
        chosen = self._read(_name(report))
        grouping = chosen.get("grouping", usual.grouping)
        return replace(
            usual,
            grouping=Grouping(grouping) if grouping in set(Grouping) else usual.grouping,
            each_task=bool(chosen.get("each_task", usual.each_task)),
            signer_titles=tuple(map(str, chosen.get("signer_titles", usual.signer_titles))),
            signer_name=str(chosen.get("signer_name", usual.signer_name)),
        )

    def remember(self, report: PlanReport, form: PlanForm, usual: PlanForm) -> None:
        """Remember which report it is, and what differs from its usual form."""
        chosen = {name: getattr(form, name) for name in _FIELDS if getattr(form, name) != getattr(usual, name)}
        self._settings.keep(_KIND, report.kind.value)
        self._settings.keep(_name(report), json.dumps(chosen))

    def _read(self, name: str) -> dict[str, Any]:
        try:
            chosen = json.loads(self._settings.text(name, "{}"))
        except ValueError:
            return {}
        return chosen if isinstance(chosen, dict) else {}


def _name(report: PlanReport) -> str:
    return f"{_KIND}_{report.kind}_{report.owner.level}"
