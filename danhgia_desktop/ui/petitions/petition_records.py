"""How petitions stand in their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop import days
from danhgia_desktop.text import fold, tidy
from danhgia_desktop.ui.grid.cell import Sign
from danhgia_desktop.ui.lists.record import Record, RecordColumn
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.plan.petition import Petition
    from danhgia_desktop.ui.plan_office import PlanOffice
    from danhgia_desktop.wording import Language

STATE = 7
_OVERDUE, _OWED, _ANSWERED = Sign("circle-x", "red"), Sign("calendar", "muted"), Sign("circle-check", "green")


class PetitionRecords(QObject):
    """Says what stands in each column."""

    def columns(self) -> tuple[RecordColumn, ...]:
        """Return the columns."""
        return (
            RecordColumn(title=self.tr("Ngày nhận"), characters=10),
            RecordColumn(title=self.tr("Loại"), characters=17),
            RecordColumn(title=self.tr("Nội dung")),
            RecordColumn(title=self.tr("Người gửi"), characters=16),
            RecordColumn(title=self.tr("Đơn vị trả lời"), characters=18),
            RecordColumn(title=self.tr("Người trả lời"), characters=16),
            RecordColumn(title=self.tr("Hạn trả lời"), characters=10),
            RecordColumn(title=self.tr("Tình trạng"), characters=24),
        )

    def record(self, petition: Petition, office: PlanOffice, language: Language, today: date) -> Record:
        """Return the row of a petition."""
        words, sign = self._standing(petition, today)
        texts = (
            days.shown(petition.received_on),
            plan_word(petition.kind, language),
            tidy(petition.text),
            petition.sender,
            "" if petition.unit is None else office.unit_name(petition.unit),
            "" if petition.owner is None else office.names.get(petition.owner, ""),
            "" if petition.due_on is None else days.shown(petition.due_on),
            words,
        )
        return Record(
            uid=petition.uid,
            texts=texts,
            searched=fold(" ".join((*texts, petition.answer))),
            is_past=not petition.is_owed,
            signs={STATE: sign},
        )

    def _standing(self, petition: Petition, today: date) -> tuple[str, Sign]:
        if petition.answered_on is not None:
            return self.tr("Đã trả lời {day}").format(day=days.shown(petition.answered_on)), _ANSWERED
        if petition.is_overdue(today) and petition.due_on is not None:
            return self.tr("Quá hạn %n ngày", "", (today - petition.due_on).days), _OVERDUE
        return self.tr("Chưa trả lời"), _OWED
