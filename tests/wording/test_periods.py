"""Names of periods and rounds."""

from __future__ import annotations

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.rubric import DEFAULT_ROUNDS, Round, RoundKey
from danhgia_desktop.wording import Language, period_kind_name, period_name, round_name


@pytest.mark.parametrize(
    ("code", "vietnamese", "english"),
    [
        ("2020", "Năm 2020", "Year 2020"),
        ("2026-H1", "6 tháng đầu năm 2026", "Half-year 1/2026"),
        ("2026-H2", "6 tháng cuối năm 2026", "Half-year 2/2026"),
        ("2026-Q4", "Quý IV/2026", "Quarter 4/2026"),
        ("2026-02", "Tháng 02/2026", "Month 02/2026"),
        ("2026-W47", "Tuần 47/2026", "Week 47/2026"),
    ],
)
def test_a_period_has_the_name_people_use(code, vietnamese, english):
    assert period_name(periods.parse(code), Language.VI) == vietnamese
    assert period_name(periods.parse(code), Language.EN) == english


@pytest.mark.parametrize("language", Language)
def test_every_kind_of_period_has_a_name_of_its_own(language):
    assert len({period_kind_name(kind, language) for kind in PeriodKind}) == len(PeriodKind)


def test_the_usual_rounds_have_short_names_in_both_languages():
    assert [round_name(round_, Language.VI) for round_ in DEFAULT_ROUNDS] == ["Tự chấm", "Thẩm định", "Kết luận"]
    assert [round_name(round_, Language.EN) for round_ in DEFAULT_ROUNDS] == ["Self-scored", "Appraised", "Concluded"]


def test_a_round_of_an_office_s_own_keeps_its_name():
    own = Round(key=RoundKey("r2"), name="Điểm UBND tỉnh chấm lại")

    assert {round_name(own, language) for language in Language} == {"Điểm UBND tỉnh chấm lại"}
