"""Values in few bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.storage import compact_values

stored = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text() | st.sampled_from(compact_values.WORDS)


def repr_of_a_few(packed: bytes) -> str:
    return repr(packed[:16])


@given(st.lists(stored))
def test_values_come_back_as_they_were(values):
    assert list(compact_values.unpack(compact_values.pack(values))) == values


@given(st.lists(stored, min_size=60, max_size=80))
def test_many_values_take_no_more_room_than_they_need(values):
    assert len(compact_values.pack(values)) <= 1 + len(compact_values.written(values))


def test_many_alike_are_compressed():
    values = [1, "self", None] * 1000

    packed = compact_values.pack(values)

    assert len(packed) < 50
    assert list(compact_values.unpack(packed)) == values


def test_what_stands_among_values_is_found_compressed_or_not():
    many = [*range(300), 7, "Báo cáo"]
    part = compact_values.written([7, "Báo cáo"])

    for values in (many, many[-2:]):
        assert compact_values.contains(compact_values.pack(values), part)
        assert not compact_values.contains(compact_values.pack(values), compact_values.written([7, "Báo"]))


@pytest.mark.parametrize(
    ("value", "written"),
    [(0, "00"), (-1, "01"), (None, "03"), ("", "07"), ("self", "0b"), ("é", "0a c3 a9"), (31, "7c"), (32, "80 01")],
)
def test_values_are_written_as_files_have_them(value, written):
    assert compact_values.written([value]).hex(" ") == written


@pytest.mark.parametrize(
    "packed",
    [
        *(
            b"",
            b"\x02\x04",
            b"\x01nothing compressed",
            b"\x00\x80",
            b"\x00\x0eab",
            b"\x00\x0a\xff\xff",
            b"\x00\xff\x7f",
        ),
        *(b"\x00" + b"\x80" * 10 + b"\x01", b"\x00" + b"\x80" * 9 + b"\x7f", b"\x00" + b"\xff" * 2**20 + b"\x01"),
    ],
    ids=repr_of_a_few,
)
def test_what_was_never_packed_is_refused(packed):
    with pytest.raises((ValueError, LookupError)):
        list(compact_values.unpack(packed))
