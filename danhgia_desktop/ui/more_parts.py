"""The parts of the catalogue that follow those of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.ui.evidence_part import evidence_part
from danhgia_desktop.ui.plan_parts import plan_parts
from danhgia_desktop.ui.rule_parts import rule_parts

if TYPE_CHECKING:
    from danhgia_desktop.ui.catalogue.catalogue_part import CataloguePart
    from danhgia_desktop.ui.desk import Desk


def more_parts(desk: Desk) -> tuple[CataloguePart, ...]:
    """Return those about plans, those about rules and evidence, in the language of now."""
    return *plan_parts(desk), *rule_parts(desk), evidence_part(desk)
