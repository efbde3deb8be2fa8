"""The documents that prove the current line, below the words that name some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from danhgia_desktop.evidence.proved_place import ProvedPlace

if TYPE_CHECKING:
    from danhgia_desktop.scoring.scoresheet import ScorePlace
    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.evidence.evidence_panel import EvidencePanel
    from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
    from danhgia_desktop.ui.scoring.line_pane import LinePane


class LineEvidence(QObject):
    """Puts the panel into the pane when a person first stays at a line: the start does not pay for it.

    Signals:
        said: a sentence for the status line.
    """

    said = Signal(str)

    def __init__(self, pane: CriterionPane, lines: LinePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._desk: Desk | None = None
        self._panel: EvidencePanel | None = None
        lines.settled.connect(self._show)

    def work_with(self, desk: Desk) -> None:
        """Take documents to and from open data."""
        self._desk = desk

    def _show(self, place: ScorePlace, can_write: bool) -> None:  # noqa: FBT001 - a signal calls it
        if self._panel is None and self._desk is not None:
            self._panel = self._put_panel(self._desk)
        if self._panel is not None:
            proved = ProvedPlace(sheet=place.sheet, criterion=place.criterion, round=place.round)
            self._panel.show_place(proved, can_write=can_write)
            self._order_stops(self._panel)

    def _put_panel(self, desk: Desk) -> EvidencePanel:
        from danhgia_desktop.ui.evidence.evidence_panel import EvidencePanel  # noqa: PLC0415 - spares the start

        panel = EvidencePanel(desk)
        panel.said.connect(self.said)
        content = self._pane.evidence.parentWidget()
        layout = None if content is None else content.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self._pane.evidence) + 1, panel)
        return panel

    def _order_stops(self, panel: EvidencePanel) -> None:
        """Let Tab go from the words to the documents, and on to the reason."""
        QWidget.setTabOrder(self._pane.evidence, panel.list)
        QWidget.setTabOrder(panel.list, self._pane.reason)
