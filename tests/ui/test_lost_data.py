"""The data file is damaged or goes away while it is open."""

from __future__ import annotations

import fcntl
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations import units
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage import damage
from danhgia_desktop.storage.faults import DataDamagedError, DataReadOnlyError, DataUnreachableError, DiskFailedError
from danhgia_desktop.ui.agency_dialog import AgencyDialog
from danhgia_desktop.ui.bugs.bug import Bug
from danhgia_desktop.ui.recovery.recovery_dialog import RecoveryDialog
from tests.storage.builders import ACTOR, query
from tests.ui.running_program import end, is_ready, running
from tests.ui.scripted_prompts import ScriptedPrompts

ROOT = Path(__file__).resolve().parents[2]

CLOSE_WITHOUT_DATA = """
import shutil, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from danhgia_desktop import app

folder = Path(sys.argv[1])

def spoil():
    if sys.argv[2] == "gone":
        shutil.rmtree(folder)
        folder.write_text("a file stands where the folder was")
    else:
        with (folder / "danhgia.sqlite3").open("r+b") as file:
            file.write(bytes(4096 * 20))

class Watched(app.Program):
    def start(self):
        super().start()
        self.data_shown.connect(lambda: QTimer.singleShot(0, self.leave))

    def leave(self):
        spoil()
        self.work.workspace.leave()
        QTimer.singleShot(0, self.window.close)
        self.work.store.version()

app.Program = Watched
sys.exit(app.run(data=folder))
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    """A data folder with an agency and a unit."""
    with open_data(tmp_path / "data") as store:
        units.set_agency(store, ACTOR, Agency(name="Sở Nội vụ"))
        units.add_unit(store, ACTOR, "Thanh tra")
    return tmp_path / "data"


def spoil(path: Path) -> None:
    """Write zeros over all pages, as a stick does that fails, and over what waits beside them."""
    for name in (path.name, f"{path.name}-wal"):
        file = path.with_name(name)
        file.write_bytes(bytes(file.stat().st_size))


def recovery_of(qtbot, program) -> RecoveryDialog:
    qtbot.waitUntil(lambda: program.window.findChild(RecoveryDialog) is not None)
    return program.window.findChild(RecoveryDialog)


def test_a_file_damaged_under_an_edit_takes_no_more_and_offers_the_ways_on(qtbot, folder):
    prompts = ScriptedPrompts()
    with running(qtbot, folder, prompts) as program:
        edits = program.work.edits
        edits.store._writer.dispose()
        spoil(data_path(folder))

        assert edits.run(units.add_unit, "Văn phòng") is None
        assert edits.run(units.add_unit, "Chi cục") is None
        assert not program.window.acts.import_rubric.isEnabled()
        dialog = recovery_of(qtbot, program)

        assert edits.saved_at is None
        assert len(prompts.said) == 1
        assert prompts.said[0].startswith(f"Tệp dữ liệu {data_path(folder)} bị hỏng.")
        assert damage.is_marked(data_path(folder))
        assert dialog.findChild(QLabel, "recovery_heading").text() == "Tệp dữ liệu bị hỏng"
        qtbot.mouseClick(dialog.findChild(QPushButton, "leave_button"), Qt.MouseButton.LeftButton)


def test_damage_that_nobody_told_of_is_no_bug_and_opens_the_same_door(qtbot, folder):
    prompts = ScriptedPrompts()
    with running(qtbot, folder, prompts) as program:
        spoil(data_path(folder))

        assert program.tell_of(Bug(trace="", expected=DataDamagedError(path=data_path(folder)))) is None
        dialog = recovery_of(qtbot, program)

        assert dialog.findChild(QLabel, "recovery_heading").text() == "Tệp dữ liệu bị hỏng"
        qtbot.mouseClick(dialog.findChild(QPushButton, "leave_button"), Qt.MouseButton.LeftButton)
        assert program.tell_of(Bug(trace="too late")) is None


def test_a_value_that_cannot_be_read_when_the_data_is_shown_opens_the_ways_on(qtbot, folder):
    query(data_path(folder), "UPDATE change_set SET details = x'05'")
    prompts = ScriptedPrompts()
    program = Program(QApplication.instance(), folder, BugLog(folder), make_prompts=lambda _window, _settings: prompts)
    with qtbot.captureExceptions() as caught:
        program.start()
        try:
            qtbot.waitUntil(lambda: bool(caught))
            program.tell_of(Bug(trace="", expected=caught[0][1]))
            dialog = recovery_of(qtbot, program)

            assert prompts.said[0].startswith(f"Tệp dữ liệu {data_path(folder)} bị hỏng.")
            assert dialog.findChild(QLabel, "recovery_heading").text() == "Tệp dữ liệu bị hỏng"
            dialog.reject()
        finally:
            end(program)


def test_a_stick_that_cannot_even_be_let_go_of_leaves_a_window_that_leads_on(qtbot, folder, monkeypatch):
    prompts = ScriptedPrompts()
    with running(qtbot, folder, prompts) as program, monkeypatch.context() as taken_out:
        taken_out.setattr(fcntl, "flock", lambda *_about: (_ for _ in ()).throw(OSError(5, "not connected")))
        program.work.edits.report(DataUnreachableError(path=data_path(folder)))

        dialog = recovery_of(qtbot, program)
        assert not program.window.signalsBlocked()
        dialog.reject()


def test_a_dialog_that_is_open_over_lost_data_goes_with_its_window(qtbot, folder):
    with running(qtbot, folder, ScriptedPrompts()) as program:
        program.window.acts.edit_agency.trigger()
        assert program.window.findChild(AgencyDialog).isVisible()

        lost = program.work.edits
        lost.report(DiskFailedError(path=data_path(folder)))
        qtbot.waitUntil(lambda: program.work.edits not in {None, lost} and is_ready(program))
        assert QApplication.activeModalWidget() is None
        assert program.work.edits.run(units.add_unit, "Văn phòng") is not None


def test_another_fault_that_nobody_told_of_is_said_in_its_own_words(qtbot, folder):
    prompts = ScriptedPrompts()
    with running(qtbot, folder, prompts) as program:
        assert program.tell_of(Bug(trace="", expected=DataReadOnlyError(path=data_path(folder)))) is None

        assert prompts.said[0].startswith("Không ghi được vào ")
        assert program.work.edits.run(units.add_unit, "Văn phòng") is not None


@pytest.mark.parametrize("how", ["gone", "damaged"])
def test_the_process_ends_whatever_became_of_the_data(folder, how):
    command = [sys.executable, "-c", CLOSE_WITHOUT_DATA, str(folder), how]

    process = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30, cwd=ROOT)

    assert process.returncode == 0, process.stderr
