"""`sheet open`, `sheet list`, `sheet show`, `sheet set`."""

from __future__ import annotations

import pytest

from tests.cli.conftest import UNIT


def shown_line(outcome, path: str) -> dict:
    (line,) = (line for line in outcome.value["lines"] if line["criterion"] == path)
    return line


def score(seeded, path: str, round_: str = "self") -> dict:
    return shown_line(seeded("sheet", "show", "--json"), path)["scores"][round_]


# new and list


def test_a_blank_sheet_is_opened(seeded):
    opened = seeded("sheet", "new", "--unit", " Văn phòng  Sở", "--period", "Quý IV/2026", "--json").value

    assert (opened["unit"], opened["period"]) == ("Văn phòng Sở", "2026-Q4")
    listed = seeded("sheet", "list", "--period", "2026-Q4", "--json").value
    assert listed == [
        {
            "sheet": opened["sheet"],
            "unit": "Văn phòng Sở",
            "staff": None,
            "name": "Văn phòng Sở",
            "period": "2026-Q4",
            "rubric": "Bắc Giang 2020",
            "totals": {},
        }
    ]


def test_opening_tells_the_uid(seeded):
    outcome = seeded("sheet", "new", "--rubric", "bac giang 2020", "--unit", "Văn phòng", "--period", "2026")

    (listed,) = seeded("sheet", "list", "--period", "2026", "--json").value
    assert (outcome.code, outcome.out) == (0, f"Đã lập phiếu chấm {listed['sheet']}.\n")


def test_a_sheet_that_is_there_already_is_named(seeded):
    outcome = seeded("sheet", "new", "--unit", UNIT.upper(), "--period", "2020")

    assert outcome.code == 2
    assert outcome.err == f"“{UNIT}” đã có phiếu chấm theo “Bắc Giang 2020” (Năm 2020). Hãy mở phiếu đó.\n"


def test_sheets_are_listed_with_their_totals(seeded):
    seeded("sheet", "set", "VI/1", "1,25", "--round", "appraised")
    seeded("sheet", "new", "--unit", "Văn phòng", "--period", "2020")

    first, second = seeded("sheet", "list").out.splitlines()

    assert first.endswith(f"  {UNIT}  Năm 2020  Bắc Giang 2020  Tự chấm 90,5 | Thẩm định 1,25")
    assert second.endswith("  Văn phòng  Năm 2020  Bắc Giang 2020")
    assert seeded("--lang", "en", "sheet", "list").out.splitlines()[0].endswith("  Self-scored 90,5 | Appraised 1,25")
    assert seeded("sheet", "list", "--period", "2019").out == ""


# show


def test_a_sheet_is_shown_to_programs_line_by_line(seeded):
    value = seeded("sheet", "show", "--json").value

    told = {"sheet", "unit", "staff", "name", "period", "rubric", "totals", "plan", "lines", "problems"}
    assert value.keys() == told
    assert value["plan"] is None
    assert (value["unit"], value["period"], value["rubric"]) == (UNIT, "2020", "Bắc Giang 2020")
    assert value["totals"] == {"self": {"stated": "93", "summed": "90.5", "maximum": "100", "blanks": 2}}
    assert len(value["lines"]) == 93
    assert value["lines"][0] == {
        "criterion": "I",
        "text": "CÔNG TÁC THÔNG TIN TỔNG HỢP",
        "max": "44",
        "standing": "part",
        "scores": {"self": {"points": "40.5", "counted": "40.5", "not_applicable": False}},
    }
    assert [problem["code"] for problem in value["problems"]] == ["blank", "blank", "sum_mismatch", "sum_mismatch"]


def test_a_blank_and_a_stated_sum_are_shown_for_what_they_are(seeded):
    assert score(seeded, "I.4/1") == {"points": None, "counted": "0", "not_applicable": False}
    assert score(seeded, "VI") == {"points": "10", "counted": "7.5", "not_applicable": False}


def test_a_sheet_is_shown_to_people_with_totals_and_problems(seeded):
    lines = seeded("sheet", "show").out.splitlines()

    assert lines[0] == f"{UNIT} – Năm 2020 – Bắc Giang 2020"
    assert lines[1].split() == ["I", "44", "40,5", "CÔNG", "TÁC", "THÔNG", "TIN", "TỔNG", "HỢP"]
    assert lines[94].split() == ["Tổng", "cộng", "100", "93", "TỔNG", "CỘNG"]
    assert lines[95] == "Tự chấm: 90,5 / 100, còn trống 2"
    assert lines[-1] == "! Tổng cộng: tự chấm ghi 93, cộng các dòng con được 90,5 (lệch 2,5) – do VI"


def test_what_is_taken_away_is_shown_with_a_minus(run, tmp_path):
    table = tmp_path / "bang.txt"
    table.write_text(
        "TT\tTiêu chí\tĐiểm chuẩn\tTự chấm\nI\tChuyên môn\t10\t9\nII\tĐIỂM TRỪ\t-5\t-2\n\tTỔNG CỘNG\t10\t7",
        encoding="utf-8",
    )
    run("rubric", "import", table, "--name", "Thi đua", "--unit", UNIT, "--period", "2026")

    said = run("sheet", "show").out

    assert "II             −5     −2  ĐIỂM TRỪ" in said
    assert "Tự chấm: 7 / 10" in said
    line = shown_line(run("sheet", "show", "--json"), "II")
    assert (line["standing"], line["max"]) == ("penalty", "5")
    assert "Tự chấm: 5,5 / 10" in run("sheet", "set", "II", "-3,5").out
    assert run("sheet", "set", "I", "-3,5").code == 2


def test_a_sheet_is_shown_in_english(seeded):
    lines = seeded("sheet", "show", "--lang", "en").out.splitlines()

    assert lines[1].split()[1:3] == ["44", "40,5"]
    assert lines[95] == "Self-scored: 90,5 of 100, 2 blank"


def test_every_round_that_was_begun_is_shown(seeded):
    seeded("sheet", "set", "VI/1", "1", "--round", "concluded")

    value = seeded("sheet", "show", "--json").value
    lines = seeded("sheet", "show").out.splitlines()

    assert value["totals"].keys() == {"self", "concluded"}
    assert value["totals"]["concluded"] == {"stated": None, "summed": "1", "maximum": "100", "blanks": 64}
    assert "Kết luận: 1 / 100, còn trống 64" in lines


def test_a_sheet_nobody_began_shows_the_self_scored_round(seeded):
    seeded("sheet", "new", "--unit", "Văn phòng", "--period", "2020")

    value = seeded("sheet", "show", "--unit", "Văn phòng", "--json").value

    assert value["totals"] == {"self": {"stated": None, "summed": "0", "maximum": "100", "blanks": 65}}


# set


@pytest.mark.parametrize("written", ["1.5", "1,5", " 1,50 ", "1,5 điểm"])
def test_a_line_gets_its_points(seeded, written):
    outcome = seeded("sheet", "set", "VI/5", written)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "VI/5, Tự chấm: 1,5\nTự chấm: 92 / 100, còn trống 2\n"
    assert score(seeded, "VI/5")["points"] == "1.5"


def test_what_was_set_is_given_to_programs_as_the_whole_sheet(seeded):
    outcome = seeded("sheet", "set", "VI/5", "2", "--json")

    assert outcome.value["totals"]["self"]["summed"] == "92.5"
    assert shown_line(outcome, "VI/5")["scores"]["self"]["points"] == "2"


def test_an_empty_text_clears_a_line(seeded):
    outcome = seeded("sheet", "set", "vi/1", "")

    assert outcome.out.splitlines()[0] == "VI/1, Tự chấm: "
    assert score(seeded, "VI/1")["points"] is None


@pytest.mark.parametrize("written", ["KAD", "kad"])
def test_a_line_may_not_apply(seeded, written):
    outcome = seeded("sheet", "set", "VI/5", written)

    assert outcome.out == "VI/5, Tự chấm: KAD\nTự chấm: 90,5 / 98, còn trống 2\n"
    assert score(seeded, "VI/5") == {"points": "0", "counted": "0", "not_applicable": True}


def test_a_section_that_does_not_apply_takes_its_lines_along(seeded):
    outcome = seeded("sheet", "set", "VI", "KAD", "--reason", "Không có bộ phận một cửa")

    assert outcome.out == "VI, Tự chấm: KAD\nTự chấm: 83 / 90, còn trống 2\n"
    assert [score(seeded, f"VI/{line}")["not_applicable"] for line in range(1, 6)] == [True] * 5
    assert seeded("history", "--json").value[0]["text"] == "Đổi không áp dụng, 5 ô"


def test_what_does_not_apply_and_its_reason_are_one_step(seeded):
    steps = len(seeded("history", "--json").value)

    seeded("sheet", "set", "VI", "KAD", "--reason", "Không có bộ phận một cửa")

    assert len(seeded("history", "--json").value) == steps + 1


def test_points_bring_a_line_back_that_did_not_apply(seeded):
    seeded("sheet", "set", "VI/5", "KAD")

    seeded("sheet", "set", "VI/5", "1")

    assert score(seeded, "VI/5") == {"points": "1", "counted": "1", "not_applicable": False}


def test_points_and_their_reason_are_one_step(seeded):
    seeded("sheet", "set", "I.1.2/2", "2,5", "--reason", "  Chậm hai tháng ")

    assert score(seeded, "I.1.2/2")["points"] == "2.5"
    assert [change["text"] for change in seeded("history", "--json").value] == [
        "Sửa điểm I.1.2/2",
        "Nhập bộ tiêu chí Bắc Giang 2020",
    ]


def test_a_stated_total_may_be_set_beside_the_sum(seeded):
    outcome = seeded("sheet", "set", "total", "90,5")

    assert outcome.out.splitlines()[0] == "Tổng cộng, Tự chấm: 90,5"
    assert seeded("undo").out == "Đã hoàn tác: Sửa điểm tổng cộng\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["VII", "1"], "không có tiêu chí “VII”"),
        (["", "1"], "không có tiêu chí “”"),
        (["VI/1", "một"], "“một” không phải là số điểm"),
        (["VI/1", "-1"], "“-1” nhỏ hơn 0"),
        (["VI/1", "1.250"], "phần nghìn hay phần thập phân"),
        (["VI/1", "0,125"], "quá hai chữ số thập phân"),
        (["VI/1", "1", "--round", "fourth"], "không có vòng chấm “fourth”. Có: self, appraised, concluded."),
        (["VI/1", "1", "--unit", "Phòng lạ"], "Không tìm thấy “Phòng lạ”"),
        (["VI/1", "1", "--period", "2020-13"], "“2020-13” không phải là kỳ"),
    ],
)
def test_what_cannot_be_set_is_refused_and_changes_nothing(seeded, words, said):
    before = seeded("sheet", "show", "--json").value

    outcome = seeded("sheet", "set", *words)

    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert seeded("sheet", "show", "--json").value == before
