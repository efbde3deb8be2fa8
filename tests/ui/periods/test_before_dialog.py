"""Sheets as they were concluded, beside what they are now."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from danhgia_desktop.operations import periods, scoring
from danhgia_desktop.operations.period_opening import open_period
from danhgia_desktop.operations.rubrics import all_rubrics
from danhgia_desktop.operations.staff import add_staff
from danhgia_desktop.operations.subjects import PersonCoded, UnitNamed
from danhgia_desktop.organization.staff_member import StaffUid
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import Score, ScorePlace
from danhgia_desktop.ui.lists.record_table import RecordTable
from danhgia_desktop.ui.periods.before_table import BeforeTable
from danhgia_desktop.ui.steady_combo import SteadyCombo
from tests.storage.builders import ACTOR, make_member, make_posting
from tests.ui.keyboard import CTRL, press

Key = Qt.Key
NOVEMBER = Period(year=2026, kind="M", number=11)
REASON = "Cộng sai điểm của phòng"


@pytest.fixture
def sheets(store):
    """Two units' sheets with a line scored, in a month that was concluded and opened again."""
    rubric = all_rubrics(store)[0].uid
    opened = [
        scoring.open_scoresheet(store, ACTOR, rubric=rubric, subject=UnitNamed(name=name), period=NOVEMBER)
        for name in ("Phòng Một", "Phòng Hai")
    ]
    for sheet in opened:
        scoring.set_points(store, ACTOR, place_on(sheet), Decimal(3))
    open_period(store, ACTOR, NOVEMBER)
    periods.conclude_period(store, ACTOR, NOVEMBER)
    periods.reopen_period(store, ACTOR, NOVEMBER, REASON)
    return opened


def place_on(sheet) -> ScorePlace:
    return ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.leaves[0].key, round=SELF)


@pytest.fixture
def reader(clerk, qtbot):
    """Open the view by its key and return it, read."""

    def opened():
        clerk.page.desk.edits.read_again()
        clerk.table.choose([NOVEMBER.code])
        clerk.press((CTRL, Key.Key_H))
        qtbot.waitUntil(lambda: not clerk.page.desk.background.is_busy)
        return clerk.dialog

    return opened


def listed(dialog):
    records = dialog.findChild(RecordTable, "before_sheets").records
    return [records.record_at(row).texts for row in range(records.rowCount())]


def shown(dialog):
    table = dialog.findChild(BeforeTable, "before_lines")
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def test_sheets_that_nobody_changed_bear_no_mark(sheets, reader):
    dialog = reader()

    assert listed(dialog) == [("Phòng Một", ""), ("Phòng Hai", "")]
    assert dialog.findChild(QLabel, "before_count").text() == "2 phiếu lúc chốt, không phiếu nào khác"
    assert dialog.findChild(SteadyCombo, "before_times").currentText().endswith(f": {REASON}")
    assert shown(dialog)[0][3:] == ["3", "3"]


def test_what_is_another_now_is_marked_by_a_sign_and_alone_if_wanted(sheets, reader, store):
    first, second = sheets
    scoring.set_score(store, ACTOR, place_on(second), Score(points=Decimal(1), reason="Nộp chậm"))
    scoring.open_scoresheet(store, ACTOR, rubric=first.rubric.uid, subject=UnitNamed(name="Phòng Ba"), period=NOVEMBER)
    dialog = reader()
    assert listed(dialog) == [("Phòng Một", ""), ("Phòng Hai", "≠")]
    counted = dialog.findChild(QLabel, "before_count").text()
    assert counted == "2 phiếu lúc chốt, 1 phiếu nay khác, 1 phiếu lập sau khi mở lại"

    only = dialog.findChild(QCheckBox, "before_only_different")
    only.setFocus()
    press(Key.Key_Space)

    assert listed(dialog) == [("Phòng Hai", "≠")]
    assert [row[3:] for row in shown(dialog)][-1] == ["3", "≠ 1"]
    table = dialog.findChild(BeforeTable, "before_lines")
    assert table.item(table.rowCount() - 1, 4).toolTip() == "Lý do: Nộp chậm"
    assert table.item(0, 4).font().bold()


def test_namesakes_among_the_sheets_are_told_apart_by_their_codes(sheets, reader, store):
    unit = sheets[0].subject.unit.uid
    for code, name in (("CC1", "Đặng Quang Mai"), ("CC2", "Đặng Quang Mai"), ("CC3", "Lê Thị An")):
        add_staff(
            store, ACTOR, make_member(code, code=code, name=name), make_posting(code, staff=StaffUid(code), unit=unit)
        )
        scoring.open_scoresheet(
            store, ACTOR, rubric=sheets[0].rubric.uid, subject=PersonCoded(code=code), period=NOVEMBER
        )
    periods.conclude_period(store, ACTOR, NOVEMBER)
    periods.reopen_period(store, ACTOR, NOVEMBER, REASON)

    people = [whose for whose, _differs in listed(reader()) if not whose.startswith("Phòng")]

    assert sorted(people) == ["Lê Thị An", "Đặng Quang Mai (CC1)", "Đặng Quang Mai (CC2)"]


def test_a_sheet_that_was_removed_since_is_read_as_it_was(sheets, reader, store):
    scoring.remove_scoresheet(store, ACTOR, sheets[0].uid)

    dialog = reader()

    assert listed(dialog)[0] == ("Phòng Một", "≠")
    assert shown(dialog)[0][3:] == ["3", ""]
    assert "đã xóa" in dialog.findChild(QLabel, "before_whose").text()


def test_a_period_that_was_never_opened_again_has_nothing_of_before(clerk, store):
    open_period(store, ACTOR, NOVEMBER)
    clerk.page.desk.edits.read_again()
    clerk.table.choose([NOVEMBER.code])

    assert not clerk.page.before.isEnabled()
