"""Makes the data file of the present form that later programs must still read.

Run once for each release that changes the form, from the top of the checkout:
`python -m tests.storage.database_maker`. Files once released are never made anew.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from danhgia_desktop import period as periods
from danhgia_desktop.evidence.evidence_document import EvidenceUid
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.organization.absence import Absence, AbsenceKind, AbsenceUid
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.charge import Charge, ChargeUid
from danhgia_desktop.organization.org_unit import UnitKind, UnitUid
from danhgia_desktop.organization.posting import EndReason, UnitRole
from danhgia_desktop.organization.signer import SignatureForm, Signer, SignerUid, SigningSide
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.organization.subject_kind import EmploymentKind, SubjectKind
from danhgia_desktop.period import Period, PeriodKind
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.plan.followed_task import FollowedTask
from danhgia_desktop.plan.leader_answer import LeaderAnswer
from danhgia_desktop.plan.petition import PetitionKind
from danhgia_desktop.plan.review_decision import ReviewOutcome
from danhgia_desktop.plan.task import Support, TaskOrigin, TaskUid
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.regulation.base_salary import BaseSalary
from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    DeductOnce,
    DeductPer,
    Part,
    Penalty,
    Ratio,
    RuleInput,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.opened_period import OpenedPeriod, PeriodState, RuleSetPin
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey, Rubric, RubricUid
from danhgia_desktop.regulation.task_rule import LeaderPartKind
from danhgia_desktop.scoring.reasons import PhraseUid, ReasonPhrase
from danhgia_desktop.scoring.scoresheet import BLANK, Score
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from danhgia_desktop.storage.store import Store, open_store
from danhgia_desktop.storage.work import Reading
from tests.storage.builders import (
    ACTOR,
    PERSON,
    POSTING,
    RUBRIC,
    RULES,
    SHEET,
    UNIT,
    Clock,
    fill,
    make_criterion,
    make_member,
    make_posting,
    make_regulation,
    make_rubric,
    make_sheet,
    make_unit,
)
from tests.storage.plan_builders import (
    make_document,
    make_explanation,
    make_full_task,
    make_notice,
    make_petition,
    make_plan,
    make_product,
    make_review,
    make_task,
)

FOLDER = Path(__file__).parents[1] / "data" / "databases"


def every_rule() -> Rubric:
    """Return a rubric in which every kind of rule occurs."""
    half = Decimal("0.5")
    rules = (
        DeductPer(points=half, per=2, unit="văn bản", exclusion="văn bản mật", words="trừ 0,5 điểm/02 văn bản"),
        DeductOnce(points=Decimal(1), condition="không áp dụng"),
        AwardOnce(points=half, condition="đúng thời gian"),
        Threshold(at_least=Fraction(9, 10), points=Decimal(2), strict=True),
        Tiers(tiers=(Tier(at_least=Fraction(1, 2), points=Decimal(1)), Tier(at_least=Fraction(1), points=Decimal(3)))),
        Ratio(floor=Fraction(1, 3)),
        Bonus(words="Điểm thưởng"),
        Choice(options=(Part(name="đúng hạn", points=Decimal(2)), Part(name="chậm", points=half))),
        Bonus(extra=True, words="Điểm thưởng ngoài tổng"),
        Penalty(words="Điểm trừ"),
    )
    lines = tuple(
        make_criterion(f"III.{number}", "III", 3, rules=(rule,)) for number, rule in enumerate(rules, start=1)
    )
    rubric = make_rubric()
    return replace(rubric, criteria=(*rubric.criteria, make_criterion("III", max_points=21), *lines))


def populate(store: Store) -> None:
    """Do a little of everything, and undo some of it."""
    fill(store)
    employ(store)
    regulate(store)
    plan(store)
    with store.work(ACTOR, Label.IMPORT_RUBRIC, name="Bảng chấm điểm") as work:
        work.rubrics.save(every_rule())
    for key, score in scores().items():
        with store.work(ACTOR, Label.SCORE_LINE, criterion=key) as work:
            work.scoresheets.set_scores(SHEET, {(key, SELF): score, (key, APPRAISED): replace(score, reason="đồng ý")})
    with store.work(ACTOR, Label.OPEN_SCORESHEET, unit="Văn phòng", period="2026-Q3") as work:
        work.org_units.save(make_unit("u2", name="Văn phòng", ordinal=1))
        quarter = Period(year=2026, kind=PeriodKind.QUARTER, number=3)
        work.scoresheets.add(make_sheet("s2", rubric=work.rubrics.get(RUBRIC), unit=make_unit("u2"), period=quarter))
    with store.work(ACTOR, Label.EDIT_RUBRIC, name="Bảng chấm điểm") as work:
        work.rubrics.save(replace(every_rule(), title="BẢNG SỬA"), review=3)
        work.rubrics.keep_draft(replace(every_rule(), title="ĐANG SỬA"), base=replace(every_rule(), title="BẢNG SỬA"))
    with store.work(ACTOR, Label.ADD_REASON, name="đồng ý") as work:
        texts = ("đồng ý", "nộp chậm")
        phrases = (
            ReasonPhrase(uid=PhraseUid(f"p{place}"), text=text, number=place) for place, text in enumerate(texts, 1)
        )
        work.reason_phrases.save(phrases)
    with store.work(ACTOR, Label.CLEAR_SCORES) as work:
        work.scoresheets.set_scores(SHEET, dict.fromkeys(work.scoresheets.get(SHEET).scores, BLANK))
    store.undo(ACTOR)


def employ(store: Store) -> None:
    """Give the agency its letterheads, units below units, and people who come, move, are away and leave."""
    party = {"party_committee": "ĐẢNG ỦY SỞ NỘI VỤ", "party_superior": "ĐẢNG BỘ TỈNH", "party_symbol": "ĐU"}
    with store.work(ACTOR, Label.SET_AGENCY) as work:
        work.agency.save(Agency(name="SỞ NỘI VỤ", superior="UBND TỈNH", locality="Bắc Giang", symbol="SNV", **party))
        for ordinal, form in enumerate(SignatureForm):
            side = SigningSide.PARTY if form is SignatureForm.ON_BEHALF else SigningSide.STATE
            post, body = f"CHỨC VỤ {ordinal}", "" if form is SignatureForm.OWN else "GIÁM ĐỐC"
            signer = Signer(uid=SignerUid(form), post=post, name="Trần Văn Cường", side=side, form=form)
            work.signers.save(replace(signer, on_behalf_of=body, ordinal=ordinal))
    with store.work(ACTOR, Label.IMPORT_UNITS, count=len(UnitKind)) as work:
        for ordinal, kind in enumerate(UnitKind, start=10):
            work.org_units.save(make_unit(kind, f"Đơn vị {ordinal}", ordinal, kind=kind, symbol=f"ĐV{ordinal}"))
        closed = make_unit("team", "Tổ Kho", parent=UnitKind.PUBLIC_SERVICE, closed_on=date(2025, 7, 1))
        work.org_units.save(closed)
    with store.work(ACTOR, Label.IMPORT_STAFF, count=len(EmploymentKind)) as work:
        for number, kind in enumerate(EmploymentKind, start=1):
            work.staff.save(make_member(f"m{number}", f"CC-{number:03}", "Lê Thị Đông", suffix=f"({number})"))
            work.postings.save(make_posting(f"p{number}", staff=StaffUid(f"m{number}"), employment_kind=kind))
    with store.work(ACTOR, Label.TRANSFER_STAFF, count=1, name="QĐ 12") as work:
        transferred = {"until_on": date(2025, 6, 30), "end_reason": EndReason.TRANSFER}
        work.postings.save(replace(work.postings.get(POSTING), **transferred))
        heading = {"role": UnitRole.HEAD, "is_leader": True, "post": "Chánh Văn phòng", "duty_group": "Hành chính"}
        office = {"unit": UnitUid(UnitKind.OFFICE), "from_on": date(2025, 7, 1), "decision": "12/QĐ-SNV"}
        work.postings.save(make_posting("moved", **office, **heading))
    with store.work(ACTOR, Label.ADD_ABSENCE, name="Lê Thị Đông (2)") as work:
        for number, kind in enumerate(AbsenceKind, start=1):
            first, last = date(2025, number, 1), date(2025, number, 20)
            away = Absence(uid=AbsenceUid(kind), staff=StaffUid("m2"), kind=kind, from_on=first, until_on=last)
            work.absences.save(replace(away, note=f"lần {number}"))
    with store.work(ACTOR, Label.ADD_CHARGE, name="Lê Thị Đông (1)") as work:
        work.charges.save(Charge(uid=ChargeUid("c1"), unit=UNIT, staff=PERSON, from_on=date(2025, 7, 1)))


def regulate(store: Store) -> None:
    """Bring in a rule set, open periods under it, conclude one and open it again."""
    with store.work(ACTOR, Label.IMPORT_REGULATION, name="Quy chế đánh giá") as work:
        work.rubrics.save(make_rubric("r2", name="Bảng của quy chế"))
        work.regulations.save(make_regulation(RULES, "r2"))
        work.base_salaries.save(BaseSalary(from_on=date(2026, 7, 1), amount=2_530_000, source="NĐ 161/2026"))
    pins = tuple(RuleSetPin(kind=kind, regulation=RULES) for kind in SubjectKind)
    with store.work(ACTOR, Label.OPEN_PERIOD, period="2026") as work:
        for code, state in zip(("2026", "2026-Q3", "2026-09", "2026-10"), PeriodState, strict=True):
            opened = OpenedPeriod(period=periods.parse(code), opened_at=store.now(), pins=pins)
            work.periods.save(opened.in_state(PeriodState.OPEN if state is PeriodState.CONCLUDED else state))
    with store.work(ACTOR, Label.OPEN_SCORESHEET, name="Phòng Tổng hợp", period="2026-09") as work:
        month = periods.parse("2026-09")
        sheet = make_sheet("s3", rubric=work.rubrics.get(RUBRIC), unit=make_unit(), period=month)
        work.scoresheets.add(sheet.with_scores({(CriterionKey("I.1"), SELF): Score(points=Decimal(3), reason="chậm")}))
    with store.work(ACTOR, Label.CONCLUDE_PERIOD, period="2026-09") as work:
        work.periods.save(work.periods.get(month).in_state(PeriodState.CONCLUDED))
    with store.work(ACTOR, Label.REOPEN_PERIOD, period="2026-09") as work:
        work.periods.reopen(month, ACTOR.name, "Cộng sai")
    with store.work(ACTOR, Label.CONCLUDE_PERIOD, period="2026-08") as work:
        august = OpenedPeriod(period=periods.parse("2026-08"), opened_at=store.now(), state=PeriodState.CONCLUDED)
        unit, person = work.org_units.get(UnitUid(UnitKind.OFFICE)), work.staff.get(PERSON)
        work.scoresheets.add(
            make_sheet("s4", rubric=work.rubrics.get(RubricUid("r2")), unit=unit, staff=person, period=august.period)
        )
        work.periods.save(august)


def plan(store: Store) -> None:
    """Plan work, let it go well and badly, explain it, decide about it and prove it."""
    with store.work(ACTOR, Label.ADD_TASKS, count=3) as work:
        work.products.save(make_product())
        work.notices.save(make_notice(concluded_by="Giám đốc", text="1. Nộp báo cáo"))
        for number, (owner, code) in enumerate(((AGENCY, "2026"), (PlanOwner(unit=UNIT), "2026-Q4"))):
            work.plans.save(make_plan(f"k{number}", owner=owner, period=periods.parse(code), number="19/KH-SNV"))
        work.plans.save(
            make_plan("k2", owner=PlanOwner(staff=PERSON), period=periods.parse("2026-W45"), title="Bổ sung")
        )
        supports = tuple(Support(unit=UnitUid(kind), part=f"phần {kind}") for kind in list(UnitKind)[:2])
        said = {"supervising_leader": StaffUid("m2"), "supports": supports}
        above = make_full_task("t0", plan=PlanUid("k0"), **said)
        below = replace(above, uid=TaskUid("t1"), plan=PlanUid("k1"), descends_from=above.uid, supports=())
        later = replace(below, uid=TaskUid("t2"), plan=PlanUid("k2"), carried_from=below.uid, notice=None)
        blank = [make_task(origin, plan=PlanUid("k1"), ordinal=9, origin=origin) for origin in TaskOrigin]
        work.tasks.save([above, below, later, *blank])
    with store.work(ACTOR, Label.DECIDE_EXPLANATION, name="Nhiệm vụ") as work:
        work.explanations.save(make_explanation("e0", proposed_due_on=date(2026, 9, 30)))
        for verdict in Verdict:
            decision = Decision(verdict=verdict, decided_by="Giám đốc", decided_on=date(2026, 9, 20), words="ý kiến")
            work.explanations.save(make_explanation(verdict, decision=replace(decision, due_on=date(2026, 10, 5))))
    with store.work(ACTOR, Label.DECIDE_REVIEW, name="Lê Thị Đông (1)") as work:
        for kind in PetitionKind:
            answered = {"unit": UNIT, "owner": PERSON, "due_on": date(2026, 9, 9), "answered_on": date(2026, 9, 8)}
            work.petitions.save(make_petition(kind, kind=kind, sender="UBND xã", answer="CV 12", **answered))
        for number, outcome in enumerate(ReviewOutcome):
            whom = {"staff": PERSON} if number else {"staff": None, "unit": UNIT}
            work.review_decisions.save(make_review(outcome, outcome=outcome, words="Kiểm điểm", **whom))
        for part in LeaderPartKind:
            month = periods.parse("2026-10")
            work.leader_answers.save(LeaderAnswer(staff=PERSON, period=month, part=part, is_full=True, reason="đủ"))
    with store.work(ACTOR, Label.USE_EVIDENCE, name="H1.2.03") as work:
        work.evidence.save(make_document())
        work.evidence.use(EvidenceUse(document=EvidenceUid("d1"), task="t2", pages="trang 3"))
        work.evidence.use(EvidenceUse(document=EvidenceUid("d1"), sheet=SHEET, criterion="I.2", round=SELF))


def scores() -> dict[CriterionKey, Score]:
    """Return scores of every sort."""
    said = {
        "total": Score(points=Decimal(30)),
        "I.1": Score(inputs=(RuleInput(rule=0, count=13),)),
        "I.2": Score(inputs=(RuleInput(rule=0, ticked=(1,)),), points=Decimal("5.5"), reason="thiếu", evidence="BC 12"),
        "II": Score(not_applicable=True),
        "III.1": Score(inputs=(RuleInput(rule=0, count=5),)),
        "III.2": Score(inputs=(RuleInput(rule=0, ticked=()),)),
        "III.6": Score(inputs=(RuleInput(rule=0, achieved=Decimal(2), of=Decimal(3)),)),
        "III.7": Score(points=Decimal("3.75")),
        "III.8": Score(inputs=(RuleInput(rule=0, ticked=(1,)),)),
        "III.9": Score(points=Decimal("1.5")),
        "III.10": Score(points=Decimal("0.75"), reason="nộp chậm"),
    }
    return {CriterionKey(code): score for code, score in said.items()}


def told(store: Store) -> dict[str, object]:
    """Return what any later program must still read in the file."""
    with store.reading() as reading:
        sheets = reading.figures.scoresheets()
        return {
            "agency": reading.agency.get().name,
            "criteria": [rubric.criteria for rubric in reading.figures.rubrics()],
            "totals": {
                sheet.uid: {round_: str(total.counted) for round_, total in sorted(sheet.totals.items())}
                for sheet in sheets
            },
            "scores": {sheet.uid: len(reading.scoresheets.get(sheet.uid).scores) for sheet in sheets},
            "reviews": {sheet.uid: sheet.review for sheet in sheets},
            "draft": draft.rubric.title if (draft := reading.rubrics.draft(RUBRIC)) else None,
            "reasons": {
                phrase.text: reading.reason_phrases.uses(phrase.text) for phrase in reading.reason_phrases.all()
            },
            "found": [f"{found.kind}: {found.context}" for found in reading.search.find("dong", 20)],
            **told_of_office(reading),
            **told_of_plans(reading),
            "history": [entry.label.value for entry in store.history()],
            "undoable": entry.label.value if (entry := store.undoable()) else None,
            "redoable": entry.label.value if (entry := store.redoable()) else None,
        }


def told_of_office(reading: Reading) -> dict[str, object]:
    """Return the same of units, people, rule sets and periods."""
    month = periods.parse("2026-09")
    return {
        "letterheads": list(asdict(reading.agency.get()).values()),
        "signers": [" / ".join(signer.heading) for signer in reading.signers.all()],
        "units": [f"{unit.kind} {unit.name} {unit.parent} {unit.closed_on}" for unit in reading.org_units.all()],
        "staff": [f"{member.code} {member.shown_name}" for member in reading.staff.all()],
        "postings": [
            f"{one.staff} {one.unit} {one.employment_kind} {one.role} {one.from_on} {one.until_on} {one.end_reason}"
            for one in reading.postings.all()
        ],
        "absences": [
            f"{one.staff} {one.kind} {one.from_on} {one.until_on} {one.note}" for one in reading.absences.all()
        ],
        "charges": [f"{one.staff} {one.unit} {one.from_on} {one.until_on}" for one in reading.charges.all()],
        "rule sets": [regulation_codec.digest(regulation) for regulation in reading.regulations.all()],
        "periods": {one.period.code: [one.state, len(one.pins)] for one in reading.periods.all()},
        "reopened": {
            one.reason: [image.subject for image in reading.periods.sheets_before(month, one)]
            for one in reading.periods.reopenings(month)
        },
        "signed": {
            uid: f"{one.kind} {one.unit} {one.code} {one.name} {one.suffix} {one.post}"
            for uid, one in signed.sheets.items()
        }
        if (signed := reading.periods.signed(periods.parse("2026-08")))
        else None,
        "base salaries": [f"{one.from_on} {one.amount} {one.source}" for one in reading.base_salaries.all()],
    }


def told_of_plans(reading: Reading) -> dict[str, object]:
    """Return the same of plans, and of what proves what."""
    year = periods.parse("2026")
    return {
        "products": [f"{one.code} {one.name} {one.factor} {one.measure}" for one in reading.products.all()],
        "plans": [f"{one.owner} {one.period.code} {one.number} {one.title}" for one in reading.plans.all()],
        "tasks": [_told_of_task(one) for one in reading.tasks.followed_of_agency(year)],
        "notices": [f"{one}" for one in reading.notices.all()],
        "petitions": [f"{one}" for one in reading.petitions.all()],
        "decisions on reviews": [f"{one}" for one in reading.review_decisions.all()],
        "leaders": [f"{one}" for one in reading.leader_answers.within(year)],
        "documents": [f"{one}" for one in reading.evidence.all()],
        "proofs": [f"{one}" for one in reading.evidence.uses()],
    }


def _told_of_task(followed: FollowedTask) -> str:
    task, work = followed.task, followed.task.work
    return (
        f"{task.uid} {task.plan} {task.text} / {task.product} {task.standard_product} {task.origin}"
        f" {task.source.number} {task.assignee} {task.assignee_said} {task.supervising_leader}"
        f" {[str(one.unit) for one in task.supports]}"
        f" {task.assigned_on} {task.due_on} {work.assigned} {work.done} {work.factor} {work.done_on}"
        f" {work.quality_failures} {work.delays} {task.cause.words} {task.descends_from} {task.carried_from}"
        f" {[str(one.uid) for one in followed.explanations]} {followed.is_concluded} {followed.has_parts}"
    )


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{SCHEMA_VERSION}.sqlite3"
    path.unlink(missing_ok=True)
    with open_store(path, now=Clock()) as store:
        populate(store)
        text = json.dumps(told(store), ensure_ascii=False, indent=2, sort_keys=True)
    path.with_suffix(".json").write_text(f"{text}\n", encoding="utf-8")
    path.with_name(f"{path.name}.lock").unlink()


if __name__ == "__main__":
    main()
