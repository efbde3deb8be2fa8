"""What goes into a support bundle, and that nothing of the office's does."""

from __future__ import annotations

import getpass
import json
import platform
import re
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import pytest

from danhgia_desktop import __version__
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.bug_log.error_traces import trace_of
from danhgia_desktop.operations import sample, units
from danhgia_desktop.operations.support_bundle import (
    NotABundleError,
    SupportBundle,
    WindowFacts,
    WrongBundleSuffixError,
    make_support_bundle,
)
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.storage import row_counts
from danhgia_desktop.storage.schema import SCHEMA_VERSION
from tests.storage.builders import ACTOR

NOW = datetime(2026, 11, 21, 17, 42, 22, tzinfo=UTC)
SETTINGS = {
    "window/language": "vi",
    "window/scheme": "dark",
    "scoring/pane": "yes",
    "prompts/last_folder": "/home/hoa/Điểm thi đua",
    "print/rubric_5f0c": '{"signer_name": "Nguyễn Thị Hoa"}',
    "window/period": "2026-Q4",
}


def texts_in(path: Path) -> set[str]:
    """Return every text that the data file holds, in whatever table, but the codes of the program itself."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [row for name in tables for row in connection.execute(f'SELECT * FROM "{name}"')]  # noqa: S608
    texts = {value.strip() for row in rows for value in row if isinstance(value, str)}
    return {text for text in texts if len(text) > 4 and not re.fullmatch("[a-z_]+", text)}


def read(bundle: SupportBundle) -> dict[str, str]:
    with zipfile.ZipFile(bundle.path) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def test_versions_schema_and_numbers_of_rows_are_told(store, sheet, tmp_path):
    bundle = make_support_bundle(store.path.parent, tmp_path / "b.zip", NOW)

    contents = read(bundle)
    versions, data = json.loads(contents["versions.json"]), json.loads(contents["data.json"])
    assert (versions["program"], versions["python"]) == (__version__, platform.python_version())
    assert versions["libraries"]["SQLAlchemy"] == metadata.version("SQLAlchemy")
    assert versions["made_at"] == "2026-11-21T17:42:22+00:00"
    assert data["schema"] == SCHEMA_VERSION
    assert data["rows"]["scoresheet"] == 1
    assert data["rows"]["criterion"] > 40
    assert data["bytes"] == store.path.stat().st_size
    assert "không có: điểm, tên người" in contents["about.txt"]
    assert bundle.size == bundle.path.stat().st_size


def test_nothing_that_the_data_says_is_in_the_bundle_even_where_errors_repeat_all_of_it(store, tmp_path):
    sample.sample_sheet(store, ACTOR)
    units.set_agency(store, ACTOR, Agency(name="Sở Bí mật", superior="UBND tỉnh Bí mật", locality="Bí mật"))
    folder, log = store.path.parent, BugLog(store.path.parent)
    texts = texts_in(store.path)
    for text in [*sorted(texts), str(folder), getpass.getuser(), "Điểm của Hoa.xlsx"]:
        for error in (ValueError(text), FileNotFoundError(2, text, text), WrongBundleSuffixError(path=text)):
            log.add(trace_of(error))

    window = WindowFacts(settings=SETTINGS, screens=("1366x768 at 1",))
    contents = "\n".join(read(make_support_bundle(folder, tmp_path / "b.zip", NOW, window=window)).values())

    assert len(texts) > 300
    assert {text for text in texts if text in contents} == set()
    assert [
        word for word in (str(folder), "Hoa", "hoa", "thi đua", str(Path.home()), platform.node()) if word in contents
    ] == []


def test_of_the_settings_only_words_of_ours_are_told(tmp_path):
    window = WindowFacts(settings=SETTINGS, screens=("1366x768 at 1.5",))

    contents = read(make_support_bundle(tmp_path, tmp_path / "b.zip", NOW, window=window))

    assert json.loads(contents["window.json"]) == {
        "screens": ["1366x768 at 1.5"],
        "settings": {"scoring/pane": "yes", "window/language": "vi", "window/scheme": "dark"},
    }


def test_the_log_beside_the_data_is_told_and_what_the_program_died_of(tmp_path):
    BugLog(tmp_path).add("ValueError\n  danhgia_desktop/ui/edits.py:95 Edits.attempt")
    (tmp_path / "log" / "fatal.txt").write_text("Fatal Python error: Aborted\n", encoding="ascii")

    log = read(make_support_bundle(tmp_path, tmp_path / "b.zip", NOW))["log.txt"]

    assert "ValueError\n  danhgia_desktop/ui/edits.py:95 Edits.attempt\n" in log
    assert log.endswith("Fatal Python error: Aborted")


def test_the_log_of_the_running_program_is_told_where_the_disk_did_not_take_it(tmp_path):
    (tmp_path / "log").touch()
    log = BugLog(tmp_path)
    log.add("ValueError")

    assert "ValueError" in read(make_support_bundle(tmp_path, tmp_path / "b.zip", NOW, log=log))["log.txt"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [(None, "FileNotFoundError"), (b"", "data_damaged"), (b"no database" * 500, "data_damaged")],
)
def test_data_that_cannot_be_read_is_no_hindrance(tmp_path, content, fault):
    if content is not None:
        (tmp_path / "danhgia.sqlite3").write_bytes(content)

    data = json.loads(read(make_support_bundle(tmp_path, tmp_path / "b.zip", NOW))["data.json"])

    assert data["fault"] == fault
    assert data["free_bytes"] > 0


def test_a_bundle_is_made_beside_the_program_that_writes(store, tmp_path):
    units.add_unit(store, ACTOR, "Văn phòng Sở")

    data = json.loads(read(make_support_bundle(store.path.parent, tmp_path / "b.zip", NOW))["data.json"])

    assert data["rows"]["org_unit"] == 1


def test_a_library_without_its_card_is_left_out(tmp_path, monkeypatch):
    def no_card(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", no_card)

    versions = json.loads(read(make_support_bundle(tmp_path, tmp_path / "b.zip", NOW))["versions.json"])

    assert versions["libraries"] == {}


@pytest.mark.parametrize("year", [1970, 2108, 9999])
def test_a_clock_that_tells_what_no_archive_can_is_no_hindrance(tmp_path, year):
    bundle = make_support_bundle(tmp_path, tmp_path / "b.zip", NOW.replace(year=year))

    assert json.loads(read(bundle)["versions.json"])["made_at"].startswith(str(year))


def test_whatever_the_data_raises_the_bundle_is_made(store, tmp_path, monkeypatch):
    monkeypatch.setattr(row_counts, "row_counts", lambda _path: {}["a fault of ours"])

    data = json.loads(read(make_support_bundle(store.path.parent, tmp_path / "b.zip", NOW))["data.json"])

    assert data["fault"] == "KeyError"


def test_no_other_file_is_overwritten_by_a_slip(tmp_path):
    (tmp_path / "danhgia.sqlite3").write_bytes(b"data")

    with pytest.raises(WrongBundleSuffixError):
        make_support_bundle(tmp_path, tmp_path / "danhgia.sqlite3", NOW)

    assert (tmp_path / "danhgia.sqlite3").read_bytes() == b"data"


def test_a_schema_that_is_none_of_ours_is_not_told(store, tmp_path):
    store.close()
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'Nguyễn Thị Hoa'")

    contents = read(make_support_bundle(store.path.parent, tmp_path / "b.zip", NOW))

    assert json.loads(contents["data.json"])["schema"] == "?"


def test_the_bundle_promises_settings_only_where_there_are_some(store, tmp_path):
    without = read(make_support_bundle(store.path.parent, tmp_path / "b.zip", NOW))
    facts = WindowFacts(settings={}, screens=())
    with_window = read(make_support_bundle(store.path.parent, tmp_path / "c.zip", NOW, window=facts))

    assert "tùy chọn" not in without["about.txt"]
    assert "vài tùy chọn của cửa sổ" in with_window["about.txt"]
    assert "a few settings of the window" in with_window["about.txt"]


@pytest.mark.parametrize("is_archive", [True, False])
def test_another_archive_is_not_overwritten_and_an_older_bundle_is(store, tmp_path, is_archive):
    out = tmp_path / "ho-so.zip"
    out.write_text("no archive")
    if is_archive:
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("ho-so.txt", "Hồ sơ")
    before = out.read_bytes()

    with pytest.raises(NotABundleError):
        make_support_bundle(store.path.parent, out, NOW)
    assert out.read_bytes() == before

    out.unlink()
    for _ in range(2):
        assert make_support_bundle(store.path.parent, out, NOW).path == out
