"""`backup`, `restore`, `check`."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.cli.restoring_advice import command_line, say_how_to_restore
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import backups
from danhgia_desktop.operations.backups import BackupReason
from danhgia_desktop.operations.checking import CheckKind, check_data
from danhgia_desktop.operations.data_file import data_path, open_data
from danhgia_desktop.operations.data_place import require_safe_place
from danhgia_desktop.operations.restore_outlook import require_backup
from danhgia_desktop.text import fold
from danhgia_desktop.wording import say_size
from danhgia_desktop.wording.data_checks import say_finding
from danhgia_desktop.wording.language import Words

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.operations.checking import DataCheck, Finding

_MADE = Words("Đã sao lưu vào {path} ({size}).", "Backed up to {path} ({size}).")
_RESTORED = Words(
    "Đã khôi phục {path}: {rubrics} bộ tiêu chí, {sheets} phiếu, {scores} ô điểm.",
    "Restored {path}: {rubrics} rubrics, {sheets} sheets, {scores} scores.",
)
_AGENCY = Words("Dữ liệu của {agency}.", "Data of {agency}.")
_KEPT = Words("Tệp trước đó được giữ tại {path}.", "The file that was there is kept as {path}.")
_EVIDENCE = Words("Đã đưa về {count} tệp minh chứng.", "Brought back {count} files of evidence.")
_DAMAGED = Words(
    "{count} tệp minh chứng bị hỏng và không có bản lành.",
    "{count} files of evidence are damaged, without a whole copy.",
)
_MISSING = Words(
    "{count} tệp minh chứng không tìm thấy ở đâu; hãy thêm lại tệp gốc vào tài liệu.",
    "{count} files of evidence are nowhere to be found; add the original files to their documents again.",
)
_INCOMPLETE = Words(
    "! Bản sao lưu này thiếu {count} tệp minh chứng vì tệp trong dữ liệu đã mất hoặc bị hỏng; hãy chạy lệnh check.",
    "! This backup lacks {count} files of evidence: those of the data are gone or damaged; run check.",
)
_BACKUPS = Words("Có {count} bản sao lưu trong thư mục dữ liệu.", "There are {count} backups beside the data.")
_MENDED_BY_RESTORING = {CheckKind.STRUCTURE, CheckKind.REFERENCES}
_NO_BACKUPS = Words(
    "Chưa có bản sao lưu nào trong thư mục dữ liệu; hãy sao lưu ngay: {command}",
    "There are no backups beside the data yet; back up now: {command}",
)
_NO_WAY_BACK = Words(
    "Không có bản sao lưu nào trong thư mục dữ liệu; hãy tìm ở nơi sao lưu thứ hai, ổ USB hay máy khác.",
    "There are no backups beside the data; look in the second place, on sticks and other PCs.",
)


class OtherAgencyError(ExpectedError):
    """A file is to be restored that is another office's, and nobody said that it is meant."""

    code = "other_agency"


def backup(session: Session, arguments: Namespace) -> ExitCode:
    """Make a backup, also while the window has the data open.

    Raises:
        PlaceOnNetworkError, PlaceInCloudError: beside the data, which lies where nothing should be written.
    """
    if arguments.to is None:
        require_safe_place(session.data)
    with open_data(session.data, read_only=True) as store:
        made = backups.back_up(store, BackupReason.ASKED, arguments.to)
    lacking = backups.lacking_evidence(made.path)
    session.give(
        {
            "path": str(made.path),
            "at": made.at.isoformat(),
            "schema": made.schema,
            "size": made.size,
            "evidence_missing": lacking,
        }
    )
    session.tell(_MADE, path=made.path, size=say_size(made.size))
    if lacking:
        session.tell(_INCOMPLETE, count=lacking)
    return ExitCode.PROBLEMS if lacking else ExitCode.FINE


def restore(session: Session, arguments: Namespace) -> ExitCode:
    """Make a backup the data; the file that was there is kept.

    Raises:
        OwnDataChosenError, NotABackupError: the file is no backup, or the data itself.
        OtherAgencyError: the two are of different offices.
        PlaceOnNetworkError, PlaceInCloudError: the data lies where nothing should be written.
    """
    require_safe_place(session.data)
    require_backup(arguments.file, session.data)
    held = backups.summary(arguments.file)
    if not arguments.yes:
        _require_same_agency(session, arguments.file, held.agency)
    done = backups.restore_backup(session.data, arguments.file)
    session.give(
        {
            "restored": str(arguments.file),
            "agency": held.agency,
            "replaced": None if done.replaced is None else str(done.replaced),
            "rubrics": held.rubrics,
            "sheets": held.sheets,
            "scores": held.scores,
            "evidence": done.evidence,
            "evidence_damaged": done.damaged,
            "evidence_missing": done.missing,
        }
    )
    if held.agency:
        session.tell(_AGENCY, agency=held.agency)
    session.tell(_RESTORED, path=arguments.file, rubrics=held.rubrics, sheets=held.sheets, scores=held.scores)
    if done.replaced is not None:
        session.tell(_KEPT, path=done.replaced)
    if done.evidence:
        session.tell(_EVIDENCE, count=done.evidence)
    if done.damaged:
        session.tell(_DAMAGED, count=done.damaged)
    if done.missing:
        session.tell(_MISSING, count=done.missing)
    return ExitCode.FINE


def check(session: Session, arguments: Namespace) -> ExitCode:
    """Look through the data, its backups and its evidence, also while the window has it open.

    Having no backups at all is a problem as well.
    """
    found = check_data(session.data, deep=arguments.deep)
    said = [_say(session, finding, found) for finding in found.findings]
    session.give(
        {
            "path": str(found.path),
            "sound": found.is_sound,
            "backups": found.backups,
            "findings": [
                {
                    "code": finding.kind.value,
                    "sound": finding.is_sound,
                    "wrong": finding.wrong,
                    "where": list(finding.where),
                    "text": text,
                }
                for finding, text in zip(found.findings, said, strict=True)
            ],
        }
    )
    for finding, text in zip(found.findings, said, strict=True):
        session.say(f"! {text}" if not finding.is_sound or _is_of_no_backups(finding, found) else text)
    if any(finding.kind in _MENDED_BY_RESTORING and not finding.is_sound for finding in found.findings):
        for line in say_how_to_restore(session.data, session.language).splitlines():
            session.say(line)
    elif found.backups:
        session.tell(_BACKUPS, count=found.backups)
    return ExitCode.FINE if found.is_sound and found.backups else ExitCode.PROBLEMS


def _say(session: Session, finding: Finding, found: DataCheck) -> str:
    if not _is_of_no_backups(finding, found):
        return say_finding(finding, session.language)
    if not found.is_sound:
        return _NO_WAY_BACK.say(session.language)
    return _NO_BACKUPS.say(session.language, {"command": command_line(session.data, "backup")})


def _is_of_no_backups(finding: Finding, found: DataCheck) -> bool:
    return finding.kind is CheckKind.BACKUPS and not found.backups


def _require_same_agency(session: Session, file: Path, theirs: str) -> None:
    ours = ""
    with suppress(ExpectedError):  # data that cannot be read any more is what is restored for
        ours = backups.summary(data_path(session.data)).agency
    if ours and theirs and fold(ours) != fold(theirs):
        raise OtherAgencyError(path=file, ours=ours, theirs=theirs)
