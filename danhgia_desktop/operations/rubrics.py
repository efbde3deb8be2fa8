"""Rubrics: reading them from outside, storing them, checking them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations.names import NameTakenError, given_name
from danhgia_desktop.operations.subjects import subject_meant
from danhgia_desktop.organization.org_unit import OrgUnit, UnitUid
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF, TOTAL, RubricUid
from danhgia_desktop.regulation.rubric_maxima import summed_maximum
from danhgia_desktop.scoring import computation, problems
from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.imports.legacy_text import LegacyEncoding
    from danhgia_desktop.imports.rubric_draft import RubricDraft
    from danhgia_desktop.imports.table import Source
    from danhgia_desktop.operations.subjects import SubjectMeant
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.rubric import RoundKey, Rubric
    from danhgia_desktop.storage.figures import RubricSummary
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoresFor:
    """Whose scores a table holds in a period: a unit, added where it is new, or a person."""

    subject: SubjectMeant
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedRubric:
    """What an import stored: the rubric, and the sheet with the table's scores where they were wanted."""

    rubric: Rubric
    sheet: Scoresheet | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """A total as a table states it, and as its lines add up; None where it says nothing."""

    stated: Fraction | None
    summed: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricCheck:
    """What a table holds and what is wrong with it.

    Attributes:
        maximum: điểm chuẩn of the total.
        rounds: the total of each round that the table has scores for.
        problems: of the rubric first, then of each round with scores.
    """

    maximum: Sums
    rounds: Mapping[RoundKey, Sums]
    problems: tuple[problems.Problem, ...]


def read_rubric(source: Source, encoding: LegacyEncoding | None = None) -> RubricDraft:
    """Read the rubric in a source; nothing is stored.

    Args:
        source: what a file or the clipboard holds.
        encoding: the old encoding a person says its text is in; None for Unicode.

    Raises:
        NoRubricError, TooManyCriteriaError: the source holds no table that can be a rubric.
    """
    from danhgia_desktop.imports import rubric_reader  # noqa: PLC0415 - spares the start 30 ms

    return rubric_reader.read_rubric(source.converted(encoding) if encoding else source)


def check(draft: RubricDraft) -> RubricCheck:
    """Add up a rubric and the scores its table states, and name what is wrong."""
    rubric = draft.rubric
    sheet = draft_sheet(draft)
    scored = [round_.key for round_ in rubric.rounds if any(of == round_.key for _, of in draft.scores)]
    found = list(problems.of_rubric(rubric))
    rounds: dict[RoundKey, Sums] = {}
    for round_ in scored:
        computed = computation.results(sheet, round_)
        rounds[round_] = _round_sums(computed[TOTAL])
        found += problems.of_round(sheet, round_, computed)
    if SELF not in rounds:
        rounds[SELF] = Sums(stated=None, summed=None)
    stated = rubric.root.max_points
    maximum = Sums(stated=None if stated is None else Fraction(stated), summed=summed_maximum(rubric, TOTAL))
    return RubricCheck(maximum=maximum, rounds=rounds, problems=tuple(found))


def draft_sheet(draft: RubricDraft) -> Scoresheet:
    """Return the scores of a draft as the sheet of nobody in particular, to be added up and checked."""
    nobody = Subject(unit=OrgUnit(uid=UnitUid(""), name=""))
    return Scoresheet(
        uid=SheetUid(""), rubric=draft.rubric, subject=nobody, period=Period.year_of(2000), scores=draft.scores
    )


def import_rubric(
    store: Store, actor: Actor, draft: RubricDraft, *, name: str, scores_for: ScoresFor | None = None
) -> ImportedRubric:
    """Store a rubric as a person confirmed it, in one step of undo.

    Args:
        store: the data.
        actor: who imports.
        draft: the rubric with the rules that were confirmed.
        name: what it shall be called here.
        scores_for: whose the table's scores are; None leaves them out.

    Raises:
        NameMissingError, NameTakenError: it has no name, or another rubric's.
        NoSuchStaffCodeError, NotPostedInPeriodError: nobody has the code, or the person worked nowhere in the period.
        PeriodLockedError: the period is concluded.
    """
    kept = given_name(name)
    with store.work(actor, Label.IMPORT_RUBRIC, name=kept) as work:
        require_free_name(work, kept)
        # A uid of its own: the same draft stored twice makes two rubrics, not one with two names.
        rubric = replace(draft.rubric, uid=RubricUid(uuid4().hex), name=kept)
        work.rubrics.save(rubric)
        if scores_for is None:
            return ImportedRubric(rubric=rubric, sheet=None)
        sheet = Scoresheet(
            uid=SheetUid(uuid4().hex),
            rubric=rubric,
            subject=subject_meant(work, scores_for.subject, scores_for.period),
            period=scores_for.period,
            scores=draft.scores,
        )
        work.scoresheets.add(sheet)
        return ImportedRubric(rubric=rubric, sheet=sheet)


def remove_rubric(store: Store, actor: Actor, uid: RubricUid) -> None:
    """Remove a rubric that no score sheet uses.

    Raises:
        NoSuchRubricError, RubricInUseError: there is none, or sheets use it.
    """
    name = get_rubric(store, uid).name
    with store.work(actor, Label.REMOVE_RUBRIC, name=name) as work:
        work.rubrics.remove(uid)


def get_rubric(store: Store, uid: RubricUid) -> Rubric:
    """Return the rubric.

    Raises:
        NoSuchRubricError: there is none.
    """
    with store.reading() as reading:
        return reading.rubrics.get(uid)


def all_rubrics(store: Store) -> tuple[RubricSummary, ...]:
    """Return all rubrics, the oldest first."""
    with store.reading() as reading:
        return reading.figures.rubrics()


def require_free_name(work: Work, name: str, but: RubricUid | None = None) -> None:
    """Refuse a name that another rubric has, diacritics and case apart.

    Raises:
        NameTakenError: one has it.
    """
    if any(fold(rubric.name) == fold(name) and rubric.uid != but for rubric in work.figures.rubrics()):
        raise NameTakenError(name=name)


def _round_sums(total: computation.LineResult) -> Sums:
    return Sums(
        stated=None if total.stated is None else Fraction(total.stated),
        summed=total.computed,
    )
