"""A disk that is full at any of the writes of anything that writes: it is said, nothing is lost, and then it works."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from danhgia_desktop.operations import backups, printing, rubric_editing, rubrics, scoring
from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.checking import check_data
from danhgia_desktop.operations.data_file import open_data, with_room
from danhgia_desktop.operations.printing import ReportFormat
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.storage import database
from danhgia_desktop.storage.faults import DiskFullError
from tests import bac_giang
from tests.faults.small_disk import KILOBYTE
from tests.storage.builders import ACTOR


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


def score_anew(store) -> None:
    sheet = sheet_of(store)
    scoring.set_points(store, ACTOR, place_in(sheet), Decimal(store.version() % 2))


def fill_up(store) -> None:
    for _ in range(10):
        score_anew(store)


def sheet_of(store):
    return scoring.get_scoresheet(store, scoring.sheets(store)[0].uid)


def place_in(sheet) -> ScorePlace:
    return ScorePlace(sheet=sheet.uid, criterion=sheet.rubric.leaves[0].key, round=SELF)


@pytest.mark.parametrize("act", [score, paste, import_, draft, backup, export_pdf, export_workbook])
def test_what_finds_no_room_says_so_and_does_it_once_there_is_some(disk, act):
    with open_data(disk.data) as store:
        disk.refusals(lambda: act(store, disk.folder))

        act(store, disk.folder)

    assert check_data(disk.data).is_sound


@pytest.mark.parametrize("disk", ["0001", "0003"], indirect=True)
def test_data_that_finds_no_room_to_be_opened_is_opened_once_there_is_some(disk):
    disk.refusals(lambda: open_data(disk.data).close())

    open_data(disk.data).close()

    assert check_data(disk.data).is_sound


def test_the_log_gives_its_room_back_before_a_disk_is_told_to_be_full(disk):
    with open_data(disk.data) as store:
        while database.log_size(store.path) < 1000 * KILOBYTE:
            score_anew(store)
        disk.leave(4 * KILOBYTE)
        before = store.version()

        with pytest.raises(DiskFullError):
            fill_up(store)
        with_room(store, lambda: score_anew(store))

        assert store.version() > before
        disk.free()
    assert check_data(disk.data).is_sound
