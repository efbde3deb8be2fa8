"""`rubric template`, and templates given to `rubric import` and `rubric check`."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

TABLE = "Bộ tiêu chí"


@pytest.fixture
def template(seeded, tmp_path) -> Path:
    path = tmp_path / "mẫu.xlsx"
    assert seeded("rubric", "template", "bac giang 2020", "--out", path, "--json").value["path"] == str(path)
    return path


def edit(path: Path, **cells: object) -> None:
    book = openpyxl.load_workbook(path)
    for cell, value in cells.items():
        book[TABLE][cell] = value
    book.save(path)


def test_a_template_is_written_and_said_to_be(seeded, tmp_path):
    written = seeded("rubric", "template", "--out", tmp_path / "a.xlsx")

    assert (written.code, written.out) == (
        0,
        f"Đã ghi {tmp_path / 'a.xlsx'} ({(tmp_path / 'a.xlsx').stat().st_size} byte).\n",
    )


def test_a_template_is_a_workbook_of_a_rubric_that_is_there(seeded, tmp_path):
    assert seeded("rubric", "template", "--out", tmp_path / "a.pdf").code == 2
    assert seeded("rubric", "template", "không có", "--out", tmp_path / "a.xlsx").code == 2
    assert not list(tmp_path.glob("a.*"))


def test_an_edited_template_changes_its_rubric(seeded, template):
    edit(template, B7="Nội dung khác", C7=3)

    imported = seeded("rubric", "import", template)

    assert imported.code == 0
    first, second, grave, slight, affected, last = imported.out.splitlines()
    assert [first, second] == ["  I.1.1/1: điểm chuẩn 2 → 3", "  I.1.1/1: sửa lời văn"]
    assert grave.startswith("1 thay đổi – Bỏ hoặc chuyển tiêu chí")
    assert slight.startswith("1 thay đổi – Chỉ đổi lời")
    assert affected == "1 phiếu chấm bị ảnh hưởng."
    assert last.startswith("Đã sửa “Bắc Giang 2020” (")
    assert [rubric["name"] for rubric in seeded("rubric", "list", "--json").value] == ["Bắc Giang 2020"]
    assert "Nhập bộ tiêu chí Bắc Giang 2020 từ tệp mẫu" in seeded("undo").out


def test_an_import_tells_scripts_what_it_changed(seeded, template):
    edit(template, B7="Nội dung khác")

    told = seeded("rubric", "import", template, "--json", "--lang", "en").value

    assert (told["name"], told["criteria"], told["is_new"]) == ("Bắc Giang 2020", 93, False)
    assert told["changes"] == ["I.1.1/1: other words"]
    assert told["sheets"] == []


def test_changes_made_here_since_the_export_are_pointed_out(seeded, template, tmp_path):
    later = tmp_path / "sau.xlsx"
    seeded("rubric", "template", "--out", later)
    edit(later, C7=3)
    seeded("rubric", "import", later)

    checked = seeded("rubric", "check", template, "--json").value["template"]
    assert checked["missed"] == ["I.1.1/1: điểm chuẩn 2 → 3"]
    assert checked["changes"] == ["I.1.1/1: điểm chuẩn 3 → 2"]
    assert "sau khi xuất mẫu; 1 chỗ đã sửa" in seeded("rubric", "import", template).out


def test_elsewhere_a_template_becomes_a_new_rubric(run, template, tmp_path):
    elsewhere = ("--data", tmp_path / "khác")

    told = run(*elsewhere, "rubric", "import", template, "--name", "Bản sao").out

    assert told.startswith("Đã nhập “Bản sao” (")
    assert run(*elsewhere, "rubric", "list", "--json").value[0]["name"] == "Bản sao"
    assert run(*elsewhere, "rubric", "import", template, "--json").value["is_new"] is False


def test_what_must_be_mended_is_named_and_nothing_changes(seeded, template):
    edit(template, C7="nhiều", F8="tùy")

    refused = seeded("rubric", "import", template)

    assert refused.code == 1
    assert [line.partition(" Hãy")[0] for line in refused.out.splitlines()] == [
        "! Bộ tiêu chí!C7: không đọc được điểm chuẩn “nhiều” (không phải là số).",
        "! Bộ tiêu chí!F8: không hiểu cách tính “tùy”.",
        "Có 2 chỗ cần sửa trong tệp; chưa có gì thay đổi.",
    ]
    problems = seeded("rubric", "check", template, "--json").value["problems"]
    assert [(problem["code"], problem["address"]) for problem in problems] == [
        ("unreadable_points", "Bộ tiêu chí!C7"),
        ("unreadable_rule", "Bộ tiêu chí!F8"),
    ]
    assert seeded("rubric", "import", template, "--json").code == 1


def test_a_template_with_nothing_to_mend_is_checked_as_any_table(seeded, template):
    assert seeded("rubric", "check", template, "--json").value["max"] == {"stated": "100", "summed": "100"}


def test_a_check_foresees_what_an_import_would_do(run, seeded, template, tmp_path):
    assert "Tệp mẫu không có gì khác bộ tiêu chí “Bắc Giang 2020”." in seeded("rubric", "check", template).out
    edit(template, C7=3)

    checked = seeded("rubric", "check", template)
    elsewhere = run("--data", tmp_path / "khác", "rubric", "check", template)

    assert "Nếu nhập, “Bắc Giang 2020” sẽ đổi:\n  I.1.1/1: điểm chuẩn 2 → 3\n" in checked.out
    assert "1 phiếu chấm bị ảnh hưởng." in checked.out
    assert "Nếu nhập, đây là bộ tiêu chí mới." in elsewhere.out
    assert not (tmp_path / "khác").exists()
    assert seeded("rubric", "check", template, "--json").value["template"]["is_new"] is False


def test_a_template_that_changes_nothing_leaves_no_step(seeded, template):
    imported = seeded("rubric", "import", template)

    assert (imported.code, imported.out) == (1, "Tệp mẫu không có gì khác bộ tiêu chí “Bắc Giang 2020”.\n")
    assert seeded("rubric", "import", template, "--json").value["changes"] == []
    assert "Nhập bộ tiêu chí Bắc Giang 2020 từ tệp mẫu" not in seeded("history").out


@pytest.mark.parametrize(
    "option", [["--unit", "Phòng A"], ["--period", "2026"], ["--encoding", "vni"], ["--without-rules"], ["--name", "B"]]
)
def test_options_that_mean_nothing_for_a_template_are_refused(seeded, template, option):
    refused = seeded("rubric", "import", template, *option)

    assert (refused.code, refused.err) == (2, f"Tệp mẫu không dùng {option[0]}. Hãy bỏ {option[0]} rồi làm lại.\n")


def test_a_rubric_from_a_table_needs_a_name(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("TT\tTiêu chí\tĐiểm chuẩn\n1\tVăn thư\t6\n", encoding="utf-8")

    refused = run("rubric", "import", path)

    assert (refused.code, refused.err) == (2, "Chưa có tên. Hãy gõ tên rồi làm lại.\n")
