"""How the entries of the review list stand in their table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop import days
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.plan.accountability import ReviewRole, ReviewStanding
from danhgia_desktop.text import fold
from danhgia_desktop.ui.grid.cell import Sign
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.accountability import ReviewEntry
    from danhgia_desktop.plan.review_decision import ReviewDecision
    from danhgia_desktop.ui.plan_office import PlanOffice
    from danhgia_desktop.wording import Language

_STANDING = 4
_SIGNS = {
    ReviewStanding.STANDING: Sign("triangle-alert", "red"),
    ReviewStanding.CLEARED: Sign("circle-check", "green"),
    ReviewStanding.DECIDED: Sign("list-checks", "muted"),
}


class ReviewRecords(QObject):
    """Says what stands in each column."""

    def columns(self) -> tuple[RecordColumn, ...]:
        """Return the columns."""
        return (
            RecordColumn(title=self.tr("Họ tên, đơn vị"), characters=24),
            RecordColumn(title=self.tr("Với tư cách"), characters=18),
            RecordColumn(title=self.tr("Các tháng"), characters=22),
            RecordColumn(title=self.tr("Nhiệm vụ"), characters=8),
            RecordColumn(title=self.tr("Tình trạng"), characters=26),
            RecordColumn(title=self.tr("Quyết định")),
        )

    def record(self, entry: ReviewEntry, office: PlanOffice, language: Language) -> Record:
        """Return the row of an entry."""
        said = (self._said(decision, language) for decision in entry.decisions)
        texts = (
            name_of(entry, office),
            plan_word(entry.reviewed.role, language),
            months_of(entry.months),
            str(len(entry.grounds)),
            plan_word(entry.standing, language),
            "; ".join(said),
        )
        return Record(
            uid=uid_of(entry),
            texts=texts,
            searched=fold(" ".join(texts)),
            is_past=entry.standing is not ReviewStanding.STANDING,
            signs={_STANDING: _SIGNS[entry.standing]},
        )

    def _said(self, decision: ReviewDecision, language: Language) -> str:
        outcome, day = plan_word(decision.outcome, language), days.shown(decision.decided_on)
        return f"{outcome} ({decision.decided_by}, {day})"


def uid_of(entry: ReviewEntry) -> str:
    """Return by what an entry is known; somebody may stand on the list twice, as different things or for months."""
    return f"{entry.reviewed.role}/{entry.reviewed.subject}/{entry.months[0].code}/{entry.standing}"


def name_of(entry: ReviewEntry, office: PlanOffice) -> str:
    """Return who stands on the list."""
    reviewed = entry.reviewed
    if reviewed.role is ReviewRole.UNIT:
        return office.unit_name(UnitUid(reviewed.subject))
    return office.names.get(StaffUid(reviewed.subject), "")


def months_of(months: Iterable[Period]) -> str:
    """Return months as people list them: "7, 8/2026; 1/2027"."""
    years: dict[int, list[str]] = {}
    for month in months:
        years.setdefault(month.year, []).append(str(month.number))
    return "; ".join(f"{', '.join(numbers)}/{year}" for year, numbers in years.items())
