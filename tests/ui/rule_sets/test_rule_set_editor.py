"""The editor of a rule set, with the keyboard and the mouse."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget

from danhgia_desktop.operations import regulations, scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.regulation import RegulationUid
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL
from tests.ui.rule_sets.conftest import DECREE

Key = Qt.Key
BANDS = "rules[0].rating.bands"
TODAY = Period(year=2026, kind="M", number=11)


def saved(store):
    return regulations.get_rule_set(store, RegulationUid(DECREE)).regulation


def type_over(editor, path: str, text: str) -> None:
    """Replace what stands in a field."""
    editor.look.tree.go_to(path)
    line = editor.look.form.fields[path].findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    line.insert(text)


def check(editor, qtbot) -> None:
    qtbot.waitUntil(lambda: not editor._soon.isActive())


def test_a_band_is_changed_and_saved_in_one_step(editor, keeper, store, desk):
    type_over(editor, f"{BANDS}[1].at_least", "71,5")

    keeper.press((CTRL, Key.Key_S))

    assert saved(store).rules[0].rating.bands[1].at_least == Decimal("71.5")
    desk.edits.undo_action.trigger()
    assert saved(store).rules[0].rating.bands[1].at_least != Decimal("71.5")


def test_what_is_wrong_is_said_beside_its_field_and_in_the_list_and_not_saved(editor, keeper, store, qtbot):
    type_over(editor, f"{BANDS}[1].at_least", "95")
    check(editor, qtbot)

    fault = editor.look.form.findChild(QLabel, f"{BANDS}[1].at_least_fault")
    assert fault.text().startswith("95 phải thấp hơn mức trên")
    assert fault.toolTip() == fault.text()
    assert fault.height() < 2 * fault.fontMetrics().lineSpacing()
    assert editor.look.findings.item(0).text().endswith(f" › Từ điểm: {fault.text()}")
    before = saved(store)
    keeper.press((CTRL, Key.Key_S))
    assert saved(store) == before
    assert editor.isVisible()
    editor.draft.undo()
    check(editor, qtbot)
    assert editor.look.findings.isHidden()


def test_a_finding_leads_to_its_field(editor, keeper, qtbot):
    type_over(editor, "title", "")
    editor.look.tree.go_to(BANDS)
    check(editor, qtbot)

    editor.look.findings.itemActivated.emit(editor.look.findings.item(0))

    assert editor.look.form.fields["title"].focusProxy().hasFocus()


def test_a_text_that_is_no_number_is_said_at_once_and_holds_up_saving(editor, keeper, store):
    before = saved(store)
    type_over(editor, f"{BANDS}[0].at_least", "chín mươi")

    assert "không phải là số" in editor.look.form.findChild(QLabel, f"{BANDS}[0].at_least_fault").text()
    keeper.press((CTRL, Key.Key_S))
    assert editor.isVisible()
    assert saved(store) == before


def test_steps_are_taken_back_and_taken_again_within_the_editor(editor, keeper):
    before = editor.draft.regulation
    type_over(editor, "issuer", "Bộ Nội vụ")
    type_over(editor, "number", "1/2027")
    after = editor.draft.regulation

    keeper.press((CTRL, Key.Key_Z), (CTRL, Key.Key_Z))
    assert editor.draft.regulation == before
    assert editor.look.form.fields["issuer"].findChild(QLineEdit).text() == before.issuer
    keeper.press((CTRL, Key.Key_Y), (CTRL, Key.Key_Y))
    assert editor.draft.regulation == after


def test_parts_are_added_and_removed(editor, keeper):
    conditions = "rules[0].rating.conditions"
    editor.look.tree.go_to(conditions)
    count = len(editor.draft.regulation.rules[0].rating.conditions)

    editor.look.form.findChild(QPushButton, "add_part_button").click()

    assert len(editor.draft.regulation.rules[0].rating.conditions) == count + 1
    editor.look.form.findChild(QPushButton, f"remove_part_{count}").click()
    assert len(editor.draft.regulation.rules[0].rating.conditions) == count
    editor.look.tree.go_to("rules[0].rating.quota")
    editor.look.form.findChild(QPushButton, "remove_part_-1").click()
    assert editor.draft.regulation.rules[0].rating.quota is None
    editor.look.form.findChild(QPushButton, "add_part_button").click()
    assert editor.draft.regulation.rules[0].rating.quota.percent == 20


def test_rules_for_other_subjects_are_added_and_must_be_filled_in(editor, qtbot):
    editor.look.add_subjects.click()
    check(editor, qtbot)

    said = [editor.look.findings.item(row).text() for row in range(editor.look.findings.count())]

    assert any("Đối tượng: chưa chọn đối tượng" in words for words in said)
    editor.look.tree.go_to("rules[1]")
    editor.look.remove_subjects.click()
    assert len(editor.draft.regulation.rules) == 1


def test_which_open_sheets_are_touched_is_shown_before_it_is_saved(editor, keeper, store):
    rubric = saved(store).rules[0].rubric
    scoring.open_scoresheet(store, ACTOR, rubric=rubric, subject=UnitNamed(name="Phòng Tổ chức"), period=TODAY)
    type_over(editor, f"{BANDS}[1].at_least", "71")

    keeper.press((CTRL, Key.Key_S))

    table = keeper.dialog.findChild(QTableWidget, "touched_table")
    assert [table.item(0, column).text() for column in range(2)] == ["Phòng Tổ chức", "Tháng 11/2026"]
    assert saved(store).rules[0].rating.bands[1].at_least != 71
    keeper.dialog.findChild(QPushButton, "save_affected_button").click()
    assert saved(store).rules[0].rating.bands[1].at_least == 71


def test_what_was_changed_elsewhere_meanwhile_is_not_lost(editor, keeper, store):
    base = saved(store)
    regulations.save_regulation(store, ACTOR, replace(base, issuer="Nơi khác"), base=base)
    type_over(editor, "number", "9/2027")

    keeper.press((CTRL, Key.Key_S))

    assert saved(store).issuer == "Nơi khác"
    assert editor.isVisible()


def test_closing_asks_before_what_was_typed_is_given_up(editor, keeper, prompts):
    type_over(editor, "number", "9/2027")
    prompts.answers += [Key.Key_Return, "Bỏ những gì đã sửa"]

    keeper.press(Key.Key_Escape)
    assert editor.isVisible()
    assert keeper.editor is editor
    keeper.press(Key.Key_Escape)
    assert not editor.isVisible()


def test_a_rule_set_from_nothing_is_saved_once_it_says_enough(shipped, keeper, store, prompts, qtbot):
    prompts.answers.append("Từ trang trắng")
    keeper.choose(DECREE).press(Key.Key_Insert)
    editor = keeper.editor
    type_over(editor, "number", "5/QC-SNV")
    type_over(editor, "title", "Quy chế đánh giá")
    keeper.press((CTRL, Key.Key_S))
    check(editor, qtbot)
    assert editor.isVisible()

    editor.draft.change(replace(editor.draft.regulation, rules=saved(store).rules), "rules[0]")
    editor.draft.put("rules[0].rubric", None)
    check(editor, qtbot)
    assert any("chưa chọn bộ tiêu chí" in editor.look.findings.item(row).text() for row in range(1))
