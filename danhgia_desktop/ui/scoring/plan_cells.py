"""How cells tell that their points come from the work plan: by a sign, and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from danhgia_desktop.scoring.planned import takes_figures
from danhgia_desktop.ui.grid.cell import Sign

if TYPE_CHECKING:
    from danhgia_desktop.scoring.round_figures import RoundFigures
    from danhgia_desktop.ui.scoring.sheet_rows import SheetRow

_SIGN = Sign(icon="list-checks", tint="muted")


def plan_sign(row: SheetRow, figures: RoundFigures) -> Sign | None:
    """Return the sign of a line whose points come from the plan; None where somebody typed some, or none apply."""
    key, planned = row.criterion.key, figures.planned
    result = figures.results[key]
    counts = bool(planned.figures) and row.is_leaf and takes_figures(row.criterion.rules)
    is_by_tasks = planned.overrules(key) or (planned.gives(key) and result.computed is None)
    is_of_plan = (is_by_tasks or counts) and result.stated is None and not result.not_applicable
    return _SIGN if is_of_plan else None


def plan_words(row: SheetRow, figures: RoundFigures) -> str:
    """Return the same in words; "" where a problem says already what is lacking."""
    if figures.planned.lacks(row.criterion.key):
        return ""
    return QCoreApplication.translate("ScoreCells", "Điểm lấy từ kế hoạch; F9: vì sao ra số này")
