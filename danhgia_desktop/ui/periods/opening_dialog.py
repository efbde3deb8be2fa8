"""Opening a period: which, and by which rule sets it is evaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QLabel

from danhgia_desktop import days, vietnam_time
from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.period_opening import open_period, pin_period, plan_period
from danhgia_desktop.operations.regulations import all_regulations
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.ui.forms.form_fields import FieldFaultError
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.periods.plan_rows import PlanRows
from danhgia_desktop.wording import Language, period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import OpenedPeriod
    from danhgia_desktop.ui.edits import Edits

_PLACE = 1
"""Below the field, above what is said of the whole."""


class OpeningDialog(FormDialog):
    """What is not clear is said before the period is opened, and can be chosen here.

    Attributes:
        opened: the period, once it is open.
    """

    at_fault: ClassVar = {"period_opened": "period_wanted"}

    def __init__(self, edits: Edits, offered: Period, parent: QWidget) -> None:
        super().__init__("opening_dialog", "", "", edits, parent)
        self.setWindowTitle(self.tr("Mở kỳ"))
        self.act.setText(self.tr("Mở kỳ"))
        self.opened: Period | None = None
        self._regulations = [one.regulation for one in all_regulations(edits.store)]
        self._rows = PlanRows(edits.language, may_leave_out=False)
        self.fields.add_line("period_wanted", self.tr("&Kỳ:"), _as_typed(offered, edits.language), example="11/2026")
        self._ahead = named(QLabel(), "period_ahead")
        self._ahead.setProperty("look", "caption")
        self.column.insertWidget(_PLACE, self._rows)
        self.column.insertWidget(_PLACE, self._ahead)
        self.fields.changed.connect(self._plan)
        self.fields.take_focus("period_wanted")
        self._plan()

    def save(self) -> None:
        try:
            period = periods.parse(self.fields.text("period_wanted"))
        except ExpectedError as error:
            raise FieldFaultError("period_wanted", error) from error
        self.opened = self.edits.attempt(open_period, period, self._rows.by_hand()).opened.period

    def _plan(self) -> None:
        try:
            period = periods.parse(self.fields.text("period_wanted"))
        except ExpectedError:
            self._rows.hide()  # it is being typed
            self._ahead.hide()
            return
        self._say_ahead(period)
        self._rows.show_plan(plan_period(self.edits.store, period), self._regulations)
        self._rows.show()
        self.adjustSize()

    def _say_ahead(self, period: Period) -> None:
        """Say of a period that has not begun when it does: it may be opened, and may have been offered too soon."""
        today = vietnam_time.day_of(self.edits.store.now())
        words = self.tr("Kỳ này chưa bắt đầu: từ {first}, hôm nay là {today}.")
        self._ahead.setText(words.format(first=days.shown(period.starts_on), today=days.shown(today)))
        self._ahead.setVisible(period.starts_on > today)


class PinDialog(FormDialog):
    """Other rule sets for a period that was never concluded."""

    def __init__(self, edits: Edits, opened: OpenedPeriod, parent: QWidget) -> None:
        super().__init__("pin_dialog", "", "", edits, parent)
        name = period_name(opened.period, edits.language)
        self.setWindowTitle(self.tr("Bộ quy định của {period}").format(period=name))
        self.act.setText(self.tr("Lưu bộ quy định của kỳ"))
        self._period = opened.period
        self._rows = PlanRows(edits.language, may_leave_out=True)
        self._rows.show_plan(
            plan_period(edits.store, opened.period, opened.pins),
            [one.regulation for one in all_regulations(edits.store)],
        )
        self.column.insertWidget(_PLACE, self._rows)

    def save(self) -> None:
        self.edits.attempt(pin_period, self._period, self._rows.pins())


def _as_typed(period: Period, language: Language) -> str:
    """Return a period as it can be typed: by its name in Vietnamese, else by its code."""
    return period_name(period, language) if language is Language.VI else period.code
