"""Qt's own dialogs speak Vietnamese: Qt ships no such translation, ours does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QComboBox,
    QDialogButtonBox,
    QErrorMessage,
    QFileDialog,
    QFontDialog,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressDialog,
    QTabWidget,
    QTextEdit,
    QWidget,
    QWizard,
)

import translations

# What reads the same in both languages: figures, sizes, signs, the names of fonts and of scripts without another name.
NEUTRAL = re.compile(r"[\W\d_]*|\d+ \(\dx\d\)|/ 0|&HTML:|A\d|[\d.]+%", re.ASCII)


@pytest.fixture(scope="module")
def vietnamese(tmp_path_factory) -> Path:
    compiled = tmp_path_factory.mktemp("translations") / "qtbase_vi.qm"
    translations.compile_one(translations.FOLDER / "qtbase_vi.ts", compiled)
    return compiled


@pytest.fixture
def translator(qapp, vietnamese):
    translator = QTranslator()
    assert translator.load(str(vietnamese))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def message_box() -> QMessageBox:
    box = QMessageBox()
    for button in QDialogButtonBox.StandardButton:
        if button.value and button.name not in {"FirstButton", "LastButton"}:
            box.addButton(QMessageBox.StandardButton(button.value))
    box.setDetailedText("1")
    return box


def button_box() -> QDialogButtonBox:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button.value and button.name not in {"FirstButton", "LastButton"}:
            box.addButton(button)
    return box


def open_dialog() -> QFileDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def save_dialog() -> QFileDialog:
    dialog = open_dialog()
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


DIALOGS = [
    message_box,
    button_box,
    open_dialog,
    save_dialog,
    QPrintDialog,
    QPrintPreviewDialog,
    QInputDialog,
    QProgressDialog,
    QErrorMessage,
    QWizard,
    QColorDialog,
]


def texts_of(window: QWidget) -> set[str]:
    """Collect what a window's labels, buttons, boxes, lists, tabs, tool tips and title say."""
    texts = {window.windowTitle()}
    for widget in [window, *window.findChildren(QWidget)]:
        texts.add(widget.toolTip())
        texts.update(action.text() for action in widget.actions())
        match widget:
            case QLabel() | QAbstractButton():
                texts.add(widget.text())
            case QGroupBox():
                texts.add(widget.title())
            case QTabWidget():
                texts.update(widget.tabText(index) for index in range(widget.count()))
            case QComboBox() if widget.objectName() != "lookInCombo":
                texts.update(widget.itemText(index) for index in range(widget.count()))
    return texts


def said_by(make_window, qtbot) -> set[str]:
    window = make_window()
    qtbot.addWidget(window)
    window.show()
    return {text for text in texts_of(window) if not NEUTRAL.fullmatch(text)}


@pytest.mark.parametrize("make_window", DIALOGS)
def test_no_english_is_left_in_a_standard_dialog(qtbot, qapp, vietnamese, make_window):
    english = said_by(make_window, qtbot)
    translator = QTranslator()
    translator.load(str(vietnamese))
    qapp.installTranslator(translator)

    try:
        shown = said_by(make_window, qtbot)
    finally:
        qapp.removeTranslator(translator)

    assert shown
    assert shown & english == set()


@pytest.mark.parametrize(
    ("make_window", "expected"),
    [
        (button_box, {"Đồng ý", "Hủy", "&Có", "&Không", "Không lưu", "Trả về mặc định"}),
        (message_box, {"Đồng ý", "Thử lại", "Xem chi tiết…"}),
        (open_dialog, {"&Mở", "Hủy", "Tê&n tệp:", "Tất cả các tệp (*)"}),
        (save_dialog, {"&Lưu", "Lưu thành"}),
        (QPrintDialog, {"&In", "In tất cả", "Số bản:", "In hai mặt"}),
    ],
)
def test_the_words_are_those_of_vietnamese_offices(qtbot, translator, make_window, expected):
    assert expected <= said_by(make_window, qtbot)


@pytest.mark.parametrize("make_editor", [QLineEdit, QTextEdit])
def test_the_context_menu_of_an_editor_is_vietnamese(qtbot, translator, make_editor):
    editor = make_editor()
    qtbot.addWidget(editor)

    menu = editor.createStandardContextMenu()
    words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]

    assert words == ["&Hoàn tác", "&Làm lại", "&Cắt", "&Sao chép", "&Dán", "Xóa", "Chọn tất cả"]


def test_a_font_dialog_is_vietnamese(qtbot, translator):
    # Compared by words, not against the English dialog: the sample text and the fonts' names are in neither language.
    assert {"&Phông chữ", "&Kiểu chữ", "Hiệu ứng", "Đồng ý"} <= said_by(QFontDialog, qtbot)


def test_undo_labels_carry_the_name_of_the_step(translator):
    assert QCoreApplication.translate("QUndoStack", "Undo %1") == "Hoàn tác: %1"


def test_vietnamese_runs_from_left_to_right(translator):
    assert QCoreApplication.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "LTR"
