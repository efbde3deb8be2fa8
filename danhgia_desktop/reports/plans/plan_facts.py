"""What every report of plans stands on: whose it is, for when, and on which day it was made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.plan.work_plan import AGENCY

if TYPE_CHECKING:
    from datetime import date

    from danhgia_desktop.organization.agency import Agency
    from danhgia_desktop.period import Period
    from danhgia_desktop.plan.work_plan import PlanOwner, WorkPlan
    from danhgia_desktop.reports.plans.plan_names import PlanNames


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """Whose report it is, for when, and how those are called that it names.

    Attributes:
        owner: whose.
        owner_name: what the owner is called.
        unit_name: the unit in whose name it is made: the owner, or the owner's at the end of the period; "" for the
            agency.
        unit_symbol: the end of that unit's document symbols; "" for none.
        today: the day on which it is asked how tasks stand.
        plan: the owner's plan for the period; None where there is none.
    """

    agency: Agency
    owner: PlanOwner = AGENCY
    owner_name: str
    unit_name: str = ""
    unit_symbol: str = ""
    period: Period
    today: date
    names: PlanNames
    plan: WorkPlan | None = None
