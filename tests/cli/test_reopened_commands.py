"""`period before`."""

from __future__ import annotations

import pytest

from tests.cli.conftest import UNIT

REASON = "Cộng sai điểm mục VI"


@pytest.fixture
def reopened(seeded):
    """Run a command on a year that was concluded with one sheet, and opened again."""
    seeded("period", "open", "2020")
    assert seeded("period", "conclude", "2020", "--yes").code in {0, 1}
    assert seeded("period", "reopen", "2020", "--reason", REASON).code == 0
    return seeded


def test_a_period_that_was_never_opened_again_has_no_sheets_of_before(seeded):
    seeded("period", "open", "2020")

    outcome = seeded("period", "before", "2020")

    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "Năm 2020 chưa mở lại lần nào.\n"
    assert seeded("period", "before", "2020", "--json").value is None


def test_sheets_that_nobody_changed_are_as_they_were(reopened):
    first, whose, total, same = reopened("period", "before", "2020").out.splitlines()

    assert first.startswith("Mở lại lúc ")
    assert first.endswith(f": {REASON}")
    assert whose == f"  {UNIT} – Bắc Giang 2020"
    assert total == "    Tổng: Tự chấm 93"
    assert same == "Không phiếu nào khác lúc chốt."


def test_what_differs_is_marked_and_told_line_by_line(reopened):
    reopened("sheet", "set", "VI/5", "2")

    lines = reopened("period", "before", "2020").out.splitlines()

    assert lines[1] == f"≠ {UNIT} – Bắc Giang 2020"
    assert next(line for line in lines if line.startswith("    VI/5 ")).endswith(": Tự chấm 0 → 2")
    value = reopened("period", "before", "2020", "--json").value
    (sheet,) = value["sheets"]
    assert (value["reason"], value["added"], sheet["differs"], sheet["removed"]) == (REASON, [], True, False)
    (line,) = (line for line in sheet["lines"] if line["differs"] and line["criterion"] == "VI/5")
    assert [line["scores"]["self"][when]["points"] for when in ("then", "now")] == ["0", "2"]


def test_sheets_removed_or_opened_since_are_named(reopened):
    uid = reopened("sheet", "list", "--json").value[0]["sheet"]
    reopened("undo")  # nothing of before can be undone
    reopened("sheet", "open", "--unit", "Văn phòng", "--period", "2020")

    lines = reopened("period", "before", "2020", "--time", "1").out.splitlines()

    assert lines[-1] == "Lập từ khi mở lại: Văn phòng – Bắc Giang 2020"
    assert uid == reopened("period", "before", "2020", "--json").value["sheets"][0]["sheet"]


@pytest.mark.parametrize("time", ["0", "2"])
def test_a_time_that_never_was_is_refused(reopened, time):
    outcome = reopened("period", "before", "2020", "--time", time)

    assert outcome.code == 2
    assert outcome.err == f"Kỳ chỉ mở lại 1 lần, không có lần thứ {time}.\n"
