"""Rule sets: looking at them, saving them, new versions."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop import days
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation import new_version as versions
from danhgia_desktop.regulation.regulation import AmendmentKind, RegulationUid
from danhgia_desktop.regulation.regulation_end import end_of
from danhgia_desktop.regulation.regulation_problems import of_regulation
from danhgia_desktop.regulation.rule_set import RuleSet
from danhgia_desktop.regulation.version_names import told_apart, with_day_behind
from danhgia_desktop.regulation.version_overlap import overlapped
from danhgia_desktop.regulation.version_problems import among
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.storage.rubrics import RubricInUseError
from danhgia_desktop.text import nfc, tidy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.regulation_end import RegulationEnd
    from danhgia_desktop.regulation.regulation_problem import RegulationProblem
    from danhgia_desktop.regulation.rubric import Rubric, RubricUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Reading, Work


class RegulationProblemsError(ExpectedError):
    """A rule set has problems with which it cannot be saved; the value `problems` holds all of them."""

    code = "regulation_problems"


class RegulationChangedError(ExpectedError):
    """The rule set was changed after the edit of it began."""

    code = "regulation_changed"


class VersionTooEarlyError(ExpectedError):
    """A version would begin before the one that it amends or replaces."""

    code = "version_too_early"


class VersionOverlapsError(ExpectedError):
    """A version would begin while another version of the same rule set is in force for the same subjects."""

    code = "version_overlaps"


class VersionRunsIntoNextError(ExpectedError):
    """A version would still be in force when another one begins for the same subjects."""

    code = "version_runs_into_next"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRegulation:
    """A rule set as lists show it.

    Attributes:
        pinned: the periods that are evaluated by it, in order; while there are any, nothing it says can change.
        end: when it is no longer in force, also since another one took its place; None while it has no end.
    """

    regulation: Regulation
    pinned: tuple[Period, ...]
    end: RegulationEnd | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVersion:
    """What is known of a version that is about to be begun.

    Attributes:
        effective_from: its first day.
        effective_until: its last day; None while it has no end.
        number: of the new document; "" while it has none, which asks for a look until it is written.
        issuer: who issues it; "" while nobody has said so.
        kind: whether it amends the old one or replaces it.
    """

    effective_from: date
    effective_until: date | None = None
    number: str = ""
    issuer: str = ""
    kind: AmendmentKind = AmendmentKind.REPLACES


def all_regulations(store: Store) -> tuple[KnownRegulation, ...]:
    """Return all rule sets, those in force first first."""
    with store.reading() as reading:
        regulations, opened = reading.regulations.all(), reading.periods.all()
    pinned: dict[RegulationUid, set[Period]] = {}
    for one in opened:
        for pin in one.pins:
            pinned.setdefault(pin.regulation, set()).add(one.period)
    return tuple(
        KnownRegulation(
            regulation=regulation,
            pinned=tuple(sorted(pinned.get(regulation.uid, ()))),
            end=end_of(regulation, regulations),
        )
        for regulation in regulations
    )


def get_rule_set(store: Store, uid: RegulationUid) -> RuleSet:
    """Return a rule set with the rubrics that it names.

    Raises:
        NoSuchRegulationError: there is none.
    """
    with store.reading() as reading:
        return rule_set_of(reading, reading.regulations.get(uid))


def rule_set_of(data: Reading | Work, regulation: Regulation) -> RuleSet:
    """Return a regulation with those of its rubrics that are in the data."""
    return RuleSet(regulation=regulation, rubrics=tuple(_rubrics(data, regulation).values()))


def problems_of(store: Store, regulation: Regulation) -> tuple[RegulationProblem, ...]:
    """Return what is wrong with a rule set that need not be saved yet, in the order of its fields."""
    with store.reading() as reading:
        beside_others = among(regulation, reading.regulations.all())
        return (*of_regulation(regulation, _rubrics(reading, regulation)), *beside_others)


def new_regulation(store: Store, actor: Actor, regulation: Regulation) -> Regulation:
    """Add a rule set under an identity of its own.

    Raises:
        RegulationProblemsError: it has problems that block.
        RubricOfOtherRegulationError: it names a rubric of another one.
    """
    kept = tidied(replace(regulation, uid=RegulationUid(uuid4().hex)))
    with store.work(actor, Label.NEW_REGULATION, name=name_of(kept)) as work:
        require_fit(kept, _rubrics(work, kept), known=work.regulations.all())
        work.regulations.save(kept)
    return kept


def save_regulation(store: Store, actor: Actor, regulation: Regulation, *, base: Regulation) -> Regulation:
    """Save an edited rule set; its rubrics are edited as rubrics.

    Args:
        store: the data.
        actor: who saves.
        regulation: as it shall be.
        base: as it was saved when the edit began.

    Raises:
        NoSuchRegulationError: it is not in the data (any more).
        RegulationChangedError: what is saved is not `base` any more, and would be changed back unseen.
        RegulationProblemsError: it has problems that block.
        RegulationPinnedError: periods are evaluated by it; a new version can say something else.
        RubricOfOtherRegulationError: it names a rubric of another one.
    """
    kept = tidied(regulation)
    with store.work(actor, Label.EDIT_REGULATION, name=name_of(kept)) as work:
        before = work.regulations.get(kept.uid)
        if before != base:
            raise RegulationChangedError(regulation=name_of(before))
        require_fit(kept, _rubrics(work, kept), known=work.regulations.all())
        work.regulations.save(kept)
    return kept


def new_version(store: Store, actor: Actor, uid: RegulationUid, wanted: NewVersion) -> RuleSet:
    """Copy a rule set with its rubrics into a new version, which is then edited while the old one stays as it is.

    Raises:
        NoSuchRegulationError: there is none.
        RegulationProblemsError: the new version has problems that block.
        VersionTooEarlyError: it would begin before the old one.
        VersionOverlapsError, VersionRunsIntoNextError: one of the two would replace what holds on the same days.
    """
    begun = versions.new_version(get_rule_set(store, uid), effective_from=wanted.effective_from, kind=wanted.kind)
    named = tuple(replace(rubric, name=with_day_behind(rubric.name, wanted.effective_from)) for rubric in begun.rubrics)
    with store.work(actor, Label.COPY_REGULATION) as work:
        old = work.regulations.get(uid)
        if wanted.effective_from < old.effective_from:
            raise VersionTooEarlyError(regulation=name_of(old), day=old.effective_from)
        made = replace(begun, regulation=_as_own(begun.regulation, old, wanted), rubrics=named)
        work.describe(name=name_of(made.regulation))
        _require_alone(made.regulation, work.regulations.all())
        return add_rule_set(work, made)


def remove_regulation(store: Store, actor: Actor, uid: RegulationUid, *, with_rubrics: bool = False) -> None:
    """Remove a rule set by which no period is evaluated.

    Args:
        store: the data.
        actor: who removes it.
        uid: which.
        with_rubrics: remove its rubrics, too, but for those under which there are sheets.

    Raises:
        NoSuchRegulationError: there is none.
        RegulationPinnedError: periods are evaluated by it.
    """
    with store.work(actor, Label.REMOVE_REGULATION) as work:
        regulation = work.regulations.get(uid)
        work.describe(name=name_of(regulation))
        work.regulations.remove(uid)
        for rubric in regulation.rubrics if with_rubrics else ():
            with suppress(RubricInUseError):
                work.rubrics.remove(rubric)


def add_rule_set(work: Work, rule_set: RuleSet) -> RuleSet:
    """Add a rule set within a transaction and return it as it is now.

    Rubrics that are here already stay as they are, with what was scored under them: whoever wants them otherwise says
    so before. New ones whose names others have get a number behind.

    Raises:
        RegulationProblemsError: it has problems that block.
        RubricOfOtherRegulationError: one of its rubrics is here, and belongs to another rule set.
    """
    require_fit(rule_set.regulation, rule_set.by_uid, known=work.regulations.all())
    rubrics = []
    for rubric in rule_set.rubrics:
        kept = work.rubrics.find(rubric.uid)
        if kept is None:
            kept = replace(rubric, name=_free_name(work, rubric.name))
            work.rubrics.save(kept)
        rubrics.append(kept)
    work.regulations.save(rule_set.regulation)
    return replace(rule_set, rubrics=tuple(rubrics))


def require_fit(
    regulation: Regulation, rubrics: Mapping[RubricUid, Rubric], *, known: Collection[Regulation] = ()
) -> None:
    """Refuse a rule set that cannot be evaluated by; what only asks for a look is let through.

    Args:
        regulation: the regulation.
        rubrics: those that are there, of which it names some.
        known: the regulations of the data, beside which it must be right as well.

    Raises:
        RegulationProblemsError: it has problems that block.
    """
    found = (*of_regulation(regulation, rubrics), *among(regulation, known))
    blocking = tuple(problem for problem in found if problem.blocks)
    if blocking:
        raise RegulationProblemsError(
            name=name_of(regulation), count=len(blocking), problems=blocking, regulation=regulation
        )


def tidied(regulation: Regulation) -> Regulation:
    """Return a rule set as it is kept: its texts tidy, whoever wrote them."""
    return replace(
        regulation,
        number=tidy(regulation.number),
        title=tidy(regulation.title),
        issuer=tidy(regulation.issuer),
        source=nfc(regulation.source).strip(),
        bases=tuple(line for line in map(tidy, regulation.bases) if line),
    )


def name_of(regulation: Regulation) -> str:
    """Return what steps of undo and refusals call a rule set: its number, or its title."""
    return regulation.number or regulation.title


def names_of(regulations: Iterable[Regulation]) -> dict[RegulationUid, str]:
    """Return what to call rule sets in short, no two alike: where names are, their first days tell them apart."""
    return told_apart(regulations, name_of, lambda one: f"{name_of(one)} (từ {days.shown(one.effective_from)})")


def _as_own(begun: Regulation, old: Regulation, wanted: NewVersion) -> Regulation:
    """Return a version as a document of its own: neither the old one's issuer, nor a sample, nor read where it was."""
    read = f" Nguồn của bộ đó: {old.source}" if old.is_sample and old.source else ""
    return replace(
        begun,
        number=tidy(wanted.number),
        issuer=tidy(wanted.issuer),
        effective_until=wanted.effective_until,
        is_sample=False,
        source=f"Lập từ “{name_of(old)}”.{read}",
    )


def _require_alone(version: Regulation, known: Collection[Regulation]) -> None:
    """Refuse a version beside another; versions that only amend may share subjects until each has its own."""
    beside = overlapped(version, known)
    kinds = {one.amends.kind for one in (version, beside) if one is not None and one.amends is not None}
    if beside is None or AmendmentKind.REPLACES not in kinds:
        return
    if version.effective_from < beside.effective_from:
        raise VersionRunsIntoNextError(regulation=name_of(beside), day=beside.effective_from)
    raise VersionOverlapsError(regulation=name_of(beside), day=beside.effective_from)


def _rubrics(data: Reading | Work, regulation: Regulation) -> dict[RubricUid, Rubric]:
    found = ((uid, data.rubrics.find(uid)) for uid in regulation.rubrics)
    return {uid: rubric for uid, rubric in found if rubric is not None}


def _free_name(work: Work, name: str) -> str:
    """Return the name, with a number behind it where other rubrics have it."""
    free, number = name, 1
    while work.rubrics.named(free):
        number += 1
        free = f"{name} ({number})"
    return free
