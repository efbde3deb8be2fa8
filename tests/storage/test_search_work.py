"""Searching plans, tasks, conclusions, petitions and documents of evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from danhgia_desktop.plan.work_plan import AGENCY
from danhgia_desktop.storage import search_work
from danhgia_desktop.storage.found import Found, FoundKind
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.search_words import SearchWords
from danhgia_desktop.storage.store import Store
from tests.storage.builders import ACTOR, UNIT
from tests.storage.plan_builders import (
    SEPTEMBER,
    TASK,
    make_document,
    make_notice,
    make_petition,
    make_plan,
    make_task,
    plan_work,
)


def find(store: Store, words: str) -> list[Found]:
    with store.reading() as reading:
        return [one for one in reading.search.find(words, 60) if one.kind.is_of_plans]


@pytest.fixture
def planned(store):
    """The work of September, with words that nothing else has."""
    plan_work(store)
    with store.work(ACTOR, Label.EDIT_PLAN) as work:
        work.plans.save(make_plan(title="Kế hoạch số hoá"))
        work.plans.save(make_plan("k9", owner=AGENCY, number="77/KH-SNV"))
        work.tasks.save([replace(make_task(), text="Rà soát ĐỀ ÁN đô thị 50%_xong", product="Tờ trình Z")])
        work.notices.save(make_notice(title="Giao ban quý ba"))
        work.petitions.save(make_petition(text="Vướng mắc về mặt bằng", sender="Xã Đông Á"))
        work.evidence.save(make_document(summary="Biên bản nghiệm thu", issuer="Phòng Kế toán"))
    return store


@pytest.mark.parametrize("words", ["de an DO THI", "đề án", "to trinh z", "50%_xong", "an ra soat"])
def test_a_task_is_found_by_its_words_without_marks_and_leads_to_itself(planned, words):
    (found,) = find(planned, words)

    assert (found.kind, found.text, found.task) == (FoundKind.TASK, "Rà soát ĐỀ ÁN đô thị 50%_xong", TASK)
    assert (found.unit, found.period, found.context != "") == (UNIT, SEPTEMBER, True)


@pytest.mark.parametrize(
    ("words", "kind", "text"),
    [
        ("so hoa", FoundKind.PLAN, "Kế hoạch số hoá"),
        ("77/kh", FoundKind.PLAN, "77/KH-SNV"),
        ("giao ban quy", FoundKind.NOTICE, "Giao ban quý ba"),
        ("mat bang dong a", FoundKind.PETITION, "Vướng mắc về mặt bằng"),
        ("nghiem thu ke toan", FoundKind.DOCUMENT, "Biên bản nghiệm thu"),
    ],
)
def test_each_kind_is_found_by_any_of_its_words(planned, words, kind, text):
    (found,) = find(planned, words)

    assert (found.kind, found.text, found.task) == (kind, text, None)
    assert bool(found.item) is (kind is not FoundKind.PLAN)


def test_letters_that_only_look_alike_to_the_pattern_find_nothing(planned):
    assert find(planned, "du on") == []
    assert find(planned, "50ax") == []


def test_the_newest_tasks_are_looked_at_first_and_not_all_of_them(planned, monkeypatch):
    with planned.work(ACTOR, Label.EDIT_TASKS) as work:
        work.tasks.save([make_task(f"m{number}", ordinal=number, text=f"Thẩm định {number}") for number in range(6)])
        monkeypatch.setattr(search_work, "_MOST_HITS", 2)

    with planned.reading() as reading:
        connection = reading.tasks._connection
        found = list(search_work.hits(connection, SearchWords.of("tham dinh"), FoundKind.TASK))

    assert [row["folded"].split()[2] for row in found] == ["5", "4"]
