"""Tasks from a conclusion: pasted, looked at, given out in one step; the register says how they stand."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from danhgia_desktop.operations.notices import all_notices, notice_tasks
from danhgia_desktop.ui.grid.cell import Entry
from danhgia_desktop.ui.plan_notices.given_row import GivenColumn
from danhgia_desktop.ui.plan_notices.given_table import GivenTable
from danhgia_desktop.ui.plan_notices.notices_page import NoticesPage
from tests.ui.keyboard import CTRL
from tests.ui.planned_office import CONCLUSION

Key = Qt.Key


@pytest.fixture
def page(clerk) -> NoticesPage:
    page = NoticesPage(clerk.desk)
    clerk.open(page)
    return page


def lines(clerk) -> GivenTable:
    return clerk.part(GivenTable, "given_table")


def column(clerk, place: GivenColumn) -> list[str]:
    model = lines(clerk).lines
    return [model.cell(row, place).text for row in range(model.rowCount())]


def paste(clerk) -> None:
    """Open the dialog and paste the conclusion."""
    clerk.press(Key.Key_Insert)
    clerk.part(QPlainTextEdit, "notice_text").setPlainText(CONCLUSION)
    clerk.dialog._split()


def test_a_pasted_conclusion_is_split_with_what_its_words_suggest(page, clerk):
    paste(clerk)

    assert column(clerk, GivenColumn.TAKEN) == ["Bỏ", "Lấy", "Lấy", "Lấy"]
    assert column(clerk, GivenColumn.OWNER) == ["Sở Nội vụ", "Văn phòng", "Phòng Tổng hợp", "Sở Nội vụ"]
    assert column(clerk, GivenColumn.ASSIGNEE) == ["", "", "Vũ Thị An", ""]
    assert column(clerk, GivenColumn.DUE) == ["", "14/07/2026", "31/08/2026", ""]
    assert column(clerk, GivenColumn.ASSIGNED) == ["1"] * 4
    heading = {name: clerk.part(QLineEdit, f"notice_{name}").text() for name in ("number", "day", "title", "whose")}
    assert heading == {
        "number": "10/TB-SNV",
        "day": "06/07/2026",
        "title": "Kết luận của Giám đốc Sở về việc tăng cường kỷ luật, kỷ cương hành chính",
        "whose": "Giám đốc Sở",
    }


def test_all_is_given_in_one_step_and_undone_in_one(page, clerk):
    paste(clerk)
    clerk.part(QLineEdit, "notice_title").setFocus()
    clerk.press(Key.Key_Return)

    assert clerk.dialog is None
    notice = next(one for one in all_notices(clerk.store) if one.title.startswith("Kết luận"))
    made = notice_tasks(clerk.store)[notice.uid]
    assert {one.plan.period.code for one in made} == {"2026-07"}
    assert len(made) == 3
    assert {one.task.work.assigned for one in made} == {Decimal(1)}
    assert clerk.rows("notices", 4) == ["0/1 xong", "0/3 xong, 3 quá hạn"]

    clerk.desk.edits.undo_action.trigger()
    assert [one.uid for one in all_notices(clerk.store)] == ["notice"]


def test_a_line_is_left_out_and_an_unknown_unit_must_be_mended(page, clerk):
    paste(clerk)
    table = lines(clerk)
    table.setFocus()
    table.go_to((3, GivenColumn.OWNER))
    clerk.press("Phòng Lạ", Key.Key_Return)
    assert clerk.part(QLabel, "notice_fault").text().startswith("Còn 1 dòng phải sửa")
    assert not clerk.part(QPushButton, "give_tasks_button").isEnabled()

    table.go_to((0, GivenColumn.TEXT))
    clerk.press(Key.Key_F8)
    assert table.place == (3, GivenColumn.OWNER)
    clerk.press((CTRL, Key.Key_Minus))
    assert column(clerk, GivenColumn.TAKEN)[3] == "Bỏ"
    assert clerk.part(QPushButton, "give_tasks_button").text() == "&Giao 2 nhiệm vụ"


def test_what_was_typed_stays_while_the_text_is_mended_and_no_day_is_refused(page, clerk):
    paste(clerk)
    table = lines(clerk)
    table.setFocus()
    table.go_to((1, GivenColumn.ASSIGNEE))
    clerk.press("Người lạ", Key.Key_Return)
    assert table.lines.cell(1, GivenColumn.ASSIGNEE).message.startswith("Không có ai tên này")
    assert table.lines.refusal(1, GivenColumn.DUE, "31/2/2026")
    assert table.lines.refusal(1, GivenColumn.TAKEN, "để xem")

    text = clerk.part(QPlainTextEdit, "notice_text")
    text.setPlainText(CONCLUSION.replace("2. Các phòng", "2. Các phòng, ban"))
    clerk.dialog._split()
    assert column(clerk, GivenColumn.ASSIGNEE)[1] == "Người lạ"


def test_an_impossible_day_is_told_and_no_day_or_number_is_made_up(page, clerk, prompts):
    page.begin()
    clerk.part(QPlainTextEdit, "notice_text").setPlainText("1. Văn phòng báo cáo, chậm nhất 31/02/2027;")
    dialog = clerk.dialog
    dialog._split()
    table = lines(clerk)
    fault = table.lines.fault(0, GivenColumn.DUE)
    assert fault == "Lời kết luận ghi “chậm nhất 31/02/2027”, nhưng lịch không có ngày này: gõ hạn đúng."
    assert not clerk.part(QPushButton, "give_tasks_button").isEnabled()

    table.lines.type_in([Entry(0, GivenColumn.DUE, "28/02/2027")])
    clerk.part(QLineEdit, "notice_title").setText("Kết luận")
    clerk.part(QPushButton, "give_tasks_button").click()
    assert clerk.part(QLabel, "notice_fault").text() == "Hãy ghi ngày của thông báo."
    clerk.part(QLineEdit, "notice_day").setText("06/07/2026")
    prompts.answers += [None, "Lưu không có số"]
    clerk.part(QPushButton, "give_tasks_button").click()
    assert clerk.dialog is dialog
    clerk.part(QPushButton, "give_tasks_button").click()
    assert clerk.dialog is None
    made = [one.task for tasks in notice_tasks(clerk.store).values() for one in tasks]
    assert "Văn phòng báo cáo, chậm nhất 31/02/2027" in {task.text for task in made}


def test_work_is_given_up_only_when_asked(page, clerk, prompts):
    paste(clerk)
    prompts.answers = [None]
    clerk.press(Key.Key_Escape)

    assert clerk.dialog is not None
    assert prompts.said == ["Kết luận đang xem chưa được lưu."]


def test_a_file_is_read_as_text(page, clerk, prompts, tmp_path):
    file = tmp_path / "ket-luan.txt"
    file.write_text(CONCLUSION, encoding="utf-8")
    prompts.answers = [file]
    clerk.press(Key.Key_Insert)
    clerk.part(QPushButton, "open_notice_button").click()
    clerk.wait()

    assert column(clerk, GivenColumn.NUMBER) == ["1", "1.a", "1.b", "2"]


def test_more_is_given_from_a_notice_and_its_head_is_mended(page, clerk):
    clerk.press((CTRL, Key.Key_Return))
    text = clerk.part(QPlainTextEdit, "notice_text")
    text.setPlainText("1. Sửa quy chế thi đua\n2. Báo cáo kết quả")
    clerk.dialog._split()
    assert column(clerk, GivenColumn.TAKEN) == ["Bỏ", "Lấy"]
    assert column(clerk, GivenColumn.HINT)[0] == "Đã giao từ thông báo này"
    clerk.part(QLineEdit, "notice_title").setFocus()
    clerk.press(Key.Key_Return)
    assert sorted(clerk.rows("notice_tasks")) == ["Báo cáo kết quả", "Sửa quy chế thi đua"]

    page.take_focus()
    clerk.press(Key.Key_F2).press("11/TB", Key.Key_Return)
    assert clerk.rows("notices") == ["11/TB"]


def test_a_task_of_a_notice_leads_to_its_plan_and_one_in_use_stays(page, clerk, prompts, qtbot):
    page.tasks.setFocus()
    with qtbot.waitSignal(page.task_wanted) as wanted:
        clerk.press(Key.Key_Return)
    assert wanted.args[0].task.uid == "given"

    page.take_focus()
    clerk.press(Key.Key_Delete)
    assert len(prompts.said) == 1
    assert len(all_notices(clerk.store)) == 1


def test_who_takes_part_is_told_by_the_words_and_changed_as_is_how_many_are_asked(page, clerk):
    clerk.press(Key.Key_Insert)
    text = clerk.part(QPlainTextEdit, "notice_text")
    text.setPlainText(CONCLUSION.replace("lịch công tác", "lịch công tác, phối hợp với Phòng Tổng hợp"))
    clerk.dialog._split()
    assert column(clerk, GivenColumn.SUPPORTS) == ["", "Phòng Tổng hợp", "", ""]

    table = lines(clerk)
    table.setFocus()
    table.go_to((1, GivenColumn.ASSIGNED))
    clerk.press("2,5", Key.Key_Return)
    assert table.lines.refusal(1, GivenColumn.ASSIGNED, "nhiều")
    assert table.lines.refusal(1, GivenColumn.SUPPORTS, "Phòng Lạ")
    clerk.part(QLineEdit, "notice_title").setFocus()
    clerk.press(Key.Key_Return)
    notice = next(one for one in all_notices(clerk.store) if one.title.startswith("Kết luận"))
    first = notice_tasks(clerk.store)[notice.uid][0].task
    assert (first.work.assigned, len(first.supports)) == (Decimal("2.5"), 1)
