"""Ctrl+K in the running program, with the sample's data."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QMainWindow, QToolBar, QToolButton

from danhgia_desktop.operations import rubric_editing, rubrics, scoring, staff
from danhgia_desktop.operations.searching import FoundKind
from danhgia_desktop.operations.subjects import PersonCoded, UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.regulation.rubric import RoundKey
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.storage.faults import DataBusyError
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.ui.catalogue.catalogue_place import CataloguePlace
from danhgia_desktop.ui.grid.grid_view import GridView
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.plan.plan_place import PlanPlace
from danhgia_desktop.ui.rubric_editor.rubric_editor import RubricEditor
from danhgia_desktop.ui.scoring.scoring_tab import ScoringTab
from danhgia_desktop.ui.search.results_model import ROW
from danhgia_desktop.ui.search.search import Search
from danhgia_desktop.ui.search.search_field import SearchField
from tests.storage.builders import ACTOR, make_member, make_posting
from tests.storage.plan_builders import make_document, make_notice, make_petition, make_plan, make_task
from tests.ui.keyboard import CTRL, SHIFT, press
from tests.ui.running_program import running

Key = Qt.Key
NEXT_YEAR = Period.year_of(2021)


class Searcher:
    """A person who looks for something in the sample."""

    def __init__(self, program, qtbot) -> None:
        self.window = program.window
        self.tab = self.window.findChild(ScoringTab)
        self.grid = self.tab.findChild(GridView, "score_grid")
        self.field = self.window.findChild(SearchField)
        self.results = self.window.findChild(QListView, "found")
        self.store = self.tab._edits.store
        self.sheet = scoring.get_scoresheet(self.store, self.tab.current_sheet())
        self._background = program.work.background
        self._qtbot = qtbot

    def look_for(self, words: str) -> Searcher:
        press((CTRL, Key.Key_K), words)
        return self.wait(words)

    def wait(self, words: str) -> Searcher:
        """Wait until the results of these words are on the screen."""
        self._qtbot.waitUntil(lambda: self.results.parentWidget().isVisible() and not self._background.is_busy)
        assert (self.field.text(), self.field.hasFocus()) == (words, True)
        return self

    def rows(self) -> list:
        model = self.results.model()
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    def kinds(self) -> list[FoundKind]:
        return list(dict.fromkeys(row.found.kind for row in self.rows() if row.found))

    def current(self):
        """Return what Enter would go to."""
        return self.results.currentIndex().data(ROW).found

    def choose(self, kind: FoundKind) -> None:
        """Walk down to the first result of a kind and press Enter."""
        while self.current().kind is not kind:
            press(Key.Key_Down)
        press(Key.Key_Return)

    def place(self) -> tuple[str, str]:
        """Return the criterion and the column where the keyboard is in the grid."""
        _row, column = self.grid.place
        line = self.tab._page.current_line
        return self.sheet.rubric.path(line.key), self.grid.cells.columns[column].title


@pytest.fixture
def searcher(qtbot, tmp_path, prompts):
    with running(qtbot, tmp_path, prompts, sample=True) as program:
        qtbot.waitUntil(program.window.isActiveWindow)
        searcher = Searcher(program, qtbot)
        qtbot.waitUntil(searcher.grid.hasFocus)
        yield searcher


def test_results_come_by_kind_without_diacritics_and_show_what_was_asked_for(searcher):
    searcher.look_for("van phong")

    headings = [row.text for row in searcher.rows() if row.found is None]
    assert headings == ["Đơn vị", "Bộ tiêu chí", "Tiêu chí", "Phiếu chấm"]
    office = searcher.rows()[1]
    assert [office.text[start:end] for start, end in office.parts] == ["Văn", "phòng"]
    assert searcher.current().text == "Văn phòng Sở"


def test_enter_goes_to_the_line_of_a_criterion_and_the_keys_work_there(searcher):
    searcher.look_for("I.1.2/2").choose(FoundKind.CRITERION)

    assert searcher.place() == ("I.1.2/2", "Tự chấm")
    assert searcher.grid.hasFocus()
    assert not searcher.results.isVisible()


def test_a_line_that_is_folded_away_or_filtered_out_is_uncovered(searcher):
    press((CTRL | SHIFT, Key.Key_Minus))
    searcher.look_for("I.1.2/2").choose(FoundKind.CRITERION)

    assert searcher.place() == ("I.1.2/2", "Tự chấm")


def test_a_criterion_under_which_nobody_scores_is_shown_in_its_rubric(searcher, qtbot):
    for sheet in scoring.sheets(searcher.store):
        searcher.tab._edits.run(scoring.remove_scoresheet, sheet.uid)

    searcher.look_for("I.1.2/2").choose(FoundKind.CRITERION)

    editor = searcher.window.findChild(RubricEditor)
    qtbot.waitUntil(editor.isVisible)
    assert searcher.sheet.rubric.name in editor.windowTitle()
    editor.reject()


def test_enter_before_the_results_are_there_goes_to_the_first_of_them(searcher, qtbot):
    press((CTRL, Key.Key_K), "gui ho so trinh ve van phong", Key.Key_Return)

    qtbot.waitUntil(lambda: searcher.place() == ("I.3.1/1", "Tự chấm"))


def test_unikey_takes_a_letter_back_to_write_another(searcher):
    press((CTRL, Key.Key_K), "d", Key.Key_Backspace, "đ", "ất đai")
    searcher.wait("đất đai")

    assert searcher.field.text() == "đất đai"
    assert searcher.current().text == "Phòng Quản lý đất đai"


def test_escape_puts_everything_away_and_the_keyboard_where_it_was(searcher):
    sheets = searcher.tab.findChild(QListView, "sheets")
    sheets.setFocus()
    searcher.look_for("so")

    press(Key.Key_Escape)

    assert sheets.hasFocus()
    assert (searcher.field.text(), searcher.results.isVisible()) == ("", False)


def test_escape_after_typing_in_a_cell_goes_back_to_the_grid(searcher):
    searcher.tab.show_line(searcher.sheet.uid, searcher.sheet.rubric.find("I.4/2").key)
    press("0,5")

    searcher.look_for("so")
    press(Key.Key_Escape)

    assert searcher.grid.hasFocus()
    sheet = scoring.get_scoresheet(searcher.store, searcher.sheet.uid)
    assert str(sheet.score(sheet.rubric.find("I.4/2").key, RoundKey("self")).points) == "0.50"


def test_the_arrows_walk_over_headings_and_stop_at_the_ends(searcher):
    searcher.look_for("van phong")
    first = searcher.current()

    press(Key.Key_Up)
    assert searcher.current() == first
    press(Key.Key_Down)
    assert searcher.current().kind is FoundKind.RUBRIC
    press(*[Key.Key_PageDown] * 5)
    last = searcher.current()
    press(Key.Key_Down)
    assert searcher.current() == last == searcher.rows()[-1].found


def test_what_was_looked_for_stands_there_selected_the_next_time(searcher):
    searcher.look_for("van phong").choose(FoundKind.CRITERION)

    press((CTRL, Key.Key_K))
    assert searcher.field.selectedText() == "van phong"
    searcher.wait("van phong")
    press("d")
    searcher.wait("d")


def test_a_sheet_is_shown_with_its_period(searcher):
    scoring.open_scoresheet(
        searcher.store,
        ACTOR,
        rubric=searcher.sheet.rubric.uid,
        subject=UnitNamed(name="Chi cục Biển"),
        period=NEXT_YEAR,
    )

    searcher.look_for("chi cuc bien")
    (listed,) = [row.context for row in searcher.rows() if row.found and row.found.kind is FoundKind.SHEET]
    searcher.choose(FoundKind.SHEET)

    assert listed.startswith("Năm 2021 · ")
    assert "Chi cục Biển" in searcher.tab._page._title.text()
    assert searcher.window.findChild(QToolButton, "period_button").text() == "Năm 2021"
    assert searcher.grid.hasFocus()


def test_a_unit_is_shown_in_the_period_that_is_looked_at_though_it_has_a_newer_sheet(searcher):
    scoring.open_scoresheet(
        searcher.store,
        ACTOR,
        rubric=searcher.sheet.rubric.uid,
        subject=UnitNamed(name="Thanh tra Sở"),
        period=NEXT_YEAR,
    )

    searcher.look_for("thanh tra").choose(FoundKind.UNIT)

    assert "Thanh tra Sở" in searcher.tab._page._title.text()
    assert searcher.window.findChild(QToolButton, "period_button").text() == "Năm 2020"


def test_a_reason_leads_to_its_line_and_round(searcher):
    key, round_ = searcher.sheet.rubric.find("VI/5").key, RoundKey("appraised")
    place = ScorePlace(sheet=searcher.sheet.uid, criterion=key, round=round_)
    scoring.set_reason(searcher.store, ACTOR, place, "Chưa có quyết định kiện toàn")

    searcher.look_for("kien toan")
    assert "Lý do, ghi chú" in [row.text for row in searcher.rows()]
    searcher.choose(FoundKind.REASON)

    assert searcher.place() == ("VI/5", "Thẩm định")


def test_a_click_goes_there_too(searcher):
    searcher.look_for("I.1.2/2")
    index = searcher.results.currentIndex()

    QTest.mouseClick(
        searcher.results.viewport(), Qt.MouseButton.LeftButton, pos=searcher.results.visualRect(index).center()
    )

    assert searcher.place() == ("I.1.2/2", "Tự chấm")


def test_nothing_found_says_where_it_was_looked_for(searcher):
    searcher.look_for("khong co gi nhu the")

    words = searcher.window.findChild(QLabel, "search_words")
    assert words.isVisible()
    assert "“khong co gi nhu the” trong đơn vị, nhân sự, bộ tiêu chí, tiêu chí" in words.text()
    press(Key.Key_Return)
    assert searcher.field.hasFocus()


def test_more_than_can_be_shown_asks_for_more_words(searcher):
    searcher.look_for("i")

    assert "gõ thêm chữ" in searcher.window.findChild(QLabel, "search_words").text()


def test_the_bar_has_room_for_everything_however_narrow_the_window_is(searcher, qtbot):
    narrowest = searcher.window.minimumSizeHint()
    searcher.window.resize(narrowest)
    qtbot.waitUntil(lambda: searcher.window.size() == narrowest)

    overflow = searcher.window.findChild(QToolButton, "qt_toolbar_ext_button")
    assert not overflow.isVisible()


def undo_by_mouse(searcher) -> None:
    """Click the bar's button, which leaves the keyboard in the search field."""
    bar = searcher.window.findChild(QToolBar, "context_bar")
    button = bar.widgetForAction(searcher.tab._edits.undo_action)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_results_that_are_undone_meanwhile_are_looked_for_again(searcher):
    searcher.tab._edits.run(rubric_editing.new_rubric, "Zebra")
    searcher.look_for("zebra")

    undo_by_mouse(searcher)
    press(Key.Key_Return)
    searcher.wait("zebra")

    assert searcher.rows() == []
    assert not searcher.window.findChildren(RubricEditor)


def test_enter_after_a_change_goes_to_what_is_there_now(searcher, qtbot):
    searcher.tab._edits.run(rubric_editing.new_rubric, "Zebra một")
    searcher.tab._edits.run(rubric_editing.new_rubric, "Zebra")
    searcher.look_for("zebra")

    undo_by_mouse(searcher)
    press(Key.Key_Return)

    qtbot.waitUntil(lambda: bool(searcher.window.findChildren(RubricEditor)))
    (editor,) = searcher.window.findChildren(RubricEditor)
    assert "Zebra một" in editor.windowTitle()
    editor.reject()


def test_what_another_program_removed_is_said_to_be_gone(searcher, prompts):
    rubric = rubric_editing.new_rubric(searcher.store, ACTOR, "Zebra")
    sheet = scoring.open_scoresheet(
        searcher.store,
        ACTOR,
        rubric=searcher.sheet.rubric.uid,
        subject=UnitNamed(name="Chi cục Zebra"),
        period=NEXT_YEAR,
    )
    searcher.look_for("zebra")
    found = [row.found for row in searcher.rows() if row.found and row.found.kind is not FoundKind.UNIT]
    scoring.remove_scoresheet(searcher.store, ACTOR, sheet.uid)
    rubrics.remove_rubric(searcher.store, ACTOR, rubric.uid)

    for result in found:
        searcher.results.parentWidget().chosen.emit(result)

    assert [said.split(" trong")[0] for said in prompts.said] == [
        "Bộ tiêu chí này không còn",
        "Phiếu chấm này không còn",
    ]


def test_a_failure_is_told_unless_the_person_has_left(searcher):
    search = searcher.window.findChild(Search)
    words = searcher.window.findChild(QLabel, "search_words")
    searcher.look_for("so")
    search._say_failure(DataBusyError(path=searcher.store.path))
    assert words.isVisible()
    assert "đang" in words.text()

    press(Key.Key_Escape)
    search._say_failure(DataBusyError(path=searcher.store.path))
    assert not searcher.results.parentWidget().isVisible()


def test_a_person_is_shown_by_the_newest_sheet_and_told_to_have_none_before(searcher):
    store, unit = searcher.store, searcher.sheet.subject.unit.uid
    staff.add_staff(store, ACTOR, make_member(name="Đỗ Thị Quỳnh"), make_posting(unit=unit, from_on=date(2020, 1, 1)))
    searcher.look_for("quynh").choose(FoundKind.STAFF)
    assert searcher.window.statusBar().currentMessage() == "Đỗ Thị Quỳnh chưa có phiếu chấm nào."

    rubric, quynh = searcher.sheet.rubric.uid, PersonCoded(code="CC-001")
    scoring.open_scoresheet(store, ACTOR, rubric=rubric, subject=quynh, period=NEXT_YEAR)
    searcher.look_for("quynh").choose(FoundKind.STAFF)

    assert searcher.tab._page._title.text().startswith("Đỗ Thị Quỳnh – ")
    assert searcher.window.findChild(QToolButton, "period_button").text() == "Năm 2021"


def test_what_plans_say_leads_to_itself(searcher, qtbot):
    store = searcher.store
    with store.work(ACTOR, Label.EDIT_PLAN) as work:
        plan = make_plan(owner=AGENCY, title="Kế hoạch chuyển đổi số")
        work.plans.save(plan)
        work.tasks.save([make_task(plan=plan.uid, text="Rà soát quy hoạch đất")])
        work.notices.save(make_notice(title="Giao ban tháng chín"))
        work.notices.save(make_notice("n2", title="Giao ban tháng mười"))
        for number in (1, 2):
            work.petitions.save(make_petition(f"kn{number}", text=f"Mặt bằng số {number}"))
            work.evidence.save(make_document(f"d{number}", code=f"H{number}", summary=f"Biên bản số {number}"))
    plans = searcher.window.findChild(PlanPlace)

    searcher.look_for("ra soat quy hoach").choose(FoundKind.TASK)
    assert plans.isVisible()
    assert plans.tab.page.tasks.grid.currentIndex().data() == "Rà soát quy hoạch đất"

    searcher.look_for("chuyen doi so").choose(FoundKind.PLAN)
    assert plans.isVisible()

    for words, kind, table, uid in (
        ("thang chin", FoundKind.NOTICE, "notices", "n1"),
        ("thang muoi", FoundKind.NOTICE, "notices", "n2"),
        ("mat bang so 2", FoundKind.PETITION, "petitions", "kn2"),
        ("bien ban so 2", FoundKind.DOCUMENT, "documents", "d2"),
    ):
        searcher.look_for(words).choose(kind)
        assert not plans.isVisible()
        assert searcher.window.findChild(CataloguePlace).isVisible()
        qtbot.waitUntil(lambda table=table, uid=uid: chosen_in(searcher.window, table) == [uid])


def chosen_in(window: QMainWindow, name: str) -> list[str]:
    table = window.findChild(RecordTable, name)
    return [] if table is None else table.chosen()
