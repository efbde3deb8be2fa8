"""Why a number is what it is, by real keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView

from danhgia_desktop.ui.figure_label import FigureLabel
from danhgia_desktop.ui.scoring.why_popup import WhyPopup

Key = Qt.Key


@pytest.fixture
def asked(scorer, qtbot):
    """Open the popup and wait for it."""

    def ask(open_it) -> WhyPopup:
        open_it()
        qtbot.waitUntil(lambda: scorer.tab.findChild(WhyPopup) is not None)
        return scorer.tab.findChild(WhyPopup)

    yield ask
    for popup in scorer.tab.findChildren(WhyPopup):
        popup.close()


def title(popup: WhyPopup) -> str:
    return popup.findChild(QLabel, "why_title").text()


def lines(popup: WhyPopup) -> list[str]:
    return popup.findChild(QListView, "why_steps").model().stringList()


def keys(popup: WhyPopup, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(popup.findChild(QListView, "why_steps"), key)


def test_f9_tells_the_lines_a_sum_is_made_of_and_enter_goes_to_one(scorer, asked, qtbot):
    popup = asked(lambda: scorer.at("VI").press(Key.Key_F9))

    assert title(popup) == "VI: điểm 10"
    assert lines(popup)[0].startswith("2 · VI/1 ")
    assert "Cộng: 7,5" in lines(popup)
    assert "Văn bản ghi 10, không dùng để tính" in lines(popup)
    keys(popup, Key.Key_Down, Key.Key_Return)
    assert scorer.grid.place == (scorer.model.row_of(scorer.key("VI/2")), scorer.column("Tự chấm"))
    assert scorer.grid.hasFocus()


def test_right_asks_further_and_left_comes_back(scorer, asked):
    popup = asked(lambda: scorer.at("total").press(Key.Key_F9))

    keys(popup, Key.Key_Right)
    assert title(popup) == "I: điểm 40,5"
    keys(popup, Key.Key_Left)
    assert title(popup) == "Tổng cộng: điểm 93"
    keys(popup, Key.Key_Left)  # there is nothing further back
    assert title(popup) == "Tổng cộng: điểm 93"
    keys(popup, *[Key.Key_Down] * 8, Key.Key_Return)
    assert title(popup) == "Tổng cộng: điểm chuẩn 100"


def test_a_typed_number_names_who_typed_it(scorer, asked):
    scorer.at("I.4/1").press("0,5", Key.Key_Return)

    popup = asked(lambda: scorer.at("I.4/1").press(Key.Key_F9))

    assert lines(popup) == ["Gõ 0,5", "Điểm chuẩn 1", "Còn thiếu 0,5"]
    assert popup.findChild(QLabel, "why_author").text().startswith("Nguyễn Thị Ánh nhập lúc ")


def test_the_column_decides_which_number_is_derived(scorer, asked):
    popup = asked(lambda: scorer.at("III", "Điểm mất").press(Key.Key_F9))
    assert title(popup).startswith("III: điểm mất")
    popup.close()

    scorer.come_back().at("III", "Điểm chuẩn").press(Key.Key_F9)
    assert title(scorer.tab.findChildren(WhyPopup)[-1]) == "III: điểm chuẩn 10"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("section_points", "I: điểm 40,5"),
        ("total_points", "Tổng cộng: điểm 93"),
        ("remaining_points", "Tổng cộng: còn thiếu 9,5"),
        ("lost_points", "Tổng cộng: điểm mất 7,5"),
    ],
)
def test_a_click_on_a_number_below_the_grid_says_why(scorer, asked, name, said):
    scorer.at("I")

    popup = asked(lambda: QTest.mouseClick(scorer.widget(FigureLabel, name), Qt.MouseButton.LeftButton))

    assert title(popup) == said


def test_keys_of_the_window_do_nothing_while_the_popup_is_open(scorer, asked):
    popup = asked(lambda: scorer.at("I.4/1").press(Key.Key_F9))

    keys(popup, Key.Key_F9, Key.Key_F4)

    assert scorer.tab.findChildren(WhyPopup) == [popup]
    assert not any("không có quy tắc" in said for said in scorer.said)
