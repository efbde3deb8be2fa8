"""Opening sheets for people, those of a whole period at once, and sheets that follow their people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, event

from danhgia_desktop.operations import periods as opened_periods
from danhgia_desktop.operations import postings, printing, scoring, staff, undoing, units
from danhgia_desktop.operations.period_sheets import (
    BODIES,
    PEOPLE,
    open_sheets,
    people_posted,
    plan_sheets,
    rubric_by_rules,
)
from danhgia_desktop.operations.staff import NoSuchStaffCodeError
from danhgia_desktop.operations.subjects import NotPostedInPeriodError, PersonCoded, UnitNamed
from danhgia_desktop.operations.transfers import Move, TransferDecision, transfer
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState, RuleSetPin
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.regulation.subject_rules import SubjectRules
from danhgia_desktop.reports.document import Paragraph
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError
from danhgia_desktop.storage.periods import PeriodNotOpenedError
from danhgia_desktop.storage.scoresheets import ScoresheetExistsError
from tests.operations import people
from tests.operations.people import INSPECTORS, OFFICE, fill_office, last_step, next_posting, person_of, uid_of
from tests.storage.builders import ACTOR, Clock, make_member, make_regulation, make_rubric

MONTH = Period(year=2026, kind=PeriodKind.MONTH, number=11)
OCTOBER = Period(year=2026, kind=PeriodKind.MONTH, number=10)
YEAR = Period.year_of(2026)
EVERYBODY = BODIES | PEOPLE
_ROLLED_UP = RollUp(period=PeriodKind.YEAR, formula=RollUpFormula.MEAN_OF_MONTHS_WORKED)
RULES = make_regulation(
    rules=(
        SubjectRules(kinds=(SubjectKind.UNIT,), rubric="units"),
        SubjectRules(
            kinds=(SubjectKind.CIVIL_SERVANT,), rubric="staff", leader_rubric="leaders", roll_ups=(_ROLLED_UP,)
        ),
        SubjectRules(kinds=(SubjectKind.WORKER,)),
    )
)


@pytest.fixture
def peopled(store):
    """Three units, four people, and a rule set by which a month and a year are evaluated."""
    fill_office(store)
    with store.work(ACTOR, Label.OPEN_PERIOD) as work:
        for uid, name in (("units", "Phiếu đơn vị"), ("staff", "Phiếu công chức"), ("leaders", "Phiếu lãnh đạo")):
            work.rubrics.save(make_rubric(uid, name))
        work.regulations.save(RULES)
        pins = tuple(RuleSetPin(kind=kind, regulation=RULES.uid) for kind in RULES.kinds)
        for period in (MONTH, YEAR):
            work.periods.save(OpenedPeriod(period=period, opened_at=Clock()(), pins=pins))
    return store


def conclude(store, period: Period) -> None:
    with store.work(ACTOR, Label.CONCLUDE_PERIOD) as work:
        work.periods.save(work.periods.get(period).in_state(PeriodState.CONCLUDED))


def open_for(store, code: str, period: Period = MONTH):
    return scoring.open_scoresheet(store, ACTOR, rubric="staff", subject=PersonCoded(code=code), period=period)


def listed(store, **asked) -> list[str]:
    return [f"{sheet.unit_name}: {sheet.subject_name}" for sheet in scoring.sheets(store, **asked)]


# one person


def test_a_sheet_is_opened_for_the_person_of_a_code_in_the_last_unit_of_the_period(peopled):
    postings.end_posting(peopled, ACTOR, "cc2", date(2026, 11, 15), EndReason.TRANSFER)
    postings.add_posting(peopled, ACTOR, next_posting(peopled, "CC2", INSPECTORS, from_on=date(2026, 11, 16)))

    opened = open_for(peopled, "cc 2")

    assert (opened.subject.name, opened.subject.unit.name) == ("Lê Văn Bình", INSPECTORS)
    assert scoring.get_scoresheet(peopled, opened.uid) == opened
    assert last_step(peopled) == "Lập phiếu chấm Lê Văn Bình"
    assert open_for(peopled, "CC2", OCTOBER).subject.unit.name == OFFICE


def test_the_directors_have_sheets_and_the_unit_they_make_has_none(peopled):
    directors = units.add_unit(peopled, ACTOR, "Ban Giám đốc", kind=UnitKind.LEADERSHIP)
    postings.end_posting(peopled, ACTOR, "cc2", date(2026, 11, 15), EndReason.TRANSFER)
    moved = next_posting(peopled, "CC2", directors.name, from_on=date(2026, 11, 16))
    postings.add_posting(peopled, ACTOR, moved)

    opening = plan_sheets(peopled, MONTH, EVERYBODY).opening

    assert [one.subject.name for one in opening if one.subject.unit.uid == directors.uid] == ["Lê Văn Bình"]


def test_nobody_is_scored_by_a_code_that_nobody_has(peopled):
    with pytest.raises(NoSuchStaffCodeError) as raised:
        open_for(peopled, " CC9 ")

    assert people.told(raised).startswith("Không có ai mang mã CC9.")


def test_nobody_is_scored_in_a_period_without_a_posting(peopled):
    with pytest.raises(NotPostedInPeriodError) as raised:
        open_for(peopled, "CC1", Period.year_of(2020))

    assert people.told(raised).startswith("Trần Thị Ánh không công tác ở đơn vị nào trong Năm 2020")


def test_a_person_has_one_sheet_under_a_rubric_in_a_period(peopled):
    open_for(peopled, "CC1")

    with pytest.raises(ScoresheetExistsError):
        open_for(peopled, "CC1")


def test_the_sheets_of_a_unit_are_its_own_and_those_of_its_people(peopled):
    for code in ("CC4", "CC3", "CC1"):
        open_for(peopled, code)
    scoring.open_scoresheet(peopled, ACTOR, rubric="units", subject=UnitNamed(name="Thanh tra"), period=MONTH)

    of_unit = [f"{INSPECTORS}: {INSPECTORS}", f"{INSPECTORS}: Nguyễn Chi", f"{INSPECTORS}: Phạm Thị Dung"]
    assert listed(peopled, unit=uid_of(peopled, INSPECTORS)) == of_unit
    assert listed(peopled) == [f"{OFFICE}: Trần Thị Ánh", *of_unit]
    assert listed(peopled, staff=person_of("CC4")) == of_unit[2:]
    assert set(scoring.periods_of_sheets(peopled, staff=person_of("CC4")).values()) == {MONTH}


# a whole period


def test_the_sheets_of_a_period_are_opened_in_one_step_under_the_rubrics_of_its_rule_sets(peopled):
    plan = plan_sheets(peopled, MONTH, EVERYBODY)
    assert not scoring.sheets(peopled)

    assert open_sheets(peopled, ACTOR, MONTH, EVERYBODY) == plan

    rubrics = {sheet.subject_name: sheet.rubric_name for sheet in scoring.sheets(peopled, MONTH)}
    assert rubrics == {
        OFFICE: "Phiếu đơn vị",
        "Trần Thị Ánh": "Phiếu lãnh đạo",
        "Lê Văn Bình": "Phiếu công chức",
        INSPECTORS: "Phiếu đơn vị",
        "Nguyễn Chi": "Phiếu lãnh đạo",
        "Phạm Thị Dung": "Phiếu công chức",
        people.BRANCH: "Phiếu đơn vị",
    }
    assert [planned.subject.name for planned in plan.opening] == list(rubrics)
    assert last_step(peopled) == "Lập 7 phiếu chấm của kỳ Tháng 11/2026"
    undoing.undo(peopled, ACTOR)
    assert not scoring.sheets(peopled)


def test_sheets_that_are_there_are_left_alone(peopled):
    own = open_for(peopled, "CC2")

    plan = open_sheets(peopled, ACTOR, MONTH, PEOPLE)

    assert [subject.name for subject in plan.there] == ["Lê Văn Bình"]
    assert [sheet.uid for sheet in scoring.sheets(peopled, staff=person_of("CC2"))] == [own.uid]
    assert open_sheets(peopled, ACTOR, MONTH, PEOPLE).opening == ()
    assert last_step(peopled) == "Lập 3 phiếu chấm của kỳ Tháng 11/2026"


def appoint(store, code: str) -> None:
    """Make somebody a leader in the middle of the month."""
    move = Move(code=code, unit=uid_of(store, people.BRANCH), role=UnitRole.HEAD, is_leader=True, post="Chi cục trưởng")
    day = date(2026, 11, 11)
    transfer(store, ACTOR, TransferDecision(number="9/QĐ", decided_on=day, effective_on=day, moves=(move,)))


def test_nobody_gets_a_second_sheet_by_being_appointed_in_the_period(peopled):
    open_sheets(peopled, ACTOR, MONTH, EVERYBODY)
    appoint(peopled, "CC2")

    plan = open_sheets(peopled, ACTOR, MONTH, EVERYBODY)

    (one,) = plan.otherwise
    assert (one.subject.name, one.sheet.rubric_name, one.rubric) == ("Lê Văn Bình", "Phiếu công chức", "leaders")
    assert (plan.opening, len(plan.there)) == ((), 6)
    assert len(scoring.sheets(peopled, staff=person_of("CC2"))) == 1
    scoring.remove_scoresheet(peopled, ACTOR, one.sheet.uid)
    assert [planned.rubric for planned in plan_sheets(peopled, MONTH, PEOPLE).opening] == ["leaders"]


def test_who_has_the_sheet_that_is_asked_for_beside_another_is_there(peopled):
    open_for(peopled, "CC2")
    appoint(peopled, "CC2")
    subject = PersonCoded(code="CC2")
    scoring.open_scoresheet(peopled, ACTOR, rubric="leaders", subject=subject, period=MONTH)

    plan = plan_sheets(peopled, MONTH, PEOPLE)

    assert ([subject.name for subject in plan.there], plan.otherwise) == (["Lê Văn Bình"], ())


def test_a_sheet_with_another_purpose_stands_beside_that_of_the_rating(peopled):
    reform = SubjectRules(kinds=(SubjectKind.UNIT,), rubric="reform")
    with peopled.work(ACTOR, Label.NEW_REGULATION) as work:
        work.rubrics.save(make_rubric("reform", "Cải cách hành chính"))
        work.regulations.save(make_regulation("q9", rules=(reform,), purpose=Purpose.REFORM))
    scoring.open_scoresheet(peopled, ACTOR, rubric="reform", subject=UnitNamed(name=OFFICE), period=MONTH)

    plan = plan_sheets(peopled, MONTH, BODIES)

    assert (len(plan.opening), plan.there, plan.otherwise) == (3, (), ())


def test_those_without_a_rubric_are_named(peopled):
    for code, kind in (("CC8", EmploymentKind.WORKER), ("CC9", EmploymentKind.OFFICIAL)):
        posting = next_posting(peopled, code, OFFICE, employment_kind=kind)
        staff.add_staff(peopled, ACTOR, make_member(code.lower(), code, f"Vũ {code}"), posting)

    plan = open_sheets(peopled, ACTOR, MONTH, EVERYBODY)

    assert [subject.name for subject in plan.without_rubric] == ["Vũ CC8", "Vũ CC9"]
    assert len(plan.opening) == 7


def test_nobody_is_scored_in_a_period_that_is_made_of_shorter_ones(peopled):
    plan = plan_sheets(peopled, YEAR, EVERYBODY)

    assert len(plan.without_rubric) == 4
    assert {planned.rubric for planned in plan.opening} == {"units"}


def test_the_agency_itself_is_another_kind_than_its_units(peopled):
    units.add_unit(peopled, ACTOR, "Sở Nội vụ", kind=UnitKind.AGENCY)

    assert len(plan_sheets(peopled, MONTH, {SubjectKind.UNIT}).opening) == 3
    assert [subject.name for subject in plan_sheets(peopled, MONTH, BODIES).without_rubric] == ["Sở Nội vụ"]


def test_a_unit_that_is_no_more_has_no_sheet(peopled):
    units.close_unit(peopled, ACTOR, uid_of(peopled, people.BRANCH), date(2026, 11, 30))

    names = [planned.subject.name for planned in plan_sheets(peopled, MONTH, BODIES).opening]
    assert names == [OFFICE, INSPECTORS]


def test_who_left_before_the_period_is_not_scored_and_who_left_in_it_is(peopled):
    postings.end_posting(peopled, ACTOR, "cc2", date(2026, 10, 31), EndReason.RETIREMENT)
    postings.end_posting(peopled, ACTOR, "cc4", date(2026, 11, 1), EndReason.RETIREMENT)

    names = {planned.subject.name for planned in plan_sheets(peopled, MONTH, PEOPLE).opening}
    assert names == {"Trần Thị Ánh", "Nguyễn Chi", "Phạm Thị Dung"}


def test_people_to_choose_from_are_those_of_the_period_by_units_and_given_names(peopled):
    postings.end_posting(peopled, ACTOR, "cc4", date(2026, 10, 31), EndReason.RETIREMENT)

    def names(period: Period) -> list[str]:
        return [subject.name for subject in people_posted(peopled, period)]

    assert names(MONTH) == ["Trần Thị Ánh", "Lê Văn Bình", "Nguyễn Chi"]
    assert names(OCTOBER) == [*names(MONTH), "Phạm Thị Dung"]


def test_no_sheets_are_opened_for_a_period_that_nobody_opened_or_that_is_concluded(peopled):
    with pytest.raises(PeriodNotOpenedError):
        open_sheets(peopled, ACTOR, MONTH.following, PEOPLE)
    conclude(peopled, MONTH)
    with pytest.raises(PeriodLockedError):
        open_sheets(peopled, ACTOR, MONTH, PEOPLE)


# sheets follow


def transfer_to_inspectors(store, on: date) -> None:
    moves = (Move(code="CC2", unit=uid_of(store, INSPECTORS)),)
    decision = TransferDecision(number="12/QĐ-SNV", decided_on=on, effective_on=on, moves=moves)
    transfer(store, ACTOR, decision)


def test_a_transfer_takes_the_open_sheets_along_in_the_same_step(peopled):
    before, during, after = (open_for(peopled, "CC2", period) for period in (OCTOBER, MONTH, MONTH.following))

    transfer_to_inspectors(peopled, date(2026, 11, 10))

    places = {sheet.uid: sheet.unit_name for sheet in scoring.sheets(peopled)}
    assert places == {before.uid: OFFICE, during.uid: INSPECTORS, after.uid: INSPECTORS}
    undoing.undo(peopled, ACTOR)
    assert {sheet.unit_name for sheet in scoring.sheets(peopled)} == {OFFICE}


def test_a_sheet_of_a_concluded_period_stays_where_it_was_signed(peopled):
    open_for(peopled, "CC2")
    conclude(peopled, MONTH)

    transfer_to_inspectors(peopled, date(2026, 11, 10))

    assert listed(peopled) == [f"{OFFICE}: Lê Văn Bình"]


def test_a_sheet_follows_its_person_when_its_period_is_opened_again(peopled):
    october, november = (open_for(peopled, "CC2", period) for period in (OCTOBER, MONTH))
    scoring.open_scoresheet(peopled, ACTOR, rubric="units", subject=UnitNamed(name=OFFICE), period=MONTH)
    conclude(peopled, MONTH)
    transfer_to_inspectors(peopled, date(2026, 11, 10))

    opened_periods.reopen_period(peopled, ACTOR, MONTH, "Có quyết định điều động")

    places = {sheet.uid: sheet.unit_name for sheet in scoring.sheets(peopled, staff=person_of("CC2"))}
    assert places == {october.uid: OFFICE, november.uid: INSPECTORS}
    (why,) = opened_periods.reopenings(peopled, MONTH)
    assert [image.subject for image in opened_periods.sheets_before(peopled, MONTH, why)] == ["Lê Văn Bình", OFFICE]
    assert undoing.undoable(peopled) is None


def test_sheets_are_moved_without_reading_scores_or_rule_sets(peopled):
    open_sheets(peopled, ACTOR, MONTH, PEOPLE)
    asked: list[str] = []

    def listen(_connection, _cursor, statement, *_):
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        transfer_to_inspectors(peopled, date(2026, 11, 10))
    finally:
        event.remove(Engine, "before_cursor_execute", listen)

    reading = [statement for statement in asked if "FROM score " in statement or "period_rule_set" in statement]
    assert all(statement.startswith("SELECT DISTINCT scoresheet.id") for statement in reading)  # who follows the plan
    assert [sheet.unit_name for sheet in scoring.sheets(peopled, staff=person_of("CC2"))] == [INSPECTORS]


def test_sheets_follow_postings_that_are_mended_by_hand(peopled):
    open_for(peopled, "CC2")
    first = people.first_posting(peopled, "CC2")

    postings.edit_posting(peopled, ACTOR, replace(first, unit=uid_of(peopled, INSPECTORS)))
    assert listed(peopled) == [f"{INSPECTORS}: Lê Văn Bình"]

    postings.remove_posting(peopled, ACTOR, first.uid)
    assert listed(peopled) == [f"{INSPECTORS}: Lê Văn Bình"]


# on paper


def test_a_printed_sheet_names_the_person_the_post_of_then_and_the_unit(peopled, tmp_path):
    sheet = open_for(peopled, "CC2")
    form = printing.usual_form(peopled, sheet.uid)

    assert form.title == ("BẢNG CHẤM ĐIỂM",)
    assert form.caption == "(Kỳ theo dõi, đánh giá: tháng 11 năm 2026)"
    assert (form.letterhead, form.signer_name) == (True, "Lê Văn Bình")
    written = words_of(printing.sheet_document(peopled, sheet.uid, form))
    assert written == ["Họ và tên: Lê Văn Bình", "Chức vụ, chức danh: Công tác", f"Đơn vị công tác: {OFFICE}"]
    for format_ in printing.ReportFormat:
        printing.export_sheet(peopled, sheet.uid, form, format_, tmp_path / f"phieu.{format_}")


def test_a_concluded_sheet_is_printed_as_it_was_signed_whatever_becomes_of_its_person(peopled):
    sheet = open_for(peopled, "CC2")
    form = printing.usual_form(peopled, sheet.uid)
    conclude(peopled, MONTH)
    signed = printing.sheet_document(peopled, sheet.uid, form)

    staff.edit_staff(peopled, ACTOR, replace(people.member_of(peopled, "CC2"), name="Lê Văn Bính", code="CC20"))
    units.rename_unit(peopled, ACTOR, uid_of(peopled, OFFICE), "Văn phòng Sở")
    units.set_agency(peopled, ACTOR, Agency(name="Sở Khác"))
    postings.edit_posting(peopled, ACTOR, replace(people.first_posting(peopled, "CC2"), post="Phó phòng"))
    assert printing.sheet_document(peopled, sheet.uid, form) == signed
    postings.remove_posting(peopled, ACTOR, "cc2")
    assert printing.sheet_document(peopled, sheet.uid, form) == signed
    assert printing.usual_form(peopled, sheet.uid) == form

    opened_periods.reopen_period(peopled, ACTOR, MONTH, "Sửa tên")
    assert "Họ và tên: Lê Văn Bính" in words_of(printing.sheet_document(peopled, sheet.uid, form))


def test_the_rules_of_a_period_say_by_which_rubric_somebody_is_scored(peopled):
    def rubric(meant, period=MONTH):
        return rubric_by_rules(peopled, meant, period)

    assert [rubric(PersonCoded(code=code)) for code in ("cc1", "CC 2")] == ["leaders", "staff"]
    assert rubric(UnitNamed(name=OFFICE.upper())) == "units"
    assert rubric(PersonCoded(code="CC9")) is None
    assert rubric(UnitNamed(name="Phòng chưa có")) is None
    assert rubric(PersonCoded(code="CC2"), OCTOBER) is None
    assert rubric(PersonCoded(code="CC2"), YEAR) is None


def test_lists_and_sheets_of_a_concluded_period_bear_the_names_they_were_signed_with(peopled):
    sheet = open_for(peopled, "CC2")
    scoring.open_scoresheet(peopled, ACTOR, rubric="units", subject=UnitNamed(name=OFFICE), period=MONTH)
    conclude(peopled, MONTH)
    assert [one.present for one in scoring.sheets(peopled, MONTH)] == [None, None]

    staff.edit_staff(peopled, ACTOR, replace(people.member_of(peopled, "CC2"), name="Lê Văn Bính", code="CC20"))
    units.rename_unit(peopled, ACTOR, uid_of(peopled, OFFICE), "Văn phòng Sở")

    whole, person = scoring.sheets(peopled, MONTH)
    assert (person.subject_name, person.staff_code, person.unit_name) == ("Lê Văn Bình", "CC2", OFFICE)
    present = person.present
    assert (present.shown_name, present.code, present.unit) == ("Lê Văn Bính", "CC20", "Văn phòng Sở")
    assert (whole.subject_name, whole.present.shown_name) == (OFFICE, "Văn phòng Sở")
    assert scoring.get_scoresheet(peopled, sheet.uid).subject.name == "Lê Văn Bình"

    opened_periods.reopen_period(peopled, ACTOR, MONTH, "Sửa tên")
    assert [one.subject_name for one in scoring.sheets(peopled, MONTH)] == ["Văn phòng Sở", "Lê Văn Bính"]
    assert scoring.get_scoresheet(peopled, sheet.uid).subject.name == "Lê Văn Bính"


def test_a_post_that_is_not_known_is_left_to_be_written(peopled):
    sheet = open_for(peopled, "CC2")
    postings.remove_posting(peopled, ACTOR, "cc2")

    _, post, _ = words_of(printing.sheet_document(peopled, sheet.uid, printing.usual_form(peopled, sheet.uid)))

    assert post.startswith("Chức vụ, chức danh: ……")


def test_the_sheet_of_a_unit_is_the_annex_of_a_report_as_before(peopled):
    subject = UnitNamed(name=OFFICE)
    sheet = scoring.open_scoresheet(peopled, ACTOR, rubric="units", subject=subject, period=MONTH)
    form = printing.usual_form(peopled, sheet.uid)

    assert form.title[-1] == "VĂN PHÒNG THÁNG 11 NĂM 2026"
    assert not form.letterhead
    assert words_of(printing.sheet_document(peopled, sheet.uid, form)) == []


def words_of(document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]
