"""The names of undo steps."""

from __future__ import annotations

import pytest

from danhgia_desktop.storage.labels import Label
from danhgia_desktop.wording import Language, say_label

DETAILS = {"name": "Văn phòng", "criterion": "I.1.2/1", "count": 12}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("label", Label)
def test_everything_a_person_can_do_has_a_name(label, language):
    name = say_label(label, DETAILS, language)

    assert name[0].isupper()
    assert not name.endswith(".")
    assert "{" not in name


def test_a_name_says_what_it_was_done_to():
    assert say_label(Label.SCORE_LINE, DETAILS, Language.VI) == "Sửa điểm I.1.2/1"
    assert say_label(Label.SCORE_LINES, DETAILS, Language.EN) == "Enter 12 cells"
    assert say_label(Label.OPEN_SCORESHEET, DETAILS, Language.VI) == "Lập phiếu chấm Văn phòng"


def test_the_total_is_named_in_words():
    assert say_label(Label.SCORE_LINE, {"criterion": "total"}, Language.VI) == "Sửa điểm tổng cộng"
    assert say_label(Label.SCORE_LINE, {"criterion": "total"}, Language.EN) == "Change points of the total"
    assert say_label(Label.IMPORT_RUBRIC, {"name": "total"}, Language.VI) == "Nhập bộ tiêu chí total"
