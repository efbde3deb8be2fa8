"""The real program in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests import bac_giang


@pytest.fixture
def program(tmp_path):
    """Run `python -m danhgia_desktop` somewhere else, with a home of its own and a console of a code page."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON", "LC_", "LANG"))}
    environment = {**kept, "HOME": str(home), "PYTHONPATH": str(bac_giang.PATH.parents[2]), "PYTHONIOENCODING": "ascii"}

    def run(*words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "danhgia_desktop", *map(str, words)],
            cwd=home,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return run


def test_a_rubric_with_problems_leaves_with_1_and_speaks_utf_8_on_any_console(program):
    checked = program("rubric", "check", bac_giang.PATH, "--json")

    assert (checked.returncode, checked.stderr) == (1, "")
    assert json.loads(checked.stdout)["self"] == {"stated": "93", "summed": "90.5"}
    assert "cộng các dòng con được 90,5" in checked.stdout


def test_what_a_person_can_mend_leaves_with_2_and_no_traceback(program, tmp_path):
    refused = program("rubric", "check", tmp_path / "không có.xlsx")

    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == f"Không có tệp {tmp_path / 'không có.xlsx'}. Hãy kiểm tra tên và thư mục.\n"


def test_data_open_in_another_process_leaves_with_3(program, seed_folder, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(seed_folder, data)
    hold = (
        "import sys; from pathlib import Path; from danhgia_desktop.operations.data_file import open_data\n"
        "with open_data(Path(sys.argv[1])):\n    print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(data)],
        cwd=bac_giang.PATH.parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "open\n"
        written = program("--data", data, "sheet", "set", "VI/5", "1")
        read = program("--data", data, "sheet", "list", "--json")
        holder.communicate("", timeout=30)

    assert (written.returncode, written.stdout) == (3, "")
    assert "Bạn đang mở" in written.stderr
    assert "Traceback" not in written.stderr
    assert read.returncode == 0
    assert program("--data", data, "sheet", "set", "VI/5", "1").returncode == 0


def test_without_options_the_data_lies_in_the_person_s_home(program, tmp_path):
    listed = program("rubric", "list", "--json")

    assert (listed.returncode, json.loads(listed.stdout), listed.stderr) == (0, [], "")
    assert list((tmp_path / "home").rglob("danhgia.sqlite3"))


def test_commands_load_no_part_of_the_window(tmp_path):
    code = (
        f"import sys; sys.argv = ['danhgia-desktop', '--data', {str(tmp_path)!r}, 'rubric', 'list']\n"
        "from danhgia_desktop.__main__ import main\n"
        "assert main() == 0; assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    home = bac_giang.PATH.parents[2]

    outcome = subprocess.run([sys.executable, "-c", code], cwd=home, capture_output=True, text=True, check=False)

    assert (outcome.returncode, outcome.stderr) == (0, "Chưa có bộ tiêu chí nào.\n")
