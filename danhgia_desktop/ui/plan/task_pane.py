"""The pane at the right: what belongs to the current task, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan.task_details import TaskDetails
from danhgia_desktop.ui.plan.task_explanations import TaskExplanations
from danhgia_desktop.ui.plan.task_history import TaskHistory

if TYPE_CHECKING:
    from danhgia_desktop.ui.evidence.evidence_panel import EvidencePanel
    from danhgia_desktop.wording import Language


class TaskPane(QWidget):
    """Chi tiết, Giải trình, Minh chứng, Lịch sử.

    Signals:
        page_turned: another page is shown.
    """

    page_turned = Signal()

    def __init__(
        self, language: Language, evidence: EvidencePanel, *, can_write: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("task_pane")
        self.setAccessibleName(self.tr("Khung của nhiệm vụ"))
        self.details = TaskDetails(language)
        self.explanations = TaskExplanations(language, can_write=can_write)
        self.evidence = evidence
        self.history = TaskHistory(language)
        self._pages = named(QTabWidget(), "task_pages")
        self._pages.setDocumentMode(True)
        self._pages.addTab(self.details, self.tr("Chi tiết"))
        self._pages.addTab(self.explanations, self.tr("Giải trình"))
        self._pages.addTab(self.evidence, self.tr("Minh chứng"))
        self._pages.addTab(self.history, self.tr("Lịch sử"))
        self._pages.currentChanged.connect(self.page_turned)
        evidence.counted.connect(self._count_documents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 0)
        layout.addWidget(self._pages)

    @property
    def shows_history(self) -> bool:
        """Whether the history is in front."""
        return self._pages.currentWidget() is self.history

    def count_explanations(self, count: int) -> None:
        """Say on its tab how many explanations there are."""
        words = self.tr("Giải trình")
        self._pages.setTabText(1, f"{words} ({count})" if count else words)

    def turn_to(self, page: QWidget) -> None:
        """Show a page."""
        self._pages.setCurrentWidget(page)

    def take_focus(self) -> None:
        """Let the keys work in the page that is shown."""
        if (page := self._pages.currentWidget()) is not None:
            page.setFocus()

    def _count_documents(self, count: int) -> None:
        words = self.tr("Minh chứng")
        self._pages.setTabText(self._pages.indexOf(self.evidence), f"{words} ({count})" if count else words)
