"""The dialog that tells of a fault, as a person meets it."""

from __future__ import annotations

import json
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMainWindow, QPlainTextEdit, QPushButton

from danhgia_desktop import vietnam_time
from danhgia_desktop.operations import units
from danhgia_desktop.ui.bugs.bug import Bug
from danhgia_desktop.ui.bugs.bug_dialog import BugDialog
from danhgia_desktop.ui.bugs.bundle_saving import BundleSaving
from danhgia_desktop.ui.bugs.last_saved import say_last_saved
from danhgia_desktop.ui.translators import Translators
from danhgia_desktop.wording import Language
from tests.ui.test_english import not_english

TRACE = "ValueError\n  danhgia_desktop/ui/edits.py:95 Edits.attempt"


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def saving(tmp_path, log, settings, prompts) -> BundleSaving:
    return BundleSaving(tmp_path, log, settings, prompts)


@pytest.fixture
def open_dialog(qtbot, window, saving):
    """Open the dialog for a fault; it is closed with the test."""
    opened = []

    def open_it(bug: Bug = Bug(trace=TRACE), saved: str = "Đã lưu.", language: Language = Language.VI) -> BugDialog:  # noqa: B008
        dialog = BugDialog(bug, saved, saving, language, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        opened.append(dialog)
        return dialog

    yield open_it
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()


def said(dialog: BugDialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def test_it_says_what_happened_what_is_saved_and_what_the_bundle_holds(open_dialog):
    dialog = open_dialog(saved="Đã lưu đến “Sửa điểm VI/5”.")

    assert said(dialog, "bug_headline") == "Chương trình gặp lỗi khi thực hiện thao tác vừa rồi."
    assert said(dialog, "last_saved_label") == "Đã lưu đến “Sửa điểm VI/5”."
    assert "không có điểm, tên người" in said(dialog, "bundle_label")


def test_what_ended_the_last_run_is_said_as_such(open_dialog):
    dialog = open_dialog(Bug(trace=TRACE, ended_last_run=True))

    assert said(dialog, "bug_headline") == "Lần trước, chương trình đã tắt đột ngột do lỗi."
    assert dialog.findChild(QPushButton, "leave_bug_button").text() == "&Đóng"


@pytest.fixture
def remembered(settings) -> None:
    """A window that remembers what may be told, and what may not."""
    settings.keep("window/scheme", "dark")
    settings.keep("prompts/last_folder", "/home/hoa")


@pytest.mark.usefixtures("remembered")
def test_enter_saves_the_bundle_and_says_so(qtbot, open_dialog, prompts, log, tmp_path):
    log.add(TRACE)
    prompts.answers.append(tmp_path / "gói.zip")
    dialog = open_dialog()

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Đã lưu gói.zip (" in said(dialog, "bundle_outcome_label"))

    with zipfile.ZipFile(tmp_path / "gói.zip") as bundle:
        assert TRACE in bundle.read("log.txt").decode()
        window = json.loads(bundle.read("window.json"))
    assert window["settings"] == {"window/scheme": "dark"}
    assert " at 1" in window["screens"][0]
    assert dialog.findChild(QPushButton, "leave_bug_button").hasFocus()


def test_the_folder_of_the_bundle_is_shown_on_demand(qtbot, open_dialog, prompts, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    prompts.answers.append(tmp_path / "b.zip")
    dialog = open_dialog()
    button = dialog.findChild(QPushButton, "open_bundle_folder_button")
    assert not button.isVisible()

    dialog.findChild(QPushButton, "save_bundle_button").click()
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert [url.toLocalFile() for url in shown] == [str(tmp_path)]


def test_where_the_system_cannot_show_the_folder_of_the_bundle_it_is_said_where_it_lies(
    qtbot, open_dialog, prompts, tmp_path, monkeypatch
):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    prompts.answers.append(tmp_path / "b.zip")
    dialog = open_dialog()
    button = dialog.findChild(QPushButton, "open_bundle_folder_button")

    dialog.findChild(QPushButton, "save_bundle_button").click()
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert str(tmp_path) in prompts.said[-1]


def test_where_the_bundle_cannot_be_saved_it_says_why_and_lets_choose_again(qtbot, open_dialog, prompts, tmp_path):
    prompts.answers += [tmp_path / "nowhere" / "b.zip", None]
    dialog = open_dialog()
    save = dialog.findChild(QPushButton, "save_bundle_button")

    save.click()
    qtbot.waitUntil(lambda: "Không có thư mục" in said(dialog, "bundle_outcome_label"))

    assert save.isEnabled()
    save.click()
    assert prompts.said == ["Lưu gói hỗ trợ"] * 2


def test_escape_goes_on_working(qtbot, open_dialog):
    dialog = open_dialog()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_the_log_s_words_are_shown_on_demand_and_the_dialog_grows_and_shrinks_with_them(qtbot, open_dialog):
    dialog = open_dialog()
    trace, button = dialog.findChild(QPlainTextEdit, "bug_trace"), dialog.findChild(QPushButton, "show_trace_button")
    low = dialog.height()

    button.click()
    assert trace.isVisible()
    assert trace.toPlainText() == TRACE
    assert dialog.height() > low + trace.height()
    button.click()

    assert dialog.height() == low


def test_it_goes_away_with_itself_when_it_is_left(qtbot, window, saving):
    dialog = BugDialog(Bug(trace=TRACE), "", saving, Language.VI, window)
    dialog.open()

    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


@pytest.fixture
def english(qapp):
    """A window that speaks English while the test runs."""
    translators = Translators(qapp)
    translators.speak("en")
    yield
    translators.be_silent()


@pytest.mark.usefixtures("english")
def test_in_english_no_vietnamese_is_left(qtbot, open_dialog, prompts, tmp_path, log):
    prompts.answers.append(tmp_path / "nowhere" / "b.zip")
    for bug in (Bug(trace=TRACE), Bug(trace=TRACE, ended_last_run=True)):
        dialog = open_dialog(bug, say_last_saved(None, log), Language.EN)
        assert not_english(dialog) == set()
    dialog.findChild(QPushButton, "save_bundle_button").click()
    qtbot.waitUntil(lambda: "There is no folder" in said(dialog, "bundle_outcome_label"))

    assert prompts.said == ["Save support bundle"]


def test_what_was_saved_last_is_asked_from_the_data(desk, log):
    desk.edits.run(units.add_unit, "Văn phòng Sở")
    newest = vietnam_time.of(desk.edits.store.history(limit=1)[0].at)

    sentence = say_last_saved(desk.edits, log)

    assert sentence.startswith(f"Đã lưu đến “Thêm đơn vị Văn phòng Sở”, lúc {newest:%H:%M:%S} ngày {newest:%d/%m/%Y}:")
    desk.edits.undo_action.trigger()
    assert say_last_saved(desk.edits, log).startswith("Đã lưu đến “Hoàn tác: ")


def test_without_open_data_nothing_was_changed_in_it(qapp, log):
    assert say_last_saved(None, log) == "Dữ liệu chưa được mở, nên không có gì trong đó bị thay đổi."


def test_data_that_does_not_answer_is_said_to_and_logged(desk, log):
    desk.edits.store.close()

    assert say_last_saved(desk.edits, log).startswith("Không đọc lại được dữ liệu")
    assert "while looking what was saved: RuntimeError\n" in log.text()
