"""The support bundle: one file with what is needed to find a bug, and nothing that an office would not give away.

What may stand in it is listed, rather than what may not: kinds of errors and
places in the code, versions, numbers of rows, settings that are a word of ours.
"""

from __future__ import annotations

import io
import json
import platform
import re
import shutil
import zipfile
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

from danhgia_desktop import __version__
from danhgia_desktop.bug_log.bug_log import BugLog
from danhgia_desktop.bug_log.fatal_trace import FatalTrace
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.data_file import data_path
from danhgia_desktop.reports import files
from danhgia_desktop.storage import row_counts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

SUFFIX = ".zip"

_ABOUT = """\
Gói hỗ trợ của Đánh giá Desktop. Mỗi tệp đều mở được bằng Notepad để xem trước khi gửi.
Trong gói có: nhật ký lỗi, phiên bản, số dòng của từng bảng dữ liệu{0}.
Trong gói không có: điểm, tên người, tên cơ quan, đơn vị, nội dung tiêu chí, tên tệp, thư mục.

Support bundle of Đánh giá Desktop. Every file can be read in a text editor before it is sent.
Inside: the log of bugs, versions, the number of rows of each table{1}.
Not inside: points, names of people, agencies and units, words of criteria, names of files and folders.
"""

_LIBRARIES = (
    "PySide6-Essentials", "SQLAlchemy", "XlsxWriter", "alembic", "filelock", "openpyxl", "platformdirs", "pypdfium2",
    "python-calamine", "reportlab", "xlrd",
)  # fmt: skip
_SCHEMA = re.compile(r"(?a)\d{4}")
_UNKNOWN = "?"
"""Told in place of what could be anything."""

_FIRST, _LAST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)
"""Between these moments lie all that an archive can tell; a clock may say another."""

_SETTING_NAME = re.compile(r"[a-z_]+/[a-z_]+")
_SETTING_VALUES = frozenset({"vi", "en", "system", "light", "dark", "yes", "no"})


class WrongBundleSuffixError(ExpectedError):
    """The file's name does not end in ".zip": it may be a document, or the data, that must not be overwritten."""

    code = "wrong_bundle_suffix"


class NotABundleError(ExpectedError):
    """The file is there and is no support bundle, so that it must not be overwritten either."""

    code = "not_a_bundle"


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportBundle:
    """A bundle that was written and read back; size in bytes."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowFacts:
    """What a bundle tells of the window.

    Attributes:
        settings: all that the window remembers; only what is a word of ours goes into the bundle.
        screens: the size and the scale of each: "1366x768 at 1.5".
    """

    settings: Mapping[str, str]
    screens: tuple[str, ...]


def make_support_bundle(
    data_folder: Path, out: Path, now: datetime, *, log: BugLog | None = None, window: WindowFacts | None = None
) -> SupportBundle:
    """Write a support bundle; works as well when the data cannot be opened.

    Args:
        data_folder: whose state is told.
        out: the bundle, "….zip"; an older one is replaced, and nothing else.
        now: its moment.
        log: the log of the running program; by default the one beside the data.
        window: what the window knows, where there is one.

    Raises:
        WrongBundleSuffixError: the file is called something else.
        NotABundleError: it is there, and is another archive.
        ExpectedError: `reports.files` says why nothing was written; an older file stays.
    """
    if out.suffix.lower() != SUFFIX:
        raise WrongBundleSuffixError(path=out, suffix=SUFFIX.removeprefix("."))
    if out.is_file() and not _is_bundle(out):
        raise NotABundleError(path=out)
    contents = {
        "about.txt": _about(has_window=window is not None),
        "log.txt": (log or BugLog(data_folder)).text() + FatalTrace(data_folder).text(),
        "versions.json": _json(_versions(now)),
        "data.json": _json(_data(data_folder)),
    }
    if window is not None:
        contents["window.json"] = _json({"screens": window.screens, "settings": _plain(window.settings)})
    packed = _packed(contents, now)
    files.save(out, packed, _check)
    return SupportBundle(path=out, size=len(packed))


def _is_bundle(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return {"about.txt", "versions.json"} <= set(archive.namelist())
    except (OSError, zipfile.BadZipFile):
        return False


def _about(*, has_window: bool) -> str:
    settings = (", vài tùy chọn của cửa sổ", ", a few settings of the window") if has_window else ("", "")
    return _ABOUT.format(*settings)


def _versions(now: datetime) -> dict[str, object]:
    return {
        "made_at": now.isoformat(timespec="seconds"),
        "program": __version__,
        "python": platform.python_version(),
        "sqlite": row_counts.sqlite_version(),
        "system": f"{platform.system()} {platform.release()} {platform.version()} {platform.machine()}",
        "libraries": {name: version for name in _LIBRARIES if (version := _version(name))},
    }


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:  # a frozen program has the library, but not its card
        return ""


def _data(folder: Path) -> dict[str, object]:
    path = data_path(folder)
    told: dict[str, object] = {}
    try:
        told["free_bytes"] = shutil.disk_usage(folder).free
        told["bytes"] = path.stat().st_size
        schema = row_counts.schema_version(path)
        told["schema"] = schema if _SCHEMA.fullmatch(schema) else _UNKNOWN
        told["rows"] = row_counts.row_counts(path)
    except ExpectedError as error:
        told["fault"] = error.code
    except Exception as error:  # noqa: BLE001 - the bundle is for finding out what is the matter, whatever it is
        told["fault"] = type(error).__name__
    return told


def _plain(settings: Mapping[str, str]) -> dict[str, str]:
    """Return the settings that are a name and a word of ours: others hold periods, folders, signers."""
    return {
        name: value
        for name, value in sorted(settings.items())
        if _SETTING_NAME.fullmatch(name) and value in _SETTING_VALUES
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _packed(contents: Mapping[str, str], now: datetime) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in contents.items():
            entry = zipfile.ZipInfo(name, min(max(now.timetuple()[:6], _FIRST), _LAST))
            entry.compress_type = zipfile.ZIP_DEFLATED
            bundle.writestr(entry, text)
    return packed.getvalue()


def _check(packed: bytes) -> None:
    """Read the whole archive again.

    Raises:
        BadZipFile: it was packed wrongly, which would be a bug.
    """
    with zipfile.ZipFile(io.BytesIO(packed)) as bundle:
        for name in bundle.namelist():
            bundle.read(name)
