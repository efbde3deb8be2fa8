"""What a row of a list makes of a task, with the people, units and products of the office."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.records import CellProblem
from danhgia_desktop.operations.list_import import CellBlankError
from danhgia_desktop.operations.listed_people import ListedPeople
from danhgia_desktop.organization.meant_units import MeantUnits
from danhgia_desktop.plan.plan_table import PlanColumn
from danhgia_desktop.plan.task import Support
from danhgia_desktop.plan.typed_values import shown_factor
from danhgia_desktop.text import fold, folded_code, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.imports.plan_rows import PlanRow
    from danhgia_desktop.operations.listed_people import SaidPerson
    from danhgia_desktop.organization.org_unit import OrgUnit
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.plan.standard_product import StandardProduct
    from danhgia_desktop.plan.task import ObjectiveCause, Source, Task, Work
    from danhgia_desktop.plan.work_plan import WorkPlan
    from danhgia_desktop.storage.work import Reading
    from danhgia_desktop.storage.work import Work as Writing

Problem = CellProblem[PlanColumn]


class ProductNotKnownError(ExpectedError):
    """No standard product has the code that a list says."""

    code = "product_not_known"


class FactorDiffersError(ExpectedError):
    """A list says another factor than the catalogue does for its product; the list's counts."""

    code = "factor_differs"


class SupportKeptInNoteError(ExpectedError):
    """A unit that takes part is none of the agency's; it is kept in the note."""

    code = "support_kept_in_note"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTask:
    """What a row makes of a task.

    Attributes:
        task: as it would be kept.
        problems: what must be mended first.
        remarks: what can stay as it is, and should be looked at.
    """

    task: Task
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...]


class ListedOffice:
    """The people, units and standard products that the rows of a list name."""

    def __init__(self, data: Reading | Writing) -> None:
        units = data.org_units.all()
        self.people = ListedPeople(data.staff.all())
        self.unit_names = {unit.uid: unit.name for unit in units}
        self.products = {product.uid: product for product in data.products.all()}
        self._units = {fold(unit.name): unit for unit in units}
        self._meant = MeantUnits(units)
        self._coded = {folded_code(product.code): product for product in self.products.values() if product.code}

    def assignee(self, row: PlanRow) -> SaidPerson:
        """Return who does the task of a row."""
        return self.people.meant(row.assignee_code, row.assignee)

    def as_listed(self, row: PlanRow, base: Task, plan: WorkPlan) -> ListedTask:
        """Return a task as a row has it, and as it was where the row says nothing.

        Args:
            row: the row.
            base: the task that it is about, or a new one that says nothing yet.
            plan: in which it stands.
        """
        assignee, leader = self.assignee(row), self.people.meant("", row.leader)
        product = self._coded.get(folded_code(row.product_code))
        units, unknown = self._supports(row)
        task = replace(
            base,
            text=_kept(base.text, row.text),
            product=_kept(base.product, row.product or (product.name if product and not base.product else None)),
            standard_product=product.uid if product else base.standard_product,
            origin=row.origin or base.origin,
            source=_source(row, base.source),
            supports=_with_parts(units, base) if row.supports else base.supports,
            assigned_on=row.assigned_on or base.assigned_on,
            due_on=row.due_on or base.due_on,
            work=_work(row, base, product),
            cause=_cause(row, base.cause),
            result=_kept(base.result, row.result),
            note=_noted(_kept(base.note, row.note), unknown),
        )
        task = _given_to(task, assignee, plan.owner.staff)
        if leader.words:
            task = replace(
                task,
                supervising_leader=leader.known,
                leader_said="" if leader.known else leader.words,
            )
        problems = (*row.problems, *_problems(row, assignee, leader, product))
        return ListedTask(task=task, problems=problems, remarks=tuple(self._remarks(row, unknown, product)))

    def _supports(self, row: PlanRow) -> tuple[list[OrgUnit], list[str]]:
        """Return the units that take part, and the names of those that are none of the agency's."""
        known: dict[str, OrgUnit] = {}
        unknown = []
        for said in row.supports:
            parts = [said] if fold(said) in self._units else [part.strip() for part in said.split(",") if part.strip()]
            found = [self._units[fold(part)] for part in parts if fold(part) in self._units]
            if len(found) == len(parts):
                known.update({unit.uid: unit for unit in found})
            else:
                unknown.append(said)
        return list(known.values()), unknown

    def _remarks(self, row: PlanRow, unknown: list[str], product: StandardProduct | None) -> Iterator[Problem]:
        for said in unknown:
            meant = self._meant.meant(said)
            elsewhere = SupportKeptInNoteError(text=said)
            yield CellProblem.at(row.record, PlanColumn.SUPPORTS, elsewhere, _mended(row, said, meant))
        if product is not None and row.factor not in {None, product.factor}:
            differs = FactorDiffersError(product_code=product.code, factor=shown_factor(product.factor))
            yield CellProblem.at(row.record, PlanColumn.FACTOR, differs)


def _mended(row: PlanRow, said: str, meant: str) -> str:
    """Return what the whole cell says with a unit's name mended; "" where nobody knows which is meant."""
    return "; ".join(meant if one == said else one for one in row.supports) if meant else ""


def _problems(
    row: PlanRow, assignee: SaidPerson, leader: SaidPerson, product: StandardProduct | None
) -> Iterator[Problem]:
    if not row.text:
        yield CellProblem.at(row.record, PlanColumn.TEXT, CellBlankError(column=PlanColumn.TEXT))
    if assignee.error is not None:
        yield CellProblem.at(row.record, PlanColumn.ASSIGNEE, assignee.error)
    if leader.error is not None:
        yield CellProblem.at(row.record, PlanColumn.LEADER, leader.error)
    if row.product_code and product is None:
        yield CellProblem.at(row.record, PlanColumn.PRODUCT_CODE, ProductNotKnownError(text=row.product_code))


def _given_to(task: Task, assignee: SaidPerson, owner: StaffUid | None) -> Task:
    """Return a task given to whom a row names; whoever was found for an unknown name since stays."""
    if not assignee.words:
        return task
    if assignee.known is None:
        stays = task.assignee is not None or fold(task.assignee_said) == fold(assignee.words)
        return task if stays else replace(task, assignee_said=assignee.words)
    is_owners_own = task.assignee is None and not task.assignee_said and assignee.known == owner
    return task if is_owners_own else replace(task, assignee=assignee.known, assignee_said="")


def _source(row: PlanRow, base: Source) -> Source:
    return replace(
        base,
        number=_kept(base.number, row.number),
        signed_on=row.signed_on or base.signed_on,
        issuer=_kept(base.issuer, row.issuer),
    )


def _work(row: PlanRow, base: Task, product: StandardProduct | None) -> Work:
    work = base.work
    is_other_product = product is not None and product.uid != base.standard_product
    factor = product.factor if product is not None and is_other_product else work.factor
    return replace(
        work,
        assigned=work.assigned if row.assigned is None else row.assigned,
        done=work.done if row.done is None else row.done,
        factor=factor if row.factor is None else row.factor,
        done_on=row.done_on or work.done_on,
        quality_failures=work.quality_failures if row.quality_failures is None else row.quality_failures,
        delays=work.delays if row.delays is None else row.delays,
    )


def _cause(row: PlanRow, base: ObjectiveCause) -> ObjectiveCause:
    return replace(base, words=_kept(base.words, row.cause), confirmed_by=_kept(base.confirmed_by, row.confirmed_by))


def _with_parts(units: list[OrgUnit], base: Task) -> tuple[Support, ...]:
    """Return the units that take part, with the parts that are known."""
    parts = {support.unit: support.part for support in base.supports}
    return tuple(Support(unit=unit.uid, part=parts.get(unit.uid, "")) for unit in units)


def _kept(base: str, said: str | None) -> str:
    """Return what a list says, and what is known where it says nothing, or the same on one line."""
    return base if not said or tidy(said) == tidy(base) else said


def _noted(note: str, unknown: list[str]) -> str:
    """Return a note that names the units which are none of the agency's."""
    said = f"{PlanColumn.SUPPORTS}: {'; '.join(unknown)}"
    return note if not unknown or tidy(said) in tidy(note) else f"{note}\n{said}".strip()
