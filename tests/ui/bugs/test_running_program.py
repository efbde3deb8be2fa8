"""The whole program in a process of its own, and faults in it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations import units
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.organization.agency import Agency
from tests.storage.builders import ACTOR

ROOT = Path(__file__).resolve().parents[3]

RUN = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from danhgia_desktop import app

def see_dialog(then):
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        QTimer.singleShot(20, lambda: see_dialog(then))
        return
    for name in ("bug_headline", "last_saved_label"):
        print(dialog.findChild(QLabel, name).text())
    dialog.destroyed.connect(then)
    dialog.reject()

def see_box():
    box = QApplication.activeModalWidget()
    print(box.text())
    box.close()

class Watched(app.Program):
    def start(self):
        if sys.argv[2] == "not starting":
            QTimer.singleShot(50, see_box)
            {}["Nguyễn Thị Hoa"]
        super().start()
        if sys.argv[2] == "dying":
            self.window.painted.connect(lambda: os.kill(os.getpid(), signal.SIGSEGV))
        else:
            self.data_shown.connect(lambda: see_dialog(self.fail))

    def fail(self):
        QTimer.singleShot(0, self.stumble)
        see_dialog(self.fail_again)

    def fail_again(self):
        QTimer.singleShot(0, self.stumble)
        QTimer.singleShot(200, self.see_status)

    def stumble(self):
        int("Nguyễn Thị Hoa")

    def see_status(self):
        print(self.window.statusBar().currentMessage())
        self.window.close()

app.Program = Watched
sys.exit(app.run(data=Path(sys.argv[1])))
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    """A data folder with one change in it."""
    with open_data(tmp_path) as store:
        units.set_agency(store, ACTOR, Agency(name="Sở Bí mật"))
        units.add_unit(store, ACTOR, "Phòng Bí mật")
    return tmp_path


def run(folder: Path, how: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", RUN, str(folder), how]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, cwd=ROOT)


def test_what_the_program_died_of_and_what_fails_then_is_told_with_what_was_saved(folder):
    died = run(folder, "dying")
    again = run(folder, "started again")

    first, saved, second, still_saved, third = again.stdout.splitlines()
    log = BugLog(folder).text()
    assert (died.returncode < 0, again.returncode) == (True, 0)
    assert first == "Lần trước, chương trình đã tắt đột ngột do lỗi."
    assert second == "Chương trình gặp lỗi khi thực hiện thao tác vừa rồi."
    assert third == "Chương trình lại gặp lỗi đã báo; lỗi đã được ghi vào nhật ký."
    assert saved.startswith("Đã lưu đến “Thêm đơn vị Phòng Bí mật”, lúc ")
    assert still_saved == saved
    assert re.search("the last run ended here\nFatal Python error: Segmentation fault\n(Current t|T)hread 0x", log)
    assert "  danhgia_desktop/app.py:" in log
    assert log.count("\nValueError\n") == 2  # in full, and in short when it came back
    assert not any(word in log for word in ("Hoa", "Bí mật", str(folder), str(ROOT)))
    assert (folder / "log" / "fatal.txt").read_bytes() == b""


def test_a_program_that_cannot_start_says_where_the_log_is(folder):
    process = run(folder, "not starting")

    assert process.returncode == 1
    assert process.stdout.strip().endswith(f"Nhật ký lỗi nằm trong thư mục {folder / 'log'}.")
    assert "\nKeyError\n" in BugLog(folder).text()
    assert "Hoa" not in BugLog(folder).text()
