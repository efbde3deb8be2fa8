"""A program that works with data until it is killed, and says of every edit that it is saved once it returned.

`python -m tests.faults.writer` reads lines of a seed and a folder, and forks for each: what is killed is a process
of its own, but need not load the program anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import backups, rubric_editing, rubrics, scoring, undoing
from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.regulation.rubric import SELF
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.storage.store import Store
from tests import bac_giang
from tests.storage.builders import ACTOR, contents

_ACTS = ("score", "score", "score", "reason", "paste", "undo", "redo", "rubric", "draft", "import", "backup", "restore")
DRAFT = bac_giang.draft()
DRAFTS = "rubric_draft"
"""The table whose changes are no steps of undo."""


def tell(**said: object) -> None:
    """Say something to whoever is going to kill this program."""
    sys.stdout.write(json.dumps(said) + "\n")  # so short that it arrives whole or not at all
    sys.stdout.flush()


class Writer:
    """Does one thing after the other with the data of a folder."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.dice = random.Random(seed)  # noqa: S311 - no secret

    def run(self) -> None:
        """Work until the process ends."""
        tell(begins="open")
        store = open_data(self.folder)
        self._tell_saved()
        while True:
            act = self.dice.choice(_ACTS)
            made = sorted((self.folder / "backups").glob("*.sqlite3"))
            chosen = str(self.dice.choice(made)) if made else None
            tell(begins=act, chosen=chosen)
            try:
                store = self._do(store, act, chosen)
            except ExpectedError as error:  # nothing to undo, or a restore that undo does not go past
                tell(refused=error.code)
            self._tell_saved()

    def _do(self, store: Store, act: str, chosen: str | None) -> Store:
        match act:
            case "undo":
                undoing.undo(store, ACTOR)
            case "redo":
                undoing.redo(store, ACTOR)
            case "import":
                rubrics.import_rubric(store, ACTOR, DRAFT, name=self._words())
            case "backup":
                backups.back_up(store, BackupReason.ASKED)
            case "restore":
                if chosen is not None:
                    store.close()
                    backups.restore_backup(self.folder, Path(chosen))
                    return open_data(self.folder)
            case _:
                self._edit(store, act)
        return store

    def _edit(self, store: Store, act: str) -> None:
        sheet = scoring.get_scoresheet(store, scoring.sheets(store)[0].uid)
        keys = [(leaf.key, SELF) for leaf in sheet.rubric.leaves]
        place = ScorePlace(sheet=sheet.uid, criterion=keys[0][0], round=SELF)
        changed = replace(sheet.rubric, title=self._words())
        match act:
            case "score":
                scoring.set_points(store, ACTOR, place, self._points())
            case "reason":
                scoring.set_reason(store, ACTOR, place, self._words())
            case "paste":
                scoring.set_many_points(store, ACTOR, sheet.uid, {key: self._points() for key in keys})
            case "rubric":
                rubric_editing.save_rubric(store, ACTOR, changed, base=sheet.rubric)
            case "draft":
                rubric_editing.keep_draft(store, ACTOR, changed, base=sheet.rubric)

    def _points(self) -> Decimal:
        return Decimal(self.dice.randrange(1000)) / 100

    def _words(self) -> str:
        return f"Chữ {self.dice.random()}"

    def _tell_saved(self) -> None:
        data = data_path(self.folder)
        made = len(list((self.folder / "backups").glob("*.sqlite3")))
        tell(saved=digest(data), but_drafts=digest(data, but=DRAFTS), backups=made)


def digest(path: Path, but: str = "") -> str:
    """Return what stands for all rows of a data file but those of its journal, and of one table more."""
    rows = sorted((name, rows) for name, rows in contents(path).items() if name != but)
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def main() -> None:
    """Start a writer for each line, one at a time."""
    for line in sys.stdin:
        seed, folder = line.rstrip("\n").split(maxsplit=1)
        child = os.fork()
        if child == 0:
            Writer(Path(folder), int(seed)).run()
        tell(process=child)
        _, outcome = os.waitpid(child, 0)
        tell(ended=os.waitstatus_to_exitcode(outcome))


if __name__ == "__main__":
    main()
