"""Rows of a rule set moved among each other, with the keyboard and the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton

from danhgia_desktop.ui.rule_sets.draft_paths import part_at
from tests.ui.keyboard import ALT, CTRL, focused

Key = Qt.Key
BANDS = "rules[0].rating.bands"
UP, DOWN = (ALT, Key.Key_Up), (ALT, Key.Key_Down)


def levels(editor) -> list[str]:
    return [band.level.value for band in part_at(editor.draft.regulation, BANDS)]


@pytest.mark.parametrize(
    "parts", [BANDS, "rules[0].rounds", "rules[0].deadlines", "rules[0].rating.conditions", "rules[0].rewards.degrees"]
)
def test_what_is_worked_on_moves_with_its_field_and_back_again_in_one_step(editor, keeper, parts):
    before = part_at(editor.draft.regulation, parts)
    editor.look.tree.go_to(parts)
    editor.look.form.take_focus(f"{parts}[0]")
    first = editor.look.form.focused.rpartition(".")[2]

    keeper.press(DOWN)

    assert part_at(editor.draft.regulation, parts) == (before[1], before[0], *before[2:])
    assert editor.look.form.focused == f"{parts}[1].{first}"
    keeper.press((CTRL, Key.Key_Z))
    assert part_at(editor.draft.regulation, parts) == before
    assert not editor.draft.is_changed
    keeper.press((CTRL, Key.Key_Y), UP)
    assert part_at(editor.draft.regulation, parts) == before


def test_the_first_stays_first_and_the_last_last(editor, keeper):
    before = levels(editor)
    editor.look.tree.go_to(BANDS)

    editor.look.form.take_focus(f"{BANDS}[0].at_least")
    keeper.press(UP)
    editor.look.form.take_focus(f"{BANDS}[{len(before) - 1}].name")
    keeper.press(DOWN)

    assert levels(editor) == before
    assert not editor.look.form.findChild(QToolButton, "move_up_0").isEnabled()
    assert not editor.look.form.findChild(QToolButton, f"move_down_{len(before) - 1}").isEnabled()


def test_what_is_not_finished_moves_with_its_row(editor, keeper):
    editor.look.tree.go_to(BANDS)
    editor.look.form.take_focus(f"{BANDS}[1].at_least")
    keeper.press((CTRL, Key.Key_A), "7x", UP, "y")

    assert focused().text() == "7xy"
    assert list(editor.draft.unread) == [f"{BANDS}[0].at_least"]


def test_the_mouse_moves_rows_and_the_keys_are_stated(editor):
    before = levels(editor)
    editor.look.tree.go_to(BANDS)
    assert "Alt+↑, Alt+↓" in editor.look.form.findChild(QLabel, "moving_keys").text()

    editor.look.form.findChild(QToolButton, "move_down_0").click()

    assert levels(editor) == [before[1], before[0], *before[2:]]
    assert editor.look.form.focused == f"{BANDS}[1].level"


def test_where_nothing_moves_the_keys_open_lists(editor, keeper):
    editor.look.tree.go_to("rules[0].rating")
    editor.look.form.take_focus("rules[0].rating.measure")

    keeper.press(DOWN)

    combo = editor.look.form.findChild(QComboBox, "rules[0].rating.measure")
    assert combo.view().isVisible()
    combo.hidePopup()
