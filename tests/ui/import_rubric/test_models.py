"""The three models of the import: the draft, its remarks, its rules."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.rubric_draft import ReadingCode, ReadingProblem
from danhgia_desktop.imports.rubric_reader import read_rubric
from danhgia_desktop.imports.table import Cell, Notice, NoticeCode, Source, SourceRow, SourceTable, TableKind
from danhgia_desktop.operations.rubrics import check
from danhgia_desktop.regulation.criterion_rule import Bonus
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.ui.import_rubric.draft_model import DraftModel
from danhgia_desktop.ui.import_rubric.proposals import proposals_of
from danhgia_desktop.ui.import_rubric.remark_model import RemarkModel, problem_remarks, reading_remarks
from danhgia_desktop.ui.import_rubric.rule_model import RuleColumn, RuleModel
from danhgia_desktop.wording import Language
from tests import bac_giang

CHECK = Qt.ItemDataRole.CheckStateRole


def as_sheet(*rows: list[str]) -> Source:
    """Return a sheet "PL" whose first row is the header."""
    numbered = enumerate((["TT", "Tiêu chí", "Điểm chuẩn", "Tự chấm", "Tài liệu kiểm chứng"], *rows), start=1)
    listed = tuple(SourceRow(number=number, cells=tuple(Cell(text=text) for text in row)) for number, row in numbered)
    return Source(name="pl.xlsx", tables=(SourceTable(name="PL", rows=listed, kind=TableKind.SHEET),))


@pytest.fixture
def draft_model(qapp) -> DraftModel:
    bold = QFont()
    bold.setBold(True)
    model = DraftModel(Language.VI, bold)
    model.show_draft(bac_giang.draft())
    return model


@pytest.fixture
def rule_model(qapp) -> RuleModel:
    model = RuleModel(Language.VI)
    model.show_proposals(proposals_of(bac_giang.draft()))
    return model


def row(model, number: int) -> list[str]:
    return [model.index(number, column).data() for column in range(model.columnCount())]


def test_the_draft_is_a_sound_model(draft_model, qtmodeltester):
    qtmodeltester.check(draft_model)

    assert draft_model.rowCount() == 94


def test_the_draft_shows_its_criteria_in_order_with_the_total_last(draft_model):
    assert row(draft_model, 0) == ["I", "CÔNG TÁC THÔNG TIN TỔNG HỢP", "44", "40,5", "dòng 6, cột 2"]
    assert row(draft_model, 93)[1:4] == ["TỔNG CỘNG", "100", "93"]


def test_parts_are_indented_below_their_criterion_and_groups_are_bold(draft_model):
    assert draft_model.index(3, DraftModel.TEXT).data().startswith(" " * 12)
    assert draft_model.index(2, DraftModel.TEXT).data(Qt.ItemDataRole.FontRole).bold()
    assert draft_model.index(3, DraftModel.TEXT).data(Qt.ItemDataRole.FontRole) is None
    assert draft_model.index(3, DraftModel.TEXT).data(Qt.ItemDataRole.ToolTipRole)[0] != " "


def test_points_stand_at_the_right_words_at_the_left(draft_model):
    alignment = [
        draft_model.headerData(c, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) for c in range(5)
    ]
    right = [bool(Qt.AlignmentFlag(each) & Qt.AlignmentFlag.AlignRight) for each in alignment]

    assert right == [False, False, True, True, False]


def test_only_rounds_with_scores_have_a_column(draft_model):
    headings = [draft_model.headerData(c, Qt.Orientation.Horizontal) for c in range(draft_model.columnCount())]
    assert headings == ["Số TT", "Tiêu chí", "Điểm chuẩn", "Tự chấm", "Vị trí"]

    draft_model.show_draft(bac_giang.draft().without_scores())

    assert draft_model.columnCount() == 4


def test_what_does_not_apply_reads_kad(draft_model):
    draft = bac_giang.draft()
    leaf = draft.rubric.leaves[0]
    scores = MappingProxyType({(leaf.key, SELF): Score(not_applicable=True)})

    draft_model.show_draft(replace(draft, scores=scores))

    assert row(draft_model, draft_model.row_of(leaf.key))[3] == "KAD"


def test_marked_rows_carry_an_icon(draft_model):
    key = draft_model.key_at(5)
    draft_model.mark({key})

    icons = [draft_model.index(number, 0).data(Qt.ItemDataRole.DecorationRole) is not None for number in range(8)]
    assert icons == [False] * 5 + [True, False, False]


def test_the_rules_are_a_sound_model(rule_model, qtmodeltester):
    qtmodeltester.check(rule_model)

    assert rule_model.rowCount() == 29


def test_a_rule_is_told_in_words(rule_model):
    assert row(rule_model, 0) == ["I.1.2/1", "Đếm × mức điểm", "Mỗi chương trình công tác được 0,25 điểm (đủ 12)"]


def test_unticking_drops_a_rule_and_says_so(rule_model, qtbot):
    with qtbot.waitSignal(rule_model.proposals_changed):
        rule_model.setData(rule_model.index(0, RuleColumn.CRITERION), Qt.CheckState.Unchecked, CHECK)

    assert rule_model.accepted_count == 28
    assert rule_model.index(0, 0).data(CHECK) == Qt.CheckState.Unchecked


def test_all_rules_are_dropped_and_taken_at_once(rule_model):
    rule_model.accept_all(accepted=False)
    assert rule_model.accepted_count == 0

    rule_model.accept_all(accepted=True)
    assert rule_model.accepted_count == 29


def test_a_changed_rule_counts_as_accepted(rule_model):
    rule_model.accept_all(accepted=False)

    rule_model.change_rule(3, Bonus())

    assert rule_model.proposals[3].rule == Bonus()
    assert rule_model.accepted_count == 1
    assert row(rule_model, 3)[1] == "Điểm thưởng"


def test_only_the_tick_can_be_set(rule_model):
    assert rule_model.setData(rule_model.index(0, RuleColumn.RULE), "else") is False


def test_problems_are_sentences_with_their_criterion(qapp, qtmodeltester):
    draft = bac_giang.draft()
    model = RemarkModel()
    remarks = problem_remarks(check(draft).problems, draft, Language.VI)

    model.show_remarks(remarks)
    qtmodeltester.check(model)

    assert "VI: tự chấm ghi 10, cộng các dòng con được 7,5 (lệch 2,5)" in [remark.text for remark in model.remarks]
    assert all(remark.criterion is not None for remark in remarks)
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None


def test_what_was_noticed_while_reading_stands_first(qapp):
    draft = bac_giang.draft()
    address = draft.addresses[draft.rubric.lines[0].key]
    source = replace(read_file(bac_giang.PATH), notices=(Notice(code=NoticeCode.MACROS_IGNORED),))
    problem = ReadingProblem(code=ReadingCode.MISSING_TEXT, address=address, text="I")

    notice, missing = reading_remarks(source, replace(draft, problems=(problem,)), Language.VI)

    assert notice.text == "Tệp có macro; macro không được chạy."
    assert notice.criterion is None
    assert missing.criterion == draft.rubric.lines[0].key
    assert missing.is_error


def test_documents_asked_for_have_a_column_where_any_are(draft_model):
    draft = read_rubric(as_sheet(["1", "Ban hành kế hoạch", "5", "", "Quyết định"], ["2", "Hội họp", "5"]))

    draft_model.show_draft(draft)

    headings = [draft_model.headerData(c, Qt.Orientation.Horizontal) for c in range(draft_model.columnCount())]
    assert headings == ["Số TT", "Tiêu chí", "Điểm chuẩn", "Minh chứng", "Vị trí"]
    assert row(draft_model, 0)[3] == "Quyết định"


def test_documents_that_scores_name_stand_there_too(draft_model):
    draft_model.show_draft(read_rubric(as_sheet(["1", "Ban hành kế hoạch", "5", "4", "Quyết định 12"])))

    assert row(draft_model, 0)[4] == "Quyết định 12"


def test_only_maxima_can_be_typed_and_the_model_decides_nothing(draft_model, qtbot):
    maximum, words = draft_model.index(3, DraftModel.MAXIMUM), draft_model.index(3, DraftModel.TEXT)
    assert maximum.flags() & Qt.ItemFlag.ItemIsEditable
    assert not words.flags() & Qt.ItemFlag.ItemIsEditable

    with qtbot.waitSignal(draft_model.maximum_entered) as entered:
        assert draft_model.setData(maximum, "7") is False

    assert entered.args == [draft_model.key_at(3), "7"]
    assert maximum.data() == "2,0"


def test_the_same_maximum_typed_again_is_no_change(draft_model, qtbot):
    maximum = draft_model.index(3, DraftModel.MAXIMUM)

    with qtbot.assertNotEmitted(draft_model.maximum_entered):
        draft_model.setData(maximum, maximum.data(Qt.ItemDataRole.EditRole))


def test_what_cannot_be_read_leads_to_its_row_whatever_its_column(qapp):
    source = as_sheet(["1", "Ban hành kế hoạch", "5", "4"], ["2", "Hội họp", "nhiều"])
    draft = read_rubric(source)

    (remark,) = reading_remarks(source, draft, Language.VI)

    assert remark.text.startswith("PL!C3")
    assert remark.criterion == draft.rubric.find("2").key


@pytest.mark.parametrize(
    ("address", "leads"),
    [("PL!B9", True), ("PL!B1", False), ("Khác!B3", False), ("Bảng 2", False)],
)
def test_a_line_of_no_criterion_leads_to_the_criterion_above_it(qapp, address, leads):
    source = as_sheet(["1", "Ban hành kế hoạch", "5", "4"], ["2", "Hội họp", "5"])
    stray = ReadingProblem(code=ReadingCode.UNPLACED_LINE, address=address, text="x")
    draft = replace(read_rubric(source), problems=(stray,))

    (remark,) = reading_remarks(source, draft, Language.VI)

    assert remark.criterion == (draft.rubric.find("2").key if leads else None)
