"""Packages (.xlsx, .docx): zip archives of parts, read without trusting what they say of themselves."""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from danhgia_desktop.imports.faults import ArchiveBombError, FileDamagedError, PasswordProtectedError
from danhgia_desktop.imports.limits import (
    MAX_INFLATED_BYTES,
    MAX_INFLATION,
    MAX_PACKAGE_ENTRIES,
    UNSUSPICIOUS_BYTES,
)
from danhgia_desktop.imports.xml_parts import attributes_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENTRY_SIGNATURE = b"PK\x01\x02"
_ENCRYPTED = 0x1
_PACKED_BY = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""All that Office packs by. LZMA may ask for a dictionary of 4 GB, whatever the size of its part."""
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
)
"""What `zipfile` raises for archives that break the rules (tried with thousands of damaged ones)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """A link from one part of a package to another."""

    kind: str
    """The last word of the relationship's type: "worksheet", "styles"."""
    target: str
    """The path of the part it leads to."""


class Package:
    """An opened package; parts are found whatever the case of their names.

    Raises:
        ArchiveBombError: It holds, or says it holds, far more than a real one.
        FileDamagedError: It is no sound zip archive.
        PasswordProtectedError: Its entries are encrypted.
    """

    def __init__(self, content: bytes) -> None:
        # Counted before zipfile makes an object of each.
        if content.count(_ENTRY_SIGNATURE) > MAX_PACKAGE_ENTRIES:
            raise ArchiveBombError(part="", limit=MAX_PACKAGE_ENTRIES)
        try:
            self._archive = zipfile.ZipFile(BytesIO(content))
        except _DAMAGED as error:
            raise FileDamagedError(part="", reason=str(error)) from error
        self._entries = {entry.filename.lower(): entry for entry in self._archive.infolist()}
        self._inflated = 0
        self._check_entries(self._archive.infolist())

    def has(self, part: str) -> bool:
        """Tell whether the package has a part."""
        return part.lower() in self._entries

    def read(self, part: str) -> bytes:
        """Return a part's content, never trusting its declared size.

        Raises:
            ArchiveBombError: It unpacks to too much.
            FileDamagedError: It is missing or cannot be unpacked.
        """
        entry = self._entries.get(part.lower())
        if entry is None:
            raise FileDamagedError(part=part, reason="missing part")
        allowance = max(UNSUSPICIOUS_BYTES, entry.compress_size * MAX_INFLATION)
        limit = min(allowance, MAX_INFLATED_BYTES - self._inflated)
        try:
            with self._archive.open(entry) as file:
                content = file.read(limit + 1)
        except _DAMAGED as error:
            raise FileDamagedError(part=part, reason=str(error)) from error
        if len(content) > limit:
            raise ArchiveBombError(part=part, limit=limit)
        self._inflated += len(content)
        return content

    def relationships(self, part: str) -> Mapping[str, Relationship]:
        """Return the links from a part, by key; those of the package itself for an empty name."""
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(path):
            return {}
        links: dict[str, Relationship] = {}
        for attributes in attributes_of(self.read(path), "Relationship", part=path):
            if attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", "")))
                kind = attributes.get("Type", "").rpartition("/")[2]
                links[attributes.get("Id", "")] = Relationship(kind=kind, target=target.lstrip("/"))
        return links

    def main_part(self) -> str:
        """Return the path of the workbook or document itself, empty when the package names none."""
        links = self.relationships("").values()
        return next((link.target for link in links if link.kind == "officeDocument"), "")

    def _check_entries(self, entries: list[zipfile.ZipInfo]) -> None:
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise PasswordProtectedError
        strange = next((entry for entry in entries if entry.compress_type not in _PACKED_BY), None)
        if strange is not None:
            raise FileDamagedError(part=strange.filename, reason=f"compression method {strange.compress_type}")
        if sum(entry.file_size for entry in entries) > MAX_INFLATED_BYTES:
            raise ArchiveBombError(part="", limit=MAX_INFLATED_BYTES)
        if len(self._entries) != len(entries):
            raise FileDamagedError(part="", reason="two entries of one name")
