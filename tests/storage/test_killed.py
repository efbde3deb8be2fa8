"""A program that is killed while it writes."""

from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest

from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, CHECKOUT, SHEET, UNIT, contents, fill, query

WRITE_UNTIL_KILLED = """
import itertools, sys
from pathlib import Path
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import ACTOR, UNIT, make_large_rubric, make_unit
with open_store(Path(sys.argv[1])) as store:
    for number in itertools.count(1):
        with store.work(ACTOR, Label.IMPORT_RUBRIC) as work:
            work.org_units.save(make_unit(UNIT, ordinal=number))
            work.rubrics.save(make_large_rubric(200, uid=f"large{number}"))
            work.org_units.save(make_unit(UNIT, name="Phòng", ordinal=number))
        print(number, flush=True)
"""


@pytest.fixture
def start_writing(path):
    with open_store(path) as store:
        fill(store)

    def start() -> subprocess.Popen[str]:
        command = [sys.executable, "-c", WRITE_UNTIL_KILLED, str(path)]
        return subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True)

    return start


def test_whatever_was_committed_outlives_a_kill_and_nothing_else_does(path, start_writing, thorough):
    before = contents(path)
    dice = random.Random(7)  # noqa: S311 - no secret
    for _ in range(40 if thorough else 4):
        with start_writing() as process:
            assert process.stdout.readline() == "1\n"
            time.sleep(dice.random() / 5)
            process.kill()
            told = 1 + len(process.stdout.read().splitlines())

        with open_store(path) as store:
            with store.reading() as reading:
                kept = reading.org_units.get(UNIT).ordinal
                large = [rubric for rubric in reading.figures.rubrics() if rubric.name == "Bộ lớn"]
            assert told <= kept <= told + 1
            assert [rubric.criteria for rubric in large] == [200] * kept
            assert query(path, "PRAGMA integrity_check") == [("ok",)]

            for _ in range(kept):
                store.undo(ACTOR)
            assert contents(path) == before
    assert SHEET in {uid for _, uid, *_ in before["scoresheet"]}
