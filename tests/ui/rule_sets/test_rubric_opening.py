"""From a rule set to its rubric in the rubric editor, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from danhgia_desktop.operations import regulations
from danhgia_desktop.regulation.regulation import RegulationUid
from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor
from tests.ui.keyboard import CTRL, SHIFT
from tests.ui.rule_sets.conftest import DECREE
from tests.ui.shown_page import dialog_shown

Key = Qt.Key
OPEN = (CTRL | SHIFT, Key.Key_R)


def shown_rubric() -> RubricEditor:
    editor = dialog_shown()
    assert isinstance(editor, RubricEditor)
    return editor


def rubrics(store) -> list[str]:
    return [rubric.name for rubric in regulations.get_rule_set(store, RegulationUid(DECREE)).rubrics]


def test_the_editor_opens_the_rubric_of_the_field_and_takes_the_keys_back(editor, keeper, store, qtbot):
    field = "rules[0].leader_rubric"
    editor.look.tree.go_to(field)
    editor.look.form.take_focus(field)

    keeper.press(OPEN)

    opened = shown_rubric()
    assert rubrics(store)[1] in opened.windowTitle()
    opened.reject()
    qtbot.waitUntil(editor.isActiveWindow)
    assert editor.look.form.focused == field


def test_from_any_part_the_rubric_of_its_subjects_is_opened_and_from_the_document_none(editor, keeper, store):
    editor.look.tree.setFocus()
    keeper.press(OPEN)
    assert editor.isActiveWindow()

    editor.look.tree.go_to("rules[0].rating.bands")
    keeper.press(OPEN)

    opened = shown_rubric()
    assert rubrics(store)[0] in opened.windowTitle()
    opened.reject()


def test_a_field_without_a_rubric_opens_none(editor):
    editor.draft.put("rules[0].leader_rubric", None)
    editor.look.tree.go_to("rules[0].rounds")
    editor.look.tree.go_to("rules[0]")

    assert editor.look.form.findChild(QPushButton, "open_rules[0].rubric").isEnabled()
    assert not editor.look.form.findChild(QPushButton, "open_rules[0].leader_rubric").isEnabled()


def test_the_list_asks_which_of_several_rubrics_and_gets_the_keys_back(shipped, keeper, store, prompts, qtbot):
    prompts.answers.append(rubrics(store)[1])
    keeper.choose(DECREE).press((CTRL, Key.Key_R))

    opened = shown_rubric()
    assert rubrics(store)[1] in opened.windowTitle()
    opened.reject()
    qtbot.waitUntil(keeper.page.table.hasFocus)
