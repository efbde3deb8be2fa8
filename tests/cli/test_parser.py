"""What the command line understands."""

from __future__ import annotations

from pathlib import Path

import pytest

import danhgia_desktop
from danhgia_desktop import paths
from danhgia_desktop.cli import parser


def test_no_command_means_the_window():
    arguments = parser.parse([])

    assert (arguments.command, arguments.data, arguments.lang, arguments.sample) == (None, None, None, False)


def test_the_window_takes_data_language_and_sample():
    arguments = parser.parse(["--data", "D", "--lang", "en", "--sample"])

    assert (arguments.command, arguments.data, arguments.lang, arguments.sample) == (None, Path("D"), "en", True)


@pytest.mark.parametrize(
    "words",
    [
        ["--data", "D", "--lang", "en", "undo"],
        ["undo", "--data", "D", "--lang", "en"],
        ["--lang", "vi", "undo", "--lang", "en", "--data", "D"],
    ],
)
def test_shared_options_stand_before_a_command_or_behind(words):
    arguments = parser.parse(words)

    assert (arguments.command, arguments.data, arguments.lang, arguments.json) == ("undo", Path("D"), "en", False)


@pytest.mark.parametrize("words", [["--portable", "undo"], ["undo", "--portable"]])
def test_portable_data_lies_beside_the_program(words):
    assert parser.parse(words).data == paths.portable_data_dir()


def test_the_version_is_the_program_s(capsys):
    with pytest.raises(SystemExit) as left:
        parser.parse(["--version"])

    assert left.value.code == 0
    assert capsys.readouterr().out == f"danhgia-desktop {danhgia_desktop.__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["rubric"],
        ["rubric", "check"],
        ["rubric", "import"],
        ["rubric", "list"],
        ["sheet"],
        ["sheet", "new"],
        ["sheet", "list"],
        ["sheet", "show"],
        ["sheet", "set"],
        ["staff"],
        ["staff", "list"],
        ["units"],
        ["units", "list"],
        ["rule-set"],
        ["rule-set", "list"],
        ["rule-set", "show"],
        ["rule-set", "import"],
        ["rule-set", "export"],
        ["rule-set", "compare"],
        ["rule-set", "shipped"],
        ["period"],
        ["period", "open"],
        ["period", "list"],
        ["period", "submit"],
        ["period", "return"],
        ["period", "conclude"],
        ["period", "reopen"],
        ["period", "remove"],
        ["template"],
        ["template", "rule-set"],
        ["report"],
        ["report", "rubric-sheet"],
        ["undo"],
        ["redo"],
        ["history"],
        ["backup"],
        ["restore"],
        ["check"],
        ["sample"],
    ],
)
def test_every_command_explains_itself(words, capsys):
    with pytest.raises(SystemExit) as left:
        parser.parse([*words, "--help"])

    assert left.value.code == 0
    shown = capsys.readouterr().out
    assert "cách dùng / usage: danhgia-desktop" in shown
    assert "tùy chọn / options:" in shown


def test_the_help_tells_the_exit_codes(capsys):
    with pytest.raises(SystemExit):
        parser.parse(["--help"])

    shown = capsys.readouterr().out
    assert all(code in shown for code in ("0 tốt", "1 có vấn đề", "2 đầu vào sai", "3 dữ liệu đang được dùng"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["rubric"], "required"),
        (["rubric", "check"], "danhgia-desktop rubric check: lỗi / error: thiếu FILE / the following"),
        (["sing"], "LỆNH/COMMAND: không có 'sing'; hãy chọn "),
        (["sing"], "invalid choice: 'sing'"),
        (["sheet", "burn"], "invalid choice: 'burn'"),
        (["undo", "twice"], "không hiểu twice / unrecognized arguments: twice"),
        (["undo", "--json=x"], "--json: không nhận giá trị 'x'"),
        (["undo", "--data"], "--data: cần một giá trị / argument --data: expected one argument"),
        (["--portable", "--data", "D"], "--data không dùng cùng --portable / argument --data: not allowed"),
        (["report", "rubric-sheet", "--signer", "x"], "--signer chưa rõ, có thể là --signer-title, --signer-name"),
        (["--lang", "fr", "undo"], "invalid choice: 'fr'"),
        (["history", "--limit", "0"], "cần một số từ 1"),
        (["history", "--limit", "-3"], "cần một số từ 1"),
        (["history", "--limit", "nhiều"], "'nhiều': cần một số từ 1"),
        (["sample"], "required: --out"),
        (["rubric", "check", "x.csv", "--encoding", "ascii"], "invalid choice: 'ascii'"),
        (["report", "rubric-sheet", "--format", "docx", "--out", "x"], "invalid choice: 'docx'"),
        (["sheet", "set", "VI"], "required: points"),
    ],
)
def test_what_is_not_understood_leaves_with_2_and_says_why(words, said, capsys):
    with pytest.raises(SystemExit) as left:
        parser.parse(words)

    assert left.value.code == 2
    assert said in capsys.readouterr().err
