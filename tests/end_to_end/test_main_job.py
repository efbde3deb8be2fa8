"""The main job from the pasted table to the printed annex, by the keys a clerk would press."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton

from danhgia_desktop.app import Program
from danhgia_desktop.operations import rubrics, scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog
from danhgia_desktop.ui.printing.preview_dialog import PreviewDialog
from tests import bac_giang
from tests.ui.keyboard import CTRL, press
from tests.ui.running_program import running
from tests.ui.scripted_prompts import ScriptedPrompts

Key = Qt.Key
LONG = 20_000


class Clerk:
    """A person at the program's window: presses keys, reads what stands there."""

    def __init__(self, qtbot, program: Program, prompts: ScriptedPrompts) -> None:
        self.window = program.window
        self._qtbot = qtbot
        self._prompts = prompts
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def grid(self) -> GridView:
        return self.window.findChild(GridView, "score_grid")

    def says(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text()

    def give_the_name_of_the_office(self) -> None:
        assert self.window.findChild(QLineEdit, "agency_name_edit").hasFocus()
        press("Sở Tài nguyên", Key.Key_Return)
        assert self.window.findChild(QPushButton, "import_first_button").isVisible()

    def import_the_copied_table(self) -> None:
        dialog = self._open(ImportDialog, Key.Key_I)
        press((CTRL, Key.Key_V))
        self._qtbot.waitUntil(dialog.findChild(QPushButton, "import_button").isVisible, timeout=LONG)
        assert "93 tiêu chí, 70 dòng chấm điểm" in dialog.findChild(QLabel, "draft_summary_label").text()
        press(Key.Key_Return)
        self._come_back()
        assert self.says("total_points") == "Tổng cộng 90,5 / 100 (phiếu ghi 93)"

    def change_the_first_line_and_fill_the_blanks(self) -> None:
        assert self.grid.hasFocus()
        press("1,5", Key.Key_Return)
        assert self.says("total_points") == "Tổng cộng 90 / 100 (phiếu ghi 93)"
        press(Key.Key_F8, Key.Key_F8)  # the rule that contradicts itself, then the first blank
        press("1", Key.Key_Return, "1", Key.Key_Return)
        assert self.says("blank_count") == "0 ô trống"
        assert self.says("total_points") == "Tổng cộng 92 / 100 (phiếu ghi 93)"

    def look_at_the_problem_of_section_vi(self) -> None:
        press((CTRL, Key.Key_E))
        problems = self.window.findChild(QListView, "problems").model()
        self._qtbot.waitUntil(lambda: problems.rowCount() > 0)
        said = [problems.index(row, 0).data() for row in range(problems.rowCount())]
        assert "VI: tự chấm ghi 10, cộng các dòng con được 7,5 (lệch 2,5)" in said
        press(Key.Key_Escape)

    def undo_and_redo_by_name(self) -> None:
        press((CTRL, Key.Key_Z))
        assert self.says("total_points").startswith("Tổng cộng 91 ")
        press((CTRL, Key.Key_Z))
        assert self.says("total_points").startswith("Tổng cộng 90 ")
        press((CTRL, Key.Key_Y), (CTRL, Key.Key_Y))
        assert self.says("total_points").startswith("Tổng cộng 92 ")

    def print_to_files(self, pdf: Path, workbook: Path) -> None:
        dialog = self._open(PreviewDialog, Key.Key_P)
        dialog.findChild(QPlainTextEdit, "signer_titles_edit").setFocus()
        press((CTRL, Key.Key_A), "KT. GIÁM ĐỐC", Key.Key_Return, "PHÓ GIÁM ĐỐC", Key.Key_Tab, "Nguyễn Văn Ệ")
        self._qtbot.waitUntil(lambda: dialog.is_up_to_date, timeout=LONG)
        for path, name in ((pdf, "save_pdf_button"), (workbook, "save_workbook_button")):
            self._prompts.answers.append(path)
            dialog.findChild(QPushButton, name).setFocus()
            press(Key.Key_Space)
            state = dialog.findChild(QLabel, "preview_state_label")
            self._qtbot.waitUntil(lambda path=path, state=state: str(path) in state.text(), timeout=LONG)
        press(Key.Key_Escape)
        self._come_back()

    def _come_back(self) -> None:
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()  # window managers do
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def _open(self, kind: type[QDialog], key: Qt.Key) -> QDialog:
        press((CTRL, key))
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
        return QApplication.activeWindow()


@pytest.fixture
def copied_table(qapp) -> None:
    """The table of the real document as copied in Word: with its title, its caption and a blank line in between."""
    QApplication.clipboard().setText(bac_giang.PATH.read_text(encoding="utf-8"))


@pytest.mark.usefixtures("copied_table")
def test_from_the_copied_table_to_the_printed_annex_and_back_the_next_day(qtbot, tmp_path):
    data, pdf, workbook = tmp_path / "data", tmp_path / "phụ lục.pdf", tmp_path / "phụ lục.xlsx"
    prompts = ScriptedPrompts()

    with running(qtbot, data, prompts) as program:
        clerk = Clerk(qtbot, program, prompts)
        clerk.give_the_name_of_the_office()
        clerk.import_the_copied_table()
        clerk.change_the_first_line_and_fill_the_blanks()
        clerk.look_at_the_problem_of_section_vi()
        clerk.undo_and_redo_by_name()
        clerk.print_to_files(pdf, workbook)

    the_annex_says_what_was_filled_in(pdf)
    the_workbook_counts_what_was_filled_in(workbook)
    the_data_holds_what_was_filled_in(data)
    with running(qtbot, data, prompts) as program:
        clerk = Clerk(qtbot, program, prompts)
        assert clerk.says("total_points") == "Tổng cộng 92 / 100 (phiếu ghi 93)"
        assert program.window.windowTitle().startswith("Sở Tài nguyên – Năm 2020 – BẢNG CHẤM ĐIỂM")
        press((CTRL, Key.Key_Z))
        assert clerk.says("total_points").startswith("Tổng cộng 91 ")


def the_annex_says_what_was_filled_in(path: Path) -> None:
    document = pypdfium2.PdfDocument(path)
    pages = [document[page].get_textpage().get_text_range() for page in range(len(document))]
    document.close()
    text = "\n".join(pages)
    assert len(pages) == 5
    assert all("TIÊU CHÍ" in page for page in pages[:4])
    assert "KT. GIÁM ĐỐC" in pages[-1]
    assert "Nguyễn Văn Ệ" in pages[-1]
    assert "1,5" in pages[0]
    assert "TỔNG CỘNG" in text


def the_workbook_counts_what_was_filled_in(path: Path) -> None:
    computed = openpyxl.load_workbook(path, data_only=True).active
    rows = {(row[0], row[1]): row for row in computed.iter_rows(values_only=True)}
    first_line = "Nội dung chương trình nêu được các giải pháp lớn của ngành trên các lĩnh vực"
    assert rows["-", first_line][2:4] == (2, 1.5)
    assert rows["I", "CÔNG TÁC THÔNG TIN TỔNG HỢP"][2] == 44


def the_data_holds_what_was_filled_in(folder: Path) -> None:
    with open_data(folder) as store:
        (rubric,) = rubrics.all_rubrics(store)
        (summary,) = scoring.sheets(store)
        sheet = scoring.get_scoresheet(store, summary.uid)
    assert rubric.criteria == 93
    points = {path: sheet.score(sheet.rubric.find(path).key, SELF).points for path in ("I.1.1/1", "I.4/1", "VI")}
    assert points == {"I.1.1/1": Decimal("1.5"), "I.4/1": 1, "VI": 10}
