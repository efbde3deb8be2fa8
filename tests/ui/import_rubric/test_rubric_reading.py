from __future__ import annotations

import pytest

from danhgia_desktop.imports.legacy_text import SPELLINGS, LegacyEncoding
from danhgia_desktop.ui.import_rubric.rubric_reading import RubricReading
from danhgia_desktop.wording import Language
from tests import bac_giang

TABLE = "SỐ TT\tTIÊU CHÍ\tĐIỂM CHUẨN\nI\tCông tác tổng hợp\t10\n1\tGửi đúng thời gian quy định\t10\n"


def in_tcvn3(text: str) -> str:
    spelling = SPELLINGS[LegacyEncoding.TCVN3]
    return "".join(spelling.get(letter, spelling.get(letter.lower(), letter)) for letter in text)


@pytest.fixture
def reading(qapp, background, prompts) -> RubricReading:
    return RubricReading(background, prompts, Language.VI, qapp)


def test_a_file_becomes_a_draft_with_its_check(reading, qtbot):
    with qtbot.waitSignal(reading.succeeded) as success:
        reading.read_file(bac_giang.PATH)

    read = success.args[0]
    assert len(read.draft.rubric.lines) == 93
    assert read.check.maximum.stated == 100
    assert read.source.name == bac_giang.PATH.name


def test_what_was_copied_becomes_a_draft(reading, qtbot):
    with qtbot.waitSignal(reading.succeeded) as success:
        reading.read_clipboard(TABLE, "")

    assert [criterion.code for criterion in success.args[0].draft.rubric.lines] == ["I", "1"]


@pytest.fixture
def old_text(reading, qtbot) -> str:
    """The table as it was typed under TCVN3, heading included."""
    return "\n".join(map(in_tcvn3, TABLE.splitlines() * 2))


def test_old_text_is_converted_when_the_person_agrees(reading, qtbot, prompts, old_text):
    prompts.answers.append("Chuyển sang Unicode")

    with qtbot.waitSignal(reading.succeeded) as success:
        reading.read_clipboard(old_text, "")

    assert success.args[0].draft.rubric.lines[1].text == "Gửi đúng thời gian quy định"
    assert "TCVN3 (ABC)" in prompts.said[0]
    assert "Gửi đúng thời gian quy định" in prompts.said[0]


def test_old_text_stays_as_it_is_when_the_person_does_not(reading, qtbot, prompts, old_text):
    prompts.answers.append(None)

    with qtbot.waitSignal(reading.failed) as failure:
        reading.read_clipboard(old_text, "")

    assert failure.args[0]  # nobody can tell which column is which in such letters


def test_a_file_without_a_rubric_is_refused_in_a_sentence(reading, qtbot, tmp_path):
    path = tmp_path / "thu.txt"
    path.write_text("Kính gửi các đồng chí", encoding="utf-8")

    with qtbot.waitSignal(reading.failed) as failure:
        reading.read_file(path)

    assert "thu.txt" in failure.args[0]


def test_a_file_that_is_gone_is_refused_in_a_sentence(reading, qtbot, tmp_path):
    with qtbot.waitSignal(reading.failed) as failure:
        reading.read_file(tmp_path / "khong-co.xlsx")

    assert "khong-co.xlsx" in failure.args[0]


def test_stopping_says_nothing_more(reading, qtbot, background):
    told = []
    reading.succeeded.connect(told.append)
    reading.failed.connect(told.append)

    reading.read_file(bac_giang.PATH)
    reading.stop()

    qtbot.waitUntil(lambda: not background.is_busy)
    assert told == [""]
