"""Faults in sentences."""

from __future__ import annotations

import platform
import re
from collections import Counter
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from danhgia_desktop import period as periods
from danhgia_desktop import points, vietnam_time
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.content_kind import ContentKind, kind_of
from danhgia_desktop.imports.faults import FileDamagedError, NoTableError, TableTooLargeError, UnknownFormatError
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.imports.rubric_reader import NoRubricError, TooManyCriteriaError
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.storage.scoresheets import ScoresheetExistsError
from danhgia_desktop.storage.store import open_store
from danhgia_desktop.wording import Language, say_error
from danhgia_desktop.wording.errors import ERRORS, ERRORS_IN_SHORT, say_fault
from danhgia_desktop.wording.file_kinds import AMOUNTS, FILE_KINDS
from danhgia_desktop.wording.language import Words
from tests.wording.faults import PACKAGE, fault_classes, values_given

ALL = [*ERRORS.items(), *ERRORS_IN_SHORT.items()]
GAP = re.compile(r"[{}]|  |“”|\(\)|^ | [.,;:](?!\w)|None")
"""What a sentence shows where a value is missing."""


def fault_of(act, *arguments) -> ExpectedError:
    with pytest.raises(ExpectedError) as caught:
        act(*arguments)
    return caught.value


def test_every_fault_has_a_code_of_its_own():
    twice = [code for code, count in Counter(fault.code for fault in fault_classes()).items() if count > 1]

    assert len(fault_classes()) > 40
    assert twice == []


def test_every_fault_has_a_sentence_and_every_sentence_a_fault():
    codes = {fault.code for fault in fault_classes()}

    assert codes - ERRORS.keys() == set()
    assert ERRORS.keys() - codes == set()
    assert ERRORS_IN_SHORT.keys() - ERRORS.keys() == set()


@pytest.mark.parametrize("fault", fault_classes(), ids=lambda fault: fault.code)
@pytest.mark.parametrize("language", Language)
def test_a_sentence_asks_for_nothing_that_the_raising_code_does_not_give(fault, language):
    asked = ERRORS[fault.code].asks_for(language)

    assert asked - values_given(fault) == set()


@pytest.mark.parametrize("fault", fault_classes(), ids=lambda fault: fault.code)
@pytest.mark.parametrize("language", Language)
def test_a_fault_whose_values_are_lost_is_still_told(fault, language):
    assert say_error(fault(), language).endswith(".")


@pytest.mark.parametrize(("code", "words"), ALL)
def test_both_languages_say_the_same_values_and_end_as_sentences(code, words):
    assert words.asks_for(Language.VI) == words.asks_for(Language.EN)
    assert words.vi.endswith(".")
    assert words.en.endswith(".")


@pytest.mark.parametrize("code", ERRORS_IN_SHORT)
def test_a_short_sentence_does_without_a_value_of_the_full_one(code):
    assert ERRORS_IN_SHORT[code].asks_for(Language.VI) < ERRORS[code].asks_for(Language.VI)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("abc", "“abc” không phải là số điểm. Hãy gõ một số, ví dụ 9,25."),
        ("1.250", "“1.250” có ba chữ số sau dấu"),
        ("0,125", "“0,125” có quá hai chữ số thập phân"),
        ("-2", "“-2” nhỏ hơn 0"),
        ("1000000", "“1000000” quá lớn"),
    ],
)
def test_what_is_no_number_of_points_is_quoted_with_the_reason(text, said):
    error = fault_of(points.parse, text)

    assert said in say_error(error, Language.VI)
    assert text in say_error(error, Language.EN)


def test_a_period_that_is_none_comes_with_right_examples():
    sentence = say_error(fault_of(periods.parse, "2026-13"), Language.VI)

    assert sentence.startswith("“2026-13” không phải là kỳ đánh giá.")
    for example in re.findall(r"2026(?:-\w+)?(?=[,.])", sentence):
        assert periods.parse(example).code == example


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("trống.xlsx", b""),
        ("bảng.pdf", b"%PDF-1.7"),
        ("bảng", b"x"),
        ("bảng.xlsx", b"%PDF-1.7"),
        ("bảng.docx", b"PK\x03\x04 not a zip archive"),
        ("trắng.txt", b" \n \n"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(tmp_path, name, content, language):
    path = tmp_path / name
    path.write_bytes(content)

    sentence = say_error(fault_of(read_file, path), language)

    assert name in sentence
    assert not GAP.search(sentence)


@pytest.mark.parametrize("language", Language)
def test_a_missing_file_and_a_folder_are_told_apart(tmp_path, language):
    missing = say_error(fault_of(read_file, tmp_path / "không có.xlsx"), language)
    folder = say_error(fault_of(read_file, tmp_path), language)

    assert str(tmp_path / "không có.xlsx") in missing
    assert tmp_path.name in folder
    assert missing != folder


def test_a_file_that_is_not_what_its_name_says_is_told_by_the_names_people_use(tmp_path):
    error = fault_of(kind_of, tmp_path / "bảng.xlsx", b"%PDF-1.7")

    assert "là bảng tính Excel (.xlsx) nhưng nội dung là tệp PDF" in say_error(error, Language.VI)
    assert "is named as an Excel workbook (.xlsx) but is a PDF" in say_error(error, Language.EN)


def test_every_kind_of_file_has_a_name():
    assert FILE_KINDS.keys() == {kind.value for kind in ContentKind}


def test_every_limit_that_a_table_can_pass_has_a_name():
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "imports").glob("*.py"))
    counted = set(re.findall(r'what="(\w+)"', sources)) | set(re.findall(r'\("(\w+)", .*MAX_', sources))

    assert counted == AMOUNTS.keys()


def test_a_table_that_is_too_large_is_told_with_limit_and_place():
    error = TableTooLargeError(file="b.xlsx", table="Sheet1", what="rows", limit=200_000, address="Sheet1!A200001")

    assert "quá nhiều dòng (hơn 200.000) ở “Sheet1”, Sheet1!A200001" in say_error(error, Language.VI)
    assert "too many rows (more than 200.000) in “Sheet1” at Sheet1!A200001" in say_error(error, Language.EN)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "error",
    [
        TableTooLargeError(table="", what="elements", limit=10_000_000, address=""),
        NoTableError(),
        NoRubricError(source=""),
        UnknownFormatError(file="bảng", suffix="", readable=".xlsx, .txt"),
        FileDamagedError(file="bảng.docx", part="", reason=""),
        DataInUseError(path="D:/dữ liệu", machine="", user="", since=None),
    ],
    ids=lambda error: error.code,
)
def test_a_value_that_is_not_known_leaves_no_gap(error, language):
    assert not GAP.search(say_error(error, language))


def test_a_large_number_has_its_thousands_marked():
    error = TooManyCriteriaError(most=20_000)

    assert "20.000 tiêu chí" in say_error(error, Language.VI)
    assert "20.000 criteria" in say_error(error, Language.EN)


def test_a_period_in_a_sentence_has_its_name():
    error = ScoresheetExistsError(rubric="Bảng", name="Văn phòng", period=periods.parse("2026-Q4"))

    assert say_error(error, Language.VI) == "“Văn phòng” đã có phiếu chấm theo “Bảng” (Quý IV/2026). Hãy mở phiếu đó."
    assert "(Quarter 4/2026)" in say_error(error, Language.EN)


def test_data_open_in_ones_own_other_window_is_told_so(tmp_path):
    path = tmp_path / "danhgia.sqlite3"
    with open_store(path):
        error = fault_of(open_store, path)

    assert re.match(rf"Bạn đang mở {path} trong .* từ \d\d:\d\d \d\d/\d\d/\d{{4}}\. ", say_error(error, Language.VI))


def test_data_open_elsewhere_tells_who_has_it_open_where_and_since_when(tmp_path, monkeypatch):
    path = tmp_path / "danhgia.sqlite3"
    with open_store(path):
        monkeypatch.setattr(platform, "node", lambda: "PC-2")
        error = fault_of(open_store, path)

    sentence = say_error(error, Language.VI)
    assert sentence.startswith(f"{path} đang được {error.values['user']} mở trên máy {error.values['machine']} từ ")
    assert re.search(r"từ \d\d:\d\d \d\d/\d\d/\d{4}\. ", sentence)


def test_a_moment_is_told_in_the_time_of_the_place():
    since = datetime(2026, 11, 21, 2, 5, tzinfo=UTC)
    error = DataInUseError(path="x", machine="PC1", user="anh", since=since)

    assert f"từ {vietnam_time.shown(since)}." in say_error(error, Language.VI)


@pytest.mark.parametrize("folder", ["thiếu", "tệp"])
def test_a_place_where_no_data_can_lie_is_named(tmp_path, folder):
    (tmp_path / "tệp").write_bytes(b"")
    path = tmp_path / folder / "danhgia.sqlite3"

    error = fault_of(lambda: open_store(path, read_only=True))

    assert str(path) in say_error(error, Language.VI)
    assert str(path) in say_error(error, Language.EN)


@pytest.mark.parametrize("text", ["x", "1.250", "0,125", "-2", "1000000"])
def test_a_fault_of_a_number_also_fits_into_the_middle_of_a_sentence(text):
    code = fault_of(points.parse, text).code

    for language in Language:
        words = say_fault(code, language)
        assert words == words.lower()
        assert not words.endswith(".")


def test_words_refuse_to_be_said_without_a_value():
    with pytest.raises(KeyError):
        Words("{tên}", "{tên}").say(Language.VI)


def test_points_that_no_rubric_can_mean_are_told_apart_in_files_too():
    error = fault_of(points.from_number, Decimal("0.125"))

    assert say_error(error, Language.VI).startswith("“0,125” có quá hai chữ số thập phân.")
