"""What plans leave open is told before their period is concluded."""

from __future__ import annotations

from datetime import date

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop.operations import explanations, tasks
from danhgia_desktop.operations.open_tasks import OpenTasks, open_tasks
from danhgia_desktop.plan.explanation import Decision, Verdict
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.unfinished import say_open_tasks
from tests.operations.plan_office import TODAY, measured, plan_office
from tests.storage.builders import ACTOR
from tests.storage.plan_builders import PLAN, SEPTEMBER
from tests.storage.test_plan_records import conclude

UNTIL = date(2026, 10, 9)


@pytest.fixture
def planned(store):
    """Four tasks of September: one is done, one extended into October, one has a part, which is half done."""
    plan_office(store)
    given = [measured("done", 1, 1), measured("extended", 2, 1), measured("above", 1, 0)]
    tasks.add_tasks(store, ACTOR, PLAN, [*given, measured("part", 2, 1, descends_from="above")])
    said = explanations.file_explanation(store, ACTOR, "extended", "Bão", TODAY, proposed_due_on=UNTIL, today=TODAY)
    decision = Decision(verdict=Verdict.APPROVED, decided_by="Giám đốc", decided_on=TODAY, due_on=UNTIL)
    explanations.decide_explanation(store, ACTOR, said.uid, decision, today=TODAY)
    explanations.file_explanation(store, ACTOR, "part", "Chờ số liệu", TODAY, today=TODAY)
    explanations.file_explanation(store, ACTOR, "done", "Ốm", TODAY, today=TODAY)
    return store


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (SEPTEMBER, OpenTasks(undone=1, waiting=2)),
        (periods.parse("2026-Q3"), OpenTasks(undone=1, waiting=2)),
        (periods.parse("2026-10"), OpenTasks(undone=0, waiting=0)),
        (periods.parse("2026-W37"), OpenTasks(undone=0, waiting=0)),
    ],
)
def test_what_is_open_in_a_period_and_its_parts_is_counted(planned, period, expected):
    assert open_tasks(planned, period, today=TODAY) == expected


def test_what_was_concluded_already_becomes_nothing_else(planned):
    conclude(planned)

    assert open_tasks(planned, periods.parse("2026-Q3"), today=TODAY) == OpenTasks(undone=0, waiting=2)


def test_there_is_a_sentence_for_what_is_open_and_none_for_what_is_not():
    undone, waiting = say_open_tasks(OpenTasks(undone=21, waiting=1), Language.VI)

    assert undone.startswith("21 nhiệm vụ chưa xong sẽ thành “Không thực hiện”")
    assert waiting == "1 giải trình còn chờ quyết định."
    assert say_open_tasks(OpenTasks(undone=0, waiting=0), Language.EN) == ()
