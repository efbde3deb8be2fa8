"""What a person chooses about a report of plans: which, whose, for when, and its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from danhgia_desktop.operations.plan_reports import PARAMETERS, PlanReport, PlanReportKind
from danhgia_desktop.operations.signers import all_signers
from danhgia_desktop.plan.work_plan import PlanLevel
from danhgia_desktop.reports.plans.plan_form import Grouping, PlanForm
from danhgia_desktop.ui.forms.day_field import DayField
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.period_button import PeriodButton
from danhgia_desktop.ui.plan_reports.owner_list import OwnerList
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording.plan_reports import grouping_name, report_name

if TYPE_CHECKING:
    from danhgia_desktop.ui.edits import Edits

_PADDING = 12
_LEAST_LETTERS = 12
_SCROLL_GAP = 8


class ReportPane(QWidget):
    """The fields of a `PlanReport` and below them those of its `PlanForm`.

    Signals:
        report_changed: another report is meant.
        form_changed: something else is chosen or typed about it.
    """

    report_changed = Signal()
    form_changed = Signal()

    def __init__(self, edits: Edits, report: PlanReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_pane")
        language = edits.language
        self._signers = all_signers(edits.store)
        self._kind = named(SteadyCombo(), "report_kind_combo")
        for kind in PlanReportKind:
            self._kind.addItem(report_name(kind, language), kind)
        self._owner = named(OwnerList(edits.store, report.period.ends_on), "report_owner_combo")
        self._period = named(PeriodButton(report.period, language), "report_period_button")
        self._grouping = named(SteadyCombo(), "report_grouping_combo")
        for grouping in Grouping:
            self._grouping.addItem(grouping_name(grouping, language), grouping)
        self._grouping_label = QLabel(self.tr("&Gộp nhiệm vụ"))
        self._each_task = named(QCheckBox(self.tr("&Liệt kê từng nhiệm vụ")), "each_task_check")
        self._grounds = _lines("grounds_edit", 3)
        self._dated_on = named(DayField(), "dated_on_field")
        self._signer = named(SteadyCombo(), "signer_combo")
        self._signer_titles = _lines("signer_titles_edit", 2)
        self._signer_name = named(QLineEdit(), "signer_name_edit")
        self._fill_signers()
        self._build()
        self._show_report(report)
        self._connect()

    @property
    def owner_name(self) -> str:
        """What whoever the report is of is called."""
        return self._owner.currentText().strip()

    def report(self) -> PlanReport:
        """Return which report is meant."""
        kind = PlanReportKind(self._kind.currentData())
        return PlanReport(kind=kind, owner=self._owner.owner, period=self._period.period)

    def form(self) -> PlanForm:
        """Return what is chosen about it.

        Raises:
            NotADayError, NoSuchDayError: what stands for the day of the document is none.
        """
        return PlanForm(
            grouping=Grouping(self._grouping.currentData()),
            each_task=self._each_task.isChecked(),
            grounds=_lines_of(self._grounds),
            dated_on=self._dated_on.day(),
            signer_titles=_lines_of(self._signer_titles),
            signer_name=self._signer_name.text().strip(),
        )

    def show_form(self, form: PlanForm) -> None:
        """Fill the fields of the form in; the day of the document stays."""
        self.blockSignals(True)
        self._grouping.setCurrentIndex(self._grouping.findData(form.grouping))
        self._each_task.setChecked(form.each_task)
        self._grounds.setPlainText("\n".join(form.grounds))
        self._signer_titles.setPlainText("\n".join(form.signer_titles))
        self._signer_name.setText(form.signer_name)
        self._signer.setCurrentIndex(0)
        self.blockSignals(False)

    def _show_report(self, report: PlanReport) -> None:
        self._kind.setCurrentIndex(self._kind.findData(report.kind))
        self._owner.list_levels(PARAMETERS[report.kind].levels, report.owner)
        self._follow_report()

    def _change_kind(self) -> None:
        self._owner.list_levels(PARAMETERS[PlanReportKind(self._kind.currentData())].levels, self._owner.owner)
        self._change_report()

    def _change_report(self) -> None:
        self._follow_report()
        self.report_changed.emit()

    def _follow_report(self) -> None:
        """Ask only what the report is asked for by."""
        asked, level = PARAMETERS[PlanReportKind(self._kind.currentData())], self._owner.owner.level
        self._each_task.setVisible(asked.lists_tasks and level is PlanLevel.AGENCY)
        for widget in (self._grouping, self._grouping_label):
            widget.setVisible(asked.groups)

    def _take_signer(self, place: int) -> None:
        if place > 0:
            signer = self._signers[place - 1]
            self._signer_titles.setPlainText("\n".join(signer.heading))
            self._signer_name.setText(signer.name)

    def _fill_signers(self) -> None:
        self._signer.addItem(self.tr("Như ghi bên dưới"))
        for signer in self._signers:
            self._signer.addItem(f"{signer.name} – {' '.join(signer.heading)}")

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._change_kind)
        self._owner.currentIndexChanged.connect(self._change_report)
        self._period.changed.connect(self._change_report)
        self._signer.activated.connect(self._take_signer)
        self._grouping.currentIndexChanged.connect(self.form_changed)
        self._each_task.toggled.connect(self.form_changed)
        for text in (self._grounds, self._signer_titles):
            text.textChanged.connect(self.form_changed)
        for line in (self._dated_on, self._signer_name):
            line.textChanged.connect(self.form_changed)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, _SCROLL_GAP, 0)
        layout.setSpacing(4)
        for combo in (self._kind, self._owner, self._grouping, self._signer):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_LEAST_LETTERS)
        self._add(layout, QLabel(self.tr("&Báo cáo")), self._kind)
        self._add(layout, QLabel(self.tr("&Của")), self._owner)
        self._add(layout, QLabel(self.tr("&Kỳ")), self._period)
        self._add(layout, self._grouping_label, self._grouping)
        layout.addWidget(self._each_task)
        self._add(layout, QLabel(self.tr("Că&n cứ, mỗi dòng một văn bản")), self._grounds)
        self._add(layout, QLabel(self.tr("Ngà&y văn bản, để trống để ghi tay")), self._dated_on)
        self._add(layout, QLabel(self.tr("Người ký, chọn trong &danh mục")), self._signer)
        self._add(layout, QLabel(self.tr("C&hức vụ người ký, mỗi dòng một phần")), self._signer_titles)
        self._add(layout, QLabel(self.tr("Họ &tên người ký")), self._signer_name)
        layout.addStretch()

    def _add(self, layout: QVBoxLayout, label: QLabel, field: QWidget) -> None:
        label.setBuddy(field)
        layout.addSpacing(8 if layout.count() else 0)
        layout.addWidget(label)
        layout.addWidget(field)


def _lines(name: str, count: int) -> QPlainTextEdit:
    edit = named(QPlainTextEdit(), name)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(count * edit.fontMetrics().lineSpacing() + _PADDING)
    return edit


def _lines_of(edit: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in edit.toPlainText().splitlines() if line.strip())
