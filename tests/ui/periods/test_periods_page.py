"""Periods: opened, pinned, handed in, returned, concluded, opened again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from danhgia_desktop.operations import scoring
from danhgia_desktop.operations.backups import BackupReason, all_backups
from danhgia_desktop.operations.period_opening import open_period
from danhgia_desktop.operations.periods import find_period, reopenings
from danhgia_desktop.operations.rubrics import all_rubrics
from danhgia_desktop.operations.subjects import UnitNamed
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.opened_period import PeriodState
from danhgia_desktop.ui.steady_combo import SteadyCombo
from danhgia_desktop.wording import Language
from tests.storage.builders import ACTOR
from tests.ui.keyboard import CTRL, press

Key = Qt.Key
NOVEMBER = Period(year=2026, kind="M", number=11)


def opened(clerk, store, period: Period = NOVEMBER):
    open_period(store, ACTOR, period)
    clerk.page.desk.edits.read_again()
    clerk.table.choose([period.code])
    return clerk


def state(store) -> PeriodState:
    return find_period(store, NOVEMBER).state


def conclude(clerk, prompts, qtbot):
    prompts.answers.append("Chốt kỳ")
    clerk.press((CTRL, Key.Key_L))
    qtbot.waitUntil(lambda: not clerk.page.desk.background.is_busy)
    return clerk


def test_the_next_period_is_offered_and_opened_with_enter(clerk, store):
    clerk.press(Key.Key_Return)
    offered = clerk.dialog.fields.text("period_wanted")
    clerk.dialog.act.click()

    assert clerk.rows[0][:2] == (offered, "Đang mở")
    assert "335/2025/NĐ-CP" in clerk.rows[0][3]
    assert clerk.table.hasFocus()


def test_another_period_can_be_typed_and_what_is_none_is_said_beside_the_field(clerk, store):
    clerk.press(Key.Key_Return).fill("period_wanted", "mai")
    clerk.dialog.act.click()
    assert clerk.fault("period_wanted")

    clerk.fill("period_wanted", "11/2026")
    clerk.dialog.act.click()

    assert clerk.table.chosen() == ["2026-11"]
    clerk.press(Key.Key_Insert).fill("period_wanted", "11/2026")
    clerk.dialog.act.click()
    assert "Tháng 11/2026" in clerk.fault("period_wanted")


def test_whom_no_rule_set_is_for_is_said_before_the_period_is_opened(clerk):
    clerk.press(Key.Key_Return).fill("period_wanted", "2019")

    said = [label.text() for label in clerk.dialog.findChildren(QLabel) if label.objectName().startswith("plan_")]

    assert any(words.startswith("Công chức: chưa có bộ quy định nào") for words in said)


def test_another_rule_set_is_chosen_for_a_period_in_one_step(clerk, store, desk):
    opened(clerk, store).press(Key.Key_F2)
    combo = clerk.dialog.findChild(SteadyCombo, "pin_unit_rating")
    combo.setCurrentIndex(0)
    assert combo.currentText() == "Không gắn"
    clerk.dialog.act.click()

    assert find_period(store, NOVEMBER).rule_set_for(SubjectKind.UNIT) is None
    desk.edits.undo_action.trigger()
    assert find_period(store, NOVEMBER).rule_set_for(SubjectKind.UNIT) is not None


def test_only_what_can_be_done_with_a_period_can_be_pressed(clerk, store, prompts, qtbot):
    page = opened(clerk, store).page
    assert (page.submit.isEnabled(), page.give_back.isEnabled(), page.reopen.isEnabled()) == (True, False, False)

    clerk.press((CTRL, Key.Key_T))
    assert state(store) is PeriodState.SUBMITTED
    assert (page.submit.isEnabled(), page.give_back.isEnabled(), page.conclude.isEnabled()) == (False, True, True)
    clerk.press((CTRL, Key.Key_R))
    assert state(store) is PeriodState.OPEN

    conclude(clerk, prompts, qtbot)
    assert (page.conclude.isEnabled(), page.reopen.isEnabled()) == (False, True)
    assert not clerk.table.change.isEnabled()
    assert not clerk.table.remove.isEnabled()


def test_a_backup_is_made_before_a_period_is_concluded(clerk, store, prompts, qtbot):
    conclude(opened(clerk, store), prompts, qtbot)

    assert state(store) is PeriodState.CONCLUDED
    assert [made.reason for made in all_backups(store.path.parent)] == [BackupReason.LOCK]
    assert clerk.rows[0][1] == "Đã kết luận và khóa"


def test_a_period_is_not_concluded_when_the_person_stops_the_backup(clerk, store, prompts):
    prompts.answers.append("Chốt kỳ")
    opened(clerk, store).press((CTRL, Key.Key_L))

    clerk.dialog.reject()
    clerk.page.desk.background.finish()

    assert state(store) is PeriodState.OPEN


def test_sheets_that_are_not_finished_are_named_first(clerk, store, prompts):
    rubric = all_rubrics(store)[0].uid
    scoring.open_scoresheet(store, ACTOR, rubric=rubric, subject=UnitNamed(name="Phòng Tổ chức"), period=NOVEMBER)
    prompts.answers.append(Key.Key_Return)

    opened(clerk, store).press((CTRL, Key.Key_L))

    assert "Hoàn tác dừng ở đây" in prompts.said[-1]
    assert "Còn 1 phiếu chưa xong." in prompts.said[-1]
    assert "Phòng Tổ chức" in prompts.said[-1]
    assert "1 phiếu" in clerk.page.findChild(QLabel, "period_unfinished").text()
    assert state(store) is PeriodState.OPEN


def test_a_period_is_opened_again_for_a_reason_that_is_kept(clerk, store, prompts, qtbot):
    conclude(opened(clerk, store), prompts, qtbot).press((CTRL, Key.Key_O))
    clerk.dialog.act.click()
    assert clerk.fault("reopening_reason")

    clerk.fill("reopening_reason", "Cộng sai điểm của Phòng Kế hoạch")
    clerk.dialog.activateWindow()
    qtbot.waitUntil(clerk.dialog.isActiveWindow)
    press((CTRL, Key.Key_Return))

    assert state(store) is PeriodState.REOPENED
    assert [told.reason for told in reopenings(store, NOVEMBER)] == ["Cộng sai điểm của Phòng Kế hoạch"]
    told = clerk.page.findChild(type(clerk.table), "period_reopenings").records
    assert told.record_at(0).texts[1:] == ("Nguyễn Thị Hoa", "Cộng sai điểm của Phòng Kế hoạch")


def test_a_period_that_was_opened_by_mistake_is_given_up(clerk, store):
    opened(clerk, store).press(Key.Key_Delete)

    assert clerk.rows == []
    assert find_period(store, NOVEMBER) is None


def test_the_offered_period_can_be_opened_as_it_stands_in_english_too(clerk, desk):
    desk.edits.speak(Language.EN)
    clerk.press(Key.Key_Return)

    clerk.dialog.act.click()

    assert len(clerk.rows) == 1


def test_handing_in_what_is_not_finished_asks_first(clerk, store, prompts):
    rubric = all_rubrics(store)[0].uid
    scoring.open_scoresheet(store, ACTOR, rubric=rubric, subject=UnitNamed(name="Phòng Tổ chức"), period=NOVEMBER)
    prompts.answers += [Key.Key_Return, "Vẫn trình"]

    opened(clerk, store).press((CTRL, Key.Key_T))
    assert state(store) is PeriodState.OPEN  # Enter, pressed unread, leaves it
    clerk.press((CTRL, Key.Key_T))

    assert state(store) is PeriodState.SUBMITTED
    assert prompts.said[-1].startswith("Trình Tháng 11/2026 khi còn 1 phiếu chưa xong?")


def test_a_button_that_ends_what_it_is_for_leaves_the_keys_in_the_list(clerk, store):
    button = opened(clerk, store).page.findChild(QPushButton, "submit_period_button")
    button.setFocus()
    press(Key.Key_Space)

    assert state(store) is PeriodState.SUBMITTED
    assert not button.isEnabled()
    assert clerk.table.hasFocus()


def test_a_period_that_has_not_begun_is_said_to_be_ahead(clerk):
    clerk.press(Key.Key_Return)
    ahead = clerk.dialog.findChild(QLabel, "period_ahead")

    clerk.fill("period_wanted", "1/2090")
    assert ahead.text().startswith("Kỳ này chưa bắt đầu: từ 01/01/2090, hôm nay là ")
    assert ahead.isVisible()
    clerk.fill("period_wanted", "1/2024")
    assert not ahead.isVisible()


def test_the_sheets_of_the_chosen_period_are_made_and_shown_by_keys(clerk, store, qtbot):
    opened(clerk, store)

    with qtbot.waitSignal(clerk.page.making_wanted) as making:
        clerk.press((CTRL, Key.Key_N))
    with qtbot.waitSignal(clerk.page.sheets_wanted) as showing:
        clerk.press((CTRL, Key.Key_Return))

    assert (making.args, showing.args) == ([NOVEMBER], [NOVEMBER])
    assert clerk.page.period == NOVEMBER
    assert clerk.page.findChild(QLabel, "period_sheets").text() == "0 phiếu"
