"""The reports of plans: which there are, what each holds, and how they are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations.plan_reports import (
    PARAMETERS,
    NoReportOfOwnerError,
    PlanReport,
    PlanReportKind,
    export_report,
    report_document,
    report_pdf,
    usual_form,
)
from danhgia_desktop.operations.printing import WrongReportSuffixError
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.org_unit import UnitKind
from danhgia_desktop.organization.posting import UnitRole
from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid, SigningSide
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.plan.task import Work
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.regulation.opened_period import OpenedPeriod, RuleSetPin
from danhgia_desktop.regulation.roll_up import RollUp, RollUpFormula
from danhgia_desktop.reports.document import Document, Letterhead, Paragraph, tables
from danhgia_desktop.reports.plans.plan_form import Grouping, PlanForm
from danhgia_desktop.storage.labels import Label
from tests.operations.plan_office import REVIEW, TODAY, make_rules, measured, plan_office, regulate
from tests.storage.builders import ACTOR, PERSON, UNIT, make_posting, make_regulation, make_unit
from tests.storage.plan_builders import (
    OTHER,
    OTHER_UNIT,
    SEPTEMBER,
    make_notice,
    make_petition,
    make_plan,
    make_task,
)

UNITS = PlanOwner(unit=UNIT)
FORM = PlanForm()


@pytest.fixture
def office(store):
    """The data of the office with a task of the unit that is half done."""
    plan_office(store)
    save(store, measured("t1", 2, 1))
    return store


def save(store, *tasks, plans=()) -> None:
    with store.work(ACTOR, Label.ADD_TASKS) as work:
        for plan in plans:
            work.plans.save(plan)
        work.tasks.save(tasks)


def asked(kind: PlanReportKind, owner: PlanOwner = AGENCY, **changes) -> PlanReport:
    return PlanReport(kind=kind, owner=owner, **{"period": SEPTEMBER, **changes})


def built(store, report: PlanReport) -> Document:
    return report_document(store, report, FORM, today=TODAY)


def column(document: Document, place: int) -> list[str]:
    return [row.cells[place].text for table in tables(document) for row in table.rows]


def around(document: Document) -> str:
    return "\n".join(block.text for block in document.blocks if isinstance(block, Paragraph))


@pytest.mark.parametrize("owner", [AGENCY, UNITS, PlanOwner(staff=PERSON)])
@pytest.mark.parametrize("kind", [PlanReportKind.WORK_PLAN, PlanReportKind.RESULTS, PlanReportKind.LATE_TASKS])
def test_reports_of_tasks_are_of_the_agency_a_unit_or_a_person(office, kind, owner):
    save(office, measured("t2", 1, 0, assignee=PERSON, due_on=date(2026, 9, 10)))

    assert "Nhiệm vụ t2" in column(built(office, asked(kind, owner)), 1)


@pytest.mark.parametrize("name", ["Kế hoạch.pdf", "Kế hoạch.XLSX"])
def test_a_report_is_written_as_what_its_name_says(office, tmp_path, name):
    written = export_report(office, asked(PlanReportKind.WORK_PLAN), FORM, tmp_path / name, today=TODAY)

    assert written.path == tmp_path / name
    assert written.size == (tmp_path / name).stat().st_size > 1000


def test_a_report_is_written_as_nothing_else(office, tmp_path):
    with pytest.raises(WrongReportSuffixError):
        export_report(office, asked(PlanReportKind.WORK_PLAN), FORM, tmp_path / "x.docx", today=TODAY)


def test_the_pdf_is_the_one_that_is_saved(office):
    assert report_pdf(office, asked(PlanReportKind.WORK_PLAN), FORM, today=TODAY).startswith(b"%PDF")


def test_a_review_list_is_of_the_agency_alone(office):
    report = asked(PlanReportKind.REVIEW_LIST, UNITS)

    with pytest.raises(NoReportOfOwnerError):
        usual_form(office, report, today=TODAY)
    with pytest.raises(NoReportOfOwnerError, match=make_unit().name):
        built(office, report)
    assert set(PARAMETERS) == set(PlanReportKind)


def test_the_review_list_looks_from_the_years_beginning_or_from_the_month_that_is_said(office):
    regulate(office, make_rules(*SubjectKind, review=REVIEW))
    report = asked(PlanReportKind.REVIEW_LIST)

    assert "01/01/2026 đến 30/9/2026" in around(built(office, report))
    assert "01/9/2026 đến 30/9/2026" in around(built(office, replace(report, since=SEPTEMBER)))


def test_the_figures_stand_below_the_results_where_rules_say_how_to_count(office):
    report = asked(PlanReportKind.RESULTS, UNITS)
    assert "Quy đổi" not in around(built(office, report))

    regulate(office, make_rules(SubjectKind.UNIT))

    assert "Quy đổi: giao 2, hoàn thành 1 sản phẩm chuẩn; số lượng 50%" in around(built(office, report))


def test_the_points_below_the_results_are_those_that_the_period_comes_to(office):
    rolled = (RollUp(period=PeriodKind.QUARTER, formula=RollUpFormula.MEAN_OF_MONTHS_WORKED),)
    rules = replace(make_rules(SubjectKind.UNIT), roll_ups=rolled)
    regulate(office, rules)
    save(office, measured("t2", 1, 1, plan=PlanUid("july")), plans=[make_plan("july", period=periods.parse("2026-07"))])
    report = asked(PlanReportKind.RESULTS, UNITS, period=periods.parse("2026-Q3"))

    assert "giao 3, hoàn thành 2 sản phẩm chuẩn; số lượng 66,67%" in around(built(office, report))
    assert around(built(office, report)).endswith("điểm kết quả nhiệm vụ 52,5.")

    other = replace(make_regulation("q2"), effective_from=date(2030, 1, 1), rules=(rules,))
    with office.work(ACTOR, Label.OPEN_PERIOD) as work:
        work.regulations.save(other)
        pins = (RuleSetPin(kind=SubjectKind.UNIT, regulation=other.uid),)
        work.periods.save(OpenedPeriod(period=periods.parse("2026-07"), opened_at=office.now(), pins=pins))
    assert "Quy đổi: giao 3" in around(built(office, report))
    assert "điểm kết quả" not in around(built(office, report))


def test_conclusions_of_the_period_stand_in_the_register_and_earlier_ones_that_are_open(office):
    notices = {
        "new": date(2026, 9, 5),
        "open": date(2026, 8, 5),
        "finished late": date(2026, 8, 5),
        "finished": date(2026, 8, 5),
        "without tasks": date(2026, 8, 5),
        "later": date(2026, 10, 5),
    }
    with office.work(ACTOR, Label.ADD_NOTICE) as work:
        for name, day in notices.items():
            work.notices.save(make_notice(name, title=name, number="", signed_on=day))
    done = Work(assigned=Decimal(1), done=Decimal(1))
    save(
        office,
        make_task("a", notice="open"),
        make_task("b", notice="finished late", work=replace(done, done_on=date(2026, 9, 1))),
        make_task("c", notice="finished", work=replace(done, done_on=date(2026, 8, 30))),
        make_task("d", notice="later"),
    )

    of_all = column(built(office, asked(PlanReportKind.CONCLUSIONS)), 1)
    of_unit = column(built(office, asked(PlanReportKind.CONCLUSIONS, UNITS)), 1)
    of_other = column(built(office, asked(PlanReportKind.CONCLUSIONS, PlanOwner(unit=OTHER_UNIT))), 1)

    assert [cell.split(": ")[1] for cell in of_all if ": " in cell] == ["open", "finished late", "new"]
    assert [cell.split(": ")[1] for cell in of_unit if ": " in cell] == ["open", "finished late"]
    assert of_other == []


def test_petitions_of_the_period_stand_in_the_register_and_earlier_ones_that_are_owed(office):
    early = date(2026, 8, 1)
    with office.work(ACTOR, Label.ADD_PETITION) as work:
        work.petitions.save(make_petition("1", text="new", unit=UNIT))
        work.petitions.save(make_petition("2", text="owed", received_on=early))
        work.petitions.save(make_petition("3", text="answered now", received_on=early, answered_on=date(2026, 9, 1)))
        work.petitions.save(make_petition("4", text="answered then", received_on=early, answered_on=early))
        work.petitions.save(make_petition("5", text="later", received_on=date(2026, 10, 1)))

    of_all = column(built(office, asked(PlanReportKind.PETITIONS)), 3)
    of_unit = column(built(office, asked(PlanReportKind.PETITIONS, UNITS)), 3)

    assert of_all[1:] == ["owed", "answered now", "new"]
    assert of_unit[1:] == ["new"]


def test_the_agency_groups_by_units_and_is_signed_by_the_first_of_its_signers(office):
    report = asked(PlanReportKind.WORK_PLAN)
    bare = usual_form(office, report, today=TODAY)
    party = Signer(uid=SignerUid("p"), post="BÍ THƯ", name="Đỗ Ánh", side=SigningSide.PARTY)
    deputy = Signer(
        uid=SignerUid("s"), post="PHÓ GIÁM ĐỐC", name="Lê An", form=SignatureForm.FOR_HEAD, on_behalf_of="GIÁM ĐỐC"
    )
    with office.work(ACTOR, Label.ADD_SIGNER) as work:
        work.signers.save(party)
        work.signers.save(deputy)

    form = usual_form(office, report, today=TODAY)

    assert (bare.signer_titles, bare.signer_name) == (("GIÁM ĐỐC",), "")
    assert (form.signer_titles, form.signer_name) == (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Lê An")
    assert (form.grouping, form.each_task, form.grounds) == (Grouping.UNIT, False, ())


def test_a_unit_is_signed_for_by_its_head_and_a_person_signs_alone(office):
    report = asked(PlanReportKind.WORK_PLAN, UNITS)
    headless = usual_form(office, report, today=TODAY)
    with office.work(ACTOR, Label.EDIT_POSTING) as work:
        work.postings.save(make_posting(role=UnitRole.HEAD, post="Trưởng phòng"))

    form = usual_form(office, report, today=TODAY)
    own = usual_form(office, replace(report, owner=PlanOwner(staff=PERSON)), today=TODAY)

    assert (headless.signer_titles, headless.signer_name) == (("TRƯỞNG ĐƠN VỊ",), "")
    assert form.signer_titles == ("TRƯỞNG PHÒNG",)
    assert form.signer_name == own.signer_name != ""
    assert (own.signer_titles, own.grouping, own.each_task) == (("NGƯỜI LẬP",), Grouping.NONE, True)


def test_a_plan_rests_on_the_agencys_and_results_rest_on_the_plan(office):
    third = periods.parse("2026-Q3")
    above = make_plan("k9", owner=AGENCY, period=third, number="19/KH-SNV ngày 30/6/2026")
    own = make_plan(number="02/KH-P")
    with office.work(ACTOR, Label.OPEN_PLAN) as work:
        work.agency.save(Agency(name="Sở Nội vụ"))
    save(office, plans=[above, own])

    plan = usual_form(office, asked(PlanReportKind.WORK_PLAN, UNITS), today=TODAY)
    results = usual_form(office, asked(PlanReportKind.RESULTS, UNITS), today=TODAY)
    late = usual_form(office, asked(PlanReportKind.LATE_TASKS, UNITS), today=TODAY)

    assert plan.grounds == ("Căn cứ Kế hoạch số 19/KH-SNV ngày 30/6/2026 của Sở Nội vụ.",)
    assert results.grounds == (f"Căn cứ Kế hoạch số 02/KH-P của {make_unit().name}.",)
    assert late.grounds == ()


def test_documents_are_made_in_the_name_of_the_unit_unless_that_is_the_agency_itself(office):
    def agency_line(owner: PlanOwner) -> str:
        document = built(office, asked(PlanReportKind.WORK_PLAN, owner))
        (head,) = (block for block in document.blocks if isinstance(block, Letterhead))
        return head.agency

    with office.work(ACTOR, Label.EDIT_UNIT) as work:
        work.agency.save(Agency(name="Sở Nội vụ"))
        work.org_units.save(make_unit(OTHER_UNIT, name="Sở Nội vụ", kind=UnitKind.AGENCY))
        work.staff.save(replace(work.staff.get(OTHER), uid="m3", code="CC-003"))

    assert agency_line(PlanOwner(staff=PERSON)) == agency_line(UNITS) == make_unit().name.upper()
    assert agency_line(PlanOwner(staff=OTHER)) == agency_line(AGENCY) == "SỞ NỘI VỤ"
    assert agency_line(PlanOwner(staff="m3")) == "SỞ NỘI VỤ"  # never posted
