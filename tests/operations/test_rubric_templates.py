"""Templates of rubrics: exported, edited, imported over the rubric they came from or as a new one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from danhgia_desktop.imports.faults import FileDamagedError, FileMissingError
from danhgia_desktop.imports.template_reading import TemplateCode
from danhgia_desktop.operations import rubric_editing, rubric_templates, rubrics, scoring, undoing
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.names import NameTakenError
from danhgia_desktop.operations.printing import WrongReportSuffixError
from danhgia_desktop.regulation.rubric import TOTAL
from danhgia_desktop.regulation.rubric_edits import remove
from danhgia_desktop.regulation.rubric_template import TemplateDamagedError
from danhgia_desktop.reports.checking import ExportCheckFailedError
from danhgia_desktop.scoring.rubric_change import ChangeClass, Changed
from danhgia_desktop.storage.rubrics import NoSuchRubricError
from tests.storage.builders import ACTOR

TABLE = "Bộ tiêu chí"


def read(path: Path):
    reading = rubric_templates.read_template(path)
    assert reading is not None
    return reading


@pytest.fixture
def template(store, sheet, tmp_path) -> Path:
    """The template of seed 003's rubric."""
    path = tmp_path / "mẫu.xlsx"
    rubric_templates.export_template(store, sheet.rubric.uid, path)
    return path


def edit(path: Path, **cells: object) -> None:
    book = openpyxl.load_workbook(path)
    for cell, value in cells.items():
        book[TABLE][cell] = value
    book.save(path)


def test_a_template_comes_back_as_the_rubric_it_was_exported_from(store, sheet, template):
    reading = read(template)

    assert reading.rubric == rubrics.get_rubric(store, sheet.rubric.uid)
    change = rubric_templates.template_change(store, reading)
    assert change is not None
    assert (change.impact.change.kind, change.missed.kind) == (ChangeClass.NONE, ChangeClass.NONE)


def test_the_exported_file_is_told_with_its_size(store, sheet, tmp_path):
    path = tmp_path / "a.XLSX"

    assert rubric_templates.export_template(store, sheet.rubric.uid, path).size == path.stat().st_size


def test_a_template_is_written_under_no_other_suffix_and_for_no_unknown_rubric(store, sheet, tmp_path):
    with pytest.raises(WrongReportSuffixError):
        rubric_templates.export_template(store, sheet.rubric.uid, tmp_path / "a.pdf")
    with pytest.raises(NoSuchRubricError):
        rubric_templates.export_template(store, "không", tmp_path / "a.xlsx")
    assert list(tmp_path.glob("a.*")) == []


def test_a_template_that_holds_anything_else_fails_its_check(sheet, template):
    other = sheet.rubric.with_criterion(replace(sheet.rubric.root, text="Cộng"))

    rubric_templates._check(sheet.rubric, template.read_bytes())
    with pytest.raises(ExportCheckFailedError):
        rubric_templates._check(other, template.read_bytes())


def test_an_edited_template_changes_its_rubric_in_one_step_of_undo(store, sheet, template):
    edit(template, B6="Chương trình năm", C7=3)
    reading = read(template)

    change = rubric_templates.template_change(store, reading)
    saved = rubric_templates.import_template(store, ACTOR, reading)

    assert change is not None
    assert {found.what for found in change.impact.change.changes} == {Changed.WORDS, Changed.MAXIMUM}
    assert [affected.summary.uid for affected in change.impact.sheets] == [sheet.uid]
    assert rubrics.get_rubric(store, sheet.rubric.uid) == saved == change.rubric
    assert saved.lines[2].text == "Chương trình năm"
    undoing.undo(store, ACTOR)
    assert rubrics.get_rubric(store, sheet.rubric.uid) == sheet.rubric


def test_scores_stay_with_the_criteria_that_stay(store, sheet, template):
    book = openpyxl.load_workbook(template)
    book[TABLE].delete_rows(7)
    book.save(template)
    gone = sheet.rubric.lines[3].key

    rubric_templates.import_template(store, ACTOR, read(template))

    scores = scoring.get_scoresheet(store, sheet.uid).scores
    assert {key for key, _round in sheet.scores} - {key for key, _round in scores} == {gone}


def test_an_import_leaves_the_unfinished_edit_of_somebody(store, sheet, template):
    unfinished = sheet.rubric.with_criterion(replace(sheet.rubric.root, text="Cộng"))
    rubric_editing.keep_draft(store, ACTOR, unfinished, base=sheet.rubric)
    edit(template, C7=3)

    rubric_templates.import_template(store, ACTOR, read(template))

    kept = rubric_editing.kept_draft(store, sheet.rubric.uid)
    assert kept is not None
    assert kept.rubric == unfinished


def test_the_name_and_headings_here_are_kept(store, sheet, template):
    rubric_editing.save_rubric(store, ACTOR, replace(sheet.rubric, name="Tên mới"), base=sheet.rubric)

    saved = rubric_templates.import_template(store, ACTOR, read(template))

    assert saved.name == "Tên mới"


def test_what_was_changed_here_after_the_export_is_told(store, sheet, template):
    line = replace(sheet.rubric.lines[0], max_points=Decimal(1))
    rubric_editing.save_rubric(store, ACTOR, sheet.rubric.with_criterion(line), base=sheet.rubric)

    change = rubric_templates.template_change(store, read(template))

    assert change is not None
    assert [missed.what for missed in change.missed.changes] == [Changed.MAXIMUM]
    assert [undone.what for undone in change.impact.change.changes] == [Changed.MAXIMUM]


def test_in_another_data_file_a_template_is_a_new_rubric_that_is_known_again(sheet, template, tmp_path):
    with open_data(tmp_path / "khác") as other:
        reading = read(template)
        assert rubric_templates.template_change(other, reading) is None

        stored = rubric_templates.import_template(other, ACTOR, reading, name=" Bộ  mới ")

        assert stored == replace(sheet.rubric, name="Bộ mới")
        assert rubric_templates.template_change(other, reading) is not None


def test_a_new_rubric_needs_a_name_of_its_own(sheet, template, tmp_path):
    with open_data(tmp_path / "khác") as other:
        rubric_editing.new_rubric(other, ACTOR, sheet.rubric.name)

        with pytest.raises(NameTakenError):
            rubric_templates.import_template(other, ACTOR, read(template))


def test_a_template_with_cells_to_mend_is_not_imported(store, sheet, template):
    edit(template, C7="nhiều")
    reading = read(template)

    assert [problem.code for problem in reading.problems] == [TemplateCode.UNREADABLE_POINTS]
    with pytest.raises(ValueError, match="to mend"):
        rubric_templates.import_template(store, ACTOR, reading)
    assert rubrics.get_rubric(store, sheet.rubric.uid) == sheet.rubric


def test_other_files_are_no_templates(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Số TT;Tiêu chí", encoding="utf-8")

    assert rubric_templates.read_template(path) is None
    with pytest.raises(FileMissingError):
        rubric_templates.read_template(tmp_path / "không.xlsx")


def test_a_damaged_template_is_refused_by_name(template, tmp_path):
    book = openpyxl.load_workbook(template)
    book["danhgia_desktop"]["A3"] = "|{}|"
    book.save(template)
    with pytest.raises(TemplateDamagedError) as caught:
        rubric_templates.read_template(template)
    assert caught.value.values == {"address": "danhgia_desktop!A3", "file": "mẫu.xlsx"}

    cut = tmp_path / "cụt.xlsx"
    cut.write_bytes(template.read_bytes()[:2000])
    with pytest.raises(FileDamagedError) as damaged:
        rubric_templates.read_template(cut)
    assert damaged.value.values["file"] == "cụt.xlsx"


def test_a_bare_rubric_can_be_begun_in_excel(store, tmp_path):
    rubric = rubric_editing.new_rubric(store, ACTOR, "Mới")
    path = tmp_path / "a.xlsx"
    rubric_templates.export_template(store, rubric.uid, path)
    book = openpyxl.load_workbook(path)
    book[TABLE].insert_rows(4, 3)
    for row, values in enumerate([("I", "Chung", 5), ("1", "Đúng hạn", 3), ("2", "Đủ", 2)], start=4):
        for column, value in enumerate(values, start=1):
            book[TABLE].cell(row, column).value = value
    book.save(path)

    saved = rubric_templates.import_template(store, ACTOR, read(path))

    assert [(line.code, saved.depth(line.key)) for line in saved.lines] == [("I", 1), ("1", 2), ("2", 2)]
    assert saved.root.key == TOTAL


def test_a_template_of_an_unsaved_edit_tells_only_what_was_changed_since(store, sheet, tmp_path):
    line = sheet.rubric.lines[0]
    unsaved = remove(sheet.rubric.with_criterion(replace(line, max_points=Decimal(41))), sheet.rubric.lines[3].key)
    path = tmp_path / "sửa dở.xlsx"
    rubric_templates.write_template(unsaved, path, base=sheet.rubric)

    change = rubric_templates.template_change(store, read(path))
    assert change.rubric == unsaved
    assert change.missed.changes == ()
    assert {one.what for one in change.impact.change.changes} == {Changed.MAXIMUM, Changed.REMOVED}

    worded = sheet.rubric.with_criterion(replace(line, text="Khác"))
    rubric_editing.save_rubric(store, ACTOR, worded, base=sheet.rubric)
    assert [one.what for one in rubric_templates.template_change(store, read(path)).missed.changes] == [Changed.WORDS]
