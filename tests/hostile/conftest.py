"""The process that reads hostile things, and which of them are read in this run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.case import Case
from tests.hostile.cases import all_cases

CHECKOUT = Path(__file__).parents[2]


class Probe:
    """Asks the process to read a thing.

    Attributes:
        data: the folder of the program's data.
        temporary: where the process would leave temporary files.
    """

    def __init__(self, folder: Path) -> None:
        self.data, self.temporary, self._cases = (folder / name for name in ("data", "temporary", "cases"))
        for each in (self.data, self.temporary, self._cases):
            each.mkdir()
        self._count = 0
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(self.temporary)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.probe", str(self.data)],
            cwd=CHECKOUT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # the library for .xlsx tells of its own panics there
            text=True,
        )

    def wait(self) -> None:
        """Wait until it is ready."""
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def read(self, case: Case) -> tuple[Path, dict[str, object]]:
        """Have a thing read; return its folder, and what came of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._count += 1
        folder = self._cases / str(self._count)
        folder.mkdir()
        print(json.dumps({"case": case.name, "folder": str(folder)}), file=self._process.stdin, flush=True)
        return folder, json.loads(self._process.stdout.readline())

    def end(self) -> None:
        """Let the process end."""
        self._process.communicate()


@pytest.fixture(scope="session")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Probe]:
    """The process, one for all the things this run reads."""
    started = Probe(tmp_path_factory.mktemp("hostile"))
    started.wait()
    yield started
    started.end()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give every hostile thing a test of its own; a few of each kind in the everyday suite."""
    if "case" in metafunc.fixturenames:
        is_thorough = metafunc.config.getoption("--thorough")
        wanted = [case for case in all_cases() if is_thorough or case.is_everyday]
        metafunc.parametrize("case", wanted, ids=[ascii(case.name) for case in wanted])
