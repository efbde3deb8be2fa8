"""What the other rounds say of a line, for those who score it after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.wording import round_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.scoring.scoresheet import Score
    from danhgia_desktop.ui.scoring.score_cells import View


def evidence_elsewhere(view: View, key: CriterionKey) -> str:
    """Return the evidence that the other rounds name for a line: "Tự chấm: BC 12/BC-STNMT"."""
    return _elsewhere(view, key, lambda score: score.evidence)


def reasons_elsewhere(view: View, key: CriterionKey) -> str:
    """Return the reasons that the other rounds give for a line."""
    return _elsewhere(view, key, lambda score: score.reason)


def _elsewhere(view: View, key: CriterionKey, words_of: Callable[[Score], str]) -> str:
    sheet = view.figures.sheet
    others = (round_ for round_ in sheet.rubric.rounds if round_.key != view.round)
    said = ((round_name(round_, view.language), words_of(sheet.score(key, round_.key))) for round_ in others)
    return "\n".join(f"{name}: {words}" for name, words in said if words)
