"""The tab Danh mục: the people, the units, those who sign and the names of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.ui.catalogue.agency_page import AgencyPage
from danhgia_desktop.ui.catalogue.catalogue_page import CataloguePage
from danhgia_desktop.ui.catalogue.office_reading import OfficeReading
from danhgia_desktop.ui.catalogue.people_page import PeoplePage
from danhgia_desktop.ui.catalogue.signers_page import SignersPage
from danhgia_desktop.ui.catalogue.units_page import UnitsPage
from danhgia_desktop.ui.forms.day_field import DayField
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.catalogue.catalogue_part import CataloguePart
    from danhgia_desktop.ui.desk import Desk

_PAGE = "catalogue/page"
_SIDE_WIDTH = 144
_PART_SPACE = 14


class CatalogueTab(QWidget):
    """The parts of the catalogue at the left, the chosen one beside them, all as they were on one day.

    Signals:
        people_wanted, units_wanted: a list of them shall be read from a file.
        people_pasted, units_pasted: the list of them that was copied shall be read.
        sheets_wanted: carries a Period whose sheets shall be shown.
        making_wanted: carries a Period that shall get its sheets.
        task_wanted: carries a FollowedTask that shall be shown in its plan.
        line_wanted: carries the ScorePlace of a line of a sheet that shall be shown.
    """

    people_wanted = Signal()
    units_wanted = Signal()
    people_pasted = Signal()
    units_pasted = Signal()
    sheets_wanted = Signal(object)
    making_wanted = Signal(object)
    task_wanted = Signal(object)
    line_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, more: Sequence[CataloguePart] = ()) -> None:
        """Make the catalogue.

        Args:
            desk: the open data.
            parent: its owner.
            more: the parts that follow those of the office.
        """
        super().__init__(parent)
        self.setObjectName("catalogue_tab")
        self._desk = desk
        self._reading = OfficeReading(desk, self)
        self._parts = named(QListWidget(), "catalogue_parts")
        self._parts.setAccessibleName(self.tr("Các phần của danh mục"))
        self._day = named(DayField(self._reading.day), "catalogue_day")
        self._fault = named(QLabel(), "catalogue_day_fault")
        self._fault.setProperty("look", "error")
        self._makers: dict[str, Callable[[], CataloguePage]] = {}
        """What makes each page, by the key that the page is remembered by, in the order of the parts."""
        self._pages: dict[str, CataloguePage] = {}
        self._stack = QStackedWidget()
        self._waiting = named(QLabel(self.tr("Đang đọc danh mục…")), "catalogue_waiting")
        self._find = self._act("find_in_catalogue", self.tr("Tìm trong danh sách"), "Ctrl+F")
        self._next = self._act("next_catalogue_area", self.tr("Sang khung kế tiếp"), "F6")
        self._takes_focus = False
        self._wanted = ""
        self._add_parts(more)
        self._lay_out()
        self._connect()

    @property
    def period(self) -> Period | None:
        """The period that is looked at; None while something else is."""
        return None if self._page is None else self._page.period

    def show_part(self, key: str, item: str = "") -> None:
        """Show a part by its key, and what has a uid in it, as soon as the part can be shown."""
        self._wanted = item
        self._parts.setCurrentRow(tuple(self._makers).index(key))
        self._show_wanted()

    def take_focus(self) -> None:
        """Let the keys work in the part that is shown, as soon as it is."""
        self._takes_focus = self._page is None
        if (page := self._page) is not None:
            page.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reading.want()

    def hideEvent(self, event: QHideEvent) -> None:
        self._reading.rest()
        super().hideEvent(event)

    @property
    def _page(self) -> CataloguePage | None:
        """The page that is shown; None before the office was read."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, CataloguePage) else None

    def _people_page(self) -> PeoplePage:
        page = PeoplePage(self._desk, self._reading)
        page.import_wanted.connect(self.people_wanted)
        page.paste_wanted.connect(self.people_pasted)
        return page

    def _units_page(self) -> UnitsPage:
        page = UnitsPage(self._desk, self._reading)
        page.import_wanted.connect(self.units_wanted)
        page.paste_wanted.connect(self.units_pasted)
        return page

    def _add_part(self, key: str, name: str, make: Callable[[], CataloguePage]) -> None:
        self._makers[key] = make
        self._parts.addItem(name)
        self._parts.item(self._parts.count() - 1).setSizeHint(QSize(0, self.fontMetrics().height() + _PART_SPACE))

    def _show_office(self) -> None:
        for page in self._pages.values():
            page.show_office()
        if self._page is None:
            self._turn_to(self._parts.currentRow())
            self._show_wanted()
        if self._takes_focus:
            self.take_focus()

    def _show_wanted(self) -> None:
        if self._wanted and (page := self._page) is not None:
            page.show_item(self._wanted)
            self._wanted = ""

    def _turn_to(self, row: int) -> None:
        key = tuple(self._makers)[row]
        self._desk.settings.keep(_PAGE, key)
        if not self._reading.is_done:
            return
        if key not in self._pages:
            page = self._pages[key] = self._makers[key]()
            page.sheets_wanted.connect(self.sheets_wanted)
            page.making_wanted.connect(self.making_wanted)
            page.task_wanted.connect(self.task_wanted)
            page.line_wanted.connect(self.line_wanted)
            self._stack.addWidget(page)
            page.show_office()
        self._stack.setCurrentWidget(self._pages[key])
        for act in self._parts.actions():
            self._parts.removeAction(act)
        self._parts.addActions(self._pages[key].acts_in_front)

    def _look_at_day(self) -> None:
        try:
            day = self._day.day()
        except ExpectedError as error:
            self._fault.setText(say_error(error, self._desk.edits.language))
            self._fault.show()
            return
        self._fault.hide()
        if day is not None and day != self._reading.day:
            self._reading.look_at(day)
        self._day.show_day(self._reading.day)

    def _search(self) -> None:
        if (page := self._page) is not None:
            page.begin_search()

    def _go_on(self) -> None:
        """Move the keyboard between the parts and what is shown of the chosen one."""
        focused = QApplication.focusWidget()
        if focused is self._parts or focused is None:
            self.take_focus()
        else:
            self._parts.setFocus()

    def _act(self, name: str, text: str, key: str) -> QAction:
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self._reading.read.connect(self._show_office)
        self._parts.currentRowChanged.connect(self._turn_to)
        for chosen in (self._parts.itemActivated, self._parts.itemClicked):
            chosen.connect(self.take_focus)
        self._day.editingFinished.connect(self._look_at_day)
        self._find.triggered.connect(self._search)
        self._next.triggered.connect(self._go_on)

    def _add_parts(self, more: Sequence[CataloguePart]) -> None:
        self._add_part("people", self.tr("Nhân sự"), self._people_page)
        self._add_part("units", self.tr("Đơn vị"), self._units_page)
        self._add_part("signers", self.tr("Người ký"), lambda: SignersPage(self._desk, self._reading))
        self._add_part("agency", self.tr("Cơ quan"), lambda: AgencyPage(self._desk, self._reading))
        for part in more:
            self._add_part(part.key, part.name, part.make)

    def _lay_out(self) -> None:
        kept, keys = self._desk.settings.text(_PAGE), list(self._makers)
        self._parts.setCurrentRow(keys.index(kept) if kept in keys else 0)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._waiting)
        self._fault.setWordWrap(True)
        self._fault.hide()
        day_words = QLabel(self.tr("&Xem vào ngày:"))
        day_words.setBuddy(self._day)
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 0, 8)
        column.setSpacing(4)
        column.addWidget(self._parts, 1)
        column.addSpacing(4)
        column.addWidget(day_words)
        column.addWidget(self._day)
        column.addWidget(self._fault)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._stack, 1)
