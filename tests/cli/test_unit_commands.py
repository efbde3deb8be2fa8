"""`units list`."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.operations import units
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.organization.org_unit import UnitKind
from tests.storage.builders import ACTOR


@pytest.fixture
def office(run, data):
    with open_data(data) as store:
        branch = units.add_unit(store, ACTOR, "Chi cục Văn thư", kind=UnitKind.SUB_DEPARTMENT, symbol="CCVT")
        closed = units.add_unit(store, ACTOR, "Thanh tra", kind=UnitKind.INSPECTORATE)
        units.add_unit(store, ACTOR, "Phòng Một", parent=branch.uid)
        units.close_unit(store, ACTOR, closed.uid, date(2026, 3, 1))
    return run


def test_units_are_given_to_programs_each_before_its_parts(office):
    listed = office("units", "list", "--json").value

    assert [unit.pop("uid") != "" for unit in listed] == [True] * 3
    common = {"symbol": "", "parent": None, "closed_on": None}
    assert listed == [
        {**common, "name": "Chi cục Văn thư", "kind": "sub_department", "symbol": "CCVT"},
        {**common, "name": "Phòng Một", "kind": "division", "parent": "Chi cục Văn thư"},
        {**common, "name": "Thanh tra", "kind": "inspectorate", "closed_on": "2026-03-01"},
    ]


def test_units_are_read_as_a_tree(office):
    assert office("units", "list").out.splitlines() == [
        "Đơn vị           Ký hiệu  Loại        Thôi hoạt động từ",
        "Chi cục Văn thư  CCVT     Chi cục",
        "  Phòng Một               Phòng, ban",
        "Thanh tra                 Thanh tra   01/03/2026",
    ]
    assert office("--lang", "en", "units", "list").out.startswith("Unit             Symbol  Kind")


def test_an_office_without_units_is_told(run):
    outcome = run("units", "list")

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "Chưa có đơn vị nào.\n")
