"""Pictures of the scoring tab with the sheets of people: `python -m tests.screens.people_pictures FOLDER`.

Not a test. Give `--size 1920x1040`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QRadioButton

from danhgia_desktop.app import Program
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.screens.photographed import wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import program_on_sample
from tests.ui.keyboard import press
from tests.ui.peopled import MONTH, fill_with_people

Key = Qt.Key
SETTLING_MS = 400


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with program_on_sample(options) as program:
        _take_all(program, options.folder)


def _take_all(program: Program, folder: Path) -> None:
    wait(SETTLING_MS)
    window = program.window
    tab = window.findChild(ScoringTab)
    edits = tab._edits
    edits.attempt(lambda store, actor: fill_with_people(store))
    tab.show_period(MONTH)
    wait(SETTLING_MS)

    def take(name: str) -> None:
        wait(SETTLING_MS)
        picture = (QApplication.activeModalWidget() or window).grab()
        picture.save(str(folder / f"people_{name}.png"))

    tab._acts.add_sheets.trigger()
    take("preview")
    press(Key.Key_Return)
    take("list")
    tab.findChild(QLineEdit, "sheet_search").setText("van 1")
    take("found")
    tab.findChild(QLineEdit, "sheet_search").clear()
    tab._acts.add_sheet.trigger()
    wait(SETTLING_MS)
    dialog = tab.findChild(QDialog, "add_sheet_dialog")
    dialog.findChild(QRadioButton, "sheet_for_person").setChecked(True)
    dialog.findChild(QLineEdit, "person_search").setText("anh")
    take("adding")
    dialog.reject()
    tab._acts.compare.trigger()
    take("comparing")


if __name__ == "__main__":
    main()
