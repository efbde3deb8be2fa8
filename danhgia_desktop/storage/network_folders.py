"""Folders that lie on another machine, where SQLite's write-ahead log does not work."""

from __future__ import annotations

import ctypes
import re
from contextlib import suppress
from pathlib import Path, PurePath, PureWindowsPath

_REMOTE_DRIVE = 4
r"""What Windows answers for a letter that stands for a share: `DRIVE_REMOTE` of `GetDriveTypeW`."""

_MOUNTS = Path("/proc/self/mounts")
_OCTAL = re.compile(r"\\([0-7]{3})")
_NETWORK_SYSTEMS = frozenset(
    {
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.kio-fuse",
        "fuse.rclone",
        "fuse.sshfs",
        "glusterfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    }
)


def is_on_network(folder: PurePath) -> bool:
    """Tell whether an absolute path, its links followed, leads to another machine."""
    if isinstance(folder, PureWindowsPath):
        return _is_share(folder) or _drive_type(folder.anchor) == _REMOTE_DRIVE
    return _file_system(folder, _mounts()) in _NETWORK_SYSTEMS


def _is_share(folder: PureWindowsPath) -> bool:
    r"""Tell `\\server\share` and `\\?\UNC\server\share` from `C:\` and `\\?\C:\`."""
    path = str(folder)
    return path.startswith("\\\\") and (not path.startswith(("\\\\?\\", "\\\\.\\")) or path[4:8].upper() == "UNC\\")


def _drive_type(drive: str) -> int:
    return int(ctypes.CDLL("kernel32").GetDriveTypeW(ctypes.c_wchar_p(drive)))


def _mounts() -> str:
    with suppress(OSError):  # a system without /proc
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    return ""


def _file_system(folder: PurePath, mounts: str) -> str:
    """Return the kind of the file system that a folder lies on: the nearest mount above it, the last of several."""
    found, depth = "", -1
    for line in mounts.splitlines():
        _, point, kind, *_ = line.split(" ")
        mounted = PurePath(_OCTAL.sub(lambda code: chr(int(code[1], 8)), point))
        if len(mounted.parts) >= depth and folder.is_relative_to(mounted):
            found, depth = kind, len(mounted.parts)
    return found
