"""Codes of documents in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.evidence.code_order import code_key
from danhgia_desktop.text import tidy

CODES = st.text(alphabet="Hhđ0123456789.- ", max_size=12)


def test_codes_are_sorted_as_people_count():
    codes = ["H1.2.10", "", "H1.2.9", "H2.1", "H1.10.1", "h1.2.03", "12", "Đ1"]

    assert sorted(codes, key=code_key) == ["12", "Đ1", "h1.2.03", "H1.2.9", "H1.2.10", "H1.10.1", "H2.1", ""]


@pytest.mark.parametrize("other", ["h1.2.03", " H1.2.03 ", "H1.2.03\u200b"])
def test_codes_that_are_alike_but_for_case_and_blanks_stand_at_one_place(other):
    assert code_key("H1.2.03") == code_key(other)
    assert code_key("H1.2.03") != code_key("H1.2.3")


def test_a_number_of_any_length_has_its_place():
    assert code_key("H" + "9" * 5000) < code_key("H1" + "0" * 5000)
    assert code_key("H1.2.3") < code_key("H1.2.04")


@given(CODES, CODES)
def test_two_codes_that_are_not_the_same_have_one_order(one, other):
    are_same = tidy(one).casefold() == tidy(other).casefold()
    assert (code_key(one) == code_key(other)) == are_same
    assert (code_key(one) < code_key(other)) + (code_key(other) < code_key(one)) == (not are_same)
