"""The lock files: exact, hashed, free of hosts, and nothing in them that forbids giving the program away."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest

import environment
from translations import ROOT

LOCKS = [environment.RUNTIME_LOCK, environment.DEVELOPMENT_LOCK]
PINNED = re.compile(r"(?P<name>[a-z0-9][a-z0-9-]*)==(?P<version>[^\s;]+)( ; [^\\]+)?")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
# Libraries of Qt may be replaced by their users: they are ours to ship under the LGPL.
LGPL = {"pyside6-essentials", "shiboken6"}


def entries(lock: Path) -> list[list[str]]:
    """Split a lock file into requirements: the pin and its hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return [re.split(r" \\\n\s*", entry.strip()) for entry in re.split(r"\n(?=\S)", text)]


def licence_of(name: str) -> str:
    """Return everything an installed distribution says about its licence."""
    about = metadata.metadata(name)
    said = [about.get("License-Expression"), about.get("License"), *(about.get_all("Classifier") or [])]
    return " · ".join(text for text in said if text)


@pytest.mark.parametrize("lock", LOCKS, ids=str)
def test_every_requirement_is_pinned_and_hashed(lock):
    for pin, *hashes in entries(lock):
        assert PINNED.fullmatch(pin)
        assert hashes
        assert all(HASH.fullmatch(text) for text in hashes)


@pytest.mark.parametrize("lock", LOCKS, ids=str)
def test_no_host_and_no_index_is_named(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert "://" not in text
    assert not re.search(r"index-url|find-links|trusted-host|^-", text, re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS, ids=str)
def test_every_requirement_asked_for_is_locked(lock):
    asked = re.findall(r"^([\w-]+)", (ROOT / lock.with_suffix(".in")).read_text(encoding="utf-8"), re.MULTILINE)
    locked = {PINNED.match(pin)["name"] for pin, *_ in entries(lock)}

    assert asked
    assert {name.lower() for name in asked} <= locked


def test_qt_is_pinned_to_the_measured_version():
    pins = [pin for pin, *_ in entries(environment.RUNTIME_LOCK)]

    assert "pyside6-essentials==6.11.3" in pins
    assert "shiboken6==6.11.3" in pins


def test_both_locks_agree_where_they_overlap():
    runtime, development = (
        {found["name"]: found["version"] for pin, *_ in entries(lock) if (found := PINNED.match(pin))} for lock in LOCKS
    )

    assert {name: development[name] for name in runtime.keys() & development.keys()}.items() <= runtime.items()


def test_nothing_we_ship_is_under_the_gpl():
    names = {PINNED.match(pin)["name"] for pin, *_ in entries(environment.RUNTIME_LOCK)}

    gpl = {name for name in names if re.search(r"\b[AL]?GPL|General Public", licence_of(name))}

    assert gpl == LGPL
    assert all("LGPL-3.0" in licence_of(name) for name in LGPL)
