"""The wheel carries everything the program needs, where the program looks for it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import translations

SHIPPED = translations.ROOT / "resources"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory) -> Path:
    """The wheel of this checkout, built and unpacked."""
    translations.compile_outdated(translations.FOLDER)
    built = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)]
    subprocess.run(command, check=True, cwd=translations.ROOT, capture_output=True)
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(folder)
    return folder


def files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_unpacked_program_finds_its_fonts_icons_and_translations(unpacked):
    program = "from danhgia_desktop import paths; print(paths.resources_dir()); print(paths.translations_dir())"

    outcome = subprocess.run(
        [sys.executable, "-c", program], check=True, cwd=unpacked, capture_output=True, encoding="utf-8"
    )

    resources, words = map(Path, outcome.stdout.splitlines())
    assert resources.is_relative_to(unpacked)
    assert files_below(resources) == {name for name in files_below(SHIPPED) if not name.endswith((".md", ".png"))}
    assert files_below(words) == {"danhgia_en.qm", "qtbase_vi.qm"}


def test_every_module_is_in_the_wheel_and_nothing_but_the_package(unpacked):
    package = translations.ROOT / "danhgia_desktop"
    modules = {name for name in files_below(package) if name.endswith(".py")}

    assert modules <= files_below(unpacked / "danhgia_desktop")
    assert {path.name.split("-")[0] for path in unpacked.iterdir()} == {"danhgia_desktop"}


def test_the_commands_are_installed_under_their_names(unpacked):
    entry_points = next(unpacked.glob("*.dist-info/entry_points.txt")).read_text(encoding="utf-8")

    assert "danhgia-desktop = danhgia_desktop.__main__:main" in entry_points
    assert "[gui_scripts]" in entry_points


def test_all_licences_come_along(unpacked):
    licences = files_below(next(unpacked.glob("*.dist-info")) / "licenses")

    assert licences == {"LICENSE", "resources/fonts/OFL.txt", "resources/icons/LICENSE.txt"}
