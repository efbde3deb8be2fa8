from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import reportlab

from danhgia_desktop.reports import fonts
from danhgia_desktop.reports.typography import Face

VERA = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
"""A font without Vietnamese."""
WINDOWS_NAMES = {
    "LiberationSerif-Regular.ttf": "times.ttf",
    "LiberationSerif-Bold.ttf": "timesbd.ttf",
    "LiberationSerif-Italic.ttf": "timesi.ttf",
    "LiberationSerif-BoldItalic.ttf": "timesbi.ttf",
}


@pytest.fixture
def windows_fonts(tmp_path) -> Path:
    """A folder as Windows has it, with fonts that know Vietnamese."""
    folder = tmp_path / "Fonts"
    folder.mkdir()
    for shipped, name in WINDOWS_NAMES.items():
        shutil.copy(fonts.shipped().regular.with_name(shipped), folder / name)
    return folder


def test_there_are_146_vietnamese_letters():
    assert len(set(fonts.VIETNAMESE_LETTERS)) == 146


def test_the_shipped_family_draws_every_vietnamese_letter_in_all_faces():
    family = fonts.family(fonts.shipped())

    assert family.covers(fonts.VIETNAMESE_LETTERS + "₫–—“”…")
    assert len({family.face(face).name for face in Face}) == 4


def test_the_pcs_times_new_roman_is_preferred(windows_fonts):
    assert fonts.preferred(windows_fonts).face(Face.REGULAR).path == windows_fonts / "times.ttf"


def test_windows_own_fonts_are_looked_for_first(windows_fonts, monkeypatch):
    monkeypatch.setenv("SystemRoot", str(windows_fonts.parent))

    assert fonts.preferred().face(Face.BOLD).path == windows_fonts / "timesbd.ttf"


def test_without_windows_the_shipped_family_is_taken(monkeypatch):
    monkeypatch.delenv("SystemRoot", raising=False)

    assert fonts.preferred() is fonts.family(fonts.shipped())


@pytest.mark.parametrize("name", WINDOWS_NAMES.values())
def test_a_family_that_is_not_whole_is_left_alone(windows_fonts, name):
    (windows_fonts / name).unlink()

    assert fonts.preferred(windows_fonts) is fonts.family(fonts.shipped())


def test_a_damaged_family_is_left_alone(windows_fonts):
    (windows_fonts / "timesi.ttf").write_bytes(b"no font")

    assert fonts.preferred(windows_fonts) is fonts.family(fonts.shipped())


def test_a_family_without_vietnamese_is_left_alone(windows_fonts):
    shutil.copy(VERA, windows_fonts / "timesbi.ttf")

    assert fonts.preferred(windows_fonts) is fonts.family(fonts.shipped())


def test_a_family_is_read_once():
    assert fonts.family(fonts.shipped()) is fonts.family(fonts.shipped())
