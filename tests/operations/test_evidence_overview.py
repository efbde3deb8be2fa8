"""All documents at a look."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.evidence.evidence_index import UsedAt
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.evidence.evidence_warnings import WarningCode
from danhgia_desktop.operations import evidence, scoring
from danhgia_desktop.operations.evidence_overview import entries, index_of, unproven_lines
from danhgia_desktop.plan.work_plan import AGENCY, PlanOwner, PlanUid
from danhgia_desktop.regulation.rubric import APPRAISED, SELF, CriterionKey, NoSuchRoundError, RoundKey
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.storage.evidence_store import folder_of
from danhgia_desktop.storage.file_store import path_of
from danhgia_desktop.storage.labels import Label
from tests.operations.evidence_office import add, furnish, proves_line, proves_task, write
from tests.storage.builders import ACTOR, PERSON, RUBRIC, SHEET, set_points
from tests.storage.plan_builders import SEPTEMBER, make_plan, make_task


@pytest.fixture
def office(store):
    """An office with a task and a sheet."""
    furnish(store)
    return store


def test_documents_are_listed_with_where_they_are_used_and_what_is_not_right(office, tmp_path):
    whole, gone = add(office, "H1.10", write(tmp_path)), add(office, "H1.9", write(tmp_path, content=b"gone"))
    paper = add(office, "", issued_on=date(2025, 12, 31))
    evidence.attach(office, ACTOR, [proves_line(whole, pages="tr. 2"), proves_task(whole), proves_line(paper)])
    path_of(folder_of(office.path), gone.files[0].stored_name).unlink()

    nine, ten, last = entries(office)

    assert [entry.document for entry in (nine, ten, last)] == [gone, whole, paper]
    assert [(warning.code, warning.file) for warning in nine.warnings] == [(WarningCode.FILE_MISSING, "Báo cáo.pdf")]
    assert ten.warnings == ()
    assert ten.uses == (proves_line(whole, pages="tr. 2"), proves_task(whole))
    assert ten.row.uses == (
        UsedAt(period=periods.parse("2026"), whose="Phòng Tổng hợp", place="I.1", is_task=False, pages="tr. 2"),
        UsedAt(period=SEPTEMBER, whose="Phòng Tổng hợp", place="Nhiệm vụ t1", is_task=True),
    )
    assert [warning.code for warning in last.warnings] == [WarningCode.OUTSIDE_PERIOD, WarningCode.NO_FILE]


def test_the_index_of_a_period_has_what_is_used_in_it_and_the_periods_within(office):
    used, other = add(office, "H1"), add(office, "H2")
    evidence.attach(office, ACTOR, [proves_task(used), proves_line(used), proves_line(other)])

    def told(code: str | None) -> list[tuple[str, int]]:
        rows = index_of(office, None if code is None else periods.parse(code))
        return [(row.document.code, len(row.uses)) for row in rows]

    assert told(None) == told("2026") == [("H1", 2), ("H2", 1)]
    assert told("2026-09") == told("2026-Q3") == [("H1", 1)]
    assert told("2026-10") == []


def test_tasks_are_named_by_whose_plan_they_stand_in(office):
    added = add(office, "H1")
    owners = {"k2": AGENCY, "k3": PlanOwner(staff=PERSON)}
    with office.work(ACTOR, Label.ADD_TASKS) as work:
        for uid, owner in owners.items():
            work.plans.save(make_plan(uid, owner=owner))
            work.tasks.save([make_task(f"t-{uid}", plan=PlanUid(uid))])
    evidence.attach(
        office, ACTOR, [proves_task(added), *(EvidenceUse(document=added.uid, task=f"t-{uid}") for uid in owners)]
    )

    (entry,) = entries(office)

    assert [use.whose for use in entry.row.uses] == ["Cơ quan", "Lê Thị Bình", "Phòng Tổng hợp"]


def test_a_line_that_the_rubric_has_lost_is_named_by_its_key(office):
    added = add(office, "H1")
    evidence.attach(office, ACTOR, [proves_line(added)])
    with office.work(ACTOR, Label.EDIT_RUBRIC) as work:
        rubric = work.rubrics.get(RUBRIC)
        left = [replace(line, code="") if line.key == "I.2" else line for line in rubric.criteria if line.key != "I.1"]
        work.rubrics.save(replace(rubric, criteria=tuple(left)))

    assert entries(office)[0].row.uses[0].place == "I.1"


def test_points_that_need_a_document_and_have_neither_one_nor_words_are_named(office):
    added = add(office, "H1")
    place = ScorePlace(sheet=SHEET, criterion=CriterionKey("I.2"), round=SELF)
    assert unproven_lines(office, SHEET, SELF) == ()

    set_points(office, "3", "I.2")
    assert unproven_lines(office, SHEET, SELF) == ("I.2",)
    assert unproven_lines(office, SHEET, APPRAISED) == ()
    scoring.set_evidence(office, ACTOR, place, "Báo cáo 405")
    assert unproven_lines(office, SHEET, SELF) == ()
    scoring.set_evidence(office, ACTOR, place, "")
    evidence.attach(office, ACTOR, [proves_line(added, "I.2")])
    assert unproven_lines(office, SHEET, SELF) == ()
    office.undo(ACTOR)
    assert unproven_lines(office, SHEET, SELF) == ("I.2",)
    with pytest.raises(NoSuchRoundError):
        unproven_lines(office, SHEET, RoundKey("x"))
