"""Tables in HTML, well made or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.ui.grid.html_table import read_table


@pytest.mark.parametrize(
    ("source", "rows"),
    [
        ("<p>không có bảng</p>", ()),
        ("<table></table>", ()),
        ("<table><tr><td>a<td>b<tr><td>c</table>", (("a", "b"), ("c",))),
        ("<table><td>a</td></table>", (("a",),)),
        ("<table><tr><th>A</th><td> nhiều \n  dấu cách </td></tr></table>", (("A", "nhiều dấu cách"),)),
        ("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>", (("a", "b"), ("", "c"))),
        ("<table><tr><td rowspan=9>a</td></tr></table>", (("a",),)),
        ("<table><tr><td colspan=0>a</td><td colspan=x>b</td></tr></table>", (("a", "b"),)),
        ("<table><tr><td>a<table><tr><td>trong</td></tr></table></td></tr></table>", (("atrong",),)),
        ("<table><tr><td>một</td></tr></table><table><tr><td>hai</td></tr></table>", (("một",),)),
        ("<table><tr><td><script>x()</script>4&nbsp;&amp;&#273;</td></tr></table>", (("4\u00a0&đ",),)),
        ("<table><tr><td>a<br>b</td></tr></table>", (("a\nb",),)),
        ("</table></td><table><tr><td>a</td></tr></table>", (("a",),)),
    ],
)
def test_the_first_table_is_read(source, rows):
    assert read_table(source) == rows


def test_spans_of_millions_are_cut_short():
    rows = read_table("<table><tr><td colspan=99999999 rowspan=99999999>a</td></tr></table>")

    assert rows == ()


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>a</td></tr>" + "<tr><td colspan=999 rowspan=19999>b</td></tr>",
        "<table>" + "<tr><td>a" * 200_001,
    ],
    ids=["spans", "cells"],
)
def test_a_table_too_large_is_not_read_in_part(page):
    assert read_table(page) == ()


def test_a_span_of_thousands_of_digits_is_a_wide_one():
    ((first, *others),) = read_table(f"<table><tr><td colspan={'9' * 5_000}>a</td></tr></table>")

    assert (first, set(others)) == ("a", {""})


def test_a_table_that_never_ends_is_read_as_far_as_it_goes():
    assert read_table("<table><tr><td>a<td>b <!-- ") == (("a", "b"),)


@given(st.text("<>/tabledrh ='\"&;!-x1", max_size=120))
def test_no_markup_makes_it_stumble(source):
    assert isinstance(read_table(source), tuple)
