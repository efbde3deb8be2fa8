"""Units in the catalogue: the tree, who heads them, and which leader is in charge."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton

from danhgia_desktop.operations.charges import all_charges
from danhgia_desktop.operations.units import all_units, rename_unit, unit_tree
from danhgia_desktop.organization.org_unit import UnitKind
from tests.ui.keyboard import CTRL

Key = Qt.Key
OFFICE, GENERAL, ARCHIVE = 1, 2, 3
HEAD, IN_CHARGE, COUNT, CLOSED = 3, 4, 5, 6


def names(clerk) -> list[str]:
    return [unit.name for unit in unit_tree(clerk.store)]


def test_units_stand_as_a_tree_with_head_leader_in_charge_and_number_of_people(office, clerk):
    clerk.turn_to("Đơn vị")

    assert clerk.rows("units") == names(clerk)
    assert clerk.rows("units", HEAD)[OFFICE] == "Trần Quang Bình"
    assert clerk.rows("units", IN_CHARGE)[OFFICE] == "Lê Thị Ánh"
    assert clerk.rows("units", COUNT)[OFFICE] == "2"
    shown = clerk.table("units").records
    assert shown.index(4, 0).data() == "\u2003Phòng Lưu trữ"


def test_a_click_on_a_part_of_the_catalogue_lets_the_keys_work_there(office, clerk, qtbot):
    parts = clerk.tab.findChild(QListWidget, "catalogue_parts")
    place = parts.visualItemRect(parts.findItems("Đơn vị", Qt.MatchFlag.MatchExactly)[0]).center()
    qtbot.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=place)

    clerk.press(Key.Key_Insert)

    assert clerk.form.objectName() == "unit_dialog"
    clerk.press(Key.Key_Escape)


def test_what_is_in_front_is_added_to_while_the_keyboard_is_in_the_list_of_parts(office, clerk):
    clerk.tab.findChild(QListWidget, "catalogue_parts").setFocus()

    clerk.press(Key.Key_Down, Key.Key_Insert)

    assert clerk.form.objectName() == "unit_dialog"
    clerk.press(Key.Key_Escape)


def test_undo_works_from_the_day_that_is_looked_at_unless_something_was_typed_there(office, clerk):
    clerk.desk.edits.run(rename_unit, all_units(clerk.store)[0].uid, "Tên khác")
    clerk.wait()
    day = clerk.tab.findChild(QLineEdit, "catalogue_day")
    clerk.tab.window().addAction(clerk.desk.edits.undo_action)
    day.setFocus()

    clerk.press("1", (CTRL, Key.Key_Z))
    assert "Tên khác" in names(clerk)
    clerk.press((CTRL, Key.Key_Z))

    assert "Tên khác" not in names(clerk)


def test_insert_adds_a_unit_and_f2_changes_one(office, clerk):
    clerk.turn_to("Đơn vị").at("units", ARCHIVE).press(Key.Key_Insert)
    clerk.fill(unit_name="Trung tâm Công nghệ", unit_symbol="TTCN").choose(unit_kind="Đơn vị sự nghiệp")
    clerk.press(Key.Key_Return)
    clerk.at("units", 5).press(Key.Key_F2)
    clerk.choose(unit_parent="Chi cục Văn thư – Lưu trữ").press(Key.Key_Return)

    added = next(unit for unit in all_units(clerk.store) if unit.symbol == "TTCN")
    assert (added.name, added.kind) == ("Trung tâm Công nghệ", UnitKind.PUBLIC_SERVICE)
    assert names(clerk)[-1] == "Trung tâm Công nghệ"
    assert unit_tree(clerk.store).depth(added.uid) == 1


def test_a_name_that_is_taken_and_a_unit_within_itself_are_refused_beside_their_fields(office, clerk):
    clerk.turn_to("Đơn vị").at("units", ARCHIVE).press(Key.Key_F2)
    clerk.choose(unit_parent="Phòng Lưu trữ").press(Key.Key_Return)
    assert "không thể nằm trong chính nó" in clerk.fault("unit_parent")

    clerk.choose(unit_parent="Trực thuộc cơ quan").fill(unit_name="van phong").press(Key.Key_Return)
    assert clerk.fault("unit_parent") == ""
    assert clerk.fault("unit_name")
    clerk.press(Key.Key_Escape)


def test_ctrl_and_arrows_move_a_unit_among_its_brothers(office, clerk):
    clerk.turn_to("Đơn vị").at("units", GENERAL).press((CTRL, Key.Key_Up))
    assert names(clerk)[1:3] == ["Phòng Tổng hợp", "Văn phòng"]

    clerk.press((CTRL, Key.Key_Down), (CTRL, Key.Key_Down), (CTRL, Key.Key_Down))
    assert names(clerk)[-1] == "Phòng Tổng hợp"


def test_a_unit_with_people_is_not_closed_and_an_empty_one_is(office, clerk):
    clerk.turn_to("Đơn vị").at("units", OFFICE).press((CTRL, Key.Key_D))
    clerk.fill(unit_closed_on="1/1/2026").press(Key.Key_Return)
    assert "Nguyễn Thị Hoa" in clerk.fault("unit_closed_on")
    clerk.press(Key.Key_Escape).press(Key.Key_Insert)
    clerk.fill(unit_name="Phòng Cũ").press(Key.Key_Return)
    clerk.at("units", 5).press((CTRL, Key.Key_D))
    clerk.fill(unit_closed_on="1/1/2026").press(Key.Key_Return)

    assert clerk.rows("units", CLOSED)[5] == "01/01/2026"
    assert clerk.table("units").records.record_at(5).is_past


def test_a_unit_in_use_is_not_removed_and_one_without_use_is_undone_by_ctrl_z(office, clerk, prompts):
    clerk.turn_to("Đơn vị").at("units", OFFICE).press(Key.Key_Delete)
    assert "Chưa xóa được “Văn phòng”" in prompts.said[-1]

    clerk.press(Key.Key_Insert)
    clerk.fill(unit_name="Phòng Nhầm").press(Key.Key_Return)
    clerk.at("units", 5).press(Key.Key_Delete)
    assert "Phòng Nhầm" not in names(clerk)
    clerk.press((CTRL, Key.Key_Z))
    assert "Phòng Nhầm" in names(clerk)


def test_a_leader_is_put_in_charge_of_the_chosen_unit(office, clerk):
    clerk.turn_to("Đơn vị").at("units", GENERAL)
    clerk.table("unit_charges").setFocus()
    clerk.press(Key.Key_Insert)
    clerk.choose(charge_leader="Phạm Văn Đạt").fill(charge_from="1/1/2026").press(Key.Key_Return)
    assert clerk.rows("units", IN_CHARGE)[GENERAL] == "Phạm Văn Đạt"

    clerk.at("unit_charges").press(Key.Key_F2)
    clerk.fill(charge_until="30/6/2026").press(Key.Key_Return)
    assert [charge.until_on for charge in all_charges(clerk.store)] == [None, date(2026, 6, 30)]
    clerk.at("unit_charges").press(Key.Key_Delete)
    assert len(all_charges(clerk.store)) == 1


def test_units_are_found_without_marks(office, clerk):
    clerk.turn_to("Đơn vị").press((CTRL, Key.Key_F), "luu tru", Key.Key_Return)

    assert clerk.rows("units") == ["Chi cục Văn thư – Lưu trữ", "Phòng Lưu trữ"]


def test_without_units_the_page_leads_on_to_a_list_and_insert_to_the_first(clerk, qtbot):
    clerk.turn_to("Đơn vị")
    assert clerk.tab.findChild(QPushButton, "no_units_button").hasFocus()
    with qtbot.waitSignal(clerk.tab.units_wanted):
        clerk.press(Key.Key_Return)
    with qtbot.waitSignal(clerk.tab.units_pasted):
        clerk.press((CTRL, Key.Key_V))

    clerk.press(Key.Key_Insert)
    clerk.fill(unit_name="Văn phòng").press(Key.Key_Return)

    assert clerk.rows("units") == ["Văn phòng"]
    assert clerk.table("units").hasFocus()
