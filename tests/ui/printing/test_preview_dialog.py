"""The print preview by real keys."""

from __future__ import annotations

from decimal import Decimal

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from danhgia_desktop.operations import sample, scoring
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.regulation.rubric import APPRAISED, SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.ui.printing.pages_view import PagesView
from danhgia_desktop.ui.printing.preview_dialog import PreviewDialog
from tests.ui.conftest import ACTOR


@pytest.fixture
def store(tmp_path):
    with open_data(tmp_path) as store:
        sample.sample_sheet(store, ACTOR)
        yield store


@pytest.fixture
def dialog(qtbot, desk, store) -> PreviewDialog:
    dialog = PreviewDialog(desk, scoring.get_scoresheet(store, sample.sample_sheet(store, ACTOR)))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_up_to_date, timeout=20_000)
    yield dialog
    dialog.close()


def text_of(path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(document[page].get_textpage().get_text_range() for page in range(len(document)))
    document.close()
    return text


def save(qtbot, dialog, prompts, path) -> str:
    prompts.answers.append(path)
    qtbot.mouseClick(dialog.findChild(QPushButton, "save_pdf_button"), Qt.MouseButton.LeftButton)
    state = dialog.findChild(QLabel, "preview_state_label")
    qtbot.waitUntil(lambda: str(path) in state.text(), timeout=20_000)
    return text_of(path)


def test_the_pages_of_the_real_document_are_shown(dialog):
    assert dialog.findChild(QLabel, "page_label").text() == "Trang 1/5"
    assert dialog.findChild(PagesView).hasFocus()


def test_what_the_sheet_lacks_is_said_before_it_is_printed_with_the_way_to_the_list(dialog, qtbot):
    words = dialog.findChild(QLabel, "unfinished_words")
    assert words.isVisible()
    assert words.text() == "Phiếu chưa xong: 2 lỗi, 2 ô trống."

    with qtbot.waitSignal(dialog.list_wanted):
        qtbot.mouseClick(dialog.findChild(QPushButton, "unfinished_button"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_round_at_work_is_printed_beside_those_before_it_and_what_each_lacks_is_said(qtbot, desk, store):
    sheet = scoring.get_scoresheet(store, sample.sample_sheet(store, ACTOR))
    line = sheet.rubric.leaves[0]
    scoring.set_points(store, ACTOR, ScorePlace(sheet=sheet.uid, criterion=line.key, round=APPRAISED), Decimal(1))
    desk.settings.keep("scoring/round", APPRAISED)

    dialog = PreviewDialog(desk, scoring.get_scoresheet(store, sheet.uid))
    qtbot.addWidget(dialog)

    ticked = {key: dialog.findChild(QCheckBox, f"round_{key}_check").isChecked() for key in (SELF, APPRAISED)}
    assert ticked == {SELF: True, APPRAISED: True}
    words = dialog.findChild(QLabel, "unfinished_words").text()
    assert words == "Phiếu chưa xong: Tự chấm: 2 lỗi, 2 ô trống."
    dialog.close()


def test_the_form_is_filled_in_by_keys_and_the_pages_follow(dialog, qtbot, prompts, tmp_path):
    titles = dialog.findChild(QPlainTextEdit, "signer_titles_edit")
    titles.setFocus()
    titles.selectAll()
    qtbot.keyClicks(titles, "KT. GIAM DOC")
    qtbot.keyClick(titles, Qt.Key.Key_Return)
    qtbot.keyClicks(titles, "PHO GIAM DOC")
    qtbot.keyClick(titles, Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "signer_name_edit"), "Nguyen Van A")
    assert not dialog.is_up_to_date
    qtbot.waitUntil(lambda: dialog.is_up_to_date, timeout=20_000)

    text = save(qtbot, dialog, prompts, tmp_path / "phieu.pdf")

    assert "KT. GIAM DOC\r\nPHO GIAM DOC" in text
    assert "Nguyen Van A" in text


def test_evidence_and_remarks_of_a_round_are_ticked_on_turned_paper(dialog, qtbot, prompts, tmp_path):
    combo = dialog.findChild(QComboBox, "words_of_combo")
    assert not combo.isVisible()
    for name in ("evidence_check", "reasons_check", "landscape_check"):
        dialog.findChild(QCheckBox, name).setFocus()
        qtbot.keyClick(dialog.findChild(QCheckBox, name), Qt.Key.Key_Space)
    assert combo.isVisible()
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == "appraised"
    qtbot.waitUntil(lambda: dialog.is_up_to_date, timeout=20_000)

    text = save(qtbot, dialog, prompts, tmp_path / "phieu.pdf")

    assert "GHI CHÚ" in text
    with pypdfium2.PdfDocument(tmp_path / "phieu.pdf") as document:
        width, height = document[0].get_size()
        assert width > height


def test_columns_letterhead_and_notes_are_ticked(dialog, qtbot, prompts, tmp_path):
    for name in ("round_appraised_check", "letterhead_check", "notes_check"):
        dialog.findChild(QCheckBox, name).setFocus()
        qtbot.keyClick(dialog.findChild(QCheckBox, name), Qt.Key.Key_Space)

    text = save(qtbot, dialog, prompts, tmp_path / "phieu.pdf")

    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text
    assert "THẨM" in text
    assert "Ghi chú:" not in text


def test_the_same_form_is_proposed_the_next_time(dialog, qtbot, desk, store):
    name = dialog.findChild(QLineEdit, "signer_name_edit")
    name.setFocus()
    qtbot.keyClicks(name, "Nguyen Van A")
    dialog.close()

    again = PreviewDialog(desk, scoring.get_scoresheet(store, sample.sample_sheet(store, ACTOR)))
    qtbot.addWidget(again)

    assert again.findChild(QLineEdit, "signer_name_edit").text() == "Nguyen Van A"
    again.close()


def test_a_workbook_is_written(dialog, qtbot, prompts, tmp_path):
    path = tmp_path / "phieu.xlsx"
    prompts.answers.append(path)

    qtbot.mouseClick(dialog.findChild(QPushButton, "save_workbook_button"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(path.exists, timeout=20_000)
    state = dialog.findChild(QLabel, "preview_state_label")
    qtbot.waitUntil(lambda: state.text() == f"Đã lưu {path}")


def test_zoom_buttons_do_what_they_say(dialog, qtbot):
    zoom = dialog.findChild(QLabel, "zoom_label")

    def press(name):
        qtbot.mouseClick(dialog.findChild(QToolButton, name), Qt.MouseButton.LeftButton)
        return zoom.text()

    assert press("actual_size_button") == "100 %"
    assert press("zoom_in_button") == "125 %"
    assert press("zoom_out_button") == "100 %"
    assert press("fit_width_button") != "100 %"


@pytest.fixture
def into_file(monkeypatch, tmp_path):
    """Let the printer print into a file, as its dialog would be told to."""
    outcome = {"answer": QDialog.DialogCode.Accepted}

    def answer(dialog):
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        if "range" in outcome:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(*outcome["range"])
        outcome["pages"] = (dialog.minPage(), dialog.maxPage())
        return outcome["answer"]

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    return outcome


def test_printing_into_a_file_says_how_many_pages_and_where(dialog, qtbot, into_file, tmp_path):
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    state = dialog.findChild(QLabel, "preview_state_label")
    path = tmp_path / "printed.pdf"
    qtbot.waitUntil(lambda: state.text() == f"Đã ghi 5 trang vào tệp {path}", timeout=20_000)
    assert into_file["pages"] == (1, 5)
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 5


def test_leaving_the_printer_dialog_prints_nothing(dialog, qtbot, into_file, tmp_path):
    into_file["answer"] = QDialog.DialogCode.Rejected

    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert dialog.findChild(QLabel, "preview_state_label").text() == ""
    assert not (tmp_path / "printed.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_fails_is_told(dialog, qtbot, into_file, tmp_path):
    (tmp_path / "printed.pdf").mkdir()
    into_file["range"] = (2, 3)

    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    state = dialog.findChild(QLabel, "preview_state_label")
    qtbot.waitUntil(lambda: "máy in" in state.text().lower() and "trang tới" not in state.text(), timeout=20_000)
    assert state.property("look") == "error"


def test_escape_leaves(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_files_and_paper_come_out_though_the_preview_is_closed(qtbot, desk, store, prompts, into_file, tmp_path):  # noqa: PLR0913, PLR0917
    dialog = PreviewDialog(desk, scoring.get_scoresheet(store, sample.sample_sheet(store, ACTOR)))
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_up_to_date, timeout=20_000)
    prompts.answers += [tmp_path / "phiếu.pdf", tmp_path / "không có" / "phiếu.pdf"]
    for _ in range(2):
        qtbot.mouseClick(dialog.findChild(QPushButton, "save_pdf_button"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    dialog.reject()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not desk.press.is_busy, timeout=20_000)

    assert (tmp_path / "phiếu.pdf").is_file()
    assert "không có" in prompts.said[2]
    assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 5
