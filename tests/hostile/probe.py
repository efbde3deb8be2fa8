"""A process that reads hostile things, each in a child of its own that may crash, with bounds it cannot pass.

Started as `python -m tests.hostile.probe FOLDER`; takes a case and a folder a line, answers with a line of JSON.
"""

from __future__ import annotations

import hashlib
import json
import stat
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.wording import Language, say_error
from tests.hostile.case import CANARY, Case
from tests.hostile.cases import all_cases
from tests.hostile.child import in_child
from tests.hostile.reader import Reading
from tests.hostile.watch import Watch
from tests.storage.builders import fill

_LARGEST_HASHED = 1024**3


def main(data: Path) -> None:
    """Serve until the input ends."""
    with open_data(data) as store:
        fill(store)
    cases = {case.name: case for case in all_cases()}
    print("ready", flush=True)  # noqa: T201 - the answer
    for line in sys.stdin:
        wanted = json.loads(line)
        print(json.dumps(_tried(cases[wanted["case"]], Path(wanted["folder"]), data)), flush=True)  # noqa: T201


def _tried(case: Case, folder: Path, data: Path) -> dict[str, object]:
    made = in_child(lambda: {"path": str(case.make(folder))})
    if "path" not in made:
        raise RuntimeError(f"{case.name} could not be made: {made}")
    path = Path(str(made["path"]))
    return in_child(lambda: _read(case, path, folder, data))


def _read(case: Case, path: Path, folder: Path, data: Path) -> dict[str, object]:
    reading = Reading()
    watch = Watch(folder)
    refusal: ExpectedError | None = None
    before = _contents(folder)
    stop = _meanwhile(case, path)
    started = time.process_time()
    watch.is_on = case.meanwhile is None  # what happens meanwhile is not the reader's deed
    try:
        reading.take(case.way, path)
    except ExpectedError as error:
        refusal = error
    watch.is_on = False
    seconds = time.process_time() - started
    stop()
    is_unchanged = case.meanwhile is not None or _contents(folder) == before
    if refusal is None:
        reading.store(data_path(data), folder.with_name(f"{folder.name}-stored.sqlite3"))
    return {
        "outcome": "read" if refusal is None else "refused",
        "code": "" if refusal is None else refusal.code,
        "said": {
            language.value: said if refusal is None else [say_error(refusal, language)]
            for language, said in reading.said.items()
        },
        "seconds": seconds,
        "is_unchanged": is_unchanged,
        "deeds": watch.deeds,
        "has_canary": any(CANARY in text for text in [*reading.texts, *reading.said[Language.VI]]),
    }


def _contents(folder: Path) -> dict[str, tuple[int, int, str]]:
    """Return what lies in a folder: how large, when written, and what of it."""
    return {path.name: _state(path) for path in folder.iterdir()}


def _state(path: Path) -> tuple[int, int, str]:
    about = path.lstat()
    is_readable = stat.S_ISREG(about.st_mode) and about.st_size <= _LARGEST_HASHED
    digest = hashlib.sha256(path.read_bytes()).hexdigest() if is_readable else ""
    return about.st_size, about.st_mtime_ns, digest


def _meanwhile(case: Case, path: Path) -> Callable[[], None]:
    """Begin what happens to the file while it is read; return how to end it."""
    if case.meanwhile is None:
        return lambda: None
    change, over = case.meanwhile, threading.Event()

    def keep_changing() -> None:
        while not over.is_set():
            change(path)

    thread = threading.Thread(target=keep_changing, daemon=True)
    thread.start()

    def end() -> None:
        over.set()
        thread.join()

    return end


if __name__ == "__main__":
    main(Path(sys.argv[1]))
