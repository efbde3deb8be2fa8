"""Score sheets that are about people, beside those of their units."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState
from danhgia_desktop.regulation.rubric import SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.storage.found import Found, FoundKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError
from danhgia_desktop.storage.scoresheets import ScoresheetExistsError
from danhgia_desktop.storage.staff import NoSuchStaffMemberError
from tests.storage.builders import (
    ACTOR,
    PERSON,
    RUBRIC,
    UNIT,
    Clock,
    make_member,
    make_rubric,
    make_sheet,
    make_unit,
)
from tests.storage.test_search_texts import texts, texts_from_scratch

YEAR = Period.year_of(2026)


@pytest.fixture
def person(filled):
    """A person with a sheet beside the one of the unit."""
    member = make_member()
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.staff.save(member)
        work.scoresheets.add(make_sheet("s2", staff=member))
    return member


def summaries(store, **asked) -> list[str]:
    with store.reading() as reading:
        return [sheet.uid for sheet in reading.figures.scoresheets(**asked)]


def test_a_unit_and_its_people_have_a_sheet_each_under_one_rubric(filled, person):
    with filled.reading() as reading:
        assert reading.scoresheets.get("s2").subject == Subject(unit=make_unit(), staff=person)
        assert reading.scoresheets.find(RUBRIC, Subject(unit=make_unit(), staff=person), YEAR).uid == "s2"
        assert reading.scoresheets.find(RUBRIC, Subject(unit=make_unit()), YEAR).uid == "s1"


def test_a_person_has_one_sheet_in_a_period_whichever_the_unit(filled, person):
    other = make_unit("u2", "Thanh tra")
    with filled.work(ACTOR, Label.ADD_UNIT) as work:
        work.org_units.save(other)
    with pytest.raises(ScoresheetExistsError) as raised, filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(make_sheet("s3", unit=other, staff=person))

    assert raised.value.values["name"] == "Lê Thị Bình"


@pytest.mark.usefixtures("person")
def test_a_sheet_needs_its_person_in_the_file(filled):
    with pytest.raises(NoSuchStaffMemberError), filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(make_sheet("s3", staff=make_member("gone", "CC-2")))


def test_lists_name_the_person_and_the_unit(filled, person):
    with filled.reading() as reading:
        of_unit, of_person = reading.figures.scoresheets(period=YEAR)

    assert (of_unit.subject_name, of_unit.staff, of_unit.staff_code) == ("Phòng Tổng hợp", None, "")
    assert (of_person.subject_name, of_person.staff, of_person.staff_code) == ("Lê Thị Bình", PERSON, "CC-001")
    assert of_person.unit_name == of_unit.unit_name
    assert (of_unit.subject, of_person.subject) == (UNIT, person.uid)


def test_a_units_own_sheet_comes_before_those_of_its_people_by_given_name(filled):
    unit = make_unit("u2", "Thanh tra", ordinal=9)
    people = [make_member(f"m{number}", f"C{number}", name) for number, name in enumerate(("An Vũ", "Vũ An", "Lê Ân"))]
    namesakes = [make_member(f"n{suffix}", f"N{suffix}", "Vũ An", suffix=suffix) for suffix in "BA"]
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.org_units.save(unit)
        for member in (*people, *namesakes):
            work.staff.save(member)
            work.scoresheets.add(make_sheet(f"of {member.uid}", unit=unit, staff=member))
        work.scoresheets.add(make_sheet("own", unit=unit))

    assert summaries(filled, unit="u2") == ["own", "of m1", "of nA", "of nB", "of m2", "of m0"]
    assert summaries(filled)[0] == "s1"


@pytest.mark.usefixtures("person")
def test_the_sheets_of_one_person_are_listed(filled):
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(make_sheet("s3", staff=make_member(), period=Period.year_of(2025)))
        work.scoresheets.set_scores("s2", {(CriterionKey("II"), SELF): Score(points=5)})

    assert summaries(filled, staff=PERSON) == ["s3", "s2"]
    with filled.reading() as reading:
        assert reading.figures.periods_of_sheets(staff=PERSON) == {"s3": Period.year_of(2025), "s2": YEAR}
        assert reading.figures.scoresheets(staff=PERSON)[1].totals[SELF].counted == 5


@pytest.mark.usefixtures("person")
def test_a_sheet_goes_with_the_person_to_another_unit_and_back_by_undo(filled):
    with filled.work(ACTOR, Label.TRANSFER_STAFF) as work:
        work.org_units.save(make_unit("u2", "Thanh tra"))
        work.scoresheets.move("s2", "u2")

    with filled.reading() as reading:
        assert reading.scoresheets.get("s2").subject.unit.name == "Thanh tra"
    assert summaries(filled, unit=UNIT) == ["s1"]
    assert texts(filled) == texts_from_scratch(filled)
    filled.undo(ACTOR)
    assert summaries(filled, unit=UNIT) == ["s1", "s2"]


@pytest.mark.usefixtures("person")
def test_a_sheet_of_a_concluded_period_stays_with_its_unit(filled):
    with filled.work(ACTOR, Label.CONCLUDE_PERIOD) as work:
        work.org_units.save(make_unit("u2", "Thanh tra"))
        work.periods.save(OpenedPeriod(period=YEAR, opened_at=Clock()(), state=PeriodState.CONCLUDED))

    with pytest.raises(PeriodLockedError), filled.work(ACTOR, Label.TRANSFER_STAFF) as work:
        work.scoresheets.move("s2", "u2")


def found(store, words: str) -> list[Found]:
    with store.reading() as reading:
        return [hit for hit in reading.search.find(words, limit=9) if hit.kind is not FoundKind.STAFF]


@pytest.mark.usefixtures("person")
def test_sheets_are_found_by_the_name_and_the_code_of_the_person(filled):
    (hit,) = found(filled, "binh 2026")

    assert (hit.kind, hit.text, hit.context) == (
        FoundKind.SHEET,
        "Lê Thị Bình",
        "CC-001 · Phòng Tổng hợp · Bảng chấm điểm",
    )
    assert (hit.staff, hit.unit, hit.sheet) == (PERSON, UNIT, "s2")
    assert found(filled, "cc-001") == [hit]


def test_a_person_renamed_is_found_by_the_new_name(filled, person):
    with filled.work(ACTOR, Label.EDIT_STAFF) as work:
        work.staff.save(replace(person, name="Lê Thị Cúc", suffix="(VP)"))

    assert not found(filled, "binh")
    assert [hit.text for hit in found(filled, "cuc")] == ["Lê Thị Cúc (VP)"]
    assert texts(filled) == texts_from_scratch(filled)


@pytest.mark.usefixtures("person")
def test_a_reason_on_the_sheet_of_a_person_names_the_person(filled):
    with filled.work(ACTOR, Label.SET_REASON) as work:
        rubric = make_rubric()
        work.scoresheets.set_scores("s2", {(rubric.lines[0].key, SELF): Score(reason="nộp muộn")})

    (hit,) = found(filled, "muon")
    assert hit.context == "I · Lê Thị Bình · CC-001 · Phòng Tổng hợp"
