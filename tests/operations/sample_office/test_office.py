"""The sample office: who is in it, what happened there, and that it is the same wherever it is made."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop.operations import (
    absences,
    charges,
    periods,
    postings,
    sample,
    scoring,
    shipped,
    signers,
    staff,
    undoing,
    units,
)
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.plan_accountability import review_entries
from danhgia_desktop.operations.sample import NotSampleDataError
from danhgia_desktop.operations.sample_office.office import sample_office
from danhgia_desktop.operations.sample_office.plan import SamplePlan
from danhgia_desktop.organization.absence import AbsenceKind
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.period import parse
from danhgia_desktop.plan.accountability import ReviewRole
from danhgia_desktop.regulation.opened_period import PeriodState
from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF
from tests.operations.sample_office.small_office import SMALL, SMALLEST, digest
from tests.storage.builders import ACTOR


def people_on(office, day):
    return {one.member.code: one for one in staff.staff_on(office, day)}


def careers(office):
    return [postings.career_of(office, member.uid).postings for member in staff.all_staff(office)]


def states(office):
    return {one.period.code: one.state for one in periods.all_periods(office)}


def test_it_has_the_agency_itself_and_its_units_with_everybody_in_them(office):
    assert [(unit.name, unit.kind) for unit in units.all_units(office)] == [
        ("Sở Tài nguyên và Môi trường", UnitKind.AGENCY),
        ("Văn phòng Sở", UnitKind.OFFICE),
        ("Thanh tra Sở", UnitKind.INSPECTORATE),
        ("Phòng Quản lý đất đai", UnitKind.DIVISION),
    ]
    present = people_on(office, date(2026, 7, 1)).values()
    assert [sum(one.unit == unit for one in present) for unit in units.all_units(office)] == [5, 3, 3, 2]
    heads = [one.posting.post for one in present if one.posting.role is UnitRole.HEAD]
    assert heads == ["Giám đốc Sở", "Chánh Văn phòng", "Chánh Thanh tra", "Trưởng phòng"]


def test_namesakes_are_told_apart_by_their_units(office):
    shown = [member.shown_name for member in staff.all_staff(office) if member.suffix]

    assert [name.rsplit(" ", 1)[1] for name in shown] == ["(QLĐĐ)", "(VP)"]
    assert len({name.rsplit(" ", 1)[0] for name in shown}) == 1
    assert len({member.name for member in staff.all_staff(office)}) == len(staff.all_staff(office)) - 1


def test_one_decision_exchanged_deputies_and_one_appointed_the_head_after_a_retirement(office):
    moved = [career for career in careers(office) if len(career) == 2]

    assert {after.decision for _, after in moved} == {
        "215/QĐ-STNMT ngày 24/02/2026",
        "402/QĐ-STNMT ngày 26/05/2026",
    }
    assert all(before.end_reason is EndReason.TRANSFER for before, _ in moved)
    retired = [career for career in careers(office) if career[-1].end_reason is EndReason.RETIREMENT]
    assert [(career[-1].post, career[-1].until_on) for career in retired] == [("Trưởng phòng", date(2026, 5, 31))]
    assert [after.post for _, after in moved if after.from_on == date(2026, 6, 1)] == ["Trưởng phòng"]


def test_somebody_is_on_maternity_leave_and_somebody_seconded_and_neither_has_sheets_then(office):
    away = {one.absence.kind: one for one in people_on(office, date(2026, 5, 4)).values() if one.absence}

    assert set(away) == {AbsenceKind.MATERNITY, AbsenceKind.SECONDMENT}
    for one in away.values():
        (absence,) = absences.absences_of(office, one.member.uid)
        scored = {sheet.period for sheet in scoring.sheets(office, staff=one.member.uid)}
        assert scored == {month for month in SMALL.periods if month.starts_on < absence.from_on}


def test_whoever_began_later_has_sheets_from_then_on(office):
    months = [{sheet.period for sheet in scoring.sheets(office, staff=one.uid)} for one in staff.all_staff(office)]

    assert {month for month in SMALL.periods if month >= parse("2026-02")} in months


def test_leaders_are_in_charge_of_the_units_and_signers_are_named(office):
    assert len({charge.unit for charge in charges.all_charges(office)}) == SMALL.units
    assert [signer.heading[0] for signer in signers.all_signers(office)] == [
        "GIÁM ĐỐC",
        "KT. GIÁM ĐỐC",
        "TL. GIÁM ĐỐC",
        "TM. ĐẢNG ỦY",
    ]


def test_months_are_concluded_but_for_the_last_two_and_the_quarter_with_its_last_month(office):
    autumn = {"2025-09", "2025-10", "2025-11", "2025-12", "2025-Q4"}
    concluded = autumn | {"2026-01", "2026-02", "2026-03", "2026-Q1"}

    assert {code for code, state in states(office).items() if state is PeriodState.CONCLUDED} == concluded
    assert {code: state for code, state in states(office).items() if code not in concluded} == {
        "2026-04": PeriodState.SUBMITTED,
        "2026-05": PeriodState.OPEN,
    }
    assert all(one.pins for one in periods.all_periods(office))


def test_concluded_sheets_have_every_round_without_blanks_and_faults(office):
    months = [sheet for sheet in scoring.sheets(office) if states(office).get(sheet.period.code) == "concluded"]

    assert months
    for sheet in months:
        assert set(sheet.totals) == {SELF, APPRAISED, CONCLUDED}
        assert {(total.blanks, total.errors) for total in sheet.totals.values()} == {(0, 0)}
        assert 50 <= sheet.totals[CONCLUDED].counted <= sheet.totals[SELF].counted <= 100


def test_the_last_months_are_on_their_way(office):
    submitted, begun = (scoring.sheets(office, month) for month in SMALL.periods[-2:])

    assert {frozenset(sheet.totals) for sheet in submitted} == {frozenset({SELF, APPRAISED})}
    blanks = [sheet.totals[SELF].blanks if sheet.totals else None for sheet in begun]
    assert None in blanks
    assert 0 in blanks


def test_the_rule_sets_and_base_salaries_that_come_along_are_there(office):
    missing = shipped.missing_shipped(office)

    assert (missing.rule_sets, missing.base_salaries) == ((), ())


def test_the_year_sheet_of_the_agency_is_a_part_of_it(office):
    year = scoring.sheets(office, sample.PERIOD)

    assert [sheet.unit_name for sheet in year] == [unit.name for unit in units.all_units(office)]
    assert (year[0].totals[SELF].stated, year[0].totals[SELF].counted) == (93, 90.5)


def test_the_journal_has_few_steps_a_month_and_none_that_can_be_undone(office):
    assert len(office.history(limit=1000)) < 90 + 20 * SMALL.months
    assert undoing.undoable(office) is None


def test_the_same_seed_makes_the_same_office(tmp_path):
    digests, parts = set(), []
    for folder in ("one", "other"):
        with open_data(tmp_path / folder) as store:
            sample_office(store, ACTOR, SMALLEST, progress=parts.append)
            digests.add(digest(store))

    assert len(digests) == 1
    assert parts == [0.0, 1.0] * 2


def test_another_seed_makes_other_people(office, tmp_path):
    with open_data(tmp_path) as store:
        sample_office(store, ACTOR, replace(SMALLEST, months=0, seed=7))

        names = [{member.name for member in staff.all_staff(each)} for each in (office, store)]

    assert len(names[0] & names[1]) <= 1


def test_asked_for_again_it_stays_as_people_left_it(office, tmp_path):
    shutil.copy(office.path, tmp_path)
    with open_data(tmp_path) as store:
        version = store.version()

        assert sample_office(store, ACTOR, SMALLEST) == scoring.sheets(store, sample.PERIOD)[0].uid
        assert store.version() == version


def test_data_of_ones_own_is_left_alone(store):
    units.add_unit(store, ACTOR, "Văn phòng")

    with pytest.raises(NotSampleDataError):
        sample_office(store, ACTOR)

    assert len(units.all_units(store)) == 1


def test_the_whole_office_has_nine_units_sixty_people_and_fourteen_months(tmp_path, thorough):
    if not thorough:
        pytest.skip("takes ten seconds")
    with open_data(tmp_path) as store:
        sample_office(store, ACTOR)

        assert len(units.all_units(store)) == 1 + 9
        assert 55 <= len(staff.all_staff(store)) <= 65
        codes = [code for code, state in states(store).items() if state is PeriodState.CONCLUDED]
        assert (codes[0], codes[-1], len(codes)) == ("2025-09", "2026-08", 12 + 3)
        assert states(store)["2026-10"] is PeriodState.OPEN
        assert len(scoring.sheets(store, parse("2026-08"))) > 60
        today = SamplePlan().today
        entries = review_entries(store, parse("2026-01"), parse("2026-10"), today=today)
        people = [entry.standing for entry in entries if entry.reviewed.role is ReviewRole.ASSIGNEE]
        assert Counter(people) == {"standing": 2, "cleared": 1, "decided": 1}
    assert store.path.stat().st_size < 5_000_000
