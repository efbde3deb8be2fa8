"""Filling a real sheet by real keys: on the screen, and in the file behind."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QTableView

from danhgia_desktop.regulation.rubric import APPRAISED
from tests import bac_giang
from tests.ui.keyboard import ALT, CTRL

Key = Qt.Key


def put_on_clipboard(*lines: str) -> None:
    mime = QMimeData()
    mime.setText("".join(f"{line}\r\n" for line in lines))
    QGuiApplication.clipboard().setMimeData(mime)


def undo(edits) -> str:
    """Undo as Ctrl+Z in the window does, and return what the step was called."""
    name = edits.undo_action.text()
    edits.undo_action.trigger()
    return name


def test_the_sheet_shows_what_its_document_states(scorer):
    assert scorer.model.rowCount() == 104
    assert scorer.text("I") == "40,5"
    assert scorer.text("I.1.2/1") == "3,0"
    assert scorer.text("I.4/1") == ""
    assert scorer.text("VI") == "10 ≠ 7,5"
    assert scorer.text("total") == "93 ≠ 90,5"


def test_typing_points_and_enter_stores_them_and_every_sum_above(scorer):
    scorer.at("I.4/1").press("0,5", Key.Key_Return)

    assert scorer.stored("I.4/1").points == Decimal("0.5")
    assert scorer.text("I.4/1") == "0,5"
    assert scorer.text("I.4") == "0 ≠ 0,5"
    assert scorer.label("total_points") == "Tổng cộng 91 / 100 (phiếu ghi 93)"
    assert scorer.grid.place == (scorer.model.row_of(scorer.key("I.4/2")), scorer.column("Tự chấm"))


def test_points_above_the_maximum_stay_are_marked_and_explained(scorer, qtbot):
    scorer.at("I.4/1").press("5", Key.Key_Return)
    scorer.at("I.4/1")

    assert scorer.stored("I.4/1").points == 5
    qtbot.waitUntil(lambda: scorer.said[-1:] == ["I.4/1: tự chấm 5 vượt điểm chuẩn 1"])


def test_words_instead_of_points_are_refused_and_nothing_is_lost(scorer):
    scorer.at("I.4/1").press("mot", Key.Key_Return)

    assert scorer.grid.editor.text() == "mot"
    assert "“mot”" in scorer.said[-1]
    assert scorer.stored("I.4/1").is_blank
    scorer.press(Key.Key_Escape)


def test_a_typed_parent_states_a_value_and_delete_lets_the_sum_show(scorer):
    scorer.at("VI").press(Key.Key_Delete)
    assert scorer.text("VI") == "7,5"
    assert scorer.text("total") == "93 ≠ 90,5"

    scorer.press("8", Key.Key_Return)
    assert scorer.text("VI") == "8 ≠ 7,5"


def test_kad_is_typed_and_deleted_and_leaves_the_maximum(scorer):
    scorer.at("VI/5").press("kad", Key.Key_Return)
    assert scorer.text("VI/5") == "KAD"
    assert "98" in scorer.label("total_points")

    scorer.at("VI/5").press(Key.Key_Delete)
    assert not scorer.stored("VI/5").not_applicable
    assert scorer.text("VI/5") == "0"


def test_a_section_that_does_not_apply_takes_its_lines_along(scorer):
    scorer.at("VI").press("KAD", Key.Key_Return)

    assert scorer.text("VI") == "KAD"
    assert scorer.text("VI/1") == "KAD"

    scorer.at("VI").press(Key.Key_Delete)
    assert scorer.text("VI/1") == "2,0"


def test_undo_names_the_step_takes_it_back_and_shows_where(scorer, edits):
    scorer.at("I.4/1").press("0,5", Key.Key_Return)
    scorer.at("VI/1")

    assert undo(edits) == "Hoàn tác: Sửa điểm I.4/1"

    assert scorer.text("I.4/1") == ""
    assert scorer.grid.place[0] == scorer.model.row_of(scorer.key("I.4/1"))
    edits.redo_action.trigger()
    assert scorer.stored("I.4/1").points == Decimal("0.5")


def test_a_pasted_column_is_one_step_of_undo(scorer, edits):
    put_on_clipboard("1,5", "0,5", "1")

    scorer.at("I.1.1/1").press((CTRL, Key.Key_V))
    assert [scorer.text(f"I.1.1/{line}") for line in (1, 2, 3)] == ["1,5", "0,5", "1,0"]

    assert undo(edits) == "Hoàn tác: Nhập 2 ô"  # the third stood there already
    assert [scorer.text(f"I.1.1/{line}") for line in (1, 2, 3)] == ["2,0", "1,0", "1,0"]


def test_the_column_of_the_printed_form_fits_row_by_row(scorer, edits):
    """What a clerk has in Excel: every row of the form, its totals and its lines without points included."""
    column = [cells[3].removesuffix(" điểm") for cells in bac_giang.rows()]
    put_on_clipboard(*column)
    scorer.press((ALT, Key.Key_2))

    scorer.at("I", "Thẩm định").press((CTRL, Key.Key_V))

    assert scorer.text("I", "Thẩm định") == "40,5"
    assert scorer.stored("I.1.2/1", APPRAISED).points == 3
    assert scorer.stored("I.1", APPRAISED).points is None  # the sum agrees: nothing to state
    assert scorer.text("VI", "Thẩm định") == "10 ≠ 7,5"
    assert undo(edits).startswith("Hoàn tác: Nhập ")
    assert scorer.text("I", "Thẩm định") == ""


def test_points_of_one_line_after_the_other_pass_over_the_lines_without_points(scorer):
    put_on_clipboard("0,5", "0,75", "1")

    scorer.at("IV.1").press((CTRL, Key.Key_V))

    assert [scorer.text(path) for path in ("IV.1", "IV.2", "IV.3")] == ["0,5", "0,75", "1,0"]


def test_a_paste_from_a_line_without_points_on_pastes_nothing_and_names_the_line(scorer):
    put_on_clipboard("0,5", "0,75")
    scorer.at("IV.1").press(Key.Key_Down, (CTRL, Key.Key_V))

    dialog = scorer.grid.findChild(QDialog, "paste_preview")
    refused = dialog.findChild(QTableView, "refused_cells").model()
    assert refused.index(0, 0).data() == "dòng “Không ban hành quy định riêng của cơ…”, cột “Tự chấm”"
    assert refused.index(0, 2).data() == "Dòng mức, dòng hướng dẫn không có điểm riêng; chọn ô của dòng IV.1."
    assert dialog.findChild(QPushButton, "paste_button") is None
    QTest.keyClick(dialog, Key.Key_Escape)


def test_a_paste_says_what_does_not_change(scorer):
    put_on_clipboard("1", "không")
    scorer.at("IV.1").press((CTRL, Key.Key_V))

    dialog = scorer.grid.findChild(QDialog, "paste_preview")
    assert dialog.findChild(QLabel, "paste_summary").text() == "0 ô dán được, 1 ô không đổi, 1 ô bị từ chối"
    QTest.keyClick(dialog, Key.Key_Escape)


def test_a_paste_with_refused_cells_shows_them_first(scorer):
    put_on_clipboard("0,5\t1", "không\t", "9")
    scorer.at("I.4/1").press((CTRL, Key.Key_V))

    dialog = scorer.grid.findChild(QDialog, "paste_preview")
    assert dialog.findChild(QLabel, "paste_summary").text() == "2 ô dán được, 2 ô bị từ chối"
    refused = dialog.findChild(type(scorer.grid).__mro__[1], "refused_cells").model()
    assert refused.index(0, 0).data() == "dòng I.4/1, cột “Thẩm định”"
    assert refused.index(0, 2).data().startswith("Cột “Thẩm định” đang khóa")
    assert scorer.stored("I.4/1").is_blank

    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    assert scorer.stored("I.4/1").points == Decimal("0.5")
    assert scorer.stored("I.4/2").is_blank


def test_a_paste_refused_by_a_column_between_gets_past_it_once_it_is_hidden(scorer, tab):
    put_on_clipboard("0,5\tBC 12/BC-STNMT")
    scorer.at("I.4/1").press((CTRL, Key.Key_V))
    dialog = scorer.grid.findChild(QDialog, "paste_preview")
    assert (
        dialog.findChild(QLabel, "paste_note")
        .text()
        .endswith("Cột đang ẩn được bỏ qua khi dán: ẩn các cột xen giữa ở Xem › Chọn cột rồi dán lại.")
    )
    QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)

    for name in ("column_round/appraised", "column_round/concluded"):
        next(act for act in tab.view_actions if act.objectName() == "choose_columns").trigger()
        menu = scorer.grid.findChildren(QMenu, "columns_menu")[-1]
        menu.setActiveAction(menu.findChild(QAction, name))
        QTest.keyClick(menu, Key.Key_Return)
    scorer.come_back().at("I.4/1").press((CTRL, Key.Key_V))

    assert scorer.stored("I.4/1").points == Decimal("0.5")
    assert scorer.text("I.4/1", "Tài liệu kiểm chứng") == "BC 12/BC-STNMT"


def test_points_with_words_beside_them_are_pasted_in_one_step(scorer, edits):
    scorer.press((ALT, Key.Key_3))
    put_on_clipboard("0,5\tBC 12/BC-STNMT\tnộp đủ", "KAD\t\tkhông phát sinh")

    scorer.at("I.4/1", "Kết luận").press((CTRL, Key.Key_V))

    assert scorer.text("I.4/1", "Kết luận") == "0,5"
    assert scorer.text("I.4/1", "Tài liệu kiểm chứng") == "BC 12/BC-STNMT"
    assert scorer.text("I.4/2", "Kết luận") == "KAD"
    assert scorer.text("I.4/2", "Ghi chú") == "không phát sinh"
    undo(edits)
    assert scorer.text("I.4/2", "Ghi chú") == ""


def test_delete_clears_a_block_in_one_step(scorer, edits):
    scorer.at("I.1.1/1")
    scorer.press(*[(Qt.KeyboardModifier.ShiftModifier, Key.Key_Down)] * 2, Key.Key_Delete)

    assert [scorer.text(f"I.1.1/{line}") for line in (1, 2, 3)] == ["", "", ""]
    assert undo(edits) == "Hoàn tác: Xóa 3 ô"


@pytest.mark.parametrize(("column", "kept"), [("Tài liệu kiểm chứng", "evidence"), ("Ghi chú", "reason")])
def test_words_are_typed_in_place(scorer, column, kept):
    scorer.at("I.4/1", column).press("d", Key.Key_Backspace, "đủ hồ sơ", Key.Key_Return)

    assert getattr(scorer.stored("I.4/1"), kept) == "đủ hồ sơ"
    assert scorer.text("I.4/1", column) == "đủ hồ sơ"


def test_the_other_rounds_are_locked_and_say_how_to_open_them(scorer):
    scorer.at("I.4/1", "Thẩm định").press("1")

    assert scorer.grid.editor is None
    assert scorer.said[-1] == "Cột “Thẩm định” đang khóa để khỏi sửa nhầm. Bấm Alt+2 để chấm vòng này."


def test_captions_say_that_they_are_not_typed(scorer):
    scorer.at("I.4/1", "Tiêu chí").press("1")

    assert scorer.said[-1] == "Ô này không gõ được; gõ điểm ở cột của vòng đang chấm."


def test_choosing_a_round_opens_its_column_and_is_remembered(scorer, settings):
    scorer.press((ALT, Key.Key_2)).at("I.4/1", "Thẩm định").press("1", Key.Key_Return)

    assert scorer.stored("I.4/1", APPRAISED).points == 1
    assert settings.text("scoring/round") == "appraised"
    assert [column.locked for column in scorer.model.columns[4:7]] == [True, False, True]


def test_the_status_line_counts_adds_and_averages_the_selection(scorer, qtbot):
    scorer.at("I.1.1/1").press(*[(Qt.KeyboardModifier.ShiftModifier, Key.Key_Down)] * 2)

    qtbot.waitUntil(lambda: "Số ô: 3 · Tổng: 4 · Trung bình: 1,33" in scorer.said)


def test_sums_are_not_added_to_what_they_are_made_of(scorer, qtbot):
    scorer.at("I.1.1").press(*[(Qt.KeyboardModifier.ShiftModifier, Key.Key_Down)] * 3)

    wanted = "Số ô: 3 · Tổng: 4 · Trung bình: 1,33 (không cộng 1 ô tổng của mục)"
    qtbot.waitUntil(lambda: wanted in scorer.said)


def test_words_in_a_selection_are_counted_only(scorer, qtbot):
    scorer.at("I.1.1/1", "Tiêu chí").press((Qt.KeyboardModifier.ShiftModifier, Key.Key_Down))

    qtbot.waitUntil(lambda: "2 ô có nội dung" in scorer.said)


def test_only_cells_that_changed_are_repainted(scorer):
    repainted: list[tuple[int, int]] = []
    scorer.model.dataChanged.connect(lambda first, last: repainted.append((first.row(), last.row())))

    scorer.at("I.4/1").press("0,5", Key.Key_Return)

    paths = ("I", "I.4", "I.4/1", "total")
    assert {first for first, _ in repainted} == {scorer.model.row_of(scorer.key(path)) for path in paths}


def test_qt_finds_nothing_wrong_with_the_model(scorer, qtmodeltester):
    qtmodeltester.check(scorer.model)
    assert scorer.model.rowCount(scorer.model.index(0, 0)) == 0
