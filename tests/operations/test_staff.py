"""The people of the agency, and who is where on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations import absences, charges, staff, undoing, units
from danhgia_desktop.operations.names import NameMissingError
from danhgia_desktop.operations.posting_faults import TwoHeadsError
from danhgia_desktop.operations.staff import StaffCodeMissingError
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.storage.staff import NoSuchStaffMemberError, StaffCodeTakenError, StaffMemberInUseError
from tests.operations.people import (
    INSPECTORS,
    OFFICE,
    SINCE,
    fill_office,
    first_posting,
    last_step,
    member_of,
    person_of,
    places,
    told,
    uid_of,
    unit_of,
)
from tests.storage.builders import ACTOR, contents, make_member, make_posting

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def office(store):
    fill_office(store)


def names(store) -> list[str]:
    return [member.name for member in staff.all_staff(store)]


def test_everybody_is_listed_by_given_name(store):
    staff.add_staff(store, ACTOR, make_member("n1", code="A9", name="Vũ Thị Ân"))

    assert names(store) == ["Trần Thị Ánh", "Vũ Thị Ân", "Lê Văn Bình", "Nguyễn Chi", "Phạm Thị Dung"]


def test_who_is_where_on_a_day_follows_the_tree_of_units_then_rank_and_given_names(store):
    units.move_unit(store, ACTOR, uid_of(store, INSPECTORS), 1)
    newcomer = make_member("n1", code="A9", name="Vũ Thị Ân")
    staff.add_staff(store, ACTOR, newcomer, make_posting("n1", unit=uid_of(store, OFFICE), from_on=TODAY))

    assert [one.member.name for one in staff.staff_on(store, TODAY)] == [
        "Nguyễn Chi",
        "Phạm Thị Dung",
        "Trần Thị Ánh",
        "Vũ Thị Ân",
        "Lê Văn Bình",
    ]
    assert "A9" not in places(store, date(2026, 11, 20))
    assert places(store, date(2023, 12, 31)) == {}


def test_the_head_of_a_unit_comes_first_then_deputies_then_all_others_by_given_name(store):
    unit = uid_of(store, OFFICE)
    for code, name, role in (("A8", "Bùi Văn Ân", UnitRole.MEMBER), ("A9", "Vũ Thị Yến", UnitRole.DEPUTY)):
        posting = make_posting(code, staff=StaffUid(code), unit=unit, role=role, from_on=TODAY)
        staff.add_staff(store, ACTOR, make_member(code, code=code, name=name), posting)

    of_unit = [one for one in staff.staff_on(store, TODAY) if one.unit.uid == unit]

    assert [one.member.name for one in of_unit] == ["Trần Thị Ánh", "Vũ Thị Yến", "Bùi Văn Ân", "Lê Văn Bình"]


def test_who_is_needed_is_not_to_be_asked_about(store):
    staff.require_removable(store, person_of("CC2"))
    charge = Charge(uid=ChargeUid("c"), unit=uid_of(store, OFFICE), staff=person_of("CC2"), from_on=SINCE)
    charges.add_charge(store, ACTOR, charge)

    with pytest.raises(StaffMemberInUseError):
        staff.require_removable(store, person_of("CC2"))


def test_who_is_where_tells_post_unit_and_absence(store):
    absence = Absence(
        uid=AbsenceUid("b1"),
        staff=person_of("CC2"),
        kind=AbsenceKind.STUDY,
        from_on=date(2026, 9, 1),
        until_on=date(2026, 12, 31),
    )
    absences.add_absence(store, ACTOR, absence)

    first, second, *_ = staff.staff_on(store, TODAY)

    assert (first.member, first.posting) == (member_of(store, "CC1"), first_posting(store, "CC1"))
    assert (first.unit, first.absence) == (unit_of(store, OFFICE), None)
    assert second.absence == absence
    assert staff.staff_on(store, date(2027, 1, 1))[1].absence is None


def test_namesakes_are_listed_by_what_tells_them_apart(store):
    for suffix in "BA":
        staff.add_staff(store, ACTOR, make_member(f"n{suffix}", code=suffix, name="Lê Văn Bình", suffix=suffix))

    assert [member.shown_name for member in staff.all_staff(store)][1:4] == [
        "Lê Văn Bình",
        "Lê Văn Bình A",
        "Lê Văn Bình B",
    ]


def test_a_person_comes_with_the_first_posting_in_one_step(store):
    member = make_member("n1", code=" vc 09 ", name=" Đỗ  Văn Em ", suffix=" A", note=" nghỉ\nphép ")
    before = contents(store.path)

    added = staff.add_staff(store, ACTOR, member, make_posting("n1", staff=StaffUid(""), unit=uid_of(store, OFFICE)))

    assert added == replace(member, code="vc 09", name="Đỗ Văn Em", suffix="A", note="nghỉ\nphép")
    assert places(store, TODAY)["vc 09"] == OFFICE
    assert last_step(store) == "Thêm Đỗ Văn Em A"
    undoing.undo(store, ACTOR)
    assert contents(store.path) == before


def test_a_person_whose_first_posting_is_refused_is_not_added(store):
    before = contents(store.path)

    with pytest.raises(TwoHeadsError):
        staff.add_staff(
            store,
            ACTOR,
            make_member("n1", code="VC9"),
            make_posting("n1", unit=uid_of(store, OFFICE), role=UnitRole.HEAD),
        )

    assert contents(store.path) == before


def test_what_is_kept_of_a_person_is_changed_also_the_code(store):
    edited = staff.edit_staff(store, ACTOR, replace(member_of(store, "CC1"), code="VC1", party_member=True))

    assert member_of(store, "VC1") == edited
    assert edited.party_member
    assert last_step(store) == "Sửa thông tin của Trần Thị Ánh"


@pytest.mark.parametrize(
    ("changes", "fault", "said"),
    [
        ({"code": " "}, StaffCodeMissingError, "Chưa có mã cán bộ."),
        ({"name": "\n"}, NameMissingError, "Chưa có tên."),
        ({"code": "cc 2"}, StaffCodeTakenError, "Mã cc 2 đã là của Lê Văn Bình."),
    ],
)
def test_a_person_needs_a_name_and_a_code_of_their_own(store, changes, fault, said):
    member = replace(member_of(store, "CC1"), **changes)
    for act, given in ((staff.edit_staff, member), (staff.add_staff, replace(member, uid=StaffUid("n1")))):
        with pytest.raises(fault) as refused:
            act(store, ACTOR, given)
        assert told(refused).startswith(said)
    assert len(names(store)) == 4


def test_a_person_entered_by_mistake_is_removed_with_all_postings_and_comes_back(store):
    before = contents(store.path)

    staff.remove_staff(store, ACTOR, person_of("CC2"))

    assert places(store, SINCE) == {"CC1": OFFICE, "CC3": INSPECTORS, "CC4": INSPECTORS}
    assert last_step(store) == "Xóa Lê Văn Bình"
    undoing.undo(store, ACTOR)
    assert contents(store.path) == before


def test_a_person_in_charge_of_a_unit_stays(store):
    charges.add_charge(
        store,
        ACTOR,
        Charge(uid=ChargeUid("c1"), unit=uid_of(store, OFFICE), staff=person_of("CC3"), from_on=SINCE),
    )

    with pytest.raises(StaffMemberInUseError) as refused:
        staff.remove_staff(store, ACTOR, person_of("CC3"))

    assert told(refused).startswith("Chưa xóa được Nguyễn Chi: còn 1 phân công phụ trách.")


def test_a_person_who_is_gone_is_missed(store):
    for act in (
        lambda: staff.edit_staff(store, ACTOR, make_member("gone", code="X")),
        lambda: staff.remove_staff(store, ACTOR, StaffUid("gone")),
    ):
        with pytest.raises(NoSuchStaffMemberError):
            act()
