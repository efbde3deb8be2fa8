"""The line of a sheet that somebody asks for from elsewhere in the window."""

from __future__ import annotations

from danhgia_desktop.operations import rubrics, scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import RoundKey
from tests.storage.builders import ACTOR


def shown(scorer) -> tuple[str, str]:
    """Return the row and the column of the current cell, as their words."""
    row, column = scorer.grid.place
    return scorer.model.row(row).criterion.code, scorer.model.columns[column].title


def test_a_line_of_the_sheet_that_is_shown_becomes_the_current_one(scorer, tab, sheet):
    tab.show_line(sheet.uid, scorer.key("VI"))

    assert shown(scorer) == ("VI", "Tự chấm")
    assert scorer.grid.hasFocus()


def test_a_line_of_another_sheet_and_round_is_shown_with_its_period(scorer, tab, store):
    other = scoring.open_scoresheet(
        store,
        ACTOR,
        rubric=rubrics.all_rubrics(store)[0].uid,
        subject=UnitNamed(name="Văn phòng"),
        period=Period.year_of(2021),
    )

    tab.show_line(other.uid, scorer.key("VI"), RoundKey("appraised"))

    assert tab.current_sheet() == other.uid
    assert shown(scorer) == ("VI", "Thẩm định")


def test_a_text_that_cannot_stand_keeps_the_person_where_it_is(scorer, tab, sheet, store):
    other = scoring.open_scoresheet(
        store,
        ACTOR,
        rubric=rubrics.all_rubrics(store)[0].uid,
        subject=UnitNamed(name="Văn phòng"),
        period=Period.year_of(2020),
    )
    scorer.at("I.4/2").press("1x")

    tab.show_line(other.uid, scorer.key("VI"))
    assert tab.current_sheet() == sheet.uid

    tab.show_line(sheet.uid, scorer.key("VI"))
    assert scorer.model.row(scorer.grid.place[0]).criterion.key == scorer.key("I.4/2")
