"""How scores look."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.regulation.criterion_rule import CountRate, Penalty, RuleInput
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, TOTAL
from danhgia_desktop.scoring.comparison import yardstick
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.ui.grid.cell import Cell, CellState, Ink, Mark
from danhgia_desktop.ui.scoring.score_cells import View, cells_after, cells_of, changed_lines, content_of
from danhgia_desktop.ui.scoring.sheet_figures import work_out
from danhgia_desktop.ui.scoring.sheet_rows import rows_of
from danhgia_desktop.wording import Language
from tests.rubric_builders import criterion, rubric, sheet

COUNTED = CountRate(rate=Decimal("0.25"), unit="báo cáo")
TREE = rubric(
    criterion("I", maximum="8"),
    criterion("a", "I", "2", places=1, guidance=("Chậm: trừ 1 điểm",)),
    criterion("b", "I", "3", rules=(COUNTED,), evidence="Báo cáo tháng"),
    criterion("c", "I", "3"),
    maximum="8",
)
NUMBER, TEXT, MAXIMUM, LOST, SELF_COLUMN, APPRAISED_COLUMN, CONCLUDED_COLUMN, EVIDENCE, REASON = range(9)


def view(scores=None, *, round_=SELF, read_only=False) -> View:
    return View(figures=work_out(sheet(TREE, scores)), round=round_, read_only=read_only, language=Language.VI)


def cells(key: str, shown: View, *, guidance: bool = False) -> tuple[Cell, ...]:
    row = next(row for row in rows_of(TREE) if row.criterion.key == key and row.is_guidance is guidance)
    return cells_of(row, shown)


def self_cell(key: str, scores=None, **options) -> Cell:
    return cells(key, view(scores, **options))[SELF_COLUMN]


def test_a_blank_leaf_is_visibly_blank_and_open():
    cell = self_cell("a")

    assert (cell.text, cell.value, cell.state, cell.mark) == ("", None, CellState.OPEN, Mark.WANTING)
    assert cell.message == "I.a: tự chấm còn để trống"


@pytest.mark.parametrize("scores", [{}, {"a": "2", "c": "0"}, {"a": "9"}, {"I": "7"}])
def test_what_is_added_up_is_what_the_cell_shows(scores):
    shown = view(scores)

    for row in rows_of(TREE):
        if not row.is_guidance:
            cell, content = cells_of(row, shown)[SELF_COLUMN], content_of(row, shown, SELF)
            assert (content.text, content.value) == (cell.text, cell.value)


def test_what_is_taken_away_adds_up_as_less_than_nothing():
    tree = rubric(criterion("a", maximum="10"), criterion("b", maximum="5", rules=(Penalty(),)), maximum="10")
    shown = View(figures=work_out(sheet(tree, {"b": "2"})), round=SELF, read_only=False, language=Language.VI)
    row = next(row for row in rows_of(tree) if row.criterion.key == "b")

    cells = cells_of(row, shown)

    assert (cells[MAXIMUM].text, cells[MAXIMUM].value) == ("−5", -5)
    assert (cells[SELF_COLUMN].text, cells[SELF_COLUMN].value) == ("−2", -2)


def test_zero_is_not_blank():
    cell = self_cell("a", {"a": "0"})

    assert (cell.text, cell.typed, cell.value) == ("0", "0", Decimal(0))


def test_points_are_shown_with_the_rubrics_places_and_edited_as_typed():
    cell = self_cell("a", {"a": "2"})

    assert (cell.text, cell.typed) == ("2,0", "2")


def test_points_above_the_maximum_stay_with_a_red_corner():
    cell = self_cell("a", {"a": "2.5"})

    assert (cell.text, cell.mark) == ("2,5", Mark.ERROR)
    assert "vượt điểm chuẩn" in cell.message


def test_what_does_not_apply_reads_kad_in_grey():
    cell = self_cell("a", {"a": Score(not_applicable=True)})

    assert (cell.text, cell.typed, cell.ink, cell.value) == ("KAD", "KAD", Ink.MUTED, None)


def test_points_by_rule_are_italic_and_computed():
    cell = self_cell("b", {"b": Score(inputs=(RuleInput(rule=0, count=3),))})

    assert (cell.text, cell.typed, cell.value) == ("0,75", "", Fraction(3, 4))
    assert (cell.state, cell.ink, cell.can_type) == (CellState.COMPUTED, Ink.ITALIC, True)


def test_typed_points_that_differ_from_the_rule_have_a_red_corner():
    cell = self_cell("b", {"b": Score(points=Decimal(2), inputs=(RuleInput(rule=0, count=3),))})

    assert (cell.text, cell.mark, cell.ink) == ("2", Mark.ERROR, Ink.NORMAL)


def test_a_parent_shows_the_sum_and_may_be_typed():
    cell = self_cell("I", {"a": "1", "c": "2"})

    assert (cell.text, cell.typed, cell.value) == ("3", "", Fraction(3))
    assert (cell.state, cell.can_type) == (CellState.COMPUTED, True)


def test_a_stated_sum_that_disagrees_shows_both():
    cell = self_cell("I", {"I": "5", "a": "1", "c": "2"})

    assert (cell.text, cell.typed, cell.mark) == ("5 ≠ 3", "5", Mark.ERROR)
    assert "I: tự chấm ghi 5" in cell.message


def test_a_stated_sum_that_agrees_shows_once():
    assert self_cell("I", {"I": "3", "a": "1", "c": "2"}).text == "3"


def test_a_parent_without_any_points_is_blank():
    assert self_cell("I").text == ""


def test_the_total_row_shows_the_sum_of_everything():
    assert self_cell(str(TOTAL), {"a": "1", "c": "2"}).text == "3"


def test_only_the_active_rounds_points_can_be_typed():
    row = cells("a", view({"a": "1"}, round_=APPRAISED))

    assert (row[SELF_COLUMN].state, row[SELF_COLUMN].can_type) == (CellState.LOCKED, False)
    assert (row[APPRAISED_COLUMN].state, row[APPRAISED_COLUMN].can_type) == (CellState.OPEN, True)


def test_blanks_of_other_rounds_are_not_spoken_of():
    row = cells("a", view(round_=SELF))

    assert row[APPRAISED_COLUMN].mark is Mark.NONE
    assert row[CONCLUDED_COLUMN].message == ""


def test_a_file_that_is_only_looked_at_locks_everything():
    row = cells("a", view({"a": "1"}, read_only=True))

    assert not any(cell.can_type for cell in row)
    assert {row[column].state for column in (SELF_COLUMN, EVIDENCE, REASON)} == {CellState.LOCKED}


def test_missing_evidence_is_marked_where_it_is_missing():
    row = cells("b", view({"b": "1"}))

    assert row[SELF_COLUMN].mark is Mark.NONE
    assert row[EVIDENCE].mark is Mark.WARNING
    assert "tài liệu kiểm chứng" in row[EVIDENCE].message


def test_words_of_the_active_round_stand_beside_the_points():
    row = cells("b", view({"b": Score(points=Decimal(1), reason="nộp đủ", evidence="BC 12")}))

    assert (row[EVIDENCE].text, row[REASON].text) == ("BC 12", "nộp đủ")


def test_a_maximum_that_disagrees_with_its_parts_is_marked():
    tree = rubric(criterion("I", maximum="9"), criterion("a", "I", "2"))
    shown = View(figures=work_out(sheet(tree)), round=SELF, read_only=False, language=Language.VI)

    assert cells_of(rows_of(tree)[0], shown)[MAXIMUM].mark is Mark.ERROR


def test_a_rule_that_contradicts_itself_is_marked_at_its_words():
    rule = CountRate(rate=Decimal("0.25"), words="mỗi lần được 0,5 điểm: 12 x 0,25 = 3,0", expected=12)
    tree = rubric(criterion("a", maximum="3", rules=(rule,)))
    shown = View(figures=work_out(sheet(tree)), round=SELF, read_only=False, language=Language.VI)

    assert cells_of(rows_of(tree)[0], shown)[TEXT].mark is Mark.WARNING


def test_guidance_is_text_and_nothing_else():
    row = cells("a", view(), guidance=True)

    assert [cell.text for cell in row if cell.text] == ["Chậm: trừ 1 điểm"]
    assert not any(cell.can_type for cell in row)


def test_messages_come_in_the_language_that_is_spoken():
    shown = View(figures=work_out(sheet(TREE)), round=SELF, read_only=False, language=Language.EN)

    assert "blank" in cells("a", shown)[SELF_COLUMN].message


@pytest.mark.parametrize(
    ("changed", "found"), [({"c": "1"}, {"c", "I", "total"}), ({"a": "2"}, {"a", "I", "total"}), ({}, set())]
)
def test_lines_that_an_edit_concerns_are_known_without_making_their_cells(changed, found):
    before = view({"a": "1"})

    assert changed_lines(before, edited(before, changed)) == found


@pytest.mark.parametrize("changed", [{"a": "2"}, {"a": "9", "c": "1"}, {"I": "3"}])
def test_cells_taken_over_are_those_of_a_fresh_start(changed):
    before = view({"a": "1"})
    after = edited(before, changed)

    for row in rows_of(TREE):
        assert cells_after(row, before, after, cells_of(row, before)) == cells_of(row, after)


def test_another_round_changes_every_line():
    before, after = view(round_=SELF), view(round_=APPRAISED)

    assert set(changed_lines(before, after)) == {criterion.key for criterion in TREE.criteria}


def edited(before: View, scores: dict[str, str]) -> View:
    changed = before.figures.sheet.with_scores(sheet(TREE, scores).scores)
    return replace(before, figures=work_out(changed, before.figures))


def test_what_is_taken_away_stands_with_a_minus_and_is_typed_without():
    taking = rubric(
        criterion("a", maximum="10"),
        criterion("p", maximum="5", rules=(Penalty(),)),
        criterion("p1", "p", "5", places=1),
    )
    shown = View(
        figures=work_out(sheet(taking, {"p": "3", "p1": "2"})), round=SELF, read_only=False, language=Language.VI
    )
    section, leaf = (cells_of(row, shown) for row in rows_of(taking)[1:3])

    assert (section[MAXIMUM].text, section[SELF_COLUMN].text) == ("−5", "−3 ≠ −2")
    assert (leaf[MAXIMUM].text, leaf[SELF_COLUMN].text, leaf[SELF_COLUMN].typed) == ("−5,0", "−2,0", "2")


def test_points_lost_stand_beside_the_maximum_and_nothing_while_a_line_is_blank():
    assert cells("a", view({"a": "1.5"}))[LOST] == Cell(
        text="0,5", value=Fraction(1, 2), state=CellState.COMPUTED, ink=Ink.NORMAL
    )
    assert cells("a", view({"a": "2"}))[LOST].ink is Ink.MUTED
    assert cells("a", view())[LOST].text == ""
    assert cells("I", view({"a": "1.5", "c": "1"}))[LOST].text == "2,5"


def test_what_another_sheet_gives_is_told_apart_by_shape():
    def beside(key: str, ours, theirs) -> tuple[str, str]:
        other = yardstick(TREE, SELF, sheet(TREE, theirs))
        row = cells(key, replace(view(ours), yardstick=other))
        return row[LOST + 1].text, row[LOST + 2].text

    assert beside("a", {"a": "2"}, {"a": "1.5"}) == ("1,5", "▲ 0,5")
    assert beside("a", {"a": "1"}, {"a": "1.5"}) == ("1,5", "▼ 0,5")
    assert beside("a", {"a": "1"}, {"a": "1"}) == ("1,0", "=")
    assert beside("a", {"a": "1"}, None) == ("", "")
    assert beside("a", {"a": "1"}, {"a": Score(not_applicable=True)}) == ("KAD", "")


def test_a_line_that_the_other_sheet_does_not_have_says_so():
    other = yardstick(TREE, SELF, sheet(rubric(criterion("z", maximum="1"))))
    row = cells("a", replace(view({"a": "1"}), yardstick=other))

    assert (row[LOST + 1].text, row[LOST + 2].text) == ("–", "")
    assert row[LOST + 1].message == "Phiếu được so không có dòng này."


def test_reasons_of_several_lines_stand_side_by_side():
    row = cells("a", view({"a": Score(reason="chậm\nthiếu")}))

    assert (row[REASON].text, row[REASON].typed) == ("chậm; thiếu", "chậm\nthiếu")


def test_a_line_with_rules_tells_the_key_that_opens_them_where_points_are_typed():
    hint = "F4: nhập số liệu để tính điểm theo quy tắc"

    assert self_cell("b").message == f"I.b: tự chấm còn để trống; {hint}"
    assert hint not in cells("b", view())[APPRAISED_COLUMN].message
    assert hint not in self_cell("b", {"b": Score(not_applicable=True)}).message
    assert hint not in self_cell("a").message
