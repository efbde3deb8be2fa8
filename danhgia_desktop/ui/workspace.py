"""The window at work: it shows the data that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.data_file import is_backup
from danhgia_desktop.operations.data_place import is_portable
from danhgia_desktop.operations.person import present_actor
from danhgia_desktop.operations.rubrics import all_rubrics
from danhgia_desktop.operations.units import get_agency, set_agency
from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
from danhgia_desktop.ui.actor.actor_sign import ActorSign
from danhgia_desktop.ui.catalogue.catalogue_place import CataloguePlace
from danhgia_desktop.ui.more_parts import more_parts
from danhgia_desktop.ui.period_choice import PeriodChoice
from danhgia_desktop.ui.plan.plan_place import PlanPlace
from danhgia_desktop.ui.saved_sign import SavedSign
from danhgia_desktop.ui.tab_ways import TabWays

if TYPE_CHECKING:
    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.main_window import MainWindow
    from danhgia_desktop.ui.plan_acts import PlanActs
    from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
    from danhgia_desktop.ui.work_acts import WorkActs


class Workspace(QObject):
    """Joins the window with the open data: the period, the title, the tab; what each act does follows it.

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
        self._acts: WorkActs | None = None
        self._plan_acts: PlanActs | None = None
        self._who = ActorSign(window, desk, window.acts.choose_actor)
        self._rubric_name = ""
        self._words_of_start = self._show_banner() or self._say_left_empty()
        """What is said beside the first sheet."""
        self._saved = SavedSign(window.bar, desk.edits, tab.unsaved)
        self._is_left = False
        window.acts.hold(is_held=True)  # until `take_up_acts`
        self._catalogue = CataloguePlace(desk, more_parts, window.tab_ground)
        self._plans = PlanPlace(desk, lambda: self._period.period, window.tab_ground)
        self._ways = TabWays(
            window,
            scoring=tab,
            plans=self._plans,
            catalogue=self._catalogue,
            period=self._period,
            may_leave=self.may_leave,
        )
        window.add_tab(self._plans, self.tr("Kế hoạch"))
        window.add_tab(self._tab, self.tr("Chấm điểm"))
        window.add_tab(self._catalogue, self.tr("Danh mục"))
        window.turn_to(self._tab)
        window.bar.add_undo(desk.edits.undo_action, desk.edits.redo_action)
        window.menus.add_file_acts(self._tab.file_actions)
        window.menus.add_view_acts(self._tab.view_actions)
        window.menus.add_edit_acts(desk.edits.undo_action, desk.edits.redo_action, self._tab.edit_actions)
        self._connect()

    def may_leave(self) -> bool:
        """Mean what is being typed; where it cannot be, ask whether it shall be given up, and tell whether to go on."""
        if self._tab.keep_words() and self._plans.keep_words():
            return True
        question = self.tr("Chữ đang gõ không hợp lệ hoặc chưa lưu được. Bỏ chữ đó và tiếp tục?")
        return self._desk.prompts.confirm(question, act=self.tr("Bỏ chữ đang gõ"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open while a person wants to mend what is being typed, and while a last backup is made."""
        is_closing = event.type() == QEvent.Type.Close and not self._is_left
        if is_closing and not (self._desk.edits.find_in_place() and self.may_leave() and self._may_close()):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Ask nothing any more: the person has agreed that the window goes."""
        self._is_left = True
        if self._acts is not None:
            self._acts.backups.stop()
        if self._plan_acts is not None:
            self._plan_acts.stop()

    def show(self) -> None:
        """Show the data; a new office is asked for its name first, one that has data already is not held up."""
        store = self._desk.edits.store
        if self._desk.edits.is_read_only or get_agency(store).name or all_rubrics(store):
            self._show_tabs()
        else:
            self._ask_agency()

    def take_up_acts(self) -> None:
        """Let the menus and the bar do what they offer, once the data is shown."""
        from danhgia_desktop.ui.plan_acts import PlanActs  # noqa: PLC0415 - as the next
        from danhgia_desktop.ui.work_acts import WorkActs  # noqa: PLC0415 - so the data is shown 20 ms sooner

        self._acts = WorkActs(self._window, self._desk, self._tab, self._period)
        self._acts.backups.restore_wanted.connect(self.restore_wanted)
        self._acts.backups.close_wanted.connect(self._close)
        self._catalogue.people_pasted.connect(self._acts.lists.paste_staff)
        self._catalogue.units_pasted.connect(self._acts.lists.paste_units)
        jump = self._acts.jump
        jump.task_wanted.connect(self._ways.show_task)
        jump.plan_wanted.connect(self._ways.show_plan)
        jump.part_wanted.connect(self._ways.show_part)
        self._plan_acts = PlanActs(self._window, self._desk, self._plans, self._ways)
        self._window.acts.hold(is_held=self._desk.edits.is_busy)
        self._begin_backups()

    def _may_close(self) -> bool:
        return self._acts is None or self._acts.backups.may_close()

    def _begin_backups(self) -> None:
        """Make them as they are due, once there are data to be worked with."""
        if self._acts is not None and self._tab.period is not None:
            self._acts.backups.begin()

    def _close(self) -> None:
        self.leave()
        self._window.close()

    def _show_tabs(self) -> None:
        self._window.acts.allow_work(can_write=not self._desk.edits.is_read_only)
        self._window.show_tabs()
        self._period.show_period(self._period.period)
        self._tab.show_period(self._period.period)
        self._saved.show()
        self._tab.take_focus()
        self._begin_backups()

    def _ask_agency(self) -> None:
        # Imported here: a new office sees them, once.
        from danhgia_desktop.operations.found_backups import find_backups  # noqa: PLC0415
        from danhgia_desktop.operations.recovery import chosen_backup, data_of_this_pc  # noqa: PLC0415
        from danhgia_desktop.ui.first_start import FirstStart  # noqa: PLC0415

        folder = self._desk.edits.store.path.parent
        other = data_of_this_pc(folder)
        page = FirstStart(
            portable=folder if is_portable(folder) else None,
            can_copy=other is not None,
            backups=len(find_backups(folder).backups),
        )
        page.agency_given.connect(lambda agency: self._begin(agency, page.actor_name))
        page.backups_wanted.connect(self._show_backups)
        if other is not None:
            page.copy_wanted.connect(lambda: self.restore_wanted.emit(chosen_backup(other)))
        page.sample_wanted.connect(self.sample_wanted)
        self._window.acts.allow_restoring()
        for act in self._tab.file_actions:
            act.setEnabled(False)  # until a period is shown
        self._window.show_page(page)
        page.setFocus()

    def _show_backups(self) -> None:
        if self._acts is not None:
            self._acts.backups.open_dialog()

    def _begin(self, agency: Agency, actor_name: str) -> None:
        if actor_name:
            self._who.work_as(present_actor(actor_name))
        if self._desk.edits.run(set_agency, agency) is not None:
            self._show_tabs()

    def _show_title(self) -> None:
        store = self._desk.edits.store
        name = get_agency(store).name
        place = self.tr("dữ liệu đi kèm chương trình") if is_portable(store.path.parent) else ""
        what = self.tr("Kế hoạch") if self._plans.isVisible() else self._rubric_name
        self._window.set_title([name, self._period.name, what, place, str(store.path)])
        self._window.bar.show_nameless(is_nameless=not (name or self._desk.edits.is_read_only))

    def _hold(self, is_held: bool) -> None:  # noqa: FBT001 - as the signal says it
        if is_held:
            self._window.hold()
        elif not self._window.release():
            self._window.focus_tab()
        self._saved.show()

    def _choose_period(self, period: Period) -> None:
        if self.may_leave():
            self._tab.show_period(period)
            self._plans.show_period(period)
        elif (present := self._tab.period) is not None:
            self._period.show_period(present)

    def _follow_changes(self, outcome: object) -> None:
        self._saved.show()
        if self._catalogue.isVisible():
            self._window.say("")  # what was said is about the step before; where something is to be said, it follows
        if not isinstance(outcome, Scoresheet):  # points alone change nothing up there
            uid = self._tab.current_sheet()
            self._rubric_name = scoring.get_scoresheet(self._desk.edits.store, uid).rubric.name if uid else ""
            self._show_title()

    def _turn_tab(self) -> None:
        self._window.say("")  # what was said is about the tab before
        self._follow_tab()

    def _follow_tab(self) -> None:
        """Offer what is done with a sheet while one can be seen."""
        is_in_front = not (self._catalogue.isVisible() or self._plans.isVisible())
        is_seen = is_in_front and self._tab.current_sheet() is not None
        self._window.acts.allow_output(is_allowed=is_seen)
        self._window.menus.allow_sheet(is_allowed=is_seen)
        self._window.menus.follow_tab(shows_plans=self._plans.isVisible())
        self._show_title()

    def _offer_plan_acts(self) -> None:
        if (tab := self._plans.tab) is not None:
            self._window.menus.add_plan_acts(tab.edit_actions, tab.view_actions)

    def _follow_sheet(self, uid: str) -> None:
        if uid and not self._plans.isVisible():
            self._window.turn_to(self._tab)
        self._follow_tab()
        self._rubric_name = ""
        self._window.say(self._words_of_start)  # what was said is about the sheet before
        if uid and self._words_of_start:
            self._tab.tell(self._words_of_start)
            self._words_of_start = ""
        if uid:
            sheet = scoring.get_scoresheet(self._desk.edits.store, SheetUid(uid))
            self._rubric_name = sheet.rubric.name
            self._period.show_period(sheet.period)
        elif (period := self._tab.period) is not None and period != self._period.period:
            self._period.show_period(period)
        self._plans.show_period(self._period.period)
        self._show_title()

    def _show_banner(self) -> str:
        """Show in the bar that it is a backup that is looked at, and return the same as a sentence; "" for data."""
        store = self._desk.edits.store
        if not is_backup(store):
            return ""
        from danhgia_desktop.ui.recovery.backup_banner import BackupBanner  # noqa: PLC0415 - hardly ever needed

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
        edits, tab = self._desk.edits, self._tab
        self._period.chosen.connect(self._choose_period)
        tab.status_said.connect(self._window.say)
        self._plans.status_said.connect(self._window.say)
        self._plans.filled.connect(self._offer_plan_acts)
        tab.sheet_shown.connect(self._follow_sheet)
        tab.line_evidence.work_with(self._desk)
        tab.line_plan.task_wanted.connect(self._ways.show_task)
        tab.line_plan.plans_wanted.connect(self._ways.show_plans)
        self._window.tab_turned.connect(self._turn_tab)
        self._catalogue.people_wanted.connect(self._window.acts.import_staff.trigger)
        self._catalogue.units_wanted.connect(self._window.acts.import_units.trigger)
        tab.sheet_acts.look_elsewhere(lambda: self._catalogue.period)
        self._catalogue.making_wanted.connect(tab.sheet_acts.add_for_period)
        tab.unsaved.changed.connect(self._saved.show)
        edits.changed.connect(self._follow_changes)
        edits.refused.connect(self._desk.prompts.warn)
        edits.told.connect(self._window.say)
        edits.busy_changed.connect(self._hold)
        self._window.closing.connect(tab.keep_words)
        self._window.closing.connect(tab.line_memory.keep)
        self._window.installEventFilter(self)
