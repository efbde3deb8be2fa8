"""Looking through the files of evidence, beside the data and beside its backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.evidence.evidence_warnings import FileState
from danhgia_desktop.storage import backup, backup_making, data_check, evidence_needs, evidence_store, file_store
from danhgia_desktop.storage.data_check import CheckKind, Finding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from danhgia_desktop.evidence.evidence_document import EvidenceFile
    from danhgia_desktop.storage.backup import Report

_BACKUPS = 0.5
"""The part of the whole that is done when the evidence of backups is looked through, as far as people see."""


def evidence_findings(
    data: Path, backups: Collection[Path], report: Report | None = None, *, deep: bool = False
) -> Iterator[Finding]:
    """Look through files of evidence; of data that cannot be read nobody knows which files it rests on.

    Args:
        data: the data file.
        backups: those beside it that can be read.
        report: told the part that is done, 0.0 to 1.0; raises to stop.
        deep: read each file; otherwise sizes alone are compared.

    Raises:
        DataUnreachableError, DataReadOnlyError, DiskFailedError: a folder cannot be read.
    """
    of_backups, of_data = backup.part_of(report, 0, _BACKUPS), backup.part_of(report, _BACKUPS, 1)
    if backups:
        yield data_check.found(CheckKind.BACKED_UP_EVIDENCE, _incomplete(data, backups, of_backups, deep=deep))
    folder, needed = evidence_store.folder_of(data), _needed(data)
    states = evidence_store.states(folder, needed or ())
    altered = {name for name, state in states.items() if state is FileState.ALTERED}
    if deep:
        altered.update(file_store.damaged(folder, of_data))
    yield data_check.found(CheckKind.EVIDENCE, frozenset(altered))
    if needed is None:
        return
    missing = frozenset(name for name, state in states.items() if state is FileState.MISSING)
    yield data_check.found(CheckKind.MISSING_EVIDENCE, missing)
    unused = sorted(file_store.sizes(folder).keys() - states.keys())
    yield Finding(kind=CheckKind.UNUSED_EVIDENCE, is_sound=True, where=tuple(unused), wrong=len(unused))


def _incomplete(data: Path, backups: Collection[Path], report: Report | None, *, deep: bool) -> frozenset[str]:
    """Return the names of the backups that rest on files which their folder does not have whole."""
    folder = backup_making.backups_folder(data) / file_store.EVIDENCE
    altered = set(file_store.damaged(folder, report)) if deep else set()
    there = {name: size for name, size in file_store.sizes(folder).items() if name not in altered}
    return frozenset(path.name for path in backups if evidence_needs.lacking(path, there))


def _needed(data: Path) -> tuple[EvidenceFile, ...] | None:
    """Return the files that the data rests on; None where it cannot be read."""
    try:
        return evidence_needs.needed(data)
    except ExpectedError:
        return None
