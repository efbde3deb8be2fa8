"""What comes with the program for an office to begin with: rule sets labelled with their sources, base salaries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.operations.regulations import add_rule_set
from danhgia_desktop.paths import resources_dir
from danhgia_desktop.regulation import base_salary_file, rule_set_file
from danhgia_desktop.regulation.new_version import new_version, with_rubrics_copied
from danhgia_desktop.regulation.regulation import AmendmentKind
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.base_salary import BaseSalary
    from danhgia_desktop.regulation.rule_set import RuleSet
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work

_FOLDER = "rule_sets"
_SALARIES = "base_salary.json"
_DECREE = "shipped-nd-335-2025"
_SAMPLE_TITLE = "Quy chế đánh giá, xếp loại công chức (mẫu)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """Rule sets, those in force first first, and base salaries, the earliest first."""

    rule_sets: tuple[RuleSet, ...]
    base_salaries: tuple[BaseSalary, ...]


def shipped() -> Shipped:
    """Return all that comes with the program."""
    folder = resources_dir() / _FOLDER
    rule_sets = [rule_set_file.decode(path.read_bytes()) for path in folder.glob(f"*{rule_set_file.SUFFIX}")]
    return Shipped(
        rule_sets=tuple(sorted(rule_sets, key=lambda one: (one.regulation.effective_from, one.regulation.uid))),
        base_salaries=base_salary_file.decode((folder / _SALARIES).read_bytes()),
    )


def sample_to_change() -> RuleSet:
    """Return a sample with identities of its own, for an office to make its rule set of: what NĐ 335/2025 says."""
    decree = next(one for one in shipped().rule_sets if one.regulation.uid == _DECREE)
    begun = new_version(decree, effective_from=decree.regulation.effective_from, kind=AmendmentKind.AMENDS)
    return replace(begun, regulation=replace(begun.regulation, title=_SAMPLE_TITLE))


def missing_shipped(store: Store) -> Shipped:
    """Return what comes with the program and is not in the data (yet, or any more)."""
    with store.reading() as reading:
        return _missing(reading, shipped())


def add_shipped(store: Store, actor: Actor) -> Shipped:
    """Bring what comes with the program and is not there, in one step of undo, and return it; twice does no harm.

    A rule set that is there stays as the office has made it; so does the base salary of a day. A rubric that the office
    has changed, or put into a rule set of its own, stays, too, with what was scored under it: a copy of the one that
    comes along stands beside it.
    """
    offered = shipped()
    with store.work(actor, Label.ADD_SHIPPED_REGULATIONS) as work:
        missing = _missing(work, offered)
        work.describe(count=len(missing.rule_sets))
        added = tuple(add_rule_set(work, _beside_ours(work, rule_set)) for rule_set in missing.rule_sets)
        for salary in missing.base_salaries:
            work.base_salaries.save(salary)
    return Shipped(rule_sets=added, base_salaries=missing.base_salaries)


def _beside_ours(work: Work, rule_set: RuleSet) -> RuleSet:
    """Return a rule set with rubrics of its own in the place of those that the office uses otherwise."""
    used = {uid for regulation in work.regulations.all() for uid in regulation.rubrics}
    ours = ((rubric, work.rubrics.find(rubric.uid)) for rubric in rule_set.rubrics)
    otherwise = {
        theirs.uid
        for theirs, mine in ours
        if mine is not None and (mine.uid in used or replace(mine, name=theirs.name) != theirs)
    }
    return with_rubrics_copied(rule_set, otherwise)


def _missing(data: Reading | Work, offered: Shipped) -> Shipped:
    known = {salary.from_on for salary in data.base_salaries.all()}
    return Shipped(
        rule_sets=tuple(one for one in offered.rule_sets if data.regulations.find(one.regulation.uid) is None),
        base_salaries=tuple(salary for salary in offered.base_salaries if salary.from_on not in known),
    )
