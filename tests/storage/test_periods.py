"""Opened periods in the data file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period, PeriodKind, parse
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState, Reopening, RuleSetPin
from danhgia_desktop.regulation.regulation import Purpose, RegulationUid
from danhgia_desktop.regulation.regulation_codec import digest
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey
from danhgia_desktop.scoring.scoresheet import BLANK, Score
from danhgia_desktop.scoring.signed import SignedSubject
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.period_lock import PeriodLockedError
from danhgia_desktop.storage.periods import PeriodInUseError, PeriodNotOpenedError
from danhgia_desktop.storage.regulations import NoSuchRegulationError
from tests.storage.builders import (
    ACTOR,
    PERSON,
    RULES,
    SHEET,
    contents,
    make_criterion,
    make_member,
    make_posting,
    make_regulation,
    make_rubric,
    make_sheet,
    make_unit,
    points_of,
    query,
    set_points,
)

MOMENT = datetime(2026, 11, 1, 8, tzinfo=UTC)
YEAR, MONTH = Period.year_of(2026), Period(year=2026, kind=PeriodKind.MONTH, number=11)
PINS = (
    RuleSetPin(kind=SubjectKind.PUBLIC_EMPLOYEE, regulation=RegulationUid("q2")),
    RuleSetPin(kind=SubjectKind.UNIT, regulation=RULES),
    RuleSetPin(kind=SubjectKind.UNIT, regulation=RegulationUid("q2"), purpose=Purpose.REFORM),
)
OPENED = OpenedPeriod(period=YEAR, opened_at=MOMENT, pins=PINS)
LINE = (CriterionKey("I.1"), SELF)


@pytest.fixture
def opened(filled):
    """The data file with two rule sets and the year opened, whose sheet has a score."""
    with filled.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.regulations.save(make_regulation())
        work.regulations.save(make_regulation("q2"))
        work.rubrics.save(make_rubric("r2"))
        work.periods.save(OPENED)
    set_points(filled, "3.5")
    return filled


@pytest.fixture
def concluded(opened):
    """The same with the year concluded."""
    with opened.work(ACTOR, Label.CONCLUDE_PERIOD, period="2026") as work:
        work.periods.save(OPENED.in_state(PeriodState.CONCLUDED))
    return opened


def test_an_opened_period_comes_back_with_its_rule_sets(opened):
    with opened.reading() as reading:
        found = reading.periods.get(YEAR)

    assert found == replace(OPENED, pins=found.pins)
    assert set(found.pins) == set(PINS)
    assert found.rule_set_for(SubjectKind.UNIT) == RULES
    assert found.rule_set_for(SubjectKind.UNIT, Purpose.REFORM) == "q2"
    assert found.rule_set_for(SubjectKind.WORKER) is None


def test_a_period_that_nobody_opened_is_missed(store):
    with store.work(ACTOR, Label.REMOVE_PERIOD) as work:
        assert work.periods.find(YEAR) is None
        for act in (work.periods.get, work.periods.remove):
            with pytest.raises(PeriodNotOpenedError) as raised:
                act(YEAR)
            assert raised.value.values == {"period": YEAR}
        with pytest.raises(PeriodNotOpenedError):
            work.periods.reopen(YEAR, "Ánh", "vì")


def test_periods_come_in_the_order_of_time_longer_ones_first(store):
    codes = ("2026-02", "2026-W02", "2026-Q1", "2025-12", "2026", "2026-01", "2026-H1")
    with store.work(ACTOR, Label.OPEN_PERIOD) as work:
        for code in codes:
            work.periods.save(OpenedPeriod(period=parse(code), opened_at=MOMENT))

    with store.reading() as reading:
        found = [one.period.code for one in reading.periods.all()]

    assert found == ["2025-12", "2026", "2026-H1", "2026-Q1", "2026-01", "2026-W02", "2026-02"]


def test_all_periods_have_their_own_rule_sets(opened):
    with opened.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.periods.save(OpenedPeriod(period=MONTH, opened_at=MOMENT, pins=PINS[:1]))

    with opened.reading() as reading:
        assert [(one.period, set(one.pins)) for one in reading.periods.all()] == [(YEAR, set(PINS)), (MONTH, {PINS[0]})]


def test_other_rule_sets_take_the_place_of_those_before_and_give_way_again(opened):
    before = contents(opened.path)
    others = (PINS[0], replace(PINS[1], regulation=RegulationUid("q2")))

    with opened.work(ACTOR, Label.PIN_PERIOD) as work:
        work.periods.save(replace(OPENED, pins=others))

    with opened.reading() as reading:
        assert set(reading.periods.get(YEAR).pins) == set(others)
    opened.undo(ACTOR)
    assert contents(opened.path) == before


def test_a_period_is_pinned_to_rule_sets_that_are_there(store):
    with pytest.raises(NoSuchRegulationError) as raised, store.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.periods.save(OPENED)

    assert raised.value.values == {"regulation": "q2"}


def test_a_period_without_sheets_is_given_up(opened):
    with opened.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.periods.save(OpenedPeriod(period=MONTH, opened_at=MOMENT, pins=PINS))
    before = contents(opened.path)

    with opened.work(ACTOR, Label.REMOVE_PERIOD) as work:
        work.periods.remove(MONTH)

    with opened.reading() as reading:
        assert reading.periods.find(MONTH) is None
    opened.undo(ACTOR)
    assert contents(opened.path) == before


def test_a_period_with_sheets_or_that_was_concluded_once_stays(opened):
    later = replace(MONTH, number=12)
    with opened.work(ACTOR, Label.OPEN_PERIOD) as work:
        for period in (MONTH, later):
            work.periods.save(OpenedPeriod(period=period, opened_at=MOMENT, state=PeriodState.CONCLUDED))
    with opened.work(ACTOR, Label.REOPEN_PERIOD) as work:
        submitted = work.periods.reopen(later, "Ánh", "Sót một phiếu").in_state(PeriodState.SUBMITTED)
        work.periods.save(submitted)

    for period in (YEAR, MONTH, later):
        with pytest.raises(PeriodInUseError) as raised, opened.work(ACTOR, Label.REMOVE_PERIOD) as work:
            work.periods.remove(period)
        assert raised.value.values == {"period": period}


def test_nothing_of_a_concluded_period_changes(concluded):
    before = contents(concluded.path)
    more = replace(make_rubric(), criteria=(*make_rubric().criteria, make_criterion("III")))

    acts = (
        lambda work: work.scoresheets.set_scores(SHEET, {LINE: BLANK}),
        lambda work: work.scoresheets.remove(SHEET),
        lambda work: work.scoresheets.confirm_review(SHEET),
        lambda work: work.scoresheets.add(replace(make_sheet("s9"), rubric=work.rubrics.get("r2"))),
        lambda work: work.rubrics.save(more),
    )
    for act in acts:
        with pytest.raises(PeriodLockedError) as raised, concluded.work(ACTOR, Label.OTHER) as work:
            act(work)
        assert raised.value.values == {"period": YEAR}

    assert contents(concluded.path) == before
    assert points_of(concluded) == Decimal("3.5")


def test_what_was_done_before_a_period_was_concluded_cannot_be_undone(concluded):
    assert concluded.undoable() is None


def test_other_periods_go_on_beside_a_concluded_one(concluded):
    with concluded.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(make_sheet("s2", period=MONTH))
        work.scoresheets.set_scores("s2", {LINE: Score(points=Decimal(1))})

    concluded.undo(ACTOR)

    with concluded.reading() as reading:
        assert [sheet.uid for sheet in reading.figures.scoresheets()] == [SHEET]


def test_a_reopened_period_takes_changes_and_keeps_its_sheets_as_they_were_concluded(concluded):
    said = Score(reason="Nộp chậm", evidence="BC 12", not_applicable=True)
    with concluded.work(ACTOR, Label.REOPEN_PERIOD, period="2026") as work:
        assert work.periods.reopen(YEAR, "Nguyễn Thị Ánh", "Cộng sai").state is PeriodState.REOPENED
    assert concluded.undoable() is None
    with concluded.work(ACTOR, Label.SCORE_LINE) as work:
        work.scoresheets.set_scores(SHEET, {LINE: BLANK, (CriterionKey("II"), APPRAISED): said})
    with concluded.work(ACTOR, Label.CONCLUDE_PERIOD) as work:
        work.periods.save(work.periods.get(YEAR).in_state(PeriodState.CONCLUDED))
    with concluded.work(ACTOR, Label.REOPEN_PERIOD) as work:
        work.periods.reopen(YEAR, "Trần Cường", "Sót một phiếu")

    with concluded.reading() as reading:
        first, second = reading.periods.reopenings(YEAR)
        (before,) = reading.periods.sheets_before(YEAR, first)
        (after,) = reading.periods.sheets_before(YEAR, second)
        nothing = reading.periods.sheets_before(MONTH, second)

    assert (first.actor, first.reason) == ("Nguyễn Thị Ánh", "Cộng sai")
    assert second == Reopening(at=second.at, actor="Trần Cường", reason="Sót một phiếu")
    assert second.at > first.at
    assert (before.uid, before.subject, before.rubric) == (SHEET, "Phòng Tổng hợp", "Bảng chấm điểm")
    assert before.signed == SignedSubject(kind=SubjectKind.UNIT, unit="Phòng Tổng hợp")
    assert [(line.code, line.text, line.max_points) for line in before.lines[2:4]] == [
        ("I.1", "Tiêu chí I.1", Decimal(4)),
        ("I.2", "Tiêu chí I.2", Decimal(6)),
    ]
    assert (before.totals, after.totals) == ({SELF: Fraction(7, 2)}, {APPRAISED: Fraction(0)})
    assert {(one.kind, one.purpose, one.title) for one in before.rule_sets} == {
        (pin.kind, pin.purpose, "Quy chế đánh giá") for pin in PINS
    }
    assert {one.sha256 for one in before.rule_sets} == {digest(make_regulation()), digest(make_regulation("q2"))}
    assert before.scores == {LINE: Score(points=Decimal("3.5"))}
    assert after.scores == {(CriterionKey("II"), APPRAISED): said}
    assert nothing == ()


def test_a_concluded_period_keeps_how_everybody_was_called(opened):
    agency = Agency(name="SỞ NỘI VỤ")
    with opened.work(ACTOR, Label.CONCLUDE_PERIOD) as work:
        work.agency.save(agency)
        work.org_units.save(make_unit("all", "Sở", kind=UnitKind.AGENCY))
        work.scoresheets.add(make_sheet("s-all", unit=make_unit("all")))
        for uid, code in ((PERSON, "CC-001"), ("m2", "CC-002")):
            work.staff.save(make_member(uid, code, suffix="A"))
            work.scoresheets.add(make_sheet(f"s-{uid}", staff=make_member(uid, code)))
        work.postings.save(make_posting(post="Văn thư", until_on=date(2026, 5, 31)))
        work.postings.save(make_posting("p2", post="Phó phòng", from_on=date(2026, 6, 1)))
        work.periods.save(OPENED.in_state(PeriodState.CONCLUDED))
    with opened.work(ACTOR, Label.EDIT_STAFF) as work:
        work.org_units.save(make_unit(name="Phòng Mới"))
        work.staff.save(make_member(code="CC-009", name="Lê Thị Mới"))
        work.agency.save(Agency(name="SỞ MỚI"))
        work.periods.save(OPENED.in_state(PeriodState.CONCLUDED))

    with opened.reading() as reading:
        signed = reading.periods.signed(YEAR)
        unit_named, person_named = (signed.named(reading.scoresheets.get(uid)).subject for uid in (SHEET, "s-m1"))

    person = SignedSubject(kind=None, unit="Phòng Tổng hợp", code="CC-002", name="Lê Thị Bình", suffix="A")
    assert signed.agency == agency
    assert signed.sheets == {
        SHEET: SignedSubject(kind=SubjectKind.UNIT, unit="Phòng Tổng hợp"),
        "s-all": SignedSubject(kind=SubjectKind.AGENCY, unit="Sở"),
        "s-m1": replace(person, kind=SubjectKind.CIVIL_SERVANT, code="CC-001", post="Phó phòng"),
        "s-m2": person,
    }
    assert (unit_named.name, person_named.name) == ("Phòng Tổng hợp", "Lê Thị Bình A")
    assert (person_named.staff.code, person_named.unit.name) == ("CC-001", "Phòng Tổng hợp")


def test_the_image_of_a_reopened_period_names_everybody_as_it_was_signed(concluded):
    with concluded.work(ACTOR, Label.RENAME_UNIT) as work:
        work.org_units.save(make_unit(name="Phòng Mới"))
    with concluded.work(ACTOR, Label.REOPEN_PERIOD) as work:
        work.periods.reopen(YEAR, "Ánh", "Cộng sai")

    with concluded.reading() as reading:
        (image,) = reading.periods.sheets_before(YEAR, *reading.periods.reopenings(YEAR))
    assert image.subject == "Phòng Tổng hợp"


def test_a_period_that_is_not_concluded_is_signed_by_nobody_and_anew_each_time(concluded):
    with concluded.work(ACTOR, Label.REOPEN_PERIOD) as work:
        work.periods.reopen(YEAR, "Ánh", "Sai tên")
        work.org_units.save(make_unit(name="Phòng Mới"))
        assert work.periods.signed(YEAR) is None
        work.periods.save(OPENED.in_state(PeriodState.CONCLUDED))
        assert work.periods.signed(YEAR).sheets[SHEET].unit == "Phòng Mới"
        assert work.periods.signed(MONTH) is None


def test_a_state_that_is_none_is_refused_by_the_file_itself(opened):
    with pytest.raises(Exception, match="CHECK constraint failed: ck_period_state"):
        query(opened.path, "UPDATE period SET state = 'closed'")
