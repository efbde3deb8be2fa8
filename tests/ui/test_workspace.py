"""What the menus and the bar of the main window do, with open data."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolBar, QToolButton

from danhgia_desktop.operations.units import get_agency, unit_tree
from danhgia_desktop.plan.work_plan import PlanOwner
from danhgia_desktop.ui.about_dialog import AboutDialog
from danhgia_desktop.ui.agency_dialog import AgencyDialog
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.import_office.list_dialog import ListDialog
from danhgia_desktop.ui.import_rubric.import_dialog import ImportDialog
from danhgia_desktop.ui.keys.keys_dialog import KeysDialog
from danhgia_desktop.ui.period_popup import PeriodPopup
from danhgia_desktop.ui.plan.owner_memory import OwnerMemory
from danhgia_desktop.ui.printing.preview_dialog import PreviewDialog
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests import bac_giang
from tests.ui.keyboard import press
from tests.ui.running_program import running
from tests.ui.scripted_prompts import ScriptedPrompts

Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def program(qtbot, tmp_path, prompts):
    with running(qtbot, tmp_path, prompts, sample=True) as program:
        qtbot.waitUntil(program.window.isActiveWindow)
        yield program


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


def opened(program, kind):
    return next(dialog for dialog in program.window.findChildren(kind) if dialog.isVisible())


def edits_of(program):
    return program.window.findChild(ScoringTab)._edits


def test_the_title_says_agency_period_rubric_and_file(program, tmp_path):
    assert program.window.windowTitle() == (
        f"Sở Tài nguyên và Môi trường – Năm 2020 – Công tác văn phòng – Bắc Giang 2020 – {tmp_path / 'danhgia.sqlite3'}"
    )


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Qt.Key.Key_I, CONTROL, ImportDialog),
        (Qt.Key.Key_P, CONTROL, PreviewDialog),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, KeysDialog),
        (Qt.Key.Key_Down, ALT, PeriodPopup),
    ],
)
def test_a_key_opens_what_it_stands_for_and_escape_leaves_it(qtbot, program, key, modifier, kind):
    qtbot.keyClick(program.window, key, modifier)
    dialog = opened(program, kind)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


@pytest.mark.parametrize("column", [4, 5])
def test_escape_clears_the_status_line_when_nothing_else_wants_it(program, column):
    grid = program.window.findChild(GridView, "score_grid")
    grid.go_to((3, column))
    grid.setFocus()
    saying = program.window.statusBar().currentMessage
    press("1", Key.Key_Escape)  # ends typing where a cell can be typed
    program.window.say("Đã lưu phiếu")

    press(Key.Key_Escape)

    assert saying() == ""
    assert grid.editor is None


def test_the_program_introduces_itself(qtbot, program):
    program.window.acts.about.trigger()

    dialog = opened(program, AboutDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_keys_of_the_grid_and_of_undo_are_listed(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_F1)
    dialog = opened(program, KeysDialog)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    dialog.close()

    assert {"Bảng chấm điểm", "Sửa", "Tệp", "Xem"} <= words
    assert {"Ctrl+Z", "Ctrl+D", "F2", "Ctrl+I", "Alt+Left"} <= words


def test_a_dialog_tells_its_own_keys(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_I, CONTROL)
    dialog = opened(program, ImportDialog)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)

    keys = opened(program, KeysDialog)
    words = {label.text() for label in keys.findChildren(QLabel)}
    keys.close()
    assert {"Nhập bộ tiêu chí", "Esc"} <= words
    assert "Tệp" not in words
    dialog.close()


def test_no_button_of_the_bar_takes_what_is_typed(program):
    bar = program.window.findChild(QToolBar, "context_bar")

    takers = [button.objectName() for button in bar.findChildren(QToolButton) if button.focusPolicy()]

    assert takers == []


def test_the_agency_is_renamed_and_the_title_follows(qtbot, program):
    program.window.acts.edit_agency.trigger()
    dialog = opened(program, AgencyDialog)
    name = dialog.findChild(QLineEdit, "agency_name_edit")
    qtbot.waitUntil(name.hasFocus)

    name.selectAll()
    qtbot.keyClicks(name, "So TNMT")
    qtbot.keyClick(name, Qt.Key.Key_Return)

    assert program.window.windowTitle().startswith("So TNMT – ")
    assert get_agency(edits_of(program).store).name == "So TNMT"
    assert program.window.findChild(QLabel, "saved_label").text().startswith("Đã lưu ")
    edits_of(program).undo_action.trigger()
    assert program.window.windowTitle().startswith("Sở Tài nguyên")


def test_the_agency_keeps_a_name(qtbot, program):
    program.window.acts.edit_agency.trigger()
    dialog = opened(program, AgencyDialog)
    name = dialog.findChild(QLineEdit, "agency_name_edit")
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)

    assert not dialog.findChild(QPushButton, "save_agency_button").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert get_agency(edits_of(program).store).name == "Sở Tài nguyên và Môi trường"


def test_a_period_without_sheets_can_be_looked_at_but_not_printed(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_Right, ALT)

    assert program.window.findChild(QToolButton, "period_button").text() == "Năm 2021"
    assert not program.window.acts.print_sheet.isEnabled()
    program.window.acts.print_sheet.trigger()
    program.window.acts.export_pdf.trigger()

    qtbot.keyClick(program.window, Qt.Key.Key_Left, ALT)
    assert program.window.acts.print_sheet.isEnabled()


def test_a_period_is_chosen_on_its_page(qtbot, program):
    qtbot.mouseClick(program.window.findChild(QToolButton, "period_button"), Qt.MouseButton.LeftButton)
    page = opened(program, PeriodPopup)
    qtbot.mouseClick(page.findChild(QToolButton, "period_2020-Q4"), Qt.MouseButton.LeftButton)

    assert "Quý IV/2020" in program.window.windowTitle()


def test_periods_end_with_the_century(qtbot, program):
    for _ in range(90):
        program.window.acts.later_period.trigger()

    assert program.window.findChild(QToolButton, "period_button").text() == "Năm 2100"


@pytest.mark.parametrize("name", ["phieu.pdf", "phieu.xlsx"])
def test_the_sheet_is_written_from_the_menu(qtbot, program, prompts, tmp_path, name):
    path = tmp_path / name
    prompts.answers.append(path)

    qtbot.keyClick(program.window, Qt.Key.Key_P if path.suffix == ".pdf" else Qt.Key.Key_E, CONTROL | SHIFT)

    saying = program.window.statusBar().currentMessage
    qtbot.waitUntil(lambda: saying().startswith(f"Đã lưu {path} · Phiếu chưa xong: "), timeout=20_000)
    assert saying().endswith(". Ctrl+E: xem danh sách. · Người ký: GIÁM ĐỐC (đổi trong Ctrl+P).")
    assert path.stat().st_size > 5_000


def test_a_file_that_cannot_be_written_is_told(qtbot, program, prompts, tmp_path):
    prompts.answers.append(tmp_path / "no such folder" / "phieu.pdf")

    qtbot.keyClick(program.window, Qt.Key.Key_P, CONTROL | SHIFT)

    qtbot.waitUntil(lambda: len(prompts.said) == 2, timeout=20_000)
    assert "no such folder" in prompts.said[1]


def test_leaving_the_choice_of_a_file_writes_nothing(qtbot, program, prompts, tmp_path):
    before = set(tmp_path.rglob("*"))
    prompts.answers.append(None)

    qtbot.keyClick(program.window, Qt.Key.Key_P, CONTROL | SHIFT)

    assert prompts.said == ["Lưu PDF"]
    assert set(tmp_path.rglob("*")) <= before | {tmp_path / "window.ini"}


def test_a_file_dropped_on_the_window_opens_in_the_import(qtbot, program):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(bac_giang.PATH))])
    where = QPointF(300, 300)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, mime, buttons, keys)
    program.window.dragEnterEvent(entering)
    assert entering.isAccepted()
    program.window.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))

    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in program.window.findChildren(ImportDialog)))
    dialog = opened(program, ImportDialog)
    qtbot.waitUntil(dialog.findChild(QPushButton, "import_button").isVisible)
    entering.ignore()
    program.window.dragEnterEvent(entering)
    assert not entering.isAccepted(), "a second file behind the dialog of the first"
    dialog.close()


def test_words_dropped_on_the_window_are_not_taken(program):
    mime = QMimeData()
    mime.setText("Bảng chấm điểm")
    entering = QDragEnterEvent(
        QPointF(5, 5).toPoint(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()

    program.window.dragEnterEvent(entering)

    assert not entering.isAccepted()


def test_the_data_folder_is_shown_by_the_system(program, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)

    program.window.acts.open_folder.trigger()

    assert [url.toLocalFile() for url in shown] == [str(tmp_path)]


def test_an_imported_sheet_is_shown_with_its_period(qtbot, program):
    QApplication.clipboard().setText(bac_giang.PATH.read_text(encoding="utf-8").replace("2020", "2024"))
    qtbot.keyClick(program.window, Qt.Key.Key_I, CONTROL)
    dialog = opened(program, ImportDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(dialog.findChild(QPushButton, "import_button").isVisible)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Năm 2024 – BẢNG CHẤM ĐIỂM" in program.window.windowTitle())


def test_what_is_refused_is_said(program, prompts):
    edits_of(program).refused.emit("Đĩa đầy")

    assert prompts.said == ["Đĩa đầy"]


def test_control_q_closes_the_window(qtbot, program):
    with qtbot.waitSignal(program.window.closed):
        qtbot.keyClick(program.window, Qt.Key.Key_Q, CONTROL)

    assert not program.window.isVisible()


def test_a_list_of_tasks_goes_into_the_plan_that_was_looked_at(program):
    program.window.acts.import_plan.trigger()
    agency = opened(program, ListDialog)
    assert agency.windowTitle() == "Nhập kế hoạch: Năm 2020, Sở Tài nguyên và Môi trường"
    agency.reject()

    (unit, *_) = unit_tree(edits_of(program).store)
    OwnerMemory(program.work.workspace._desk.settings).keep(PlanOwner(unit=unit.uid))
    program.window.acts.import_plan.trigger()

    of_unit = opened(program, ListDialog)
    assert of_unit.windowTitle() == f"Nhập kế hoạch: Năm 2020, {unit.name}"
    of_unit.reject()
