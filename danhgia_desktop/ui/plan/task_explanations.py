"""The page of the pane that shows what was explained about a task, and what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from danhgia_desktop import days
from danhgia_desktop.plan.deadline import was_filed_in_time
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named
from danhgia_desktop.wording.plan_words import plan_word

if TYPE_CHECKING:
    from danhgia_desktop.plan.explanation import Explanation
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.wording import Language


class TaskExplanations(QWidget):
    """The explanations, the earliest first, each with whether it came in time.

    Signals:
        filing_wanted: one shall be recorded.
        mending_wanted, deciding_wanted, removal_wanted: carry the Explanation that is chosen.
    """

    filing_wanted = Signal()
    mending_wanted = Signal(object)
    deciding_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, language: Language, *, can_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._can_write = can_write
        self._followed: FollowedTask | None = None
        self._model = QStringListModel(self)
        self._list = named(QListView(), "explanations")
        self._list.setAccessibleName(self.tr("Giải trình của nhiệm vụ"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWordWrap(True)
        self._list.setSpacing(3)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setModel(self._model)
        self._none = named(QLabel(), "no_explanation")
        self._none.setProperty("look", "caption")
        self._none.setWordWrap(True)
        self._frozen = named(QLabel(self.tr("Kỳ đã chốt: phiếu của kỳ giữ số liệu lúc chốt.")), "frozen_sheets")
        self._frozen.setProperty("look", "caption")
        self._frozen.setWordWrap(True)
        self.setFocusProxy(self._list)
        self.file = self._act("file_explanation", self.tr("Ghi giải trình…"), "Ins", "plus")
        self.decide = self._act("decide_explanation", self.tr("Quyết định…"), "Ctrl+Return", "circle-check")
        self.mend = self._act("mend_explanation", self.tr("Sửa…"), "F2", "pencil")
        self.remove = self._act("remove_explanation", self.tr("Xóa"), "Del", "trash-2")
        self._lay_out()
        self._connect()
        self._follow()

    def show_task(self, followed: FollowedTask | None) -> None:
        """Show what was explained about a task; the last one is chosen."""
        self._followed = followed
        told = () if followed is None else followed.explanations
        self._model.setStringList([self._say(one) for one in told])
        if told:
            self._list.setCurrentIndex(self._model.index(len(told) - 1))
        self._list.setVisible(bool(told))
        self._none.setVisible(not told)
        self._frozen.setVisible(followed is not None and followed.is_concluded)
        self._none.setText(
            self.tr("Chọn một nhiệm vụ để xem giải trình.")
            if followed is None
            else self.tr("Chưa có giải trình. Chậm hoặc không làm được thì ghi giải trình trước khi hết hạn.")
        )
        self._follow()

    def _say(self, explanation: Explanation) -> str:
        followed = self._followed
        is_in_time = followed is not None and was_filed_in_time(explanation, followed)
        filed = self.tr("Nộp {day}") if is_in_time else self.tr("Nộp {day} – nộp sau hạn")
        lines = [filed.format(day=days.shown(explanation.filed_on)), explanation.reason]
        if explanation.proposed_due_on is not None:
            lines.append(self.tr("Đề nghị gia hạn đến {day}").format(day=days.shown(explanation.proposed_due_on)))
        return "\n".join([*lines, *self._decision(explanation)])

    def _decision(self, explanation: Explanation) -> list[str]:
        decision = explanation.decision
        if decision is None:
            return [self.tr("Chờ quyết định")]
        said = self.tr("{verdict} – {who}, {day}").format(
            verdict=plan_word(decision.verdict, self._language),
            who=decision.decided_by,
            day=days.shown(decision.decided_on),
        )
        due = [] if decision.due_on is None else [self.tr("Gia hạn đến {day}").format(day=days.shown(decision.due_on))]
        return [said, *due, *filter(None, [decision.words])]

    @property
    def _chosen(self) -> Explanation | None:
        row = self._list.currentIndex().row()
        told = () if self._followed is None else self._followed.explanations
        return told[row] if 0 <= row < len(told) else None

    def _follow(self) -> None:
        self.file.setEnabled(self._can_write and self._followed is not None)
        for act in (self.decide, self.mend, self.remove):
            act.setEnabled(self._can_write and self._chosen is not None)

    def _act(self, name: str, text: str, key: str, icon_name: str) -> QAction:
        action = named(QAction(text, self), name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        dress(action, icon_name)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._follow)
        self._list.doubleClicked.connect(self.decide.trigger)
        self.file.triggered.connect(self.filing_wanted)
        self.decide.triggered.connect(lambda: self.deciding_wanted.emit(self._chosen))
        self.mend.triggered.connect(lambda: self.mending_wanted.emit(self._chosen))
        self.remove.triggered.connect(lambda: self.removal_wanted.emit(self._chosen))

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(6)
        for place, act in enumerate((self.file, self.decide, self.mend, self.remove)):
            buttons.addWidget(_button(act), place // 2, place % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 8, 4, 4)
        layout.setSpacing(8)
        layout.addWidget(self._none)
        layout.addWidget(self._frozen)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        layout.addStretch()


def _button(act: QAction) -> QPushButton:
    """Return a button that does what an act does, while it can be done."""
    button = named(QPushButton(act.icon(), act.text()), f"{act.objectName()}_button")
    button.setToolTip(act.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
    button.setEnabled(act.isEnabled())
    button.clicked.connect(act.trigger)
    act.enabledChanged.connect(button.setEnabled)
    return button
