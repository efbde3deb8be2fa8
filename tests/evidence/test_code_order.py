"""Codes of documents in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.evidence.code_order import code_key, folded_code

CODES = st.text(alphabet="Hhđ0123456789.- ", max_size=12)


def test_codes_are_sorted_as_people_count():
    codes = ["H1.2.10", "", "H1.2.9", "H2.1", "H1.10.1", "h1.2.03", "12", "Đ1"]

    assert sorted(codes, key=code_key) == ["12", "Đ1", "h1.2.03", "H1.2.9", "H1.2.10", "H1.10.1", "H2.1", ""]


@pytest.mark.parametrize("other", ["h1.2.03", " H1.2.03 ", "H1.2.03\u200b"])
def test_codes_differ_by_more_than_case_and_blanks(other):
    assert folded_code("H1.2.03") == folded_code(other)
    assert folded_code("H1.2.03") != folded_code("H1.2.3")


def test_a_number_of_any_length_has_its_place():
    assert code_key("H" + "9" * 5000) < code_key("H1" + "0" * 5000)
    assert code_key("H1.2.3") < code_key("H1.2.04")


@given(CODES, CODES)
def test_two_codes_that_are_not_the_same_have_one_order(one, other):
    assert (code_key(one) == code_key(other)) == (folded_code(one) == folded_code(other))
    assert (code_key(one) < code_key(other)) + (code_key(other) < code_key(one)) == (
        folded_code(one) != folded_code(other)
    )
