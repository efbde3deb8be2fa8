"""`support-bundle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations.support_bundle import make_support_bundle
from danhgia_desktop.wording.language import Words, say_count

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session

_WRITTEN = Words(
    "{path} ({size} byte): nhật ký lỗi, phiên bản, số dòng dữ liệu; không có điểm, tên người hay tên cơ quan.",
    "{path} ({size} bytes): log of bugs, versions, row counts; no points, no names of people or agencies.",
)


def support_bundle(session: Session, arguments: Namespace) -> ExitCode:
    """Write what is needed to find a bug into one file; the data may be open elsewhere, or damaged."""
    bundle = make_support_bundle(session.data, arguments.out, vietnam_time.now())
    session.give({"path": str(bundle.path), "size": bundle.size})
    session.tell(_WRITTEN, path=bundle.path, size=say_count(bundle.size))
    return ExitCode.FINE
