"""The bar below the menus: what is done most, the period, the search, and how the data stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.period_bar import PeriodBar
from danhgia_desktop.ui.search.search_field import SearchField
from danhgia_desktop.ui.sign_button import SignButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from danhgia_desktop.ui.window_actions import WindowActions

_ICON = QSize(20, 20)


class ContextBar(QToolBar):
    """Nothing in it takes the keyboard but the search: the menus have it all, and what is typed never ends up here."""

    def __init__(self, acts: WindowActions, languages: QMenu) -> None:
        """Make the bar.

        Args:
            acts: what it offers.
            languages: unfolds from the button that shows which one is spoken.
        """
        super().__init__()
        self.setObjectName("context_bar")
        self.period_bar = PeriodBar(acts)
        self.search_field = SearchField()
        self._saved = named(QLabel(), "saved_label")
        self._nameless = SignButton("agency_missing_button")
        self._language = named(QToolButton(), "language_button")
        self.setWindowTitle(self.tr("Thanh ngữ cảnh"))
        self.setMovable(False)
        self.setIconSize(_ICON)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggleViewAction().setVisible(False)
        self._fill(acts)
        self._dress_nameless(acts)
        self._dress_language(languages)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def add_undo(self, undo: QAction, redo: QAction) -> None:
        """Offer undo and redo."""
        for action in (undo, redo):
            action.setPriority(QAction.Priority.LowPriority)  # the bar shows its icon alone
        self.insertActions(self._before_period, [undo, redo])

    def show_language(self, code: str) -> None:
        """Show which language is spoken, "VI"."""
        self._language.setText(code.upper())

    def show_saved(self, text: str) -> None:
        """Say when data was last written, or that it cannot be."""
        self._saved.setText(text)

    def show_nameless(self, *, is_nameless: bool) -> None:
        """Offer to give the agency its names, which documents would be printed without, or not."""
        self._nameless_place.setVisible(is_nameless)

    def add_sign(self, sign: QToolButton) -> QAction:
        """Offer a button that says something is the matter, for as long as the act that is returned is visible."""
        place = self.insertWidget(self._saved_place, sign)
        place.setVisible(False)
        return place

    def _fill(self, acts: WindowActions) -> None:
        self.addActions([acts.import_rubric, acts.print_sheet])
        self.addSeparator()
        self._before_period = self.addSeparator()
        self.addWidget(self.period_bar)
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)
        self.addWidget(self.search_field)
        self.search_field.setEnabled(False)
        acts.search.enabledChanged.connect(self.search_field.setEnabled)
        self._nameless_place = self.addWidget(self._nameless)
        self._nameless_place.setVisible(False)
        self._saved.setProperty("look", "caption")
        self._saved.setContentsMargins(8, 0, 8, 0)
        self._saved_place = self.addWidget(self._saved)
        self.addWidget(self._language)

    def _dress_nameless(self, acts: WindowActions) -> None:
        self._nameless.setText(self.tr("Thiếu tên cơ quan"))
        self._nameless.setToolTip(self.tr("Tên cơ quan in trên phiếu và báo cáo: bấm để điền"))
        self._nameless.clicked.connect(acts.edit_agency.trigger)

    def _dress_language(self, languages: QMenu) -> None:
        self._language.setMenu(languages)
        self._language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._language.setToolTip(self.tr("Ngôn ngữ"))
        self._language.setAccessibleName(self.tr("Ngôn ngữ"))
