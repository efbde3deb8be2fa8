"""Broken and malicious files and clipboards: read with what is wrong said, or refused in a sentence; nothing else.

Everything is read in a process of its own, so that a crash is seen as one. What is read can be stored, in a copy of the
data. `pytest tests/hostile --thorough` reads all of them.
"""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from tests.hostile.case import Case, Way
from tests.hostile.cases import all_cases
from tests.hostile.conftest import Probe

pytest.importorskip("resource", reason="the bounds of a process are set by POSIX")

FEWEST_CASES = 300
MOST_SECONDS = {Way.FILE: 40, Way.IMPORT_PASTE: 40, Way.GRID_PASTE: 5}
"""Of the processor, a few times what the slowest takes on an old machine; pasting into a grid holds up the window."""
MOST_MEGABYTES = 400
"""Above what the program takes anyway; a package may unpack to 200."""
LONGEST_SENTENCE = 1_500
"""Characters; 20 places may be named."""
NEVER_SHOWN = {"Cc", "Cf", "Cs"}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_it_is_read_or_refused_in_a_sentence_and_nothing_is_changed(case: Case, probe: Probe):
    data = contents(probe.data)

    folder, became = probe.read(case)

    assert became["exit"] == 0, f"ended by signal {became['exit']}"
    assert became["outcome"] in {"read", "refused"}, became.get("bug")
    assert not became["deeds"]
    assert not became["has_canary"]
    assert became["seconds"] <= MOST_SECONDS[case.way]
    assert became["peak_mb"] <= MOST_MEGABYTES
    assert became["is_unchanged"]
    assert not list(probe.temporary.iterdir())
    assert contents(probe.data) == data
    require_sentences(became)
    shutil.rmtree(folder)


def require_sentences(became: dict[str, object]) -> None:
    vietnamese, english = (became["said"][language] for language in ("vi", "en"))
    assert len(vietnamese) == len(english)
    assert vietnamese or became["outcome"] == "read"
    for sentence in (*vietnamese, *english):
        assert 0 < len(sentence.strip()) <= LONGEST_SENTENCE, sentence
        assert not NEVER_SHOWN & set(map(unicodedata.category, sentence)), ascii(sentence)


def test_there_are_enough_of_them_each_named_once():
    names = [case.name for case in all_cases()]

    assert len(names) >= FEWEST_CASES
    assert len(set(names)) == len(names)
