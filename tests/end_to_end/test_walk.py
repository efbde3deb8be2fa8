"""The whole program in a process of its own, walked through by `walk`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_MET = {"BugDialog", "RecoveryDialog", "RescueDialog", "ExitDialog", "PastePreview"}
"""Dialogs that come only when something goes wrong or is left to be done."""

PLATFORM = re.compile(r"Qt warning (default: This plugin does not|qt\.qpa\.)")
"""What a screen that is none cannot do."""


def test_every_act_and_every_way_out_of_every_dialog_is_gone_without_a_fault(tmp_path):
    own = str(tmp_path / "own")

    process = subprocess.run(
        [sys.executable, "-m", "tests.end_to_end.walk", str(tmp_path / "sample")],
        env={
            **os.environ,
            **dict.fromkeys(("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"), own),
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
        },
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )

    trail = process.stdout.splitlines()
    assert process.returncode == 0, process.stdout[-1000:] + process.stderr[-3000:]
    assert faults(tmp_path) == []
    assert "Traceback" not in process.stderr
    assert trail[-2:] == ["never possible: show_sample_action", "window › leave_action"]
    assert dialogs() - {step.split(" ")[0] for step in trail} <= NOT_MET


def faults(folder: Path) -> list[str]:
    """Return what stands in the logs of all data under a folder."""
    logs = "\n\n".join(log.read_text("utf-8") for log in folder.rglob("bugs*.txt"))
    return [entry for entry in logs.split("\n\n") if entry.strip() and not PLATFORM.search(entry)]


def dialogs() -> set[str]:
    """Return the names of all kinds of dialogs that the program has, without those of which there are kinds."""
    sources = (path.read_text("utf-8") for path in (ROOT / "danhgia_desktop" / "ui").rglob("*.py"))
    found = (match for source in sources for match in re.findall(r"^class (\w+)\((\w+)\)", source, re.MULTILINE))
    bases = {name: base for name, base in found if base.endswith("Dialog")}
    return set(bases) - set(bases.values())
