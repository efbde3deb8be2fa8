"""Lists of people and units imported by real keys."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QProgressBar, QPushButton

from danhgia_desktop.operations import staff, units
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.office_tables import EMPLOYMENT_KINDS
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.storage.faults import DataBusyError
from danhgia_desktop.ui.grid.cell import Mark
from danhgia_desktop.ui.import_office.list_dialog import ListDialog
from danhgia_desktop.ui.import_office.list_table import ListTable
from danhgia_desktop.ui.import_office.list_task import STAFF, UNITS
from tests.ui.conftest import ACTOR
from tests.ui.keyboard import ALT, CTRL, SHIFT, press

HEADER = "STT\tMã CB\tHọ tên\tNgày sinh\tLoại\tĐơn vị\tChức vụ\tTừ ngày\n"
SOUND = (
    "1\tCC01\tLê Văn A\t\tCông chức\tVăn phòng\tChánh Văn phòng\t\n2\tCC02\tHồ Thị B\t\tHĐ 111\tVăn phòng\t\t1/3/2026\n"
)
SLIPS = SOUND.replace("Văn phòng\t", "Văn phòg\t").replace("Chánh Văn phòg", "Chánh Văn phòng")
STATE, CODE, NAME, KIND, UNIT, POST, ROLE, LEADER, FROM_ON, NOTE = range(10)


@pytest.fixture
def office(store):
    units.add_unit(store, ACTOR, "Văn phòng")
    return store


@pytest.fixture
def show(qtbot, desk):
    """Show the dialog, with something read into it."""

    def shown(task, text: str = "") -> ListDialog:
        dialog = ListDialog(task, desk)
        qtbot.addWidget(dialog, before_close_func=lambda _: dialog.done(0))  # closing it would ask
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        if text:
            paste(qtbot, dialog, text)
            qtbot.waitUntil(lambda: is_settled(dialog))
        return dialog

    return shown


def paste(qtbot, dialog, text: str) -> None:
    QApplication.clipboard().setText(text)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def is_settled(dialog) -> bool:
    """Whether the preview is shown and nothing is being worked out."""
    return button(dialog, "import_button").isVisible() and words(dialog, "import_fault_label") != "Đang xem lại…"


def button(dialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def words(dialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def table(dialog) -> ListTable:
    return dialog.findChild(ListTable, "list_table")


def cell(dialog, row: int, column: int, role=Qt.ItemDataRole.DisplayRole):
    return table(dialog).model().index(row, column).data(role)


def codes(store) -> list[str]:
    return [member.code for member in staff.all_staff(store)]


def test_a_sound_list_is_pasted_and_taken_in_with_two_keys(qtbot, office, show, desk):
    dialog = show(STAFF, HEADER + SOUND)

    assert words(dialog, "list_heading") == "2 dòng: 2 mới, 0 thay đổi, 0 giữ nguyên, 0 phải sửa"
    assert words(dialog, "list_notes") == "Cột không dùng đến: Ngày sinh."
    assert [cell(dialog, 0, column) for column in (STATE, CODE, ROLE, LEADER)] == [
        "Mới",
        "CC01",
        "Người đứng đầu",
        "có",
    ]
    assert cell(dialog, 0, FROM_ON).startswith("01/01/")
    assert cell(dialog, 1, FROM_ON) == "1/3/2026"
    assert "suy ra" in cell(dialog, 0, ROLE, Qt.ItemDataRole.ToolTipRole)
    assert button(dialog, "import_button").text() == "&Nhập 2 người"
    assert codes(office) == []

    with qtbot.waitSignal(dialog.said) as said:
        qtbot.keyClick(button(dialog, "import_button"), Qt.Key.Key_Return)

    assert said.args == ["Đã nhập 2 người."]
    assert not dialog.isVisible()
    assert codes(office) == ["CC01", "CC02"]
    desk.edits.undo_action.trigger()
    assert codes(office) == []


def test_enter_takes_what_is_suggested_for_every_cell_alike(qtbot, office, show):
    dialog = show(STAFF, HEADER + SLIPS)

    assert (table(dialog).currentIndex().row(), table(dialog).currentIndex().column()) == (0, UNIT)
    assert not button(dialog, "import_button").isEnabled()
    assert words(dialog, "import_fault_label") == "Còn 2 dòng phải sửa."
    assert words(dialog, "cell_fault_label").startswith("dòng 2, cột 6: Chưa có đơn vị “Văn phòg”.")
    assert button(dialog, "take_suggestion_button").text() == "&Sửa 2 ô thành “Văn phòng” (Enter)"
    assert table(dialog).cells.cell(0, UNIT).mark is Mark.ERROR

    qtbot.keyClick(table(dialog), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())
    assert [cell(dialog, row, UNIT) for row in (0, 1)] == ["Văn phòng", "Văn phòng"]
    assert not button(dialog, "take_suggestion_button").isVisible()


def test_escape_asks_before_what_was_mended_is_given_up(qtbot, office, show, prompts):
    dialog = show(STAFF, HEADER + SLIPS)
    qtbot.keyClick(table(dialog), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())
    prompts.answers += [Qt.Key.Key_Return, None, "Bỏ những gì đã sửa"]

    qtbot.keyClick(table(dialog), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    button(dialog, "other_source_button").click()
    assert cell(dialog, 0, UNIT) == "Văn phòng"
    assert table(dialog).isVisible()
    qtbot.keyClick(table(dialog), Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_a_click_takes_what_is_suggested_and_goes_on_to_the_next_problem(qtbot, office, show):
    dialog = show(STAFF, HEADER + SLIPS + "3\tCC03\tLê C\t\tThầy\tVăn phòng\t\t\n")

    qtbot.mouseClick(button(dialog, "take_suggestion_button"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: words(dialog, "import_fault_label") == "Còn 1 dòng phải sửa.")
    assert (table(dialog).currentIndex().row(), table(dialog).currentIndex().column()) == (2, KIND)


def test_a_cell_is_mended_by_typing_and_cleared_by_delete(qtbot, office, show):
    dialog = show(STAFF, HEADER + SOUND.replace("Công chức", "Thầy").replace("1/3/2026", "31/02/2026"))
    assert table(dialog).currentIndex().column() == KIND

    qtbot.keyClick(table(dialog), Qt.Key.Key_F2)
    editor = table(dialog).editor
    editor.selectAll()
    qtbot.keyClicks(editor, "cong chuc")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(dialog, "import_fault_label") == "Còn 1 dòng phải sửa.")

    qtbot.keyClick(table(dialog), Qt.Key.Key_F8)
    assert (table(dialog).currentIndex().row(), table(dialog).currentIndex().column()) == (1, FROM_ON)
    assert words(dialog, "cell_fault_label").startswith("dòng 3, cột 8: Không có ngày 31/02/2026")
    qtbot.keyClick(table(dialog), Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())
    assert cell(dialog, 1, FROM_ON).startswith("01/01/")


NO_KIND = "Mã CB\tHọ tên\tĐơn vị\nCC01\tLê A\tVăn phòng\nCC02\tLê B\tVăn phòng\nCC03\tLê C\tVăn phòng\n"
KIND_THEN = 3


def column_of(dialog, column: int) -> list[str]:
    return [cell(dialog, row, column) for row in range(table(dialog).rows.rowCount())]


def test_cells_are_chosen_from_a_list_filled_down_pasted_and_cleared_as_in_a_spreadsheet(qtbot, office, show):
    dialog = show(STAFF, NO_KIND)
    assert (table(dialog).place, words(dialog, "import_fault_label")) == ((0, KIND_THEN), "Còn 3 dòng phải sửa.")

    press((ALT, Qt.Key.Key_Down))
    menu = table(dialog).findChild(QMenu, "value_menu")
    assert [action.text() for action in menu.actions()] == list(EMPLOYMENT_KINDS.values())
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(dialog, "import_fault_label") == "Còn 2 dòng phải sửa.")
    dialog.activateWindow()  # the offscreen platform does not give the keyboard back by itself
    qtbot.waitUntil(table(dialog).hasFocus)

    press((SHIFT, Qt.Key.Key_Down), (SHIFT, Qt.Key.Key_Down), (CTRL, Qt.Key.Key_D))
    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())
    assert column_of(dialog, KIND_THEN) == ["Công chức"] * 3

    press(Qt.Key.Key_Delete)
    assert column_of(dialog, KIND_THEN) == [""] * 3
    paste(qtbot, dialog, "Viên chức\nHĐ\nCán bộ\n")
    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())
    assert column_of(dialog, KIND_THEN) == ["Viên chức", "HĐ", "Cán bộ"]


def test_one_choice_gives_the_kind_to_all_of_whom_the_list_does_not_say_it(qtbot, office, show):
    dialog = show(STAFF, NO_KIND)
    field = dialog.findChild(QComboBox, "kind_field")
    assert words(dialog, "cell_fault_label").startswith("dòng 2, cột “Loại”: Chưa có “Loại”.")

    field.setFocus()
    press("Vi")
    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())

    assert column_of(dialog, KIND_THEN) == ["Viên chức"] * 3
    assert table(dialog).cells.cell(0, KIND_THEN).typed == ""
    with qtbot.waitSignal(dialog.said):
        button(dialog, "import_button").click()
    kinds = {one.posting.employment_kind for one in staff.staff_on(office, date(2026, 12, 31))}
    assert kinds == {EmploymentKind.PUBLIC_EMPLOYEE}


def test_units_that_are_not_there_are_made_by_one_button_and_go_by_one_undo(qtbot, office, show, desk, prompts):
    dialog = show(STAFF, HEADER + SOUND.replace("Văn phòng\t", "Phòng Lạ Hoắc\t"))
    assert button(dialog, "create_units_button").text() == "Tạo 1 đơn &vị chưa có…"
    prompts.answers += [None, "Tạo 1 đơn vị"]

    press((ALT, Qt.Key.Key_V))
    qtbot.waitUntil(lambda: bool(prompts.said))  # the letter lets the button spring back first
    assert "“Phòng Lạ Hoắc” – Phòng, ban (2 người)" in prompts.said[-1]
    assert words(dialog, "import_fault_label") == "Còn 2 dòng phải sửa."
    button(dialog, "create_units_button").setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())
    assert not button(dialog, "create_units_button").isVisible()
    press(Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert table(dialog).rows.rowCount() == 2
    assert cell(dialog, 0, NOTE) == "Tạo đơn vị “Phòng Lạ Hoắc”"
    with qtbot.waitSignal(dialog.said):
        button(dialog, "import_button").click()

    assert [unit.name for unit in units.all_units(office)] == ["Văn phòng", "Phòng Lạ Hoắc"]
    desk.edits.undo_action.trigger()
    assert ([unit.name for unit in units.all_units(office)], codes(office)) == (["Văn phòng"], [])


def test_the_agency_itself_needs_no_button(qtbot, office, show):
    units.set_agency(office, ACTOR, Agency(name="Sở Nội vụ"))
    dialog = show(STAFF, HEADER + SOUND.replace("Văn phòng\t", "Sở Nội vụ\t"))

    assert button(dialog, "import_button").isEnabled()
    assert cell(dialog, 0, NOTE) == "Tạo đơn vị “Sở Nội vụ”"


def test_rows_that_were_left_out_come_back_by_undo_one_by_one(qtbot, office, show):
    dialog = show(STAFF, HEADER + SOUND)
    button(dialog, "leave_out_button").setFocus()

    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: table(dialog).rows.rowCount() == 1)
    assert table(dialog).hasFocus()
    assert "đã bỏ 1 dòng (Ctrl+Z: lấy lại)" in words(dialog, "list_heading")
    press((CTRL, Qt.Key.Key_Minus))
    qtbot.waitUntil(lambda: table(dialog).rows.rowCount() == 0)

    press((CTRL, Qt.Key.Key_Z))
    qtbot.waitUntil(lambda: table(dialog).rows.rowCount() == 1)
    press((CTRL, Qt.Key.Key_Z))
    qtbot.waitUntil(lambda: table(dialog).rows.rowCount() == 2)
    assert (cell(dialog, 0, CODE), table(dialog).currentIndex().row()) == ("CC01", 0)
    press((CTRL, Qt.Key.Key_Z))  # there is nothing more
    press((CTRL | SHIFT, Qt.Key.Key_Z))
    qtbot.waitUntil(lambda: table(dialog).rows.rowCount() == 1)
    assert "đã bỏ 1 dòng" in words(dialog, "list_heading")


def test_what_was_typed_is_undone_and_the_list_is_then_as_it_was_read(qtbot, office, show):
    dialog = show(STAFF, HEADER + SOUND)
    table(dialog).go_to((1, NAME))
    press("Vũ", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell(dialog, 1, NAME) == "Vũ" and is_settled(dialog))

    press((CTRL, Qt.Key.Key_Z))

    qtbot.waitUntil(lambda: cell(dialog, 1, NAME) == "Hồ Thị B")
    assert (table(dialog).currentIndex().row(), table(dialog).currentIndex().column()) == (1, NAME)
    press(Qt.Key.Key_Escape)  # asks nothing
    assert not dialog.isVisible()


def test_enter_presses_the_button_that_has_the_keyboard(qtbot, office, show):
    dialog = show(STAFF, HEADER + SLIPS)
    button(dialog, "other_source_button").setFocus()

    press(Qt.Key.Key_Return)

    assert not table(dialog).isVisible()


def test_no_two_letters_of_the_preview_are_one(qtbot, office, show):
    dialog = show(STAFF, HEADER + SLIPS.replace("\tCông chức\t", "\t\t") + "3\tCC03\tLê C\t\tVC\tPhòng Lạ\t\t\n")

    worded = [*dialog.findChildren(QPushButton), *(label for label in dialog.findChildren(QLabel) if label.buddy())]
    marked = re.findall("&(.)", " ".join(one.text() for one in worded if one.isVisible()))

    assert len(marked) >= 7
    assert len({letter.lower() for letter in marked}) == len(marked)


def test_columns_are_as_wide_as_what_they_hold_and_blank_ones_narrow(qtbot, office, show):
    header = "Mã CB\tHọ tên\tHậu tố\tLoại\tĐơn vị\tChức vụ\tVai trò\tLãnh đạo\tĐảng viên\tNhóm nhiệm vụ\tTừ ngày\t"
    row = "CC01\tNguyễn Thị Thanh Huyền\t\tCông chức\tVăn phòng\tChánh Văn phòng\tTrưởng\tx\tx\t\t01/03/2026\t\t\t\n"
    dialog = show(STAFF, f"{header}Đến ngày\tLý do thôi\tQuyết định\n{row}")
    rows = table(dialog)
    column_of = {column.key: place for place, column in enumerate(rows.rows.columns)}
    width = {key: rows.columnWidth(place) for key, place in column_of.items()}

    assert width["Họ và tên"] > rows.fontMetrics().horizontalAdvance("Nguyễn Thị Thanh Huyền")
    assert width["Từ ngày"] > rows.fontMetrics().horizontalAdvance("01/03/2026")
    assert width["Nhóm nhiệm vụ"] < width["Họ và tên"] / 2


def test_a_list_that_says_the_kind_of_all_is_not_asked_for_it(office, show):
    assert not show(STAFF, HEADER + SOUND).findChild(QComboBox, "kind_field").isVisible()


def test_problems_are_walked_both_ways_and_a_row_is_left_out(qtbot, office, show):
    dialog = show(STAFF, HEADER + SOUND + SOUND)  # the codes stand there twice
    assert (table(dialog).currentIndex().row(), table(dialog).currentIndex().column()) == (2, CODE)

    qtbot.keyClick(table(dialog), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert table(dialog).currentIndex().row() == 3
    qtbot.keyClick(table(dialog), Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: words(dialog, "import_fault_label") == "Còn 1 dòng phải sửa.")
    qtbot.mouseClick(button(dialog, "next_problem_button"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "leave_out_button"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())
    assert not button(dialog, "next_problem_button").isEnabled()
    qtbot.keyClick(table(dialog), Qt.Key.Key_F8)
    assert table(dialog).rows.rowCount() == 2


def test_without_a_day_in_the_list_or_for_all_the_cells_are_asked_for(qtbot, office, show):
    dialog = show(STAFF, HEADER + SOUND)
    field = dialog.findChild(QLineEdit, "since_field")

    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "31/02/2026")
    assert words(dialog, "import_fault_label").startswith("Không có ngày 31/02/2026")
    assert not button(dialog, "import_button").isEnabled()
    field.clear()
    qtbot.waitUntil(lambda: words(dialog, "import_fault_label") == "Còn 1 dòng phải sửa.")

    assert dialog._preview.given.since is None
    qtbot.keyClicks(field, "1/6/2026")
    qtbot.waitUntil(lambda: button(dialog, "import_button").isEnabled())
    assert cell(dialog, 0, FROM_ON) == "01/06/2026"


def test_the_same_list_again_has_nothing_to_import(qtbot, office, show):
    first = show(STAFF, HEADER + SOUND)
    with qtbot.waitSignal(first.said):
        button(first, "import_button").click()

    again = show(STAFF, HEADER + SOUND)

    assert words(again, "import_fault_label") == "Danh sách không có gì khác dữ liệu."
    assert not button(again, "import_button").isEnabled()


def test_what_changes_is_told_for_the_current_row(qtbot, office, show):
    first = show(STAFF, HEADER + SOUND)
    with qtbot.waitSignal(first.said):
        button(first, "import_button").click()

    changed = show(STAFF, HEADER + SOUND.replace("Lê Văn A", "Lê Văn An"))

    assert words(changed, "cell_fault_label") == "Họ và tên: Lê Văn A → Lê Văn An"
    assert cell(changed, 0, NOTE) == "Họ và tên: Lê Văn A → Lê Văn An"


def test_units_come_from_a_file_that_is_chosen(qtbot, store, show, prompts, tmp_path):
    path = tmp_path / "đơn vị.csv"
    path.write_text("Tên đơn vị,Ký hiệu\nVăn phòng,VP\nVăn phòngg,VPP\n", encoding="utf-8")
    dialog = show(UNITS)
    prompts.answers.append(path)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: is_settled(dialog))

    assert not dialog.findChild(QLineEdit, "since_field").isVisible()
    assert cell(dialog, 0, 3) == "Văn phòng"  # the kind, by the name
    assert button(dialog, "take_suggestion_button").isHidden()  # which of two of one list is the slip nobody knows
    with qtbot.waitSignal(dialog.said) as said:
        button(dialog, "import_button").click()
    assert said.args == ["Đã nhập 2 đơn vị."]


def test_a_unit_whose_name_is_nearly_known_becomes_that_unit_by_enter(qtbot, office, show):
    dialog = show(UNITS, "Tên đơn vị\tKý hiệu\nVăn phòg\tVP\n")
    assert (cell(dialog, 0, STATE), table(dialog).cells.cell(0, STATE).mark) == ("Mới", Mark.WARNING)

    qtbot.keyClick(table(dialog), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: cell(dialog, 0, STATE) == "Thay đổi")
    assert words(dialog, "cell_fault_label") == "Ký hiệu: (trống) → VP"
    assert table(dialog).rows.suggestion_at(table(dialog).model().index(0, 0)) is None


def test_what_cannot_be_read_is_said_where_the_ways_are_offered(qtbot, office, show):
    dialog = show(STAFF)

    QApplication.clipboard().clear()
    button(dialog, "paste_button").click()
    assert words(dialog, "source_fault_label").startswith("Chưa có bảng nào được chép.")
    paste(qtbot, dialog, "Xin chào")
    qtbot.waitUntil(lambda: words(dialog, "source_fault_label").startswith("Không thấy bảng danh sách"))
    paste(qtbot, dialog, HEADER)
    qtbot.waitUntil(lambda: words(dialog, "source_fault_label").startswith("Bảng chỉ có dòng tiêu đề"))


def test_a_copied_file_is_read_and_another_source_can_be_chosen(qtbot, office, show, tmp_path):
    path = tmp_path / "danh sách.txt"
    path.write_text(HEADER + SOUND, encoding="utf-8")
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(path))])
    dialog = show(STAFF)

    QApplication.clipboard().setMimeData(copied)
    button(dialog, "paste_button").click()
    qtbot.waitUntil(lambda: is_settled(dialog))
    button(dialog, "other_source_button").click()

    assert button(dialog, "choose_file_button").isVisible()
    assert not button(dialog, "import_button").isVisible()


def test_old_text_is_converted_when_the_person_agrees(qtbot, store, show, prompts):
    prompts.answers.append("Chuyển sang Unicode")
    dialog = show(UNITS, "Tªn ®¬n vÞ\tKý hiÖu\nV¨n phßng\tVP\nPhßng KÕ ho¹ch\tKH\n")

    assert [cell(dialog, row, 1) for row in (0, 1)] == ["Văn phòng", "Phòng Kế hoạch"]


@pytest.mark.parametrize("task", [STAFF, UNITS])
def test_an_empty_list_is_saved_from_the_first_page(qtbot, show, prompts, tmp_path, task):
    path = tmp_path / "mẫu.xlsx"
    prompts.answers.append(path)
    dialog = show(task)

    button(dialog, "save_template_button").click()

    qtbot.waitUntil(lambda: words(dialog, "import_fault_label").startswith(f"Đã lưu {path}"))
    assert path.is_file()


def test_cancel_stops_the_import_and_nothing_is_kept(qtbot, office, show):
    people = "".join(f"{n}\tNV{n}\tHồ Thị B\t\tHĐ 111\tVăn phòng\t\t\n" for n in range(300))
    dialog = show(STAFF, HEADER + people)
    progress = dialog.findChild(QProgressBar, "import_progress")

    button(dialog, "import_button").click()
    assert progress.isVisible()
    assert not table(dialog).isEnabled()
    dialog.reject()

    qtbot.waitUntil(lambda: not dialog._storing.is_underway)
    assert dialog.isVisible()
    assert codes(office) == []
    assert button(dialog, "import_button").isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


def test_an_import_that_is_refused_changes_nothing_and_says_why(qtbot, office, show, desk):
    dialog = show(STAFF, HEADER + SOUND)

    with qtbot.waitSignal(desk.edits.refused) as refused:
        dialog._storing.is_underway = True
        dialog._storing._tell_failed(DataBusyError(path=office.path))

    assert str(office.path) in refused.args[0]
    assert dialog.isVisible()
    assert button(dialog, "import_button").isEnabled()
