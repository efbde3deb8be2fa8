"""`units list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.cli.columns import say_columns
from danhgia_desktop.cli.exit_codes import ExitCode
from danhgia_desktop.operations.units import unit_tree
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.office_names import office_name

if TYPE_CHECKING:
    from argparse import Namespace

    from danhgia_desktop.cli.session import Session
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.organization.unit_tree import UnitTree
    from danhgia_desktop.wording import Language

_NO_UNITS = Words("Chưa có đơn vị nào.", "There are no units yet.")
_HEADINGS = (
    Words("Đơn vị", "Unit"),
    Words("Ký hiệu", "Symbol"),
    Words("Loại", "Kind"),
    Words("Thôi hoạt động từ", "No more from"),
)
_STEP_IN = "  "


def list_(session: Session, _arguments: Namespace) -> ExitCode:
    """List the units, each above its parts; those that are no more as well."""
    with session.reading() as store:
        tree = unit_tree(store)
    units = tuple(tree)
    session.give([_given(unit, tree) for unit in units])
    if not units:
        session.remark(_NO_UNITS)
    say_columns(session, _HEADINGS, [_said(unit, tree, session.language) for unit in units])
    return ExitCode.FINE


def _given(unit: OrgUnit, tree: UnitTree) -> dict[str, object]:
    above = tree.path(unit.uid)[:-1]
    return {
        "uid": unit.uid,
        "name": unit.name,
        "kind": unit.kind.value,
        "symbol": unit.symbol,
        "parent": above[-1].name if above else None,
        "closed_on": unit.closed_on.isoformat() if unit.closed_on else None,
    }


def _said(unit: OrgUnit, tree: UnitTree, language: Language) -> tuple[str, ...]:
    return (
        f"{_STEP_IN * tree.depth(unit.uid)}{unit.name}",
        unit.symbol,
        office_name(unit.kind, language),
        days.shown(unit.closed_on) if unit.closed_on else "",
    )
