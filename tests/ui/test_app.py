"""The program as a whole: first start, sample, language, closing and coming back."""

from __future__ import annotations

import zipfile

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from danhgia_desktop import paths
from danhgia_desktop.app import Program
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.units import get_agency
from danhgia_desktop.ui.first_start import FirstStart
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from tests.ui.running_program import end, is_ready, running
from tests.ui.scripted_prompts import ScriptedPrompts
from tests.ui.seeded import add_seed

ALT = Qt.KeyboardModifier.AltModifier


def started(folder, prompts) -> Program:
    """Start the program and do not wait for anything."""
    program = Program(QApplication.instance(), folder, BugLog(folder), make_prompts=lambda _window, _settings: prompts)
    program.start()
    return program


def test_a_new_office_gives_its_name_by_keys_and_works(qtbot, tmp_path):
    with running(qtbot, tmp_path) as program:
        start = program.window.findChild(QPushButton, "start_button")
        name = program.window.findChild(QLineEdit, "agency_name_edit")
        assert not start.isEnabled()
        assert not program.window.findChild(QAction, "filter_rows").isEnabled()  # there is nothing to filter yet

        qtbot.waitUntil(name.hasFocus)
        qtbot.keyClicks(name, "So Noi vu")
        qtbot.keyClick(name, Qt.Key.Key_Tab)
        qtbot.keyClicks(program.window.focusWidget(), "UBND tinh")
        qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)

        assert program.window.windowTitle().startswith("So Noi vu – Năm ")
        assert program.window.findChild(ScoringTab).isVisible()
        assert program.window.focusWidget().objectName() == "first_step_units"
        for act in ("add_sheet_action", "copy_cells", "check_sheet", "print_action"):
            assert not program.window.findChild(QAction, act).isEnabled(), act

    with open_data(tmp_path) as store:
        assert (get_agency(store).name, get_agency(store).superior) == ("So Noi vu", "UBND tinh")


def test_the_sample_is_kept_apart_from_ones_own_data(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "own")

    with running(qtbot, tmp_path / "own") as program:
        qtbot.mouseClick(program.window.findChild(QPushButton, "sample_button"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: is_ready(program))

        assert program.window.windowTitle().startswith("Sở Tài nguyên và Môi trường – Năm 2020 – Công tác văn phòng")
        assert program.window.findChild(ScoringTab).current_sheet() is not None

    with open_data(tmp_path / "own") as store:
        assert get_agency(store).name == ""
    assert data_path(paths.sample_data_dir()).is_file()


def test_from_the_sample_a_person_goes_back_to_data_of_ones_own(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "own")

    with running(qtbot, tmp_path / "own") as program:
        program.window.acts.languages.actions()[1].trigger()
        qtbot.mouseClick(program.window.findChild(QPushButton, "sample_button"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: is_ready(program))
        acts = program.window.acts
        assert (acts.show_sample.isVisible(), acts.leave_sample.isVisible()) == (False, True)
        assert acts.leave.text() == "&Quit"

        acts.leave_sample.trigger()
        qtbot.waitUntil(lambda: is_ready(program))

        assert program.window.findChild(FirstStart).isVisible()
        assert program.window.acts.show_sample.isVisible()


def test_data_that_commands_made_opens_at_once_and_asks_for_the_name_beside_it(qtbot, tmp_path):
    with open_data(tmp_path) as store:
        add_seed(store)

    with running(qtbot, tmp_path) as program:
        program.window.resize(1366, 700)
        nameless = program.window.findChild(QToolButton, "agency_missing_button")
        assert program.window.findChild(ScoringTab).isVisible()
        qtbot.waitUntil(nameless.isVisible)

        qtbot.mouseClick(nameless, Qt.MouseButton.LeftButton)
        name = program.window.findChild(QLineEdit, "agency_name_edit")
        qtbot.waitUntil(name.hasFocus)
        qtbot.keyClicks(name, "So Noi vu")
        qtbot.keyClick(name, Qt.Key.Key_Return)

        assert program.window.windowTitle().startswith("So Noi vu – Năm 2020")
        qtbot.waitUntil(lambda: not nameless.isVisible())


def test_another_language_is_spoken_at_once_and_after_the_next_start(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        sheet = program.window.findChild(ScoringTab).current_sheet()
        english = next(action for action in program.window.acts.languages.actions() if action.data() == "en")
        english.trigger()

        assert program.window.acts.import_rubric.text() == "&Import rubric…"
        assert program.window.findChild(QToolButton, "language_button").text() == "EN"
        assert program.window.findChild(ScoringTab).current_sheet() == sheet

    with running(qtbot, tmp_path) as program:
        assert program.window.acts.import_rubric.text() == "&Import rubric…"
        program.window.acts.languages.actions()[0].trigger()
        assert program.window.acts.import_rubric.text() == "&Nhập bộ tiêu chí…"


def test_dark_is_chosen_at_once_and_remembered(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        light, dark = (program.window.acts.schemes.actions()[place] for place in (1, 2))
        light.trigger()
        bright = QApplication.palette().color(QPalette.ColorRole.Window).lightness()
        dark.trigger()
        assert QApplication.palette().color(QPalette.ColorRole.Window).lightness() < bright
        assert program.window.findChild(QToolButton, "period_button").text() == "Năm 2020"

    with running(qtbot, tmp_path) as program:
        assert program.window.acts.schemes.checkedAction().data() == "dark"
        program.window.acts.schemes.actions()[0].trigger()


def test_closing_while_the_data_is_being_opened_lets_go_of_it(qtbot, tmp_path):
    program = started(tmp_path, ScriptedPrompts())
    qtbot.waitUntil(lambda: program.work.background.is_busy)
    program.window.close()

    with open_data(tmp_path) as store:
        assert not store.read_only
    end(program)


def test_a_window_that_is_closed_as_soon_as_it_is_seen_opens_nothing(qtbot, tmp_path):
    program = started(tmp_path, ScriptedPrompts())
    with qtbot.waitSignal(program.window.painted):
        pass
    program.window.close()
    QApplication.processEvents()

    assert not data_path(tmp_path).exists()
    end(program)


def test_the_window_comes_back_where_it_was_with_the_period_it_showed(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True) as program:
        program.window.resize(program.window.width(), 521)
        qtbot.keyClick(program.window, Qt.Key.Key_Right, ALT)
        assert "Năm 2021" in program.window.windowTitle()

    with running(qtbot, tmp_path) as program:
        assert program.window.height() == 521
        assert "Năm 2021" in program.window.windowTitle()
        assert program.window.findChild(QToolButton, "period_button").text() == "Năm 2021"


def test_nothing_is_open_any_more_after_closing(qtbot, tmp_path):
    with running(qtbot, tmp_path, sample=True):
        pass

    files = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert files == ["danhgia.sqlite3", "danhgia.sqlite3.lock", "window.ini"]
    with open_data(tmp_path) as store:
        assert get_agency(store).locality == "Bắc Giang"


def test_the_help_menu_saves_a_support_bundle_and_shows_where(qtbot, tmp_path, monkeypatch):
    path = tmp_path / "goi.zip"
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    prompts = ScriptedPrompts(path, "Mở thư mục")
    with running(qtbot, tmp_path, prompts=prompts, sample=True) as program:
        program.window.acts.save_bundle.trigger()

        saying = program.window.statusBar().currentMessage
        qtbot.waitUntil(lambda: saying().startswith("Đã lưu gói hỗ trợ"))
        qtbot.waitUntil(lambda: opened == [str(tmp_path)])
    assert prompts.said[-1] == f"Đã lưu gói hỗ trợ {path}\n\nHãy gửi tệp này cho người hỗ trợ."

    with zipfile.ZipFile(path) as bundle:
        assert "versions" in " ".join(bundle.namelist())


def test_a_bundle_that_cannot_be_saved_says_why(qtbot, tmp_path):
    prompts = ScriptedPrompts(tmp_path / "missing" / "goi.zip")
    with running(qtbot, tmp_path, prompts=prompts, sample=True) as program:
        program.window.acts.save_bundle.trigger()

        qtbot.waitUntil(lambda: len(prompts.said) > 1)
