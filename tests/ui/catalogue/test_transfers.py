"""Điều động, bổ nhiệm: many people by one decision, seen before it is done, undone in one step."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from danhgia_desktop.operations.postings import end_posting
from danhgia_desktop.operations.staff import staff_on
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.ui.catalogue.codes_text import codes_in
from danhgia_desktop.ui.lists.record_table import RecordTable
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, SHIFT

Key = Qt.Key
JULY = date(2026, 7, 1)


def places(clerk) -> dict[str, str]:
    return {one.member.code: one.unit.name for one in staff_on(clerk.store, JULY)}


def see_preview(clerk) -> None:
    clerk.form._look()
    clerk.wait()


def test_the_chosen_people_go_to_the_unit_on_the_day_in_one_step_of_undo(office, clerk):
    clerk.at("people", 5).press((SHIFT, Key.Key_Down), (CTRL, Key.Key_T))
    clerk.fill(decision_number="12/QĐ-SNV", effective_on="1/7/2026", move_post="Chuyên viên")
    clerk.choose(move_unit="Phòng Tổng hợp")
    see_preview(clerk)
    assert clerk.rows("transfer_preview", 1) == ["Nguyễn Thị Hoa", "Đỗ Xuân Hùng"]
    assert clerk.rows("transfer_preview", 2) == ["Chuyên viên, Văn phòng", "Viên chức lưu trữ, Phòng Lưu trữ"]
    assert clerk.rows("transfer_preview", 3) == ["Chuyên viên, Phòng Tổng hợp"] * 2

    clerk.fill(decision_number="12/QĐ-SNV").press(Key.Key_Return)
    assert places(clerk)["CC004"] == places(clerk)["VC007"] == "Phòng Tổng hợp"
    clerk.press((CTRL, Key.Key_Z))
    assert (places(clerk)["CC004"], places(clerk)["VC007"]) == ("Văn phòng", "Phòng Lưu trữ")


def test_who_stays_or_retires_soon_is_told_so_in_whole_sentences(office, clerk, qtbot):
    hoa = next(one for one in staff_on(clerk.store, JULY) if one.member.code == "CC004").posting.uid
    end_posting(clerk.store, ACTOR, hoa, date(2026, 9, 30), EndReason.RETIREMENT)
    clerk.at("people", 5).press((SHIFT, Key.Key_Down), (CTRL, Key.Key_T))
    clerk.fill(decision_number="12/QĐ-SNV", effective_on="1/7/2026").choose(move_unit="Phòng Lưu trữ")
    see_preview(clerk)

    assert clerk.rows("transfer_preview", 3) == [
        "Chuyên viên, Phòng Lưu trữ (Nghỉ hưu từ 01/10/2026)",
        "đang ở đó với chức vụ này; không điều động",
    ]
    assert clerk.part("transfer_note", QLabel).text() == (
        "Sẽ điều động 1 người trong một bước hoàn tác. 1 người đang ở đó với chức vụ này, không thay đổi."
    )
    preview = clerk.part("transfer_preview", RecordTable)
    qtbot.waitUntil(lambda: preview.rowHeight(0) > 2 * preview.fontMetrics().height())
    clerk.part("move_codes", QPlainTextEdit).setPlainText("VC007")
    with qtbot.waitSignal(clerk.desk.edits.told) as told:
        clerk.fill(decision_number="12/QĐ-SNV").press(Key.Key_Return)
    assert told.args == ["Không ai phải điều động: mọi người đang ở đó với chức vụ này."]


def test_without_a_post_everybody_keeps_the_own_one_and_the_preview_says_so(office, clerk):
    clerk.at("people", 5).press((SHIFT, Key.Key_Down), (CTRL, Key.Key_T))
    clerk.fill(effective_on="1/7/2026").choose(move_unit="Phòng Tổng hợp")
    see_preview(clerk)
    kept = ["Chuyên viên, Phòng Tổng hợp", "Viên chức lưu trữ, Phòng Tổng hợp"]
    assert clerk.rows("transfer_preview", 3) == kept

    clerk.fill(decision_number="12/QĐ-SNV").press(Key.Key_Return)
    posts = {one.member.code: one.posting.post for one in staff_on(clerk.store, JULY)}
    assert (posts["CC004"], posts["VC007"]) == ("Chuyên viên", "Viên chức lưu trữ")


def test_the_day_of_effect_is_never_proposed_and_must_be_given(office, clerk):
    clerk.at("people", 5).press((CTRL, Key.Key_T))
    assert clerk.form.fields.text("effective_on") == ""
    clerk.press(Key.Key_Return)
    assert "số quyết định" in clerk.fault("decision_number")

    clerk.fill(decision_number="12/QĐ-SNV").press(Key.Key_Return)
    assert "Chưa có ngày" in clerk.fault("effective_on")
    clerk.press(Key.Key_Escape)


def test_what_is_wrong_with_somebody_is_seen_before_and_nobody_is_moved(office, clerk):
    before = places(clerk)
    clerk.at("people", 5).press((CTRL, Key.Key_T))
    codes = clerk.part("move_codes", QPlainTextEdit)
    codes.setPlainText("CC004\tNguyễn Thị Hoa\nCC999")
    clerk.fill(effective_on="1/7/2026").choose(move_unit="Phòng Tổng hợp")
    see_preview(clerk)
    assert "Không có ai mang mã CC999" in clerk.rows("transfer_preview", 3)[1]

    clerk.fill(decision_number="12/QĐ-SNV").press(Key.Key_Return)
    assert clerk.form is not None
    assert places(clerk) == before
    codes.setPlainText("")
    clerk.press(Key.Key_Return)
    assert "Chưa có ai" in clerk.fault("move_codes")
    clerk.press(Key.Key_Escape)


def test_everybody_stays_what_they_are_to_their_unit_and_it_is_said_from_when_the_decision_holds(office, clerk, qtbot):
    clerk.at("people", 0).press((CTRL, Key.Key_T))
    clerk.part("move_codes", QPlainTextEdit).setPlainText("CC001")
    clerk.fill(decision_number="12/QĐ-SNV", effective_on="1/7/2026").choose(move_unit="Phòng Lưu trữ")
    with qtbot.waitSignal(clerk.desk.edits.told) as told:
        clerk.fill(decision_number="12/QĐ-SNV").press(Key.Key_Return)

    assert told.args[0].startswith("Đã điều động 1 người từ ngày 01/07/2026;")
    (moved,) = (one.posting for one in staff_on(clerk.store, JULY) if one.member.code == "CC001")
    assert (moved.role, moved.is_leader) == (UnitRole.HEAD, True)


def test_what_is_no_day_is_marked_on_leaving_the_field_until_it_is_corrected(office, clerk):
    clerk.at("people", 5).press((CTRL, Key.Key_T))
    clerk.fill(decision_date="31/02/2026").press(Key.Key_Tab)
    assert "31/02/2026" in clerk.fault("decision_date")
    clerk.fill(decision_date="20112026").press(Key.Key_Tab)
    assert "20112026" in clerk.fault("decision_date")

    clerk.fill(decision_date="2")
    assert clerk.fault("decision_date") == ""
    clerk.press(Key.Key_Escape)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("CC001\nCC002", ("CC001", "CC002")),
        ("CC 001, CC002;CC003", ("CC 001", "CC002", "CC003")),
        ("CC001\tPhạm Văn Đạt\r\n\r\nCC002\tLê Thị Ánh\n", ("CC001", "CC002")),
        (" \n", ()),
    ],
)
def test_codes_are_read_however_they_are_pasted(text, codes):
    assert codes_in(text) == codes
