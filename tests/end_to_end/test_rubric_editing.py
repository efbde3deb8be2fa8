"""A rubric that is in use is edited, by the keys a clerk would press, and everything is brought back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTableView

from danhgia_desktop.operations import rubrics, scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.ui.affected_sheets.affected_dialog import AffectedDialog
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.keys.keys_dialog import KeysDialog
from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor
from tests.ui.keyboard import ALT, CTRL, SHIFT, press
from tests.ui.running_program import running
from tests.ui.scripted_prompts import ScriptedPrompts

Key = Qt.Key
LONG = 20_000
DOCUMENT = "Sở Tài nguyên và Môi trường"


class Clerk:
    """A person at the program's window with the sample: presses keys, reads what stands there."""

    def __init__(self, qtbot, window, prompts: ScriptedPrompts) -> None:
        self.window = window
        self._qtbot = qtbot
        self._prompts = prompts
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(self.window.findChild(GridView, "score_grid").hasFocus, timeout=LONG)

    def total(self) -> str:
        return self.window.findChild(QLabel, "total_points").text()

    def states(self) -> list[str]:
        """Return what the list says of each sheet, its name first."""
        model = self.window.findChild(QListView, "sheets").model()
        rows = (model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole).split("\n") for row in range(model.rowCount()))
        return [f"{name}: {', '.join(rest[1:])}" for name, *rest in rows]

    def open_the_editor(self) -> None:
        press((CTRL | SHIFT, Key.Key_R))
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RubricEditor))

    def look_at_the_keys(self) -> set[str]:
        """Press F1, read what the keys of the editor do, and put the list away."""
        press(Key.Key_F1)
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), KeysDialog))
        said = {label.text() for label in QApplication.activeWindow().findChildren(QLabel)}
        press(Key.Key_Escape)
        self.window.findChild(RubricEditor).activateWindow()
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RubricEditor))
        return said

    def split_the_first_rule_of_section_two(self) -> None:
        self._prompts.answers.append("2")
        self._go_to("II.1")
        press((CTRL, Key.Key_T), "Ban hành quy chế", Key.Key_Return, "Thực hiện quy chế", Key.Key_Return)

    def raise_the_maximum_of_section_three(self) -> None:
        self._go_to("III.2")
        press(Key.Key_Tab, "0,5", Key.Key_Return)

    def move_section_six_up(self) -> None:
        self._go_to("VI")
        press((ALT | SHIFT, Key.Key_Up), (CTRL | SHIFT, Key.Key_N))

    def save(self) -> list[list[str]]:
        """Save, and return what the list of affected sheets says."""
        press((CTRL, Key.Key_S))
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), AffectedDialog), timeout=LONG)
        model = QApplication.activeWindow().findChild(QTableView, "affected_table").model()
        said = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
        press(Key.Key_Return)
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=LONG)
        self._come_back()
        return said

    def leave_the_editor(self, answer: str) -> None:
        self._prompts.answers.append(answer)
        press(Key.Key_Escape)
        self._come_back()

    def undo(self) -> None:
        self.window.findChild(QAction, "undo_action").trigger()

    def confirm_the_review(self) -> None:
        self.window.findChild(QAction, "confirm_review").trigger()
        self._qtbot.waitUntil(lambda: "cần rà soát" not in self.states()[0])

    def _go_to(self, path: str) -> None:
        editor = QApplication.activeWindow()
        editor.show_criterion(editor._draft.rubric.find(path).key)

    def _come_back(self) -> None:
        self._qtbot.waitUntil(lambda: not self.window.findChildren(RubricEditor))
        self.window.activateWindow()  # window managers do
        self._qtbot.waitUntil(self.window.isActiveWindow)


def test_a_rubric_in_use_is_edited_saved_and_brought_back(qtbot, tmp_path):
    prompts = ScriptedPrompts()
    with running(qtbot, tmp_path, prompts, sample=True) as program:
        clerk = Clerk(qtbot, program.window, prompts)
        before = (clerk.total(), clerk.states())
        assert clerk.total() == "Tổng cộng 90,5 / 100 (phiếu ghi 93)"

        clerk.open_the_editor()
        assert {"Ctrl+T", "Tách", "Alt+Shift+Up", "Ctrl+S", "Lưu bộ tiêu chí"} <= clerk.look_at_the_keys()
        clerk.split_the_first_rule_of_section_two()
        clerk.leave_the_editor("Giữ bản sửa dở và đóng")
        assert (clerk.total(), clerk.states()) == before

        clerk.open_the_editor()
        clerk.raise_the_maximum_of_section_three()
        clerk.move_section_six_up()
        affected = clerk.save()
        assert affected[0] == [
            DOCUMENT,
            "Năm 2020",
            "Tự chấm",
            "90,5/100",
            "89,5/99,5",
            "1 điểm của II.1 không còn tính; 2 ô mới cần chấm; 1 ô vượt điểm chuẩn; điểm đổi ở 2 dòng (II.1, II)",
        ]

        assert clerk.total().startswith("Tổng cộng 89,5 / 99,5")
        assert clerk.states()[0].endswith("cần rà soát, Bộ tiêu chí có dòng mới cần chấm bổ sung")
        clerk.confirm_the_review()

        clerk.undo()
        clerk.undo()
        qtbot.waitUntil(lambda: (clerk.total(), clerk.states()) == before)

    with open_data(tmp_path) as store:
        (summary,) = rubrics.all_rubrics(store)
        assert rubrics.get_rubric(store, summary.uid).find("VI").text.startswith("HOẠT ĐỘNG CỦA BỘ PHẬN MỘT CỬA")
        assert summary.criteria == 93
        assert [sheet.review for sheet in scoring.sheets(store)] == [None] * 4
