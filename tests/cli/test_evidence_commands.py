"""`evidence add`, `evidence import`, `evidence list`, `evidence index`."""

from __future__ import annotations

import pytest

from danhgia_desktop.cli import evidence_parser
from danhgia_desktop.evidence.file_rules import LARGEST_LIMIT, SIZE_LIMIT
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.storage.evidence_store import folder_of
from danhgia_desktop.storage.file_store import path_of
from tests.cli.documents import cells_of, text_of
from tests.operations.evidence_office import furnish, write
from tests.storage.builders import SHEET
from tests.storage.plan_builders import TASK

SAID = ["--code", "H1.2.03", "--number", "405/BC-SNV", "--issued-on", "20/9/2026", "--issuer", "Sở Nội vụ"]


@pytest.fixture
def office(run, data):
    """Run a command on an office with a task and a sheet."""
    with open_data(data) as store:
        furnish(store)
    return run


def added(run, *words) -> str:
    return run("evidence", "add", *words, "--json").value["uid"]


def test_a_document_with_the_content_of_another_is_told(office, tmp_path):
    first = added(office, write(tmp_path, "minhchung.pdf"))

    again = office("evidence", "add", write(tmp_path, "ban_sao.pdf"))
    assert again.out.splitlines()[1] == f"! Tài liệu {first} (minhchung) đã có tệp cùng nội dung."


def listed(run, *words) -> list[str]:
    return [document["summary"] for document in run("evidence", "list", *words, "--json").value["documents"]]


def test_a_document_is_added_with_its_file_and_told_for_what_it_is_the_proof(office, tmp_path):
    path = write(tmp_path, "Báo cáo quý.pdf")

    outcome = office(
        "evidence", "add", path, *SAID, "--criterion", "I.2", "--unit", "Phòng Tổng hợp", "--pages", "tr. 3"
    )

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.endswith(": Báo cáo quý, 1 tệp.\n")
    (document,) = office("evidence", "list", "--json").value["documents"]
    assert (document["code"], document["issued_on"], document["issuer"]) == ("H1.2.03", "2026-09-20", "Sở Nội vụ")
    assert [file["name"] for file in document["files"]] == ["Báo cáo quý.pdf"]
    assert document["uses"] == [{"task": None, "sheet": SHEET, "criterion": "I.2", "round": "self", "pages": "tr. 3"}]
    assert document["warnings"] == []
    heading, line = office("evidence", "list").out.splitlines()
    assert heading.split()[:3] == ["Mã", "Số,", "ký"]
    assert "Phòng Tổng hợp, Năm 2026: mục I.2 (tr. 3)" in line
    assert office("undo").code == 0
    assert office("evidence", "list").err == "Không có tài liệu nào.\n"


def test_a_document_is_used_for_a_task_and_lists_are_narrowed(office, data, tmp_path):
    added(office, write(tmp_path), "--summary", "của nhiệm vụ", "--task", TASK)
    added(office, "--summary", "bản giấy")
    lost = office("evidence", "add", write(tmp_path, content=b"lost"), "--summary", "mất", "--json").value
    path_of(folder_of(data / "danhgia.sqlite3"), f"{lost['files'][0]['sha256']}.pdf").unlink()

    assert listed(office, "--task", TASK) == ["của nhiệm vụ"]
    assert listed(office, "--unused") == ["bản giấy", "mất"]
    assert listed(office, "--missing") == ["bản giấy", "mất"]
    assert office("evidence", "list", "--missing").code == 1
    assert "mất tệp Báo cáo.pdf" in office("evidence", "list").out


def test_of_a_sheet_the_lines_that_nothing_proves_are_named(office):
    sheet = office("sheet", "open", "--unit", "Văn phòng", "--period", "2026-09", "--json").value["sheet"]
    office("sheet", "set", "I.2", "3", "--sheet", sheet)

    lacking = office("evidence", "list", "--sheet", sheet[:6])
    assert lacking.code == 1
    assert lacking.out == "! Chưa có minh chứng: I.2\n"
    added(office, "--summary", "x", "--criterion", "I.2", "--sheet", sheet)

    value = office("evidence", "list", "--sheet", sheet, "--json").value
    assert ([each["summary"] for each in value["documents"]], value["unproven"]) == (["x"], [])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--summary", "x", "--task", "gone"], "không còn trong dữ liệu"),
        (["--summary", "x", "--criterion", "IX"], "IX"),
        (["--summary", "x", "--issued-on", "31/2/2026"], "31/2/2026"),
        ([], "chưa có trích yếu"),
        (["--summary", "x", "--max-mb", "501"], "từ 1 đến 500"),
        (["--summary", "x", "--max-mb", "x"], "từ 1 đến 500"),
    ],
)
def test_what_cannot_be_added_is_told(office, words, said):
    refused = office("evidence", "add", *words)

    assert refused.code == 2
    assert said in refused.err
    assert listed(office) == []


def test_a_program_is_refused_with_the_reason(office, tmp_path):
    refused = office("evidence", "add", write(tmp_path, "setup.exe"))

    assert (refused.code, refused.err) == (
        2,
        "Không nhận tệp setup.exe làm minh chứng: đây là chương trình chạy được.\n",
    )


def test_a_folder_is_taken_in_and_what_is_refused_is_named(office, tmp_path):
    folder = tmp_path / "in"
    write(folder, "H1.1 Báo cáo.pdf")
    write(folder, "chạy.bat")

    first = office("evidence", "import", folder)
    again = office("evidence", "import", folder, "--json")

    assert first.code == 1
    assert first.out.splitlines()[0] == "Đã nhập 1 tài liệu; 0 tệp đã có sẵn; 1 tệp không được nhận."
    assert first.out.splitlines()[1].startswith("! Không nhận tệp chạy.bat")
    assert again.code == 1
    assert (again.value["documents"], again.value["known"]) == ([], [str(folder / "H1.1 Báo cáo.pdf")])


def test_the_index_is_written_as_pdf_and_workbook(office, tmp_path):
    added(office, write(tmp_path), *SAID, "--summary", "Báo cáo quý III", "--task", TASK)
    added(office, "--summary", "chưa dùng")
    pdf, book = tmp_path / "Danh mục.pdf", tmp_path / "Danh mục.xlsx"

    assert office("evidence", "index", "--out", pdf).out == f"Đã ghi {pdf} ({pdf.stat().st_size} byte).\n"
    assert office("evidence", "index", "--out", book, "--period", "2026-Q3").code == 0

    text = text_of(pdf)
    assert "DANH MỤC TÀI LIỆU KIỂM CHỨNG" in text
    assert "chưa dùng" in text
    rows = [row[:6] for row in cells_of(book)]
    assert [1, "H1.2.03", "405/BC-SNV", "20/9/2026", "Sở Nội vụ", "Báo cáo quý III"] in rows
    assert "chưa dùng" not in str(rows)


def test_an_index_of_no_known_kind_is_refused(office, tmp_path):
    refused = office("evidence", "index", "--out", tmp_path / "x.docx")

    assert refused.code == 2
    assert ".pdf / .xlsx" in refused.err


def test_the_limits_are_those_of_the_rules():
    assert (evidence_parser.USUAL_MB * 2**20, evidence_parser.MOST_MB * 2**20) == (SIZE_LIMIT, LARGEST_LIMIT)
