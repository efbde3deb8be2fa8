"""Điều động, bổ nhiệm: one decision gives many people other posts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from danhgia_desktop import days
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.transfers import (
    DecisionNumberMissingError,
    Move,
    TransferDecision,
    transfer,
    transfer_preview,
)
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.catalogue.codes_text import codes_in
from danhgia_desktop.ui.catalogue.foreseen_records import foreseen_records
from danhgia_desktop.ui.catalogue.posting_fields import choices_of, unit_choices
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.ui.forms.form_fields import FieldFaultError
from danhgia_desktop.ui.lists.record import RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.operations.transfers import ForeseenMove
    from danhgia_desktop.organization.unit_tree import UnitTree
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk

_PAUSE_MS = 200
_PREVIEW_WIDTH = 560
_LINES = 5


class NobodyMeantError(ExpectedError):
    """A decision must be about somebody."""

    code = "nobody_meant"


class TransferDialog(FormDialog):
    """Shows at once what the decision makes of each person; nobody is moved while something is wrong with anybody."""

    def __init__(self, desk: Desk, codes: Sequence[str], tree: UnitTree, parent: QWidget) -> None:
        """Make the form.

        Args:
            desk: the open data.
            codes: of the people it begins with.
            tree: the units to choose from.
            parent: what it stands over.
        """
        super().__init__("transfer_dialog", "", "", desk.edits, parent)
        self._desk = desk
        self._job: Job | None = None
        self._note = named(QLabel(), "transfer_note")
        self._preview = RecordTable("transfer_preview", self._columns())
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._look)
        self.setWindowTitle(self.tr("Điều động, bổ nhiệm"))
        self.act.setText(self.tr("Điều động"))
        self._fill(codes, tree)
        self._lay_out()
        self.fields.changed.connect(self._soon.start)
        self._look()

    def save(self) -> None:
        if not tidy(self.fields.text("decision_number")):
            raise FieldFaultError("decision_number", DecisionNumberMissingError())
        decision = self._decision()
        if not decision.moves:
            raise FieldFaultError("move_codes", NobodyMeantError())
        self._tell_moved(decision, self._desk.edits.attempt(transfer, decision))

    def done(self, result: int) -> None:
        self._soon.stop()
        self._stop()
        super().done(result)

    def _decision(self) -> TransferDecision:
        fields = self.fields
        effective_on, unit = fields.needed_day("effective_on"), fields.needed_value("move_unit")
        moves = (
            Move(
                code=code,
                unit=unit,
                post=fields.text("move_post"),
                role=fields.value("move_role"),
                is_leader=fields.value("move_leads"),
                duty_group=fields.text("move_group") or None,
                employment_kind=fields.value("move_kind"),
            )
            for code in codes_in(fields.text("move_codes"))
        )
        return TransferDecision(
            number=fields.text("decision_number"),
            decided_on=fields.day("decision_date"),
            effective_on=effective_on,
            moves=tuple(moves),
        )

    def _look(self) -> None:
        """Find out what would become of everybody, as soon as the form says enough."""
        self._stop()
        try:
            decision = self._decision()
        except FieldFaultError:
            self._preview.show_records(())
            self._note.setText(self.tr("Chọn đơn vị đến và nhập ngày hiệu lực để xem trước."))
            return
        store = self._desk.edits.store
        self._job = self._desk.background.run(lambda: transfer_preview(store, decision), self._show, self._fail)

    def _tell_moved(self, decision: TransferDecision, moves: Sequence[ForeseenMove]) -> None:
        """Say from when it holds: who looks at a list of an earlier day sees nothing new."""
        count = sum(bool(move.postings) for move in moves)
        if not count:
            stay = any(move.stays for move in moves)
            said = self.tr("Không ai phải điều động: mọi người đang ở đó với chức vụ này.") if stay else ""
            self._desk.edits.told.emit(said or self.tr("Quyết định này đã được nhập trước; không ai thay đổi."))
            return
        said = self.tr("Đã điều động %n người từ ngày {day}; ở ngày trước đó, danh sách vẫn như cũ.", "", count)
        self._desk.edits.told.emit(said.format(day=days.shown(decision.effective_on)))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, moves: Sequence[ForeseenMove]) -> None:
        self._job = None
        self._preview.show_records(
            foreseen_records(
                moves,
                self._desk.edits.language,
                already=self.tr("đã theo quyết định này"),
                stays=self.tr("đang ở đó với chức vụ này; không điều động"),
            )
        )
        wrong = sum(bool(move.problems) for move in moves)
        moved = sum(bool(move.postings) and not move.problems for move in moves)
        staying = sum(move.stays for move in moves)
        if wrong:
            self._note.setText(self.tr("%n người còn chỗ cần sửa; chưa ai được điều động.", "", wrong))
            return
        said = self.tr("Sẽ điều động %n người trong một bước hoàn tác.", "", moved)
        stays = self.tr("%n người đang ở đó với chức vụ này, không thay đổi.", "", staying) if staying else ""
        self._note.setText(f"{said} {stays}".strip())

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            raise error
        self._note.setText(say_error(error, self._desk.edits.language))

    def _fill(self, codes: Sequence[str], tree: UnitTree) -> None:
        fields, language = self.fields, self._desk.edits.language
        fields.add_line("decision_number", self.tr("&Số quyết định:"), example=self.tr("12/QĐ-SNV"))
        fields.add_day("decision_date", self.tr("Ngày &ký:"))
        fields.add_day("effective_on", self.tr("Ngày có hiệ&u lực:"))
        people = fields.add_lines("move_codes", self.tr("&Mã cán bộ:"), "\n".join(codes), count=_LINES)
        people.setPlaceholderText(self.tr("Mỗi dòng một mã; có thể dán cột mã từ Excel"))
        fields.add_heading(self.tr("Đến"))
        fields.add_choice("move_unit", self.tr("Đơ&n vị:"), unit_choices(tree))
        post = fields.add_line("move_post", self.tr("C&hức vụ:"))
        post.setPlaceholderText(self.tr("Để trống: ai giữ chức vụ nấy"))
        kept = (self.tr("Giữ nguyên như trước"), None)
        roles = [kept, *choices_of(UnitRole, language)]
        fields.add_choice("move_role", self.tr("&Vai trò trong đơn vị:"), roles)
        leads = [kept, (self.tr("Có"), True), (self.tr("Không"), False)]
        fields.add_choice("move_leads", self.tr("&Lãnh đạo, quản lý:"), leads)
        kinds = [kept, *choices_of(EmploymentKind, language)]
        fields.add_choice("move_kind", self.tr("Đố&i tượng:"), kinds)
        group = fields.add_line("move_group", self.tr("Nhóm nhiệm vụ tươn&g đồng:"))
        group.setPlaceholderText(self.tr("Để trống: giữ nguyên như trước"))
        fields.take_focus("decision_number")

    def _columns(self) -> tuple[RecordColumn, ...]:
        return (
            RecordColumn(title=self.tr("Mã"), characters=8),
            RecordColumn(title=self.tr("Họ tên"), characters=18),
            RecordColumn(title=self.tr("Đang ở"), characters=22),
            RecordColumn(title=self.tr("Kết quả")),
        )

    def _lay_out(self) -> None:
        self._note.setWordWrap(True)
        self._preview.setAccessibleName(self.tr("Xem trước quyết định"))
        self._preview.allow_changes(is_allowed=False)
        self._preview.setMinimumWidth(_PREVIEW_WIDTH)
        self._preview.wrap_texts()
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self._preview, 1)
        beside.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.column.removeWidget(self.fields)
        row.addWidget(self.fields)
        row.addLayout(beside, 1)
        self.column.insertLayout(0, row, 1)
