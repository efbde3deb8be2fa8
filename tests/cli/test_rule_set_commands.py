"""`rule-set …` and `template rule-set`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.regulation_problems import of_regulation
from tests.rule_set_builders import PEOPLE, REGULATION, RUBRICS, RULE_SET

NUMBER = "12/QĐ-SNV"


@pytest.fixture
def file(tmp_path):
    """A rule set as another office sent it."""
    path = tmp_path / "Quy chế.quyche.json"
    path.write_bytes(rule_set_file.encode(RULE_SET))
    return path


@pytest.fixture
def stocked(run, file):
    """Run a command on data with that rule set."""
    assert run("rule-set", "import", file).code == 0
    return run


def resaved(file, **changes):
    """Write the file anew with changes of the regulation."""
    file.write_bytes(rule_set_file.encode(replace(RULE_SET, regulation=replace(REGULATION, **changes))))
    return file


def test_without_rule_sets_the_list_leads_on(run):
    listed = run("rule-set", "list")

    assert (listed.code, listed.out) == (0, "")
    assert "rule-set shipped --add" in listed.err
    assert run("rule-set", "list", "--json").value == []


def test_what_comes_along_is_listed_and_added_once(run):
    offered = run("rule-set", "shipped")
    assert offered.out.count("Có sẵn, chưa có trong dữ liệu: ") == 6

    added = run("rule-set", "shipped", "--add")
    assert "Đã thêm 335/2025/NĐ-CP – Quy định" in added.out
    assert added.out.count("Đã thêm mức lương cơ sở từ 01/07/") == 4
    again = run("rule-set", "shipped", "--add", "--json")
    assert (again.code, again.value) == (1, {"rule_sets": [], "base_salaries": []})
    assert run("rule-set", "shipped").err == "Mọi bộ quy định có sẵn đã có trong dữ liệu.\n"
    assert run("rule-set", "list").out.count("\nshipped-") == 6


def test_what_comes_along_is_told_to_scripts(run):
    value = run("rule-set", "shipped", "--json").value

    assert {"uid": "shipped-nd-335-2025", "number": "335/2025/NĐ-CP"}.items() <= value["rule_sets"][-1].items()
    assert value["base_salaries"][-1] == {"from_on": "2026-07-01", "amount": 2_530_000}


def test_a_list_names_number_kinds_days_and_the_periods(stocked):
    stocked("period", "open", "2026-11")

    assert stocked("rule-set", "list", "--json").value == [
        {
            "uid": REGULATION.uid,
            "number": NUMBER,
            "title": REGULATION.title,
            "issuer": "Sở Nội vụ",
            "effective_from": "2026-01-01",
            "effective_until": "2030-12-31",
            "in_force_until": "2030-12-31",
            "replaced_by": None,
            "purpose": "rating",
            "kinds": ["civil_servant", "worker", "unit"],
            "is_sample": True,
            "periods": ["2026-11"],
        }
    ]
    heading, line = stocked("rule-set", "list").out.splitlines()
    assert heading.split("  ")[0] == "Mã"
    assert [text.strip() for text in line.split("  ") if text] == [
        "office-2026",
        "12/QĐ-SNV – Quy chế đánh giá, xếp loại (mẫu)",
        "công chức, người lao động, đơn vị",
        "01/01/2026",
        "31/12/2030",
        "1",
    ]


def test_a_new_version_ends_the_old_one_and_waits_for_its_number(stocked):
    made = stocked("rule-set", "new-version", "offi", "--from", "01/07/2027", "--json").value

    assert (made["number"], made["amends"], made["effective_from"]) == ("", "office-2026", "2027-07-01")
    assert [problem["path"] for problem in made["problems"]] == ["number"]
    old, _new = stocked("rule-set", "list", "--json").value
    assert (old["in_force_until"], old["replaced_by"]) == ("2027-06-30", made["uid"])
    assert (
        "Hiệu lực đến hết: 30/06/2027 (do Quy chế đánh giá, xếp loại thay thế)"
        in stocked("rule-set", "show", "office-2026").out
    )
    since = ("--from", "2028-01-01")
    told = stocked(
        "rule-set", "new-version", made["uid"], *since, "--number", NUMBER, "--issuer", "Sở Y tế", "--amends"
    )
    assert told.out.startswith("Đã lập bản mới 12/QĐ-SNV – Quy chế đánh giá, xếp loại (")
    assert "Số, ký hiệu: đã có bộ quy định khác mang số" in told.out


def test_a_new_version_is_refused_where_it_would_hold_before_or_beside_another(stocked):
    early = stocked("rule-set", "new-version", "offi", "--from", "31/12/2025")
    stocked("rule-set", "new-version", "offi", "--from", "01/07/2027", "--number", "1/QĐ")
    beside = stocked("rule-set", "new-version", "offi", "--from", "01/01/2028")
    between = ("rule-set", "new-version", "offi", "--from", "01/01/2027")

    assert (early.code, beside.code) == (2, 2)
    assert "“12/QĐ-SNV” có hiệu lực từ 01/01/2026, bản mới không thể sớm hơn. Hãy chọn ngày sau." in early.err
    assert "“1/QĐ” đã có hiệu lực từ 01/07/2027 cho cùng đối tượng. Hãy lập bản mới từ chính “1/QĐ”." in beside.err
    assert "Hãy ghi ngày hết hiệu lực trước ngày đó" in stocked(*between).err
    assert stocked(*between, "--until", "30/06/2027").code == 0
    assert [one["in_force_until"] for one in stocked("rule-set", "list", "--json").value] == [
        "2026-12-31",
        "2027-06-30",
        None,
    ]


def test_a_new_version_needs_a_day_of_the_calendar(stocked):
    refused = stocked("rule-set", "new-version", "offi", "--from", "31/02/2027")

    assert refused.code == 2
    assert "Không có ngày 31/02/2027" in refused.err


@pytest.mark.parametrize("said", [NUMBER, "12/qđ-snv", "12/QĐ", "office-2026", "offi", "quy chế đánh giá, xếp loại"])
def test_a_rule_set_is_shown_by_number_uid_or_title(stocked, said):
    value = stocked("rule-set", "show", said, "--json").value

    assert value["uid"] == REGULATION.uid
    assert value["rule_set"]["rubrics"][0]["name"] == "Chuyên viên"
    assert value["problems"] == []


def test_one_that_is_not_there_is_not_guessed(stocked):
    refused = stocked("rule-set", "show", "99/QĐ")

    assert refused.code == 2
    assert refused.err == "Không tìm thấy bộ quy định “99/QĐ”. Xem danh sách bằng rule-set list.\n"


def test_a_rule_set_is_shown_clause_by_clause(stocked):
    stocked("period", "open", "2026-11")

    lines = stocked("rule-set", "show", NUMBER).out.splitlines()

    assert "  Số, ký hiệu: 12/QĐ-SNV" in lines
    assert "[công chức, người lao động]" in lines
    assert "  Khung xếp loại: Hoàn thành tốt nhiệm vụ: từ 70" in lines
    assert "Chuyên viên: 4 tiêu chí, điểm chuẩn 100" in lines
    assert "Đang dùng cho: Tháng 11/2026" in lines


def test_what_asks_for_a_look_is_shown_and_imported(run, file):
    assert "! " in run("rule-set", "import", resaved(file, issued_on=date(2026, 5, 1))).out

    assert run("rule-set", "show", NUMBER).out.splitlines()[-1].startswith("! ")
    (problem,) = run("rule-set", "show", NUMBER, "--json").value["problems"]
    assert (problem["code"], problem["blocks"]) == ("issued_after_effect", False)


def test_a_rubric_without_a_maximum_is_shown_without(run, file):
    units = replace(RUBRICS[2], criteria=(replace(RUBRICS[2].root, max_points=None), *RUBRICS[2].criteria[1:]))
    file.write_bytes(rule_set_file.encode(replace(RULE_SET, rubrics=(*RUBRICS[:2], units))))
    run("rule-set", "import", file)

    assert "Đơn vị: 4 tiêu chí, điểm chuẩn –" in run("rule-set", "show", NUMBER).out


def test_importing_twice_says_that_it_is_here(stocked, file):
    again = stocked("rule-set", "import", file)

    assert again.code == 1
    assert "đã có trong dữ liệu, nội dung như tệp" in again.out
    assert len(stocked("history", "--json").value) == 1


def test_what_is_here_and_differs_is_replaced_or_copied_when_asked(stocked, file):
    resaved(file, title="Quy chế mới")

    refused = stocked("rule-set", "import", file)
    assert (refused.code, "nội dung khác" in refused.err) == (2, True)
    assert "--replace" in refused.err
    copied = stocked("rule-set", "import", file, "--copy", "--json").value
    assert (copied["standing"], copied["number"]) == ("differs", NUMBER)
    assert copied["uid"] != REGULATION.uid
    assert stocked("rule-set", "import", file, "--replace", "--json").value["uid"] == REGULATION.uid
    assert [one["title"] for one in stocked("rule-set", "list", "--json").value] == ["Quy chế mới"] * 2
    several = stocked("rule-set", "show", NUMBER)
    assert (several.code, "Có 2 bộ quy định khớp" in several.err) == (2, True)
    assert f"{REGULATION.uid} (01/01/2026)" in several.err


def test_what_cannot_be_evaluated_by_is_refused_with_every_problem(run, file):
    refused = run("rule-set", "import", resaved(file, title="", effective_until=date(2020, 1, 1)))

    assert refused.code == 2
    assert refused.out.count("! ") == 2
    assert "có 2 chỗ phải sửa" in refused.err
    assert run("history", "--json").value == []


def test_scripts_are_told_the_field_of_every_problem_before_the_refusal(run, file):
    refused = run("rule-set", "import", resaved(file, title="", effective_until=date(2020, 1, 1)), "--json")

    assert (refused.code, refused.value["standing"]) == (2, "new")
    assert [(one["path"], one["blocks"]) for one in refused.value["problems"]] == [
        ("title", True),
        ("effective_until", True),
    ]


def test_what_is_no_rule_set_is_refused(run, file):
    file.write_bytes(b"{}")

    assert run("rule-set", "import", file).code == 2
    assert run("rule-set", "import", file.parent / "không có.json").code == 2


def test_an_export_is_the_file_that_was_imported(stocked, file, tmp_path):
    out = tmp_path / "gửi đi.json"

    told = stocked("rule-set", "export", NUMBER, "--out", out, "--json").value

    assert out.read_bytes() == file.read_bytes()
    assert told == {"path": str(out), "size": out.stat().st_size}
    assert stocked("rule-set", "export", NUMBER, "--out", tmp_path / "gửi đi.xlsx").code == 2


def test_two_versions_are_compared_clause_by_clause_and_line_by_line(stocked, file, tmp_path):
    staff = RUBRICS[0]
    longer = replace(
        staff,
        criteria=tuple(
            replace(line, max_points=Decimal(3)) if line.key == "courage" else line for line in staff.criteria
        ),
    )
    due = replace(PEOPLE, deadlines=(replace(PEOPLE.deadlines[0], day=20), *PEOPLE.deadlines[1:]))
    rules = (due, *REGULATION.rules[1:])
    changed = replace(RULE_SET, regulation=replace(REGULATION, number="13/QĐ", rules=rules))
    file.write_bytes(rule_set_file.encode(replace(changed, rubrics=(longer, *RUBRICS[1:]))))
    stocked("rule-set", "import", file, "--copy")

    said = stocked("rule-set", "compare", NUMBER, "13/QĐ").out
    value = stocked("rule-set", "compare", NUMBER, "13/QĐ", "--json").value

    assert "Số, ký hiệu: “12/QĐ-SNV” → “13/QĐ”" in said
    assert "Bộ tiêu chí công chức, người lao động: Chuyên viên → Chuyên viên (2)" in said
    assert re.search(r"^I\.2 +\S.* +điểm chuẩn +2,5 điểm → 3 điểm$", said, re.MULTILINE)
    assert "như cũ" not in said
    (line,) = value["rubrics"][0]["changes"]
    assert {"code": "I.2", "change": "maximum", "old": "2,5 điểm", "new": "3 điểm"}.items() <= line.items()
    first, *others = value["differences"]
    assert {"clause": "number", "change": "changed", "old": NUMBER, "new": "13/QĐ"}.items() <= first.items()
    assert {(one["clause"], one["change"]) for one in others} == {("deadline", "changed"), ("deadline", "same")}


def test_one_compared_with_itself_says_the_same(stocked):
    assert stocked("rule-set", "compare", NUMBER, NUMBER).out == "Hai bộ quy định có nội dung như nhau.\n"


def test_the_template_is_a_sample_that_can_be_changed_and_imported(run, tmp_path):
    out = tmp_path / "mẫu.quyche.json"

    assert run("template", "rule-set", "--out", out).out.startswith(f"Đã ghi {out}")

    sample = rule_set_file.decode(out.read_bytes())
    assert sample.regulation.is_sample
    assert of_regulation(sample.regulation, sample.by_uid) == ()
    assert sample.regulation.title == "Quy chế đánh giá, xếp loại công chức (mẫu)"
    run("rule-set", "shipped", "--add")
    assert run("rule-set", "import", out).code == 0
    assert run("period", "open", "2026-11").code == 0
