"""Opening the sample, which is made where there is none yet: all of it or nothing, whenever the program is ended."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from danhgia_desktop.operations import sample
from danhgia_desktop.operations.data_file import data_path, is_there, open_data
from danhgia_desktop.operations.data_place import require_safe_place
from danhgia_desktop.operations.list_import import Progress, no_progress
from danhgia_desktop.storage import backup, beginning, evidence_store, faults, file_store
from danhgia_desktop.storage.store import Store

Fill = Callable[[Store, Progress], object]
"""Fills an empty data file, and says how far it is."""


def open_sample(folder: Path, fill: Fill, progress: Progress = no_progress) -> Store:
    """Open the data of a folder for writing, with the sample in it; data of another kind are left as they are.

    Args:
        folder: where it lies, or shall lie.
        fill: makes the sample.
        progress: told how far that is; whatever it raises ends the work, and nothing is left of it.

    Raises:
        As `open_data`; whatever `fill` refuses.
    """
    if not is_there(folder):
        require_safe_place(folder)
        beginning.require_not_lost(data_path(folder))
        _make_aside(folder, fill, progress)
    with ExitStack() as opened:
        store = opened.enter_context(open_data(folder))  # closed on a fault: it would be in its own way the next time
        if sample.is_empty(store):
            fill(store, progress)
        opened.pop_all()
    return store


def _make_aside(folder: Path, fill: Fill, progress: Progress) -> None:
    """Make the sample where nobody looks for data, and bring it to the folder once it is whole."""
    with faults.told_of_files(data_path(folder)):  # before anything is made in vain
        folder.mkdir(parents=True, exist_ok=True)
        aside = TemporaryDirectory(prefix="being-made-", dir=folder)
    with aside as made:
        with open_data(Path(made)) as store:
            fill(store, progress)
        begun, wanted = data_path(Path(made)), data_path(folder)
        file_store.bring(evidence_store.folder_of(begun), evidence_store.folder_of(wanted))
        backup.copy(begun, wanted)
