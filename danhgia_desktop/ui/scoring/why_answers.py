"""Says why the numbers of the sheet that is shown are what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations import scoring
from danhgia_desktop.scoring.derivation import Figure, StepKind
from danhgia_desktop.scoring.deriving import derive
from danhgia_desktop.scoring.planned import figures_of
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.ui.scoring.why_popup import Answer, WhyPopup
from danhgia_desktop.wording import say_derived, say_step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.scoring.derivation import Derivation
    from danhgia_desktop.scoring.scoresheet import Score
    from danhgia_desktop.storage.history import ScoreVersion
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.scoring.score_cells import View

_BY_PEOPLE = {StepKind.TYPED, StepKind.RULE, StepKind.NOT_APPLICABLE}


class WhyAnswers(QObject):
    """Opens the popup that says why.

    Signals:
        line_wanted: carries the CriterionKey a person wants to see.
    """

    line_wanted = Signal(str)

    def __init__(self, store: Store, owner: QWidget) -> None:
        super().__init__(owner)
        self._store = store
        self._owner = owner

    def answer(self, view: View, key: CriterionKey, figure: Figure, number: QRect) -> None:
        """Say why a number in the active round is what it is.

        Args:
            view: the sheet that is shown.
            key: the line.
            figure: which of its numbers.
            number: where on the screen the number stands; the popup opens below it, or above.
        """
        popup = WhyPopup(lambda line, wanted: self._answer(view, line, wanted), (key, figure), self._owner)
        popup.line_wanted.connect(self.line_wanted)
        popup.show_beside(number)
        popup.setFocus()

    def _answer(self, view: View, key: CriterionKey, figure: Figure) -> Answer:
        sheet = view.figures.sheet
        derivation = derive(sheet, view.round, key, figure, view.figures.rounds[view.round].results)
        return Answer(
            title=say_derived(derivation, sheet.rubric, view.language),
            author="\n".join(filter(None, (self._author(view, derivation), self._counted(view, derivation)))),
            steps=tuple((step, say_step(step, sheet.rubric, view.language)) for step in derivation.steps),
        )

    def _counted(self, view: View, derivation: Derivation) -> str:
        """Return the tasks that the rules of the line count in the plan; "" where they count none there."""
        sheet = view.figures.sheet
        figures = figures_of(sheet.rubric.get(derivation.criterion).rules)
        if derivation.figure is not Figure.POINTS or not any(one in sheet.planned.figures for one in figures):
            return ""
        from danhgia_desktop.operations.sheet_tasks import tasks_of_sheet  # noqa: PLC0415 - spares the start

        counted = tasks_of_sheet(self._store, sheet.uid).counted
        texts = dict.fromkeys(one.task.text for figure in figures for one in counted.get(figure, ()))
        said = "; ".join(f"“{text}”" for text in texts)
        return self.tr("Nhiệm vụ được đếm: {tasks}").format(tasks=said) if said else ""

    def _author(self, view: View, derivation: Derivation) -> str:
        """Return who gave the line what its points come from, and when."""
        if derivation.figure is not Figure.POINTS or not any(step.kind in _BY_PEOPLE for step in derivation.steps):
            return ""
        place = ScorePlace(sheet=view.figures.sheet.uid, criterion=derivation.criterion, round=derivation.round)
        made = next((version for version in scoring.score_history(self._store, place) if _counts(version)), None)
        if made is None:
            return ""
        moment = vietnam_time.shown(made.change_set.at)
        return self.tr("{who} nhập lúc {moment}").format(who=made.change_set.actor.name, moment=moment)


def _counts(version: ScoreVersion) -> bool:
    return _number(version.before) != _number(version.after)


def _number(score: Score) -> tuple[object, ...]:
    """Return what of a score its points come from."""
    return score.points, score.inputs, score.not_applicable
