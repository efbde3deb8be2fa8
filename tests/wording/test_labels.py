"""The names of undo steps."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from danhgia_desktop.storage.change_set import ChangeKind, ChangeSet
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.wording import Language, say_change_set, say_label
from tests.storage.builders import ACTOR

DETAILS = {"name": "Văn phòng", "criterion": "I.1.2/1", "count": 12, "period": "2026-11"}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("label", Label)
def test_everything_a_person_can_do_has_a_name(label, language):
    name = say_label(label, DETAILS, language)

    assert name[0].isupper()
    assert not name.endswith(".")
    assert "{" not in name
    assert "…" not in name


def test_a_name_says_what_it_was_done_to():
    assert say_label(Label.SCORE_LINE, DETAILS, Language.VI) == "Sửa điểm I.1.2/1"
    assert say_label(Label.SCORE_LINES, DETAILS, Language.EN) == "Enter 12 cells"
    assert say_label(Label.OPEN_SCORESHEET, DETAILS, Language.VI) == "Lập phiếu chấm Văn phòng"


def test_what_a_disk_lost_of_a_name_is_marked():
    assert say_label(Label.SCORE_LINES, {}, Language.VI) == "Nhập … ô"


def test_the_total_is_named_in_words():
    assert say_label(Label.SCORE_LINE, {"criterion": "total"}, Language.VI) == "Sửa điểm tổng cộng"
    assert say_label(Label.SCORE_LINE, {"criterion": "total"}, Language.EN) == "Change points of the total"
    assert say_label(Label.IMPORT_RUBRIC, {"name": "total"}, Language.VI) == "Nhập bộ tiêu chí total"


def test_a_period_is_named_as_people_call_it():
    assert say_label(Label.CONCLUDE_PERIOD, DETAILS, Language.VI) == "Kết luận và khóa kỳ Tháng 11/2026"
    assert say_label(Label.REOPEN_PERIOD, {"period": "2026-Q4"}, Language.EN) == "Reopen Quarter 4/2026"


@pytest.mark.parametrize(
    ("kind", "vietnamese", "english"),
    [
        (ChangeKind.NORMAL, "Sửa điểm I.1.2/1", "Change points of I.1.2/1"),
        (ChangeKind.UNDO, "Hoàn tác: Sửa điểm I.1.2/1", "Undo: Change points of I.1.2/1"),
        (ChangeKind.REDO, "Làm lại: Sửa điểm I.1.2/1", "Redo: Change points of I.1.2/1"),
    ],
)
def test_what_was_taken_back_does_not_read_as_if_it_were_done(kind, vietnamese, english):
    at = datetime(2026, 11, 21, tzinfo=UTC)
    made = ChangeSet(number=1, at=at, actor=ACTOR, label=Label.SCORE_LINE, details=DETAILS, kind=kind)

    assert say_change_set(made, Language.VI) == vietnamese
    assert say_change_set(made, Language.EN) == english
