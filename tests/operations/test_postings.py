"""Postings entered by hand, and what they must not say together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations import postings, scoring, undoing, units
from danhgia_desktop.operations.posting_faults import PostingsOverlapError, TwoHeadsError, UnitClosedError
from danhgia_desktop.operations.subjects import PersonCoded
from danhgia_desktop.organization.day_span import EndsBeforeItBeginsError
from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.posting import EndReason, PostingUid, UnitRole
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.period import Period
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.org_units import NoSuchUnitError
from danhgia_desktop.storage.postings import NoSuchPostingError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from tests.operations.people import (
    BRANCH,
    INSPECTORS,
    OFFICE,
    SINCE,
    fill_office,
    first_posting,
    last_step,
    next_posting,
    person_of,
    places,
    told,
    uid_of,
)
from tests.storage.builders import ACTOR, RUBRIC, contents, make_rubric

NEW_YEAR = date(2026, 1, 1)
YEAR_END = date(2025, 12, 31)


@pytest.fixture(autouse=True)
def office(store):
    fill_office(store)


def end(store, code: str, day: date = YEAR_END) -> None:
    postings.end_posting(store, ACTOR, first_posting(store, code).uid, day, EndReason.TRANSFER)


def test_a_posting_follows_another_that_ended(store):
    end(store, "CC2")
    assert last_step(store) == "Ghi Lê Văn Bình thôi công tác"

    added = postings.add_posting(
        store, ACTOR, next_posting(store, "CC2", INSPECTORS, post=" Thanh tra  viên", decision=" 12/QĐ ")
    )

    assert (added.post, added.decision) == ("Thanh tra viên", "12/QĐ")
    assert [posting.uid for posting in postings.career_of(store, person_of("CC2")).postings] == ["cc2", added.uid]
    assert (places(store, YEAR_END)["CC2"], places(store, NEW_YEAR)["CC2"]) == (OFFICE, INSPECTORS)
    assert last_step(store) == "Thêm quá trình công tác của Lê Văn Bình"


def test_nobody_is_in_two_places_on_one_day(store):
    before = contents(store.path)

    with pytest.raises(PostingsOverlapError) as refused:
        postings.add_posting(store, ACTOR, next_posting(store, "CC2", INSPECTORS, post="Thanh tra viên"))

    assert told(refused) == (
        "Hai quá trình công tác của Lê Văn Bình trùng nhau từ 01/01/2026 trở đi: “Công tác, Văn phòng” và “Thanh tra "
        "viên, Thanh tra”. Mỗi ngày một người chỉ ở một nơi; hãy sửa ngày đầu hoặc ngày cuối."
    )
    assert contents(store.path) == before


def test_the_days_that_two_postings_share_are_named(store):
    end(store, "CC2", date(2026, 2, 28))

    with pytest.raises(PostingsOverlapError) as refused:
        postings.add_posting(store, ACTOR, next_posting(store, "CC2", INSPECTORS, until_on=date(2026, 6, 30)))

    assert "trùng nhau từ 01/01/2026 đến 28/02/2026: “Công tác, Văn phòng” và “Thanh tra”." in told(refused)


def test_a_posting_that_lasts_longer_must_not_reach_the_next(store):
    end(store, "CC2")
    postings.add_posting(store, ACTOR, next_posting(store, "CC2", INSPECTORS))
    first = first_posting(store, "CC2")

    for act in (
        lambda: postings.edit_posting(store, ACTOR, replace(first, until_on=None)),
        lambda: postings.end_posting(store, ACTOR, first.uid, NEW_YEAR, EndReason.LEFT),
    ):
        with pytest.raises(PostingsOverlapError):
            act()

    assert first_posting(store, "CC2") == first


def test_two_people_never_head_a_unit_on_one_day(store):
    end(store, "CC2")

    with pytest.raises(TwoHeadsError) as refused:
        postings.add_posting(store, ACTOR, next_posting(store, "CC2", INSPECTORS, role=UnitRole.HEAD))

    assert told(refused).startswith("Từ ngày 01/01/2026, Thanh tra có hai người đứng đầu: Nguyễn Chi và Lê Văn Bình.")
    end(store, "CC3")
    postings.add_posting(store, ACTOR, next_posting(store, "CC2", INSPECTORS, role=UnitRole.HEAD))


def test_a_head_who_would_stay_longer_than_the_next_came_is_told_of_the_two(store):
    end(store, "CC2")
    end(store, "CC3")
    postings.add_posting(store, ACTOR, next_posting(store, "CC2", INSPECTORS, role=UnitRole.HEAD))

    with pytest.raises(TwoHeadsError) as refused:
        postings.end_posting(store, ACTOR, PostingUid("cc3"), date(2026, 1, 31), EndReason.RETIREMENT)

    assert told(refused).startswith("Từ ngày 01/01/2026, Thanh tra có hai người đứng đầu: Nguyễn Chi và Lê Văn Bình.")


def test_one_person_who_heads_a_unit_twice_at_once_is_told_of_the_days(store):
    again = next_posting(store, "CC1", OFFICE, role=UnitRole.HEAD)

    with pytest.raises(PostingsOverlapError):
        postings.add_posting(store, ACTOR, again)


def test_nobody_works_in_a_unit_that_is_no_more(store):
    units.close_unit(store, ACTOR, uid_of(store, BRANCH), date(2026, 3, 1))
    end(store, "CC2")

    with pytest.raises(UnitClosedError) as refused:
        postings.add_posting(store, ACTOR, next_posting(store, "CC2", BRANCH))

    assert told(refused).startswith("Chi cục Văn thư thôi hoạt động từ ngày 01/03/2026, nên Lê Văn Bình không thể")
    with pytest.raises(UnitClosedError):
        postings.add_posting(store, ACTOR, next_posting(store, "CC2", BRANCH, until_on=date(2026, 3, 1)))
    postings.add_posting(store, ACTOR, next_posting(store, "CC2", BRANCH, until_on=date(2026, 2, 28)))


def test_a_posting_that_lasts_has_no_reason_for_its_end(store):
    end(store, "CC2")

    edited = postings.edit_posting(store, ACTOR, replace(first_posting(store, "CC2"), until_on=None))

    assert edited.end_reason is None
    assert last_step(store) == "Sửa quá trình công tác của Lê Văn Bình"


def test_a_posting_stays_the_same_person_s(store):
    edited = postings.edit_posting(
        store, ACTOR, replace(first_posting(store, "CC2"), staff=person_of("CC4"), post="Phó")
    )

    assert (edited.staff, edited.post) == (person_of("CC2"), "Phó")


def test_a_posting_does_not_end_before_it_begins(store):
    with pytest.raises(EndsBeforeItBeginsError) as refused:
        end(store, "CC2", date(2023, 12, 31))

    assert told(refused).startswith("Ngày cuối 31/12/2023 sớm hơn ngày đầu 01/01/2024.")


def test_a_posting_entered_by_mistake_is_removed_and_comes_back(store):
    postings.remove_posting(store, ACTOR, PostingUid("cc2"))

    assert "CC2" not in places(store, SINCE)
    assert last_step(store) == "Xóa quá trình công tác của Lê Văn Bình"
    undoing.undo(store, ACTOR)
    assert places(store, SINCE)["CC2"] == OFFICE


def test_a_posting_a_person_or_a_unit_that_is_gone_is_missed(store):
    gone = PostingUid("gone")
    for act in (
        lambda: postings.edit_posting(store, ACTOR, next_posting(store, "CC2", OFFICE)),
        lambda: postings.end_posting(store, ACTOR, gone, YEAR_END, EndReason.LEFT),
        lambda: postings.remove_posting(store, ACTOR, gone),
    ):
        with pytest.raises(NoSuchPostingError):
            act()
    with pytest.raises(NoSuchStaffMemberError):
        postings.add_posting(store, ACTOR, next_posting(store, "CC2", OFFICE, staff=StaffUid("gone")))
    with pytest.raises(NoSuchUnitError):
        postings.add_posting(store, ACTOR, replace(next_posting(store, "CC2", OFFICE), unit=UnitUid("gone")))


def test_a_sheet_that_is_open_follows_its_person_whatever_is_done_with_the_postings(store):
    with store.work(ACTOR, Label.NEW_RUBRIC) as work:
        work.rubrics.save(make_rubric())
    scoring.open_scoresheet(store, ACTOR, rubric=RUBRIC, subject=PersonCoded(code="CC2"), period=Period.year_of(2026))

    def unit_of_sheet() -> str:
        return scoring.sheets(store)[0].unit_name

    end(store, "CC2")
    added = postings.add_posting(store, ACTOR, next_posting(store, "CC2", INSPECTORS))
    assert unit_of_sheet() == INSPECTORS
    postings.edit_posting(store, ACTOR, replace(added, unit=uid_of(store, BRANCH)))
    assert unit_of_sheet() == BRANCH
    postings.edit_posting(store, ACTOR, replace(added, unit=uid_of(store, BRANCH), until_on=date(2026, 6, 30)))
    last = replace(added, uid=PostingUid("last"), unit=uid_of(store, OFFICE), from_on=date(2026, 7, 1))
    postings.add_posting(store, ACTOR, last)
    assert unit_of_sheet() == OFFICE
    postings.remove_posting(store, ACTOR, last.uid)
    assert unit_of_sheet() == BRANCH
    undoing.undo(store, ACTOR)
    assert unit_of_sheet() == OFFICE
