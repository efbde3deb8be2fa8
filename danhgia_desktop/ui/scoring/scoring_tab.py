"""The tab Chấm điểm: the sheets of a period, the grid of one of them, the pane of its current line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import scoring
from danhgia_desktop.regulation.rubric import RoundKey
from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
from danhgia_desktop.ui.scoring.areas_split import AreasSplit
from danhgia_desktop.ui.scoring.chosen_round import ChosenRound
from danhgia_desktop.ui.scoring.comparing import Comparing
from danhgia_desktop.ui.scoring.empty_pages import EmptyPages
from danhgia_desktop.ui.scoring.line_acts import LineActs
from danhgia_desktop.ui.scoring.line_evidence import LineEvidence
from danhgia_desktop.ui.scoring.line_memory import LineMemory
from danhgia_desktop.ui.scoring.line_pane import LinePane
from danhgia_desktop.ui.scoring.line_plan import LinePlan
from danhgia_desktop.ui.scoring.period_lock import PeriodLock
from danhgia_desktop.ui.scoring.reason_acts import ReasonActs
from danhgia_desktop.ui.scoring.score_cells import View
from danhgia_desktop.ui.scoring.score_entry import ScoreEntry
from danhgia_desktop.ui.scoring.sheet_acts import SheetActs
from danhgia_desktop.ui.scoring.sheet_figures import work_out
from danhgia_desktop.ui.scoring.sheet_page import SheetPage
from danhgia_desktop.ui.scoring.shown_columns import ShownColumns
from danhgia_desktop.ui.scoring.steps_shown import StepsShown
from danhgia_desktop.ui.scoring.tab_actions import TabActions
from danhgia_desktop.ui.scoring.unsaved import Unsaved

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QHideEvent, QShowEvent

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.prompts import Prompts
    from danhgia_desktop.ui.settings import Settings

_SHEET, _PANE = "scoring/sheet", "scoring/pane"
_LATER_MS = 50  # the list follows what is typed when a person pauses, as the pane does; grid and footer at once


class ScoringTab(QWidget):
    """Shows and passes on; the operations decide.

    Signals:
        print_wanted: carries the SheetUid.
        status_said: a sentence for the status line; "" takes the last one back.
        sheet_shown: another sheet is shown; carries its SheetUid, "" for none.
    """

    print_wanted = Signal(str)
    status_said = Signal(str)
    sheet_shown = Signal(str)

    def __init__(self, edits: Edits, prompts: Prompts, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scoring_tab")
        self._edits = edits
        self._settings = settings
        self._period: Period | None = None
        self._view: View | None = None
        self._is_stale = False
        self._round = ChosenRound(settings)
        self.lock = PeriodLock(edits, self)
        self._entry = ScoreEntry(edits)
        self._areas = AreasSplit(settings, self)
        self._list, self._stack, self._pane = self._areas.sheets, self._areas.pages, self._areas.pane
        self._page = SheetPage(self._stack)
        self._acts = TabActions(self)
        self.empty = EmptyPages(edits, self._acts, self._stack)
        self.sheet_acts = SheetActs(edits, prompts, self)
        self.unsaved = Unsaved(self._page, self._pane)
        self.line_memory = LineMemory(self._page, settings)
        self._line_acts = LineActs(self._page, edits, self._entry)
        self._line_pane = LinePane(self._page, self._pane, self._entry, edits.store)
        self.line_plan = LinePlan(self._pane, edits)
        self.line_evidence = LineEvidence(self._pane, self._line_pane)
        self._columns = ShownColumns(self._page.grid, settings)
        self._comparing = Comparing(edits, self)
        StepsShown(self._page, edits)
        self._reasons = ReasonActs(self._page, self._pane, edits, prompts, self)
        self._list_soon = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._lay_out()
        self._connect()

    @property
    def view_actions(self) -> list[QAction]:
        """What the person can show or put away here, for the window's menu."""
        return [*self._acts.view_actions, self._columns.choose]

    @property
    def file_actions(self) -> list[QAction]:
        """What the person can add here, for the window's menu."""
        return [self._acts.add_sheets, self._acts.add_sheet]

    @property
    def edit_actions(self) -> list[QAction]:
        """What the person can do with cells, for the window's menu."""
        return [*self._page.grid.actions(), self._list.review]

    @property
    def period(self) -> Period | None:
        """The period whose sheets are shown; None before the first."""
        return self._period

    def current_sheet(self) -> SheetUid | None:
        """Return the sheet that is shown."""
        return None if self._view is None else self._view.figures.sheet.uid

    def show_period(self, period: Period) -> None:
        """Show the sheets of a period, the one looked at last first; what cannot be entered is given up."""
        self.keep_words()
        self._period = period
        self._read_period(wanted=SheetUid(self._settings.text(_SHEET)))

    def show_sheet(self, uid: SheetUid) -> None:
        """Show a sheet, and the sheets of its period beside it."""
        if uid != self.current_sheet() and not self._line_pane.may_leave():
            self._show_list()  # something is open that cannot stand: stay with it
            return
        try:
            sheet = scoring.get_scoresheet(self._edits.store, uid)
        except ExpectedError as error:
            self._edits.report(error)
            return
        self._period = sheet.period
        self.lock.look_at(sheet.period)
        self._show(sheet, flashes=False)
        self._settings.keep(_SHEET, uid)
        self._show_list()

    def show_line(self, uid: SheetUid, key: CriterionKey, round_: RoundKey | None = None) -> None:
        """Show one line of a sheet, in one of its rounds or in the one that is worked on."""
        self.show_sheet(uid)
        if uid == self.current_sheet():
            if round_ is not None:
                self._choose_round(round_)
            self._page.go_to_line(key)

    def show_problems(self) -> None:
        """Open the list of what is wrong with the sheet and what is missing."""
        self._page.show_problems(is_open=True)

    def tell(self, news: str) -> None:
        """Say in the status line what is news, rather than what the cells say, until the person goes on."""
        self._page.tell(news)

    def take_focus(self) -> None:
        """Let the keys work in the grid, or on what is to be done first."""
        if (page := self._stack.currentWidget()) is not None:
            page.setFocus()

    def keep_words(self) -> bool:
        """Mean what is being typed in the grid and in the pane; tell whether nothing is left that cannot stand."""
        return not self._line_pane.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read_period(wanted=self.current_sheet())
        elif self._view is not None:
            self._list_soon.start()
            self._line_pane.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing more: the window may be closing its data."""
        self._list_soon.stop()
        self._line_pane.stop()
        self.line_plan.stop()
        super().hideEvent(event)

    def _read_period(self, wanted: SheetUid | None, *, flashes: bool = False) -> None:
        """Read the period again; show the wanted sheet, else the first, else what to do about there being none."""
        if self._period is None:
            return
        self._is_stale = False
        self._reasons.read_phrases()
        self.lock.look_at(self._period)
        uids = [sheet.uid for sheet in scoring.sheets(self._edits.store, self._period)]
        if not uids:
            self._show_nothing(self._period)
            return
        uid = wanted if wanted in uids else uids[0]
        self._show(scoring.get_scoresheet(self._edits.store, uid), flashes=flashes and uid == self.current_sheet())
        self._show_list()

    def _show_nothing(self, period: Period) -> None:
        self._view = None
        self._page.show_nothing()
        self._turn_to(self.empty.page_for(period, can_add=self.lock.can_write))
        self.sheet_shown.emit("")

    def _show(self, sheet: Scoresheet, *, flashes: bool) -> None:
        before = self._view
        is_other = before is None or before.figures.sheet.uid != sheet.uid
        self._view = self._view_of(sheet)
        has_other_shape = before is None or not before.has_same_shape(self._view)
        self._page.show_view(self._view, flashes=flashes and not is_other and not has_other_shape)
        self._columns.follow(self._view, is_new=has_other_shape)
        self._turn_to(self._page)
        self._acts.allow_adding(is_allowed=self.lock.can_write)
        self._list.allow_changes(is_allowed=self.lock.can_write)
        self._line_pane.follow()
        if is_other:
            self.sheet_shown.emit(sheet.uid)

    def _turn_to(self, page: QWidget) -> None:
        is_sheet = page is self._page
        self._areas.turn_to(page, with_list=is_sheet, with_pane=is_sheet and self._acts.show_pane.isChecked())

    def _view_of(self, sheet: Scoresheet) -> View:
        active = self._round.of(sheet, is_locked=self.lock.is_locked)
        return View(
            figures=work_out(sheet, None if self._view is None else self._view.figures),
            round=active,
            read_only=not self.lock.can_write,
            is_locked=self.lock.is_locked,
            language=self._edits.language,
            hidden=self._columns.hidden,
            yardstick=self._comparing.yardstick_for(sheet, active),
        )

    def _show_list(self) -> None:
        if self._period is not None:
            sheets = scoring.sheets(self._edits.store, self._period)
            self._list.show_sheets(
                sheets, self._view.round if self._view else self._round.worked_on, self.current_sheet()
            )

    def _follow(self, outcome: object) -> None:
        """Data are others now: show this sheet as it is, and read the list when there is time."""
        self._comparing.follow(outcome)
        if isinstance(outcome, Scoresheet) and outcome.uid == self.current_sheet():
            self._show(outcome, flashes=False)
            if self.isVisible():
                self._list_soon.start()
        elif self.isVisible() or outcome is None:  # what is undone may be the sheet itself
            self._read_period(wanted=self.current_sheet(), flashes=outcome is None)
        else:
            self._is_stale = True

    def _choose_round(self, round_: str) -> None:
        if self._line_pane.may_leave():  # else the round of now is marked again: what is open can only stand there
            self._round.choose(RoundKey(round_), is_locked=self.lock.is_locked)
        self._show_again()
        self._show_list()

    def _show_again(self) -> None:
        if self._view is not None:
            self._show(self._view.figures.sheet, flashes=False)

    def _add_sheet(self) -> None:
        self.sheet_acts.add(self._period, None if self._view is None else self._view.figures.sheet)

    def _begin_sheet(self, uid: str) -> None:
        """Start scoring a sheet that was added: at its first blank cell."""
        self.show_sheet(SheetUid(uid))
        self._page.go_to_first_open()

    def _show_pane(self, is_open: bool) -> None:  # noqa: FBT001 - a signal calls it
        self._settings.keep(_PANE, is_open)
        self._pane.setVisible(is_open and self._view is not None)
        self._line_pane.follow()

    def _lay_out(self) -> None:
        self._stack.addWidget(self._page)
        self._acts.show_pane.setChecked(self._settings.flag(_PANE, default=True))
        self._page.pane_button.setDefaultAction(self._acts.show_pane)
        self._acts.allow_changes(is_allowed=not self._edits.is_read_only)
        self._page.offer(self._acts.line_actions)
        self._page.offer_review(self._list.review)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._areas)

    def _connect(self) -> None:
        edits, page, acts = self._edits, self._page, self._acts
        edits.ask_first(self._line_pane.finish)
        edits.changed.connect(self._follow)
        self._list_soon.timeout.connect(self._show_list)
        self._list.sheet_chosen.connect(self.show_sheet)
        self._list.print_wanted.connect(self.print_wanted)
        self.sheet_acts.connect_to(self._list)
        self.sheet_acts.sheet_opened.connect(self._begin_sheet)
        self.sheet_acts.sheets_opened.connect(self.show_period)
        page.entered.connect(lambda entries: self._entry.enter_cells(page.model, entries))
        page.round_chosen.connect(self._choose_round)
        page.said.connect(self.status_said)
        self.line_evidence.said.connect(page.tell)
        self._columns.changed.connect(self._show_again)
        self._comparing.changed.connect(self._show_again)
        for wanted in (self._list.sheet_wanted, acts.add_sheet.triggered):
            wanted.connect(self._add_sheet)
        acts.add_sheets.triggered.connect(lambda: self.sheet_acts.add_for_period(self._period))
        self._line_acts.connect_to(acts, self._pane)
        self._comparing.connect_to(acts, page)
        acts.show_pane.toggled.connect(self._show_pane)
        acts.connect_to(self._list, page, self._pane)
