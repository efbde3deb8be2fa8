"""The base salary over the years, as people keep it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from danhgia_desktop.operations.base_salaries import all_base_salaries, remove_base_salary
from tests.storage.builders import ACTOR

Key = Qt.Key


def test_the_latest_stands_first_as_people_write_it(bursar):
    assert bursar.rows[1][:2] == ("01/07/2024", "2.340.000")


def test_an_amount_is_added_changed_and_removed_each_in_one_step(bursar, store, desk):
    bursar.press(Key.Key_Insert).fill("salary_from", "1/1/2030").fill("salary_amount", "3.000.000 đồng")
    bursar.dialog.act.click()
    assert bursar.rows[0][:2] == ("01/01/2030", "3.000.000")

    bursar.table.choose(["2030-01-01"])
    bursar.press(Key.Key_F2).fill("salary_amount", "3100000").fill("salary_source", "Nghị định mới")
    bursar.dialog.act.click()
    assert bursar.rows[0] == ("01/01/2030", "3.100.000", "Nghị định mới")

    bursar.press(Key.Key_Delete)
    assert bursar.rows[0][0] != "01/01/2030"
    for _ in range(3):
        desk.edits.undo_action.trigger()
    assert all(salary.from_on != date(2030, 1, 1) for salary in all_base_salaries(store))


def test_what_is_no_amount_or_cannot_be_one_is_said_beside_the_field(bursar, store):
    bursar.press(Key.Key_Insert).fill("salary_from", "1/1/2030").fill("salary_amount", "ba triệu")
    bursar.dialog.act.click()
    assert "không phải là số tiền" in bursar.fault("salary_amount")

    bursar.fill("salary_amount", "3.000")
    bursar.dialog.act.click()
    assert "không thể là mức lương cơ sở" in bursar.fault("salary_amount")

    bursar.fill("salary_amount", "3.000.000").fill("salary_from", "1/7/2024")
    bursar.dialog.act.click()
    assert "Đã có mức lương cơ sở" in bursar.fault("salary_from")


def test_where_there_is_none_those_that_come_along_are_offered(bursar, store, desk):
    known = all_base_salaries(store)
    for salary in known:
        remove_base_salary(store, ACTOR, salary.from_on)
    desk.edits.read_again()

    bursar.press(Key.Key_Return)

    assert all_base_salaries(store) == known
