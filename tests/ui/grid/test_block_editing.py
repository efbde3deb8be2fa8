"""Blocks of cells, by real keys and the real clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableView

from danhgia_desktop import vietnam_time
from danhgia_desktop.ui.grid.cell import Entry
from danhgia_desktop.ui.grid.paste_plan import Area
from tests.ui.grid.small_model import FIRST, LOCKED, ROWS, SECOND, SUM_ROW, WORDS

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COPY, CUT, PASTE = (CTRL, Key.Key_C), (CTRL, Key.Key_X), (CTRL, Key.Key_V)


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp):
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def put_on_clipboard(plain: str, rich: str = "") -> None:
    mime = QMimeData()
    mime.setText(plain)
    if rich:
        mime.setHtml(rich)
    QGuiApplication.clipboard().setMimeData(mime)


def column(model, place: int, rows: int = ROWS) -> list[str]:
    return [model.value(row, place) for row in range(rows)]


def preview(grid) -> QDialog | None:
    return grid.findChild(QDialog, "paste_preview")


def test_a_block_is_copied_as_text_and_as_a_table(user):
    user.model.put(0, FIRST, "1", "2,5")
    user.model.put(0, SECOND, "3")

    user.select(0, FIRST, 1, SECOND).press(COPY)

    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "1\t3\r\n2,5\t\r\n"
    assert '<td x:num="2.5">2,5</td>' in mime.html()


def test_cells_chosen_one_by_one_are_copied_without_those_between(user):
    user.model.put(0, FIRST, "1", "2", "3")
    user.at(0, FIRST)
    index = user.model.index(2, FIRST)
    user.grid.selectionModel().select(index, user.grid.selectionModel().SelectionFlag.Select)

    user.press(COPY)

    assert QGuiApplication.clipboard().text() == "1\r\n3\r\n"


def test_a_pasted_block_is_one_act_and_stays_selected(user):
    put_on_clipboard("1\t2\r\n3\t4\r\n")

    user.at(0, FIRST).press(PASTE)

    assert column(user.model, FIRST, 2) == ["1", "3"]
    assert column(user.model, SECOND, 2) == ["2", "4"]
    assert len(user.model.acts) == 1
    assert len(user.grid.selected_places()) == 4


def test_the_table_on_the_clipboard_wins_over_its_text(user):
    put_on_clipboard("1\n2\n", "<table><tr><td>1</td><td>2</td></tr></table>")

    user.at(0, FIRST).press(PASTE)

    assert (user.model.value(0, FIRST), user.model.value(0, SECOND)) == ("1", "2")


def test_cutting_copies_and_empties(user):
    user.model.put(0, FIRST, "1", "2")

    user.select(0, FIRST, 1, FIRST).press(CUT)

    assert column(user.model, FIRST, 2) == ["", ""]
    assert QGuiApplication.clipboard().text() == "1\r\n2\r\n"


def test_delete_empties_a_block_in_one_act_and_an_empty_block_in_none(user):
    user.model.put(0, FIRST, "1", "2", "3")

    user.select(0, FIRST, 2, FIRST).press(Key.Key_Delete)
    user.press(Key.Key_Delete)

    assert column(user.model, FIRST, 3) == ["", "", ""]
    assert len(user.model.acts) == 1


def test_delete_while_typing_belongs_to_the_text(user):
    user.at(0, FIRST).press("25", Key.Key_Home, Key.Key_Delete, Key.Key_Return)

    assert user.model.value(0, FIRST) == "5"


def test_ctrl_d_fills_down_on_every_system_though_some_delete_with_it(user):
    acts = {act.objectName(): [key.toString() for key in act.shortcuts()] for act in user.grid.actions()}

    assert acts["clear_cells"] == ["Del"]
    assert acts["fill_down"] == ["Ctrl+D"]


def test_ctrl_d_fills_down_over_a_computed_row(user):
    user.model.put(2, FIRST, "4")

    user.select(2, FIRST, 6, FIRST).press((CTRL, Key.Key_D))

    assert column(user.model, FIRST, 7) == ["", "", "4", "4", "", "4", "4"]


def test_ctrl_r_fills_to_the_right_and_over_closed_cells(user):
    user.model.put(2, FIRST, "4", "5")

    user.select(2, FIRST, 3, SECOND).press((CTRL, Key.Key_R))
    assert [user.model.value(row, SECOND) for row in (2, 3)] == ["4", "5"]
    assert len(user.model.acts) == 1

    user.at(3, WORDS).press((CTRL, Key.Key_R))
    assert user.model.value(3, WORDS) == "5"


def today() -> str:
    day = vietnam_time.now()
    return f"{day.day}/{day.month}/{day.year}"


def test_ctrl_semicolon_writes_today_behind_what_stands_there(user):
    user.model.put(0, WORDS, "Nộp")

    user.at(0, WORDS).press((CTRL, Key.Key_Semicolon))
    user.at(1, WORDS).press((CTRL, Key.Key_Semicolon))

    assert [user.model.value(row, WORDS) for row in (0, 1)] == [f"Nộp {today()}", today()]


def test_a_date_is_no_points_and_no_closed_cell_takes_it(user):
    said: list[str] = []
    user.grid.blocks.said.connect(said.append)

    user.at(0, FIRST).press((CTRL, Key.Key_Semicolon))
    user.at(0, LOCKED).press((CTRL, Key.Key_Semicolon))

    assert user.model.acts == []
    assert said == [f"“{today()}” không phải là số điểm.", "Ô này không gõ được."]


def test_ctrl_apostrophe_copies_the_cell_above(user):
    user.model.put(SUM_ROW - 1, FIRST, "4")

    user.at(SUM_ROW + 1, FIRST).press((CTRL, Key.Key_Apostrophe))

    assert user.model.value(SUM_ROW + 1, FIRST) == "4"


def test_ctrl_enter_fills_the_selection_with_the_current_cell(user):
    user.model.put(0, FIRST, "4")
    user.select(0, FIRST, 2, FIRST)  # the cell the selection was drawn from is the current one

    user.press((CTRL, Key.Key_Return))

    assert column(user.model, FIRST, 3) == ["4", "4", "4"]


def test_f8_goes_round_the_problems_and_says_when_there_is_none(user, qtbot):
    user.at(0, FIRST)
    with qtbot.waitSignal(user.grid.seeking.said) as said:
        user.press(Key.Key_F8)
    assert said.args == ["Không còn lỗi nào."]

    user.model.put(1, FIRST, "9")
    user.model.put(7, SECOND, "9")
    user.press(Key.Key_F8)
    assert user.grid.place == (1, FIRST)
    user.press(Key.Key_F8, Key.Key_F8)
    assert user.grid.place == (1, FIRST)
    user.press((SHIFT, Key.Key_F8))
    assert user.grid.place == (7, SECOND)


@pytest.mark.parametrize("plain", ["", "\r\n"])
def test_pasting_nothing_is_said_or_changes_nothing(user, plain):
    put_on_clipboard(plain)
    said: list[str] = []
    user.grid.blocks.said.connect(said.append)

    user.at(0, FIRST).press(PASTE)

    assert user.model.acts == []
    assert said == ([] if plain else ["Bảng tạm không có ô nào để dán."])


def test_a_clipboard_of_millions_of_letters_is_not_read(user, monkeypatch):
    put_on_clipboard("1" * 2000)
    monkeypatch.setattr("danhgia_desktop.ui.grid.clipboard_block._MOST_CHARACTERS", 1000)
    said: list[str] = []
    user.grid.blocks.said.connect(said.append)

    user.at(0, FIRST).press(PASTE)

    assert said == ["Nội dung trong bảng tạm quá lớn; hãy chép từng phần."]


class TestRefusedCells:
    """A paste of which some cells are refused shows first what would happen."""

    @pytest.fixture
    def paste(self, user):
        user.model.put(0, FIRST, "1")
        put_on_clipboard("2\t3\t4\r\nmười\t5\t2,0\r\n")
        user.at(0, FIRST).press(PASTE)
        return user

    def test_it_counts_and_explains_before_anything_is_changed(self, paste):
        dialog = preview(paste.grid)
        refused = dialog.findChild(QTableView, "refused_cells").model()

        assert dialog.findChild(QLabel, "paste_summary").text() == "3 ô dán được, 2 ô bị từ chối"
        assert [[refused.index(row, column).data() for column in range(3)] for row in range(refused.rowCount())] == [
            ["dòng 1, cột “Kết luận”", "4", "Ô này không gõ được."],
            ["dòng 2, cột “Tự chấm”", "mười", "“mười” không phải là số điểm."],
        ]
        assert paste.model.acts == []
        QTest.keyClick(dialog, Key.Key_Escape)

    def test_enter_pastes_what_can_be_pasted_in_one_act(self, paste, qtbot):
        dialog = preview(paste.grid)
        QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return)

        qtbot.waitUntil(lambda: len(paste.model.acts) == 1)
        assert paste.model.value(0, FIRST) == "2"
        assert paste.model.value(1, FIRST) == ""
        assert paste.model.value(1, SECOND) == "5"

    def test_escape_changes_nothing_and_keeps_the_clipboard(self, paste):
        QTest.keyClick(preview(paste.grid), Key.Key_Escape)

        assert paste.model.acts == []
        assert paste.model.value(0, FIRST) == "1"
        assert paste.grid.selected_places() == [(0, FIRST)]
        assert "mười" in QGuiApplication.clipboard().text()

    def test_qt_finds_nothing_wrong_with_the_list(self, paste, qtmodeltester):
        dialog = preview(paste.grid)
        qtmodeltester.check(dialog.findChild(QTableView, "refused_cells").model())
        QTest.keyClick(dialog, Key.Key_Escape)


def test_cells_outside_the_sheet_are_named_by_number(user):
    put_on_clipboard("1\r\n2\r\n")

    user.at(ROWS - 1, FIRST).press(PASTE)

    dialog = preview(user.grid)
    refused = dialog.findChild(QTableView, "refused_cells").model()
    assert refused.index(0, 0).data() == f"ngoài bảng (dòng {ROWS + 1}, cột {FIRST + 1})"
    assert refused.index(0, 2).data() == "Bảng không có dòng hoặc cột này."
    QTest.keyClick(dialog, Key.Key_Escape)


def test_where_every_cell_is_refused_there_is_nothing_to_press(user):
    put_on_clipboard("3")

    user.at(0, LOCKED).press(PASTE)

    dialog = preview(user.grid)
    assert dialog.findChild(QPushButton, "paste_button") is None
    QTest.keyClick(dialog, Key.Key_Escape)


def test_filling_a_selection_with_a_text_some_cells_refuse_shows_it_first(user):
    user.model.put(0, WORDS, "lời")
    user.grid.select_areas(Area(top=0, left=SECOND, bottom=0, right=WORDS))

    user.grid.blocks.fill("lời khác")

    assert preview(user.grid).findChild(QLabel, "paste_summary").text() == "1 ô ghi được, 1 ô bị từ chối"
    assert preview(user.grid).findChild(QPushButton, "paste_button").text() == "Ghi 1 ô"
    QTest.keyClick(preview(user.grid), Key.Key_Escape)


def test_the_menu_of_the_grid_offers_the_acts_over_frozen_columns_too(grid):
    names = [action.objectName() for action in grid.actions() if not action.isSeparator()]

    assert "paste_cells" in names
    assert grid.frozen.actions() == grid.actions()


class TestCellsChosenOneByOne:
    """What lies between cells chosen with Ctrl is left alone."""

    @pytest.fixture
    def chosen(self, user):
        user.model.put(0, FIRST, "1", "2", "3", "4")
        user.at(0, FIRST)
        selection = user.grid.selectionModel()
        for row in (2, 3):
            selection.select(user.model.index(row, FIRST), selection.SelectionFlag.Select)
        return user

    def test_one_value_is_pasted_into_each_of_them(self, chosen):
        put_on_clipboard("5")

        chosen.press(PASTE)

        assert column(chosen.model, FIRST, 4) == ["5", "2", "5", "5"]
        assert len(chosen.model.acts) == 1

    def test_a_larger_block_is_not_pasted_over_what_was_not_chosen(self, chosen, qtbot):
        put_on_clipboard("5\n6\n")

        with qtbot.waitSignal(chosen.grid.blocks.said) as said:
            chosen.press(PASTE)

        assert said.args == ["Vùng chọn rời nhau chỉ dán được một ô; hãy chọn một vùng liền."]
        assert chosen.model.acts == []

    def test_filling_down_passes_what_was_not_chosen(self, chosen):
        chosen.press((CTRL, Key.Key_D))

        assert column(chosen.model, FIRST, 4) == ["1", "2", "1", "1"]


class TestTypingIsFinishedFirst:
    """What is chosen from a menu while a cell is typed into acts on what was typed."""

    @pytest.mark.parametrize(("act", "left"), [("clear_cells", ""), ("copy_above", "7"), ("copy_cells", "1")])
    def test_an_act_finds_what_was_typed_in_the_cell(self, user, act, left):
        user.model.put(0, FIRST, "7")
        user.at(1, FIRST).press("1")

        choose(user.grid, act)

        assert user.grid.editor is None
        assert user.model.acts[0] == (Entry(1, FIRST, "1"),)
        assert user.model.value(1, FIRST) == left

    def test_a_text_that_cannot_stand_keeps_the_act_away(self, user):
        user.at(1, FIRST).press("mười")

        choose(user.grid, "clear_cells")

        assert user.grid.editor.text() == "mười"
        assert user.model.acts == []


class TestCtrlEnter:
    """What is typed goes into its own cell as with Enter, and into the others that are selected."""

    def test_it_types_over_a_computed_cell(self, user):
        user.at(SUM_ROW, FIRST).press("9", (CTRL, Key.Key_Return))

        assert user.model.value(SUM_ROW, FIRST) == "9"
        assert user.grid.editor is None
        assert user.grid.place == (SUM_ROW, FIRST)

    def test_a_text_that_cannot_stand_stays_open(self, user):
        user.select(0, FIRST, 2, FIRST).press("mười", (CTRL, Key.Key_Return))

        assert user.grid.editor.text() == "mười"
        assert preview(user.grid) is None

    def test_where_other_cells_refuse_it_stays_open_until_that_is_settled(self, user, qtbot):
        user.at(0, WORDS).press(*[(SHIFT, Key.Key_Left)] * (WORDS - FIRST), "lời", (CTRL, Key.Key_Return))
        QTest.keyClick(preview(user.grid), Key.Key_Escape)
        assert user.grid.editor.text() == "lời"
        assert user.model.acts == []
        qtbot.waitUntil(lambda: preview(user.grid) is None)

        user.grid.activateWindow()
        qtbot.waitUntil(user.grid.isActiveWindow)
        user.press((CTRL, Key.Key_Return))
        QTest.keyClick(preview(user.grid), Key.Key_Return)

        qtbot.waitUntil(lambda: user.grid.editor is None)
        assert user.model.acts == [(Entry(0, WORDS, "lời"),)]


def test_without_a_current_cell_no_act_does_anything(grid, model):
    grid.setCurrentIndex(QModelIndex())
    grid.clearSelection()

    for name in ("copy_cells", "cut_cells", "clear_cells", "fill_down", "fill_right", "copy_above", "enter_today"):
        choose(grid, name)
    choose(grid, "fill_selection")

    assert model.acts == []
    assert QGuiApplication.clipboard().text() == ""


def choose(grid, name: str) -> None:
    """Choose an act from a menu."""
    next(action for action in grid.actions() if action.objectName() == name).trigger()
