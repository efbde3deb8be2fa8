"""The pane of the current task: what the columns do not show, explanations and decisions, its history."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton

from danhgia_desktop.plan.explanation import Verdict
from danhgia_desktop.plan.task_state import TaskState, state_of
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.ui.forms.form_dialog import FormDialog
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from tests.ui.keyboard import CTRL, SHIFT
from tests.ui.plan.conftest import Planner

Key = Qt.Key


@pytest.fixture
def late(planner):
    """The person before a task that was due five days ago."""
    return planner.paste("Kiểm tra công vụ\t\tCC003\t15/11/2026\t1").at(0)


def _dialog() -> FormDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FormDialog)
    return dialog


def _type(dialog: FormDialog, name: str, text: str) -> None:
    dialog.findChild(QLineEdit, name).setText(text)


def _explain(person: Planner, reason: str) -> None:
    person.press((CTRL | SHIFT, Key.Key_G))
    dialog = _dialog()
    dialog.findChild(QPlainTextEdit, "explanation_reason").setPlainText(reason)
    dialog.act.click()
    person.tab._pane_work.show_task()


def test_an_explanation_is_recorded_by_a_key_and_told_as_filed_late(late):
    _explain(late, "Đoàn kiểm tra đột xuất")

    (explanation,) = late.followed[0].explanations
    assert (explanation.reason, explanation.filed_on) == ("Đoàn kiểm tra đột xuất", date(2026, 11, 20))
    late.tab._pane_work.show_task()
    said = late.tab.pane.findChild(QListView, "explanations").model().index(0, 0).data()
    assert said.split("\n")[0] == "Nộp 20/11/2026 – nộp sau hạn"
    assert said.endswith("Chờ quyết định")
    late.undo()
    assert late.followed[0].explanations == ()


def test_an_approval_with_a_new_day_moves_the_deadline(late):
    _explain(late, "Chờ số liệu")
    late.tab.pane.explanations.decide.trigger()
    dialog = _dialog()
    _type(dialog, "decision_due_on", "27/11/2026")
    _type(dialog, "decided_by", "Giám đốc")
    dialog.act.click()

    followed = late.followed[0]
    assert followed.explanations[0].decision.verdict is Verdict.APPROVED
    assert state_of(followed, date(2026, 11, 20)) is TaskState.EXTENDED
    assert late.column(TaskColumn.DUE) == ["27/11/2026"]
    assert late.column(TaskColumn.STATE) == ["Được gia hạn"]


def test_an_extension_before_the_deadline_is_refused_beside_its_field(late):
    _explain(late, "Chờ số liệu")
    late.tab.pane.explanations.decide.trigger()
    dialog = _dialog()
    _type(dialog, "decision_due_on", "1/11/2026")
    _type(dialog, "decided_by", "Giám đốc")
    dialog.act.click()

    assert "sớm hơn hạn đang có" in dialog.findChild(QLabel, "decision_due_on_fault").text()
    _type(dialog, "decided_on", "21/11/2026")
    dialog.act.click()
    assert "chưa đến" in dialog.findChild(QLabel, "decided_on_fault").text()
    assert late.followed[0].explanations[0].decision is None


def test_fields_of_the_pane_are_saved_as_they_are_left(late):
    late.tab._pane_work.show_task()
    field = late.part("cause", QLineEdit)
    field.setFocus()
    late.press("Bão số 5", Key.Key_Return)
    assert late.tasks[0].cause.words == "Bão số 5"

    day = late.part("assigned_on", QLineEdit)
    day.setFocus()
    late.press("hôm kia", Key.Key_Tab)
    assert late.part("details_fault", QLabel).isVisible()
    assert late.tasks[0].assigned_on is None


def test_a_task_of_a_unit_is_made_a_part_of_one_of_the_agency_which_then_counts_by_its_parts(late):
    late.tab.show_owner(late.owner("Văn phòng"))
    late.at(0).paste("Phần của Văn phòng\t\tCC004\t\t2\t1").at(0)
    late.tab._pane_work.show_task()
    late.part("choose_above", QPushButton).click()
    popup = QApplication.activePopupWidget()
    popup.findChild(QLineEdit, "value_search").setText("kiem tra")
    popup._choose()
    assert late.tasks[0].descends_from is not None

    late.tab.show_owner(AGENCY)
    late.at(0).tab._pane_work.show_task()
    assert late.followed[0].has_parts
    assert late.part("task_progress", QLabel).text() == "Tiến độ từ 1 nhiệm vụ cấp dưới: 50%"


def test_the_history_tells_what_each_step_changed(late):
    late.type_in(0, TaskColumn.DONE, "1")
    late.at(0).tab.pane.turn_to(late.tab.pane.history)
    late.tab._pane_work.show_task()

    steps = late.part("task_history", QListView).model()
    assert "Đã làm: trống → 1" in steps.index(0, 0).data()
    assert "Thêm 1 nhiệm vụ" in steps.index(steps.rowCount() - 1, 0).data()
