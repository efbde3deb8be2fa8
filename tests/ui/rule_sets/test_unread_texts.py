"""What was typed in the editor of a rule set and not finished, with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from danhgia_desktop.operations import regulations
from danhgia_desktop.regulation.regulation import RegulationUid
from tests.ui.keyboard import CTRL
from tests.ui.rule_sets.conftest import DECREE

Key = Qt.Key
BANDS = "rules[0].rating.bands"


def saved(store):
    return regulations.get_rule_set(store, RegulationUid(DECREE)).regulation


def type_at(editor, keeper, path: str, text: str) -> None:
    """Type in a field, letter by letter, instead of what stands there."""
    editor.look.tree.go_to(path)
    editor.look.form.take_focus(path)
    keeper.press((CTRL, Key.Key_A), text)


def text_at(editor, path: str) -> str:
    return editor.look.form.fields[path].findChild(QLineEdit).text()


@pytest.mark.parametrize(
    "case",
    [(f"{BANDS}[0].at_least", "5x", "title", "95"), ("effective_from", "25/11/202", BANDS, "25/11/2026")],
)
def test_what_is_not_finished_stays_as_typed_and_nothing_is_saved_from_any_page(editor, keeper, store, case):
    path, typed, elsewhere, finished = case
    before = saved(store)
    type_at(editor, keeper, path, typed)
    editor.look.tree.go_to(elsewhere)
    editor._check()
    page = editor.look.tree._items[BANDS if path.startswith(BANDS) else ""]
    assert not page.icon(0).isNull()
    assert editor.look.findings.count() == 1
    assert editor.draft.regulation == before

    editor.look.save.click()

    assert saved(store) == before
    assert editor.isVisible()
    assert editor.look.form.fields[path].focusProxy().hasFocus()
    assert text_at(editor, path) == typed
    assert editor.look.form.findChild(QLabel, f"{path}_fault").isVisible()
    type_at(editor, keeper, path, finished)
    editor._check()
    assert editor.look.findings.isHidden()
    keeper.press((CTRL, Key.Key_S))
    assert saved(store) != before


def test_what_is_not_finished_moves_with_its_row_is_taken_back_and_comes_again(editor, keeper):
    type_at(editor, keeper, f"{BANDS}[1].at_least", "7x")
    editor.look.form.findChild(QPushButton, "remove_part_0").click()
    assert text_at(editor, f"{BANDS}[0].at_least") == "7x"
    editor.look.form.findChild(QPushButton, "remove_part_0").click()
    assert not editor.draft.unread

    keeper.press((CTRL, Key.Key_Z), (CTRL, Key.Key_Z))
    assert text_at(editor, f"{BANDS}[1].at_least") == "7x"
    keeper.press((CTRL, Key.Key_Z))
    assert not editor.draft.is_changed
    keeper.press((CTRL, Key.Key_Y))
    assert text_at(editor, f"{BANDS}[1].at_least") == "7x"


def test_what_is_not_finished_is_asked_about_before_the_editor_closes(editor, keeper, prompts):
    type_at(editor, keeper, "effective_from", "x")
    prompts.answers.append(None)
    keeper.press(Key.Key_Escape)
    assert editor.isVisible()
