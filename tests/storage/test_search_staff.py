"""People are found by their names and codes."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.storage.found import Found, FoundKind
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR, PERSON, make_member, make_posting, make_unit
from tests.storage.test_search_texts import texts, texts_from_scratch

MOVED = Found(kind=FoundKind.STAFF, text="Lê Thị Bình B", context="CC-001 · Văn phòng", staff=PERSON)
NEW = Found(kind=FoundKind.STAFF, text="Đỗ Đình Bính", context="VC-07", staff=StaffUid("m2"))


@pytest.fixture
def office(store):
    """A file with a person who was transferred, and one who has no posting yet."""
    with store.work(ACTOR, Label.IMPORT_STAFF, count=2) as work:
        work.org_units.save(make_unit())
        work.org_units.save(make_unit("u2", name="Văn phòng"))
        work.staff.save(make_member(suffix="B"))
        work.staff.save(make_member("m2", code="VC-07", name="Đỗ Đình Bính"))
        work.postings.save(make_posting("p2", unit="u2", from_on=date(2025, 1, 1)))
        work.postings.save(make_posting(until_on=date(2024, 12, 31)))
    return store


def found(store, words: str) -> tuple[Found, ...]:
    with store.reading() as reading:
        return reading.search.find(words, 20)


@pytest.mark.parametrize(
    ("words", "expected"),
    [("binh", (NEW, MOVED)), ("le thi binh b", (MOVED,)), ("cc-001", (MOVED,)), ("do dinh", (NEW,)), ("lan", ())],
)
def test_a_person_is_found_with_the_code_and_the_last_unit(office, words, expected):
    assert found(office, words) == expected


def test_a_person_is_found_as_long_as_he_or_she_is_there(office):
    with office.work(ACTOR, Label.REMOVE_STAFF) as work:
        work.staff.remove(PERSON)
    assert found(office, "binh") == (NEW,)

    office.undo(ACTOR)

    assert found(office, "binh") == (NEW, MOVED)
    assert texts(office) == texts_from_scratch(office)
