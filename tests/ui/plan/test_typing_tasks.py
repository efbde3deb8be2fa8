"""Typing, pasting, filling and undoing in the table of a plan, by the keys of spreadsheets."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView

from danhgia_desktop.operations.plans import find_plan
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.ui.grid.cell import Mark
from danhgia_desktop.ui.plan.task_columns import TaskColumn
from tests.ui.keyboard import ALT, CTRL, SHIFT
from tests.ui.plan.conftest import NOVEMBER

Key = Qt.Key


def test_typing_the_first_task_opens_the_plan_and_enter_leads_to_the_next_blank_row(planner):
    planner.press("Soạn báo cáo", Key.Key_Return, "Rà soát hồ sơ", Key.Key_Return)

    assert [task.text for task in planner.tasks] == ["Soạn báo cáo", "Rà soát hồ sơ"]
    assert planner.grid.place == (2, TaskColumn.TEXT)
    planner.undo().undo()
    assert find_plan(planner.store, AGENCY, NOVEMBER) is None


def test_tab_goes_on_in_the_row_of_the_task_that_was_just_typed(planner):
    planner.press(
        "Soạn báo cáo", Key.Key_Tab, "SP01", Key.Key_Tab, "pham van dat", Key.Key_Tab, "30/11/2026", Key.Key_Return
    )

    (task,) = planner.tasks
    assert (task.text, task.product, task.due_on) == ("Soạn báo cáo", "Báo cáo tháng", date(2026, 11, 30))
    assert task.work.factor == Fraction(5)
    assert planner.column(TaskColumn.ASSIGNEE) == ["Phạm Văn Đạt"]


def test_the_number_that_never_scrolls_away_shows_how_a_task_stands(planner):
    planner.paste("Một\t\t\t5/11/2026\t2\t2\nHai\t\t\t5/11/2026\t1")

    signs = [planner.model.cell(row, TaskColumn.NUMBER) for row in (0, 1)]
    assert [(cell.text, cell.message) for cell in signs] == [("1", "Hoàn thành đúng hạn"), ("2", "Quá hạn")]
    assert [cell.sign for cell in signs] == [planner.model.cell(row, TaskColumn.STATE).sign for row in (0, 1)]


def test_people_are_known_by_code_and_somebody_unknown_stays_as_typed_and_is_marked(planner):
    planner.press("Một", Key.Key_Return).type_in(0, TaskColumn.ASSIGNEE, "cc004")
    assert planner.column(TaskColumn.ASSIGNEE) == ["Nguyễn Thị Hoa"]

    planner.type_in(0, TaskColumn.ASSIGNEE, "chị Lan")
    assert planner.tasks[0].assignee_said == "chị Lan"
    cell = planner.model.cell(0, TaskColumn.ASSIGNEE)
    assert (cell.text, cell.mark) == ("chị Lan", Mark.ERROR)
    assert "chị Lan" in cell.message


def test_a_block_of_excel_adds_tasks_in_one_step(planner):
    planner.paste("Một\tBáo cáo tháng\tCC003\t5/11/2026\t2\t2\nHai\tTờ trình\tLê Thị Ánh\t\t1\t0")

    first, second = planner.tasks
    assert (first.text, first.work.assigned, first.work.factor) == ("Một", Decimal(2), Fraction(5))
    assert (second.product, second.standard_product, second.work.factor) == ("Tờ trình", None, Fraction(1))
    assert planner.column(TaskColumn.STATE) == ["Hoàn thành đúng hạn", "Chưa đến hạn"]
    planner.undo()
    assert planner.tasks == []


def test_refused_cells_of_a_block_are_shown_before_and_nothing_else_is_lost(planner):
    planner.paste("Một\t\t\t5/11/2026\nHai\t\t\tngày mai")

    dialog = QApplication.activeModalWidget()
    assert dialog.findChild(QLabel, "paste_summary").text() == "3 ô dán được, 1 ô bị từ chối"
    refused = dialog.findChild(QTableView, "refused_cells").model()
    assert refused.index(0, 0).data() == "dòng mới 2, cột “Hạn”"
    dialog.findChild(QPushButton, "paste_button").click()
    assert [task.text for task in planner.tasks] == ["Một", "Hai"]
    assert [task.due_on for task in planner.tasks] == [date(2026, 11, 5), None]


def test_a_block_is_selected_where_it_was_pasted(planner):
    planner.paste("Một\tBáo cáo tháng\tCC003\nHai\tTờ trình\tLê Thị Ánh")

    assert planner.grid.place == (0, TaskColumn.TEXT)
    first, last = TaskColumn.TEXT, TaskColumn.TEXT + 2
    assert set(planner.grid.selected_places()) == {(row, col) for row in (0, 1) for col in range(first, last + 1)}


def test_rows_that_come_back_are_sorted_in_and_the_blank_row_stays_last(planner):
    planner.paste("Một\t\t\t5/11/2026\nHai\t\t\t3/11/2026").at(2).paste("Ba\t\t\t30/10/2026\nBốn\t\t\t4/11/2026")
    planner.grid.header.sectionClicked.emit(TaskColumn.DUE)

    def shown() -> list[str]:
        cells = planner.grid.cells
        return [cells.cell(row, TaskColumn.TEXT).text for row in range(cells.rowCount())]

    assert shown() == ["Ba", "Hai", "Bốn", "Một", ""]
    planner.undo()
    assert shown() == ["Hai", "Một", ""]
    planner.desk.edits.redo_action.trigger()
    assert shown() == ["Ba", "Hai", "Bốn", "Một", ""]

    planner.at(4).press("Năm", Key.Key_Return)
    assert shown() == ["Ba", "Hai", "Bốn", "Một", "Năm", ""]


def test_a_filter_counts_tasks_alone(planner, qtbot):
    planner.paste("Một\nHai").at(0).press((CTRL | SHIFT, Key.Key_L), "hai")

    words = planner.part("kept_rows", QLabel)
    qtbot.waitUntil(lambda: words.text() == "Đang lọc: 1 / 2 dòng")


def test_filling_clearing_and_today_change_many_tasks_in_one_step(planner):
    planner.paste("Một\nHai\nBa").at(0, TaskColumn.ASSIGNED).press("4", Key.Key_Return)
    planner.at(0, TaskColumn.ASSIGNED).press((SHIFT, Key.Key_Down), (SHIFT, Key.Key_Down), (CTRL, Key.Key_D))
    assert [task.work.assigned for task in planner.tasks] == [4, 4, 4]

    planner.at(0, TaskColumn.ASSIGNED).press((SHIFT, Key.Key_Down), Key.Key_Delete)
    assert [task.work.assigned for task in planner.tasks] == [None, None, 4]
    planner.undo()
    assert [task.work.assigned for task in planner.tasks] == [4, 4, 4]

    planner.at(1, TaskColumn.DONE_ON).press((CTRL, Key.Key_Semicolon))
    assert planner.tasks[1].work.done_on is not None


def test_tasks_are_moved_and_removed_as_whole_rows(planner):
    planner.paste("Một\nHai\nBa").at(2).press((ALT | SHIFT, Key.Key_Up))
    assert [task.text for task in planner.tasks] == ["Một", "Ba", "Hai"]
    assert planner.grid.place == (1, TaskColumn.TEXT)
    planner.press((ALT | SHIFT, Key.Key_Down), (ALT | SHIFT, Key.Key_Down))
    assert [task.text for task in planner.tasks] == ["Một", "Hai", "Ba"]
    assert planner.said[-1] == "Nhiệm vụ này không chuyển thêm được nữa."

    planner.at(1).press((CTRL, Key.Key_Minus))
    assert planner.column(TaskColumn.TEXT) == ["Một", "Ba"]
    planner.undo()
    assert planner.column(TaskColumn.TEXT) == ["Một", "Hai", "Ba"]


def test_alt_down_offers_people_who_are_found_without_marks(planner):
    planner.paste("Một").at(0, TaskColumn.ASSIGNEE)
    planner.press((ALT, Key.Key_Down))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()

    planner.at(0, TaskColumn.TEXT).press((ALT, Key.Key_Down))
    assert QApplication.activePopupWidget() is None


def test_a_text_that_cannot_stand_stays_open_and_says_why(planner):
    planner.paste("Một").at(0, TaskColumn.ASSIGNED).press("nhiều", Key.Key_Return)

    assert planner.grid.findChild(QLineEdit, "cell_editor").text() == "nhiều"
    assert "không phải là số lượng" in planner.said[-1]
    planner.press(Key.Key_Escape)
    assert planner.tasks[0].work.assigned is None


def test_f8_goes_from_problem_to_problem(planner):
    planner.paste("Một\nHai").at(0).press(Key.Key_F8)
    assert planner.grid.place == (0, TaskColumn.ASSIGNEE)
    planner.press(Key.Key_F8, Key.Key_F8)
    assert planner.grid.place == (1, TaskColumn.ASSIGNEE)
