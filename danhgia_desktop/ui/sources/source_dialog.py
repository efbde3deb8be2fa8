"""An import in one window: from the source over what was found in it to the data."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from danhgia_desktop.ui.named import named
from danhgia_desktop.ui.sources.dropped_file import dropped_file
from danhgia_desktop.ui.window_size import keep_size, restore_size

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from danhgia_desktop.ui.desk import Desk
    from danhgia_desktop.ui.sources.source_page import SourcePage
    from danhgia_desktop.ui.sources.source_reading import SourceReading

_FIRST_SIZE = QSize(1180, 660)


class SourceDialog(QDialog):
    """Choose, look, confirm. What is looked at, and how it is stored, is for each kind of import to say."""

    def __init__(self, desk: Desk, geometry: str, parent: QWidget | None) -> None:
        """Make the dialog; `_begin` shows its first page.

        Args:
            desk: the open data, and what else is at hand.
            geometry: where its size is remembered.
            parent: the main window.
        """
        super().__init__(parent)
        self._desk = desk
        self._geometry = geometry
        self._pages = QStackedWidget()
        self._fault = named(QLabel(), "import_fault_label")
        self._import = named(QPushButton(), "import_button")
        self._other_source = named(QPushButton(self.tr("Chọn nguồn &khác")), "other_source_button")
        self._bottom = QHBoxLayout()
        self._lay_out_pages()

    @property
    @abstractmethod
    def is_storing(self) -> bool:
        """Whether what was confirmed is being stored; nothing else is read meanwhile."""

    def read_file(self, path: Path) -> None:
        """Read a file as if the person had chosen it."""
        self._reading.read_file(path)

    def paste(self) -> None:
        """Read what was copied as if the person had pasted it."""
        self._source_page.paste()

    def reject(self) -> None:
        """Close, once the person agrees that what was mended here goes; what is being stored is stopped instead."""
        if self.is_storing or self._may_give_up():
            super().reject()

    def done(self, result: int) -> None:
        self._reading.stop()
        keep_size(self, self._desk.settings, self._geometry)
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None and not self.is_storing:
            event.acceptProposedAction()
            self.read_file(path)

    def _begin(self, source_page: SourcePage, reading: SourceReading) -> None:
        """Show the first page.

        Args:
            source_page: offers the sources.
            reading: reads them.
        """
        self._source_page = source_page
        self._reading = reading
        self._pages.insertWidget(0, source_page)
        source_page.file_chosen.connect(self.read_file)
        source_page.table_pasted.connect(reading.read_clipboard)
        source_page.stopped.connect(reading.stop)
        reading.began.connect(self._show_waiting)
        reading.failed.connect(self._show_source)
        self._other_source.clicked.connect(self._choose_other_source)
        self._show_source("")

    def _may_give_up(self) -> bool:
        """Tell whether what was found may go; asks where there is work of the person's in it."""
        return True

    def _choose_other_source(self) -> None:
        if self._may_give_up():
            self._show_source("")

    def _show_source(self, fault: str) -> None:
        self._pages.setCurrentWidget(self._source_page)
        self._source_page.show_choices(fault)
        self._import.hide()
        self._other_source.hide()
        self._fault.clear()

    def _show_waiting(self) -> None:
        self._pages.setCurrentWidget(self._source_page)
        self._source_page.show_waiting()

    def _turn_to(self, page: QWidget) -> None:
        """Turn to a page where what was found is looked at."""
        self._import.show()
        self._import.setDefault(True)  # again: hidden buttons lose it
        self._other_source.show()
        self._pages.setCurrentWidget(page)

    def _lay_out_pages(self) -> None:
        self._import.setProperty("look", "main")
        self._other_source.setAutoDefault(True)  # Enter presses it where it has the keyboard
        self._fault.setProperty("look", "error")
        buttons = QDialogButtonBox()
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        self._bottom.setSpacing(12)
        self._bottom.addWidget(self._other_source)
        self._bottom.addWidget(self._fault, stretch=1)
        self._bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._pages, stretch=1)
        layout.addLayout(self._bottom)
        self.setAcceptDrops(True)
        restore_size(self, self._desk.settings, self._geometry, _FIRST_SIZE)
