"""Editing rubrics: what an edit would do, saving it, keeping it unfinished, beginning a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations.names import given_name
from danhgia_desktop.operations.rubrics import require_free_name
from danhgia_desktop.regulation.rubric import TOTAL, Criterion, Rubric, RubricUid
from danhgia_desktop.scoring.rubric_change import NEEDS_REVIEW, ChangeClass, RubricChange, compare
from danhgia_desktop.scoring.rubric_impact import SheetImpact, impact, under
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.rubric_drafts import KeptDraft
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work

_TOTAL_TEXT = "TỔNG CỘNG"


class RubricChangedError(ExpectedError):
    """The rubric was changed after the edit of it began."""

    code = "rubric_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AffectedSheet:
    """A sheet that an edit does something to, or that must be looked through after it."""

    summary: SheetSummary
    impact: SheetImpact


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricImpact:
    """What saving an edit would do.

    Attributes:
        before: the rubric as it is saved now.
        change: what the edit changes.
        sheets: those that must be looked through after it, in the order of their units.
    """

    before: Rubric
    change: RubricChange
    sheets: tuple[AffectedSheet, ...]

    @property
    def kind(self) -> ChangeClass:
        """The class of the change; whatever changes figures of sheets touches points."""
        return max(self.change.kind, NEEDS_REVIEW) if self.sheets else self.change.kind


def rubric_impact(store: Store, rubric: Rubric) -> RubricImpact:
    """Return what saving an edited rubric would do; nothing is changed.

    Raises:
        NoSuchRubricError: it is not in the file.
    """
    with store.reading() as reading:
        before = reading.rubrics.get(rubric.uid)
        sheets = {sheet.uid: sheet for sheet in reading.rubrics.sheets(rubric.uid)}
        summaries = reading.figures.scoresheets(rubric=rubric.uid)
    change = compare(before, rubric)
    found = {uid: impact(sheet, rubric) for uid, sheet in sheets.items()}
    affected = tuple(
        AffectedSheet(summary=summary, impact=found[summary.uid])
        for summary in summaries
        if _must_be_reviewed(sheets[summary.uid], found[summary.uid], change)
    )
    return RubricImpact(before=before, change=change, sheets=affected)


def save_rubric(
    store: Store, actor: Actor, rubric: Rubric, *, base: Rubric, label: Label = Label.EDIT_RUBRIC
) -> Rubric:
    """Save an edited rubric, in one step of undo; its unfinished draft is done with.

    Scores of criteria that are gone go with them and what people said for
    rules follows its rule. Sheets are marked to be looked through where a
    figure becomes another one, and from `NEEDS_REVIEW` on wherever there are scores.

    Args:
        store: the data.
        actor: who saves.
        rubric: as it shall be.
        base: the saved rubric that the edit began with.
        label: what the step is called.

    Raises:
        NoSuchRubricError: it is not in the file (any more).
        RubricChangedError: what is saved is not `base` any more, and would be changed back unseen.
        NameMissingError, NameTakenError: it has no name, or another rubric's.
    """
    kept = replace(rubric, name=given_name(rubric.name))
    with store.work(actor, label, name=kept.name) as work:
        before = work.rubrics.get(kept.uid)
        if before != base:
            raise RubricChangedError(rubric=before.name)
        require_free_name(work, kept.name, but=kept.uid)
        change_rubric(work, before, kept)
        if label is Label.EDIT_RUBRIC:  # an import leaves alone what somebody is still editing
            work.rubrics.drop_draft(kept.uid)
    return kept


def change_rubric(work: Work, before: Rubric, after: Rubric) -> None:
    """Save another state of a rubric within a transaction; its sheets follow, and are marked as `save_rubric` says.

    Raises:
        RegulationPinnedError, PeriodLockedError: what it is used for must not change.
    """
    change = compare(before, after)
    sheets = work.rubrics.sheets(after.uid)
    reviewed = {sheet.uid for sheet in sheets if _must_be_reviewed(sheet, impact(sheet, after), change)}
    work.rubrics.save(after, review=max(change.kind, NEEDS_REVIEW), reviewed=reviewed)
    for sheet in sheets:
        if moved := _moved_scores(sheet, after):
            work.scoresheets.set_scores(sheet.uid, moved)


def new_rubric(store: Store, actor: Actor, name: str) -> Rubric:
    """Begin a rubric from nothing: the row of its total, and the usual rounds.

    Raises:
        NameMissingError, NameTakenError: it has no name, or another rubric's.
    """
    root = Criterion(key=TOTAL, parent=None, text=_TOTAL_TEXT)
    return _added(store, actor, Label.NEW_RUBRIC, Rubric(uid=_fresh_uid(), name=name, criteria=(root,)))


def copy_rubric(store: Store, actor: Actor, uid: RubricUid, name: str) -> Rubric:
    """Copy a rubric under another name; its criteria keep their keys, so that scores can be compared.

    Raises:
        NoSuchRubricError: there is none.
        NameMissingError, NameTakenError: the copy has no name, or another rubric's.
    """
    with store.reading() as reading:
        rubric = reading.rubrics.get(uid)
    return _added(store, actor, Label.COPY_RUBRIC, replace(rubric, uid=_fresh_uid(), name=name))


def keep_draft(store: Store, actor: Actor, rubric: Rubric, *, base: Rubric) -> None:
    """Keep an unfinished edit on disk; it is no step of undo and changes nothing else.

    Args:
        store: the data.
        actor: who edits.
        rubric: as far as it was edited.
        base: the saved rubric that the edit began with.
    """
    with store.work(actor, Label.EDIT_RUBRIC) as work:
        work.rubrics.keep_draft(rubric, base=base)


def kept_draft(store: Store, uid: RubricUid) -> KeptDraft | None:
    """Return the unfinished edit of a rubric, or None."""
    with store.reading() as reading:
        return reading.rubrics.draft(uid)


def drop_draft(store: Store, actor: Actor, uid: RubricUid) -> None:
    """Forget the unfinished edit of a rubric, if there is one."""
    with store.work(actor, Label.EDIT_RUBRIC) as work:
        work.rubrics.drop_draft(uid)


def _added(store: Store, actor: Actor, label: Label, rubric: Rubric) -> Rubric:
    kept = replace(rubric, name=given_name(rubric.name))
    with store.work(actor, label, name=kept.name) as work:
        require_free_name(work, kept.name)
        work.rubrics.save(kept)
    return kept


def _fresh_uid() -> RubricUid:
    return RubricUid(uuid4().hex)


def _must_be_reviewed(sheet: Scoresheet, found: SheetImpact, change: RubricChange) -> bool:
    return found.is_changed or (change.needs_review and bool(sheet.scores))


def _moved_scores(sheet: Scoresheet, after: Rubric) -> dict[ScoreKey, Score]:
    """Return the scores whose inputs belong to other rules, or to none, under the edited rubric."""
    moved = under(sheet, after)
    keys = {criterion.key for criterion in after.criteria}
    return {
        place: moved.score(*place)
        for place, score in sheet.scores.items()
        if place[0] in keys and moved.score(*place) != score
    }
