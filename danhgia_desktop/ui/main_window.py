"""The frame around everything: title, menus, bar, tabs, status line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget, QTabWidget

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.window_size import keep_size, restore_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.context_bar import ContextBar
    from danhgia_desktop.ui.settings import Settings
    from danhgia_desktop.ui.window_actions import WindowActions
    from danhgia_desktop.ui.window_menus import WindowMenus

_GEOMETRY = "window/geometry"
_FIRST_SIZE = QSize(1280, 720)


@runtime_checkable
class TakesFocus(Protocol):
    """A tab that knows where in it keys shall work."""

    def take_focus(self) -> None:
        """Let the keys work there."""


class MainWindow(QMainWindow):
    """The main window. It shows and passes on; what an act does is said by those it is connected to.

    New, it is a frame that is on the screen at once; `furnish` makes it whole.

    Attributes:
        acts: what a person can do here; from `furnish` on, as are the two others.
        menus: hold all of it.
        bar: holds what is done most.

    Signals:
        painted: the window is on the screen for the first time; slow work may begin.
        tab_turned: another tab is shown; carries it.
        file_dropped: a person dragged a file onto the window.
        closing: the window is about to close; what is still being typed counts.
        closed: the window has closed.
    """

    painted = Signal()
    tab_turned = Signal(object)
    file_dropped = Signal(Path)
    closing = Signal()
    closed = Signal()

    acts: WindowActions
    menus: WindowMenus
    bar: ContextBar

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_painted = False
        self._held: QWidget | None = None
        self.setObjectName("main_window")
        self._pages = named(QStackedWidget(), "pages")
        self._opening = named(QLabel(), "opening_page")
        self.tell_opening(is_underway=True)
        self._pages.addWidget(self._opening)
        self.setCentralWidget(self._pages)
        restore_size(self, self._settings, _GEOMETRY, _FIRST_SIZE)
        self.set_title([])

    def furnish(self) -> None:
        """Put in the menus, the bar and the tabs."""
        # Imported here: together with Qt's enumerations they take half as long as a bare window to appear.
        from danhgia_desktop.ui.context_bar import ContextBar  # noqa: PLC0415
        from danhgia_desktop.ui.keys.keys_help import KeysHelp  # noqa: PLC0415
        from danhgia_desktop.ui.window_actions import WindowActions  # noqa: PLC0415
        from danhgia_desktop.ui.window_menus import WindowMenus  # noqa: PLC0415

        self.acts = WindowActions(self)
        self.acts.leave.triggered.connect(self.close)
        self.menus = WindowMenus(self.menuBar(), self.acts)
        # The tabs themselves stand in no menu.
        self.addActions([self.acts.show_plans, self.acts.show_scoring, self.acts.show_catalogue])
        self.bar = ContextBar(self.acts, self.menus.languages)
        self.addToolBar(self.bar)
        self._tabs = named(QTabWidget(), "tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.currentChanged.connect(lambda: self.tab_turned.emit(self._tabs.currentWidget()))
        self._pages.addWidget(self._tabs)
        self.setAcceptDrops(True)
        self.statusBar().setSizeGripEnabled(False)
        KeysHelp(self.acts.show_keys, self)

    def set_title(self, parts: Sequence[str]) -> None:
        """Show where a person is: agency, period, rubric, file; empty parts are left out."""
        self.setWindowTitle(" – ".join([part for part in parts if part] or [self.tr("Đánh giá Desktop")]))

    def tell_opening(self, *, is_underway: bool) -> None:
        """Say where the data will be shown that it is being opened, or nothing while something else says why not."""
        self._opening.setText(self.tr("Đang mở dữ liệu…") if is_underway else "")

    def show_page(self, page: QWidget) -> None:
        """Show something else in place of the tabs: what is being opened, a first question."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def show_tabs(self) -> None:
        """Show the tabs."""
        self._pages.setCurrentWidget(self._tabs)

    def hold(self) -> None:
        """Let nothing be done with the data until `release`."""
        self._held = self._pages.focusWidget()
        self._allow(is_allowed=False)

    def release(self) -> bool:
        """Let the data be worked with again; tell whether the keys work again where a person was, if that is there."""
        self._allow(is_allowed=True)
        held, self._held = self._held, None
        if held is None or not shiboken6.isValid(held) or not held.isVisible():
            return False
        held.setFocus()
        return True

    @property
    def tab_ground(self) -> QWidget | None:
        """What a tab is made in: one made elsewhere would be styled again when it is added, with all that is in it."""
        return self._tabs.findChild(QStackedWidget)

    def add_tab(self, tab: QWidget, name: str) -> None:
        """Add a tab behind the others."""
        self._tabs.addTab(tab, name)

    def name_tab(self, tab: QWidget, name: str) -> None:
        """Call a tab something else."""
        self._tabs.setTabText(self._tabs.indexOf(tab), name)

    def turn_to(self, tab: QWidget) -> None:
        """Show one of the tabs in front of the others."""
        self._tabs.setCurrentWidget(tab)

    def focus_tab(self) -> None:
        """Let the keys work in the tab that is in front."""
        tab = self._tabs.currentWidget()
        if isinstance(tab, TakesFocus):
            tab.take_focus()

    def say(self, text: str) -> None:
        """Show a sentence in the status line until something else is said."""
        self.statusBar().showMessage(text)

    def _allow(self, *, is_allowed: bool) -> None:
        self._pages.setEnabled(is_allowed)
        self.acts.hold(is_held=not is_allowed)
        self.menus.hold(is_held=not is_allowed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        keep_size(self, self._settings, _GEOMETRY)
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape:  # nothing that has the focus wants it
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
        QTimer.singleShot(0, self, lambda: self.file_dropped.emit(path))
