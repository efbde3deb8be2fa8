"""Looking through the data of a folder, its backups and its evidence, changing nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.operations.evidence_check import evidence_findings
from danhgia_desktop.storage import (
    backup,
    backup_making,
    beginning,
    damage,
    data_check,
    database,
    one_moment,
)
from danhgia_desktop.storage.backup_file import backups_in
from danhgia_desktop.storage.data_check import CheckedSheet, CheckKind, Finding
from danhgia_desktop.storage.faults import DataDamagedError
from danhgia_desktop.storage.file_summary import summary

if TYPE_CHECKING:
    from pathlib import Path

    from danhgia_desktop.storage.backup import Report
    from danhgia_desktop.storage.store import Store

__all__ = ["CheckKind", "CheckedSheet", "DataCheck", "Finding", "check_data", "look_through"]

_DATA = 0.8
"""The part of the whole that is done when the data is looked through and backups are yet to follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataCheck:
    """What there is to say about the data of a folder.

    Attributes:
        path: the data file.
        findings: what was looked at, in order; what could not be looked at any more is left out.
        backups: how many there are beside the data.
    """

    path: Path
    findings: tuple[Finding, ...]
    backups: int

    @property
    def is_sound(self) -> bool:
        """Whether everything is as it should be."""
        return all(finding.is_sound for finding in self.findings)


def check_data(folder: Path, report: Report | None = None, *, deep: bool = False) -> DataCheck:
    """Look through the data file, also while it is open, and through its backups and evidence.

    A file that is damaged is marked, so that no copy of it is taken for a good one; one that is not loses the mark.

    Args:
        folder: where the data lies.
        report: told the part that is done, 0.0 to 1.0; raises to stop.
        deep: read each file of evidence; otherwise their sizes alone are compared.

    Raises:
        DataMissingError: the data is gone, and there are backups of it.
        DataUnreachableError: there is no data.
        DatabaseTooNewError, NotADataFileError: it is not for this program to look through.
    """
    data = data_path(folder)
    beginning.require_not_lost(data)
    findings = _of_data(data, backup.part_of(report, 0, _DATA))
    backups = backups_in(backup_making.backups_folder(data))
    sound = tuple(file.path for file in backups if _is_sound(file.path))
    damaged = tuple(file.path.name for file in backups if file.path not in sound)
    findings.append(data_check.found(CheckKind.BACKUPS, damaged))
    findings += evidence_findings(data, sound, backup.part_of(report, _DATA, 1), deep=deep)
    return DataCheck(path=data, findings=tuple(findings), backups=len(backups))


def look_through(store: Store, report: Report | None = None) -> None:
    """Read the whole of a large file that is open, if neither its opening nor a backup has; work goes on meanwhile.

    Args:
        store: the data.
        report: told the part that is done, 0.0 to 1.0; raises to stop.

    Raises:
        DataDamagedError: it is damaged, and is marked as that.
    """
    if store.is_looked_through:
        return
    with damage.noted(store.path):
        backup.check_quickly(store.path, report)
    store.is_looked_through = True


def _of_data(data: Path, report: Report | None) -> list[Finding]:
    found: list[Finding] = []
    try:
        with damage.noted(data):
            for finding in data_check.findings(data, report):
                found.append(finding)
                if not finding.is_sound and finding.kind in {CheckKind.STRUCTURE, CheckKind.REFERENCES}:
                    damage.mark(data)
                    return found
            if database.has_waiting_changes(data):
                one_moment.require_one_moment(data)
        damage.clear(data)
    except DataDamagedError:
        before = [finding for finding in found if finding.kind is CheckKind.FORM]  # what else was said holds no more
        return [*before, Finding(kind=CheckKind.STRUCTURE, is_sound=False, wrong=1)]
    return found


def _is_sound(path: Path) -> bool:
    try:
        summary(path)
        backup.check_quickly(path)
    except ExpectedError:
        return False
    return True
