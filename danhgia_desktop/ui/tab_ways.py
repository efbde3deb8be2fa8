"""Which tab is in front, and how what was found in one is shown in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.work_plan import PlanOwner
    from danhgia_desktop.scoring.scoresheet import ScorePlace
    from danhgia_desktop.ui.catalogue.catalogue_place import CataloguePlace
    from danhgia_desktop.ui.main_window import MainWindow
    from danhgia_desktop.ui.period_choice import PeriodChoice
    from danhgia_desktop.ui.plan.plan_place import PlanPlace
    from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab


class TabWays(QObject):
    """Turns to tabs; what is being typed in the one that is left is meant first."""

    def __init__(  # noqa: PLR0913 - the tabs of the window, which know nothing of each other
        self,
        window: MainWindow,
        *,
        scoring: ScoringTab,
        plans: PlanPlace,
        catalogue: CataloguePlace,
        period: PeriodChoice,
        may_leave: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._scoring = scoring
        self._plans = plans
        self._catalogue = catalogue
        self._period = period
        self._may_leave = may_leave
        acts = window.acts
        acts.show_catalogue.triggered.connect(self.show_catalogue)
        acts.show_plans.triggered.connect(self.show_plans)
        acts.show_scoring.triggered.connect(self.show_scoring)
        catalogue.sheets_wanted.connect(self.show_sheets)
        for place in (catalogue, plans):
            place.task_wanted.connect(self.show_task)
        plans.period_wanted.connect(period.choose)
        scoring.sheet_acts.sheets_opened.connect(self.show_scoring)
        scoring.empty.part_wanted.connect(self._take_step)

    def show_catalogue(self) -> None:
        """Turn to the catalogue."""
        if self._scoring.keep_words():
            self._window.turn_to(self._catalogue)
            self._catalogue.take_focus()

    def show_plans(self) -> None:
        """Turn to the plans."""
        if self._scoring.keep_words():
            self._window.turn_to(self._plans)
            self._plans.take_focus()

    def show_scoring(self) -> None:
        """Turn to the sheets."""
        self._window.turn_to(self._scoring)
        self._scoring.take_focus()

    def show_task(self, followed: FollowedTask) -> None:
        """Show a task that was found elsewhere in its plan."""
        self.show_plans()
        if self._may_leave():
            self._period.choose(followed.plan.period)
            self._plans.show_task(followed)

    def show_explanation(self, followed: FollowedTask) -> None:
        """Show what was explained about a task, beside it in its plan."""
        self.show_task(followed)
        self._plans.show_explanations()

    def show_plan(self, owner: PlanOwner, period: Period) -> None:
        """Show the plan of an owner for a period."""
        self.show_plans()
        if self._may_leave():
            self._period.choose(period)
            self._plans.show_owner(owner)

    def show_line(self, place: ScorePlace) -> None:
        """Show a line of a sheet in one of its rounds."""
        self.show_scoring()
        if self._may_leave():
            self._scoring.show_line(place.sheet, place.criterion, place.round)

    def show_part(self, key: str, item: str = "") -> None:
        """Show a part of the catalogue by its key, and what has a uid in it."""
        self.show_catalogue()
        self._catalogue.show_part(key, item)
        self._catalogue.take_focus()

    def show_sheets(self, period: Period) -> None:
        """Show the sheets of a period that is looked at in the catalogue."""
        self.show_scoring()
        if self._may_leave():
            self._scoring.show_period(period)
            self._scoring.take_focus()

    def _take_step(self, key: str) -> None:
        """Let a step be taken in the catalogue, and say how the way goes on."""
        self.show_part(key)
        self._window.say(self.tr("Xong bước này thì bấm F11 để xem bước tiếp theo."))
