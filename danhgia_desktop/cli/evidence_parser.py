"""The commands for evidence, and their options."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable

    from danhgia_desktop.cli.bilingual_parser import Commands

USUAL_MB, MOST_MB = 50, 500
"""The limits of `evidence.file_rules`, which the window's first paint is spared; a test holds them the same."""

_ROUND = "vòng chấm / round: self, appraised, concluded"


def add_evidence(
    commands: Commands, command: Callable[[ArgumentParser], ArgumentParser], which: Callable[[ArgumentParser], None]
) -> None:
    """Add the commands for evidence.

    Args:
        commands: where to.
        command: adds what every command understands.
        which: adds how a sheet is named.
    """
    parser = commands.add_parser("evidence", help="tài liệu kiểm chứng, minh chứng / evidence")
    actions = parser.add_subparsers(dest="action", required=True)
    added = command(actions.add_parser("add", help="thêm tài liệu, chép tệp vào dữ liệu / add one, copying its files"))
    added.add_argument("files", nargs="*", type=Path, metavar="FILE")
    added.add_argument("--code", default="", help="mã riêng / the office's own code: H1.2.03")
    added.add_argument("--number", default="", help="số, ký hiệu / number: 405/BC-SNV")
    added.add_argument("--issued-on", metavar="DATE", help="ngày văn bản / its date: 31/12/2026")
    added.add_argument("--issuer", default="", help="cơ quan ban hành / who issued it")
    added.add_argument("--summary", help="trích yếu; mặc định theo tên tệp / by default the file's name")
    added.add_argument("--pages", default="", help="trang, phần được dùng / pages meant")
    proven = added.add_mutually_exclusive_group()
    proven.add_argument("--task", metavar="UID", help="gắn với nhiệm vụ / use it for a task")
    proven.add_argument("--criterion", help="gắn với một dòng của phiếu / use it for a line of a sheet: I.1.2")
    added.add_argument("--round", default="self", help=_ROUND)
    which(added)
    _limit(added)
    taken = command(actions.add_parser("import", help="mỗi tệp trong thư mục một tài liệu / each file a document"))
    taken.add_argument("folder", type=Path, metavar="DIR")
    _limit(taken)
    listed = command(actions.add_parser("list", help="danh sách / list"))
    only = listed.add_mutually_exclusive_group()
    only.add_argument("--task", metavar="UID", help="của một nhiệm vụ / of a task")
    only.add_argument("--sheet", metavar="UID", help="của một phiếu, và dòng còn thiếu / of a sheet, and lines without")
    only.add_argument("--unused", action="store_true", help="chưa dùng đến / used nowhere")
    only.add_argument("--missing", action="store_true", help="thiếu tệp, mất tệp / without a file, or it is gone")
    listed.add_argument("--round", default="self", help=_ROUND)
    listed.set_defaults(unit=None, staff=None, period=None, rubric=None)
    index = command(actions.add_parser("index", help="danh mục tài liệu kiểm chứng / the index as a document"))
    index.add_argument("--out", type=Path, required=True, metavar="F.pdf|F.xlsx")
    index.add_argument("--period", help="chỉ tài liệu dùng trong kỳ / those used in a period: 2026, 2026-Q4, 2026-11")


def _limit(parser: ArgumentParser) -> None:
    about = f"tệp lớn nhất / largest file, 1–{MOST_MB} MB ({USUAL_MB})"
    parser.add_argument("--max-mb", type=_megabytes, default=USUAL_MB, metavar="N", help=about)


def _megabytes(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= MOST_MB:
        return int(text)
    raise ArgumentTypeError(f"{text!r}: cần một số từ 1 đến {MOST_MB} / a number from 1 to {MOST_MB}")
