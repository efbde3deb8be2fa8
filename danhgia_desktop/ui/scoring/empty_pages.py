"""What the scoring tab shows while it has no sheet to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from danhgia_desktop.operations import rubrics
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.edits import Edits


class EmptyPages(QObject):
    """There is no rubric yet; or there is one, but no sheet in the period."""

    def __init__(self, edits: Edits, parent: QWidget) -> None:
        super().__init__(parent)
        self._edits = edits
        self.no_rubric = EmptyPage("no_rubric", self.tr("Nhập bộ tiêu chí…"), "file-input", parent)
        for_period = self.tr("Lập phiếu cho cả kỳ…")
        self.no_sheet = EmptyPage("no_sheet", self.tr("Thêm phiếu chấm…"), "plus", parent, other_act=for_period)

    def page_for(self, period: Period) -> EmptyPage:
        """Return the page that says what to do first."""
        can_act = not self._edits.is_read_only
        if rubrics.all_rubrics(self._edits.store):
            name = period_name(period, self._edits.language)
            self.no_sheet.say(self.tr("{period} chưa có phiếu chấm nào.").format(period=name), can_act=can_act)
            return self.no_sheet
        sentence = self.tr(
            "Chưa có bộ tiêu chí nào. Nhập từ Word, Excel hoặc dán bảng chấm điểm vào; "
            "muốn xem thử trước, chọn Tệp › Xem dữ liệu mẫu."
        )
        self.no_rubric.say(sentence, can_act=can_act)
        return self.no_rubric
