"""The frame around everything: title, menus, bar, tabs, status line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.keys.keys_help import KeysHelp
from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.period_bar import PeriodBar
from danhgia_desktop.ui.search.search_field import SearchField
from danhgia_desktop.ui.window_actions import WindowActions
from danhgia_desktop.ui.window_menus import WindowMenus
from danhgia_desktop.ui.window_size import keep_size, restore_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent

    from danhgia_desktop.ui.settings import Settings

_GEOMETRY = "window/geometry"
_FIRST_SIZE = QSize(1280, 720)
_ICON = QSize(20, 20)


class MainWindow(QMainWindow):
    """The main window. It shows and passes on; what an act does is said by those it is connected to.

    Signals:
        painted: the window is on the screen for the first time; slow work may begin.
        file_dropped: a person dragged a file onto the window.
        closing: the window is about to close; what is still being typed counts.
        closed: the window has closed.
    """

    painted = Signal()
    file_dropped = Signal(Path)
    closing = Signal()
    closed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_painted = False
        self._held: QWidget | None = None
        self.setObjectName("main_window")
        self.acts = WindowActions(self)
        self.period_bar = PeriodBar(self.acts)
        self.search_field = SearchField()
        self._saved = named(QLabel(), "saved_label")
        self._nameless = named(QToolButton(), "agency_missing_button")
        self.menus = WindowMenus(self.menuBar(), self.acts)
        self._language = named(QToolButton(), "language_button")
        self._bar = named(QToolBar(), "context_bar")
        self._pages = named(QStackedWidget(), "pages")
        self._tabs = named(QTabWidget(), "tabs")
        self._build()
        self.set_title([])

    def set_title(self, parts: Sequence[str]) -> None:
        """Show where a person is: agency, period, rubric, file; empty parts are left out."""
        self.setWindowTitle(" – ".join([part for part in parts if part] or [self.tr("Đánh giá Desktop")]))

    def show_page(self, page: QWidget) -> None:
        """Show something else in place of the tabs: what is being opened, a first question."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def show_tabs(self) -> None:
        """Show the tabs."""
        self._pages.setCurrentWidget(self._tabs)

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be edited for a while; where a person was, they are again afterwards."""
        if is_held:
            self._held = self._pages.focusWidget()
        self._pages.setEnabled(not is_held)
        if not is_held and self._held is not None:
            self._held.setFocus()

    def add_tab(self, tab: QWidget, name: str) -> None:
        """Add a tab behind the others."""
        self._tabs.addTab(tab, name)

    def add_undo(self, undo: QAction, redo: QAction) -> None:
        """Offer undo and redo in the bar."""
        for action in (undo, redo):
            action.setPriority(QAction.Priority.LowPriority)  # the bar shows its icon alone
        self._bar.insertActions(self._before_period, [undo, redo])

    def show_language(self, code: str) -> None:
        """Show which language is spoken, "VI"."""
        self._language.setText(code.upper())

    def show_saved(self, text: str) -> None:
        """Say when data was last written, or that it cannot be."""
        self._saved.setText(text)

    def show_nameless(self, *, is_nameless: bool) -> None:
        """Offer to give the agency its names, which documents would be printed without, or not."""
        self._nameless_place.setVisible(is_nameless)

    def say(self, text: str) -> None:
        """Show a sentence in the status line until something else is said."""
        self.statusBar().showMessage(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        keep_size(self, self._settings, _GEOMETRY)
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # nothing that has the focus wants it
            self.say("")
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        is_free = self.acts.import_rubric.isEnabled() and QApplication.activeModalWidget() is None
        if is_free and len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        path = Path(event.mimeData().urls()[0].toLocalFile())
        # Once the drop is over: a dialog opened inside it would freeze the program the file comes from.
        QTimer.singleShot(0, lambda: self.file_dropped.emit(path))

    def _build(self) -> None:
        self._build_bar()
        self._tabs.setDocumentMode(True)
        opening = named(QLabel(self.tr("Đang mở dữ liệu…")), "opening_page")
        opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(opening)
        self._pages.addWidget(self._tabs)
        self.setCentralWidget(self._pages)
        self.statusBar().setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.acts.leave.triggered.connect(self.close)
        KeysHelp(self.acts.show_keys, self)
        restore_size(self, self._settings, _GEOMETRY, _FIRST_SIZE)

    def _build_bar(self) -> None:
        bar = self._bar
        bar.setWindowTitle(self.tr("Thanh ngữ cảnh"))
        bar.setMovable(False)
        bar.setIconSize(_ICON)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.toggleViewAction().setVisible(False)
        bar.addActions([self.acts.import_rubric, self.acts.print_sheet])
        bar.addSeparator()
        self._before_period = bar.addSeparator()
        bar.addWidget(self.period_bar)
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(stretch)
        bar.addWidget(self.search_field)
        self.search_field.setEnabled(False)
        self.acts.search.enabledChanged.connect(self.search_field.setEnabled)
        dress(self._nameless, "triangle-alert", "amber")
        self._nameless.setText(self.tr("Thiếu tên cơ quan"))
        self._nameless.setToolTip(self.tr("Tên cơ quan in trên phiếu và báo cáo: bấm để điền"))
        self._nameless.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._nameless.clicked.connect(self.acts.edit_agency.trigger)
        self._nameless_place = bar.addWidget(self._nameless)
        self._nameless_place.setVisible(False)
        self._saved.setProperty("look", "caption")
        self._saved.setContentsMargins(8, 0, 8, 0)
        bar.addWidget(self._saved)
        bar.addWidget(self._language)
        self._language.setMenu(self.menus.languages)
        self._language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._language.setToolTip(self.tr("Ngôn ngữ"))
        self._language.setAccessibleName(self.tr("Ngôn ngữ"))
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menus have it all; what is typed never ends up here
        self.addToolBar(bar)
