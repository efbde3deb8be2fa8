"""What asks for attention: one line, whose parts lead to their tasks; nothing to say, nothing shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton

from danhgia_desktop.operations.petitions import remove_petition
from danhgia_desktop.operations.plan_attention import attention
from danhgia_desktop.operations.tasks import remove_tasks
from danhgia_desktop.ui.attention.attention_strip import AttentionStrip
from danhgia_desktop.ui.attention.attention_watch import AttentionWatch
from tests.storage.builders import ACTOR
from tests.ui.planned_office import today_of

PARTS = ("overdue_tasks", "tasks_of_week", "waiting_explanations", "owed_answers")


@pytest.fixture
def watched(clerk, qtbot) -> AttentionStrip:
    strip = AttentionStrip()
    clerk.window.setCentralWidget(strip)
    clerk.window.show()
    watch = AttentionWatch(clerk.desk, strip)
    strip.watch = watch
    with qtbot.waitSignal(watch.counted) as counted:
        watch.look()
    strip.count = counted.args[0]
    yield strip
    watch.stop()


def button(strip, name) -> QToolButton:
    return strip.findChild(QToolButton, name)


def test_each_kind_is_counted_and_opens_into_its_tasks(watched, qtbot):
    assert watched.isVisible()
    assert watched.count == 4
    assert [button(watched, name).text() for name in PARTS] == [
        "1 việc quá hạn",
        "1 việc đến hạn tuần này",
        "1 giải trình chờ quyết định",
        "1 kiến nghị phải trả lời",
    ]
    (entry,) = button(watched, "overdue_tasks").menu().actions()
    assert entry.text() == "Báo cáo cải cách hành chính quý · hạn 17/11/2026 · Vũ Thị An"
    with qtbot.waitSignal(watched.task_wanted) as wanted:
        entry.trigger()
    assert wanted.args[0].task.uid == "late"
    with qtbot.waitSignal(watched.explanation_wanted):
        button(watched, "waiting_explanations").menu().actions()[0].trigger()
    with qtbot.waitSignal(watched.petitions_wanted):
        button(watched, "owed_answers").menu().actions()[0].trigger()


def test_it_is_closed_until_the_next_start(watched, clerk):
    button(watched, "close_attention").click()
    watched.watch.look()
    clerk.wait()

    assert not watched.isVisible()


def test_nothing_to_say_is_not_shown(watched, clerk):
    remove_tasks(clerk.store, ACTOR, ["late", "now"])
    remove_petition(clerk.store, ACTOR, "old")
    watched.watch.look()
    clerk.wait()

    assert not watched.isVisible()


def test_many_are_cut_and_the_rest_is_shown_in_the_calendar(watched, clerk, qtbot):
    found = attention(clerk.store, today=today_of(clerk.store))
    watched._fill(button(watched, "overdue_tasks"), "25", watched._tasks(found.due.overdue * 25))

    last = button(watched, "overdue_tasks").menu().actions()[-1]
    assert last.text() == "… và 5 việc nữa"
    with qtbot.waitSignal(watched.due_days_wanted):
        last.trigger()


def test_changes_are_followed_after_a_pause_until_the_end(watched, clerk):
    clerk.desk.edits.read_again()
    assert watched.watch._soon.isActive()

    watched.watch.stop()
    clerk.desk.edits.read_again()
    assert not watched.watch._soon.isActive()
