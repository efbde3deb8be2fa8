"""Tests of the one command a newcomer types."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import bootstrap
from setup_error import PYTHON_TOO_OLD


@pytest.fixture
def python(tmp_path) -> Path:
    """A stand-in for the environment's Python: keeps its arguments, makes two documents, fails on demand."""
    script = tmp_path / "python"
    script.write_text(
        "#!/bin/sh\n"
        f'echo "$@" > {tmp_path}/arguments.txt\n'
        f"[ -e {tmp_path}/fail ] && exit 7\n"
        '[ "$4" = --out ] || exit 0\n'
        'mkdir -p "$5/sheets" && touch "$5/sheets/phieu.pdf" "$5/sample.danhgia"\n',
        encoding="utf-8",
    )
    script.chmod(0o755)
    return script


def arguments_of(python: Path) -> str:
    return (python.parent / "arguments.txt").read_text(encoding="utf-8").strip()


def test_an_old_python_can_read_the_script_and_is_refused(monkeypatch, capsys):
    source = Path(bootstrap.__file__).read_text(encoding="utf-8")
    monkeypatch.setattr(bootstrap, "OLDEST_PYTHON", (99, 1))

    code = bootstrap.main(["env"])

    assert ast.parse(source, feature_version=(3, 7))
    assert code == PYTHON_TOO_OLD
    assert "Cần Python 99.1 trở lên" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["fly"], ["run", "--thorough"], ["test", "--fast"]])
def test_an_unknown_command_line_is_refused(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        bootstrap.main(arguments)

    assert caught.value.code == 2
    assert "usage: bootstrap.py" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["run", "--help"], ["test", "--help"]])
def test_help_says_what_a_command_does(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        bootstrap.main(arguments)

    assert caught.value.code == 0
    assert "sample" in capsys.readouterr().out or "test" in arguments


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")
@pytest.mark.parametrize(
    ("display", "wayland", "expected"), [("", "", False), (":0", "", True), ("", "wayland-0", True)]
)
def test_a_screen_is_an_x11_or_wayland_display(monkeypatch, display, wayland, expected):
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)

    assert bootstrap.has_screen() is expected


def test_with_a_screen_the_program_starts_with_sample_data(python):
    assert bootstrap._start(python) == 0
    assert arguments_of(python) == "-m danhgia_desktop --sample"


def test_without_a_screen_the_documents_are_made_and_named(python, tmp_path, capfd):
    folder = tmp_path / "mẫu"

    code = bootstrap._make_documents(python, folder)

    said = capfd.readouterr().out.splitlines()
    assert code == 0
    assert arguments_of(python) == f"-m danhgia_desktop sample --out {folder}"
    assert said[0] == "Máy này không có màn hình: làm các văn bản mẫu thay vì mở cửa sổ."
    assert said[-3:] == [f"{folder}:", "  sample.danhgia", "  sheets/phieu.pdf"]


def test_a_program_that_fails_passes_its_exit_code_on(python, tmp_path):
    (tmp_path / "fail").touch()

    assert bootstrap._start(python) == 7
    assert bootstrap._make_documents(python, tmp_path / "out") == 7


def test_the_sample_really_makes_the_annex_for_print_and_for_excel(tmp_path):
    folder = tmp_path / "mẫu"

    code = bootstrap._make_documents(Path(sys.executable), folder)

    assert code == 0
    assert {path.suffix for path in folder.iterdir()} >= {".pdf", ".xlsx"}
