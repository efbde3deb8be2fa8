"""One decision about many people: all of them, or nobody; once, or once again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations import postings, staff, undoing, units
from danhgia_desktop.operations.transfers import (
    DecisionNumberMissingError,
    Move,
    TransferDecision,
    TransferRefusedError,
    transfer,
    transfer_preview,
)
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.posting import EndReason, PostingUid, UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind
from tests.operations.people import (
    BRANCH,
    INSPECTORS,
    OFFICE,
    fill_office,
    first_posting,
    last_step,
    member_of,
    next_posting,
    person_of,
    places,
    told,
    uid_of,
    unit_of,
)
from tests.storage.builders import ACTOR, contents, make_member, make_posting

DAY_BEFORE, EFFECTIVE = date(2026, 6, 30), date(2026, 7, 1)


@pytest.fixture(autouse=True)
def office(store):
    fill_office(store)


def decided(*moves: Move, **attributes) -> TransferDecision:
    fitting = {"number": "12/QĐ-SNV", "decided_on": date(2026, 6, 20), "effective_on": EFFECTIVE}
    return TransferDecision(**{**fitting, **attributes}, moves=moves)


def move(store, code: str, unit: str, **attributes) -> Move:
    return Move(code=code, unit=uid_of(store, unit), **attributes)


def problems(store, decision: TransferDecision) -> list[tuple[int, str]]:
    """Return what a decision is refused for, row by row; the preview says the same."""
    before = contents(store.path)
    with pytest.raises(TransferRefusedError) as refused:
        transfer(store, ACTOR, decision)
    assert contents(store.path) == before
    found = [(problem.number, problem.error.code) for problem in refused.value.values["problems"]]
    previewed = transfer_preview(store, decision)
    assert [(row.number, problem.code) for row in previewed for problem in row.problems] == found
    return found


def test_a_person_goes_to_another_unit_from_the_day_of_effect(store):
    wanted = move(
        store,
        "cc 2",
        INSPECTORS,
        post=" Thanh tra  viên",
        role=UnitRole.DEPUTY,
        is_leader=True,
        duty_group="Thanh tra",
        employment_kind=EmploymentKind.PUBLIC_EMPLOYEE,
    )

    transfer(store, ACTOR, decided(wanted))

    assert (places(store, DAY_BEFORE)["CC2"], places(store, EFFECTIVE)["CC2"]) == (OFFICE, INSPECTORS)
    ended, new = postings.career_of(store, person_of("CC2")).postings
    assert (ended.until_on, ended.end_reason) == (DAY_BEFORE, EndReason.TRANSFER)
    assert new == make_posting(
        new.uid,
        staff=person_of("CC2"),
        unit=uid_of(store, INSPECTORS),
        employment_kind=EmploymentKind.PUBLIC_EMPLOYEE,
        from_on=EFFECTIVE,
        post="Thanh tra viên",
        role=UnitRole.DEPUTY,
        is_leader=True,
        duty_group="Thanh tra",
        decision="12/QĐ-SNV ngày 20/06/2026",
    )
    assert last_step(store) == "Điều động 1 người theo 12/QĐ-SNV ngày 20/06/2026"


def test_the_law_by_which_a_person_is_employed_stays_unless_the_decision_says_otherwise(store):
    transfer(store, ACTOR, decided(move(store, "CC2", INSPECTORS)))

    assert postings.career_of(store, person_of("CC2")).postings[-1].employment_kind is EmploymentKind.CIVIL_SERVANT


def test_the_post_stays_unless_the_decision_names_another(store):
    transfer(store, ACTOR, decided(move(store, "CC2", INSPECTORS, post=" ")))

    first, new = postings.career_of(store, person_of("CC2")).postings
    assert new.post == first.post
    assert new.post


def test_role_leading_and_duty_group_stay_unless_the_decision_says_otherwise(store):
    present = {"role": UnitRole.DEPUTY, "is_leader": True, "duty_group": "Thanh tra"}
    postings.edit_posting(store, ACTOR, replace(first_posting(store, "CC2"), **present))

    transfer(store, ACTOR, decided(move(store, "CC2", INSPECTORS)))
    kept = postings.career_of(store, person_of("CC2")).postings[-1]
    assert {name: getattr(kept, name) for name in present} == present

    said = {"role": UnitRole.MEMBER, "is_leader": False, "duty_group": ""}
    later = {"number": "13/QĐ-SNV", "effective_on": date(2026, 9, 1)}
    transfer(store, ACTOR, decided(move(store, "CC2", OFFICE, **said), **later))
    new = postings.career_of(store, person_of("CC2")).postings[-1]
    assert {name: getattr(new, name) for name in said} == said


def test_a_preview_tells_who_goes_from_where_to_where_and_changes_nothing(store):
    before = contents(store.path)

    (foreseen,) = transfer_preview(store, decided(move(store, "CC2", INSPECTORS)))

    assert (foreseen.number, foreseen.member) == (1, member_of(store, "CC2"))
    assert (foreseen.unit_before, foreseen.unit) == (unit_of(store, OFFICE), unit_of(store, INSPECTORS))
    assert foreseen.before == first_posting(store, "CC2")
    assert (foreseen.problems, foreseen.is_already_so) == ((), False)
    assert contents(store.path) == before


def test_sixty_two_people_are_transferred_in_one_decision_and_brought_back_by_one_undo(store):
    for number in range(62):
        person = make_member(f"n{number}", code=f"VC{number:02}", name=f"Vũ Thị {number}")
        posting = make_posting(f"n{number}", unit=uid_of(store, OFFICE))
        staff.add_staff(store, ACTOR, person, posting)
    before, where = contents(store.path), places(store, EFFECTIVE)

    transfer(store, ACTOR, decided(*(move(store, f"VC{number:02}", BRANCH) for number in range(62))))

    assert list(places(store, EFFECTIVE).values()).count(BRANCH) == 62
    assert last_step(store) == "Điều động 62 người theo 12/QĐ-SNV ngày 20/06/2026"
    undoing.undo(store, ACTOR)
    assert contents(store.path) == before
    assert places(store, EFFECTIVE) == where
    undoing.redo(store, ACTOR)
    assert list(places(store, EFFECTIVE).values()).count(BRANCH) == 62


def test_taking_a_decision_in_twice_changes_and_records_nothing(store):
    decision = decided(move(store, "CC2", INSPECTORS), move(store, "CC4", BRANCH, role=UnitRole.HEAD))
    transfer(store, ACTOR, decision)
    before, version = contents(store.path), store.version()

    again = transfer(store, ACTOR, decision)

    assert [row.is_already_so for row in again] == [True, True]
    assert (contents(store.path), store.version()) == (before, version)


def test_whoever_is_there_as_that_already_stays_and_nothing_is_recorded(store):
    before = contents(store.path)

    (staying,) = transfer(store, ACTOR, decided(move(store, "CC2", OFFICE)))
    (appointed,) = transfer_preview(store, decided(move(store, "CC2", OFFICE, post="Văn thư viên")))

    assert (staying.stays, staying.is_already_so, staying.postings) == (True, False, ())
    assert contents(store.path) == before
    assert (appointed.stays, appointed.postings[-1].post) == (False, "Văn thư viên")


def test_a_decision_that_grew_moves_only_those_who_were_added(store):
    first = move(store, "CC2", INSPECTORS)
    transfer(store, ACTOR, decided(first))

    rows = transfer(store, ACTOR, decided(first, move(store, "CC4", BRANCH)))

    assert [row.is_already_so for row in rows] == [True, False]
    assert last_step(store).startswith("Điều động 1 người")


def test_whoever_came_by_the_decision_itself_is_posted_just_so_already(store):
    newcomer = make_posting("n1", unit=uid_of(store, BRANCH), from_on=EFFECTIVE, decision="12/QĐ-SNV ngày 20/06/2026")
    staff.add_staff(store, ACTOR, make_member("n1", code="VC1"), newcomer)

    (row,) = transfer_preview(store, decided(move(store, "VC1", BRANCH)))

    assert (row.is_already_so, row.before, row.unit_before) == (True, None, None)


def test_heads_who_change_places_are_looked_at_after_both_have_gone(store):
    head = {"role": UnitRole.HEAD}

    transfer(store, ACTOR, decided(move(store, "CC1", INSPECTORS, **head), move(store, "CC3", OFFICE, **head)))

    assert places(store, EFFECTIVE) == {"CC1": INSPECTORS, "CC3": OFFICE, "CC2": OFFICE, "CC4": INSPECTORS}


def test_a_head_comes_on_the_day_on_which_the_other_leaves(store):
    transfer(store, ACTOR, decided(move(store, "CC2", INSPECTORS, role=UnitRole.HEAD), move(store, "CC3", BRANCH)))

    assert places(store, EFFECTIVE)["CC2"] == INSPECTORS


def test_a_head_does_not_come_while_the_other_stays(store):
    decision = decided(move(store, "CC4", OFFICE), move(store, "CC2", INSPECTORS, role=UnitRole.HEAD))

    assert problems(store, decision) == [(2, "two_heads")]


def test_two_heads_of_one_decision_are_told_by_the_row_of_the_second(store):
    head = {"role": UnitRole.HEAD}
    decision = decided(move(store, "CC2", BRANCH, **head), move(store, "CC4", BRANCH, **head))

    assert problems(store, decision) == [(2, "two_heads")]


def test_everything_that_is_wrong_is_told_by_its_row_and_nobody_is_moved(store):
    units.close_unit(store, ACTOR, uid_of(store, BRANCH), EFFECTIVE)
    end = {"until_on": date(2026, 5, 31), "end_reason": EndReason.RETIREMENT}
    postings.edit_posting(store, ACTOR, replace(first_posting(store, "CC4"), **end))
    decision = decided(
        move(store, "CC2", INSPECTORS),
        move(store, " CC99 ", INSPECTORS),
        Move(code="CC3", unit=UnitUid("gone")),
        move(store, "CC1", BRANCH),
        move(store, "CC4", OFFICE),
        move(store, "cc2", OFFICE),
        move(store, "CC99", OFFICE),
    )

    assert problems(store, decision) == [
        (2, "no_such_staff_code"),
        (3, "no_such_unit"),
        (4, "unit_closed"),
        (5, "not_posted_then"),
        (6, "moved_twice"),
        (7, "no_such_staff_code"),
        (7, "moved_twice"),
    ]


def test_the_first_problem_is_told_with_its_row_and_how_many_there_are(store):
    decision = decided(move(store, "CC2", INSPECTORS), move(store, " CC99 ", OFFICE), move(store, "CC98", OFFICE))

    with pytest.raises(TransferRefusedError) as refused:
        transfer(store, ACTOR, decision)

    assert told(refused) == (
        "Dòng 2, mã CC99: Không có ai mang mã CC99. Hãy kiểm tra lại mã, hoặc thêm người này trước. Quyết định còn 2 "
        "chỗ cần sửa như vậy; chưa ai được điều động."
    )
    assert [problem.name for problem in refused.value.values["problems"]] == ["", ""]


def test_a_move_does_not_go_behind_a_later_posting(store):
    end = {"until_on": date(2026, 7, 31), "end_reason": EndReason.TRANSFER}
    postings.edit_posting(store, ACTOR, replace(first_posting(store, "CC2"), **end))
    postings.add_posting(store, ACTOR, next_posting(store, "CC2", BRANCH, from_on=date(2026, 8, 1)))

    assert problems(store, decided(move(store, "CC2", INSPECTORS))) == [(1, "posted_later")]


@pytest.mark.parametrize("number", ["", " \n"])
def test_a_decision_has_a_number(store, number):
    with pytest.raises(DecisionNumberMissingError):
        transfer(store, ACTOR, decided(move(store, "CC2", INSPECTORS), number=number))

    assert PostingUid("cc2") == postings.career_of(store, person_of("CC2")).postings[-1].uid


def test_a_decision_about_nobody_changes_nothing(store):
    version = store.version()

    assert transfer(store, ACTOR, decided()) == ()
    assert store.version() == version
