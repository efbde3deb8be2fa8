"""Two programs with one data file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from decimal import Decimal

import pytest

from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.storage.lock import DataInUseError
from danhgia_desktop.storage.store import open_store
from tests.storage.builders import CHECKOUT, Clock, fill, points_of, set_points

HOLD = """
import sys
from pathlib import Path
from danhgia_desktop.operations.data_file import open_data
with open_data(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def folder(tmp_path):
    """Data that nobody has open."""
    with open_store(data_path(tmp_path / "data"), now=Clock()) as store:
        fill(store)
        set_points(store, "1")
    return tmp_path / "data"


@pytest.fixture
def other_program(folder):
    """Another program that has the data open."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", HOLD, str(folder)], cwd=CHECKOUT, **pipes) as process:
        assert process.stdout.readline() == "open\n"
        yield process
        process.stdin.close()


def test_the_second_is_refused_and_may_look_and_the_lock_of_a_killed_one_is_free(folder, other_program, count):
    count("second programs")
    with pytest.raises(DataInUseError):
        open_data(folder)
    with open_data(folder, read_only=True) as looking:
        assert points_of(looking) == 1

    other_program.kill()
    other_program.wait()

    with open_data(folder) as store:
        set_points(store, "2")
        assert points_of(store) == 2


def test_one_that_looks_sees_what_the_other_saves(folder, count):
    count("second programs")
    with open_data(folder) as writing, open_data(folder, read_only=True) as looking:
        set_points(writing, "3")

        assert points_of(looking) == Decimal(3)


def test_a_copy_of_the_folder_is_data_of_its_own(folder, tmp_path, count):
    count("second programs")
    with open_data(folder) as store:
        shutil.copytree(folder, tmp_path / "copy")
        with open_data(tmp_path / "copy") as copied:
            set_points(copied, "4")
        assert points_of(store) == 1


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_the_folder_is_the_folder(folder, tmp_path, count):
    count("second programs")
    (tmp_path / "link").symlink_to(folder)
    with open_data(folder), pytest.raises(DataInUseError):
        open_data(tmp_path / "link")
