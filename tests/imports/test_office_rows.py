"""What the rows of lists say, cell by cell."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop import days
from danhgia_desktop.imports.office_words import (
    NotATickError,
    UnknownWordError,
    employment_kind,
    is_ticked,
    kind_by_name,
    role_by_post,
    unit_kind,
    unit_role,
)
from danhgia_desktop.imports.staff_rows import read_staff, staff_row
from danhgia_desktop.imports.unit_rows import NotAnOrdinalError, read_units, unit_row
from danhgia_desktop.organization.office_tables import (
    EMPLOYMENT_KINDS,
    UNIT_KINDS,
    UNIT_ROLES,
    StaffColumn,
    UnitColumn,
)
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind
from tests.imports.office_lists import listed, staff_list, unit_list


def rows_of(*rows: str) -> list:
    return [staff_row(record) for record in read_staff(staff_list(*rows)).records]


def test_every_word_that_templates_offer_is_understood():
    assert {kind: employment_kind(name) for kind, name in EMPLOYMENT_KINDS.items()} == {k: k for k in EmploymentKind}
    assert {kind: unit_kind(name) for kind, name in UNIT_KINDS.items()} == {kind: kind for kind in UnitKind}
    assert {role: unit_role(name) for role, name in UNIT_ROLES.items()} == {role: role for role in UnitRole}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("CÔNG CHỨC", EmploymentKind.CIVIL_SERVANT),
        ("vc", EmploymentKind.PUBLIC_EMPLOYEE),
        ("Hợp đồng 111", EmploymentKind.WORKER),
        ("HĐLĐ theo NĐ 68", EmploymentKind.WORKER),
        ("Lao động hợp đồng", EmploymentKind.WORKER),
    ],
)
def test_kinds_are_read_as_offices_write_them(text, kind):
    assert employment_kind(text) is kind


@pytest.mark.parametrize("text", ["Cán bộ, công chức", "Khác", "?"])
def test_a_kind_that_may_be_several_or_none_is_refused(text):
    with pytest.raises(UnknownWordError):
        employment_kind(text)


@pytest.mark.parametrize(
    ("post", "role"),
    [
        ("Trưởng phòng", UnitRole.HEAD),
        ("Q. Trưởng phòng", UnitRole.HEAD),
        ("Chánh Văn phòng", UnitRole.HEAD),
        ("Chi cục trưởng", UnitRole.HEAD),
        ("Giám đốc Sở", UnitRole.HEAD),
        ("Phó Trưởng phòng", UnitRole.DEPUTY),
        ("Phó Chánh Văn phòng", UnitRole.DEPUTY),
        ("Chi cục Phó", UnitRole.DEPUTY),
        ("Kế toán trưởng", UnitRole.MEMBER),
        ("Chuyên viên", UnitRole.MEMBER),
    ],
)
def test_a_post_says_who_heads_a_unit(post, role):
    assert role_by_post(post) is role


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ban Giám đốc", UnitKind.LEADERSHIP),
        ("Văn phòng Sở", UnitKind.OFFICE),
        ("Thanh tra Sở", UnitKind.INSPECTORATE),
        ("Chi cục Văn thư - Lưu trữ", UnitKind.SUB_DEPARTMENT),
        ("Trung tâm Lưu trữ lịch sử", UnitKind.PUBLIC_SERVICE),
        ("Phòng Tổ chức", UnitKind.DIVISION),
    ],
)
def test_a_unit_without_a_kind_has_that_of_its_name(name, kind):
    assert kind_by_name(name) is kind


@pytest.mark.parametrize(
    ("text", "is_yes"),
    [("x", True), ("X", True), ("Có", True), ("1", True), ("✓", True), ("0", False), ("Không", False)],
)
def test_ticks_are_what_people_tick_with(text, is_yes):
    assert is_ticked(text) is is_yes


def test_what_is_no_tick_is_refused():
    with pytest.raises(NotATickError):
        is_ticked("Nguyễn Văn A")


def test_a_row_says_all_its_cells():
    header = [column.value for column in StaffColumn]
    cells = (
        "CC01",
        "Lê A",
        "(VP)",
        "Công chức",
        "Văn phòng",
        "Phó Chánh Văn phòng",
        "Phó",
        "x",
        "",
        "N1",
        "1/3/2026",
        "31.12.26",
        "nghỉ hưu trước tuổi",
        "12",
    )
    (record,) = read_staff(listed(header, cells)).records

    row = staff_row(record)

    assert (row.code, row.name, row.suffix, row.kind) == ("CC01", "Lê A", "(VP)", EmploymentKind.CIVIL_SERVANT)
    assert (row.unit, row.post, row.role) == ("Văn phòng", "Phó Chánh Văn phòng", UnitRole.DEPUTY)
    assert (row.is_leader, row.party_member, row.duty_group) == (True, None, "N1")
    assert (row.until_on, row.end_reason) == (date(2026, 12, 31), EndReason.RETIREMENT)
    assert (row.from_on, row.decision, row.problems, row.derived) == (date(2026, 3, 1), "12", (), frozenset())


def test_the_role_follows_from_the_post_and_the_leader_from_the_role_where_the_list_says_neither():
    head, member = rows_of("CC01|Lê A|Công chức|Văn phòng|Chánh Văn phòng", "CC02|Lê B|Công chức|Văn phòng|Chuyên viên")

    assert (head.role, head.is_leader) == (UnitRole.HEAD, True)
    assert (member.role, member.is_leader) == (UnitRole.MEMBER, False)
    assert head.derived == {StaffColumn.ROLE, StaffColumn.LEADER}


@pytest.mark.parametrize(
    ("role", "ticked", "is_leader", "derived"),
    [
        ("Trưởng", "", True, {StaffColumn.LEADER}),
        ("Phó", "không", False, set()),
        ("–", "x", True, set()),
        ("Trưởng", "có lẽ", None, set()),
    ],
)
def test_a_blank_cell_leaves_it_to_the_role_who_is_a_leader(role, ticked, is_leader, derived):
    header = (StaffColumn.CODE, StaffColumn.NAME, StaffColumn.ROLE, StaffColumn.LEADER)
    (record,) = read_staff(listed(header, ("CC01", "Lê A", role, ticked))).records

    row = staff_row(record)

    assert (row.is_leader, row.derived) == (is_leader, derived)


def test_a_row_without_a_post_says_nothing_of_the_role():
    (row,) = rows_of("CC01|Lê A")

    assert (row.kind, row.post, row.role, row.is_leader, row.party_member) == (None, None, None, None, None)


def test_each_cell_that_cannot_be_read_is_named_with_what_stands_there():
    (row,) = rows_of("CC01|Lê A|Thầy|Văn phòng|Chuyên viên|31/02/2026")

    kind, day = row.problems
    assert (kind.address, kind.text, kind.column) == ("Sheet1!D2", "Thầy", StaffColumn.KIND)
    assert (day.address, day.text, type(day.error)) == ("Sheet1!G2", "31/02/2026", days.NoSuchDayError)
    assert (row.kind, row.from_on) == (None, None)


def test_a_unit_says_all_its_cells():
    full, short = (
        unit_row(record)
        for record in read_units(unit_list("Văn phòng|VP|Văn phòng|Sở Nội vụ|3", "Thanh tra Sở|TTr||")).records
    )

    assert (full.name, full.symbol, full.kind, full.parent, full.ordinal) == (
        "Văn phòng",
        "VP",
        UnitKind.OFFICE,
        "Sở Nội vụ",
        3,
    )
    assert (short.kind, short.parent, short.ordinal, short.problems) == (None, None, None, ())


@pytest.mark.parametrize("text", ["III", "-1", "1.5", "99999"])
def test_the_place_of_a_unit_is_a_whole_number(text):
    (record,) = read_units(unit_list(f"Văn phòng|VP|Phòng sai|| {text}")).records

    kind, ordinal = unit_row(record).problems
    assert isinstance(kind.error, UnknownWordError)
    assert (type(ordinal.error), ordinal.column) == (NotAnOrdinalError, UnitColumn.ORDINAL)
