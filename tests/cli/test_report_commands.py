"""`report rubric-sheet`."""

from __future__ import annotations

import openpyxl
import pytest

from danhgia_desktop.operations.data_file import data_path, open_data
from tests.cli.documents import cells_of, text_of


def test_the_annex_is_written_as_pdf(seeded, tmp_path):
    path = tmp_path / "Bảng chấm điểm.pdf"

    outcome = seeded("report", "rubric-sheet", "--format", "pdf", "--out", path)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"Đã ghi {path} ({path.stat().st_size} byte).\n"
    text = text_of(path)
    assert "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2020 (Kèm theo Báo cáo số" in text
    assert "TỔNG CỘNG 100 điểm 93 điểm Ghi chú: Mục VI: điểm tự chấm ghi 10" in text


def test_the_annex_is_written_as_workbook(seeded, tmp_path):
    path = tmp_path / "x.xlsx"

    value = seeded("report", "rubric-sheet", "--format", "xlsx", "--out", path, "--json").value

    assert value == {"path": str(path), "size": path.stat().st_size}
    rows = cells_of(path)
    assert ["SỐ TT", "TIÊU CHÍ", "ĐIỂM CHUẨN", "ĐIỂM TỰ CHẤM"] in [row[:4] for row in rows]
    assert ["I", "CÔNG TÁC THÔNG TIN TỔNG HỢP", 44, 40.5] in [row[:4] for row in rows]


def test_evidence_and_remarks_are_printed_on_turned_paper(seeded, tmp_path):
    path = tmp_path / "x.xlsx"
    words = ["--evidence", "--reasons", "--words-of", "appraised", "--landscape"]

    assert seeded("report", "rubric-sheet", "--format", "xlsx", "--out", path, *words).code == 0

    assert ["TÀI LIỆU KIỂM CHỨNG", "GHI CHÚ"] in [row[4:6] for row in cells_of(path)]
    (sheet,) = openpyxl.load_workbook(path).worksheets
    assert sheet.page_setup.orientation == "landscape"


@pytest.mark.parametrize("words", [["--reasons", "--words-of", "x"], ["--words-of", "x"], ["--rounds", ""]])
def test_an_unknown_round_is_refused_wherever_it_is_named(seeded, tmp_path, words):
    path = tmp_path / "x.xlsx"

    refused = seeded("report", "rubric-sheet", "--format", "xlsx", "--out", path, *words)

    assert (refused.code, path.exists()) == (2, False)
    assert "không có vòng chấm" in refused.err


def test_a_round_named_twice_has_one_column(seeded, tmp_path):
    path = tmp_path / "x.xlsx"

    seeded("report", "rubric-sheet", "--format", "xlsx", "--out", path, "--rounds", "self,self")

    assert ["SỐ TT", "TIÊU CHÍ", "ĐIỂM CHUẨN", "ĐIỂM TỰ CHẤM"] in cells_of(path)


def test_the_form_is_chosen_by_options(seeded, tmp_path):
    path = tmp_path / "x.pdf"
    words = ["--rounds", "self, appraised", "--caption", "(Phụ lục II)", "--letterhead", "--no-notes"]
    signed = ["--signer-title", "KT. GIÁM ĐỐC", "--signer-title", "PHÓ GIÁM ĐỐC", "--signer-name", "Lê Văn A"]

    outcome = seeded("report", "rubric-sheet", "--format", "pdf", "--out", path, *words, *signed)

    assert outcome.code == 0
    text = text_of(path)
    for printed in ("CỘNG HÒA XÃ HỘI", "THẨM ĐỊNH", "(Phụ lục II)", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Lê Văn A"):
        assert printed in text
    assert "Ghi chú" not in text


def test_a_report_is_written_while_the_window_has_the_data_open(seeded, data, tmp_path):
    with open_data(data):
        outcome = seeded("report", "rubric-sheet", "--format", "pdf", "--out", tmp_path / "x.pdf")

    assert outcome.code == 0


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("thiếu/x.pdf", "Không có thư mục"),
        ("folder.pdf", "là một thư mục"),
        ("x.xlsx", "phải kết thúc bằng .pdf"),
        ("x", "phải kết thúc bằng .pdf"),
        ("x" * 300 + ".pdf", "quá dài"),
    ],
)
def test_where_the_report_cannot_go_it_says_why(seeded, tmp_path, out, said):
    (tmp_path / "folder.pdf").mkdir()

    outcome = seeded("report", "rubric-sheet", "--format", "pdf", "--out", tmp_path / out)

    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


def test_a_round_that_is_not_there_is_named_and_nothing_written(seeded, tmp_path):
    words = ["--format", "pdf", "--out", tmp_path / "x.pdf", "--rounds", "self,fourth"]

    outcome = seeded("report", "rubric-sheet", *words)

    assert outcome.code == 2
    assert "không có vòng chấm “fourth”" in outcome.err
    assert not (tmp_path / "x.pdf").exists()


def test_the_data_file_is_never_overwritten_by_a_report(seeded, data):
    before = data_path(data).read_bytes()

    outcome = seeded("report", "rubric-sheet", "--format", "pdf", "--out", data_path(data))

    assert outcome.code == 2
    assert data_path(data).read_bytes() == before
