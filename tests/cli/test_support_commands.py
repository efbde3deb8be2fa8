"""`support-bundle`, and what commands leave for it."""

from __future__ import annotations

import json
import zipfile
from argparse import Namespace

import pytest

from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.cli import command_line


def test_a_bundle_is_written_and_said_to_be(seeded, tmp_path):
    out = tmp_path / "goi.zip"

    outcome = seeded("support-bundle", "--out", out)

    assert outcome.code == 0
    assert outcome.out.startswith(f"{out} (")
    assert "không có điểm, tên người" in outcome.out
    with zipfile.ZipFile(out) as bundle:
        assert json.loads(bundle.read("data.json"))["rows"]["scoresheet"] == 1
    assert seeded("support-bundle", "--out", out, "--json").value == {"path": str(out), "size": out.stat().st_size}
    assert "no names of people" in seeded("support-bundle", "--out", out, "--lang", "en").out


def test_a_bundle_needs_no_data_that_can_be_opened(run, data, tmp_path):
    data.mkdir()
    (data / "danhgia.sqlite3").write_bytes(b"")

    assert run("support-bundle", "--out", tmp_path / "goi.zip").code == 0


def test_the_data_is_not_overwritten_by_a_slip(seeded, data):
    before = (data / "danhgia.sqlite3").read_bytes()

    outcome = seeded("support-bundle", "--out", data / "danhgia.sqlite3")

    assert outcome.code == 2
    assert outcome.err.startswith("Gói hỗ trợ là tệp .zip")
    assert (data / "danhgia.sqlite3").read_bytes() == before


def test_a_bug_in_a_command_is_kept_for_the_bundle(data):
    with pytest.raises(KeyError):
        command_line.run(Namespace(command="phiếu của Hoa", lang="vi", data=data, json=False))

    log = BugLog(data).text()
    assert "in a command: KeyError\n  danhgia_desktop/cli/command_line.py:" in log
    assert "Hoa" not in log
