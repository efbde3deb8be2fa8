"""The opened periods: how far each is, by what it is evaluated, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations import periods as opened_periods
from danhgia_desktop.operations.period_opening import next_period_offered
from danhgia_desktop.operations.regulations import all_regulations, names_of
from danhgia_desktop.operations.unfinished import unfinished_sheets
from danhgia_desktop.regulation.opened_period import PeriodState
from danhgia_desktop.ui.catalogue.fresh_page import FreshPage
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.ui.forms.opening import open_dialog
from danhgia_desktop.ui.lists.list_head import ListHead
from danhgia_desktop.ui.lists.list_over_pane import ListOverPane
from danhgia_desktop.ui.lists.list_stack import ListStack
from danhgia_desktop.ui.lists.record import RecordColumn
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.periods.before_dialog import BeforeDialog
from danhgia_desktop.ui.periods.conclusion import Conclusion
from danhgia_desktop.ui.periods.opening_dialog import OpeningDialog, PinDialog
from danhgia_desktop.ui.periods.period_pane import PeriodPane
from danhgia_desktop.ui.periods.period_records import period_records
from danhgia_desktop.ui.periods.reopening_dialog import ReopeningDialog
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.rule_sets import say_regulations
from danhgia_desktop.wording.unfinished import say_unfinished

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import OpenedPeriod
    from danhgia_desktop.ui.desk import Desk

_State = PeriodState
_NEVER_CONCLUDED = frozenset({_State.OPEN, _State.SUBMITTED})


class PeriodsPage(FreshPage):
    """The latest period first; only what can be done with the chosen one can be pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("periods_page", desk)
        self._opened: dict[str, OpenedPeriod] = {}
        self.table = RecordTable("periods", self._columns())
        self.table.setAccessibleName(self.tr("Danh sách kỳ"))
        self.table.add.setText(self.tr("Mở kỳ…"))
        self.table.change.setText(self.tr("Bộ quy định…"))
        self.table.remove.setText(self.tr("Bỏ kỳ"))
        self.submit = self.table.add_act("submit_period", self.tr("Trình"), "Ctrl+T")
        self.give_back = self.table.add_act("return_period", self.tr("Trả lại"), "Ctrl+R")
        self.conclude = self.table.add_act("conclude_period", self.tr("Chốt kỳ…"), "Ctrl+L")
        self.reopen = self.table.add_act("reopen_period", self.tr("Mở lại…"), "Ctrl+O")
        self.before = self.table.add_act("sheets_before", self.tr("Phiếu trước khi mở lại…"), "Ctrl+H")
        self.make_sheets = self.table.add_act("make_sheets_of_period", self.tr("Lập phiếu cho cả kỳ…"), "Ctrl+N")
        self.show_sheets = self.table.add_act("show_sheets_of_period", self.tr("Xem phiếu"), "Ctrl+Return")
        self._head = ListHead(self.table, "")
        self._none = EmptyPage("no_periods", self.tr("Mở kỳ…"), "calendar")
        self._stack = ListStack(self.table, self._none)
        self._pane = PeriodPane(desk, (self.make_sheets, self.show_sheets))
        self._conclusion = Conclusion(desk, self)
        self._lay_out()
        self._connect()

    @property
    def acts_in_front(self) -> tuple[QAction, ...]:
        return (self.table.add, self.table.change)

    @property
    def stack(self) -> ListStack:
        return self._stack

    @property
    def period(self) -> Period | None:
        opened = self._current()
        return None if opened is None else opened.period

    def read_again(self) -> None:
        edits = self.desk.edits
        found = opened_periods.all_periods(edits.store)
        self._opened = {opened.period.code: opened for opened in found}
        regulations = [one.regulation for one in all_regulations(edits.store)]
        self._pane.names = say_regulations(regulations, edits.language)
        short = {str(uid): name for uid, name in names_of(regulations).items()}
        self.table.show_records(period_records(found, short, edits.language))
        said = self.tr("Chưa mở kỳ nào. Mở kỳ để gắn bộ quy định; chốt kỳ để khóa điểm.")
        self._none.say(said, can_act=not edits.is_read_only)
        self._stack.turn_to(self.table if found else self._none)
        self._follow_choice()

    def _current(self) -> OpenedPeriod | None:
        code = self.table.current() if self.table.chosen() else None
        return None if code is None else self._opened.get(code)

    def _follow_choice(self) -> None:
        opened, can_write = self._current(), not self.desk.edits.is_read_only
        state = None if opened is None or not can_write else opened.state
        self._pane.show_period(opened)
        self.table.change.setEnabled(state in _NEVER_CONCLUDED)
        self.table.remove.setEnabled(state in _NEVER_CONCLUDED)
        self.submit.setEnabled(state in {_State.OPEN, _State.REOPENED})
        self.give_back.setEnabled(state is _State.SUBMITTED)
        self.conclude.setEnabled(state is not None and state is not _State.CONCLUDED)
        self.reopen.setEnabled(state is _State.CONCLUDED)
        self.make_sheets.setEnabled(state is not None and state is not _State.CONCLUDED)
        self.show_sheets.setEnabled(opened is not None)
        self.before.setEnabled(
            opened is not None and bool(opened_periods.reopenings(self.desk.edits.store, opened.period))
        )

    def _open(self) -> None:
        edits = self.desk.edits
        today = vietnam_time.day_of(edits.store.now())
        dialog = OpeningDialog(edits, next_period_offered(edits.store, today), self.window())

        def choose() -> None:
            if dialog.opened is not None:
                self.table.choose([dialog.opened.code])
                self.table.setFocus()

        open_dialog(dialog, choose)

    def _pin(self) -> None:
        if (opened := self._current()) is not None:
            open_dialog(PinDialog(self.desk.edits, opened, self.window()))

    def _conclude(self) -> None:
        if (opened := self._current()) is not None:
            self._conclusion.begin(opened.period)

    def _reopen(self) -> None:
        if (opened := self._current()) is not None:
            open_dialog(ReopeningDialog(self.desk.edits, opened.period, self.window()))

    def _show_before(self) -> None:
        if (opened := self._current()) is not None:
            open_dialog(BeforeDialog(self.desk, opened.period, self.window()))

    def _submit(self) -> None:
        """Hand in, once the person knows what is not finished; what is wrong is for the operation to refuse."""
        edits = self.desk.edits
        if (period := self.period) is None:
            return
        unfinished = unfinished_sheets(edits.store, period)
        if unfinished and not unfinished.wrong:
            said = self.tr("Trình {period} khi còn %n phiếu chưa xong?", "", len(unfinished))
            said = said.format(period=period_name(period, edits.language))
            question = "\n\n".join((said, *say_unfinished(unfinished, edits.language)))
            if not self.desk.prompts.confirm(question, act=self.tr("Vẫn trình"), is_grave=True):
                return
        edits.run(opened_periods.submit_period, period)

    def _want(self, signal: SignalInstance) -> None:
        if (period := self.period) is not None:
            signal.emit(period)

    def _run(self, operation: Callable[..., object]) -> None:
        if (opened := self._current()) is not None:
            self.desk.edits.run(operation, opened.period)

    def _columns(self) -> tuple[RecordColumn, ...]:
        return (
            RecordColumn(title=self.tr("Kỳ"), characters=18),
            RecordColumn(title=self.tr("Tình trạng"), characters=20),
            RecordColumn(title=self.tr("Ngày mở"), characters=11),
            RecordColumn(title=self.tr("Bộ quy định đã gắn")),
        )

    def _connect(self) -> None:
        table = self.table
        table.allow_changes(is_allowed=not self.desk.edits.is_read_only)
        table.add_wanted.connect(self._open)
        table.edit_wanted.connect(self._pin)
        table.removal_wanted.connect(lambda: self._run(opened_periods.remove_period))
        table.choice_changed.connect(self._follow_choice)
        self.submit.triggered.connect(self._submit)
        self.give_back.triggered.connect(lambda: self._run(opened_periods.return_to_open))
        self.conclude.triggered.connect(self._conclude)
        self.reopen.triggered.connect(self._reopen)
        self.make_sheets.triggered.connect(lambda: self._want(self.making_wanted))
        self.show_sheets.triggered.connect(lambda: self._want(self.sheets_wanted))
        self.before.triggered.connect(self._show_before)
        self._none.acted.connect(self._open)

    def _lay_out(self) -> None:
        for act in (self.submit, self.give_back, self.conclude, self.reopen, self.before):
            self._head.offer(act)
        split = ListOverPane("periods_split", self._head, self._stack, self._pane, first=(360, 240))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
