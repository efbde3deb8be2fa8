"""What the scoring tab shows while it has no sheet to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from danhgia_desktop.operations import rubrics
from danhgia_desktop.operations.first_steps import first_steps
from danhgia_desktop.ui.empty_page import EmptyPage
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from danhgia_desktop.operations.first_steps import FirstSteps
    from danhgia_desktop.period import Period
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.scoring.first_steps_page import FirstStepsPage
    from danhgia_desktop.ui.scoring.tab_actions import TabActions


class EmptyPages(QObject):
    """The first steps of a new office; else that a period has no sheet, and how it gets some.

    Signals:
        import_wanted: a rubric shall be imported.
        part_wanted: carries the key of the part of the catalogue in which the next step is taken.
        opening_wanted: a period shall be opened.
    """

    import_wanted = Signal()
    part_wanted = Signal(str)
    opening_wanted = Signal()

    def __init__(self, edits: Edits, acts: TabActions, pages: QStackedWidget) -> None:
        """Make the pages.

        Args:
            edits: the open data.
            acts: what the buttons do.
            pages: where they are shown.
        """
        super().__init__(pages)
        self._edits = edits
        self._acts = acts
        self._pages = pages
        self._steps: FirstStepsPage | None = None
        for_period = self.tr("Lập phiếu cho cả kỳ…")
        self._no_sheet = EmptyPage("no_sheet", self.tr("Thêm phiếu chấm…"), "plus", pages, other_act=for_period)
        self._no_sheet.acted.connect(acts.add_sheet.trigger)
        self._no_sheet.acted_otherwise.connect(acts.add_sheets.trigger)
        pages.addWidget(self._no_sheet)

    def page_for(self, period: Period, *, can_add: bool) -> QWidget:
        """Return the page that says what to do first in a period, and offer what can be done.

        Args:
            period: without sheets.
            can_add: whether it may get some.
        """
        can_act, store = not self._edits.is_read_only, self._edits.store
        has_rubric = bool(rubrics.all_rubrics(store))
        self._acts.allow_adding(is_allowed=has_rubric and can_add)
        steps = first_steps(store) if can_act else None
        if steps is not None:
            return self._steps_page(steps, has_rubric=has_rubric)
        said = self.tr("{period} chưa có phiếu chấm nào.").format(period=period_name(period, self._edits.language))
        self._no_sheet.say(said, can_act=can_act)
        return self._no_sheet

    def _steps_page(self, steps: FirstSteps, *, has_rubric: bool) -> FirstStepsPage:
        if self._steps is None:
            from danhgia_desktop.ui.scoring.first_steps_page import FirstStepsPage  # noqa: PLC0415 - new offices only

            self._steps = FirstStepsPage(self._edits.language)
            self._steps.step_wanted.connect(self._take)
            self._steps.import_wanted.connect(self.import_wanted)
            self._steps.sheet_wanted.connect(self._acts.add_sheet.trigger)
            self._pages.addWidget(self._steps)
        self._steps.show_steps(steps, has_rubric=has_rubric)
        return self._steps

    def _take(self, step: str) -> None:
        if step == "sheets":
            self._acts.add_sheets.trigger()
        elif step == "period":
            self.opening_wanted.emit()
        else:
            self.part_wanted.emit(step)
