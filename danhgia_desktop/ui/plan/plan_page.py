"""One plan: whose it is and for when, its tasks, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from danhgia_desktop.ui.elided_label import ElidedLabel
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.plan.plan_footer import PlanFooter
from danhgia_desktop.ui.plan.plan_grid import PlanGrid
from danhgia_desktop.wording import period_name

if TYPE_CHECKING:
    from danhgia_desktop.ui.plan.plan_view import PlanView
    from danhgia_desktop.wording import Language

_MARGIN = 12


class PlanPage(QWidget):
    """The middle of the tab."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_page")
        self.setAccessibleName(self.tr("Kế hoạch"))
        self._title = named(ElidedLabel(least=60), "plan_title")
        self._title.setProperty("look", "heading")
        self._note = named(QLabel(), "plan_note")
        self._note.setProperty("look", "note")
        self.menu = named(QMenu(self), "plan_menu")
        self.elsewhere = named(QPushButton(), "show_elsewhere")
        self._acts = named(QToolButton(), "plan_acts")
        self._acts.setText(self.tr("Việc với kế hoạch"))
        self._acts.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._acts.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._acts.setMenu(self.menu)
        dress(self._acts, "list-checks")
        self.pane_button = named(QToolButton(), "plan_pane_button")
        self.tasks = PlanGrid(language, self)
        self.footer = PlanFooter(language, self)
        self.setFocusProxy(self.tasks.grid)
        heading = QHBoxLayout()
        heading.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        heading.setSpacing(_MARGIN)
        heading.addWidget(self._title, 1)
        for widget in (self._note, self.elsewhere, self._acts, self.pane_button):
            heading.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addWidget(self.tasks, 1)
        layout.addWidget(self.footer)

    def show_view(self, view: PlanView) -> None:
        """Show a plan."""
        name, number = view.office.name_of(view.owner), "" if view.plan is None else view.plan.number
        words = [name, period_name(view.period, view.language), number, "" if view.plan is None else view.plan.title]
        self._title.setText(" – ".join(filter(None, words)))
        self._note.setText(self._said_of(view))
        self._note.setVisible(bool(self._note.text()))
        self.elsewhere.setText(self.tr("%n nhiệm vụ trong kế hoạch khác…", "", len(view.elsewhere)))
        self.elsewhere.setVisible(bool(view.elsewhere))
        self.tasks.show_view(view)
        self.footer.show_counts(view)

    def take_focus(self) -> None:
        """Let the keys work in the grid."""
        self.tasks.grid.setFocus()

    def _said_of(self, view: PlanView) -> str:
        if view.is_concluded and any(view.can_progress(one) for one in view.tasks):
            return self.tr("Kỳ đã chốt: chỉ ghi được giải trình, và kết quả của nhiệm vụ được gia hạn")
        if view.is_concluded:
            return self.tr("Kỳ đã chốt: chỉ ghi được giải trình")
        if view.read_only:
            return self.tr("Đang mở chỉ đọc: không sửa được")
        if view.plan is None:
            return self.tr("Chưa có kế hoạch: gõ nhiệm vụ đầu tiên để lập")
        return ""
