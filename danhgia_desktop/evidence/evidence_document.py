"""A document that proves something, and the files that hold it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.evidence.safe_name import suffix_of

if TYPE_CHECKING:
    from datetime import date

EvidenceUid = NewType("EvidenceUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFile:
    """A copied file; what it holds is known by its hash and never changes.

    Attributes:
        sha256: of its bytes, 64 lower-case hexadecimal digits.
        name: the name it came with, made safe for Windows.
        size: in bytes.
    """

    sha256: str
    name: str
    size: int

    @property
    def stored_name(self) -> str:
        """What the copy is called beside the data: its hash, and what kind of file it is."""
        return f"{self.sha256}{suffix_of(self.name)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceDocument:
    """A document (tài liệu kiểm chứng, minh chứng); many lines of many periods can rest on it.

    Attributes:
        code: the office's own ("H1.2.03"), unique whatever its case; "" for none.
        number: "405/BC-SNV"; "" for none.
        issued_on: its date; None where not known.
        issuer: who issued it.
        summary: what it is about (trích yếu).
        files: the copies; none for papers that are only kept in a folder.
    """

    uid: EvidenceUid
    code: str = ""
    number: str = ""
    issued_on: date | None = None
    issuer: str = ""
    summary: str
    files: tuple[EvidenceFile, ...] = ()
