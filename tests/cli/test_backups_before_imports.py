"""Imports by commands leave the data as it was in a backup."""

from __future__ import annotations

import pytest

from danhgia_desktop.operations.backups import BackupReason, all_backups
from danhgia_desktop.regulation import rule_set_file
from tests.rule_set_builders import RULE_SET

UNITS = "Tên đơn vị,Ký hiệu\nVăn phòng,VP\n"
PEOPLE = "Mã CB,Họ tên,Loại,Đơn vị\nCC01,Lê Văn A,Công chức,Văn phòng\n"
RUBRIC = "TT,Nội dung,Điểm chuẩn\nI,Ý thức,10\n1,Chấp hành,10\n"


@pytest.fixture
def files(tmp_path):
    """Files that can be taken in, by the command that does."""
    found = {"units": "đơn vị.csv", "staff": "người.csv", "rubric": "tiêu chí.csv", "rule-set": "a.quyche.json"}
    contents = (UNITS.encode(), PEOPLE.encode(), RUBRIC.encode(), rule_set_file.encode(RULE_SET))
    paths = {command: tmp_path / name for command, name in found.items()}
    for path, content in zip(paths.values(), contents, strict=True):
        path.write_bytes(content)
    return paths


@pytest.mark.parametrize("command", ["units", "staff", "rubric", "rule-set"])
def test_what_was_there_is_backed_up_first(run, data, files, command):
    assert run("units", "import", files["units"]).code == 0
    for backup in all_backups(data):
        backup.path.unlink()

    more = {"staff": ("--since", "1/1/2026"), "rubric": ("--name", "Phòng")}.get(command, ())
    assert run(command, "import", files[command], *more).code == 0

    assert [made.reason for made in all_backups(data)] == [BackupReason.IMPORT]


def test_where_there_is_nothing_yet_or_nothing_is_due_no_backup_is_made(run, data, files):
    run("units", "import", files["units"])
    assert all_backups(data) == ()

    for name in ("Phòng", "Ban"):
        assert run("rubric", "import", files["rubric"], "--name", name).code == 0
    assert len(all_backups(data)) == 1
