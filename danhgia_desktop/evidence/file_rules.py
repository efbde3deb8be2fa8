"""Which files are taken as evidence: documents and pictures, nothing that runs, nothing empty or huge."""

from __future__ import annotations

from enum import StrEnum

from danhgia_desktop.evidence.safe_name import suffix_of

SIZE_LIMIT = 50 * 2**20
"""Bytes of one file, unless the office has set another limit: a scanned report of 300 pages has 30 MB."""

LARGEST_LIMIT = 500 * 2**20
"""What an office can set at most: a file is held in memory while it is looked at."""


class FileFault(StrEnum):
    """Why a file is not taken."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    PROGRAM = "program"
    SCRIPT = "script"
    SHORTCUT = "shortcut"
    MACROS = "macros"
    UNKNOWN = "unknown"


_TAKEN = (
    "pdf doc docx odt rtf txt xls xlsx ods csv ppt pptx odp xml p7s ofd eml msg zip rar 7z gz",
    "jpg jpeg png gif bmp tif tiff webp heic mp3 m4a wav mp4 mov avi",
)
TAKEN = frozenset(suffix for suffixes in _TAKEN for suffix in suffixes.split())
"""The kinds of files that are taken, by their suffixes."""

_REFUSED = {
    FileFault.PROGRAM: "exe com scr msi msp msix appx dll sys cpl ocx jar apk app gadget pif drv",
    FileFault.SCRIPT: "bat cmd js jse vb vbs vbe ps1 psm1 psd1 wsf wsh wsc hta reg inf sh py scf sct msc chm",
    FileFault.SHORTCUT: "lnk url website desktop library-ms search-ms settingcontent-ms",
    FileFault.MACROS: "docm dotm xlsm xltm xlam xlsb xll pptm potm ppsm ppam sldm",
}
_BY_SUFFIX = {suffix: fault for fault, suffixes in _REFUSED.items() for suffix in suffixes.split()}

_BEGINNINGS = {
    b"MZ": FileFault.PROGRAM,
    b"\x7fELF": FileFault.PROGRAM,
    b"\xca\xfe\xba\xbe": FileFault.PROGRAM,
    b"\xcf\xfa\xed\xfe": FileFault.PROGRAM,
    b"#!": FileFault.SCRIPT,
    b"L\x00\x00\x00\x01\x14\x02\x00": FileFault.SHORTCUT,
}
"""What a file begins with that is something else than its name says."""

_PACKAGE, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACROS_WITHIN = {_PACKAGE: b"vbaProject.bin", _COMPOUND: "_VBA_PROJECT".encode("utf-16-le")}
"""What Word, Excel and PowerPoint call the part with macros; both kinds of files list their parts as they are named."""


def fault_of(name: str, content: bytes, limit: int = SIZE_LIMIT) -> FileFault | None:
    """Return why a file is not taken, None for one that is.

    Args:
        name: as it is called where it comes from.
        content: all of it.
        limit: how many bytes it may have.
    """
    return fault_of_name(name) or fault_of_size(len(content), limit) or _fault_of_content(content)


def fault_of_name(name: str) -> FileFault | None:
    """Return why a file of that name is not taken, whatever is in it."""
    suffix = suffix_of(name).removeprefix(".")
    return _BY_SUFFIX.get(suffix) or (None if suffix in TAKEN else FileFault.UNKNOWN)


def fault_of_size(size: int, limit: int = SIZE_LIMIT) -> FileFault | None:
    """Return why a file of so many bytes is not taken."""
    if size == 0:
        return FileFault.EMPTY
    return FileFault.TOO_LARGE if size > limit else None


def _fault_of_content(content: bytes) -> FileFault | None:
    for beginning, fault in _BEGINNINGS.items():
        if content.startswith(beginning):
            return fault
    for beginning, macros in _MACROS_WITHIN.items():
        if content.startswith(beginning) and macros in content:
            return FileFault.MACROS
    return None
