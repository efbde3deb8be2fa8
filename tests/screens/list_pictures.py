"""Pictures of lists that are imported: `python -m tests.screens.list_pictures FOLDER`.

Not a test. Give `--size 1366x728`, `--dark`, `--language en` or `--scale 1.5` for the other looks.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from danhgia_desktop.app import Program
from danhgia_desktop.operations.units import add_unit, all_units
from danhgia_desktop.ui.import_office.list_dialog import ListDialog
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.screens.photographed import wait
from tests.screens.picture_options import picture_options
from tests.screens.program_to_photograph import program_on_sample
from tests.ui.keyboard import press

SETTLING_MS = 600
OFFICE = ("Ban Giám đốc", "Phòng Hành chính", "Phòng Kế hoạch và Tài chính", "Phòng Nội chính")
PEOPLE = "STT\tMã CB\tHọ và tên\tNgày sinh\tLoại\tĐơn vị\tChức vụ\tĐảng viên\tTừ ngày\n" + "".join(
    f"{n}\tCC{n:03}\tNguyễn Thị {'Thu Hằng' if n % 3 else 'Ánh'}\t1980\t{'HĐ 111' if n % 7 == 0 else 'Công chức'}"
    f"\t{'Phòng Hành chánh' if n % 11 == 5 else OFFICE[1 + n % 3]}\t{'Chánh Thanh tra' if n == 2 else 'Chuyên viên'}"
    f"\t{'x' if n % 2 else ''}\t{'31/02/2026' if n == 8 else ''}\n"
    for n in range(1, 41)
)
UNITS = (
    "Tên đơn vị\tKý hiệu\tThuộc đơn vị\nPhòng Hành chánh\tHC\t\nTổ Văn thư\tVT\tPhòng Hành chíng\n"
    "Chi cục Lưu trữ\tCCLT\t\n"
)


def main() -> None:
    """Take all the pictures."""
    options = picture_options(__doc__)
    with program_on_sample(options) as program:
        _take_all(program, options.folder)


def _take_all(program: Program, folder: Path) -> None:
    wait(SETTLING_MS)
    acts, edits = program.window.acts, program.window.findChild(ScoringTab)._edits
    known = {unit.name for unit in all_units(edits.store)}
    for name in OFFICE:
        if name not in known:
            edits.attempt(add_unit, name)
    for name, act, pasted in (("staff", acts.import_staff, PEOPLE), ("units", acts.import_units, UNITS)):
        act.trigger()
        wait(SETTLING_MS)
        dialog = program.window.findChild(ListDialog)
        dialog.grab().save(str(folder / f"list_{name}_source.png"))
        QApplication.clipboard().setText(pasted)
        press((Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_V))
        wait(2 * SETTLING_MS)
        dialog.grab().save(str(folder / f"list_{name}_bad.png"))
        press(Qt.Key.Key_Return)
        wait(SETTLING_MS)
        dialog.grab().save(str(folder / f"list_{name}_mended.png"))
        dialog.done(0)  # without the question about what was mended
        wait(SETTLING_MS)


if __name__ == "__main__":
    main()
