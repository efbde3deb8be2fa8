"""Whether the scores in a table become a score sheet, and whose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from danhgia_desktop.operations.rubrics import ScoresFor
from danhgia_desktop.operations.subjects import PersonCoded, UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.period_button import PeriodButton
from danhgia_desktop.ui.steady_combo import SteadyCombo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.operations.subjects import SubjectMeant
    from danhgia_desktop.organization.staff_member import StaffMember
    from danhgia_desktop.wording import Language

_YEAR = re.compile(r"\b20\d\d\b")
_UNIT_WIDTH = 320


class ScoresForm(QWidget):
    """A tick, a unit or a person, a period.

    Signals:
        changed: something else is ticked or typed.
    """

    changed = Signal()

    def __init__(
        self,
        units: Sequence[str],
        people: Sequence[StaffMember],
        current: Period,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form.

        Args:
            units: the names of the units there are, the likeliest first.
            people: whom the scores may be about as well.
            current: the period that the window shows.
            language: the language of the period's name.
            parent: the page.
        """
        super().__init__(parent)
        self._current = current
        self._wanted = named(QCheckBox(self.tr("Tạo phiếu chấm từ điểm trong &bảng")), "make_sheet_check")
        self._unit = named(SteadyCombo(is_editable=True), "sheet_unit_combo")
        self._unit.setMinimumWidth(_UNIT_WIDTH)
        self._unit.addItems(list(units))
        for member in people:
            self._unit.addItem(f"{member.shown_name} · {member.code}", PersonCoded(code=member.code))
        self._period = named(PeriodButton(current, language), "sheet_period_button")
        unit_label, period_label = QLabel(self.tr("Củ&a:")), QLabel(self.tr("&Kỳ:"))
        unit_label.setBuddy(self._unit)
        period_label.setBuddy(self._period)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._wanted)
        layout.addSpacing(8)
        for widget in (unit_label, self._unit, period_label, self._period):
            layout.addWidget(widget)
            self._wanted.toggled.connect(widget.setEnabled)
        layout.addStretch()
        self._wanted.toggled.connect(self.changed)
        self._unit.editTextChanged.connect(self.changed)

    def show_draft(self, draft: RubricDraft) -> None:
        """Propose a period: the year that the heading names, else the one the window shows."""
        self.setVisible(draft.has_scores)
        self._wanted.setChecked(draft.has_scores)
        self._period.show_period(_named_year(f"{draft.caption} {draft.rubric.title}") or self._current)

    @property
    def fault(self) -> str:
        """What is missing, in words; empty when nothing is."""
        if self._wanted.isChecked() and not self._unit.currentText().strip():
            return self.tr("Hãy ghi đơn vị hoặc chọn người của phiếu chấm.")
        return ""

    def scores_for(self) -> ScoresFor | None:
        """Return whose the scores are; None when no sheet is wanted."""
        if not self._wanted.isChecked():
            return None
        return ScoresFor(subject=self._subject(), period=self._period.period)

    def _subject(self) -> SubjectMeant:
        """Return the person who was chosen, or the unit that was; what was typed and is neither is a new unit."""
        said = self._unit.currentText()
        person: PersonCoded | None = self._unit.itemData(self._unit.findText(said, Qt.MatchFlag.MatchExactly))
        return UnitNamed(name=said) if person is None else person


def _named_year(heading: str) -> Period | None:
    years = _YEAR.findall(heading)
    return Period.year_of(int(years[-1])) if years else None
