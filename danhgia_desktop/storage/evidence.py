"""The documents that prove something, and for what, in the data file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from danhgia_desktop import period as periods
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.evidence.evidence_document import EvidenceDocument, EvidenceFile, EvidenceUid
from danhgia_desktop.evidence.evidence_use import EvidenceUse
from danhgia_desktop.storage import period_lock, schema
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.text import folded_code

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Select

    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.task import TaskUid
    from danhgia_desktop.scoring.scoresheet import SheetUid
    from danhgia_desktop.storage.write_path import WritePath

_document, _file, _use = schema.evidence_document, schema.evidence_file, schema.evidence_use
_task, _sheet, _plan = schema.task, schema.scoresheet, schema.work_plan
_ALL = sa.select(_document).order_by(_document.c.folded_code, _document.c.issued_on, _document.c.id)
_BY_UID = _ALL.where(_document.c.uid == sa.bindparam("uid"))
_BY_CODE = _ALL.where(_document.c.folded_code == sa.bindparam("folded_code"), _document.c.folded_code != "")
_FILES = sa.select(_file).order_by(_file.c.document_id, _file.c.ordinal)
_FILES_OF = _FILES.where(_file.c.document_id == sa.bindparam("document_id"))
_USES = (
    sa.select(
        _use.c.id,
        _document.c.uid.label("document"),
        _task.c.uid.label("task"),
        _sheet.c.uid.label("sheet"),
        *(_use.c.criterion, _use.c.round, _use.c.pages),
        sa.func.coalesce(_sheet.c.period, _plan.c.period).label("period"),
    )
    .select_from(_use)
    .join(_document)
    .outerjoin(_task, _task.c.id == _use.c.task_id)
    .outerjoin(_plan, _plan.c.id == _task.c.plan_id)
    .outerjoin(_sheet, _sheet.c.id == _use.c.sheet_id)
    .order_by(_use.c.id)
)
_USES_OF = _USES.where(_document.c.uid == sa.bindparam("document"))
_FOR_TASK = _USES.where(_task.c.uid == sa.bindparam("task"))
_FOR_SHEET = _USES.where(_sheet.c.uid == sa.bindparam("sheet"))
_TASK_PLACE = sa.select(_task.c.id, _plan.c.period).join(_plan).where(_task.c.uid == sa.bindparam("uid"))
_SHEET_PLACE = sa.select(_sheet.c.id, _sheet.c.period).where(_sheet.c.uid == sa.bindparam("uid"))


class NoSuchEvidenceError(ExpectedError):
    """The data file has no such document (any more)."""

    code = "no_such_evidence"


class EvidenceCodeTakenError(ExpectedError):
    """Another document has the code."""

    code = "evidence_code_taken"


class EvidenceInUseError(ExpectedError):
    """A document that proves something cannot be removed."""

    code = "evidence_in_use"


class NoSuchEvidenceUseError(ExpectedError):
    """The document is not the proof of that (any more)."""

    code = "no_such_evidence_use"


class NothingToProveError(ExpectedError):
    """The task or the sheet that a document would prove is not there (any more)."""

    code = "nothing_to_prove"


class Evidence:
    """The documents in the order of their codes, and their uses in the order in which they were named."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @decodes
    def get(self, uid: EvidenceUid) -> EvidenceDocument:
        """Return the document.

        Raises:
            NoSuchEvidenceError: there is none.
        """
        return self._document_of(self._row(uid))

    @decodes
    def with_code(self, code: str) -> EvidenceDocument | None:
        """Return the document whose code it is, whatever its case and blanks, or None; "" is nobody's."""
        row = self._connection.execute(_BY_CODE, {"folded_code": folded_code(code)}).mappings().one_or_none()
        return None if row is None else self._document_of(row)

    @decodes
    def all(self) -> tuple[EvidenceDocument, ...]:
        """Return all documents."""
        files: dict[int, list[EvidenceFile]] = {}
        for row in self._connection.execute(_FILES).mappings():
            files.setdefault(row["document_id"], []).append(_file_of(row))
        rows = self._connection.execute(_ALL).mappings()
        return tuple(_document_with(row, tuple(files.get(row["id"], ()))) for row in rows)

    def uses(self) -> tuple[EvidenceUse, ...]:
        """Return for what all documents are the proof."""
        return self._asked(_USES)

    def uses_of(self, document: EvidenceUid) -> tuple[EvidenceUse, ...]:
        """Return for what a document is the proof."""
        return self._asked(_USES_OF, document=document)

    def for_task(self, task: TaskUid) -> tuple[EvidenceUse, ...]:
        """Return by which documents a task is proved."""
        return self._asked(_FOR_TASK, task=task)

    def for_sheet(self, sheet: SheetUid) -> tuple[EvidenceUse, ...]:
        """Return by which documents the lines of a sheet are proved."""
        return self._asked(_FOR_SHEET, sheet=sheet)

    @decodes
    def _asked(self, query: Select[Any], **asked: object) -> tuple[EvidenceUse, ...]:
        return tuple(_use_of(row) for row in self._connection.execute(query, asked).mappings())

    def _document_of(self, row: RowMapping) -> EvidenceDocument:
        files = self._connection.execute(_FILES_OF, {"document_id": row["id"]}).mappings()
        return _document_with(row, tuple(_file_of(file) for file in files))

    def _row(self, uid: EvidenceUid) -> RowMapping:
        row = self._find(uid)
        if row is None:
            raise NoSuchEvidenceError(document=uid)
        return row

    def _find(self, uid: EvidenceUid) -> RowMapping | None:
        return self._connection.execute(_BY_UID, {"uid": uid}).mappings().one_or_none()


class WritableEvidence(Evidence):
    """The documents in a transaction that may change them."""

    def __init__(self, path: WritePath) -> None:
        super().__init__(path.connection)
        self._path = path

    def save(self, document: EvidenceDocument) -> None:
        """Add the document, or change the one of its uid.

        Raises:
            EvidenceCodeTakenError: another document has the code.
            PeriodLockedError: it proves something of a concluded period, and would lose a file, or be another paper.
        """
        owner = self.with_code(document.code)
        if owner is not None and owner.uid != document.uid:
            raise EvidenceCodeTakenError(document_code=owner.code, summary=owner.summary)
        row = self._find(document.uid)
        if row is not None and not _is_still(self._document_of(row), document):
            for use in self._connection.execute(_USES_OF, {"document": document.uid}).mappings().all():
                self._require_open(_use_of(use), use["period"])
        number = self._path.next_id(_document) if row is None else row["id"]
        values = {
            "uid": document.uid,
            "code": document.code,
            "folded_code": folded_code(document.code),
            "number": document.number,
            "issued_on": document.issued_on,
            "issuer": document.issuer,
            "summary": document.summary,
        }
        self._path.put(_document, {"id": number}, values)
        files = [
            {"document_id": number, "ordinal": ordinal, "sha256": file.sha256, "name": file.name, "size": file.size}
            for ordinal, file in enumerate(document.files)
        ]
        known = self._connection.execute(_FILES_OF, {"document_id": number}).mappings()
        gone = [(number, file["ordinal"]) for file in known if file["ordinal"] >= len(files)]
        self._path.remove_many(_file, number, gone)
        self._path.put_many(_file, number, files)

    def remove(self, uid: EvidenceUid) -> None:
        """Remove the document; its copied files stay where they are.

        Raises:
            NoSuchEvidenceError: there is none.
            EvidenceInUseError: it proves something.
        """
        row = self._row(uid)
        if count := len(self.uses_of(uid)):
            raise EvidenceInUseError(summary=row["summary"], count=count)
        self._path.remove_all(_file, row["id"])
        self._path.remove(_document, {"id": row["id"]})

    def use(self, use: EvidenceUse) -> None:
        """Let a document be the proof of something, or name other pages of it.

        Raises:
            NoSuchEvidenceError: there is no such document.
            NothingToProveError: there is no such task or sheet.
            PeriodLockedError: the period of the task or the sheet is concluded.
        """
        document_id = self._row(use.document)["id"]
        place = _TASK_PLACE if use.task else _SHEET_PLACE
        found = self._connection.execute(place, {"uid": use.task or use.sheet}).one_or_none()
        if found is None:
            raise NothingToProveError(uid=use.task or use.sheet)
        number, period = found
        self._require_open(use, period)
        known = self._row_of_use(use)
        values = {
            "document_id": document_id,
            "task_id": number if use.task else None,
            "sheet_id": None if use.task else number,
            "criterion": use.criterion,
            "round": use.round,
            "pages": use.pages,
        }
        self._path.put(_use, {"id": self._path.next_id(_use) if known is None else known["id"]}, values)

    def withdraw(self, use: EvidenceUse) -> None:
        """Let a document be the proof of something no longer, whatever pages of it were meant.

        Raises:
            NoSuchEvidenceUseError: it is not.
            PeriodLockedError: the period of the task or the sheet is concluded.
        """
        row = self._row_of_use(use)
        if row is None:
            raise NoSuchEvidenceUseError(document=use.document)
        self._require_open(use, row["period"])
        self._path.remove(_use, {"id": row["id"]})

    def _require_open(self, use: EvidenceUse, period: str) -> None:
        if use.task:
            period_lock.require_open_throughout(self._connection, [_period_of(period)])
        else:
            period_lock.require_open(self._connection, period)

    def _row_of_use(self, use: EvidenceUse) -> RowMapping | None:
        rows = self._connection.execute(_USES_OF, {"document": use.document}).mappings()
        return next((row for row in rows if _place_of(_use_of(row)) == _place_of(use)), None)


def _is_still(known: EvidenceDocument, document: EvidenceDocument) -> bool:
    """Tell whether a document is still the same paper, with all its files; it may have another code and more files."""
    with_all = {file.sha256 for file in known.files} <= {file.sha256 for file in document.files}
    return with_all and replace(known, code=document.code, files=document.files) == document


def _place_of(use: EvidenceUse) -> tuple[str, ...]:
    return use.task, use.sheet, use.criterion, use.round


def _document_with(row: RowMapping, files: tuple[EvidenceFile, ...]) -> EvidenceDocument:
    return EvidenceDocument(
        uid=EvidenceUid(row["uid"]),
        code=row["code"],
        number=row["number"],
        issued_on=row["issued_on"],
        issuer=row["issuer"],
        summary=row["summary"],
        files=files,
    )


def _file_of(row: RowMapping) -> EvidenceFile:
    return EvidenceFile(sha256=row["sha256"], name=row["name"], size=row["size"])


def _use_of(row: RowMapping) -> EvidenceUse:
    return EvidenceUse(
        document=EvidenceUid(row["document"]),
        task=row["task"] or "",
        sheet=row["sheet"] or "",
        criterion=row["criterion"],
        round=row["round"],
        pages=row["pages"],
    )


@decodes
def _period_of(code: str) -> Period:
    return periods.parse(code)
