"""What is given for all new people of whom a list does not say it: the first day, and by which law they work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from danhgia_desktop import vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.given_for_all import GivenForAll
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.ui.forms.day_field import DayField
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import Language, say_error
from danhgia_desktop.wording.office_names import office_name


class GivenFields(QWidget):
    """The fields above the rows.

    Signals:
        changed: something else is given, or what stands in the field is no day.
    """

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._since = named(DayField(), "since_field")
        self._kind = named(SteadyCombo(), "kind_field")
        self._kind.addItems([self.tr("(chọn)"), *(office_name(kind, language) for kind in EmploymentKind)])
        self._kind_label = QLabel(self.tr("&Loại, nếu bảng không ghi:"))
        self._kind_label.setBuddy(self._kind)
        since_label = QLabel(self.tr("&Từ ngày, nếu bảng không ghi:"))
        since_label.setBuddy(self._since)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._kind_label, self._kind, since_label, self._since):
            row.addWidget(widget)
        self._since.textChanged.connect(self.changed)
        self._kind.currentIndexChanged.connect(self.changed)

    @property
    def given(self) -> GivenForAll:
        """What is given; a day that cannot be read is none."""
        kinds = [None, *EmploymentKind]
        try:
            return GivenForAll(since=self._since.day(), kind=kinds[self._kind.currentIndex()])
        except ExpectedError:
            return GivenForAll(kind=kinds[self._kind.currentIndex()])

    @property
    def fault(self) -> str:
        """Why the day cannot be read; "" where it can."""
        try:
            self._since.day()
        except ExpectedError as error:
            return say_error(error, self._language)
        return ""

    def begin(self, *, asks_kind: bool) -> None:
        """Begin anew, at the first day of the year.

        Args:
            asks_kind: whether some row does not say the kind.
        """
        today = vietnam_time.now().date()
        self._since.show_day(today.replace(month=1, day=1))
        self._kind.setCurrentIndex(0)
        for widget in (self._kind_label, self._kind):
            widget.setVisible(asks_kind)
