"""Entering many texts at once: where cells refuse, people are asked first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from danhgia_desktop.ui.grid.paste_preview import PastePreview

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.grid.grid_model import GridModel
    from danhgia_desktop.ui.grid.paste_plan import PastePlan


def propose(
    plan: PastePlan,
    cells: GridModel,
    parent: QWidget,
    *,
    on_entered: Callable[[], object] | None = None,
    pastes: bool = False,
) -> None:
    """Enter what is planned; where cells refuse, show first what would happen.

    Args:
        plan: what is planned.
        cells: the table it is planned for.
        parent: the widget a question stands over.
        on_entered: called once it is entered, and was carried out.
        pastes: whether the texts come from the clipboard.
    """

    def enter() -> None:
        if cells.enter(plan.entries) and on_entered is not None:
            on_entered()

    if not plan.refused:
        enter()
        return
    preview = PastePreview(plan, cells, parent, pastes=pastes)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.accepted.connect(enter)
    preview.open()
