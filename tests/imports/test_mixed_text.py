"""Old text and Unicode in one table."""

from __future__ import annotations

import pytest

from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.mixed_text import Script, row_script, script_of
from tests.imports.builders import old
from tests.imports.office_lists import listed

TCVN3 = LegacyEncoding.TCVN3


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Van phong", Script.EITHER),
        ("Trưởng phòng", Script.UNICODE),
        ("Văn thư", Script.UNICODE),
        (old("Trưởng phòng", TCVN3), Script.OLD),
        ("Vai trò", Script.EITHER),
        ("Müller", Script.EITHER),
    ],
)
def test_a_text_is_told_by_its_letters(text, script):
    assert script_of(text, TCVN3) is script


def test_a_row_is_old_where_any_cell_must_be():
    assert row_script(["Vai trò", "Văn thư", old("Trưởng phòng", TCVN3)], TCVN3) is Script.OLD
    assert row_script(["Vai trò", "Văn thư"], TCVN3) is Script.UNICODE
    assert row_script(["Vai trò"], TCVN3) is Script.EITHER


@pytest.mark.parametrize(
    "rows",
    [
        (("Họ và tên", "Vai trò"), ("Lê Thị Ánh", "Trưởng phòng")),
        (("Vai trò",), ("Lê Thị Ánh",), ("Trưởng phòng",)),
    ],
)
def test_what_is_unicode_already_stays_cell_by_cell(rows):
    source = listed(*rows)

    assert source.converted(TCVN3).tables == source.tables


def test_old_cells_beside_unicode_are_turned_alone():
    source = listed(("Họ và tên", "Vai trò"), (old("Nguyễn Thị Hiền", TCVN3), "Trưởng phòng"), ("trò",))

    (table,) = source.converted(TCVN3).tables

    assert [cell.text for cell in table.rows[1].cells] == ["Nguyễn Thị Hiền", "Trưởng phòng"]
