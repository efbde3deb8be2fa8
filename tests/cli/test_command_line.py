"""Whatever is typed: an exit code, one sentence, and the data as it was."""

from __future__ import annotations

import io
import os
import sys

import pytest

from danhgia_desktop import paths
from danhgia_desktop.cli import command_line, parser
from danhgia_desktop.operations.data_file import data_path, open_data
from tests import bac_giang
from tests.cli.conftest import run_in_process


def made(folder, name: str, content: bytes):
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["rubric", "check", "{folder}/không có.xlsx"], "Không có tệp"),
        (["rubric", "check", "{folder}"], "là thư mục hoặc thiết bị"),
        (["rubric", "check", "/dev/null"], "là thư mục hoặc thiết bị"),
        (["rubric", "check", "x\x00y.txt"], "Không đọc được"),
        (["rubric", "check", "a" * 5000 + ".txt"], "Không đọc được"),
        (["rubric", "check", "{folder}/trống.txt"], "trống"),
        (["rubric", "check", "{folder}/thơ.txt"], "Không tìm thấy bảng tiêu chí trong thơ.txt"),
        (["rubric", "check", "{folder}/ảnh.png"], "Không đọc được loại tệp .png"),
        (["rubric", "check", "{folder}/giả.xlsx"], "nhưng nội dung là văn bản thuần"),
        (["rubric", "import", "{rubric}", "--name", ""], "Chưa có tên"),
        (["rubric", "import", "{rubric}", "--name", "BG", "--unit", " ", "--period", "2020"], "Chưa có tên"),
        (["rubric", "import", "{rubric}", "--name", "BG", "--unit", "U", "--period", "mai"], "“mai” không phải là kỳ"),
        (["rubric", "import", "{rubric}", "--name", "BG", "--unit", "U", "--period", ""], "không phải là kỳ"),
        (["sheet", "new", "--unit", "", "--period", "2020"], "Chưa có tên"),
        (["sheet", "new", "--unit", "U", "--period", "2020-Q5"], "“2020-Q5” không phải là kỳ"),
        (["sheet", "new", "--unit", "U", "--period", "1999"], "“1999” không phải là kỳ"),
        (["sheet", "list", "--period", "hôm qua"], "“hôm qua” không phải là kỳ"),
        (["sheet", "show", "--unit", "' OR 1=1 --"], "Không tìm thấy “' OR 1=1 --”"),
        (["sheet", "set", "VI/1", "9" * 400], "quá lớn"),
        (["sheet", "set", "{bad}", "{bad}"], "không có tiêu chí"),
        (["undo", "--data", "{folder}/thơ.txt"], "Không mở được"),
        (["sample", "--out", "{folder}/thơ.txt"], "Không mở được"),
    ],
)
def test_a_hostile_command_ends_with_2_and_one_sentence(seeded, tmp_path, words, said):
    made(tmp_path, "trống.txt", b"")
    made(tmp_path, "thơ.txt", "Trăm năm trong cõi người ta\nChữ tài chữ mệnh".encode())
    made(tmp_path, "ảnh.png", b"\x89PNG\r\n")
    made(tmp_path, "giả.xlsx", b"STT;x")
    places = {"folder": tmp_path, "rubric": bac_giang.PATH, "bad": "{0!r}%s\u202e"}
    before = seeded("history", "--json").value

    outcome = seeded(*(word.format(**places) if word != "{bad}" else places["bad"] for word in words))

    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err
    assert seeded("history", "--json").value == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "bị hỏng"),
        (b"not a database, but long enough to be taken for one" * 100, "bị hỏng"),
    ],
)
def test_data_that_is_none_is_refused_and_left_as_it_is(run, data, content, said):
    data.mkdir()
    data_path(data).write_bytes(content)

    for words in (["rubric", "list"], ["undo"], ["history"]):
        outcome = run(*words)
        assert (outcome.code, outcome.out) == (2, "")
        assert said in outcome.err

    assert data_path(data).read_bytes() == content


@pytest.mark.skipif(not os.path.ismount("/sys"), reason="the one folder in which an administrator cannot write either")
def test_where_nobody_may_write_it_says_so(seeded):
    report = seeded("report", "rubric-sheet", "--format", "pdf", "--out", "/sys/x.pdf")
    data = seeded("--data", "/sys/danhgia", "rubric", "list")
    sample = seeded("sample", "--out", "/sys/danhgia")

    assert [outcome.code for outcome in (report, data, sample)] == [2, 2, 2]
    assert "Không ghi được tệp vào thư mục của /sys/x.pdf" in report.err
    assert "Không ghi được vào /sys/danhgia/danhgia.sqlite3" in data.err
    assert sample.err == data.err


@pytest.mark.parametrize(
    "words",
    [
        ["undo"],
        ["redo"],
        ["sheet", "set", "VI/1", "1"],
        ["sheet", "new", "--unit", "U", "--period", "2020"],
        ["rubric", "import", str(bac_giang.PATH), "--name", "BG"],
    ],
)
def test_writers_leave_with_3_while_the_data_is_open_elsewhere(seeded, data, words):
    with open_data(data):
        outcome = seeded(*words)

    assert (outcome.code, outcome.out) == (3, "")
    assert f"Bạn đang mở {data_path(data)} " in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("words", [["rubric", "list"], ["sheet", "list"], ["sheet", "show"], ["history"]])
def test_readers_read_while_the_data_is_open_elsewhere(seeded, data, words):
    with open_data(data):
        outcome = seeded(*words)

    assert (outcome.code, outcome.err) == (0, "")
    assert "Bắc Giang 2020" in outcome.out


def test_errors_speak_the_language_that_was_asked_for(seeded, data):
    with open_data(data):
        outcome = seeded("--lang", "en", "undo")

    assert f"You have {data_path(data)} open in another window" in outcome.err


def test_without_a_folder_a_person_s_own_data_is_meant(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "own")

    outcome = run_in_process(capsys, ["rubric", "list", "--json"])

    assert (outcome.code, outcome.value) == (0, [])
    assert data_path(tmp_path / "own").is_file()


def test_output_may_go_to_anything_that_can_be_written_to(seeded, data, monkeypatch):
    written = io.StringIO()
    monkeypatch.setattr(sys, "stdout", written)

    code = command_line.run(parser.parse(["--data", str(data), "rubric", "list"]))

    assert code == 0
    assert "Bắc Giang 2020" in written.getvalue()


def test_a_reader_that_has_seen_enough_is_no_fault(seeded, data, monkeypatch):
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w", encoding="utf-8") as closed:
        monkeypatch.setattr(sys, "stdout", closed)
        code = command_line.run(parser.parse(["--data", str(data), "sheet", "show"]))

    assert code == 0
