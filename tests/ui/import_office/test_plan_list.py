"""Lists of tasks imported by real keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton

from danhgia_desktop import period as periods
from danhgia_desktop.operations import plans, staff, tasks, units
from danhgia_desktop.organization.org_unit import OrgUnit
from danhgia_desktop.organization.posting import Posting, PostingUid
from danhgia_desktop.organization.staff_member import StaffMember, StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.plan.plan_table import PlanColumn
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner
from danhgia_desktop.ui.grid.cell import Mark
from danhgia_desktop.ui.import_office.list_dialog import ListDialog
from danhgia_desktop.ui.import_office.list_imports import ListImports
from danhgia_desktop.ui.import_office.list_table import ListTable
from danhgia_desktop.ui.import_office.plan_list import plan_list
from tests.ui.conftest import ACTOR

PERIOD = periods.parse("2026-11")
HEADER = "TT\tNhiệm vụ\tNgười thực hiện\tPhối hợp\tHạn\tSố lượng giao\tHoàn thành\n"
SOUND = "1\tLập báo cáo\tLê Văn A\t\t30/11\t1\t\n"
ODD = "2\tHọp\tChị Hoa\tVăn phòg\t25/11/2026\t1\t2\n"
WRONG = "3\tTrực\tLê Văn A\t\t31/11/2026\t1\t\n"


@pytest.fixture
def office(store) -> OrgUnit:
    unit = units.add_unit(store, ACTOR, "Văn phòng")
    person = StaffMember(uid=StaffUid("a"), code="CC01", name="Lê Văn A")
    posting = Posting(
        uid=PostingUid("p"),
        staff=person.uid,
        unit=unit.uid,
        employment_kind=EmploymentKind.CIVIL_SERVANT,
        from_on=date(2020, 1, 1),
    )
    staff.add_staff(store, ACTOR, person, posting)
    return unit


@pytest.fixture
def show(qtbot, desk, office):
    """Show the dialog for the plan of the unit, with something pasted into it."""

    def shown(text: str) -> ListDialog:
        dialog = ListDialog(plan_list(PlanOwner(unit=office.uid), PERIOD, "Tháng 11/2026, Văn phòng"), desk)
        qtbot.addWidget(dialog, before_close_func=lambda _: dialog.done(0))  # closing it would ask
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        QApplication.clipboard().setText(text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: is_settled(dialog))
        return dialog

    return shown


def is_settled(dialog) -> bool:
    """Whether the preview is shown and nothing is being worked out."""
    return button(dialog).isVisible() and words(dialog, "import_fault_label") != "Đang xem lại…"


def button(dialog, name: str = "import_button") -> QPushButton:
    return dialog.findChild(QPushButton, name)


def words(dialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def table(dialog) -> ListTable:
    return dialog.findChild(ListTable, "list_table")


def place(dialog, column: PlanColumn) -> int:
    rows = table(dialog).rows
    return next(at for at in range(rows.columnCount()) if rows.column_at(at) is column)


def test_tasks_are_pasted_looked_at_and_taken_in_as_one_step(qtbot, store, office, show, desk):
    dialog = show(HEADER + SOUND + ODD)

    assert dialog.windowTitle() == "Nhập kế hoạch: Tháng 11/2026, Văn phòng"
    assert words(dialog, "list_heading") == "2 dòng: 2 mới, 0 thay đổi, 0 giữ nguyên, 0 phải sửa"
    assert button(dialog).text() == "&Nhập 2 nhiệm vụ"
    rows = table(dialog).rows
    assert [rows.cell(row, 0).mark for row in (0, 1)] == [Mark.NONE, Mark.WARNING]
    marked = [rows.cell(1, place(dialog, column)) for column in (PlanColumn.ASSIGNEE, PlanColumn.DONE)]
    assert [cell.mark for cell in marked] == [Mark.WARNING, Mark.WARNING]
    assert "không có “Chị Hoa” trong danh sách" in marked[0].message

    with qtbot.waitSignal(dialog.said) as said:
        qtbot.keyClick(button(dialog), Qt.Key.Key_Return)

    assert said.args == ["Đã nhập 2 nhiệm vụ."]
    plan = plans.find_plan(store, PlanOwner(unit=office.uid), PERIOD)
    kept = [one.task for one in tasks.tasks_in(store, plan.uid)]
    assert [(task.text, task.assignee, task.assignee_said) for task in kept] == [
        ("Lập báo cáo", "a", ""),
        ("Họp", None, "Chị Hoa"),
    ]
    desk.edits.undo_action.trigger()
    assert plans.find_plan(store, PlanOwner(unit=office.uid), PERIOD) is None


def test_a_slip_is_mended_with_enter_and_an_impossible_day_by_typing(qtbot, show):
    dialog = show(HEADER + ODD + WRONG)
    assert table(dialog).currentIndex().row() == 1
    assert not button(dialog).isEnabled()
    assert "Không có ngày 31/11/2026 trong lịch" in words(dialog, "cell_fault_label")

    table(dialog).go_to((1, place(dialog, PlanColumn.DUE_ON)))
    qtbot.keyClick(table(dialog), Qt.Key.Key_F2)
    editor = table(dialog).editor
    editor.selectAll()
    qtbot.keyClicks(editor, "30/11/2026")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: button(dialog).isEnabled())
    table(dialog).go_to((0, place(dialog, PlanColumn.SUPPORTS)))
    qtbot.keyClick(table(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_settled(dialog))

    supports = table(dialog).rows.cell(0, place(dialog, PlanColumn.SUPPORTS))
    assert (supports.text, supports.mark) == ("Văn phòng", Mark.NONE)


def test_the_import_of_a_plan_says_whose_it_is(qtbot, desk):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    imports = ListImports(desk, window, lambda: None)

    imports.import_plan(AGENCY, PERIOD)

    dialog = window.findChild(ListDialog)
    assert dialog.windowTitle().startswith("Nhập kế hoạch: Tháng 11/2026, ")
    dialog.reject()
