"""Scoring a whole section in one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.scoring.filling import at_maximum, without_stated_sums
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, ScorePlace, Scoresheet
    from danhgia_desktop.storage.store import Store

    Change = Callable[[Scoresheet, CriterionKey, RoundKey], Mapping[ScoreKey, Score]]


def fill_to_maximum(store: Store, actor: Actor, place: ScorePlace) -> Scoresheet:
    """Give every blank line of a section its maximum; bonus, penalty and lines with figures stay as they are.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    return _change(store, actor, Label.FILL_TO_MAXIMUM, place, at_maximum)


def drop_stated_sums(store: Store, actor: Actor, place: ScorePlace) -> Scoresheet:
    """Take away what is stated beside the sums of a section, so that its lines are added up again.

    Raises:
        NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    return _change(store, actor, Label.RECOMPUTE_SUMS, place, without_stated_sums)


def _change(store: Store, actor: Actor, label: Label, place: ScorePlace, change: Change) -> Scoresheet:
    with store.work(actor, label) as work:

        def changed(sheet: Scoresheet) -> Mapping[ScoreKey, Score]:
            sheet.rubric.round_of(place.round)
            scores = change(sheet, place.criterion, place.round)
            work.describe(count=len(scores))
            return scores

        return work.scoresheets.change(place.sheet, changed)
