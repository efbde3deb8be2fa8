"""A program that is killed at any moment, whatever it is doing."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from danhgia_desktop.operations.checking import CheckKind, check_data
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.storage import backup
from danhgia_desktop.storage.backup_file import backups_in
from tests.faults.writer import DRAFTS, digest
from tests.storage.builders import ACTOR, CHECKOUT
from tests.storage.database_maker import FOLDER

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the writer is forked")

SECONDS = 0.4
"""Within so many the writer opens its data, and upgrades it, and does up to some dozen things."""

FORMS = ("0005", "0001", "0003")
"""In what form the data is when the writer opens it: today's, which is only read, and those it upgrades first."""

LACKING = {CheckKind.MISSING_EVIDENCE, CheckKind.BACKED_UP_EVIDENCE}
"""What today's lacks before anybody is killed: the file of its document, which is none that ever was."""


@pytest.fixture
def writers():
    """A process that starts writers."""
    command = [sys.executable, "-m", "tests.faults.writer"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=CHECKOUT, **pipes) as process:
        yield process
        process.stdin.close()


def killed_writer(writers, folder, seed: int, seconds: float) -> list[dict[str, object]]:
    """Start a writer, kill it after a while, and return what it had said."""
    writers.stdin.write(f"{seed} {folder}\n")
    writers.stdin.flush()
    said = []
    while "process" not in (line := json.loads(writers.stdout.readline())):
        said.append(line)
    time.sleep(seconds)
    os.kill(line["process"], signal.SIGKILL)
    while "ended" not in (line := json.loads(writers.stdout.readline())):
        said.append(line)
    assert line["ended"] == -signal.SIGKILL
    return said


def require_saved(folder, said, upgraded: dict[str, str]) -> None:
    """Make sure that what was said to be saved is there, and at most the whole of what was begun after it."""
    saved = next((line for line in reversed(said) if "saved" in line), upgraded)
    act = said[-1] if said and "begins" in said[-1] else {"begins": ""}
    restored = None
    if act["begins"] == "restore" and act["chosen"]:
        restored = upgraded["saved"] if "_upgrade" in act["chosen"] else digest(Path(act["chosen"]))
    with open_data(folder) as store:
        found = digest(store.path)
        if found in {saved["saved"], restored}:
            return
        if act["begins"] == "draft":
            assert digest(store.path, but=DRAFTS) == saved["but_drafts"]
            return
        assert act["begins"] in {"score", "reason", "paste", "undo", "redo", "rubric", "import"}, act
        (store.redo if act["begins"] == "undo" else store.undo)(ACTOR)
        kept = DRAFTS if act["begins"] == "rubric" else ""  # saving a rubric is done with its draft
        assert digest(store.path, but=kept) == saved["but_drafts" if kept else "saved"]


def test_whatever_was_said_to_be_saved_outlives_a_kill(tmp_path, writers, thorough, count):
    dice = random.Random(11)  # noqa: S311 - no secret
    upgraded = {}
    for form in FORMS:
        (tmp_path / form).mkdir()
        shutil.copy(FOLDER / f"{form}.sqlite3", data_path(tmp_path / form))
        with open_data(tmp_path / form) as store:
            upgraded[form] = {"saved": digest(store.path)}

    for seed in range(200 if thorough else 10):
        form = FORMS[seed % len(FORMS)]
        folder = tmp_path / f"killed{seed}"
        folder.mkdir()
        shutil.copy(FOLDER / f"{form}.sqlite3", data_path(folder))

        count("programs killed")
        said = killed_writer(writers, folder, seed, dice.random() * SECONDS)

        require_saved(folder, said, upgraded[form])
        assert {found.kind for found in check_data(folder).findings if not found.is_sound} <= LACKING
        made = backups_in(folder / "backups")
        assert len(made) >= max((line.get("backups", 0) for line in said), default=0)
        for file in made:
            backup.check(file.path)
        shutil.rmtree(folder)
