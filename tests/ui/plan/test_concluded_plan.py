"""The plan of a concluded period: nothing changes but how far those tasks came that were extended beyond it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from danhgia_desktop.operations.explanations import decide_explanation, file_explanation
from danhgia_desktop.operations.period_opening import open_period
from danhgia_desktop.operations.periods import conclude_period
from danhgia_desktop.operations.plan_entry import enter_tasks, plan_table
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.task import Task, TaskUid, Work
from danhgia_desktop.plan.work_plan import AGENCY, PlanUid
from danhgia_desktop.ui.plan.task_columns import PROGRESS, TaskColumn
from tests.storage.builders import ACTOR
from tests.ui.plan.conftest import NOVEMBER

TODAY, DECEMBER_5 = date(2026, 11, 20), date(2026, 12, 5)


@pytest.fixture
def concluded(planner):
    """November with two tasks, of which the first is extended into December; it is concluded."""
    store = planner.store
    work = Work(assigned=Decimal(3), done=Decimal(1))
    added = [Task(uid=TaskUid(name), plan=PlanUid(""), ordinal=0, text=name, work=work) for name in ("một", "hai")]
    enter_tasks(store, ACTOR, AGENCY, NOVEMBER, added=added)
    today = date(2026, 11, 17)
    said = file_explanation(store, ACTOR, TaskUid("một"), "Chờ số liệu", today, today=today)
    decision = Decision(verdict=Verdict.APPROVED, decided_by="Giám đốc", decided_on=today, due_on=DECEMBER_5)
    decide_explanation(store, ACTOR, said.uid, decision, today=today)
    open_period(store, ACTOR, NOVEMBER)
    planner.desk.edits.run(conclude_period, NOVEMBER)
    return planner.wait()


def test_what_is_done_of_an_extended_task_is_typed_and_undone(concluded):
    note = concluded.tab.findChild(QLabel, "plan_note")
    assert note.text() == "Kỳ đã chốt: chỉ ghi được giải trình, và kết quả của nhiệm vụ được gia hạn"
    concluded.type_in(0, TaskColumn.DONE, "3").type_in(0, TaskColumn.DONE_ON, "3/12/2026")

    first, second = plan_table(concluded.store, AGENCY, NOVEMBER).tasks
    assert first.task.work == replace(second.task.work, done=Decimal(3), done_on=date(2026, 12, 3))
    concluded.undo().undo()
    assert plan_table(concluded.store, AGENCY, NOVEMBER).tasks[0].task.work == second.task.work


def test_nothing_else_is_typed(concluded):
    model = concluded.model
    assert {column for column in TaskColumn if model.cell(0, column).can_type} == PROGRESS
    assert not any(model.cell(1, column).can_type for column in TaskColumn)
    assert model.blank_row() is None
    assert "được gia hạn: chỉ ghi được kết quả" in model.why_closed(0, TaskColumn.TEXT)
    assert "chỉ xem được" in model.why_closed(1, TaskColumn.TEXT)


def test_beside_it_the_cause_is_written_and_nothing_that_was_planned(concluded):
    concluded.at(0).tab._pane_work.show_task()
    part = concluded.tab.pane.details.findChild
    assert part(QLineEdit, "cause").isEnabled()
    assert not part(QLineEdit, "issuer").isEnabled()
    assert not part(QLineEdit, "assigned_on").isEnabled()
    concluded.at(1).tab._pane_work.show_task()
    assert not part(QLineEdit, "cause").isEnabled()


def test_who_decides_is_told_that_the_sheets_stay_as_they_were(concluded):
    concluded.at(0).tab._pane_work.show_task()
    assert not concluded.tab.findChild(QLabel, "frozen_sheets").isHidden()
    concluded.tab.pane.explanations.decide.trigger()
    dialog = QApplication.activeModalWidget()
    assert "phiếu của kỳ giữ số liệu lúc chốt" in dialog.findChild(QLabel, "form_note").text()
    dialog.reject()
