"""Processes that really die, and what is left of them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from danhgia_desktop.bug_log.fatal_trace import FatalTrace

ROOT = Path(__file__).resolve().parents[2]

DYING = """
import os, signal, sys, threading
from pathlib import Path
from danhgia_desktop.bug_log.fatal_trace import FatalTrace

FatalTrace(Path(sys.argv[1])).watch()

def die_in_a_thread():
    os.kill(os.getpid(), getattr(signal, sys.argv[2]))

thread = threading.Thread(target=die_in_a_thread)
thread.start()
thread.join()
"""


def die(folder: Path, of: str) -> int:
    """Run a process until a signal ends it; return its exit code."""
    command = [sys.executable, "-c", DYING, str(folder), of]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False).returncode


@pytest.mark.parametrize(("signal", "said"), [("SIGSEGV", "Segmentation fault"), ("SIGABRT", "Aborted")])
def test_a_process_that_dies_leaves_where_it_was_without_the_folders_of_the_machine(tmp_path, signal, said):
    folder = tmp_path / "Dữ liệu của Hoa"

    assert die(folder, signal) < 0

    lines = FatalTrace(folder).take().splitlines()
    assert lines[0] == f"Fatal Python error: {said}"
    assert any(
        re.match("(Current t|T)hread 0x", line) for line in lines
    )  # whichever thread the system gave the signal to
    assert any(line.startswith("  threading.py:") for line in lines)
    assert not any("/home" in line or str(ROOT) in line or "Hoa" in line or sys.prefix in line for line in lines)


def test_what_was_taken_is_taken_once(tmp_path):
    die(tmp_path, "SIGSEGV")
    trace = FatalTrace(tmp_path)

    assert trace.text() != ""
    assert trace.take() != ""
    assert trace.take() == ""


def test_a_trace_from_windows_is_understood_and_what_is_not_understood_is_left_out(tmp_path):
    written = r"""Windows fatal exception: access violation

Current thread 0x00001a2c (most recent call first):
  File "C:\Users\H\xf2a\AppData\danhgia_desktop\ui\edits.py", line 95 in attempt
  File "danhgia_desktop\app.py", line 12 in <module>

Extension modules: C:\Users\Hoa\x.pyd (total: 1)
Nguyen Thi Hoa
"""
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "fatal.txt").write_text(written, encoding="utf-8")

    assert FatalTrace(tmp_path).text().splitlines() == [
        "Windows fatal exception: access violation",
        "Current thread 0x00001a2c",
        "  ?:95 attempt",
        "  danhgia_desktop/app.py:12 <module>",
    ]


def test_where_the_disk_does_not_let_it_nothing_is_watched_and_nothing_fails(tmp_path):
    (tmp_path / "log").touch()
    trace = FatalTrace(tmp_path)

    trace.watch()
    trace.stop()

    assert trace.take() == ""
