"""The probe itself: what it is there to see, it sees."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.conftest import CHECKOUT

pytest.importorskip("resource", reason="the bounds of a process are set by POSIX")

ENDED = """
import json, os
from tests.hostile.child import in_child
print(json.dumps(in_child(lambda: {act})))
"""
WATCHED = """
import os, socket, subprocess, sys
from pathlib import Path
from tests.hostile.watch import Watch
watch = Watch(Path(sys.argv[1]))
watch.is_on = True
try:
    {act}
except OSError:
    pass
watch.is_on = False
print([deed.split(" ")[0] for deed in watch.deeds])
"""


def said_by(source: str, *arguments: str) -> str:
    command = [sys.executable, "-c", source, *arguments]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("act", "told"),
    [
        ("os.abort()", f'"exit": {-signal.SIGABRT}'),
        ("1 / 0", "ZeroDivisionError"),
        ("bytearray(8 * 1024**3)", "MemoryError"),
    ],
)
def test_how_a_child_ends_is_told(act, told):
    assert told in said_by(ENDED.format(act=act))


@pytest.mark.parametrize(
    ("act", "deeds"),
    [
        ("open(sys.argv[1] + '/a.xlsx')", "[]"),
        ("open(sys.argv[1] + '/b', 'w')", "['open']"),
        ("open('LICENSE')", "['open']"),
        ("os.system('true')", "['os.system']"),
        ("socket.socket().connect(('127.0.0.1', 9))", "['socket.__new__', 'socket.connect']"),
        ("import html.parser", "[]"),
    ],
)
def test_what_a_reader_has_no_business_to_do_is_noted(tmp_path: Path, act, deeds):
    (tmp_path / "a.xlsx").touch()

    assert said_by(WATCHED.format(act=act), str(tmp_path)).strip() == deeds
