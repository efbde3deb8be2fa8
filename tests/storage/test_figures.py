"""Lists of sheets and rubrics."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

from danhgia_desktop.organization.org_unit import UnitUid
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF, RubricUid
from danhgia_desktop.storage.figures import RoundTotal, RubricSummary, SheetSummary
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import (
    ACTOR,
    RUBRIC,
    SHEET,
    UNIT,
    make_large_rubric,
    make_member,
    make_posting,
    make_sheet,
    make_unit,
    set_points,
)


def test_a_sheet_is_listed_with_whose_it_is_and_what_it_came_to(filled):
    set_points(filled, "3.25")
    set_points(filled, "9", criterion="II")
    set_points(filled, "13", criterion="total")

    with filled.reading() as reading:
        assert reading.figures.scoresheets() == (
            SheetSummary(
                uid=SHEET,
                unit=UNIT,
                unit_name="Phòng Tổng hợp",
                subject_name="Phòng Tổng hợp",
                rubric=RUBRIC,
                rubric_name="Bảng chấm điểm",
                period=Period.year_of(2026),
                totals={
                    SELF: RoundTotal(
                        counted=Fraction(49, 4), stated=Decimal(13), maximum=Decimal(15), blanks=1, errors=2
                    )
                },
            ),
        )


def test_sheets_are_listed_by_unit_and_then_by_period(filled):
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.org_units.save(make_unit("u2", name="Ban Giám đốc", ordinal=-1))
        work.scoresheets.add(make_sheet("a", unit=make_unit("u2")))
        work.scoresheets.add(make_sheet("b", period=Period.year_of(2025)))

    with filled.reading() as reading:
        assert [sheet.uid for sheet in reading.figures.scoresheets()] == ["a", "b", SHEET]


def test_a_period_lists_its_own_sheets_alone(filled):
    set_points(filled, "3.25")
    last_year = Period.year_of(2025)
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.scoresheets.add(make_sheet("b", period=last_year))

    with filled.reading() as reading:
        assert reading.figures.periods() == {last_year, Period.year_of(2026)}
        every = reading.figures.scoresheets()
        for period in reading.figures.periods():
            assert reading.figures.scoresheets(period=period) == tuple(
                sheet for sheet in every if sheet.period == period
            )
        assert reading.figures.scoresheets(period=Period.year_of(2024)) == ()


def test_sheets_are_listed_by_any_of_what_they_belong_to(filled):
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        work.org_units.save(make_unit("u2"))
        work.scoresheets.add(make_sheet("b", unit=make_unit("u2")))

    with filled.reading() as reading:
        figures = reading.figures
        assert [sheet.uid for sheet in figures.scoresheets(unit=UnitUid("u2"))] == ["b"]
        assert [sheet.uid for sheet in figures.scoresheets(rubric=RUBRIC)] == [SHEET, "b"]
        assert [sheet.uid for sheet in figures.scoresheets(unit=UNIT, period=Period.year_of(2026))] == [SHEET]
        assert figures.scoresheets(unit=UNIT, rubric=RubricUid("large")) == ()
        dated = figures.periods_of_sheets(rubric=RUBRIC)
        assert list(dated.items()) == [(sheet.uid, sheet.period) for sheet in figures.scoresheets(rubric=RUBRIC)]
        assert list(figures.periods_of_sheets(unit=UnitUid("u2"))) == ["b"]


def test_the_sheets_of_heads_and_deputies_stand_before_those_of_their_people(filled):
    people = {
        "Trần Văn Yên": (UnitRole.HEAD, date(2024, 1, 1), None),
        "Vũ Thị Xuân": (UnitRole.DEPUTY, date(2024, 1, 1), date(2026, 3, 1)),
        "Lý Văn Thành": (UnitRole.HEAD, date(2020, 1, 1), date(2023, 12, 31)),
        "Bùi Thị An": (UnitRole.MEMBER, date(2024, 1, 1), None),
    }
    with filled.work(ACTOR, Label.OPEN_SCORESHEET) as work:
        for name, (role, from_on, until_on) in people.items():
            member = make_member(name, code=name, name=name)
            work.staff.save(member)
            work.postings.save(make_posting(name, staff=name, role=role, from_on=from_on, until_on=until_on))
            work.scoresheets.add(make_sheet(name, staff=member))

    with filled.reading() as reading:
        listed = [sheet.uid for sheet in reading.figures.scoresheets()]
    assert listed == [SHEET, "Trần Văn Yên", "Vũ Thị Xuân", "Bùi Thị An", "Lý Văn Thành"]


def test_rubrics_are_listed_with_their_size_and_their_use(filled):
    with filled.work(ACTOR, Label.IMPORT_RUBRIC) as work:
        work.rubrics.save(make_large_rubric(30))

    with filled.reading() as reading:
        used, unused = reading.figures.rubrics()
    moment = datetime(2026, 11, 21, 2, 3, tzinfo=UTC)
    assert used == RubricSummary(uid=RUBRIC, name="Bảng chấm điểm", created_at=moment, criteria=4, sheets=1)
    assert (unused.uid, unused.criteria, unused.sheets) == (RubricUid("large"), 30, 0)
