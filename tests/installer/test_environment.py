"""Tests of when the environment counts as prepared, and of what stops it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import environment
from environment import Environment
from setup_error import ENVIRONMENT_FAILED, SetupError


@pytest.fixture
def checkout(tmp_path) -> Path:
    """A checkout with lock files that name nothing on any index."""
    (tmp_path / "installer").mkdir()
    for lock in (environment.RUNTIME_LOCK, environment.DEVELOPMENT_LOCK):
        (tmp_path / lock).write_text(f"danhgia-nowhere==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    (tmp_path / "installer" / "translations.py").write_text("open('compiled', 'a').write('!')", encoding="utf-8")
    return tmp_path


@pytest.fixture
def prepared(checkout) -> Environment:
    """An environment as `prepare` leaves it, made without an index: this interpreter and the right stamp."""
    made = Environment(checkout)
    made.python.parent.mkdir(parents=True)
    made.python.symlink_to(sys.executable)
    (checkout / ".venv" / "prepared.txt").write_text(made._fingerprint(), encoding="utf-8")
    return made


def test_a_fresh_checkout_is_not_ready(checkout):
    assert not Environment(checkout).is_ready()


def test_a_prepared_environment_is_ready_and_preparing_again_only_compiles(prepared, checkout, capfd):
    assert prepared.is_ready()

    prepared.prepare()

    assert (checkout / "compiled").read_text(encoding="utf-8") == "!"
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize("name", ["installer/requirements.lock", "installer/requirements-dev.lock", "pyproject.toml"])
def test_a_change_of_what_is_installed_makes_it_unready(prepared, checkout, name):
    (checkout / name).write_text("changed", encoding="utf-8")

    assert not prepared.is_ready()


def test_another_python_makes_it_unready(prepared, monkeypatch):
    monkeypatch.setattr(environment, "PYTHON_VERSION", "cpython-314 3.14.0")

    assert not prepared.is_ready()


def test_a_moved_checkout_is_not_ready(prepared, checkout):
    moved = checkout.rename(checkout.with_name("moved"))

    assert not Environment(moved).is_ready()


def test_a_library_that_cannot_be_installed_is_an_error_and_leaves_it_unready(prepared, checkout, monkeypatch, capfd):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    (checkout / environment.RUNTIME_LOCK).write_text("danhgia-nowhere==2.0\n", encoding="utf-8")

    with pytest.raises(SetupError, match="failed") as caught:
        prepared.prepare()

    assert caught.value.exit_code == ENVIRONMENT_FAILED
    assert not prepared.is_ready()
    assert "danhgia-nowhere" in capfd.readouterr().err


def test_a_folder_that_cannot_be_made_is_an_error(checkout):
    (checkout / ".venv").write_text("a file in the way", encoding="utf-8")

    with pytest.raises(SetupError, match=r"\.venv") as caught:
        Environment(checkout).prepare()

    assert caught.value.exit_code == ENVIRONMENT_FAILED
