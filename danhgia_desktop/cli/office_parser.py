"""The commands for rule sets and periods, and their options."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable

    from danhgia_desktop.cli.bilingual_parser import Commands

    Command = Callable[[ArgumentParser], ArgumentParser]

_RULE_SET = "số, ký hiệu, trích yếu hoặc mã / number, title or uid"
_PERIOD = "kỳ / period: 2026-11, 2026-Q4, 2026"


def add_rule_sets(commands: Commands, command: Command) -> None:
    """Add the commands for rule sets.

    Args:
        commands: where to.
        command: adds what every command understands.
    """
    parser = commands.add_parser("rule-set", help="bộ quy định (quy chế, quyết định) / rule sets")
    actions = parser.add_subparsers(dest="action", required=True)
    command(actions.add_parser("list", help="danh sách / list"))
    show = command(actions.add_parser("show", help="xem nội dung / show what one says"))
    show.add_argument("rule_set", metavar="RULE_SET", help=_RULE_SET)
    import_ = command(actions.add_parser("import", help="nhập từ tệp / store one from a file"))
    import_.add_argument("file", type=Path, metavar="F.json")
    clash = import_.add_mutually_exclusive_group()
    clash.add_argument(
        "--replace", action="store_true", help="thay bản đang có nếu khác / replace the one that is here"
    )
    clash.add_argument("--copy", action="store_true", help="nhập thành bản riêng nếu khác / store a copy beside it")
    export = command(actions.add_parser("export", help="xuất ra tệp để gửi nơi khác / write one as a file"))
    export.add_argument("rule_set", metavar="RULE_SET", help=_RULE_SET)
    export.add_argument("--out", type=Path, required=True, metavar="F.json")
    compare = command(actions.add_parser("compare", help="so sánh hai bộ / what the second says differently"))
    compare.add_argument("rule_set", metavar="A", help=_RULE_SET)
    compare.add_argument("other", metavar="B", help=_RULE_SET)
    version = command(
        actions.add_parser("new-version", help="lập bản mới từ bản đang có / copy one into a version to be changed")
    )
    version.add_argument("rule_set", metavar="RULE_SET", help=_RULE_SET)
    version.add_argument(
        "--from", dest="since", required=True, metavar="DATE", help="hiệu lực từ ngày / in force from: 01/01/2027"
    )
    version.add_argument("--until", metavar="DATE", help="hết hiệu lực ngày / its last day")
    version.add_argument("--issuer", default="", metavar="WHO", help="nơi ban hành văn bản mới / who issues it")
    version.add_argument("--number", default="", metavar="N", help="số, ký hiệu văn bản mới / of the new document")
    version.add_argument(
        "--amends", action="store_true", help="sửa đổi, không thay thế bản cũ / amend the old one, not replace it"
    )
    shipped = command(
        actions.add_parser("shipped", help="các bộ có sẵn chưa có trong dữ liệu / those that come along, not yet here")
    )
    shipped.add_argument("--add", action="store_true", help="thêm vào dữ liệu / add them")


def add_periods(commands: Commands, command: Command) -> None:
    """Add the commands for periods.

    Args:
        commands: where to.
        command: adds what every command understands.
    """
    parser = commands.add_parser("period", help="kỳ đánh giá / periods")
    actions = parser.add_subparsers(dest="action", required=True)
    opened = command(actions.add_parser("open", help="mở kỳ, gắn bộ quy định / open one under the rule sets in force"))
    opened.add_argument("period", nargs="?", metavar="PERIOD", help=f"{_PERIOD}; bỏ trống: kỳ tiếp theo / the next one")
    opened.add_argument(
        "--rule-set", action="append", metavar="RULE_SET", help=f"dùng bộ này / use this one: {_RULE_SET}"
    )
    command(actions.add_parser("list", help="các kỳ đã mở / those that were opened"))
    for name, about in (
        ("submit", "trình / everything was handed in"),
        ("return", "trả lại để chấm tiếp / hand back to those who score"),
        ("conclude", "kết luận và khóa, sao lưu trước / conclude and lock, after a backup"),
        ("reopen", "mở lại kỳ đã kết luận / open a concluded one again"),
        ("remove", "bỏ kỳ mở nhầm, chưa có phiếu / give up one without sheets"),
    ):
        done = command(actions.add_parser(name, help=about))
        done.add_argument("period", metavar="PERIOD", help=_PERIOD)
        if name == "conclude":
            done.add_argument(
                "--yes", action="store_true", help="dù còn phiếu chưa xong / though sheets are unfinished"
            )
        if name == "reopen":
            done.add_argument("--reason", required=True, help="vì sao / why")
    before = command(actions.add_parser("before", help="phiếu trước khi mở lại / sheets before it was opened again"))
    before.add_argument("period", metavar="PERIOD", help=_PERIOD)
    before.add_argument(
        "--time",
        type=int,
        metavar="N",
        help="lần mở lại thứ mấy; mặc định lần cuối / which time; by default the last",
    )


def add_templates(commands: Commands, command: Command) -> None:
    """Add the command that writes files to begin with.

    Args:
        commands: where to.
        command: adds what every command understands.
    """
    parser = commands.add_parser("template", help="tệp mẫu để điền / files to begin with")
    actions = parser.add_subparsers(dest="action", required=True)
    written = command(actions.add_parser("rule-set", help="bộ quy định mẫu theo NĐ 335/2025 / a sample rule set"))
    written.add_argument("--out", type=Path, required=True, metavar="F.json")
    for name, about in (
        ("staff", "danh sách cán bộ trống / an empty list of people"),
        ("units", "danh sách đơn vị trống / an empty list of units"),
        ("plan", "danh sách nhiệm vụ trống / an empty list of tasks"),
    ):
        written = command(actions.add_parser(name, help=about))
        written.add_argument("--out", type=Path, required=True, metavar="F.xlsx")
