"""Which rubric or sheet a command means."""

from __future__ import annotations

import pytest

from tests import bac_giang
from tests.cli.conftest import UNIT


@pytest.fixture
def several(seeded):
    """Two rubrics, and three sheets in two periods."""
    seeded("rubric", "import", bac_giang.PATH, "--name", "Năm 2021")
    seeded("sheet", "new", "--unit", UNIT, "--period", "2021", "--rubric", "Năm 2021")
    seeded("sheet", "new", "--unit", "Thanh tra", "--period", "2021", "--rubric", "nam 2021")
    return seeded


def shown(several, *words: str) -> tuple[str, str]:
    value = several("sheet", "show", "--json", *words).value
    return value["unit"], value["period"]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["--unit", "thanh tra"], ("Thanh tra", "2021")),
        (["--unit", UNIT, "--period", "2021"], (UNIT, "2021")),
        (["--period", "2020"], (UNIT, "2020")),
        (["--rubric", "bac giang 2020"], (UNIT, "2020")),
        (["--rubric", "Năm 2021", "--unit", UNIT], (UNIT, "2021")),
    ],
)
def test_a_sheet_is_meant_by_unit_period_and_rubric(several, words, meant):
    assert shown(several, *words) == meant


def test_a_sheet_is_meant_by_its_uid_or_the_beginning_of_it(several):
    for listed in several("sheet", "list", "--json").value:
        meant = (listed["unit"], listed["period"])
        assert shown(several, "--sheet", listed["sheet"]) == meant
        assert shown(several, "--sheet", listed["sheet"][:12].upper()) == meant


def test_a_rubric_is_meant_by_its_uid_too(several):
    second = several("rubric", "list", "--json").value[1]["uid"]

    outcome = several("sheet", "new", "--unit", "Văn phòng", "--period", "2022", "--rubric", second[:10])

    assert outcome.code == 0
    assert several("sheet", "show", "--unit", "Văn phòng", "--json").value["rubric"] == "Năm 2021"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["sheet", "show"], "Dữ liệu có 3 mục. Hãy ghi rõ: mã, đơn vị, kỳ hoặc bộ tiêu chí."),
        (["sheet", "show", "--period", "2021"], "Có 2 mục khớp “2021”."),
        (["sheet", "show", "--unit", "Lạ", "--period", "2021"], "Không tìm thấy “Lạ, 2021”."),
        (["sheet", "show", "--sheet", "abc"], "Không tìm thấy “abc”."),
        (["sheet", "show", "--sheet", "zzzz"], "Không tìm thấy “zzzz”."),
        (["sheet", "show", "--rubric", "Lạ"], "Không tìm thấy “Lạ”."),
        (["sheet", "new", "--unit", "U", "--period", "2022"], "Dữ liệu có 2 mục."),
        (["sheet", "new", "--unit", "U", "--period", "2022", "--rubric", "Lạ"], "Không tìm thấy “Lạ”."),
    ],
)
def test_a_command_that_means_none_or_several_says_so(several, words, said):
    outcome = several(*words)

    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


def test_in_a_new_data_folder_there_is_nothing_to_choose(run):
    outcome = run("sheet", "show")

    assert outcome.code == 2
    assert "Dữ liệu chưa có gì để chọn." in outcome.err


def test_a_refusal_speaks_the_language_that_was_asked_for(run):
    assert "The data holds nothing to choose." in run("--lang", "en", "sheet", "show").err
