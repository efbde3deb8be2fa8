"""Commands beside the window, on the same data."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal

import pytest

from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations.backups import all_backups
from danhgia_desktop.operations.checking import check_data
from danhgia_desktop.operations.data_file import open_data
from danhgia_desktop.operations.scoring import set_points
from danhgia_desktop.storage import backup
from tests.faults.test_full_disk import place_in, sheet_of
from tests.storage.builders import CHECKOUT, contents
from tests.storage.database_maker import FOLDER
from tests.ui.running_program import running
from tests.ui.seeded import add_seed

COMMANDS = """
import json, sys
from danhgia_desktop.cli import command_line, parser
codes = [int(command_line.run(parser.parse(["--data", sys.argv[1], *words]))) for words in json.loads(sys.argv[2])]
print(json.dumps(codes), file=sys.stderr)
"""
"""Runs commands one after the other in one process, and says in the last line how each of them left."""


@pytest.fixture
def folder(tmp_path):
    """Data of an office."""
    with open_data(tmp_path / "data") as store:
        add_seed(store)
    return tmp_path / "data"


def run_commands(folder, *commands: list[str]) -> tuple[list[int], str]:
    """Run commands in a process of their own, and return their exit codes and what they said of errors."""
    words = [sys.executable, "-c", COMMANDS, str(folder), json.dumps(commands)]
    ended = subprocess.run(words, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=True, timeout=60)
    *said, codes = ended.stderr.splitlines()
    return json.loads(codes), "\n".join(said)


def test_beside_the_window_commands_look_and_back_up_and_leave_all_writing_to_it(qtbot, folder, count):
    with running(qtbot, folder) as program:
        store, edits = program.work.store, program.work.edits
        sheet = sheet_of(store)
        edits.run(set_points, place_in(sheet), Decimal("0.5"))
        before, version = contents(store.path), store.version()

        writing = ["undo"], ["redo"], ["sheet", "set", "VI/5", "1"], ["restore", str(FOLDER / "0003.sqlite3")]
        looking = ["sheet", "list"], ["history"], ["backup"], ["check"]
        codes, said = run_commands(folder, *writing, *looking)

        count("commands beside the window", len(codes))
        assert codes == [ExitCode.DATA_IN_USE] * len(writing) + [ExitCode.FINE] * len(looking)
        assert "Traceback" not in said
        assert (contents(store.path), store.version()) == (before, version)
        (made,) = all_backups(folder)
        backup.check(made.path)
        assert contents(made.path) == before

        edits.run(set_points, place_in(sheet), Decimal("0.25"))
        edits.undo_action.trigger()
        qtbot.waitUntil(lambda: contents(store.path) == before)
    assert check_data(folder).is_sound
