"""Pictures of every state of the scoring tab: `python -m tests.screens.scoring_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QPushButton, QWidget

from danhgia_desktop.app import Program
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.screens.photographed import wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import program_on_sample
from tests.ui.keyboard import ALT, CTRL, SHIFT, press

Key = Qt.Key
SETTLING_MS = 400
SELF_COLUMN = 4


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with program_on_sample(options) as program:
        Scorer(program, options.folder).take_all()


class Scorer:
    """A person who does one thing after the other, photographed each time."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._folder = folder
        self.window = program.window
        wait(SETTLING_MS)
        self.tab = self.window.findChild(ScoringTab)
        self.grid = self.tab.findChild(GridView, "score_grid")

    def take_all(self) -> None:
        """Do and photograph everything."""
        for name, act in {
            "filled": lambda: self.at("I.1.2/1"),
            "disagreeing_sum": lambda: self.at("VI"),
            "guidance_and_ticks": self.tick,
            "counted": self.count,
            "over_max": lambda: self.at("I.4/1").type_in("5").at("I.4/1"),
            "not_applicable": lambda: self.at("VI/5").type_in("KAD").at("VI/5"),
            "typing": lambda: self.at("I.4/2").keys("0,5"),
            "refused_text": lambda: self.keys("x", Key.Key_Return),
            "selection": self.select,
            "problems": self.problems,
            "found": self.find,
            "paste_preview": self.paste,
            "add_sheet": self.add,
            "second_round": self.second_round,
            "half_done": self.half_done,
            "why": lambda: self.at("I").keys(Key.Key_F9),
            "rule_inputs": lambda: self.open_rules("IV.1"),
            "choosing_a_yardstick": self.choose_yardstick,
            "compared": self.compare,
            "filtered": self.filter,
            "pane_folded": lambda: self.keys((CTRL, Key.Key_B)),
        }.items():
            act()
            self.take(name)

    def at(self, path: str, column: int = SELF_COLUMN) -> Scorer:
        rubric = self.grid.cells.source.view.figures.sheet.rubric
        self.window.activateWindow()
        self.grid.go_to((self.grid.cells.source.row_of(rubric.find(path).key), column))
        self.grid.setFocus()
        wait(20)
        return self

    def keys(self, *keys: object) -> Scorer:
        press(*keys)
        return self

    def type_in(self, text: str) -> Scorer:
        return self.keys(text, Key.Key_Return)

    def tick(self) -> None:
        self.at("IV.1").keys(Key.Key_Delete).at("IV.1")
        wait(SETTLING_MS)
        self.tab.findChild(QWidget, "rule_0_yes").click()
        self.tab.findChild(QWidget, "rule_1_no").click()

    def count(self) -> None:
        self.at("I.1.2/2")
        wait(SETTLING_MS)
        self.tab.findChild(QLineEdit, "rule_0_count").setFocus()
        self.keys("10", Key.Key_Return)

    def select(self) -> None:
        self.keys(Key.Key_Escape).at("I.1.1/1").keys(*[(SHIFT, Key.Key_Down)] * 6, *[(SHIFT, Key.Key_Right)] * 2)

    def problems(self) -> None:
        self.at("II.1")
        self.tab.findChild(QPushButton, "check_button").click()

    def find(self) -> None:
        self.keys(Key.Key_Escape)
        self.tab.findChild(QLineEdit, "sheet_search").setText("thanh tra")

    def paste(self) -> None:
        self.tab.findChild(QLineEdit, "sheet_search").clear()
        mime = QMimeData()
        mime.setText("1\t2\r\nkhông\t3\r\n0,5\t1\r\n1.250\t1\r\n")
        QGuiApplication.clipboard().setMimeData(mime)
        self.at("II.3/1").keys((CTRL, Key.Key_V))

    def add(self) -> None:
        self.close_dialog()
        self.tab.findChild(QPushButton, "add_sheet").click()

    def second_round(self) -> None:
        self.close_dialog()
        self.at("I").keys((ALT, Key.Key_2)).at("I.1.2/1", SELF_COLUMN + 1)

    def half_done(self) -> None:
        self.keys((ALT, Key.Key_1))
        sheets = self.tab.findChild(QListView, "sheets")
        sheets.setCurrentIndex(sheets.model().index(2, 0))
        self.at("III.5")

    def open_rules(self, path: str) -> None:
        self.close_popup()
        self.at(path).keys(Key.Key_F4)

    def choose_yardstick(self) -> None:
        self.close_popup()
        self.at("I").keys((CTRL | SHIFT, Key.Key_M))

    def compare(self) -> None:
        self.keys(Key.Key_Return)
        wait(SETTLING_MS)
        self.at("I.1.1/1")

    def filter(self) -> None:
        self.keys((CTRL | SHIFT, Key.Key_L), "<1", Key.Key_Return)

    def close_popup(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        wait(20)

    def close_dialog(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()
        wait(SETTLING_MS)

    def take(self, name: str) -> None:
        """Photograph the popup or the dialog that is open, else the window."""
        wait(SETTLING_MS)
        (QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window).grab().save(
            str(self._folder / f"{name}.png")
        )


if __name__ == "__main__":
    main()
