"""A disk that is full at any of the writes of anything that writes: it is said, nothing is lost, and then it works."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal

import pytest

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import backups, printing, rubric_editing, rubrics, scoring
from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.checking import check_data
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.printing import ReportFormat
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from tests import bac_giang
from tests.storage.builders import ACTOR
from tests.storage.database_maker import FOLDER

KILOBYTE = 2**10
ROOMS = (0, 4, 12, 40, 100, 300)
"""Kilobytes that are left."""

FULL = {"disk_full", "disk_failed", "not_enough_space", "save_disk_full"}


@pytest.fixture(scope="module")
def disk(tmp_path_factory):
    """A disk of 16 megabytes."""
    folder = tmp_path_factory.mktemp("disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=16m", "none", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S607


def leave(disk, room: int) -> None:
    """Fill the disk up to so many bytes."""
    with suppress(OSError), (disk / "other").open("wb", buffering=0) as other:
        other.write(bytes(max(0, shutil.disk_usage(disk).free - room)))


def score(store, _disk) -> None:
    sheet = sheet_of(store)
    scoring.set_points(store, ACTOR, place_in(sheet), Decimal(1))


def paste(store, _disk) -> None:
    sheet = sheet_of(store)
    points = {(leaf.key, SELF): Decimal(1) for leaf in sheet.rubric.leaves}
    scoring.set_many_points(store, ACTOR, sheet.uid, points)


def import_(store, _disk) -> None:
    name = f"Nhập {len(rubrics.all_rubrics(store))}"
    rubrics.import_rubric(store, ACTOR, bac_giang.draft(), name=name)


def draft(store, _disk) -> None:
    rubric = sheet_of(store).rubric
    rubric_editing.keep_draft(store, ACTOR, replace(rubric, title="Dở"), base=rubric)


def backup(store, _disk) -> None:
    backups.back_up(store, BackupReason.ASKED)


def export_pdf(store, disk) -> None:
    sheet = sheet_of(store)
    form = printing.usual_form(store, sheet.uid)
    printing.export_sheet(store, sheet.uid, form, ReportFormat.PDF, disk / "bang.pdf")


def export_workbook(store, disk) -> None:
    sheet = sheet_of(store)
    form = printing.usual_form(store, sheet.uid)
    printing.export_sheet(store, sheet.uid, form, ReportFormat.XLSX, disk / "bang.xlsx")


def sheet_of(store):
    return scoring.get_scoresheet(store, scoring.sheets(store)[0].uid)


def place_in(sheet) -> ScorePlace:
    return ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.leaves[0].key, round=SELF)


def refusals(disk, act) -> list[str]:
    """Do something with ever more room, and return by what codes it was refused."""
    codes = []
    for room in ROOMS:
        leave(disk, room * KILOBYTE)
        try:
            act()
        except ExpectedError as error:
            codes.append(error.code)
        finally:
            (disk / "other").unlink()
    return codes


@pytest.fixture
def folder(disk, request):
    """A folder on the disk with data."""
    made = disk / "data"
    made.mkdir()
    shutil.copy(FOLDER / f"{request.param}.sqlite3", data_path(made))
    yield made
    shutil.rmtree(made)


@pytest.mark.parametrize("folder", ["0003"], indirect=True)
@pytest.mark.parametrize("act", [score, paste, import_, draft, backup, export_pdf, export_workbook])
def test_what_finds_no_room_says_so_and_does_it_once_there_is_some(disk, folder, act):
    with open_data(folder) as store:
        codes = refusals(disk, lambda: act(store, folder))
        assert codes
        assert FULL.issuperset(codes)

        act(store, folder)

    assert check_data(folder).is_sound


@pytest.mark.parametrize("folder", ["0001", "0003"], indirect=True)
def test_data_that_finds_no_room_to_be_opened_is_opened_once_there_is_some(disk, folder):
    codes = refusals(disk, lambda: open_data(folder).close())
    assert codes
    assert FULL.issuperset(codes)

    open_data(folder).close()

    assert check_data(folder).is_sound
