"""The import by real keys: paste, look, change a rule, confirm."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QPushButton, QTableView

from danhgia_desktop.operations import rubrics, scoring, undoing
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.criterion_rule import AwardOnce
from danhgia_desktop.regulation.rubric import SELF, TOTAL
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog
from tests import bac_giang
from tests.storage.builders import ACTOR, make_member, make_posting, make_unit
from tests.ui.keyboard import press

CONTROL = Qt.KeyboardModifier.ControlModifier
YEAR = Period.year_of(2026)


@pytest.fixture
def dialog(qtbot, desk) -> ImportDialog:
    dialog = ImportDialog(desk, YEAR)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def pasted(qtbot, dialog) -> ImportDialog:
    """The dialog with the real rubric pasted into it by Ctrl+V."""
    QApplication.clipboard().setText(bac_giang.PATH.read_text(encoding="utf-8"))
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_V, CONTROL)
    button = dialog.findChild(QPushButton, "import_button")
    qtbot.waitUntil(button.isVisible)
    return dialog


def write(qtbot, dialog, name: str, text: str) -> None:
    edit = dialog.findChild(QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_pasting_shows_what_was_read_and_stores_nothing(pasted, store):
    assert pasted.findChild(QPushButton, "import_button").text() == "&Nhập 93 tiêu chí"
    summary = pasted.findChild(QLabel, "draft_summary_label").text()
    assert "93 tiêu chí, 70 dòng chấm điểm" in summary
    assert "Tự chấm: ghi 93, cộng được 90,5" in summary
    assert pasted.findChild(QListView, "remark_list").model().rowCount() >= 4
    assert pasted.findChild(QTableView, "rule_list").model().rowCount() == 29
    assert rubrics.all_rubrics(store) == ()


def test_enter_stores_rubric_and_sheet_in_one_step_of_undo(pasted, qtbot, store, desk):
    write(qtbot, pasted, "rubric_name_edit", "Van phong 2020")
    qtbot.keyClick(pasted.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not pasted.isVisible())
    (rubric,) = rubrics.all_rubrics(store)
    (sheet,) = scoring.sheets(store)
    assert (rubric.name, rubric.criteria) == ("Van phong 2020", 93)
    assert (sheet.unit_name, sheet.period) == ("Sở Nội vụ", Period.year_of(2020))
    assert pasted.imported.sheet.score(TOTAL, SELF).points == 93

    desk.edits.undo_action.trigger()

    assert rubrics.all_rubrics(store) == ()
    assert scoring.sheets(store) == ()
    assert undoing.redoable(store) is not None


def test_a_changed_rule_is_stored_as_changed(pasted, qtbot, store):
    write(qtbot, pasted, "rule_points_edit", "0,5")
    assert "12 → 3" in pasted.findChild(QLabel, "rule_outcome_label").text()
    qtbot.keyClick(pasted.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not pasted.isVisible())
    rubric = rubrics.get_rubric(store, rubrics.all_rubrics(store)[0].uid)
    assert rubric.find("I.1.2/1").rules[0].rate == Decimal("0.5")


def test_an_unticked_rule_is_not_stored(pasted, qtbot, store):
    rules = pasted.findChild(QTableView, "rule_list")
    rules.setFocus()
    qtbot.keyClick(rules, Qt.Key.Key_Space)
    assert rules.model().accepted_count == 28
    qtbot.mouseClick(pasted.findChild(QPushButton, "import_button"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not pasted.isVisible())
    rubric = rubrics.get_rubric(store, rubrics.all_rubrics(store)[0].uid)
    assert rubric.find("I.1.2/1").rules == ()


def test_a_rule_that_says_nothing_keeps_from_storing_until_it_is_mended(pasted, qtbot):
    button = pasted.findChild(QPushButton, "import_button")
    write(qtbot, pasted, "rule_points_edit", "x")
    assert not button.isEnabled()
    assert pasted.findChild(QLabel, "rule_outcome_label").text().startswith("Số điểm: cần số điểm")

    write(qtbot, pasted, "rule_points_edit", "0,25")
    assert button.isEnabled()


def test_a_rubric_without_a_name_cannot_be_stored(pasted, qtbot):
    edit = pasted.findChild(QLineEdit, "rubric_name_edit")
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)

    assert not pasted.findChild(QPushButton, "import_button").isEnabled()
    assert pasted.findChild(QLabel, "import_fault_label").text() == "Hãy đặt tên cho bộ tiêu chí."


def test_a_name_that_is_taken_is_refused_and_the_window_stays(pasted, qtbot, store, desk, prompts):
    draft = bac_giang.draft()
    rubrics.import_rubric(store, desk.edits.actor, draft, name="Van phong")

    write(qtbot, pasted, "rubric_name_edit", "Van phong")
    qtbot.keyClick(pasted.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(prompts.said))
    assert pasted.isVisible()
    assert pasted.findChild(QPushButton, "import_button").isEnabled()
    assert "Van phong" in prompts.said[0]
    assert len(rubrics.all_rubrics(store)) == 1


def test_the_rubric_alone_is_stored_when_no_sheet_is_wanted(pasted, qtbot, store):
    tick = pasted.findChild(object, "make_sheet_check")
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(8, tick.height() // 2))
    qtbot.keyClick(pasted, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not pasted.isVisible())
    assert len(rubrics.all_rubrics(store)) == 1
    assert scoring.sheets(store) == ()


def test_a_remark_leads_to_its_row_and_its_rule(pasted, qtbot):
    remarks, table = pasted.findChild(QListView, "remark_list"), pasted.findChild(QTableView, "draft_table")
    place = remarks.visualRect(remarks.model().index(0, 0)).center()
    qtbot.mouseClick(remarks.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert "mỗi chương trình công tác được 0,5 điểm" in table.currentIndex().siblingAtColumn(1).data()


def test_escape_leaves_without_storing(pasted, qtbot, store):
    qtbot.keyClick(pasted, Qt.Key.Key_Escape)

    assert not pasted.isVisible()
    assert pasted.imported is None
    assert rubrics.all_rubrics(store) == ()


def test_a_chosen_file_is_read(dialog, qtbot, prompts):
    prompts.answers.append(bac_giang.PATH)

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(dialog.findChild(QPushButton, "import_button").isVisible)
    assert prompts.said == ["Chọn tệp có bộ tiêu chí"]


def test_a_dropped_file_is_read(dialog, qtbot):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(bac_giang.PATH))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )

    dialog.dropEvent(event)

    qtbot.waitUntil(dialog.findChild(QPushButton, "import_button").isVisible)


def test_a_file_that_cannot_be_read_leaves_the_choice_open(dialog, qtbot, tmp_path):
    path = tmp_path / "trong.xlsx"
    path.touch()

    dialog.read_file(path)

    label = dialog.findChild(QLabel, "source_fault_label")
    qtbot.waitUntil(lambda: "trong.xlsx" in label.text())
    assert not dialog.findChild(QPushButton, "import_button").isVisible()
    assert dialog.findChild(QPushButton, "choose_file_button").isVisible()


def test_pasting_nothing_says_what_to_do(dialog, qtbot):
    QApplication.clipboard().clear()

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_V, CONTROL)

    assert "Ctrl+C" in dialog.findChild(QLabel, "source_fault_label").text()


def test_the_size_of_the_window_is_remembered(dialog, qtbot, desk):
    dialog.resize(790, 620)
    dialog.close()

    again = ImportDialog(desk, YEAR)
    qtbot.addWidget(again)

    assert (again.width(), again.height()) == (790, 620)


def test_escape_waits_for_what_is_being_stored(pasted, qtbot, store):
    qtbot.keyClick(pasted.focusWidget(), Qt.Key.Key_Return)
    pasted.reject()
    assert pasted.isVisible()

    qtbot.waitUntil(lambda: not pasted.isVisible())
    assert pasted.imported is not None
    assert len(rubrics.all_rubrics(store)) == 1


def test_reading_can_be_stopped(dialog, qtbot):
    dialog.read_file(bac_giang.PATH)
    stop = dialog.findChild(QPushButton, "stop_button")
    assert stop.isVisible()

    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)

    assert dialog.findChild(QPushButton, "choose_file_button").isVisible()


def test_another_source_can_be_chosen_after_looking(pasted, qtbot):
    qtbot.mouseClick(pasted.findChild(QPushButton, "other_source_button"), Qt.MouseButton.LeftButton)

    assert pasted.findChild(QPushButton, "choose_file_button").hasFocus()
    assert not pasted.findChild(QPushButton, "import_button").isVisible()


def test_a_sheet_needs_a_unit(pasted, qtbot):
    unit = pasted.findChild(QComboBox, "sheet_unit_combo")
    unit.lineEdit().selectAll()
    qtbot.keyClick(unit.lineEdit(), Qt.Key.Key_Delete)

    assert pasted.findChild(QLabel, "import_fault_label").text() == "Hãy ghi đơn vị hoặc chọn người của phiếu chấm."
    assert not pasted.findChild(QPushButton, "import_button").isEnabled()


@pytest.fixture
def posted(store):
    """Somebody who has worked in a unit since 2019."""
    with store.work(ACTOR, Label.ADD_STAFF) as work:
        work.org_units.save(make_unit("u9", "Phòng Tổng hợp"))
        work.staff.save(make_member("m9", "CC009", "Lê Văn Bình"))
        work.postings.save(make_posting("p9", staff="m9", unit="u9", from_on=date(2019, 1, 1)))


def test_scores_become_the_sheet_of_a_person_who_is_chosen(posted, pasted, qtbot, store):
    whose = pasted.findChild(QComboBox, "sheet_unit_combo")
    whose.setFocus()
    while whose.currentText() != "Lê Văn Bình · CC009":
        press(Qt.Key.Key_Down)

    qtbot.mouseClick(pasted.findChild(QPushButton, "import_button"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not pasted.isVisible())

    subject = scoring.get_scoresheet(store, pasted.imported.sheet.uid).subject
    assert (subject.name, subject.unit.name) == ("Lê Văn Bình", "Phòng Tổng hợp")


TREE = """TT\tTiêu chí\tĐiểm chuẩn
I\tChuyên môn\t10
1\tHội họp\t10
II\tVi phạm\t
1\tChậm báo cáo\t3
\tTổng cộng\t10"""


@pytest.fixture
def small(qtbot, dialog) -> ImportDialog:
    """The dialog with a small rubric in it, of which a section is to be taken away though nothing says so."""
    QApplication.clipboard().setText(TREE)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(dialog.findChild(QPushButton, "import_button").isVisible)
    return dialog


def at_maximum(dialog, row: int) -> QTableView:
    table = dialog.findChild(QTableView, "draft_table")
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 2))
    return table


def maxima(dialog) -> list[str]:
    model = dialog.findChild(QTableView, "draft_table").model()
    return [model.index(row, 2).data() for row in range(model.rowCount())]


def store_small(dialog, qtbot, store):
    write(qtbot, dialog, "rubric_name_edit", "Nho")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    return rubrics.get_rubric(store, rubrics.all_rubrics(store)[0].uid)


def test_a_maximum_typed_with_a_minus_makes_its_section_a_penalty(small, qtbot, store):
    at_maximum(small, 2)
    press("-3", Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: maxima(small) == ["10", "10", "−3", "−3", "10"])
    assert small.isVisible()
    assert small.findChild(QTableView, "rule_list").model().rowCount() == 1
    at_maximum(small, 2)
    press("-4", Qt.Key.Key_Return)  # it is a penalty already
    qtbot.waitUntil(lambda: maxima(small)[2] == "−4")
    assert small.findChild(QTableView, "rule_list").model().rowCount() == 1

    stored = store_small(small, qtbot, store)

    assert stored.find("II").is_penalty
    assert stored.find("II").max_points == 4


def test_a_maximum_is_mended_and_what_is_wrong_is_looked_for_again(small, qtbot):
    remarks = small.findChild(QListView, "remark_list").model()
    before = [remark.text for remark in remarks.remarks]
    at_maximum(small, 3)
    press("0", Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: [remark.text for remark in remarks.remarks] != before)
    assert maxima(small)[3] == "0"


def test_what_is_no_maximum_is_refused_in_words_and_changes_nothing(small, qtbot):
    at_maximum(small, 1)
    press("x", Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "“x”" in small.findChild(QLabel, "draft_hint_label").text())
    assert maxima(small)[1] == "10"


def test_any_line_can_be_given_a_rule(small, qtbot, store):
    add = small.findChild(QPushButton, "add_rule_button")
    at_maximum(small, 4)
    assert not add.isEnabled()
    at_maximum(small, 1)
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    write(qtbot, small, "rule_condition_edit", "dung gio")

    stored = store_small(small, qtbot, store)

    assert stored.find("I.1").rules == (AwardOnce(points=Decimal(10), condition="dung gio"),)


def test_a_section_is_offered_only_what_a_section_can_be(small, qtbot):
    at_maximum(small, 2)
    qtbot.mouseClick(small.findChild(QPushButton, "add_rule_button"), Qt.MouseButton.LeftButton)
    combo = small.findChild(QComboBox, "rule_kind_combo")

    assert [combo.itemText(place) for place in range(combo.count())] == ["Điểm thưởng", "Điểm trừ"]
    at_maximum(small, 1)
    qtbot.mouseClick(small.findChild(QPushButton, "add_rule_button"), Qt.MouseButton.LeftButton)
    assert combo.count() > 2
    assert combo.currentText() == "Cộng một lần"


CHOICE = """TT\tTiêu chí\tĐiểm tối đa
1\tKế hoạch\t5
1.1\tBan hành kế hoạch\t5
\tTrong quý I\t5
\tSau quý I\t3
\tKhông ban hành\t0
\tTổng cộng\t5"""


def test_a_choice_that_is_none_is_taken_apart_by_a_key(dialog, qtbot, store):
    QApplication.clipboard().setText(CHOICE)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(dialog.findChild(QPushButton, "import_button").isVisible)
    apart, table = dialog.findChild(QPushButton, "take_apart_button"), at_maximum(dialog, 0)
    assert not apart.isEnabled()

    press(Qt.Key.Key_Down)
    assert apart.isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)

    qtbot.waitUntil(lambda: maxima(dialog) == ["5", "5", "5", "3", "0", "5"])
    assert table.hasFocus()
    assert table.currentIndex().row() == 1
    assert apart.isHidden()
    assert dialog.findChild(QTableView, "rule_list").model().rowCount() == 0
    stored = store_small(dialog, qtbot, store)
    whole = stored.find("1.1")
    assert [part.text for part in stored.children(whole.key)] == ["Trong quý I", "Sau quý I", "Không ban hành"]
    assert whole.rules == ()
