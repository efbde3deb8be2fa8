"""The documents that prove a task, or a line of a sheet in one round, and what is done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from danhgia_desktop.operations.evidence_proofs import proofs_of
from danhgia_desktop.ui.evidence.file_copying import FileCopying
from danhgia_desktop.ui.evidence.local_files import local_files
from danhgia_desktop.ui.evidence.proof_acts import ProofActs
from danhgia_desktop.ui.evidence.proof_list import ProofList
from danhgia_desktop.ui.evidence.proof_model import ProofEntry, ProofModel
from danhgia_desktop.ui.lists.list_head import button_of
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent

    from danhgia_desktop.evidence.proved_place import ProvedPlace
    from danhgia_desktop.ui.desk import Desk


class EvidencePanel(QWidget):
    """Shows what proves one thing; files dropped on it or pasted into it become documents of that.

    Signals:
        said: a sentence for the status line.
        counted: carries how many documents there are.
    """

    said = Signal(str)
    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, grows: bool = False) -> None:
        """Make a panel that shows nothing yet.

        Args:
            desk: the open data.
            parent: its owner.
            grows: whether the list takes all the height there is, and not only what its rows need.
        """
        super().__init__(parent)
        self.setObjectName("evidence_panel")
        self.desk = desk
        self._place: ProvedPlace | None = None
        self._can_write = False
        self._grows = grows
        self._is_stale = False
        self.model = ProofModel(desk.edits.language, self)
        self.list = named(ProofList(), "proofs")
        self.list.setAccessibleName(self.tr("Tài liệu đã gắn"))
        self.list.setModel(self.model)
        self.setFocusProxy(self.list)
        self.copying = FileCopying(desk)
        self.acts = ProofActs(desk, self.list, self.model, self.copying)
        self.acts.said.connect(self.said)
        self.setAcceptDrops(True)
        self._lay_out()
        desk.edits.changed.connect(self._follow)
        self.list.selectionModel().currentChanged.connect(self._follow_choice)
        self.model.modelAboutToBeReset.connect(self._remember)
        self._kept: tuple[ProofEntry | None, int] = (None, -1)

    @property
    def place(self) -> ProvedPlace | None:
        """What the documents prove; None while nothing is shown."""
        return self._place

    @property
    def can_write(self) -> bool:
        """Whether documents may be attached and detached here."""
        return self._can_write and self._place is not None

    def show_place(self, place: ProvedPlace | None, *, can_write: bool) -> None:
        """Show what proves something.

        Args:
            place: the task or the line; None for nothing.
            can_write: whether its period is open and the data may be changed.
        """
        if place != self._place:
            self._kept = (None, -1)
            self.list.setCurrentIndex(self.model.index(-1, 0))
        self._place, self._can_write = place, can_write and not self.desk.edits.is_read_only
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing more until it is shown again: the window may be closing its data."""
        self._is_stale = True
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.can_write and local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.acts.attach(local_files(event.mimeData()))

    def _follow(self) -> None:
        if self.isVisible():
            self._read()
        else:
            self._is_stale = True

    def _read(self) -> None:
        self._is_stale = False
        proofs = () if self._place is None else proofs_of(self.desk.edits.store, self._place)
        self.model.show(proofs, "" if self._place is None else self._place.round)
        self._restore()
        self.list.say(self._words_for_none())
        if not self._grows:
            self.list.fit()
        self._follow_choice()
        self.counted.emit(len(proofs))

    def _words_for_none(self) -> str:
        if not self.can_write:
            return self.tr("Chưa gắn tài liệu nào.")
        return self.tr("Chưa gắn tài liệu nào. Kéo tệp thả vào đây, hoặc chép tệp rồi bấm Ctrl+V.")

    def _remember(self) -> None:
        self._kept = (self.acts.current, self.list.currentIndex().row())

    def _restore(self) -> None:
        """Stay at the document or file of before; where it is gone, at what stands in its place."""
        entry, row = self._kept
        found = self.model.row_of(entry)
        last = self.model.rowCount() - 1
        if last >= 0:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), last) if found is None else found, 0))

    def _follow_choice(self) -> None:
        self.acts.follow(self._place, can_write=self.can_write)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for act in (self.acts.add_files, self.acts.choose):
            row.addWidget(button_of(act))
        row.addStretch()
        row.addWidget(self._more())
        self.list.addActions(self.acts.in_menu)
        self.addActions([self.acts.add_files, self.acts.choose, self.acts.paste])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list, 1 if self._grows else 0)
        column.addWidget(self.copying)
        column.addLayout(row)

    def _more(self) -> QToolButton:
        """Return a button with what is done with the document that the keyboard is at."""
        button = named(QToolButton(), "more_with_proof")
        button.setText(self.tr("Khác"))
        button.setAccessibleName(self.tr("Việc với tài liệu đang chọn"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = named(QMenu(button), "proof_menu")
        menu.addActions(self.acts.in_menu)
        button.setMenu(menu)
        return button
