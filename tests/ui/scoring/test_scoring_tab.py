"""The tab as a whole: sheets, empty states, problems, what is remembered, what is only looked at."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QPushButton, QToolButton, QWidget

from danhgia_desktop.operations import rubrics, scoring, units
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF, Round, RoundKey
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.ui.edits import Edits
from danhgia_desktop.ui.scoring.criterion_pane import CriterionPane
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from danhgia_desktop.ui.scoring.sheet_list import SheetList
from danhgia_desktop.wording import Language
from tests import bac_giang
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, show_and_focus
from tests.ui.scripted_prompts import ScriptedPrompts
from tests.ui.seeded import UNIT, YEAR

Key = Qt.Key
NEXT_YEAR = Period.year_of(2021)


def add_sheet(store, unit: str, period: Period = YEAR):
    rubric = rubrics.all_rubrics(store)[0].uid
    return scoring.open_scoresheet(store, ACTOR, rubric=rubric, subject=UnitNamed(name=unit), period=period)


def shown_names(tab) -> list[str]:
    model = tab.findChild(QListView, "sheets").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def act(tab, name: str) -> QAction:
    return tab.findChild(QAction, name)


class TestEmptyStates:
    """What stands there before there is anything."""

    def test_without_a_rubric_the_first_steps_and_the_button_that_imports_one(self, tab, qtbot):
        tab.show_period(YEAR)
        tab.show()
        tab.take_focus()

        assert tab.findChild(QPushButton, "first_step_units").isVisible()
        assert not tab.findChild(SheetList, "sheet_list").isVisible()
        with qtbot.waitSignal(tab.empty.import_wanted):
            tab.findChild(QPushButton, "import_first_button").click()

    def test_without_a_sheet_in_the_period_the_button_adds_one(self, tab, sheet):
        tab.show_period(NEXT_YEAR)
        tab.show()

        assert tab.findChild(QLabel, "no_sheet_sentence").text() == "Năm 2021 chưa có phiếu chấm nào."
        assert tab.current_sheet() is None
        tab.findChild(QPushButton, "no_sheet_button").click()
        dialog = tab.findChild(QWidget, "add_sheet_dialog")
        assert dialog.isVisible()
        dialog.reject()

    def test_a_rubric_that_arrives_leads_on(self, tab, store, edits):
        tab.show_period(NEXT_YEAR)
        tab.show()

        edits.run(rubrics.import_rubric, bac_giang.draft().without_scores(), name="Mới")

        assert tab.findChild(QLabel, "no_sheet_sentence").isVisible()

    def test_before_a_period_is_chosen_nothing_happens(self, tab, edits):
        edits.read_again()
        tab._add_sheet()

        assert tab.current_sheet() is None


class TestSheets:
    """The list at the left."""

    def test_it_shows_whose_sheets_there_are_and_what_they_come_to(self, scorer, tab):
        model = tab.findChild(QListView, "sheets").model()

        words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

        assert words.split("\n") == [UNIT, "Bắc Giang 2020", "90,5/100", "2 lỗi"]

    def test_blank_and_complete_sheets_are_told_apart(self, scorer, tab, store, edits):
        add_sheet(store, "Thanh tra")
        other = add_sheet(store, "Văn phòng")
        leaf = other.rubric.leaves[0].key
        scoring.set_points(store, ACTOR, ScorePlace(sheet=other.uid, criterion=leaf, round=SELF), Decimal(1))
        edits.read_again()

        model = tab.findChild(QListView, "sheets").model()
        states = [model.entry(row).state for row in range(model.rowCount())]
        assert states == ["2 lỗi", "chưa chấm", "còn 64 ô trống"]

    def test_it_is_searched_without_diacritics(self, scorer, tab, store, edits, qtbot):
        add_sheet(store, "Phòng Đất đai")
        edits.read_again()

        qtbot.keyClicks(tab.findChild(QLineEdit, "sheet_search"), "dat dai")

        assert shown_names(tab) == ["Phòng Đất đai"]
        tab.findChild(QLineEdit, "sheet_search").clear()
        assert len(shown_names(tab)) == 2

    def test_choosing_another_keeps_the_line_and_remembers_the_sheet(self, scorer, tab, store, edits, settings):
        other = add_sheet(store, "Phòng Đất đai")
        edits.read_again()
        scorer.at("II.2/2")

        scorer.press((CTRL, Key.Key_PageDown))

        assert tab.current_sheet() == other.uid
        assert scorer.label("criterion_text").startswith("II.2/2")
        assert settings.text("scoring/sheet") == other.uid
        scorer.press((CTRL, Key.Key_PageDown))
        assert tab.current_sheet() == other.uid
        scorer.press((CTRL, Key.Key_PageUp))
        assert tab.current_sheet() != other.uid

    def test_an_edit_reaches_the_list_soon(self, scorer, tab, qtbot):
        scorer.at("I.4/1").press("1", Key.Key_Return)

        model = tab.findChild(QListView, "sheets").model()
        qtbot.waitUntil(lambda: model.entry(0).total == "91,5/100")

    def test_printing_is_asked_for_from_its_menu(self, scorer, tab, sheet, qtbot):
        with qtbot.waitSignal(tab.print_wanted) as wanted:
            act(tab, "print_sheet").trigger()

        assert wanted.args == [sheet.uid]

    def test_removing_asks_first_and_can_be_undone(self, scorer, tab, prompts, edits, sheet):
        prompts.answers = [None, "Xóa phiếu"]

        act(tab, "remove_sheet").trigger()
        assert tab.current_sheet() == sheet.uid

        act(tab, "remove_sheet").trigger()
        assert tab.current_sheet() is None
        edits.undo_action.trigger()
        assert tab.current_sheet() == sheet.uid

    def test_a_sheet_of_another_period_brings_its_period_along(self, scorer, tab, store, qtbot):
        other = add_sheet(store, "Phòng Đất đai", NEXT_YEAR)

        with qtbot.waitSignal(tab.sheet_shown) as shown:
            tab.show_sheet(other.uid)

        assert shown.args == [other.uid]
        assert shown_names(tab) == ["Phòng Đất đai"]

    def test_a_sheet_that_is_gone_is_said(self, scorer, tab, prompts):
        tab.show_sheet("không có")

        assert prompts.said

    def test_qt_finds_nothing_wrong_with_the_list(self, scorer, tab, qtmodeltester):
        qtmodeltester.check(tab.findChild(QListView, "sheets").model())


def test_a_text_that_cannot_stand_keeps_its_sheet_on_the_screen(scorer, tab, store, edits, sheet):
    add_sheet(store, "Phòng Đất đai")
    edits.read_again()
    scorer.at("I.4/1").press("mot")
    sheets = tab.findChild(QListView, "sheets")

    sheets.setCurrentIndex(sheets.model().index(1, 0))

    assert tab.current_sheet() == sheet.uid
    assert sheets.currentIndex().row() == 0
    assert scorer.grid.editor.text() == "mot"
    scorer.grid.give_up_typing()


def test_choosing_another_sheet_enters_what_is_being_typed(scorer, tab, store, edits):
    other = add_sheet(store, "Phòng Đất đai")
    edits.read_again()
    scorer.at("I.4/1").press("0,5")

    tab.show_sheet(other.uid)

    assert scorer.stored("I.4/1").points == Decimal("0.5")
    assert tab.current_sheet() == other.uid


def test_another_period_has_no_place_for_a_text_that_cannot_stand(scorer, tab):
    scorer.at("I.4/1").press("mot")

    tab.show_period(NEXT_YEAR)

    assert scorer.grid.editor is None
    assert tab.current_sheet() is None


def test_a_window_that_closes_enters_the_cell_that_is_being_typed(scorer, tab):
    scorer.at("I.4/1").press("0,5")

    tab.keep_words()

    assert scorer.stored("I.4/1").points == Decimal("0.5")


class TestAddingASheet:
    """The small dialog."""

    @pytest.fixture
    def dialog(self, scorer, tab):
        tab.findChild(QPushButton, "add_sheet").click()
        return tab.findChild(QWidget, "add_sheet_dialog")

    def test_a_new_unit_is_typed_and_its_sheet_opened(self, dialog, tab, store, qtbot):
        unit = dialog.findChild(QComboBox, "unit_name")

        for letter in "Phong":
            qtbot.keyClicks(unit.lineEdit(), letter)
        QTest.keyClick(unit.lineEdit(), Key.Key_Return)

        assert shown_names(tab) == [UNIT, "Phong"]
        assert scoring.get_scoresheet(store, tab.current_sheet()).subject.name == "Phong"

    def test_no_name_is_refused_inside_the_dialog(self, dialog, prompts):
        dialog.findChild(QPushButton, "open_sheet").click()

        assert dialog.isVisible()
        assert dialog.findChild(QLabel, "add_sheet_fault").text()
        assert prompts.said == []
        dialog.reject()

    def test_a_second_sheet_of_the_same_unit_is_refused_inside_the_dialog(self, dialog):
        dialog.findChild(QComboBox, "unit_name").setCurrentText(UNIT)

        dialog.findChild(QPushButton, "open_sheet").click()

        assert UNIT in dialog.findChild(QLabel, "add_sheet_fault").text()
        dialog.reject()

    def test_units_are_never_completed_while_typing_and_the_wheel_changes_nothing(self, dialog, qtbot):
        unit = dialog.findChild(QComboBox, "unit_name")

        assert unit.completer() is None
        rubric = dialog.findChild(QComboBox, "sheet_rubric")
        assert rubric.currentText() == "Bắc Giang 2020"
        dialog.reject()


class TestProblems:
    """Kiểm tra hồ sơ."""

    @pytest.fixture
    def problems(self, scorer, tab) -> QListView:
        tab.findChild(QPushButton, "check_button").click()
        return tab.findChild(QListView, "problems")

    def test_errors_come_first_then_warnings_then_blanks(self, problems):
        sentences = [problems.model().index(row, 0).data() for row in range(problems.model().rowCount())]

        assert sentences == [
            "VI: tự chấm ghi 10, cộng các dòng con được 7,5 (lệch 2,5)",
            "Tổng cộng: tự chấm ghi 93, cộng các dòng con được 90,5 (lệch 2,5) – do VI",
            "I.1.2/1: lời văn ghi mỗi lần 0,5 điểm nhưng phép tính dùng 0,25",
            "I.4/1: tự chấm còn để trống",
            "I.4/2: tự chấm còn để trống",
        ]
        assert not problems.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole).isNull()

    @pytest.mark.parametrize(
        ("row", "path", "column"),
        [(0, "VI", "Tự chấm"), (2, "I.1.2/1", "Tiêu chí"), (4, "I.4/2", "Tự chấm")],
    )
    def test_enter_jumps_to_the_cell(self, problems, scorer, row, path, column):
        problems.setCurrentIndex(problems.model().index(row, 0))

        scorer.press(Key.Key_Return)

        assert scorer.grid.place == (scorer.model.row_of(scorer.key(path)), scorer.column(column))
        assert scorer.grid.hasFocus()

    def test_a_double_click_jumps_too(self, problems, scorer, qtbot):
        centre = problems.visualRect(problems.model().index(0, 0)).center()

        qtbot.mouseClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=centre)
        qtbot.mouseDClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=centre)

        assert scorer.grid.place == (scorer.model.row_of(scorer.key("VI")), scorer.column("Tự chấm"))

    def test_escape_puts_the_list_away(self, problems, scorer):
        scorer.press(Key.Key_Down, Key.Key_Escape)

        assert not problems.isVisible()
        assert scorer.grid.hasFocus()

    def test_what_is_mended_leaves_the_list(self, problems, scorer):
        scorer.at("VI").press(Key.Key_Delete)

        assert problems.model().index(0, 0).data().startswith("Tổng cộng")

    def test_the_button_counts_errors_and_the_footer_blanks(self, scorer, tab):
        assert tab.findChild(QPushButton, "check_button").text() == "Kiểm tra hồ sơ · 2 lỗi"
        assert scorer.label("blank_count") == "2 ô trống"
        assert scorer.label("remaining_points") == "Còn thiếu 9,5"

    def test_a_sheet_without_problems_says_so(self, problems, scorer, tab):
        scorer.at("VI").press(Key.Key_Delete)
        scorer.at("total").press(Key.Key_Delete)
        scorer.at("I.4/1").press("0", Key.Key_Return, "0", Key.Key_Return)
        scorer.at("I.1.2/1")

        assert tab.findChild(QPushButton, "check_button").text() == "Kiểm tra hồ sơ"
        assert problems.model().rowCount() == 1  # the rule that contradicts itself stays

    def test_f8_walks_over_problems_in_the_grid(self, scorer):
        scorer.at("I").press(Key.Key_F8)

        assert scorer.grid.place == (scorer.model.row_of(scorer.key("I.1.2/1")), scorer.column("Tiêu chí"))

    def test_qt_finds_nothing_wrong_with_the_list(self, problems, qtmodeltester):
        qtmodeltester.check(problems.model())


def test_the_footer_shows_the_section_of_the_current_line(scorer):
    scorer.at("VI/2")
    assert scorer.label("section_points") == "Mục VI: 7,5 / 10 (phiếu ghi 10)"

    scorer.at("total")
    assert not scorer.widget(QLabel, "section_points").isVisible()


def test_more_than_the_maximum_is_said_in_the_footer(scorer):
    scorer.at("VI/1").press("50", Key.Key_Return)

    assert scorer.label("remaining_points") == "Vượt 38,5"


def test_the_pane_folds_away_and_remembers_it(scorer, tab, settings):
    pane = tab.findChild(CriterionPane, "criterion_pane")
    assert pane.isVisible()

    scorer.press((CTRL, Key.Key_B))
    assert not pane.isVisible()
    assert settings.flag("scoring/pane", default=True) is False

    tab.findChild(QToolButton, "pane_button").click()
    assert pane.isVisible()
    assert scorer.label("criterion_text")


def test_f6_walks_over_list_grid_and_pane(scorer, tab):
    scorer.at("I.4/1")
    seen = []
    for _ in range(3):
        scorer.press(Key.Key_F6)
        seen.append(QApplication.focusWidget().objectName())

    assert seen == ["evidence_edit", "sheets", "score_grid"]


def test_dragged_columns_come_back_the_next_day(scorer, edits, settings, qtbot):
    scorer.grid.setColumnWidth(scorer.column("Ghi chú"), 333)

    again = ScoringTab(edits, ScriptedPrompts(), settings)
    qtbot.addWidget(again)
    again.show_period(YEAR)

    grid = again.findChild(type(scorer.grid), "score_grid")
    assert grid.columnWidth(scorer.column("Ghi chú")) == 333
    again.close()


def test_a_rubric_with_other_rounds_has_other_columns(scorer, tab, store):
    rounds = (Round(key=RoundKey("own"), name="Điểm của tổ"),)
    draft = bac_giang.draft().without_scores()
    draft = type(draft)(
        rubric=type(draft.rubric)(
            uid="khác", name="Khác", criteria=draft.rubric.criteria[:10], title="", rounds=rounds
        ),
        caption="",
        scores={},
        addresses={},
        problems=(),
    )
    rubric = rubrics.import_rubric(store, ACTOR, draft, name="Khác").rubric
    other = scoring.open_scoresheet(store, ACTOR, rubric=rubric.uid, subject=UnitNamed(name="Tổ 1"), period=YEAR)

    tab.show_sheet(other.uid)

    titles = [column.title for column in scorer.model.columns]
    assert titles[3:] == ["Điểm mất", "Điểm của tổ", "Tài liệu kiểm chứng", "Ghi chú"]
    assert scorer.model.columns[4].active
    tab.show_sheet(scoring.sheets(store, YEAR)[0].uid)
    assert len(scorer.model.columns) == 9


def test_a_file_that_is_only_looked_at_can_be_read_and_nothing_typed(store, sheet, prompts, settings, qtbot):
    path = store.path
    store.close()
    with open_store(path, read_only=True) as reader:
        edits = Edits(reader, ACTOR)
        tab = ScoringTab(edits, prompts, settings)
        qtbot.addWidget(tab)
        tab.resize(1366, 700)
        tab.show_period(YEAR)
        grid = tab.findChild(QWidget, "score_grid")
        said: list[str] = []
        tab.status_said.connect(said.append)
        show_and_focus(tab, grid, qtbot)

        grid.go_to((5, 3))
        QTest.keyClicks(grid, "1")

        assert said[-1] == "Dữ liệu đang mở chỉ đọc: không sửa được."
        assert grid.editor is None
        assert tab.findChild(QLabel, "read_only_note").isVisible()
        assert not tab.findChild(QPushButton, "add_sheet").isEnabled()
        qtbot.waitUntil(lambda: not tab.findChild(QWidget, "not_applicable").isEnabled())
        reason = tab.findChild(QWidget, "reason_edit")
        assert reason.isReadOnly()
        assert reason.viewport().backgroundRole() == QPalette.ColorRole.AlternateBase
        said.clear()
        QTest.keyClicks(reason, "x")
        assert said[-1] == "Dữ liệu đang mở chỉ đọc: không sửa được."
        tab.hide()


def test_the_grid_speaks_the_language_of_the_window(store, sheet, prompts, settings, qtbot):
    edits = Edits(store, ACTOR, language=Language.EN)
    tab = ScoringTab(edits, prompts, settings)
    qtbot.addWidget(tab)
    tab.show_period(YEAR)
    tab.show()

    tab.findChild(QPushButton, "check_button").click()

    problems = tab.findChild(QListView, "problems")
    assert "states 10" in problems.model().index(0, 0).data()


def test_the_window_can_offer_the_acts_of_the_tab(tab):
    names = [action.objectName() for action in (*tab.view_actions, *tab.edit_actions) if not action.isSeparator()]

    assert {"show_pane", "next_sheet", "paste_cells", "fill_down", "next_problem"} <= set(names)
    assert len(names) == len(set(names))


def test_a_change_from_outside_shows_and_flashes(scorer, store, edits, sheet):
    place = ScorePlace(sheet=sheet.uid, criterion=scorer.key("I.4/1"), round=SELF)
    scoring.set_points(store, ACTOR, place, Decimal(1))

    edits.read_again()

    assert scorer.text("I.4/1") == "1,0"
    assert scorer.grid.place == (scorer.model.row_of(scorer.key("I.4/1")), scorer.column("Tự chấm"))


def test_what_another_tab_does_reads_the_period_again(scorer, tab, edits, store):
    edits.run(units.add_unit, "Phòng mới")

    assert shown_names(tab) == [UNIT]


def test_what_another_tab_does_is_read_when_the_tab_is_shown_again(scorer, tab, edits, store):
    tab.hide()
    edits.run(units.edit_unit, replace(next(iter(units.unit_tree(store))), name="Văn phòng mới"))
    assert shown_names(tab) == [UNIT]

    tab.show()

    assert shown_names(tab) == ["Văn phòng mới"]
    tab.hide()
    edits.undo_action.trigger()
    assert shown_names(tab) == [UNIT]
