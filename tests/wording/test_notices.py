"""What is noticed while reading, in sentences."""

from __future__ import annotations

import pytest

from danhgia_desktop.imports.legacy_text import LegacyEncoding
from danhgia_desktop.imports.table import Notice, NoticeCode
from danhgia_desktop.wording import Language
from danhgia_desktop.wording.notices import legacy_name, say_notice


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", NoticeCode)
def test_everything_noticed_has_a_sentence(code, language):
    sentence = say_notice(Notice(code=code, places=("Sheet1!B7",), count=1), language)

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_notice_names_its_first_places_and_says_that_there_are_more():
    three = Notice(code=NoticeCode.ERROR_VALUES, places=("A!B1", "A!B2"), count=3)
    two = Notice(code=NoticeCode.ERROR_VALUES, places=("A!B1", "A!B2"), count=2)

    assert say_notice(three, Language.VI) == "3 ô báo lỗi của Excel, được đọc như chữ (A!B1, A!B2…)."
    assert say_notice(two, Language.EN) == "2 cells show Excel errors, read as text (A!B1, A!B2)."


def test_a_notice_without_places_stands_alone():
    assert say_notice(Notice(code=NoticeCode.MACROS_IGNORED), Language.VI) == "Tệp có macro; macro không được chạy."


def test_old_encodings_have_the_names_people_know():
    assert [legacy_name(encoding) for encoding in LegacyEncoding] == ["TCVN3 (ABC)", "VNI"]
