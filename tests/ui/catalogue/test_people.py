"""People in the catalogue: found, added, changed, removed, all by keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from danhgia_desktop.operations.absences import absences_of
from danhgia_desktop.operations.charges import all_charges
from danhgia_desktop.operations.postings import career_of, end_posting
from danhgia_desktop.operations.staff import all_staff, staff_on
from danhgia_desktop.organization.posting import EndReason
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.ui.catalogue.people_records import AWAY, CODE, NAME, UNIT
from danhgia_desktop.ui.keys.keys_of_view import keys_of_view
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, SHIFT

Key = Qt.Key
TODAY = date(2026, 11, 21)
BY_GIVEN_NAME = [
    "Vũ Thị An",
    "Lê Thị Ánh",
    "Trần Quang Bình",
    "Phạm Văn Đạt",
    "Hoàng Minh Đức",
    "Nguyễn Thị Hoa",
    "Đỗ Xuân Hùng",
]


def test_people_stand_by_given_name_with_where_they_work_and_why_they_are_away(office, clerk):
    assert clerk.rows("people", NAME) == BY_GIVEN_NAME
    assert clerk.rows("people", UNIT)[0] == "Phòng Tổng hợp"
    assert clerk.rows("people", AWAY)[0] == "Nghỉ thai sản"


def test_a_click_on_a_heading_sorts_by_it_and_who_was_chosen_stays_so(office, clerk):
    clerk.at("people", 2)

    clerk.table("people").sortByColumn(CODE, Qt.SortOrder.DescendingOrder)

    assert clerk.rows("people", CODE) == ["VC007", "CC006", "CC005", "CC004", "CC003", "CC002", "CC001"]
    assert clerk.table("people").chosen() == ["CC003"]


def test_people_are_found_without_marks_by_name_unit_or_post_and_enter_goes_to_them(office, clerk):
    clerk.press((CTRL, Key.Key_F), "phong tong", Key.Key_Return)

    assert clerk.rows("people", NAME) == ["Vũ Thị An", "Hoàng Minh Đức"]
    assert clerk.table("people").hasFocus()


def test_escape_in_the_search_shows_all_people_again(office, clerk):
    clerk.press((CTRL, Key.Key_F), "hung", Key.Key_Escape)

    assert len(clerk.rows("people")) == 7


def test_insert_adds_a_person_with_the_first_posting_who_is_then_chosen(office, clerk):
    clerk.press(Key.Key_Insert)
    clerk.fill(staff_code="cc010", staff_name="Bùi Thị Yến", posting_post="Chuyên viên", posting_from="1/3/2025")
    clerk.choose(posting_unit="Văn phòng").press(Key.Key_Return)

    assert clerk.form is None
    added = next(one for one in staff_on(clerk.store, TODAY) if one.member.code == "cc010")
    assert (added.unit.name, added.posting.post, added.posting.from_on) == (
        "Văn phòng",
        "Chuyên viên",
        date(2025, 3, 1),
    )
    assert clerk.table("people").chosen() == [added.member.uid]


def test_ctrl_z_takes_an_added_person_back_at_once(office, clerk):
    clerk.press(Key.Key_Insert)
    clerk.fill(staff_code="CC010", staff_name="Bùi Thị Yến").press(Key.Key_Return)
    assert len(all_staff(clerk.store)) == 8

    clerk.press((CTRL, Key.Key_Z))

    assert len(all_staff(clerk.store)) == 7


def test_a_refusal_stands_beside_its_field_and_nothing_is_saved(office, clerk):
    clerk.press(Key.Key_Insert)
    clerk.fill(staff_code="CC 001", staff_name="Bùi Thị Yến").press(Key.Key_Return)

    assert "đã là của Phạm Văn Đạt" in clerk.fault("staff_code")
    assert clerk.fault("staff_name") == ""
    assert clerk.part("staff_code", QLineEdit).hasFocus()
    assert len(all_staff(clerk.store)) == 7
    clerk.press(Key.Key_Escape)
    assert clerk.form is None


def test_a_day_that_is_none_and_a_day_that_is_missing_are_told_beside_their_field(office, clerk):
    clerk.press(Key.Key_Insert)
    clerk.fill(staff_code="CC010", staff_name="Bùi Thị Yến", posting_from="31/02/2025")
    clerk.choose(posting_unit="Văn phòng").press(Key.Key_Return)
    assert "31/02/2025" in clerk.fault("posting_from")

    clerk.fill(posting_from="").press(Key.Key_Return)
    assert "Chưa có ngày" in clerk.fault("posting_from")
    clerk.press(Key.Key_Escape)


def test_f2_changes_what_is_kept_of_the_chosen_person(office, clerk):
    clerk.at("people", 5).press(Key.Key_F2)
    clerk.fill(staff_name="Nguyễn Thị Hoa Mai").press(Key.Key_Return)

    assert "Nguyễn Thị Hoa Mai" in clerk.rows("people", NAME)
    assert clerk.table("people").chosen() == ["CC004"]


def test_delete_asks_first_and_removes_who_is_in_no_use(office, clerk, prompts):
    prompts.answers = [None, "Xóa người này"]

    clerk.at("people", 5).press(Key.Key_Delete)
    assert len(all_staff(clerk.store)) == 7
    clerk.press(Key.Key_Delete)

    assert "Nguyễn Thị Hoa (CC004)" in prompts.said[0]
    assert len(all_staff(clerk.store)) == 6


def test_who_is_in_charge_of_a_unit_is_not_removed_and_that_is_told(office, clerk, prompts):
    clerk.at("people", 1).press(Key.Key_Delete)

    (said,) = prompts.said  # nothing is asked before
    assert "Chưa xóa được Lê Thị Ánh" in said


def test_a_search_says_of_whom_it_hides_that_they_left_and_shows_them_by_a_key(office, clerk):
    posting = career_of(clerk.store, StaffUid("VC007")).postings[0]
    end_posting(clerk.store, ACTOR, posting.uid, date(2025, 6, 30), EndReason.RETIREMENT)
    clerk.desk.edits.read_again()
    clerk.wait().press((CTRL, Key.Key_F), "vc007")
    past = clerk.tab.findChild(QPushButton, "people_past_found")
    assert (clerk.rows("people"), past.text()) == ([], "1 người không công tác ngày này – hiện")

    past.setFocus()
    clerk.press(Key.Key_Space)

    assert clerk.rows("people") == ["VC007"]
    assert clerk.table("people").hasFocus()
    assert not past.isVisible()


def test_only_one_person_is_removed_at_a_time(office, clerk, prompts):
    clerk.at("people", 0).press((SHIFT, Key.Key_Down), Key.Key_Delete)

    assert "chỉ xóa một người" in prompts.said[-1]


def test_on_another_day_those_of_that_day_are_shown(office, clerk):
    posting = career_of(clerk.store, StaffUid("VC007")).postings[0]
    end_posting(clerk.store, ACTOR, posting.uid, date(2025, 6, 30), EndReason.RETIREMENT)
    clerk.desk.edits.read_again()
    clerk.wait()
    assert "VC007" not in clerk.rows("people")

    day = clerk.tab.findChild(QLineEdit, "catalogue_day")
    day.setFocus()
    day.selectAll()
    clerk.press("30-6-2025", Key.Key_Return)

    assert "VC007" in clerk.rows("people")
    assert day.text() == "30/06/2025"


def test_a_day_that_cannot_be_is_told_and_the_list_stays(office, clerk):
    day = clerk.tab.findChild(QLineEdit, "catalogue_day")
    day.setFocus()
    day.selectAll()
    clerk.press("31/2/2026", Key.Key_Return)

    assert clerk.tab.findChild(QLabel, "catalogue_day_fault").isVisible()
    assert len(clerk.rows("people")) == 7


def test_those_who_have_left_are_shown_when_they_are_asked_for(office, clerk):
    posting = career_of(clerk.store, StaffUid("VC007")).postings[0]
    end_posting(clerk.store, ACTOR, posting.uid, date(2025, 6, 30), EndReason.RETIREMENT)
    clerk.desk.edits.read_again()
    clerk.wait()

    clerk.tab.findChild(QCheckBox, "former_people").click()

    assert "VC007" in clerk.rows("people")


def test_without_people_the_page_leads_on_to_a_list_and_insert_to_the_first(clerk, qtbot):
    button = clerk.tab.findChild(QPushButton, "no_people_button")
    assert button.hasFocus()
    with qtbot.waitSignal(clerk.tab.people_wanted):
        clerk.press(Key.Key_Return)
    with qtbot.waitSignal(clerk.tab.people_pasted):
        clerk.press((CTRL, Key.Key_V))
    assert "Ctrl+V" in [key.keys for key in keys_of_view(clerk.tab.window())[0].keys]

    clerk.press(Key.Key_Insert)
    clerk.fill(staff_code="CC001", staff_name="Phạm Văn Đạt").press(Key.Key_Return)

    assert [member.code for member in all_staff(clerk.store)] == ["CC001"]
    assert clerk.rows("people") == ["CC001"]


def test_a_posting_is_added_changed_and_removed_in_the_pane(office, clerk):
    clerk.at("people", 5).at("postings").press(Key.Key_F2)
    clerk.fill(posting_until="31/12/2025").choose(posting_end_reason="Điều động, bổ nhiệm").press(Key.Key_Return)
    clerk.at("postings").press(Key.Key_Insert)
    clerk.fill(posting_from="1/1/2026", posting_post="Phó phòng").choose(posting_unit="Phòng Tổng hợp")
    clerk.press(Key.Key_Return)

    assert clerk.rows("postings", 3) == ["Phó phòng", "Chuyên viên"]
    clerk.at("postings").press(Key.Key_Delete)
    assert [posting.post for posting in career_of(clerk.store, StaffUid("CC004")).postings] == ["Chuyên viên"]


def test_a_posting_that_overlaps_is_refused_beside_its_first_day(office, clerk):
    clerk.at("people", 5).at("postings").press(Key.Key_Insert)
    clerk.fill(posting_from="1/1/2026").choose(posting_unit="Phòng Tổng hợp").press(Key.Key_Return)

    assert "trùng nhau" in clerk.fault("posting_from")
    clerk.fill(posting_from="1/1/2026", posting_until="1/1/2025").press(Key.Key_Return)
    assert "sớm hơn ngày đầu" in clerk.fault("posting_until")
    clerk.press(Key.Key_Escape)


def test_a_person_whose_posting_ends_stays_in_the_list_while_worked_on(office, clerk):
    clerk.at("people", 5).at("postings").press(Key.Key_F2)
    clerk.fill(posting_until="31/12/2025").press(Key.Key_Return)

    assert clerk.table("people").chosen() == ["CC004"]
    assert clerk.rows("people", UNIT)[5] == ""


def test_an_absence_is_added_changed_and_removed_in_the_pane(office, clerk):
    clerk.at("people", 5).at("people", 5)
    clerk.table("absences").setFocus()
    clerk.press(Key.Key_Insert).press(Key.Key_Return)
    assert "Chưa chọn" in clerk.fault("absence_kind")
    clerk.choose(absence_kind="Biệt phái").fill(absence_from="1/2/2026").press(Key.Key_Return)
    clerk.at("absences").press(Key.Key_F2)
    clerk.fill(absence_until="1/3/2026").press(Key.Key_Return)

    assert [absence.until_on for absence in absences_of(clerk.store, StaffUid("CC004"))] == [date(2026, 3, 1)]
    clerk.at("absences").press(Key.Key_Delete)
    assert absences_of(clerk.store, StaffUid("CC004")) == ()


def test_a_leader_is_put_in_charge_of_a_unit_from_the_pane_of_the_person(office, clerk):
    clerk.at("people", 3)
    clerk.table("charges").setFocus()
    clerk.press(Key.Key_Insert)
    assert clerk.part("charge_unit", QWidget).hasFocus()
    clerk.choose(charge_unit="Phòng Tổng hợp").fill(charge_from="1/1/2026").press(Key.Key_Return)

    assert clerk.rows("charges", 2) == ["Phòng Tổng hợp"]
    clerk.at("charges").press(Key.Key_Delete)
    assert len(all_charges(clerk.store)) == 1


def test_keys_go_from_the_parts_to_the_list_and_back(office, clerk):
    clerk.press(Key.Key_F6)
    assert not clerk.table("people").hasFocus()

    clerk.press(Key.Key_F6)
    assert clerk.table("people").hasFocus()
