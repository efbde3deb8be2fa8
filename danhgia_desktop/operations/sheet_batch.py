"""Scores for many sheets at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, SheetUid
    from danhgia_desktop.storage.store import Store


def score_sheets(store: Store, actor: Actor, scores: Mapping[SheetUid, Mapping[ScoreKey, Score]]) -> None:
    """Replace what blocks of cells on many sheets say, in one step of undo.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name; nothing was changed.
        PeriodLockedError: a period is concluded; nothing was changed.
    """
    with store.work(actor, Label.SCORE_LINES, count=sum(map(len, scores.values()))) as work:
        for uid, given in scores.items():
            work.scoresheets.set_scores(uid, given)
