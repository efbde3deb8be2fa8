"""What a text that is looked for finds, and what stands there afterwards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from danhgia_desktop.ui.grid.cell import Cell
from danhgia_desktop.ui.grid.find_query import FindQuery


@pytest.mark.parametrize(
    ("wanted", "exact", "whole", "found"),
    [
        ("ke hoach", False, False, True),
        ("KẾ hoạch", True, False, True),
        ("kê hoạch", True, False, False),
        ("kê hoạch", False, False, True),
        ("ban", False, True, False),
        ("ban hanh ke hoach", False, True, True),
        ("ban hanh ke hoach", True, True, False),
        ("", False, False, False),
        (" ", False, False, False),
        ("", False, True, False),
    ],
)
def test_finding_minds_what_it_is_told_to(wanted, exact, whole, found):
    assert FindQuery(text=wanted, exact=exact, whole=whole).finds("Ban hành Kế hoạch") is found


def test_every_occurrence_is_replaced_and_the_rest_stays():
    query = FindQuery(text="phong")

    assert query.replaced("Phòng A, phòng B, phòng", "Ban") == "Ban A, Ban B, Ban"
    assert query.replaced("Ban A", "Sở") == "Ban A"
    assert FindQuery(text="phong", exact=True).replaced("Phòng phong", "x") == "Phòng x"
    assert FindQuery(text="aa").replaced("aaaa a", "b") == "bb a"


def test_letters_that_fold_to_several_are_replaced_whole():
    assert FindQuery(text="s", exact=True).replaced("Straße", "x") == "xtraxe"
    assert FindQuery(text="strasse", exact=True).replaced("Straße", "x") == "x"


def test_a_cell_is_found_as_it_is_shown_and_as_it_was_typed():
    points = Cell(text="1,0", typed="1", can_type=True)

    assert FindQuery(text="1,0").finds_cell(points)
    assert FindQuery(text="1", whole=True).finds_cell(points)
    assert FindQuery(text="1", whole=True).replaced_cell(points, "2") == "2"
    assert FindQuery(text="1,0").replaced_cell(points, "2") == "2"
    assert not FindQuery(text="1", whole=True).finds_cell(Cell(text="1,0", typed="1"))


def test_lines_are_found_as_they_are_typed_so_that_replacing_never_joins_them():
    lines = Cell(text="một việc; hai việc", typed="một việc\nhai việc", can_type=True)

    assert not FindQuery(text="việc; hai").finds_cell(lines)
    assert FindQuery(text="việc").replaced_cell(lines, "lần") == "một lần\nhai lần"
    assert FindQuery(text="việc; hai").finds_cell(Cell(text=lines.text))
    assert FindQuery(text="ba").replaced_cell(lines, "bốn") == lines.typed


TEXTS = st.text(alphabet="aàăâdđ Aß", max_size=10)


@given(TEXTS, TEXTS, st.booleans())
def test_nothing_is_found_any_more_once_it_is_replaced_by_something_else(wanted, text, exact):
    query = FindQuery(text=wanted, exact=exact)

    replaced = query.replaced(text, "7")

    assert (replaced == text) is not query.finds(text)
    assert not query.finds(replaced) or not replaced


@given(TEXTS, TEXTS)
def test_what_is_found_replaced_by_itself_changes_only_its_marks(wanted, text):
    query = FindQuery(text=wanted)

    assert query._compared(query.replaced(text, wanted)) == query._compared(text)
