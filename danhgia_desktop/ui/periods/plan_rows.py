"""By which rule set each kind of subject is evaluated in a period, to be looked at and chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from danhgia_desktop.regulation.opened_period import RuleSetPin
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording.period_plans import say_kind_plan
from danhgia_desktop.wording.rule_set_names import say_name
from danhgia_desktop.wording.rule_sets import say_regulations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.period_plan import KindPlan, PeriodPlan
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.wording import Language

_COMBO_CHARACTERS = 44


class PlanRows(QWidget):
    """A row for each kind of subject; what is not clear is said below it.

    Signals:
        changed: another rule set is chosen.
    """

    changed = Signal()

    def __init__(self, language: Language, *, may_leave_out: bool) -> None:
        """Make it empty.

        Args:
            language: of the words.
            may_leave_out: whether a kind can be evaluated by nothing.
        """
        super().__init__()
        self._language = language
        self._may_leave_out = may_leave_out
        self._rows: list[tuple[KindPlan, SteadyCombo, list[Regulation | None]]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_plan(self, plan: PeriodPlan, regulations: Sequence[Regulation]) -> None:
        """Show what is planned for a period."""
        self._clear()
        for kind in plan.kinds:
            self._add(kind, plan.period, regulations)

    def pins(self) -> tuple[RuleSetPin, ...]:
        """Return all that is chosen."""
        return tuple(
            RuleSetPin(kind=plan.kind, purpose=plan.purpose, regulation=chosen.uid)
            for plan, chosen in self._chosen()
            if chosen is not None
        )

    def by_hand(self) -> tuple[RuleSetPin, ...]:
        """Return what is chosen otherwise than was planned."""
        return tuple(
            RuleSetPin(kind=plan.kind, purpose=plan.purpose, regulation=chosen.uid)
            for plan, chosen in self._chosen()
            if chosen is not None and (plan.pinned is None or chosen.uid != plan.pinned.uid)
        )

    def _chosen(self) -> list[tuple[KindPlan, Regulation | None]]:
        return [
            (plan, None if combo.currentIndex() < 0 else of[combo.currentIndex()]) for plan, combo, of in self._rows
        ]

    def _add(self, plan: KindPlan, period: Period, regulations: Sequence[Regulation]) -> None:
        offered: list[Regulation | None] = [one for one in regulations if _fits(one, plan, period)]
        row = 2 * len(self._rows) + self._grid.rowCount()
        if offered:
            words = say_name(plan.kind, self._language)
            if plan.purpose is not Purpose.RATING:
                words = f"{words}, {say_name(plan.purpose, self._language)}"
            combo = self._combo(plan, offered)
            label = QLabel(f"{words[:1].upper()}{words[1:]}:")
            label.setBuddy(combo)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(combo, row, 1)
            self._rows.append((plan, combo, offered))
        if plan.standing.asks_for_a_look:
            said = named(QLabel(say_kind_plan(plan, self._language)), f"plan_{plan.kind}_{plan.purpose}")
            said.setProperty("look", "warning" if offered else "caption")
            said.setWordWrap(True)
            self._grid.addWidget(said, row + 1, 0, 1, 2)

    def _combo(self, plan: KindPlan, offered: list[Regulation | None]) -> SteadyCombo:
        combo = named(SteadyCombo(), f"pin_{plan.kind}_{plan.purpose}")
        combo.setSizeAdjustPolicy(SteadyCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_COMBO_CHARACTERS)
        combo.setPlaceholderText(self.tr("Chưa gắn"))
        if self._may_leave_out:
            offered.insert(0, None)
        called = say_regulations((one for one in offered if one is not None), self._language)
        for one in offered:
            combo.addItem(self.tr("Không gắn") if one is None else called[one.uid])
        uids = [None if one is None else one.uid for one in offered]
        pinned = None if plan.pinned is None else plan.pinned.uid
        combo.setCurrentIndex(uids.index(pinned) if pinned in uids else -1)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _clear(self) -> None:
        self._rows = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _fits(regulation: Regulation, plan: KindPlan, period: Period) -> bool:
    rules = regulation.rules_for(plan.kind)
    return regulation.purpose is plan.purpose and rules is not None and period.kind in rules.periods
