"""The rows of a sheet."""

from __future__ import annotations

from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.ui.grid.cell import RowLook
from danhgia_desktop.ui.scoring.sheet_rows import rows_of, section_of
from tests import bac_giang
from tests.rubric_builders import criterion, rubric

TREE = rubric(
    criterion("I"),
    criterion("I.1", "I"),
    criterion("I.1.a", "I.1", "2", guidance=("Không làm: trừ 1 điểm", "Làm chậm: trừ 0,5 điểm")),
    criterion("II", maximum="5"),
    maximum="7",
)


def test_rows_stand_as_printed_guidance_below_its_criterion_the_total_last():
    assert [row.text for row in rows_of(TREE)] == [
        "Tiêu chí I",
        "Tiêu chí I.1",
        "Tiêu chí I.1.a",
        "Không làm: trừ 1 điểm",
        "Làm chậm: trừ 0,5 điểm",
        "Tiêu chí II",
        "TỔNG CỘNG",
    ]


def test_sections_groups_and_leaves_look_different():
    looks = [row.look for row in rows_of(TREE)]

    assert looks == [
        RowLook.SECTION,
        RowLook.GROUP,
        RowLook.LINE,
        RowLook.NOTE,
        RowLook.NOTE,
        RowLook.LINE,
        RowLook.SECTION,
    ]


def test_depth_is_indentation_and_guidance_one_step_deeper():
    assert [row.indent for row in rows_of(TREE)] == [0, 1, 2, 3, 3, 0, 0]


def test_guidance_has_no_number_and_takes_no_points():
    guidance = rows_of(TREE)[3]

    assert (guidance.number, guidance.is_guidance, guidance.is_leaf) == ("", True, False)


def test_the_real_rubric_has_as_many_rows_as_its_printed_table():
    rows = rows_of(bac_giang.draft().rubric)

    assert len(rows) == len(bac_giang.rows()) == 104
    assert sum(row.is_leaf for row in rows) == 70


def test_the_section_of_a_line_is_its_first_level_and_of_the_total_the_total():
    assert section_of(TREE, TREE.find("I.1.a").key).key == "I"
    assert section_of(TREE, TREE.find("I").key).key == "I"
    assert section_of(TREE, TOTAL).key == TOTAL
