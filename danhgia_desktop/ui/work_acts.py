"""What the menus and the bar of the window do with the data that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.units import get_agency, set_agency
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.scoring.scoresheet import SheetUid
from danhgia_desktop.ui.about_dialog import AboutDialog
from danhgia_desktop.ui.agency_dialog import AgencyDialog
from danhgia_desktop.ui.backups.backup_care import BackupCare
from danhgia_desktop.ui.folder_opening import open_folder
from danhgia_desktop.ui.import_office.list_imports import ListImports
from danhgia_desktop.ui.rubric_editor.rubric_acts import RubricActs
from danhgia_desktop.ui.search.jump import Jump
from danhgia_desktop.ui.search.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog
    from danhgia_desktop.ui.main_window import MainWindow
    from danhgia_desktop.ui.period_choice import PeriodChoice
    from danhgia_desktop.ui.printing.sheet_output import SheetOutput
    from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab


class WorkActs(QObject):
    """Each act with what it opens or begins; nothing here is needed to show the data.

    Attributes:
        backups: makes them, shows them, and asks for the last one.
        jump: leads to what search found.
    """

    def __init__(self, window: MainWindow, desk: Desk, tab: ScoringTab, period: PeriodChoice) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._tab = tab
        self._period = period
        self.backups = BackupCare(window, desk)
        self._search = Search(window.bar.search_field, desk, window)
        self.jump = Jump(tab, desk, lambda: period.period)
        self._rubrics = RubricActs(desk, window)
        self.lists = ListImports(desk, window, self.backups.prepare_import)
        self._output: SheetOutput | None = None
        self._connect()

    def _import_rubric(self) -> ImportDialog:
        from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog  # noqa: PLC0415 - spares the start 10 ms

        self.backups.prepare_import()
        dialog = ImportDialog(self._desk, self._period.period, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self._show_imported(dialog))
        dialog.open()
        return dialog

    def _import_plan(self) -> None:
        """Import a list of tasks into the plan that is looked at: of its owner, for the period in the bar."""
        self.lists.import_plan(self._planning_owner(), self._period.period)

    def _show_plan_reports(self) -> None:
        """Show the reports of the plan that is looked at."""
        from danhgia_desktop.ui.plan_reports.report_dialog import ReportDialog  # noqa: PLC0415 - seldom needed

        self._tab.keep_words()
        dialog = ReportDialog(self._desk, self._period.period, self._planning_owner(), parent=self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _planning_owner(self) -> PlanOwner:
        """Return whose plan is looked at, or was the last time."""
        from danhgia_desktop.ui.plan.owner_memory import OwnerMemory  # noqa: PLC0415 - seldom needed
        from danhgia_desktop.ui.plan_office import plan_office  # noqa: PLC0415 - seldom needed

        office = plan_office(self._desk.edits.store, self._period.period.ends_on)
        return OwnerMemory(self._desk.settings).owner_in(office, AGENCY)

    def _import_file(self, path: Path) -> None:
        self._import_rubric().read_file(path)

    def _show_imported(self, dialog: ImportDialog) -> None:
        sheet = dialog.imported.sheet if dialog.imported else None
        if sheet is not None:
            self._window.turn_to(self._tab)
            self._tab.show_sheet(sheet.uid)
        self._window.focus_tab()

    def _edit_rubric(self) -> None:
        self._rubrics.choose(self._current_rubric())

    def _export_template(self) -> None:
        self._rubrics.export(self._current_rubric())

    def _current_rubric(self) -> RubricUid | None:
        self._tab.keep_words()
        uid = self._tab.current_sheet()
        return None if uid is None else scoring.get_scoresheet(self._desk.edits.store, uid).rubric.uid

    def _edit_agency(self) -> None:
        dialog = AgencyDialog(get_agency(self._desk.edits.store), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self._desk.edits.run(set_agency, dialog.agency()))
        dialog.open()

    def _reopen_period(self, period: Period) -> None:
        from danhgia_desktop.ui.periods.reopening_dialog import ReopeningDialog  # noqa: PLC0415 - seldom needed

        dialog = ReopeningDialog(self._desk.edits, period, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_next_period(self) -> None:
        """Ask for a period to be opened: the one that is looked at, else the one that comes next."""
        from danhgia_desktop.operations.period_opening import period_to_open  # noqa: PLC0415 - seldom needed

        today = vietnam_time.now().date()
        self._open_period(period_to_open(self._desk.edits.store, self._period.period, today))

    def _open_period(self, offered: Period) -> None:
        """Ask for a period to be opened, and show it then."""
        from danhgia_desktop.ui.periods.opening_dialog import OpeningDialog  # noqa: PLC0415 - seldom needed

        dialog = OpeningDialog(self._desk.edits, offered, QApplication.activeModalWidget() or self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self._show_opened(dialog.opened))
        dialog.open()

    def _show_opened(self, period: Period | None) -> None:
        if period is not None:
            self._period.choose(period)
            self._window.turn_to(self._tab)
            self._tab.take_focus()

    def _open_folder(self) -> None:
        open_folder(self._desk.edits.store.path.parent, self._desk.prompts)

    def _show_about(self) -> None:
        dialog = AboutDialog(self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _preview(self, uid: str) -> None:
        self._put_out(lambda output: output.preview(SheetUid(uid)))

    def _put_out_current(self, act: Callable[[SheetOutput, SheetUid], None]) -> None:
        if (uid := self._tab.current_sheet()) is not None:
            self._put_out(lambda output: act(output, uid))

    def _put_out(self, act: Callable[[SheetOutput], None]) -> None:
        from danhgia_desktop.ui.printing.sheet_output import SheetOutput  # noqa: PLC0415 - spares the start 60 ms

        self._tab.keep_words()
        if self._output is None:
            self._output = SheetOutput(self._desk, self._window)
            self._output.said.connect(self._window.say)
            self._output.list_wanted.connect(self._tab.show_problems)
        act(self._output)

    def _tell_written(self, path: Path) -> None:
        self._window.say(self.tr("Đã lưu {path}").format(path=path))

    def _connect(self) -> None:
        acts, tab = self._window.acts, self._tab
        acts.import_rubric.triggered.connect(self._import_rubric)
        acts.import_staff.triggered.connect(self.lists.import_staff)
        acts.import_units.triggered.connect(self.lists.import_units)
        acts.import_plan.triggered.connect(self._import_plan)
        acts.plan_reports.triggered.connect(self._show_plan_reports)
        self.lists.said.connect(self._window.say)
        acts.print_sheet.triggered.connect(lambda: self._put_out_current(lambda output, uid: output.preview(uid)))
        acts.export_pdf.triggered.connect(lambda: self._put_out_current(lambda output, uid: output.save_pdf(uid)))
        acts.export_workbook.triggered.connect(
            lambda: self._put_out_current(lambda output, uid: output.save_workbook(uid))
        )
        acts.edit_rubric.triggered.connect(self._edit_rubric)
        acts.export_template.triggered.connect(self._export_template)
        self._rubrics.written.connect(self._tell_written)
        acts.new_rubric.triggered.connect(self._rubrics.begin)
        self._rubrics.closed.connect(self._window.focus_tab)
        self.jump.rubric_wanted.connect(self._rubrics.edit)
        acts.edit_agency.triggered.connect(self._edit_agency)
        acts.open_folder.triggered.connect(self._open_folder)
        acts.search.triggered.connect(self._search.begin)
        self._search.chosen.connect(lambda: self._window.turn_to(tab))
        self._search.chosen.connect(self.jump.go_to)
        self._search.left.connect(self._window.focus_tab)
        self.jump.said.connect(self._window.say)
        acts.about.triggered.connect(self._show_about)
        acts.open_period.triggered.connect(self._open_next_period)
        tab.empty.opening_wanted.connect(acts.open_period.trigger)
        tab.sheet_acts.opening_wanted.connect(self._open_period)
        tab.empty.import_wanted.connect(self._import_rubric)
        tab.lock.reopening_wanted.connect(self._reopen_period)
        tab.print_wanted.connect(self._preview)
        self._window.file_dropped.connect(self._import_file)
