"""A small disk with data on it."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from danhgia_desktop.operations.data_file import data_path
from tests.faults.small_disk import MEGABYTES, SmallDisk
from tests.storage.database_maker import FOLDER


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
def disk(mounted, request) -> SmallDisk:
    """A disk with data of some form, the present one unless a test names another."""
    made = SmallDisk(mounted)
    made.data.mkdir()
    shutil.copy(FOLDER / f"{getattr(request, 'param', '0003')}.sqlite3", data_path(made.data))
    yield made
    for entry in mounted.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
