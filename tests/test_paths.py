"""Tests of where things lie."""

from __future__ import annotations

import subprocess
import sys

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
    own, sample = paths.data_dir(), paths.sample_data_dir()

    assert sample.parent == own.parent
    assert sample != own
    assert own.name == "danhgia-desktop"


def test_looking_up_resources_does_not_load_platformdirs():
    program = (
        "import sys; from danhgia_desktop import paths; paths.resources_dir(); print('platformdirs' in sys.modules)"
    )

    outcome = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert outcome.stdout.strip() == "False"
