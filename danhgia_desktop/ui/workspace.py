"""The window at work: what its menus and its bar do with the data that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.data_place import is_portable
from danhgia_desktop.operations.recovery import chosen_backup, data_of_this_pc
from danhgia_desktop.operations.rubrics import all_rubrics
from danhgia_desktop.operations.units import get_agency, set_agency
from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
from danhgia_desktop.ui.about_dialog import AboutDialog
from danhgia_desktop.ui.agency_dialog import AgencyDialog
from danhgia_desktop.ui.backups.backup_care import BackupCare
from danhgia_desktop.ui.first_start import FirstStart
from danhgia_desktop.ui.folder_opening import open_folder
from danhgia_desktop.ui.period_choice import PeriodChoice
from danhgia_desktop.ui.recovery.backup_banner import BackupBanner, is_backup
from danhgia_desktop.ui.rubric_editor.rubric_acts import RubricActs
from danhgia_desktop.ui.search.jump import Jump
from danhgia_desktop.ui.search.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import RubricUid
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog
    from danhgia_desktop.ui.main_window import MainWindow
    from danhgia_desktop.ui.printing.sheet_output import SheetOutput
    from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab


class Workspace(QObject):
    """Joins the window with the open data: the period, the title, the tab, and what each act does.

    Signals:
        sample_wanted: the person wants to look at the sample before giving the agency's name.
        restore_wanted: carries the BackupFile that is to take the place of the data.
    """

    sample_wanted = Signal()
    restore_wanted = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, tab: ScoringTab) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._period = PeriodChoice(window, desk)
        self._tab = tab
        self._search = Search(window.bar.search_field, desk, window)
        self._jump = Jump(self._tab, desk, lambda: self._period.period)
        self._rubrics = RubricActs(desk, window)
        self._backups = BackupCare(window, desk)
        self._output: SheetOutput | None = None
        self._rubric_name = ""
        self._words_of_start = self._show_banner() or self._say_left_empty()
        """What is said beside the first sheet."""
        self._is_left = False
        window.add_tab(self._tab, self.tr("Chấm điểm"))
        window.bar.add_undo(desk.edits.undo_action, desk.edits.redo_action)
        window.menus.add_file_acts(self._tab.file_actions)
        window.menus.add_view_acts(self._tab.view_actions)
        window.menus.add_edit_acts(desk.edits.undo_action, desk.edits.redo_action, self._tab.edit_actions)
        self._connect()

    def may_leave(self) -> bool:
        """Mean what is being typed; where it cannot be, ask whether it shall be given up, and tell whether to go on."""
        if self._tab.keep_words():
            return True
        question = self.tr("Chữ đang gõ chưa nhập được vì không hợp lệ. Bỏ chữ đó và tiếp tục?")
        return self._desk.prompts.confirm(question, act=self.tr("Bỏ chữ đang gõ"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open while a person wants to mend what is being typed, and while a last backup is made."""
        is_closing = event.type() == QEvent.Type.Close and not self._is_left
        if is_closing and not (self.may_leave() and self._backups.may_close()):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Ask nothing any more: the person has agreed that the window goes."""
        self._is_left = True
        self._backups.stop()

    def show(self) -> None:
        """Show the data; a new office is asked for its name first, one that has data already is not held up."""
        store = self._desk.edits.store
        if self._desk.edits.is_read_only or get_agency(store).name or all_rubrics(store):
            self._show_tabs()
        else:
            self._ask_agency()

    def _close(self) -> None:
        self.leave()
        self._window.close()

    def _show_tabs(self) -> None:
        self._window.acts.allow_work(can_write=not self._desk.edits.is_read_only)
        self._window.show_tabs()
        self._period.show_period(self._period.period)
        self._tab.show_period(self._period.period)
        self._show_saved()
        self._tab.take_focus()
        self._backups.begin()

    def _ask_agency(self) -> None:
        folder = self._desk.edits.store.path.parent
        other = data_of_this_pc(folder)
        page = FirstStart(portable=folder if is_portable(folder) else None, can_copy=other is not None)
        page.agency_given.connect(self._begin)
        page.backups_wanted.connect(self._backups.open_dialog)
        if other is not None:
            page.copy_wanted.connect(lambda: self.restore_wanted.emit(chosen_backup(other)))
        page.sample_wanted.connect(self.sample_wanted)
        self._window.show_page(page)
        page.setFocus()

    def _begin(self, agency: Agency) -> None:
        if self._desk.edits.run(set_agency, agency) is not None:
            self._show_tabs()

    def _show_title(self) -> None:
        store = self._desk.edits.store
        name = get_agency(store).name
        place = self.tr("dữ liệu đi kèm chương trình") if is_portable(store.path.parent) else ""
        self._window.set_title([name, self._period.name, self._rubric_name, place, str(store.path)])
        self._window.bar.show_nameless(is_nameless=not (name or self._desk.edits.is_read_only))

    def _hold(self, is_held: bool) -> None:  # noqa: FBT001 - as the signal says it
        if is_held:
            self._window.hold()
        elif not self._window.release():
            self._tab.take_focus()
        self._show_saved()

    def _show_saved(self) -> None:
        edits = self._desk.edits
        if edits.is_read_only:
            self._window.bar.show_saved(self.tr("Chỉ đọc"))
        elif edits.is_busy:
            self._window.bar.show_saved(self.tr("Đang thực hiện…"))
        elif edits.saved_at is None:
            self._window.bar.show_saved(self.tr("Mọi thay đổi được lưu ngay"))
        else:
            self._window.bar.show_saved(self.tr("Đã lưu {time}").format(time=f"{edits.saved_at:%H:%M:%S}"))

    def _import_rubric(self) -> ImportDialog:
        from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog  # noqa: PLC0415 - spares the start 10 ms

        self._backups.prepare_import()
        dialog = ImportDialog(self._desk, self._period.period, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self._show_imported(dialog))
        dialog.open()
        return dialog

    def _import_file(self, path: Path) -> None:
        self._import_rubric().read_file(path)

    def _show_imported(self, dialog: ImportDialog) -> None:
        sheet = dialog.imported.sheet if dialog.imported else None
        if sheet is not None:
            self._tab.show_sheet(sheet.uid)
        self._tab.take_focus()

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

    def _choose_period(self, period: Period) -> None:
        if self.may_leave():
            self._tab.show_period(period)
        elif (present := self._tab.period) is not None:
            self._period.show_period(present)

    def _follow_changes(self, outcome: object) -> None:
        self._show_saved()
        if not isinstance(outcome, Scoresheet):  # points alone change nothing up there
            uid = self._tab.current_sheet()
            self._rubric_name = scoring.get_scoresheet(self._desk.edits.store, uid).rubric.name if uid else ""
            self._show_title()

    def _follow_sheet(self, uid: str) -> None:
        self._window.acts.allow_output(is_allowed=bool(uid))
        self._window.menus.allow_sheet(is_allowed=bool(uid))
        self._rubric_name = ""
        self._window.say(self._words_of_start)  # what was said is about the sheet before
        if uid and self._words_of_start:
            self._tab.tell(self._words_of_start)
            self._words_of_start = ""
        if uid:
            sheet = scoring.get_scoresheet(self._desk.edits.store, SheetUid(uid))
            self._rubric_name = sheet.rubric.name
            self._period.show_period(sheet.period)
        self._show_title()

    def _show_banner(self) -> str:
        """Show in the bar that it is a backup that is looked at, and return the same as a sentence; "" for data."""
        store = self._desk.edits.store
        if not is_backup(store):
            return ""
        banner = BackupBanner(store, self._window.acts.leave_sample)
        self._window.bar.add_sign(banner).setVisible(True)
        return banner.sentence

    def _say_left_empty(self) -> str:
        """Return that the period looked at last has lost its sheets; "" where it has not."""
        if not (empty := self._period.left_empty):
            return ""
        said = self.tr("{empty} không còn phiếu nào trong dữ liệu này; đang xem {shown}.")
        return said.format(empty=empty, shown=self._period.name)

    def _connect(self) -> None:
        acts, edits, tab = self._window.acts, self._desk.edits, self._tab
        acts.import_rubric.triggered.connect(self._import_rubric)
        acts.print_sheet.triggered.connect(lambda: self._put_out_current(lambda output, uid: output.preview(uid)))
        acts.export_pdf.triggered.connect(lambda: self._put_out_current(lambda output, uid: output.save_pdf(uid)))
        acts.export_workbook.triggered.connect(
            lambda: self._put_out_current(lambda output, uid: output.save_workbook(uid))
        )
        acts.edit_rubric.triggered.connect(self._edit_rubric)
        acts.export_template.triggered.connect(self._export_template)
        self._rubrics.written.connect(self._tell_written)
        acts.new_rubric.triggered.connect(self._rubrics.begin)
        self._rubrics.closed.connect(tab.take_focus)
        self._backups.restore_wanted.connect(self.restore_wanted)
        self._backups.close_wanted.connect(self._close)
        self._jump.rubric_wanted.connect(self._rubrics.edit)
        acts.edit_agency.triggered.connect(self._edit_agency)
        acts.open_folder.triggered.connect(self._open_folder)
        self._period.chosen.connect(self._choose_period)
        acts.search.triggered.connect(self._search.begin)
        self._search.chosen.connect(self._jump.go_to)
        self._search.left.connect(tab.take_focus)
        self._jump.said.connect(self._window.say)
        acts.about.triggered.connect(self._show_about)
        tab.import_rubric_wanted.connect(self._import_rubric)
        tab.print_wanted.connect(self._preview)
        tab.status_said.connect(self._window.say)
        tab.sheet_shown.connect(self._follow_sheet)
        edits.changed.connect(self._follow_changes)
        edits.refused.connect(self._desk.prompts.warn)
        edits.told.connect(self._window.say)
        edits.busy_changed.connect(self._hold)
        self._window.file_dropped.connect(self._import_file)
        self._window.closing.connect(tab.keep_words)
        self._window.closing.connect(tab.line_memory.keep)
        self._window.installEventFilter(self)
