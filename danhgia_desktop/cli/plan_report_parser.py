"""The commands for reports of plans, and their options."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable

    from danhgia_desktop.cli.bilingual_parser import Commands

GROUPINGS = ("none", "unit", "origin")
"""`reports.plans.plan_form.Grouping`, which the window's first paint is spared; a test holds them the same."""

_REPORTS = {
    "plan": "kế hoạch công tác / the plan of work",
    "plan-results": "kết quả thực hiện kế hoạch / how the plan was carried out",
    "late-tasks": "nhiệm vụ chậm, không thực hiện, giải trình / late and undone tasks, explained or not",
    "review-list": "danh sách kiểm điểm / the review list",
    "conclusions": "sổ theo dõi kết luận / conclusions and what came of them",
    "petitions": "sổ theo dõi kiến nghị, vướng mắc / petitions and obstacles",
}
OF_PEOPLE = ("plan", "plan-results", "late-tasks")
"""The reports of people in `operations.plan_reports`; a test holds them the same."""


def add_plan_reports(actions: Commands, command: Callable[[ArgumentParser], ArgumentParser]) -> None:
    """Add a command for each report of plans.

    Args:
        actions: the reports.
        command: adds what every command understands.
    """
    for name, about in _REPORTS.items():
        parser = command(actions.add_parser(name, help=about))
        parser.set_defaults(unit=None, staff=None, since=None, group=None, tasks=False)
        parser.add_argument("--period", required=True, help="kỳ / period: 2026-11, 2026-W47, 2026-Q4, 2026")
        parser.add_argument("--out", type=Path, required=True, metavar="F.pdf|F.xlsx")
        _whose(parser, name)
        if name == "review-list":
            parser.add_argument("--from", dest="since", metavar="PERIOD", help="từ tháng / from the month: 2026-01")
        if name in {"plan", "plan-results"}:
            parser.add_argument("--group", choices=GROUPINGS, help="gộp theo đơn vị, nguồn gốc / put tasks together by")
        if name == "plan-results":
            parser.add_argument(
                "--tasks", action="store_true", help="liệt kê từng nhiệm vụ của cơ quan / list each task"
            )
        parser.add_argument("--dated-on", metavar="DATE", help="ngày ký / date of the document: 31/12/2026")
        parser.add_argument("--ground", action="append", metavar="LINE", help="căn cứ / what it rests on")
        parser.add_argument("--signer-title", action="append", metavar="LINE", help="KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC")
        parser.add_argument("--signer-name")


def _whose(parser: ArgumentParser, name: str) -> None:
    if name == "review-list":
        return
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--unit", help="của đơn vị; mặc định của cả cơ quan / of a unit; by default of the agency")
    if name in OF_PEOPLE:
        whose.add_argument("--staff", metavar="CODE", help="của người có mã này / of whoever has this code")
