"""Scoring: opening sheets, giving points, saying why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.operations.as_signed import sheet_as_signed, summaries_as_signed
from danhgia_desktop.scoring.scoresheet import Scoresheet, SheetUid
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import nfc

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from decimal import Decimal

    from danhgia_desktop.operations.subjects import SubjectMeant
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.organization.org_unit import UnitUid
    from danhgia_desktop.organization.staff_member import StaffUid
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey, RubricUid
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, ScorePlace
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.history import ScoreVersion
    from danhgia_desktop.storage.store import Store


def open_scoresheet(
    store: Store, actor: Actor, *, rubric: RubricUid, subject: SubjectMeant, period: Period
) -> Scoresheet:
    """Open a blank score sheet for a unit, which is added where it is new, or for a person.

    Raises:
        NoSuchRubricError: there is no such rubric.
        NameMissingError: the unit has no name.
        NoSuchStaffCodeError, NotPostedInPeriodError: nobody has the code, or the person worked nowhere in the period.
        ScoresheetExistsError: the subject has a sheet under the rubric in the period.
        PeriodLockedError: the period is concluded.
    """
    from danhgia_desktop.operations.subjects import subject_meant  # noqa: PLC0415 - spares the start

    with store.work(actor, Label.OPEN_SCORESHEET) as work:
        sheet = Scoresheet(
            uid=SheetUid(uuid4().hex),
            rubric=work.rubrics.get(rubric),
            subject=subject_meant(work, subject, period),
            period=period,
        )
        work.describe(name=sheet.subject.name)
        work.scoresheets.add(sheet)
    return sheet


def remove_scoresheet(store: Store, actor: Actor, uid: SheetUid) -> None:
    """Remove a score sheet with all its scores; undo brings it back.

    Raises:
        NoSuchScoresheetError: there is none.
    """
    name = get_scoresheet(store, uid).subject.name
    with store.work(actor, Label.REMOVE_SCORESHEET, name=name) as work:
        work.scoresheets.remove(uid)


def get_scoresheet(store: Store, uid: SheetUid) -> Scoresheet:
    """Return the sheet with all its scores; that of a concluded period names everybody as it was signed.

    Raises:
        NoSuchScoresheetError: there is none.
    """
    with store.reading() as reading:
        return sheet_as_signed(reading, reading.scoresheets.get(uid))


def sheets(
    store: Store,
    period: Period | None = None,
    *,
    unit: UnitUid | None = None,
    staff: StaffUid | None = None,
    rubric: RubricUid | None = None,
) -> tuple[SheetSummary, ...]:
    """Return the sheets of a period, a unit with its people, a person, a rubric, or all.

    They come by their units, a unit's own before those of its people, and these by given name. Those of concluded
    periods bear the names they were signed with.
    """
    with store.reading() as reading:
        found = reading.figures.scoresheets(period=period, unit=unit, staff=staff, rubric=rubric)
        return summaries_as_signed(reading, found)


def periods_of_sheets(
    store: Store, *, unit: UnitUid | None = None, staff: StaffUid | None = None, rubric: RubricUid | None = None
) -> Mapping[SheetUid, Period]:
    """Return the sheets of a unit with its people, a person, a rubric with their periods and nothing else.

    They come by their units, a unit's own before those of its people.
    """
    with store.reading() as reading:
        return reading.figures.periods_of_sheets(unit=unit, staff=staff, rubric=rubric)


def periods(store: Store) -> tuple[Period, ...]:
    """Return the periods that have sheets, in order."""
    with store.reading() as reading:
        return tuple(sorted(reading.figures.periods()))


def set_points(store: Store, actor: Actor, place: ScorePlace, points: Decimal | None) -> Scoresheet:
    """Give one criterion its points in one round, kept as typed even above the maximum; None clears them.

    On a criterion with parts the points are what the document states beside the sum.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    return _change(store, actor, Label.SCORE_LINE, place, lambda score: score.with_points(points))


def set_score(store: Store, actor: Actor, place: ScorePlace, score: Score) -> Scoresheet:
    """Replace everything one round says of one criterion, in one step of undo.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    return _change(store, actor, Label.SCORE_LINE, place, lambda _: score)


def set_many_points(store: Store, actor: Actor, uid: SheetUid, points: Mapping[ScoreKey, Decimal | None]) -> Scoresheet:
    """Give a block of cells their points in one step of undo, as pasting, filling and clearing do.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    label = Label.SCORE_LINES if any(given is not None for given in points.values()) else Label.CLEAR_SCORES
    with store.work(actor, label, count=len(points)) as work:
        return work.scoresheets.change(
            uid, lambda sheet: {key: sheet.score(*key).with_points(given) for key, given in points.items()}
        )


def set_many_scores(store: Store, actor: Actor, uid: SheetUid, scores: Mapping[ScoreKey, Score]) -> Scoresheet:
    """Replace everything a block of cells says in one step of undo, as pasting points with words beside them does.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    label = Label.CLEAR_SCORES if all(score.is_blank for score in scores.values()) else Label.SCORE_LINES
    with store.work(actor, label, count=len(scores)) as work:
        return work.scoresheets.set_scores(uid, scores)


def set_inputs(store: Store, actor: Actor, place: ScorePlace, inputs: tuple[RuleInput, ...]) -> Scoresheet:
    """Say what was counted, ticked or measured for a criterion's rules; points already typed stay.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    kept = tuple(entry for entry in inputs if not entry.is_blank)
    return _change(store, actor, Label.SET_RULE_INPUTS, place, lambda score: replace(score, inputs=kept))


def score_by_rules(store: Store, actor: Actor, place: ScorePlace, inputs: tuple[RuleInput, ...]) -> Scoresheet:
    """Let what the rules yield for these inputs count in place of typed points, in one step of undo.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    kept = tuple(entry for entry in inputs if not entry.is_blank)
    return _change(store, actor, Label.SCORE_LINE, place, lambda score: replace(score, points=None, inputs=kept))


def set_not_applicable(
    store: Store, actor: Actor, uid: SheetUid, keys: Collection[ScoreKey], *, not_applicable: bool
) -> Scoresheet:
    """Say that criteria do not apply, or do after all; points typed before stay for that case.

    A criterion with parts stands for all the lines below it.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    with store.work(actor, Label.SET_NOT_APPLICABLE) as work:

        def changed(sheet: Scoresheet) -> Mapping[ScoreKey, Score]:
            lines = _with_lines(sheet, keys, not_applicable=not_applicable)
            work.describe(count=len(lines))
            return lines

        return work.scoresheets.change(uid, changed)


def exclude(store: Store, actor: Actor, place: ScorePlace, reason: str) -> Scoresheet:
    """Say that a criterion does not apply, and why, in one step of undo; the reason stays with the criterion itself.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    with store.work(actor, Label.SET_NOT_APPLICABLE) as work:

        def changed(sheet: Scoresheet) -> Mapping[ScoreKey, Score]:
            lines = _with_lines(sheet, [place.key], not_applicable=True)
            work.describe(count=len(lines))
            own = lines.get(place.key, sheet.score(*place.key))
            return {**lines, place.key: _with_reason(own, reason)}

        return work.scoresheets.change(place.sheet, changed)


def set_reason(store: Store, actor: Actor, place: ScorePlace, reason: str) -> Scoresheet:
    """Say why a criterion gets its points.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    return _change(store, actor, Label.SET_REASON, place, lambda score: _with_reason(score, reason))


def set_evidence(store: Store, actor: Actor, place: ScorePlace, evidence: str) -> Scoresheet:
    """Name the documents that prove a criterion's points.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    kept = nfc(evidence).strip()
    return _change(store, actor, Label.SET_EVIDENCE, place, lambda score: replace(score, evidence=kept))


def score_history(store: Store, place: ScorePlace) -> tuple[ScoreVersion, ...]:
    """Return what became of one score, undo and redo included, the newest change first.

    Figures that were given for rules of the past stand with the rules of now, so that any version can be restored.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    with store.reading() as reading:
        return reading.scoresheets.score_history(place.sheet, place.criterion, place.round)


def restore_score(store: Store, actor: Actor, place: ScorePlace, score: Score) -> Scoresheet:
    """Bring back a score of the past as `score_history` tells it, as a change like any other (khôi phục).

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    return _change(store, actor, Label.RESTORE_SCORE, place, lambda _: score)


def confirm_review(store: Store, actor: Actor, sheet_uid: SheetUid) -> Scoresheet:
    """Say that somebody has looked a sheet through after its rubric changed.

    Raises:
        NoSuchScoresheetError: there is none.
        PeriodLockedError: its period is concluded.
    """
    with store.work(actor, Label.CONFIRM_REVIEW) as work:
        sheet = work.scoresheets.confirm_review(sheet_uid)
        work.describe(name=sheet.subject.name)
        return sheet


def _with_lines(sheet: Scoresheet, keys: Collection[ScoreKey], *, not_applicable: bool) -> dict[ScoreKey, Score]:
    lines = ((line, round_) for key, round_ in keys for line in _lines_of(sheet, key, round_))
    return {line: replace(sheet.score(*line), not_applicable=not_applicable) for line in lines}


def _lines_of(sheet: Scoresheet, key: CriterionKey, round_: RoundKey) -> Iterator[CriterionKey]:
    """Yield the criteria without parts that a criterion consists of, and those said not to apply as a whole."""
    if sheet.rubric.is_leaf(key) or sheet.score(key, round_).not_applicable:
        yield key
    for part in sheet.rubric.children(key):
        yield from _lines_of(sheet, part.key, round_)


def _with_reason(score: Score, reason: str) -> Score:
    return replace(score, reason=nfc(reason).strip())


def _change(
    store: Store, actor: Actor, label: Label, place: ScorePlace, change: Callable[[Score], Score]
) -> Scoresheet:
    with store.work(actor, label) as work:

        def changed(sheet: Scoresheet) -> Mapping[ScoreKey, Score]:
            criterion = sheet.rubric.get(place.criterion)
            work.describe(criterion=sheet.rubric.path(criterion.key))
            return {place.key: change(sheet.score(*place.key))}

        return work.scoresheets.change(place.sheet, changed)
