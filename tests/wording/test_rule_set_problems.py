"""What is wrong with a rule set, in sentences."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.regulation.regulation_problem import RegulationProblem, RuleFault
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.rule_set_fields import FIELDS
from danhgia_desktop.wording.rule_set_problems import RULE_FAULTS, say_field, say_rule_problem
from tests.rule_set_builders import PEOPLE, RATING, REGULATION, RULE_SET, with_people, with_rating


def said(regulation, language: Language = Language.VI) -> list[str]:
    return [say_rule_problem(one, regulation, language) for one in of_regulation(regulation, RULE_SET.by_uid)]


def test_every_fault_has_a_sentence_that_ends_in_both_languages():
    assert RULE_FAULTS.keys() == set(RuleFault)
    for words in RULE_FAULTS.values():
        assert words.asks_for(Language.VI) == words.asks_for(Language.EN)
        assert words.vi.endswith(".")
        assert words.en.endswith(".")


def test_every_field_that_a_file_can_have_has_a_name():
    source = Path(regulation_codec.__file__).read_text(encoding="utf-8")

    assert set(re.findall(r'"(\w+)":', source)) - {"format", "uid"} == FIELDS.keys()


def test_a_number_out_of_range_is_told_with_its_limit_and_the_mend():
    wrong = with_rating(quota=replace(RATING.quota, percent=Decimal(200), outstanding_percent=None))

    assert said(wrong) == [
        (
            "Quy định cho công chức, người lao động › Xếp loại › Tỷ lệ xuất sắc › Tỷ lệ %: 200 vượt giới hạn 100. "
            "Hãy sửa số này."
        )
    ]
    assert said(wrong, Language.EN)[0].startswith("Rules for civil servants, workers › Rating › Quota › Percent: 200")


def test_days_that_contradict_each_other_are_both_named():
    assert said(replace(REGULATION, effective_until=date(2025, 12, 31))) == [
        "Hiệu lực đến hết ngày: 31/12/2025 trước ngày có hiệu lực 01/01/2026. Hãy sửa một trong hai ngày."
    ]


def test_a_day_that_does_not_exist_is_told():
    wrong = with_people(deadlines=(replace(PEOPLE.deadlines[1], month=2, day=31),))

    assert said(wrong) == [
        "Quy định cho công chức, người lao động › Thời hạn 1 › Ngày: không có ngày 31 của tháng thứ 2. Hãy sửa ngày."
    ]


def test_codes_are_told_by_their_names():
    wrong = with_people(roll_ups=(PEOPLE.roll_ups[1],) * 2, deadlines=PEOPLE.deadlines[:1] * 2)

    assert [sentence.split(": ", 1)[1] for sentence in said(wrong)] == [
        "“năm” ghi hai lần. Hãy bỏ một.",
        "“Trình” ghi hai lần. Hãy bỏ một.",
    ]


def test_rules_for_nobody_are_named_by_their_number():
    nobody = with_people(kinds=())

    assert said(nobody) == ["Quy định cho 1 › Đối tượng: chưa chọn đối tượng. Hãy chọn ít nhất một."]
    assert say_field("rules[0].rating.bands[1].at_least", nobody, Language.EN) == "Rules for 1 › Rating › Band 2 › From"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("fault", RuleFault)
def test_what_is_not_known_leaves_no_brace(fault, language):
    sentence = say_rule_problem(RegulationProblem(fault=fault, path="title"), REGULATION, language)

    assert "{" not in sentence
