"""What people call the things of plans, and what is said of tasks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from danhgia_desktop.period import parse
from danhgia_desktop.plan.performance import Leader, performance_of
from danhgia_desktop.plan.task import ObjectiveCause
from danhgia_desktop.plan.task_problems import TaskFault, TaskField, TaskProblem, problems_of
from danhgia_desktop.plan.task_share import Counting, ShareNote
from danhgia_desktop.plan.task_state import TaskState
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.plan_figures import SHARE_NOTES, say_share_note, say_status
from danhgia_desktop.wording.plan_problems import TASK_FAULTS, say_task_problem
from danhgia_desktop.wording.plan_words import PLAN_WORDS, plan_word, say_state
from tests.plan.builders import RULE, TODAY, followed, work


@pytest.mark.parametrize("kinds", PLAN_WORDS, ids=lambda kinds: kinds.__name__)
@pytest.mark.parametrize("language", Language)
def test_everything_has_a_name_of_its_own(kinds, language):
    names = [plan_word(kind, language) for kind in kinds]

    assert len(set(names)) == len(kinds)
    assert "" not in names


def test_states_are_named_as_people_know_them():
    assert plan_word(TaskState.DUE_SOON, Language.VI) == "Sắp đến hạn"
    assert plan_word(TaskState.UNDONE, Language.EN) == "Not done"


@pytest.mark.parametrize(("done", "said"), [("1", "Chưa hoàn thành (1/1,5)"), ("0", "Không thực hiện")])
def test_of_what_was_concluded_with_some_of_it_done_it_is_told_how_much(done, said):
    assert say_state(followed(is_concluded=True, work=work("1.5", done)), TODAY, Language.VI) == said


@pytest.mark.parametrize(("table", "codes"), [(TASK_FAULTS, TaskFault), (SHARE_NOTES, ShareNote)])
def test_every_code_has_a_sentence_that_ends_in_both_languages(table, codes):
    assert table.keys() == set(codes)
    for words in table.values():
        assert words.asks_for(Language.VI) == words.asks_for(Language.EN)
        assert words.vi.endswith(".")
        assert words.en.endswith(".")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"assignee": None}, "Người thực hiện: chưa có ai. Hãy chọn người thực hiện."),
        (
            {"assignee": None, "assignee_said": "Lê\nX"},
            "Người thực hiện: không có “Lê X” trong danh sách. Hãy chọn người đúng, hoặc thêm người này vào danh mục.",
        ),
        (
            {"assigned_on": date(2026, 6, 5), "due_on": date(2026, 6, 2)},
            "Hạn hoàn thành: 02/06/2026 trước ngày giao 05/06/2026. Hãy sửa một trong hai ngày.",
        ),
        ({"due_on": date(2026, 7, 2)}, "Hạn hoàn thành: 02/07/2026 nằm ngoài kỳ của kế hoạch (Tháng 06/2026)."),
        (
            {"work": work("1.5", "2", done_on=TODAY)},
            "Số lượng hoàn thành: 2 nhiều hơn số được giao 1,5, được tính là 100%.",
        ),
        (
            {"work": work("1", "1", done_on=TODAY, delays=-2)},
            "Số lần chậm: -2 nhỏ hơn 0, được tính là 0. Hãy sửa.",
        ),
        (
            {"cause": ObjectiveCause(words="Bão")},
            "Nguyên nhân khách quan: chưa có người xác nhận nên chưa được miễn trừ. Hãy ghi người xác nhận.",
        ),
    ],
)
def test_a_problem_of_a_task_names_its_field_its_values_and_the_mend(changes, sentence):
    (problem,) = problems_of(followed(**changes), TODAY)

    assert say_task_problem(problem, Language.VI) == sentence


@pytest.mark.parametrize("fault", TaskFault)
@pytest.mark.parametrize("language", Language)
def test_no_problem_leaves_a_gap(fault, language):
    problem = TaskProblem(
        task=followed().task.uid, fault=fault, field=TaskField.DONE, stated=Decimal(3), limit=Decimal("2.5")
    )

    assert "{" not in say_task_problem(problem, language)


def test_a_note_tells_the_quantities_as_they_were_typed():
    share = Counting(RULE, TODAY).share_of(followed(work=work("2", "2.5")))

    assert [say_share_note(note, share, Language.VI) for note in share.notes] == [
        "Hoàn thành 2,5, được giao 2: tính 100%."
    ]


@pytest.mark.parametrize("note", ShareNote)
@pytest.mark.parametrize("language", Language)
def test_no_note_leaves_a_gap(note, language):
    share = Counting(RULE, TODAY).share_of(followed(work=work(None)))
    share = replace(share, counted=replace(share.counted, notes=(note,)))

    assert "{" not in say_share_note(note, share, language)


def test_where_there_are_no_points_it_is_said_why():
    quarter = Leader(period=parse("2026-Q2"))

    def said(*tasks, leader=None, language=Language.VI) -> str:
        return say_status(performance_of(tasks, RULE, leader=leader, today=TODAY), language)

    assert said() == "Chưa đủ dữ liệu: chưa có nhiệm vụ nào được tính."
    assert said(followed(), leader=quarter) == "Chưa đủ dữ liệu: chưa đánh giá d, đ, e."
    assert said(followed(), leader=quarter, language=Language.EN) == "Not enough is known: d, đ, e not answered."
    assert said(followed()) == "Đủ dữ liệu"
