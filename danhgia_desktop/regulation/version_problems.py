"""What is wrong with a rule set beside the others of the data: versions that take each other's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation_problem import RegulationProblem, RuleFault
from danhgia_desktop.regulation.version_overlap import overlapped
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from danhgia_desktop.regulation.regulation import Regulation


def among(regulation: Regulation, known: Collection[Regulation]) -> Iterator[RegulationProblem]:
    """Yield what is wrong with a rule set beside all that are known, among which it may stand as it was."""
    others = {one.uid: one for one in known if one.uid != regulation.uid}
    if regulation.number and any(fold(one.number) == fold(regulation.number) for one in others.values()):
        yield RegulationProblem(fault=RuleFault.NUMBER_TAKEN, path="number", stated=regulation.number)
    amended = regulation.amends and others.get(regulation.amends.regulation)
    if not amended:
        return
    if amended.number and regulation.is_sample and not regulation.number:
        yield RegulationProblem(fault=RuleFault.NUMBER_MISSING, path="number")  # samples need none, versions of them do
    if regulation.effective_from < amended.effective_from:
        yield RegulationProblem(
            fault=RuleFault.BEGINS_BEFORE_AMENDED,
            path="effective_from",
            stated=f"{regulation.effective_from:%d/%m/%Y}",
            limit=f"{amended.effective_from:%d/%m/%Y}",
        )
    beside = overlapped(regulation, known)
    if beside is not None:
        yield RegulationProblem(
            fault=RuleFault.OVERLAPS_VERSION, path="effective_from", stated=beside.number or beside.title
        )
    earlier, seen = amended, {amended.uid}
    while earlier.amends is not None and earlier.amends.regulation in others and earlier.amends.regulation not in seen:
        earlier = others[earlier.amends.regulation]
        seen.add(earlier.uid)
    if earlier.amends is not None and earlier.amends.regulation == regulation.uid:
        yield RegulationProblem(
            fault=RuleFault.AMEND_EACH_OTHER, path="amends.regulation", stated=earlier.number or earlier.title
        )
