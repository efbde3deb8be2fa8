"""Reasons in lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.scoring.reasons import reason_parts, reworded, with_part, without_part
from danhgia_desktop.text import tidy

phrases = st.text(min_size=1, max_size=20).map(tidy).filter(bool)
typed = st.text(alphabet="ab ắ\n\r\t", max_size=30).map(str.strip)
reasons = typed | st.lists(phrases, max_size=4).map("\n".join)


def test_the_parts_of_a_reason_are_its_lines_without_blank_ones():
    assert reason_parts("Nộp chậm\n\n  thiếu   số liệu \r\n") == ("Nộp chậm", "thiếu số liệu")
    assert reason_parts("") == ()


def test_a_part_is_added_below_what_was_typed_and_only_once():
    assert with_part("", "Nộp chậm") == "Nộp chậm"
    assert with_part("Theo BC 12", "Nộp chậm") == "Theo BC 12\nNộp chậm"
    assert with_part("Nộp  chậm\nTheo BC 12", "Nộp chậm") == "Nộp  chậm\nTheo BC 12"


def test_a_part_is_taken_away_and_what_was_typed_beside_it_stays_to_the_letter():
    assert without_part("Nộp chậm\n  xem  BC 12\nNộp chậm", "Nộp chậm") == "xem  BC 12"
    assert without_part("Nộp chậm 2 ngày", "Nộp chậm") == "Nộp chậm 2 ngày"


def test_a_part_is_put_in_other_words_where_it_stands():
    assert reworded("A\nNộp chậm\nB", "Nộp chậm", "Gửi muộn") == "A\nGửi muộn\nB"
    assert reworded("Nộp chậm 2 ngày", "Nộp chậm", "Gửi muộn") == "Nộp chậm 2 ngày"
    assert reworded("Nộp chậm", "Nộp chậm", "Nộp chậm") == "Nộp chậm"


def test_other_words_that_already_stand_there_are_not_said_twice():
    assert reworded("Gửi muộn\nNộp chậm", "Nộp chậm", "Gửi muộn") == "Gửi muộn"


@given(reasons, phrases)
def test_what_is_added_can_be_taken_away_again(reason, text):
    added = with_part(reason, text)

    assert text in reason_parts(added)
    left = without_part(added, text)
    assert reason_parts(left) == tuple(part for part in reason_parts(reason) if part != text)


@given(reasons, phrases, phrases)
def test_rewording_changes_only_the_old_words(reason, old, new):
    parts = reason_parts(reworded(reason, old, new))

    assert [part for part in parts if part != new] == [p for p in reason_parts(reason) if p not in {old, new}]
    assert (old in reason_parts(reason)) <= (new in parts)
    assert old == new or old not in parts
