"""Commands run inside the test's own process, on a data folder of their own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from danhgia_desktop.cli import command_line, parser
from tests import bac_giang
from tests.cli.command import Outcome

Run = Callable[..., Outcome]
UNIT = "Sở Tài nguyên và Môi trường"


def run_in_process(capsys: pytest.CaptureFixture[str], words: list[str]) -> Outcome:
    """Run a command as `__main__` does."""
    capsys.readouterr()
    try:
        code = command_line.run(parser.parse(words))
    except SystemExit as left:
        code = int(str(left.code or 0))
    out, err = capsys.readouterr()
    return Outcome(code=code, out=out, err=err)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of the data, which nobody has made yet."""
    return tmp_path / "Dữ liệu"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], data: Path) -> Run:
    """Run a command on the data folder."""
    return lambda *words: run_in_process(capsys, ["--data", str(data), *map(str, words)])


@pytest.fixture(scope="session")
def seed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder into which seed 003 was imported with its scores."""
    folder = tmp_path_factory.mktemp("seed")
    words = ["--data", str(folder), "rubric", "import", str(bac_giang.PATH), "--name", "Bắc Giang 2020"]
    assert command_line.run(parser.parse([*words, "--unit", UNIT, "--period", "2020"])) == 0
    return folder


@pytest.fixture
def seeded(run: Run, seed_folder: Path, data: Path) -> Run:
    """Run a command on a data folder that holds seed 003."""
    shutil.copytree(seed_folder, data)
    return run
