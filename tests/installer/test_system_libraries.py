"""Tests of finding and installing the system libraries, with stand-ins for apt-get and sudo on the PATH."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import system_libraries
from setup_error import SYSTEM_LIBRARIES_MISSING, SetupError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages")

WANTED = {"libc.so.6": "libc6", "libdanhgia-missing.so.1": "libdanhgia1"}


class Machine:
    """A machine whose commands write down how they were called."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._log = folder / "calls.txt"
        self._script("env", 'while [ "${1#*=}" != "$1" ]; do shift; done; exec "$@"')

    def has_apt(self, *, fails_at: str = "never") -> None:
        self._script("apt-get", f'case " $* " in *" {fails_at} "*) echo "E: no such package"; exit 100;; esac')

    def has_sudo(self, *, asks: bool = False) -> None:
        self._script("sudo", "exit 1" if asks else 'shift; [ "$1" = true ] || exec "$@"')

    def calls(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []

    def _script(self, name: str, body: str) -> None:
        path = self._folder / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> {self._log}\n{body}\n', encoding="utf-8")
        path.chmod(0o755)


@pytest.fixture
def machine(tmp_path, monkeypatch) -> Machine:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return Machine(tmp_path)


def test_a_library_that_loads_is_not_missing():
    assert system_libraries.missing_libraries(WANTED) == ["libdanhgia-missing.so.1"]


def test_root_refreshes_the_lists_and_installs(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    machine.has_apt()

    system_libraries.install(["libgl1", "libegl1"], why="Qt")

    assert [call for call in machine.calls() if call.startswith("apt-get")] == [
        "apt-get -qq update",
        "apt-get -qq install -y --no-install-recommends libgl1 libegl1",
    ]


def test_a_person_with_a_sudo_that_does_not_ask_installs(machine):
    machine.has_apt()
    machine.has_sudo()

    system_libraries.install(["libgl1"], why="Qt")

    assert machine.calls()[-1] == "apt-get -qq install -y --no-install-recommends libgl1"
    assert "sudo -n true" in machine.calls()


@pytest.mark.parametrize("sudo", ["absent", "asks"])
def test_a_person_without_rights_is_told_the_exact_command(machine, sudo):
    machine.has_apt()
    if sudo == "asks":
        machine.has_sudo(asks=True)

    with pytest.raises(SetupError, match="sudo apt-get install -y --no-install-recommends libgl1") as caught:
        system_libraries.install(["libgl1"], why="Qt")

    assert caught.value.exit_code == SYSTEM_LIBRARIES_MISSING
    assert not any(call.startswith("apt-get") for call in machine.calls())


def test_without_apt_the_packages_are_named(machine):
    with pytest.raises(SetupError, match="libgl1 libegl1") as caught:
        system_libraries.install(["libgl1", "libegl1"], why="Qt")

    assert caught.value.exit_code == SYSTEM_LIBRARIES_MISSING


def test_stale_package_lists_do_not_stop_an_install_that_still_works(machine, capsys):
    machine.has_apt(fails_at="update")
    machine.has_sudo()

    system_libraries.install(["libgl1"], why="Qt")

    assert "E: no such package" in capsys.readouterr().out
    assert "install" in machine.calls()[-1]


def test_a_failed_install_shows_what_apt_said_and_what_to_run(machine, capsys):
    machine.has_apt(fails_at="install")
    machine.has_sudo()

    with pytest.raises(SetupError, match="sudo apt-get update"):
        system_libraries.install(["libgl1"], why="Qt")

    assert "E: no such package" in capsys.readouterr().out


def test_qt_libraries_that_stay_missing_after_the_install_are_an_error(machine, monkeypatch):
    monkeypatch.setattr(system_libraries, "OFFSCREEN", WANTED)
    machine.has_apt()
    machine.has_sudo()

    with pytest.raises(SetupError, match=r"libdanhgia-missing\.so\.1"):
        system_libraries.ensure_qt_libraries(on_screen=False)

    assert machine.calls()[-1].endswith("libdanhgia1")


def test_a_screen_takes_more_libraries_than_none(machine, monkeypatch):
    monkeypatch.setattr(system_libraries, "OFFSCREEN", {"libc.so.6": "libc6"})
    monkeypatch.setattr(system_libraries, "ON_SCREEN", WANTED)
    system_libraries.ensure_qt_libraries(on_screen=False)

    with pytest.raises(SetupError, match="libdanhgia1"):
        system_libraries.ensure_qt_libraries(on_screen=True)


def test_the_python_without_ensurepip_gets_debians_package(machine, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)

    with pytest.raises(SetupError, match=rf"python3\.{sys.version_info.minor}-venv"):
        system_libraries.ensure_venv_module()


def test_the_python_with_ensurepip_needs_nothing(machine):
    machine.has_apt()

    system_libraries.ensure_venv_module()

    assert machine.calls() == []
