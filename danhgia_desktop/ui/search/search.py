"""Searching while somebody types, and what the keys of the field do with the results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.searching import Found, search
from danhgia_desktop.ui.search.results_popup import ResultsPopup
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from danhgia_desktop.ui.background import Job
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.search.search_field import SearchField

_MOST = 60


class Search(QObject):
    """Joins the search field with the open data and the results below it.

    The data is read in the background, one search at a time: what is typed meanwhile
    waits as one question, the newest.

    Signals:
        chosen: carries the Found to go to.
        left: the person is done, and where the keyboard was before is gone.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, field: SearchField, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._field = field
        self._desk = desk
        self._popup = ResultsPopup(field, desk.edits.language, window)
        self._job: Job | None = None
        self._shown = ""
        self._takes_first = False
        self._came_from: QWidget | None = None
        self._connect()

    def begin(self) -> None:
        """Put the keyboard into the field; what was looked for the last time is selected, to be replaced."""
        self._field.setFocus()
        self._field.selectAll()

    def _ask(self) -> None:
        self._takes_first = False
        if not self._words:
            self._popup.hide()
        elif self._job is None:
            self._read()

    @property
    def _words(self) -> str:
        return self._field.text().strip()

    def _read(self) -> None:
        store, words = self._desk.edits.store, self._words
        self._job = self._desk.background.run(
            lambda: search(store, words, limit=_MOST), lambda found: self._show(words, found), self._say_failure
        )

    def _look_again(self) -> None:
        """Data are others now: what is shown, or being looked for, may not be there any more."""
        if self._job is not None:
            self._job.cancel()
        elif not self._popup.isVisible():
            return
        self._shown = ""  # Enter waits for what is there now
        self._read()

    def _show(self, words: str, found: tuple[Found, ...]) -> None:
        self._job = None
        if not self._words or not self._field.hasFocus():
            return
        if words != self._words:
            self._read()
            return
        self._shown = words
        self._popup.show_found(words, found, self._note(words, found))
        if self._takes_first:
            self._accept()

    def _note(self, words: str, found: tuple[Found, ...]) -> str:
        if not found:
            return self.tr(
                "Không tìm thấy “{words}” trong đơn vị, nhân sự, bộ tiêu chí, tiêu chí, phiếu chấm, lý do, kế hoạch, "
                "nhiệm vụ, kết luận, kiến nghị và tài liệu."
            ).format(words=words)
        return self.tr("Còn nữa: gõ thêm chữ để thu hẹp.") if len(found) >= _MOST else ""

    def _say_failure(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, ExpectedError):
            raise error
        if not self._words or not self._field.hasFocus():
            return
        self._popup.show_found(self._words, (), say_error(error, self._desk.edits.language))

    def _accept(self) -> None:
        """Go to the current result; where it is still being looked for, as soon as it is there."""
        self._takes_first = False
        if self._popup.isVisible() and self._shown == self._words:
            if (found := self._popup.current) is not None:
                self._go(found)
        elif self._words:
            self._ask()
            self._takes_first = True

    def _go(self, found: Found) -> None:
        self._popup.hide()
        self._return()
        self.chosen.emit(found)

    def _step(self, by: int) -> None:
        if self._popup.isVisible():
            self._popup.step(by)
        else:
            self._ask()

    def _give_up(self) -> None:
        self._field.clear()
        self._popup.hide()
        self._return()

    def _return(self) -> None:
        """Put the keyboard where it was before the search."""
        before = next((widget for widget in QApplication.allWidgets() if widget is self._came_from), None)
        if before is not None and before.isVisible():  # it may have been deleted meanwhile
            before.setFocus()
        else:
            self.left.emit()

    def _remember(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is self._field and before is not None:
            self._came_from = before

    def _connect(self) -> None:
        self._field.textChanged.connect(self._ask)
        self._field.entered.connect(self._ask)
        self._field.left.connect(self._popup.hide)
        self._field.stepped.connect(self._step)
        self._field.accepted.connect(self._accept)
        self._field.given_up.connect(self._give_up)
        self._field.placed.connect(self._popup.place)
        self._popup.chosen.connect(self._go)
        self._desk.edits.changed.connect(self._look_again)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)
