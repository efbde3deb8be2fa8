"""Sheets of a period that is concluded: they can be looked at, and the way to change that is there."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QWidget

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.period_opening import open_period
from danhgia_desktop.operations.periods import conclude_period, reopen_period
from danhgia_desktop.operations.units import all_units, rename_unit
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from tests.storage.builders import ACTOR
from tests.ui.seeded import YEAR


def conclude(tab, store, edits) -> None:
    open_period(store, ACTOR, YEAR)
    conclude_period(store, ACTOR, YEAR)
    edits.read_again()


def test_a_bar_says_so_and_nothing_can_be_typed(scorer, tab, store, edits):
    assert tab.findChild(QWidget, "locked_bar") is None
    conclude(tab, store, edits)

    scorer.at("I.1.1/1").press("1")

    assert tab.findChild(QWidget, "locked_bar").isVisible()
    assert scorer.grid.editor is None
    assert scorer.said[-1] == "Kỳ đã chốt: không sửa được. Muốn sửa, hãy mở lại kỳ."
    assert not tab.findChild(QLabel, "read_only_note").isVisible()
    assert not tab.findChild(QPushButton, "add_sheet").isEnabled()


def test_the_last_round_with_points_is_shown_first_and_another_one_is_not_remembered(
    scorer, tab, store, edits, settings
):
    sheet = scoring.get_scoresheet(store, tab.current_sheet())
    last, leaf = sheet.rubric.rounds[-1].key, sheet.rubric.leaves[0].key
    edits.run(scoring.set_points, ScorePlace(sheet=sheet.uid, criterion=leaf, round=last), Decimal(1))
    conclude(tab, store, edits)
    assert tab._view.round == last

    tab._choose_round(SELF)
    assert tab._view.round == SELF
    reopen_period(store, ACTOR, YEAR, "Cộng sai điểm của Phòng Kế hoạch")
    edits.read_again()

    assert tab._view.round == SELF
    assert settings.text("scoring/round") == ""


def test_the_list_and_the_sheet_bear_the_names_that_were_signed_and_tell_the_present_ones(scorer, tab, store, edits):
    conclude(tab, store, edits)
    signed = tab.findChild(QListView, "sheets").model().index(0).data()

    edits.run(rename_unit, next(unit.uid for unit in all_units(store) if unit.name == signed), "Tên Mới")

    row = tab.findChild(QListView, "sheets").model().index(0)
    assert row.data() == signed
    assert row.data(Qt.ItemDataRole.ToolTipRole).splitlines()[-1] == "Nay là: Tên Mới"
    assert tab.findChild(QLabel, "sheet_title").text().startswith(f"{signed} – ")


def test_the_bar_asks_for_the_period_to_be_opened_again(scorer, tab, store, edits):
    conclude(tab, store, edits)
    wanted = []
    tab.lock.reopening_wanted.connect(wanted.append)

    tab.findChild(QPushButton, "reopen_locked_button").click()

    assert wanted == [YEAR]


def test_the_bar_goes_when_the_period_is_opened_again(scorer, tab, store, edits):
    conclude(tab, store, edits)

    reopen_period(store, ACTOR, YEAR, "Cộng sai điểm của Phòng Kế hoạch")
    edits.read_again()

    assert tab.findChild(QWidget, "locked_bar").isHidden()
    scorer.at("I.1.1/1").press("1")
    assert scorer.grid.editor is not None
