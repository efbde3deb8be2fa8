"""The commands for plans and explanations, and their options."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable

    from danhgia_desktop.cli.bilingual_parser import Commands

    Command = Callable[[ArgumentParser], ArgumentParser]

STATES = (
    "not_due",
    "due_soon",
    "extended",
    "overdue",
    "undone",
    "done_early",
    "done_on_time",
    "done_late",
)
"""`plan.task_state.TaskState`, which the window's first paint is spared; a test holds them the same."""

_PERIOD = "kỳ / period: 2026-11, 2026-W47, 2026-Q4, 2026"
_FIGURES = """Với --json: assigned, done, a, b, c, d, dd (đ), e, points là
{"exact": "11/12", "decimal": "0.9167"} hoặc null; status là sufficient hoặc insufficient.
With --json each figure is an exact fraction and the same to four places, or null."""


def add_plans(commands: Commands, command: Command, list_source: Callable[[ArgumentParser], None]) -> None:
    """Add the commands for plans.

    Args:
        commands: where to.
        command: adds what every command understands.
        list_source: adds how a list is named.
    """
    parser = commands.add_parser("plan", help="kế hoạch công tác, nhiệm vụ / work plans and tasks")
    actions = parser.add_subparsers(dest="action", required=True)
    import_ = command(actions.add_parser("import", help="nhập danh sách nhiệm vụ / take a list of tasks in"))
    list_source(import_)
    import_.add_argument("--period", required=True, help=_PERIOD)
    _whose(import_, required=True)
    listed = command(actions.add_parser("list", help="nhiệm vụ và trạng thái / tasks and how they stand"))
    listed.add_argument("--period", help=f"{_PERIOD}; mặc định tháng này / by default this month")
    _whose(listed)
    listed.add_argument("--state", action="append", choices=STATES, help="chỉ trạng thái này / only those that are so")
    performance = command(
        actions.add_parser("performance", help="kết quả a, b, c và điểm / a, b, c and points", epilog=_FIGURES)
    )
    performance.add_argument("--period", required=True, help=_PERIOD)
    _whose(performance, required=True)
    performance.add_argument("--tasks", action="store_true", help="kèm từng nhiệm vụ / with the tasks behind them")
    accountability = command(actions.add_parser("accountability", help="danh sách kiểm điểm / who must be reviewed"))
    accountability.add_argument("--from", dest="first", required=True, metavar="PERIOD", help="từ kỳ / first period")
    accountability.add_argument("--to", dest="last", required=True, metavar="PERIOD", help="đến kỳ / last period")
    for name, about in (
        ("copy", "chép nhiệm vụ sang kỳ khác / copy the tasks to another period"),
        ("carry", "chuyển nhiệm vụ chưa xong sang kỳ sau / let unfinished tasks go on later"),
    ):
        moved = command(actions.add_parser(name, help=about))
        moved.add_argument("--from", dest="first", required=True, metavar="PERIOD", help="từ kỳ / from")
        moved.add_argument("--to", dest="last", required=True, metavar="PERIOD", help="sang kỳ / to")
        _whose(moved, required=True)


def add_explanations(commands: Commands, command: Command) -> None:
    """Add the commands for explanations."""
    parser = commands.add_parser("explanation", help="giải trình / explanations")
    actions = parser.add_subparsers(dest="action", required=True)
    added = command(actions.add_parser("add", help="ghi giải trình đã nộp / record one that was handed in"))
    added.add_argument("task", metavar="TASK", help="mã nhiệm vụ, xem plan list / uid of the task, see plan list")
    added.add_argument("--reason", required=True, help="lý do / why")
    added.add_argument("--filed-on", required=True, metavar="DATE", help="ngày nộp / day it was handed in: 19/11/2026")
    added.add_argument("--proposed", metavar="DATE", help="xin gia hạn đến / until when it asks for")
    decided = command(actions.add_parser("decide", help="quyết định về giải trình / decide about one"))
    decided.add_argument("explanation", metavar="UID", help="mã giải trình / uid of the explanation")
    verdict = decided.add_mutually_exclusive_group(required=True)
    verdict.add_argument("--approve", action="store_true", help="chấp thuận / in favour")
    verdict.add_argument("--refuse", action="store_true", help="không chấp thuận / against")
    decided.add_argument("--by", required=True, help="ai quyết định / who decided")
    decided.add_argument("--on", required=True, metavar="DATE", help="ngày quyết định / day of the decision")
    decided.add_argument("--due", metavar="DATE", help="gia hạn đến, khi chấp thuận / extended until, where approved")
    waiting = command(
        actions.add_parser("list", help="giải trình của một nhiệm vụ, hoặc đang chờ / of a task, or waiting")
    )
    waiting.add_argument("--task", metavar="TASK", help="của nhiệm vụ này; mặc định những cái đang chờ / of this task")


def _whose(parser: ArgumentParser, *, required: bool = False) -> None:
    owner = parser.add_mutually_exclusive_group(required=required)
    owner.add_argument("--unit", help="của đơn vị / of a unit")
    owner.add_argument("--staff", metavar="CODE", help="của người có mã / of the person with this code")
    owner.add_argument("--agency", action="store_true", help="của cơ quan / of the agency")
