"""`report rubric-sheet` and `sample`."""

from __future__ import annotations

import openpyxl
import pypdfium2
import pytest

from danhgia_desktop.operations.data_file import data_path, open_data
from tests.cli.conftest import UNIT


def text_of(path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        pages = [document[number] for number in range(len(document))]
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


def cells_of(path) -> list[list[object]]:
    (sheet,) = openpyxl.load_workbook(path, data_only=True).worksheets
    return [list(row) for row in sheet.iter_rows(values_only=True)]


# report


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


# sample


def test_the_sample_makes_data_and_documents_without_a_screen(run, tmp_path):
    folder = tmp_path / "Dữ liệu mẫu"

    outcome = run("sample", "--out", folder)

    assert (outcome.code, outcome.err) == (0, "")
    documents = [folder / "bang-cham-diem-2020.pdf", folder / "bang-cham-diem-2020.xlsx"]
    assert outcome.out.splitlines() == [
        f"Dữ liệu mẫu: {data_path(folder)}",
        *(f"Đã ghi {document} ({document.stat().st_size} byte)." for document in documents),
    ]
    assert "TỔNG CỘNG 100 điểm 93 điểm" in text_of(documents[0])
    assert "Ghi chú: Mục VI: điểm tự chấm ghi 10, cộng các dòng con 7,5." in [
        cell for row in cells_of(documents[1]) for cell in row
    ]


def test_the_sample_is_made_twice_with_the_same_totals(run, tmp_path):
    folder = tmp_path / "mẫu"

    first = run("sample", "--out", folder, "--json").value
    before = run("--data", folder, "sheet", "list", "--json").value
    second = run("sample", "--out", folder, "--json").value

    assert first == second
    assert first["data"] == str(folder)
    assert run("--data", folder, "sheet", "list", "--json").value == before
    assert [sheet["totals"].get("self", {}).get("summed") for sheet in before] == ["90.5", "93.75", "43.75", None]
    assert before[0]["unit"] == UNIT
    assert before[0]["totals"]["self"]["stated"] == "93"


def test_the_sample_leaves_data_of_one_s_own_alone(seeded, data):
    outcome = seeded("sample", "--out", data)

    assert outcome.code == 2
    assert "chứa dữ liệu riêng, không phải dữ liệu mẫu" in outcome.err
    assert len(seeded("sheet", "list", "--json").value) == 1
    assert not list(data.glob("*.pdf"))


def test_the_sample_speaks_english(run, tmp_path):
    outcome = run("--lang", "en", "sample", "--out", tmp_path / "s")

    assert outcome.out.splitlines()[0] == f"Sample data: {data_path(tmp_path / 's')}"
