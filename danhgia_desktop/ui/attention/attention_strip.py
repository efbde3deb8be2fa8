"""What asks for attention, in one line above the plans; each part opens into its tasks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from danhgia_desktop import days
from danhgia_desktop.plan.answering import assignee_of
from danhgia_desktop.plan.deadline import effective_deadline
from danhgia_desktop.text import tidy
from danhgia_desktop.ui.icons import dress
from danhgia_desktop.ui.named import named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from danhgia_desktop.operations.plan_attention import Attention
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.plan.followed_task import FollowedTask
    from danhgia_desktop.plan.petition import Petition

_MOST_SHOWN = 20
_LONGEST = 70

Entry = tuple[str, "Callable[[], object]"]


class AttentionStrip(QWidget):
    """Hidden while there is nothing to say, and once it was closed.

    Signals:
        task_wanted: carries the FollowedTask that shall be shown in its plan.
        explanation_wanted: carries one whose explanations shall be shown beside it.
        due_days_wanted: the calendar shall be shown.
        petitions_wanted: the log of petitions shall be shown.
    """

    task_wanted = Signal(object)
    explanation_wanted = Signal(object)
    due_days_wanted = Signal()
    petitions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attention_strip")
        self.setProperty("look", "note")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_closed = False
        self._names: Mapping[StaffUid, str] = {}
        self._overdue = self._part("overdue_tasks", "circle-x", "red")
        self._this_week = self._part("tasks_of_week", "calendar", "text")
        self._waiting = self._part("waiting_explanations", "triangle-alert", "amber")
        self._owed = self._part("owed_answers", "triangle-alert", "amber")
        self._lay_out()
        self.hide()

    def show_attention(self, found: Attention, names: Mapping[StaffUid, str]) -> None:
        """Show what asks for attention.

        Args:
            found: what there is.
            names: of those who do the tasks.
        """
        self._names = names
        due = found.due
        self._fill(self._overdue, self.tr("%n việc quá hạn", "", len(due.overdue)), self._tasks(due.overdue))
        words = self.tr("%n việc đến hạn tuần này", "", len(due.this_week))
        self._fill(self._this_week, words, self._tasks(due.this_week))
        words = self.tr("%n giải trình chờ quyết định", "", len(due.waiting))
        waiting: list[Entry] = [
            (self._said_of(one), partial(self.explanation_wanted.emit, one)) for one, _ in due.waiting
        ]
        self._fill(self._waiting, words, waiting)
        words = self.tr("%n kiến nghị phải trả lời", "", len(found.owed))
        self._fill(self._owed, words, [self._petition(one) for one in found.owed])
        self.setVisible(bool(found.count) and not self._is_closed)

    def _tasks(self, tasks: Iterable[FollowedTask]) -> list[Entry]:
        return [(self._said_of(one), partial(self.task_wanted.emit, one)) for one in tasks]

    def _petition(self, petition: Petition) -> Entry:
        day = "" if petition.due_on is None else days.shown(petition.due_on)
        words = self.tr("{text} · hạn {day}").format(text=_in_short(petition.text), day=day)
        return words, self.petitions_wanted.emit

    def _said_of(self, followed: FollowedTask) -> str:
        person = assignee_of(followed.task, followed.plan)
        name = followed.task.assignee_said if person is None else self._names.get(person, "")
        said = self.tr("{text} · hạn {day}").format(
            text=_in_short(followed.task.text), day=days.shown(effective_deadline(followed))
        )
        return f"{said} · {name}" if name else said

    def _fill(self, button: QToolButton, words: str, entries: list[Entry]) -> None:
        button.setText(words)
        button.setVisible(bool(entries))
        menu = button.menu()
        menu.clear()
        for said, act in entries[:_MOST_SHOWN]:
            menu.addAction(said.replace("&", "&&")).triggered.connect(act)
        if (left := len(entries) - _MOST_SHOWN) > 0:
            wanted = self.petitions_wanted if button is self._owed else self.due_days_wanted
            menu.addAction(self.tr("… và %n việc nữa", "", left)).triggered.connect(wanted)

    def _close(self) -> None:
        self._is_closed = True
        self.hide()

    def _part(self, name: str, icon_name: str, tint: str) -> QToolButton:
        button = named(QToolButton(), name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRaise(True)
        button.setMenu(named(QMenu(button), f"{name}_menu"))
        dress(button, icon_name, tint)
        return button

    def _lay_out(self) -> None:
        head = QLabel(self.tr("Việc cần chú ý:"))
        head.setProperty("look", "heading")
        close = named(QToolButton(), "close_attention")
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setToolTip(self.tr("Ẩn đến lần mở sau"))
        close.setAccessibleName(self.tr("Ẩn việc cần chú ý đến lần mở sau"))
        dress(close, "x")
        close.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(12)
        row.addWidget(head)
        for button in (self._overdue, self._this_week, self._waiting, self._owed):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(close)


def _in_short(text: str) -> str:
    words = tidy(text)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
