"""Tests of where things lie."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from danhgia_desktop import paths


def test_a_checkout_finds_its_resources_and_translations():
    assert (paths.resources_dir() / "fonts" / "OFL.txt").is_file()
    assert (paths.translations_dir() / "qtbase_vi.ts").is_file()


def test_an_installed_package_finds_what_it_carries(tmp_path, monkeypatch):
    package = tmp_path / "danhgia_desktop"
    (package / "_resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", package)

    assert paths.resources_dir() == package / "_resources"


def test_sample_data_lies_beside_a_persons_own_data_never_inside():
    own, sample = paths.own_data_dir(), paths.sample_data_dir()

    assert sample.parent == own.parent
    assert sample != own
    assert own.name == "danhgia-desktop"


@pytest.fixture
def program(tmp_path, monkeypatch) -> Path:
    """The folder of a frozen program on a USB stick."""
    folder = tmp_path / "Đánh giá"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "DanhGia.exe"))
    return folder


def test_a_frozen_program_keeps_data_in_the_persons_own_folder_at_first(program):
    assert paths.data_dir() == paths.own_data_dir()
    assert paths.portable_data_dir() == program / "danhgia-data"


def test_a_folder_beside_the_program_makes_it_portable(program):
    (program / "danhgia-data").mkdir()

    assert paths.data_dir() == program / "danhgia-data"
    assert paths.sample_data_dir() == program / "danhgia-data-sample"
    assert paths.own_data_dir() != paths.data_dir()


def test_a_file_of_that_name_makes_nothing_portable(program):
    (program / "danhgia-data").touch()

    assert paths.data_dir() == paths.own_data_dir()


def test_a_program_that_was_started_by_a_link_is_portable_where_it_is(program, tmp_path, monkeypatch):
    (program / "DanhGia.exe").touch()
    (tmp_path / "lối tắt").symlink_to(program / "DanhGia.exe")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "lối tắt"))

    assert paths.portable_data_dir() == program / "danhgia-data"


def test_an_installed_package_is_portable_with_its_environment(tmp_path, monkeypatch):
    (tmp_path / "danhgia_desktop" / "_resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "danhgia_desktop")

    assert paths.portable_data_dir() == Path(sys.prefix) / "danhgia-data"


def test_a_checkout_is_portable_at_its_top():
    assert paths.portable_data_dir() == Path(__file__).parents[1] / "danhgia-data"


def test_looking_up_resources_does_not_load_platformdirs():
    program = (
        "import sys; from danhgia_desktop import paths; paths.resources_dir(); print('platformdirs' in sys.modules)"
    )

    outcome = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert outcome.stdout.strip() == "False"
