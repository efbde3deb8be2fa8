"""Staying on the line when other sheets are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from danhgia_desktop.operations import rubrics, scoring
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.ui.scoring.kept_line import KeptLine
from tests import bac_giang
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL
from tests.ui.seeded import YEAR

Key = Qt.Key


@pytest.fixture
def anew(store):
    """A sheet under the same rubric imported a second time, in which every line has another key."""
    imported = rubrics.import_rubric(store, ACTOR, bac_giang.draft().without_scores(), name="Bản nhập lại")
    return scoring.open_scoresheet(
        store, ACTOR, rubric=imported.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR
    )


def here(scorer) -> tuple[str, str]:
    row, column = scorer.grid.place
    rubric = scorer.model.view.figures.sheet.rubric
    criterion = scorer.model.row(scorer.grid.cells.source_row(row)).criterion
    return rubric.path(criterion.key), scorer.model.columns[column].title


def test_the_next_sheet_is_shown_at_the_same_criterion_and_column(scorer, store, sheet, edits):
    edits.run(scoring.open_scoresheet, rubric=sheet.rubric.uid, subject=UnitNamed(name="Văn phòng"), period=YEAR)
    scorer.tab.show_sheet(sheet.uid)
    scorer.at("VI/2", "Ghi chú").press((CTRL, Key.Key_PageDown))

    assert scorer.tab.current_sheet() != sheet.uid
    assert here(scorer) == ("VI/2", "Ghi chú")


def test_under_another_rubric_the_line_is_known_by_its_place(scorer, anew):
    scorer.at("VI/2", "Thẩm định")

    scorer.tab.show_sheet(anew.uid)

    assert here(scorer) == ("VI/2", "Thẩm định")


def test_a_rubric_that_lacks_the_line_is_shown_at_its_first_blank(scorer, store):
    draft = bac_giang.draft().without_scores()
    short = replace(draft, rubric=replace(draft.rubric, criteria=draft.rubric.criteria[:10]), problems=())
    rubric = rubrics.import_rubric(store, ACTOR, short, name="Bản ngắn").rubric
    other = scoring.open_scoresheet(store, ACTOR, rubric=rubric.uid, subject=UnitNamed(name="Tổ 1"), period=YEAR)
    scorer.at("VI/2")

    scorer.tab.show_sheet(other.uid)

    assert here(scorer)[1] == "Tự chấm"
    assert scorer.model.cell(*scorer.grid.place).text == ""


@pytest.mark.parametrize("text", ["", "I.1", "a\tb\tc\td"])
def test_a_place_that_somebody_wrote_over_by_hand_is_passed_over(text):
    assert KeptLine.read(text) is None


def test_f7_goes_to_the_next_blank_line_of_the_round(scorer):
    scorer.at("I").press(Key.Key_F7)
    assert here(scorer) == ("I.4/1", "Tự chấm")

    scorer.press(Key.Key_F7)
    assert here(scorer) == ("I.4/2", "Tự chấm")
