"""Backups in the running program: at its end, before an import, and back to an earlier one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton

from danhgia_desktop.operations import scoring, units
from danhgia_desktop.operations.backups import BackupReason, all_backups, back_up
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.ui.backups.backup_table import BackupTable
from danhgia_desktop.ui.backups.backups_dialog import BackupsDialog
from danhgia_desktop.ui.backups.exit_dialog import ExitDialog
from danhgia_desktop.ui.backups.restore_dialog import RestoreDialog
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.benchmarks import ten_years
from tests.operations.watch import edit
from tests.storage.test_backup import PAGE, damage_page_of
from tests.ui.keyboard import ALT, CTRL, SHIFT, press
from tests.ui.running_program import is_ready, running
from tests.ui.scripted_prompts import ScriptedPrompts
from tests.ui.seeded import add_seed

Key = Qt.Key


@pytest.fixture
def folder(tmp_path):
    """Data with a sheet, backed up with the unit "Văn phòng" in it."""
    with open_data(tmp_path / "data") as store:
        add_seed(store)
        edit(store, "Văn phòng")
        back_up(store, BackupReason.DAY)
    return tmp_path / "data"


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def program(qtbot, folder, prompts):
    with running(qtbot, folder, prompts) as program:
        activate(qtbot, program)
        yield program


def activate(qtbot, program):
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)


def add_unit(program, name="Thanh tra"):
    program.work.edits.run(units.add_unit, name)


def unit_names(folder) -> list[str]:
    with open_data(folder) as store:
        return [unit.name for unit in units.all_units(store)]


def reasons(folder) -> list[BackupReason]:
    return [backup.reason for backup in all_backups(folder)]


def open_dialog(qtbot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget().isActiveWindow())
    return QApplication.activeModalWidget()


def has_stopped() -> bool:
    """Whether a restore that was given up has ended, by closing or by saying that it was done."""
    dialog = QApplication.activeModalWidget()
    return dialog is None or dialog.findChild(QPushButton, "end_restore_button").isEnabled()


def ask_for_restore(qtbot, program):
    """Open the dialog by its key, and press that of restoring the newest backup."""
    press((CTRL | SHIFT, Key.Key_B))
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), BackupTable))
    press((ALT, Key.Key_K))


def test_the_window_closes_by_itself_once_what_was_changed_is_backed_up(qtbot, program, folder):
    add_unit(program)

    program.window.close()

    assert program.window.isVisible()
    assert program.window.findChild(ExitDialog).isVisible()
    qtbot.waitUntil(lambda: not program.window.isVisible())
    assert reasons(folder) == [BackupReason.EXIT, BackupReason.DAY]
    assert unit_names(folder) == unit_names_of_backup(folder)


def unit_names_of_backup(folder) -> list[str]:
    with open_store(all_backups(folder)[0].path, read_only=True) as store:
        return [unit.name for unit in units.all_units(store)]


def test_without_a_change_the_window_closes_at_once(program, folder):
    program.window.close()

    assert not program.window.isVisible()
    assert reasons(folder) == [BackupReason.DAY]


def test_the_last_backup_is_skipped_by_a_key_and_leaves_nothing_half_done(qtbot, program, folder):
    add_unit(program)
    program.window.close()

    qtbot.keyClick(program.window.findChild(ExitDialog), Key.Key_Escape)

    assert not program.window.isVisible()
    assert reasons(folder) in ([BackupReason.DAY], [BackupReason.EXIT, BackupReason.DAY])
    assert list(folder.glob("backups/*.part*")) == []
    assert "Thanh tra" in unit_names(folder)


@pytest.fixture
def without_backups(program, folder):
    """Let a file stand where the folder of backups should be, and close the window."""
    for backup in all_backups(folder):
        backup.path.unlink()
    (folder / "backups").rmdir()
    (folder / "backups").write_text("")
    program.window.close()


@pytest.mark.usefixtures("without_backups")
def test_where_no_backup_can_be_made_enter_stays_and_a_key_closes_all_the_same(qtbot, program):
    dialog = open_dialog(qtbot, ExitDialog)
    words = dialog.findChild(QLabel, "exit_words")
    qtbot.waitUntil(lambda: words.text().startswith("Chưa sao lưu được. "))

    press(Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert program.window.isVisible()

    activate(qtbot, program)
    program.window.close()
    dialog = open_dialog(qtbot, ExitDialog)
    stay = dialog.findChild(QPushButton, "stay_button")
    qtbot.waitUntil(stay.hasFocus)
    press((ALT, Key.Key_K))
    qtbot.waitUntil(lambda: not program.window.isVisible())


def test_a_stick_that_is_back_is_copied_to_on_leaving(qtbot, program, tmp_path):
    schedule = program.work.workspace._acts.backups._schedule
    schedule.second.choose(tmp_path / "USB")
    with qtbot.waitSignal(schedule.ended):
        schedule.bring_to_second_place()
    (tmp_path / "USB").mkdir()

    program.window.close()

    qtbot.waitUntil(lambda: not program.window.isVisible())
    assert any((tmp_path / "USB").glob("*/*_day.sqlite3"))


def test_when_the_system_shuts_down_the_window_waits_for_nothing(program, folder):
    add_unit(program)
    QApplication.instance().commitDataRequest.emit(None)

    program.window.close()

    assert not program.window.isVisible()
    assert reasons(folder) == [BackupReason.DAY]


def test_a_shutdown_that_was_called_off_is_forgotten_with_the_next_change(qtbot, program, folder):
    QApplication.instance().commitDataRequest.emit(None)
    add_unit(program)

    program.window.close()

    assert program.window.isVisible()
    qtbot.waitUntil(lambda: not program.window.isVisible())
    assert BackupReason.EXIT in reasons(folder)


def test_a_shutdown_while_the_last_backup_is_made_closes_the_window(program):
    add_unit(program)
    program.window.close()

    QApplication.instance().commitDataRequest.emit(None)

    assert not program.window.isVisible()


def test_points_typed_while_a_backup_is_made_are_saved_at_once(qtbot, tmp_path, thorough):
    ten_years.make(data_path(tmp_path), years=1, units=100 if thorough else 1)
    with running(qtbot, tmp_path) as program:
        activate(qtbot, program)
        program.window.findChild(GridView, "score_grid").setFocus()
        store, schedule = program.work.store, program.work.workspace._acts.backups._schedule
        before, typed = store.version(), 0

        schedule.make(BackupReason.ASKED)
        while schedule.is_running:
            press("0,37", Key.Key_Return)
            typed += 1
            assert store.version() == before + typed
            qtbot.wait(1)

    assert BackupReason.ASKED in reasons(tmp_path)


def test_a_person_who_looks_for_something_to_import_gets_a_backup_meanwhile(qtbot, program, folder):
    for backup in all_backups(folder):
        backup.path.unlink()

    press((CTRL, Key.Key_I))

    dialog = open_dialog(qtbot, ImportDialog)
    qtbot.waitUntil(lambda: reasons(folder) == [BackupReason.IMPORT])
    dialog.reject()


def test_a_person_goes_back_to_a_backup_and_finds_what_was_replaced(qtbot, program, folder, prompts):
    press("0,25")
    grid = program.window.findChild(GridView, "score_grid")
    assert grid.editor is not None or program.work.edits.undo_action.isEnabled()
    add_unit(program)
    prompts.answers = ["Khôi phục"]

    ask_for_restore(qtbot, program)

    dialog = open_dialog(qtbot, RestoreDialog)
    button = dialog.findChild(QPushButton, "end_restore_button")
    qtbot.waitUntil(lambda: button.text() == "&Mở dữ liệu")
    outcome = dialog.findChild(QLabel, "restore_outcome").text()
    (replaced,) = folder.glob("*.replaced-*")
    assert str(replaced) in outcome

    press(Key.Key_Return)
    qtbot.waitUntil(lambda: is_ready(program), timeout=20_000)
    assert [unit.name for unit in units.all_units(program.work.store)][-1] == "Văn phòng"
    assert program.window.findChild(ScoringTab).current_sheet() is not None
    assert reasons(folder) == [BackupReason.RESTORE, BackupReason.DAY]


def test_where_the_system_cannot_show_what_was_replaced_it_is_said_where_it_lies(
    qtbot, program, folder, prompts, monkeypatch
):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    prompts.answers = ["Khôi phục"]
    ask_for_restore(qtbot, program)
    dialog = open_dialog(qtbot, RestoreDialog)
    button = dialog.findChild(QPushButton, "show_replaced_button")
    qtbot.waitUntil(button.isVisible)

    press((ALT, Key.Key_T))
    qtbot.waitUntil(lambda: len(prompts.said) > 1)

    assert str(folder) in prompts.said[-1]
    assert dialog.isVisible()
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: is_ready(program), timeout=20_000)


def test_where_the_sheets_of_a_period_are_gone_with_a_restore_the_newest_that_has_some_is_shown(
    qtbot, program, prompts
):
    edits, tab = program.work.edits, program.window.findChild(ScoringTab)
    sheet = scoring.get_scoresheet(edits.store, tab.current_sheet())
    later = edits.run(
        scoring.open_scoresheet,
        rubric=sheet.rubric.uid,
        subject=UnitNamed(name="Văn phòng"),
        period=sheet.period.following,
    )
    tab.show_sheet(later.uid)
    qtbot.waitUntil(lambda: tab.current_sheet() == later.uid and tab.period == later.period)
    prompts.answers = ["Khôi phục"]
    ask_for_restore(qtbot, program)
    dialog = open_dialog(qtbot, RestoreDialog)
    button = dialog.findChild(QPushButton, "end_restore_button")
    qtbot.waitUntil(lambda: button.text() == "&Mở dữ liệu")

    press(Key.Key_Return)
    qtbot.waitUntil(lambda: is_ready(program), timeout=20_000)

    assert program.window.findChild(ScoringTab).period == sheet.period
    said = program.window.statusBar().currentMessage()
    assert "không còn phiếu nào trong dữ liệu này" in said


def test_a_restore_that_is_given_up_stops_or_says_that_it_was_done(qtbot, program, folder, prompts):
    add_unit(program)
    prompts.answers = ["Khôi phục"]
    ask_for_restore(qtbot, program)
    open_dialog(qtbot, RestoreDialog)

    press(Key.Key_Escape)

    qtbot.waitUntil(has_stopped)
    if QApplication.activeModalWidget() is not None:  # it was done by then, and is told so
        assert any(folder.glob("*.replaced-*"))
        press(Key.Key_Return)
    qtbot.waitUntil(lambda: is_ready(program), timeout=20_000)
    assert not any(folder.glob("*.restor*"))


def test_a_backup_that_is_damaged_is_refused_and_work_goes_on(qtbot, program, folder, prompts, tmp_path):
    add_unit(program)
    other = tmp_path / "khác.sqlite3"
    other.write_bytes(all_backups(folder)[0].path.read_bytes())
    damage_page_of(other, "reason_phrase", b"\xff" * PAGE)
    prompts.answers = [other, "Khôi phục"]
    press((CTRL | SHIFT, Key.Key_B))
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), BackupTable))
    press((ALT, Key.Key_T))

    dialog = open_dialog(qtbot, RestoreDialog)
    heading = dialog.findChild(QLabel, "restore_heading")
    qtbot.waitUntil(lambda: heading.text() == "Chưa khôi phục được; dữ liệu vẫn như cũ")
    press(Key.Key_Return)

    qtbot.waitUntil(lambda: is_ready(program), timeout=20_000)
    assert [unit.name for unit in units.all_units(program.work.store)][-1] == "Thanh tra"


def test_the_sign_in_the_bar_leads_to_the_dialog(qtbot, program, folder):
    program.window.resize(1500, 700)
    sign = program.window.findChild(QToolButton, "backup_sign")
    assert not sign.isVisible()
    for backup in all_backups(folder):
        backup.path.unlink()
    (folder / "backups").rmdir()
    (folder / "backups").write_text("")
    press((CTRL | SHIFT, Key.Key_B))
    open_dialog(qtbot, BackupsDialog)
    press((ALT, Key.Key_S))
    qtbot.waitUntil(sign.isVisible)
    QApplication.activeModalWidget().reject()
    assert program.window.statusBar().currentMessage().startswith("Chưa sao lưu được. ")

    qtbot.mouseClick(sign, Qt.MouseButton.LeftButton)

    assert QApplication.activeModalWidget().objectName() == "backups_dialog"
    QApplication.activeModalWidget().reject()
