from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop import period
from danhgia_desktop.official_text import in_words, official_date, official_period, short_date

_DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
_VALUES = {word: value for value, word in enumerate(_DIGITS)} | {"mốt": 1, "tư": 4, "lăm": 5, "linh": 0}
_POWERS = {"nghìn": 10**3, "triệu": 10**6}


def read_aloud(words: str) -> int:
    """Read a number in words, the other way round and by other means."""
    if words.startswith("âm "):
        return -read_aloud(words.removeprefix("âm "))
    billions, unit, rest = words.rpartition("tỷ")
    if unit:
        return read_aloud(billions.strip()) * 10**9 + (read_aloud(rest.strip()) if rest.strip() else 0)
    total = group = digit = 0
    for word in words.split():
        if word == "trăm":
            group, digit = digit * 100, 0
        elif word == "mươi":
            group, digit = group + digit * 10, 0
        elif word == "mười":
            group, digit = group + 10, 0
        elif word in _POWERS:
            total, group, digit = total + (group + digit) * _POWERS[word], 0, 0
        else:
            digit = _VALUES[word]
    return total + group + digit


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2023, 7, 6), "ngày 06 tháng 7 năm 2023"),
        (date(2021, 1, 20), "ngày 20 tháng 01 năm 2021"),
        (date(2021, 2, 2), "ngày 02 tháng 02 năm 2021"),
        (date(2020, 12, 31), "ngày 31 tháng 12 năm 2020"),
    ],
)
def test_documents_are_dated_with_padded_days_and_the_first_two_months_padded(day, written):
    assert official_date(day) == written


@pytest.mark.parametrize(("day", "written"), [(date(2022, 5, 5), "05/5/2022"), (date(2021, 1, 6), "06/01/2021")])
def test_running_text_pads_dates_the_same_way(day, written):
    assert short_date(day) == written


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("2020", "năm 2020"),
        ("2026-H1", "6 tháng đầu năm 2026"),
        ("2026-H2", "6 tháng cuối năm 2026"),
        ("2026-Q4", "quý IV năm 2026"),
        ("2026-02", "tháng 02 năm 2026"),
        ("2026-11", "tháng 11 năm 2026"),
        ("2026-W07", "tuần 7 năm 2026"),
    ],
)
def test_titles_name_periods_in_words(code, written):
    assert official_period(period.parse(code)) == written


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (1, "một"),
        (4, "bốn"),
        (10, "mười"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (35, "ba mươi lăm"),
        (100, "một trăm"),
        (105, "một trăm linh năm"),
        (111, "một trăm mười một"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_050, "một nghìn không trăm năm mươi"),
        (759_000, "bảy trăm năm mươi chín nghìn"),
        (2_530_000, "hai triệu năm trăm ba mươi nghìn"),
        (1_000_001, "một triệu không trăm linh một"),
        (5_142_600_000, "năm tỷ một trăm bốn mươi hai triệu sáu trăm nghìn"),
        (2_000_000_000_000, "hai nghìn tỷ"),
        (-15, "âm mười lăm"),
    ],
)
def test_money_is_spelled_as_in_the_north(number, words):
    assert in_words(number) == words


@given(st.integers(-(10**17), 10**17))
def test_a_number_in_words_reads_back_as_the_number(number):
    assert read_aloud(in_words(number)) == number
