"""Questions answered by real keys, as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton

from danhgia_desktop.ui.prompts import Prompts


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    window.setWindowTitle("Sở Nội vụ")
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def real_prompts(window, settings) -> Prompts:
    return Prompts(window, settings)


@pytest.fixture
def in_dialog(qtbot):
    """Do something with the dialog that is about to open, from within its own event loop."""

    def arrange(act):
        before = QApplication.activeModalWidget()

        def when_open():
            dialog = QApplication.activeModalWidget()
            if dialog is before:
                QTimer.singleShot(10, when_open)
            else:
                act(dialog)

        QTimer.singleShot(0, when_open)

    return arrange


def test_enter_takes_the_act_that_the_button_names(qtbot, real_prompts, in_dialog):
    seen = []

    def accept(box):
        seen.append((box.text(), box.defaultButton().text(), box.windowTitle()))
        qtbot.keyClick(box, Qt.Key.Key_Return)

    in_dialog(accept)

    assert real_prompts.confirm("Bỏ phiếu chấm này?", act="Bỏ phiếu") is True
    assert seen == [("Bỏ phiếu chấm này?", "Bỏ phiếu", "Đánh giá Desktop")]


def test_enter_leaves_what_is_grave(qtbot, real_prompts, in_dialog):
    in_dialog(lambda box: qtbot.keyClick(box, Qt.Key.Key_Return))

    assert real_prompts.confirm("Đưa dữ liệu trở lại?", act="Khôi phục", is_grave=True) is False


def test_escape_leaves_everything_as_it_is(qtbot, real_prompts, in_dialog):
    in_dialog(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))

    assert real_prompts.confirm("Bỏ phiếu chấm này?", act="Bỏ phiếu") is False


def test_each_choice_has_its_own_button(qtbot, real_prompts, in_dialog):
    def click_second(box):
        qtbot.mouseClick(box.findChild(QPushButton, "choice_1"), Qt.MouseButton.LeftButton)

    in_dialog(click_second)

    assert real_prompts.choose("Dữ liệu đang được mở.", ["Mở chỉ đọc", "Thoát"]) == 1


def test_the_way_out_has_words_of_its_own(qtbot, real_prompts, in_dialog):
    seen = []

    def leave(box):
        seen.extend(button.text() for button in box.buttons())
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    in_dialog(leave)

    assert real_prompts.choose("Dữ liệu đang được mở.", ["Mở chỉ đọc"], leave="Thoát") is None
    assert set(seen) == {"Mở chỉ đọc", "Thoát"}


def test_a_warning_shows_its_words_as_plain_text_and_leaves_by_escape(qtbot, real_prompts, in_dialog):
    seen = []

    def look(box):
        seen.append((box.text(), box.textFormat()))
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    in_dialog(look)
    real_prompts.warn("<b>Sheet1!B7</b>: không đọc được")

    assert seen == [("<b>Sheet1!B7</b>: không đọc được", Qt.TextFormat.PlainText)]


def test_a_line_of_text_is_typed_over_the_proposal(qtbot, real_prompts, in_dialog):
    def type_name(dialog):
        qtbot.keyClicks(dialog.focusWidget(), "Phong Ke hoach")
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    in_dialog(type_name)

    assert real_prompts.ask("Tên đơn vị:", title="Thêm đơn vị", value="Đơn vị mới") == "Phong Ke hoach"


def test_leaving_the_line_of_text_gives_nothing(qtbot, real_prompts, in_dialog):
    in_dialog(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))

    assert real_prompts.ask("Tên đơn vị:", title="Thêm đơn vị", value="Đơn vị mới") is None


def test_an_existing_file_is_chosen_and_its_folder_remembered(qtbot, real_prompts, settings, in_dialog, tmp_path):
    chosen = tmp_path / "Bảng điểm.xlsx"
    chosen.touch()

    def type_path(dialog):
        dialog.selectFile(str(chosen))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(type_path)

    assert real_prompts.choose_open_file("Chọn tệp", ["Excel (*.xlsx)"]) == chosen
    assert settings.text("prompts/last_folder") == str(tmp_path)


def test_a_file_to_save_gets_its_suffix(qtbot, real_prompts, settings, in_dialog, tmp_path):
    settings.keep("prompts/last_folder", str(tmp_path))

    def type_name(dialog):
        qtbot.keyClicks(dialog.focusWidget(), "phu luc")
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    in_dialog(type_name)

    assert real_prompts.choose_save_file("Lưu", ["PDF (*.pdf)"], name="Phụ lục.pdf") == tmp_path / "phu luc.pdf"


def test_a_file_to_save_has_a_place_proposed_if_that_is_there(qtbot, real_prompts, in_dialog, tmp_path):
    places = []

    def leave(dialog):
        places.append(dialog.directory().absolutePath())
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    for folder in (tmp_path, tmp_path / "gone"):
        in_dialog(leave)
        assert real_prompts.choose_save_file("Lưu", ["Gói (*.zip)"], name="gói.zip", folder=folder) is None
    assert places[0] == str(tmp_path)
    assert places[1] != str(tmp_path / "gone")


def test_leaving_the_choice_of_a_file_gives_nothing(qtbot, real_prompts, in_dialog):
    in_dialog(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))

    assert real_prompts.choose_open_file("Chọn tệp", ["Excel (*.xlsx)"]) is None


def test_a_folder_is_chosen(qtbot, real_prompts, in_dialog, tmp_path):
    def take(dialog):
        dialog.selectFile(str(tmp_path))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(take)

    assert real_prompts.choose_folder("Chọn thư mục") == tmp_path


@pytest.mark.parametrize(
    "ask",
    [
        lambda prompts: prompts.warn("Không lưu được."),
        lambda prompts: prompts.confirm("Bỏ phiếu chấm này?", act="Bỏ phiếu"),
        lambda prompts: prompts.ask("Tách 1 thành mấy dòng con?", title="Tách tiêu chí"),
        lambda prompts: prompts.choose_folder("Chọn thư mục"),
    ],
)
def test_a_question_stands_above_the_dialog_it_comes_from(qtbot, window, real_prompts, in_dialog, ask):
    dialog = QDialog(window)
    dialog.open()
    seen = []

    def leave(question):
        seen.append(question.parent())
        qtbot.keyClick(question, Qt.Key.Key_Escape)

    in_dialog(leave)
    ask(real_prompts)

    assert seen == [dialog]
    dialog.close()


def test_a_question_whose_window_goes_is_left(qtbot, real_prompts, window, in_dialog):
    dialog = QDialog(window)
    dialog.open()

    def close(_box):
        dialog.close()
        dialog.deleteLater()

    in_dialog(close)

    assert real_prompts.choose("Lưu các thay đổi?", ["Lưu", "Bỏ"]) is None
