"""Sheets of people in the scoring tab: opening them one by one and all at once, finding and comparing them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListView, QPushButton, QRadioButton, QWidget

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.period_sheets import PEOPLE, open_sheets
from danhgia_desktop.operations.subjects import PersonCoded
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.ui.period_popup import PeriodPopup
from danhgia_desktop.ui.scoring.comparing import comparable
from tests.storage.builders import ACTOR, make_member, make_posting, make_rubric
from tests.ui.peopled import MONTH, fill_with_people
from tests.ui.seeded import YEAR

Key = Qt.Key
PEOPLE_COUNT = 6


@pytest.fixture
def peopled(scorer, tab, store):
    """The tab at a month in which four units and six people may be scored, with no sheet yet."""
    fill_with_people(store, PEOPLE_COUNT)
    tab.show_period(MONTH)
    return tab


@pytest.fixture
def opened(peopled, store):
    """The same with the sheets of the people."""
    open_sheets(store, ACTOR, MONTH, PEOPLE)
    peopled.show_period(MONTH)
    return peopled


def rows(tab) -> list[str]:
    model = tab.findChild(QListView, "sheets").model()
    return [model.index(row).data() for row in range(model.rowCount())]


class TestOneSheet:
    """The small dialog."""

    @pytest.fixture
    def dialog(self, peopled):
        peopled.findChild(QPushButton, "no_sheet_button").click()
        dialog = peopled.findChild(QWidget, "add_sheet_dialog")
        dialog.findChild(QRadioButton, "sheet_for_person").click()
        return dialog

    def found(self, dialog) -> list[str]:
        model = dialog.findChild(QListView, "people").model()
        return [model.index(row).data() for row in range(model.rowCount())]

    def test_a_person_is_found_by_name_without_marks_and_the_sheet_opened(self, dialog, peopled, store, qtbot):
        qtbot.keyClicks(dialog.findChild(QLineEdit, "person_search"), "dat")
        assert self.found(dialog) == ["Hoàng Văn Đạt · CC004 · Văn phòng Sở"]

        QTest.keyClick(dialog.findChild(QLineEdit, "person_search"), Key.Key_Return)

        sheet = scoring.get_scoresheet(store, peopled.current_sheet())
        assert sheet.subject.name == "Hoàng Văn Đạt"
        assert peopled.findChild(QLabel, "sheet_title").text().startswith("Hoàng Văn Đạt – Văn phòng Sở – ")

    def test_arrows_choose_among_those_found_by_code(self, dialog, peopled, store, qtbot):
        search = dialog.findChild(QLineEdit, "person_search")
        qtbot.keyClicks(search, "cc00")
        second = self.found(dialog)[1]

        QTest.keyClick(search, Key.Key_Down)
        QTest.keyClick(search, Key.Key_Return)

        subject = scoring.get_scoresheet(store, peopled.current_sheet()).subject
        assert second == f"{subject.name} · {subject.staff.code} · {subject.unit.name}"

    def test_those_called_so_come_before_those_whose_unit_is(self, dialog, qtbot):
        qtbot.keyClicks(dialog.findChild(QLineEdit, "person_search"), "anh")

        names = self.found(dialog)
        assert names[0].startswith("Nguyễn Văn Anh")
        assert any("Thanh tra" in name for name in names[1:])
        dialog.reject()

    def test_nobody_chosen_is_said_inside_the_dialog(self, dialog, qtbot):
        search = dialog.findChild(QLineEdit, "person_search")
        qtbot.keyClicks(search, "xyz")
        assert dialog.findChild(QLabel, "no_person").isVisible()

        QTest.keyClick(search, Key.Key_Return)

        assert dialog.findChild(QLabel, "add_sheet_fault").text().startswith("Chưa chọn người nào.")
        dialog.reject()

    def test_a_period_before_anybody_came_has_nobody(self, dialog):
        dialog._period.show_period(YEAR)

        assert dialog.findChild(QLabel, "no_person").text() == "Chưa có ai công tác trong kỳ này."
        dialog.reject()

    def test_beside_the_sheet_of_a_person_another_person_is_asked_for(self, dialog, opened):
        dialog.reject()
        opened.findChild(QPushButton, "add_sheet").click()

        again = opened.findChildren(QWidget, "add_sheet_dialog")[-1]
        assert again.findChild(QRadioButton, "sheet_for_person").isChecked()
        again.reject()


class TestSheetsOfAPeriod:
    """The sheets of all at once."""

    @pytest.fixture
    def dialog(self, peopled):
        peopled.findChild(QPushButton, "no_sheet_other_button").click()
        return peopled.findChild(QWidget, "period_sheets_dialog")

    def test_it_says_how_many_there_will_be_and_opens_them_in_one_step(self, dialog, peopled, edits, store):
        preview = dialog.findChild(QLabel, "sheets_preview").text()
        assert preview.startswith("Sẽ lập phiếu trống cho 5 đơn vị, 5 người")
        assert "cho Hoàng" not in preview
        left_out = dialog.findChild(QLabel, "sheets_left_out").text()
        assert left_out.endswith("cho Nguyễn Thị Giang.")

        QTest.keyClick(dialog, Key.Key_Return)

        assert len(scoring.sheets(store, MONTH)) == 10
        assert peopled.current_sheet() is not None
        assert edits.undo_action.text() == "Hoàn tác: Lập 10 phiếu chấm của kỳ Tháng 11/2026"

    def test_units_and_people_can_be_left_out(self, dialog):
        act = dialog.findChild(QPushButton, "open_sheets")
        dialog.findChild(QCheckBox, "sheets_of_units").click()
        assert act.text() == "Lập 5 phiếu"

        dialog.findChild(QCheckBox, "sheets_of_people").click()

        assert not act.isEnabled()
        assert dialog.findChild(QLabel, "sheets_preview").text() == "Không có phiếu nào phải lập."
        dialog.reject()

    def test_a_period_that_nobody_opened_is_refused_inside_the_dialog(self, dialog):
        dialog._period.show_period(MONTH.following)

        assert dialog.findChild(QLabel, "sheets_preview").text().startswith("Kỳ Tháng 12/2026 chưa được mở.")
        assert not dialog.findChild(QPushButton, "open_sheets").isEnabled()
        dialog.reject()

    def test_enter_opens_the_sheets_of_a_month_chosen_after_one_that_was_refused(self, dialog, store, qtbot):
        act, period = dialog.findChild(QPushButton, "open_sheets"), dialog.findChild(QPushButton, "sheets_period")
        qtbot.waitUntil(act.hasFocus)
        for key in (Key.Key_Right, Key.Key_Left):
            qtbot.mouseClick(period, Qt.MouseButton.LeftButton)
            popup = period.findChildren(PeriodPopup)[-1]
            QTest.keyClick(popup.focusWidget(), key)
            QTest.keyClick(popup.focusWidget(), Key.Key_Return)
        qtbot.waitUntil(act.hasFocus)

        QTest.keyClick(dialog.focusWidget(), Key.Key_Return)

        assert len(scoring.sheets(store, MONTH)) == 10

    def test_sheets_that_are_there_are_told(self, dialog, store):
        scoring.open_scoresheet(
            store,
            ACTOR,
            rubric=scoring.sheets(store)[0].rubric,
            subject=PersonCoded(code="CC001"),
            period=MONTH,
        )
        dialog._look_ahead()

        assert "1 phiếu đã có thì giữ nguyên." in dialog.findChild(QLabel, "sheets_preview").text()
        dialog._open_sheets()

    def test_who_is_scored_under_another_rubric_is_named_and_gets_no_second_sheet(self, dialog, store):
        with store.work(ACTOR, Label.NEW_RUBRIC) as work:
            work.rubrics.save(make_rubric("free", "Mẫu cũ"))
        scoring.open_scoresheet(store, ACTOR, rubric="free", subject=PersonCoded(code="CC001"), period=MONTH)
        dialog._look_ahead()

        assert dialog.findChild(QLabel, "sheets_left_out").text().endswith("phiếu thứ hai: Trần Thị Bình (Mẫu cũ).")
        assert dialog.findChild(QPushButton, "open_sheets").text() == "Lập 9 phiếu"
        dialog.reject()


class TestTheList:
    """People stand below their units."""

    def test_people_stand_below_a_heading_of_their_unit_by_given_name(self, opened):
        assert rows(opened) == [
            "Văn phòng Sở",
            "Nguyễn Văn Anh",
            "Hoàng Văn Đạt",
            "Thanh tra Sở",
            "Trần Thị Bình",
            "Phòng Công chức, viên chức",
            "Lê Văn Cúc",
            "Phòng Tổ chức bộ máy, biên chế",
            "Phạm Thị Dũng",
        ]

    def test_a_unit_with_a_sheet_of_its_own_needs_no_heading(self, opened, edits):
        edits.run(open_sheets, MONTH, {"unit"})

        assert rows(opened).count("Thanh tra Sở") == 1

    def test_keys_step_over_headings(self, opened, store):
        names = [scoring.get_scoresheet(store, opened.current_sheet()).subject.name]
        for _ in range(3):
            opened._acts.next_sheet.trigger()
            names.append(scoring.get_scoresheet(store, opened.current_sheet()).subject.name)
        opened._acts.previous_sheet.trigger()

        assert names == ["Nguyễn Văn Anh", "Hoàng Văn Đạt", "Trần Thị Bình", "Lê Văn Cúc"]
        assert scoring.get_scoresheet(store, opened.current_sheet()).subject.name == "Trần Thị Bình"

    @pytest.mark.parametrize("said", ["cc001", "binh", "thanh tra"])
    def test_people_are_found_by_name_code_and_unit(self, opened, said):
        opened.findChild(QLineEdit, "sheet_search").setText(said)

        assert rows(opened) == ["Thanh tra Sở", "Trần Thị Bình"]

    def test_namesakes_are_told_apart_by_their_codes(self, peopled, store):
        with store.work(ACTOR, Label.ADD_STAFF) as work:
            work.staff.save(make_member("other", "CC900", "Trần Thị Bình"))
            work.postings.save(make_posting("other", staff="other", unit="unit1"))
        open_sheets(store, ACTOR, MONTH, PEOPLE)
        peopled.show_period(MONTH)

        named = [row for row in rows(peopled) if "Bình" in row]
        assert named == ["Trần Thị Bình (CC001)", "Trần Thị Bình (CC900)"]

    def test_a_heading_cannot_be_chosen(self, opened):
        model = opened.findChild(QListView, "sheets").model()

        assert not model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable
        assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Văn phòng Sở"
        words = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
        assert words.splitlines()[:3] == ["Nguyễn Văn Anh", "CC000", "Văn phòng Sở"]

    def test_rows_are_painted(self, opened, edits):
        edits.run(open_sheets, MONTH, {"unit"})

        assert not opened.findChild(QListView, "sheets").grab().isNull()


def test_a_person_is_compared_with_own_periods_first_then_with_those_under_the_same_rubric(opened, store):
    subject = PersonCoded(code="CC001")
    rubric = scoring.sheets(store)[0].rubric
    scoring.open_scoresheet(store, ACTOR, rubric=rubric, subject=subject, period=MONTH.following)
    summaries = scoring.sheets(store)
    sheet = next(one for one in summaries if (one.staff_code, one.period) == ("CC001", MONTH))

    others = comparable(scoring.get_scoresheet(store, sheet.uid), summaries)

    assert (others[0].staff_code, others[0].period) == ("CC001", MONTH.following)
    assert "CC001" not in {other.staff_code for other in others[1:]}
    assert {other.period for other in others[1:]} == {MONTH}
