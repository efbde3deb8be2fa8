"""A small disk with data on it, and how many faults of each kind the tests have made.

`pytest tests/faults --thorough -s` says the counts at its end: 200 programs killed, 438 logs torn, 256 files cut short,
64 pages ruined, 200 bytes of the header and 1000 bits anywhere flipped, 160 times file and log copied at different
moments or torn, 68 full disks, 5 clocks set back, 4 second programs, 8 commands beside the window. The everyday run
does some of each.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from danhgia_desktop.operations.data_file import data_path
from tests.faults.small_disk import MEGABYTES, SmallDisk
from tests.storage.database_maker import FOLDER

_FAULT = "fault: "
"""Sets the counts of faults apart from other properties of tests."""


@pytest.fixture
def count(record_property) -> Iterator[Callable[..., None]]:
    """Count faults of a kind, one unless it is said how many."""
    counts: Counter[str] = Counter()
    yield lambda kind, times=1: counts.update({kind: times})
    for kind, times in counts.items():
        record_property(f"{_FAULT}{kind}", times)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say at the end of a thorough run how many faults of each kind there were."""
    counts: Counter[str] = Counter()
    for report in terminalreporter.stats.get("", []):
        if report.when == "teardown":
            named = ((name, times) for name, times in report.user_properties if name.startswith(_FAULT))
            counts.update({name.removeprefix(_FAULT): times for name, times in named})
    if counts and config.getoption("--thorough"):
        terminalreporter.section("faults")
        for kind, times in sorted(counts.items()):
            terminalreporter.write_line(f"{times:6} {kind}")


@pytest.fixture(scope="module")
def mounted(tmp_path_factory):
    """A disk of its own, where one can be mounted."""
    folder = tmp_path_factory.mktemp("disk")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S607


@pytest.fixture
def disk(mounted, request, count) -> SmallDisk:
    """A disk with data of some form, the present one unless a test names another."""
    made = SmallDisk(mounted, count)
    made.data.mkdir()
    shutil.copy(FOLDER / f"{getattr(request, 'param', '0003')}.sqlite3", data_path(made.data))
    yield made
    for entry in mounted.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
