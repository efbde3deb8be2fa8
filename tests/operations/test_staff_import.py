"""Lists of people taken into the data: all of a list, or nothing of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.imports.staff_rows import read_staff
from danhgia_desktop.operations import postings, scoring, staff, undoing, units
from danhgia_desktop.operations.given_for_all import GivenForAll
from danhgia_desktop.operations.list_import import ListRefusedError, RowState
from danhgia_desktop.operations.staff_import import import_staff, preview_staff
from danhgia_desktop.operations.subjects import PersonCoded
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.office_tables import StaffColumn
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.wording import Language, say_error
from tests.imports.office_lists import listed, staff_list
from tests.operations.people import (
    BRANCH,
    INSPECTORS,
    NAMES,
    OFFICE,
    fill_office,
    first_posting,
    last_step,
    member_of,
    person_of,
    places,
    told,
    unit_of,
)
from tests.storage.builders import ACTOR, contents, make_member, make_rubric

NEW_YEAR, JULY = date(2026, 1, 1), date(2026, 7, 1)
HEAD = "CC10|Đỗ Văn Giang|Công chức|Chi cục Văn thư|Chi cục trưởng|1/1/2026"
CLERK = "NV01|Hồ Thị Hà|HĐ 111|chi cục văn thư|Nhân viên văn thư|"


@pytest.fixture
def office(store):
    """CC1 heads the office with CC2, CC3 the inspectors with CC4, all since 2024."""
    fill_office(store)
    return store


def foreseen(store, *rows: str, since: date | None = NEW_YEAR):
    return preview_staff(store, read_staff(staff_list(*rows)), GivenForAll(since=since))


def take_in(store, *rows: str, since: date | None = NEW_YEAR, **options):
    return import_staff(store, ACTOR, read_staff(staff_list(*rows)), GivenForAll(since=since), **options)


def problems_of(store, *rows: str, since: date | None = NEW_YEAR) -> list[tuple[str, str]]:
    """Return the address and the sentence of everything that is wrong with a list."""
    people = foreseen(store, *rows, since=since)
    return [(one.address, say_error(one.error, Language.VI)) for person in people for one in person.problems]


def career(store, code: str):
    return postings.career_of(store, member_of(store, code).uid).postings


def test_new_people_come_in_with_their_postings_in_one_step(office):
    head, clerk = take_in(office, HEAD, CLERK)

    assert (head.state, head.is_since, clerk.state, clerk.is_since) == (RowState.NEW, False, RowState.NEW, True)
    (posting,) = career(office, "CC10")
    assert (posting.unit, posting.role, posting.is_leader) == (unit_of(office, BRANCH).uid, UnitRole.HEAD, True)
    (posting,) = career(office, "NV01")
    assert (posting.employment_kind, posting.from_on, posting.role) == (
        EmploymentKind.WORKER,
        NEW_YEAR,
        UnitRole.MEMBER,
    )
    assert last_step(office) == "Nhập danh sách 2 người"
    undoing.undo(office, ACTOR)
    assert len(staff.all_staff(office)) == 4


def test_the_same_list_again_changes_nothing_and_is_no_step(office):
    take_in(office, HEAD, CLERK)
    before = contents(office.path)

    again = take_in(office, HEAD, CLERK)

    assert contents(office.path) == before
    assert {person.state for person in again} == {RowState.UNCHANGED}
    assert not any(person.is_since for person in again)


def test_somebody_who_is_known_is_found_by_the_code_however_it_is_written(office):
    (person,) = take_in(office, "cc 2|Lê Văn Bình An|||")

    assert [(change.column, change.before, change.after) for change in person.changes] == [
        (StaffColumn.NAME, "Lê Văn Bình", "Lê Văn Bình An")
    ]
    assert member_of(office, "CC2").name == "Lê Văn Bình An"
    assert last_step(office) == "Nhập danh sách 1 người"


def test_a_list_in_capitals_gives_nobody_another_name(office):
    (person,) = foreseen(office, "CC2|LÊ VĂN BÌNH|Công chức|Văn phòng|Công tác|")

    assert person.state is RowState.UNCHANGED


def test_suffix_party_membership_duty_group_and_decision_are_mended(office):
    header = ("Mã", "Họ tên", "Hậu tố", "Đảng viên", "Nhóm nhiệm vụ", "Quyết định")
    table = read_staff(listed(header, ("CC2", "Lê Văn Bình", "B", "x", "Văn thư", "12/QĐ-SNV")))

    (person,) = import_staff(office, ACTOR, table)

    assert [change.column for change in person.changes] == [
        StaffColumn.SUFFIX,
        StaffColumn.PARTY_MEMBER,
        StaffColumn.DUTY_GROUP,
        StaffColumn.DECISION,
    ]
    assert (member_of(office, "CC2").suffix, member_of(office, "CC2").party_member) == ("B", True)
    assert (first_posting(office, "CC2").duty_group, first_posting(office, "CC2").decision) == ("Văn thư", "12/QĐ-SNV")
    (again,) = preview_staff(office, table)
    assert again.state is RowState.UNCHANGED
    (blank,) = preview_staff(office, read_staff(listed(header, ("CC2", "Lê Văn Bình", "", "", "", ""))))
    assert blank.state is RowState.UNCHANGED
    (left,) = preview_staff(office, read_staff(listed(header, ("CC2", "Lê Văn Bình", "", "không", "", ""))))
    assert [(change.column, change.after) for change in left.changes] == [(StaffColumn.PARTY_MEMBER, False)]


def test_a_later_first_day_is_a_transfer_and_ends_the_posting_before(office):
    row = "CC2|Lê Văn Bình|Công chức|Thanh tra|Thanh tra viên|01/07/2026"

    (person,) = take_in(office, row)

    assert (person.is_move, person.state) == (True, RowState.CHANGED)
    assert [(change.column, change.after) for change in person.changes] == [
        (StaffColumn.UNIT, INSPECTORS),
        (StaffColumn.POST, "Thanh tra viên"),
        (StaffColumn.FROM_ON, JULY),
    ]
    before, _after = career(office, "CC2")
    assert (before.until_on, before.end_reason) == (date(2026, 6, 30), EndReason.TRANSFER)
    assert places(office, JULY)["CC2"] == INSPECTORS
    assert foreseen(office, row)[0].state is RowState.UNCHANGED


LEAVERS = ("Mã", "Họ tên", "Đến ngày", "Lý do thôi")


def leaving(*cells: str):
    return read_staff(listed(LEAVERS, cells))


def test_a_last_day_with_its_reason_ends_the_posting_once(office):
    table = leaving("CC2", "Lê Văn Bình", "30/06/2026", "nghỉ hưu")

    (person,) = import_staff(office, ACTOR, table)

    assert [change.column for change in person.changes] == [StaffColumn.UNTIL_ON, StaffColumn.END_REASON]
    (posting,) = career(office, "CC2")
    assert (posting.until_on, posting.end_reason) == (date(2026, 6, 30), EndReason.RETIREMENT)
    before = contents(office.path)
    assert [again.state for again in import_staff(office, ACTOR, table)] == [RowState.UNCHANGED]
    assert contents(office.path) == before
    (blank,) = preview_staff(office, leaving("CC2", "Lê Văn Bình", "", ""))
    assert blank.state is RowState.UNCHANGED
    (later,) = preview_staff(office, leaving("CC2", "Lê Văn Bình", "31/07/2026", ""))
    assert [change.after for change in later.changes] == [date(2026, 7, 31)]


def test_a_head_leaves_and_another_comes_by_one_list(office):
    header = ("Mã", "Họ tên", "Vai trò", "Từ ngày", "Đến ngày", "Lý do thôi")
    table = read_staff(
        listed(
            header,
            ("CC1", NAMES["CC1"], "", "", "30/06/2026", "Thôi việc"),
            ("CC2", NAMES["CC2"], "Trưởng", "01/07/2026", "31/12/2026", "Từ trần"),
        )
    )

    import_staff(office, ACTOR, table)

    ended, new = career(office, "CC2")
    assert (ended.end_reason, new.role, new.until_on) == (EndReason.TRANSFER, UnitRole.HEAD, date(2026, 12, 31))
    assert {one.state for one in preview_staff(office, table)} == {RowState.UNCHANGED}


def test_a_last_day_and_its_reason_need_each_other_and_a_day_before(office):
    for cells, address, code in (
        (("CC2", "Lê Văn Bình", "30/06/2026", ""), "Sheet1!D2", "cell_blank"),
        (("CC2", "Lê Văn Bình", "", "Nghỉ hưu"), "Sheet1!C2", "cell_blank"),
        (("CC2", "Lê Văn Bình", "30/06/2020", "Nghỉ hưu"), "Sheet1!C2", "ends_before_it_begins"),
        (("CC2", "Lê Văn Bình", "30/06/2026", "chơi"), "Sheet1!D2", "unknown_word"),
    ):
        (person,) = preview_staff(office, leaving(*cells))
        assert [(one.address, one.error.code) for one in person.problems] == [(address, code)]


def test_somebody_new_may_have_left_already_but_not_before_coming(office):
    header = (*LEAVERS, "Loại", "Đơn vị", "Từ ngày")
    row = ("CC9", "Hồ Hà", "30/06/2026", "Nghỉ hưu", "VC", OFFICE)
    (gone,) = preview_staff(office, read_staff(listed(header, (*row, "01/01/2026"))))
    assert [(one.until_on, one.end_reason) for one in gone.postings] == [(date(2026, 6, 30), EndReason.RETIREMENT)]
    (wrong,) = preview_staff(office, read_staff(listed(header, (*row, "01/07/2026"))))
    assert [(one.address, one.error.code) for one in wrong.problems] == [("Sheet1!C2", "ends_before_it_begins")]


def test_what_a_table_has_no_column_for_is_asked_for_by_the_name_of_the_column(office):
    (person,) = preview_staff(office, leaving("CC9", "Hồ Hà", "", ""), GivenForAll(since=NEW_YEAR))

    assert [one.address for one in person.problems] == ["Sheet1, dòng 2, cột “Loại”", "Sheet1, dòng 2, cột “Đơn vị”"]


def test_the_kind_that_is_given_for_all_is_that_of_new_people_alone(office):
    given = GivenForAll(since=NEW_YEAR, kind=EmploymentKind.WORKER)
    table = read_staff(staff_list("CC2|Lê Văn Bình||||", f"NV9|Hồ Hà||{OFFICE}||"))

    known, new = import_staff(office, ACTOR, table, given)

    assert (known.state, new.is_kind_given) == (RowState.UNCHANGED, True)
    assert career(office, "NV9")[0].employment_kind is EmploymentKind.WORKER
    assert {one.state for one in preview_staff(office, table)} == {RowState.UNCHANGED}


def test_units_that_are_not_there_come_with_the_list_where_that_is_wanted(office):
    table = read_staff(staff_list("NV8|Hồ Hà|VC|Phòng Mới||", "NV9|Lê Ba|VC|phòng mới||"))
    given = GivenForAll(since=NEW_YEAR, creates_units=True)

    assert [one.new_unit for one in preview_staff(office, table, given)] == ["Phòng Mới"] * 2
    import_staff(office, ACTOR, table, given)

    assert places(office, JULY)["NV8"] == places(office, JULY)["NV9"] == "Phòng Mới"
    assert {one.state for one in import_staff(office, ACTOR, table, given)} == {RowState.UNCHANGED}
    undoing.undo(office, ACTOR)
    assert "Phòng Mới" not in [unit.name for unit in units.all_units(office)]


def test_the_agency_itself_is_known_by_its_name_as_the_unit_of_its_directors(office):
    units.set_agency(office, ACTOR, Agency(name="Sở Nội vụ"))
    director, deputy = "GD1|Lê Ba|CC|SỞ NỘI VỤ|Giám đốc|", "GD2|Hồ Hà|CC|Sở|Phó Giám đốc|"

    known, short = foreseen(office, director, deputy)
    assert (known.problems, known.new_unit) == ((), "Sở Nội vụ")
    assert [problem.suggestion for problem in short.problems] == ["Sở Nội vụ"]
    take_in(office, director)
    take_in(office, director)  # is then known as a unit

    first, *others = units.all_units(office)
    assert (first.name, first.kind, len(others)) == ("Sở Nội vụ", UnitKind.AGENCY, 3)


def test_a_unit_of_the_directors_comes_with_the_list_as_such(office):
    table = read_staff(staff_list("GD1|Lê Ba|CC|Ban Giám đốc|Giám đốc|"))

    import_staff(office, ACTOR, table, GivenForAll(since=NEW_YEAR, creates_units=True))

    assert unit_of(office, "Ban Giám đốc").kind is UnitKind.LEADERSHIP


def test_a_unit_that_may_be_a_slip_is_not_made(office):
    rows = ("NV7|Vũ An|VC|Văn phòg||", "NV8|Hồ Hà|VC|Phòng Hành chính||", "NV9|Lê Ba|VC|Phòng Hành chánh||")
    table = read_staff(staff_list(*rows))

    people = preview_staff(office, table, GivenForAll(since=NEW_YEAR, creates_units=True))

    assert [(one.new_unit, [problem.suggestion for problem in one.problems]) for one in people] == [
        ("", [OFFICE]),
        ("Phòng Hành chính", []),
        ("", ["Phòng Hành chính"]),
    ]
    with pytest.raises(ListRefusedError):
        import_staff(office, ACTOR, table, GivenForAll(since=NEW_YEAR, creates_units=True))
    assert len(units.all_units(office)) == 3


def test_sheets_go_along_to_the_new_unit(office):
    month = Period(year=2026, kind=PeriodKind.MONTH, number=7)
    with office.work(ACTOR, Label.NEW_RUBRIC) as work:
        work.rubrics.save(make_rubric("staff", "Phiếu công chức"))
    scoring.open_scoresheet(office, ACTOR, rubric="staff", subject=PersonCoded(code="CC2"), period=month)

    take_in(office, "CC2|Lê Văn Bình|Công chức|Thanh tra|Thanh tra viên|01/07/2026")

    assert [sheet.unit_name for sheet in scoring.sheets(office)] == [INSPECTORS]


def test_a_list_from_before_a_transfer_is_still_true_of_then(office):
    take_in(office, "CC2|Lê Văn Bình|Công chức|Thanh tra|Thanh tra viên|01/07/2026")

    (person,) = foreseen(office, "CC2|Lê Văn Bình||Văn phòng|Công tác|01/01/2024")

    assert person.state is RowState.UNCHANGED


def test_another_unit_or_post_without_a_later_day_contradicts_the_data(office):
    undated, same_day, earlier = problems_of(
        office,
        "CC2|Lê Văn Bình|Công chức|Thanh tra|Thanh tra viên|",
        "CC4|Phạm Thị Dung|Viên chức|Thanh tra|Công tác|01/01/2024",
        "CC1|Trần Thị Ánh|Công chức|Thanh tra|Thanh tra viên|01/01/2020",
    )

    assert undated[0] == "Sheet1!E2"
    assert undated[1].startswith(
        "Danh sách khác với dữ liệu từ ngày 01/01/2024 "
        "(Đơn vị: Văn phòng → Thanh tra; Chức vụ: Công tác → Thanh tra viên)."
    )
    assert same_day[0] == "Sheet1!D3"
    assert "(Loại: Công chức → Viên chức)" in same_day[1]
    assert earlier[0] == "Sheet1!G4"
    assert "mốc từ ngày 01/01/2024" in earlier[1]


def test_a_role_that_follows_from_the_post_contradicts_the_data_at_the_post(office):
    ((address, sentence),) = problems_of(office, "CC2|Lê Văn Bình|Công chức|Văn phòng|Phó Chánh Văn phòng|")

    assert address == "Sheet1!F2"
    assert "Vai trò: – → Phó; Lãnh đạo: không → x" in sentence


def test_a_code_that_is_given_to_a_wholly_other_name_makes_nobody_somebody_else(office):
    ((address, sentence),) = problems_of(office, "cc2|Ai Đó Khác Hẳn|Công chức|Văn phòng|Công tác|")

    assert address == "Sheet1!C2"
    assert sentence.startswith("Mã “CC2” trong dữ liệu là của Lê Văn Bình, khác hẳn “Ai Đó Khác Hẳn”.")
    ((unlisted,),) = (foreseen(office, "CC2||Công chức|Văn phòng|Công tác|"),)
    assert unlisted.state is RowState.UNCHANGED


def test_a_later_day_without_anything_new_contradicts_the_data(office):
    ((address, sentence),) = problems_of(office, "CC2|Lê Văn Bình|Công chức|Văn phòng|Công tác|01/07/2026")

    assert address == "Sheet1!G2"
    assert sentence.startswith("Người này vẫn ở đúng chỗ đó từ ngày 01/01/2024.")


def test_whoever_has_left_comes_back_by_a_later_day(office):
    left = first_posting(office, "CC2")
    postings.end_posting(office, ACTOR, left.uid, date(2025, 12, 31), EndReason.LEFT)

    (person,) = take_in(office, "CC2|Lê Văn Bình|Công chức|Văn phòng|Công tác|01/07/2026")

    assert person.is_move
    before, after = career(office, "CC2")
    assert (before.until_on, before.end_reason, after.from_on) == (date(2025, 12, 31), EndReason.LEFT, JULY)
    assert foreseen(office, "CC2|Lê Văn Bình|Công chức|Văn phòng|Công tác|01/07/2026")[0].state is RowState.UNCHANGED


def test_somebody_without_postings_gets_the_first(office):
    staff.add_staff(office, ACTOR, make_member("cc9", code="CC9", name="Vũ Thị Khánh"))

    (person,) = take_in(office, "CC9|Vũ Thị Khánh|Viên chức|Văn phòng|Lưu trữ viên|")

    assert (person.state, person.is_since) == (RowState.CHANGED, True)
    assert career(office, "CC9")[0].employment_kind is EmploymentKind.PUBLIC_EMPLOYEE


def test_all_heads_are_looked_at_after_everybody_has_moved(office):
    swap = (
        "CC1|Trần Thị Ánh|Công chức|Thanh tra|Chánh Thanh tra|01/07/2026",
        "CC3|Nguyễn Chi|Công chức|Văn phòng|Chánh Văn phòng|01/07/2026",
    )

    assert problems_of(office, *swap) == []
    ((address, sentence),) = problems_of(office, swap[0])
    assert address == "Sheet1!F2"  # the post, from which the role follows
    assert "Thanh tra có hai người đứng đầu: Nguyễn Chi và Trần Thị Ánh" in sentence


def test_a_second_head_is_pointed_out_where_the_role_is_written(office):
    header = ("Mã", "Họ tên", "Loại", "Đơn vị", "Vai trò", "Từ ngày")
    table = read_staff(listed(header, ("CC9", "Hồ Hà", "Công chức", "Thanh tra", "Trưởng", "01/07/2026")))

    (person,) = preview_staff(office, table)

    assert [(problem.address, problem.column) for problem in person.problems] == [("Sheet1!E2", StaffColumn.ROLE)]


def test_who_has_no_code_makes_no_second_head_of_others(office):
    unnamed = "|Hồ Thị Hà|Công chức|Chi cục Văn thư|Chi cục trưởng|01/01/2026"

    assert [address for address, _ in problems_of(office, unnamed, HEAD)] == ["Sheet1!B2"]


def test_a_unit_that_is_no_more_takes_nobody(office):
    units.close_unit(office, ACTOR, unit_of(office, BRANCH).uid, NEW_YEAR)

    ((address, sentence),) = problems_of(office, HEAD)

    assert address == "Sheet1!E2"
    assert sentence.startswith("Chi cục Văn thư thôi hoạt động từ ngày 01/01/2026")


def test_everything_wrong_is_told_by_its_cell_and_nothing_comes_in(office):
    rows = (
        HEAD,
        "|Không Mã|Công chức|Văn phòng|Chuyên viên|",
        "cc10|Trùng Mã|Công chức|Văn phòng|Chuyên viên|",
        "CC12||Thầy|Văn phòg|Chuyên viên|31/02/2026",
        "CC13|Thiếu Hết||||",
        "CC2|Lê Văn Bình|Công chức|Phòng Lạ Hoắc||",
    )
    before = contents(office.path)

    found = problems_of(office, *rows, since=None)

    states = [person.state for person in foreseen(office, *rows, since=None)]
    assert states == [RowState.NEW] + [RowState.BAD] * 5

    assert [address for address, _ in found] == [
        *("Sheet1!B3", "Sheet1!G3"),
        *("Sheet1!G4", "Sheet1!B4"),
        *("Sheet1!D5", "Sheet1!G5", "Sheet1!E5", "Sheet1!C5"),
        *("Sheet1!D6", "Sheet1!E6", "Sheet1!G6"),
        "Sheet1!E7",
    ]
    sentences = dict(found)
    assert sentences["Sheet1!B4"].startswith("“cc10” đã có ở Sheet1!B2.")
    assert sentences["Sheet1!E5"].startswith("Chưa có đơn vị “Văn phòg”. Có phải “Văn phòng”?")
    assert sentences["Sheet1!E7"] == "Chưa có đơn vị “Phòng Lạ Hoắc”. Hãy sửa tên, hoặc thêm đơn vị trước."
    assert sentences["Sheet1!G5"] == "Không có ngày 31/02/2026 trong lịch. Hãy sửa lại."
    with pytest.raises(ListRefusedError) as refusal:
        take_in(office, *rows, since=None)
    assert told(refusal).startswith("Sheet1!B3: Chưa có “Mã cán bộ”.")
    assert contents(office.path) == before


def test_a_near_name_or_a_symbol_is_suggested_and_taken_only_by_the_person(office):
    branch = unit_of(office, BRANCH)
    units.edit_unit(office, ACTOR, replace(branch, symbol="CCVT"))
    table = read_staff(
        staff_list(
            "CC20|Lý A|Công chức|Văn phòg|Chuyên viên|",
            "CC21|Lý B|Công chức|ccvt|Chuyên viên|",
            "CC22|Lý C|Công chức|Văn phòg||",
        )
    )

    suggested = [person.problems[0].suggestion for person in preview_staff(office, table, GivenForAll(since=NEW_YEAR))]

    assert suggested == [OFFICE, BRANCH, OFFICE]
    for number, name in enumerate(suggested):
        table = table.with_text([number], StaffColumn.UNIT, name)
    assert {person.state for person in preview_staff(office, table, GivenForAll(since=NEW_YEAR))} == {RowState.NEW}


def test_a_list_that_is_given_up_half_way_leaves_nothing(office):
    rows = [f"NV{number}|Hồ Thị Hà|Người lao động|Văn phòng|Nhân viên|" for number in range(60)]
    before = contents(office.path)
    told_parts = []

    def stop(part: float) -> None:
        told_parts.append(part)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        take_in(office, *rows, progress=stop)

    assert told_parts == [pytest.approx(50 / 120)]
    assert contents(office.path) == before


def test_a_transfer_in_a_list_needs_no_column_of_posts(office):
    table = read_staff(listed(("Mã", "Họ tên", "Đơn vị", "Từ ngày"), ("CC2", "Lê Văn Bình", "Thanh tra", "01/07/2026")))

    import_staff(office, ACTOR, table)

    assert [posting.post for posting in career(office, "CC2")] == ["Công tác", "Công tác"]
    assert person_of("CC2") in {one.member.uid for one in staff.staff_on(office, JULY)}


def test_heads_of_one_name_are_told_by_their_codes_each_by_one_rival(office):
    head = "Nguyễn Văn Ba|Công chức|Chi cục Văn thư|Chi cục trưởng|1/1/2026"

    problems = problems_of(office, f"CC7|{head}", f"CC8|{head}", f"CC9|{head}")

    assert [address for address, _ in problems] == ["Sheet1!F3", "Sheet1!F4"]
    assert "hai người đứng đầu: Nguyễn Văn Ba (CC7) và Nguyễn Văn Ba (CC8)." in problems[0][1]


def test_a_code_that_excel_rounded_and_a_name_without_end_are_refused(office):
    rest = "Công chức|Văn phòng|Công tác|"

    (rounded, rounded_said), (long, long_said) = problems_of(
        office, f"1.23456789012346E+16|Lê A|{rest}", f"CC8|{'Lê ' * 100}|{rest}"
    )

    assert (rounded, long) == ("Sheet1!B2", "Sheet1!C3")
    assert rounded_said.startswith("Mã “1.23456789012346E+16” đã bị Excel làm tròn.")
    assert long_said.startswith("Tên dài 299 chữ")
