"""Changing a proposed rule by keys."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

from danhgia_desktop.regulation.criterion_rule import Bonus, DeductOnce, DeductPer
from danhgia_desktop.ui.import_rubric.proposals import proposals_of
from danhgia_desktop.ui.import_rubric.rule_editor import RuleEditor
from danhgia_desktop.wording import Language
from tests import bac_giang
from tests.ui.keyboard import press, show_and_focus


@pytest.fixture
def editor(qtbot) -> RuleEditor:
    """The editor of a rule "trừ 0,5 điểm cho mỗi …"."""
    editor = RuleEditor(Language.VI)
    qtbot.addWidget(editor)
    editor.show_proposal(next(p for p in proposals_of(bac_giang.draft()) if isinstance(p.rule, DeductPer)))
    show_and_focus(editor, editor.findChild(QComboBox, "rule_kind_combo"), qtbot)
    return editor


def shown_fields(editor: RuleEditor) -> list[str]:
    return [edit.objectName() for edit in editor.findChildren(QLineEdit) if edit.isVisible()]


def test_the_fields_are_those_of_the_kind(editor):
    assert shown_fields(editor) == ["rule_points_edit", "rule_per_edit", "rule_unit_edit", "rule_exclusion_edit"]
    assert "đề nghị điều chỉnh" in editor.findChild(QLabel, "rule_words_label").text()


def test_another_kind_keeps_what_both_have(editor, qtbot):
    with qtbot.waitSignal(editor.rule_entered) as entered:
        press(Qt.Key.Key_Down)

    assert isinstance(entered.args[0], DeductOnce)
    assert entered.args[0].points == Decimal("0.5")
    assert shown_fields(editor) == ["rule_points_edit", "rule_condition_edit"]


def test_a_kind_that_needs_more_says_what_is_missing(editor, qtbot):
    with qtbot.waitSignal(editor.validity_changed) as validity:
        press("Từng phần")

    assert validity.args == [False]
    assert editor.findChild(QLabel, "rule_outcome_label").text() == "Các phần: cần nhập"
    editor.findChild(QLineEdit, "rule_parts_edit").setFocus()
    press("giấy: 1; điện tử: 1")
    assert editor.is_valid
    assert editor.findChild(QLabel, "rule_outcome_label").text() == "Thử: giấy → 1 · giấy, điện tử → 2 điểm"


def test_a_bonus_has_nothing_to_fill_in(editor, qtbot):
    with qtbot.waitSignal(editor.rule_entered) as entered:
        press("Điểm thưởng")

    assert isinstance(entered.args[0], Bonus)
    assert shown_fields(editor) == []


def test_without_a_rule_nothing_can_be_changed(editor):
    editor.show_proposal(None)

    assert not editor.isEnabled()
    assert shown_fields(editor) == []
    assert editor.is_valid


def test_a_bonus_is_set_outside_the_total_by_a_tick(editor, qtbot):
    press("Điểm thưởng")
    extra = editor.findChild(QCheckBox, "rule_extra_check")
    extra.setFocus()
    with qtbot.waitSignal(editor.rule_entered) as entered:
        press(Qt.Key.Key_Space)

    assert entered.args == [Bonus(words=entered.args[0].words, extra=True)]
    press(Qt.Key.Key_Space)
    assert not extra.isChecked()


def test_alternatives_are_typed_as_a_list_and_may_be_worth_nothing(editor, qtbot):
    press("Chọn một mức")
    editor.findChild(QLineEdit, "rule_options_edit").setFocus()
    with qtbot.waitSignal(editor.rule_entered):
        press("quý I: 2; muộn: 0")

    assert editor.findChild(QLabel, "rule_outcome_label").text() == "Thử: quý I → 2 · muộn → 0 điểm"
