"""From what people enter on a sheet to the operations that carry it out, one step of undo each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.operations import scoring
from danhgia_desktop.scoring.scoresheet import ScorePlace
from danhgia_desktop.ui.scoring.entered_score import EnteredPoints, tidy_lines, without_agreeing_sums
from danhgia_desktop.ui.scoring.sheet_columns import EVIDENCE, REASON
from danhgia_desktop.wording import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.criterion_rule import RuleInput
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.ui.edits import Edits
    from danhgia_desktop.ui.grid.cell import Entry
    from danhgia_desktop.ui.scoring.score_cells import View
    from danhgia_desktop.ui.scoring.score_model import ScoreModel

    _Writing = Callable[[Store, Actor, ScorePlace, str], Scoresheet]


class ScoreEntry:
    """Calls the operation that fits what was entered; what cannot be carried out stays where it was typed."""

    def __init__(self, edits: Edits) -> None:
        self._edits = edits

    def enter_cells(self, model: ScoreModel, entries: tuple[Entry, ...]) -> None:
        """Enter what was typed, pasted, filled or cleared in the grid in one act."""
        view = model.view
        if view is None:
            return
        if len(entries) == 1:
            if not self._enter_one(model, view, entries[0]):
                model.turn_down()
            return
        sheet = view.figures.sheet
        changed: dict[ScoreKey, Score] = {}
        for entry in entries:
            key, round_ = model.row(entry.row).criterion.key, model.places.round_at(entry.column) or view.round
            score = changed.get((key, round_), sheet.score(key, round_))
            changed[key, round_] = self._changed(model, entry, score)
        self._enter_block(sheet, changed)

    def set_inputs(self, place: ScorePlace, inputs: tuple[RuleInput, ...]) -> bool:
        """Say what was counted, ticked or measured; tell whether that is saved."""
        return self._edits.run(scoring.set_inputs, place, inputs) is not None

    def use_rule_points(self, place: ScorePlace, inputs: tuple[RuleInput, ...]) -> None:
        """Take the typed points away, so that what the rules yield for these inputs counts."""
        self._edits.run(scoring.score_by_rules, place, inputs)

    def set_not_applicable(self, place: ScorePlace, is_so: bool) -> bool:  # noqa: FBT001 - a signal calls it
        """Say that a criterion does not apply, or does after all; tell whether that is saved."""
        saved = self._edits.run(scoring.set_not_applicable, place.sheet, [place.key], not_applicable=is_so)
        return saved is not None

    def set_reason(self, place: ScorePlace, reason: str, *, is_finished: bool = True) -> str:
        """Say why; return why that could not be saved, "" where it is.

        Args:
            place: what it is said of.
            reason: the words.
            is_finished: whether the person has done with them, so that a refusal is told.
        """
        return self._write(scoring.set_reason, place, reason, is_finished=is_finished)

    def set_evidence(self, place: ScorePlace, evidence: str, *, is_finished: bool = True) -> str:
        """Name the documents that prove the points; as `set_reason`."""
        return self._write(scoring.set_evidence, place, evidence, is_finished=is_finished)

    def restore(self, place: ScorePlace, score: Score) -> None:
        """Bring back a score of the past."""
        self._edits.run(scoring.restore_score, place, score)

    def _write(self, operation: _Writing, place: ScorePlace, words: str, *, is_finished: bool) -> str:
        try:
            self._edits.attempt(operation, place, words)
        except ExpectedError as error:
            if is_finished:
                self._edits.report(error)
            return say_error(error, self._edits.language)
        return ""

    def _enter_one(self, model: ScoreModel, view: View, entry: Entry) -> bool:
        sheet = view.figures.sheet
        key = model.row(entry.row).criterion.key
        round_ = model.places.round_at(entry.column)
        place = ScorePlace(sheet=sheet.uid, criterion=key, round=round_ or view.round)
        key_of_column = model.places.key_at(entry.column)
        if key_of_column == EVIDENCE:
            return not self.set_evidence(place, tidy_lines(entry.text))
        if key_of_column == REASON:
            return not self.set_reason(place, tidy_lines(entry.text))
        if round_ is None:
            return True
        was_applicable = not view.figures.result(key, round_).not_applicable
        return self._enter_points(place, model.points_typed(entry.row, entry.text), was_applicable=was_applicable)

    def _enter_points(self, place: ScorePlace, entered: EnteredPoints, *, was_applicable: bool) -> bool:
        clears_kad = entered.points is None and not was_applicable
        if entered.not_applicable or clears_kad:
            return self.set_not_applicable(place, entered.not_applicable)
        return self._edits.run(scoring.set_points, place, entered.points) is not None

    def _changed(self, model: ScoreModel, entry: Entry, score: Score) -> Score:
        key = model.places.key_at(entry.column)
        if key == EVIDENCE:
            return replace(score, evidence=tidy_lines(entry.text))
        if key == REASON:
            return replace(score, reason=tidy_lines(entry.text))
        return model.points_typed(entry.row, entry.text).onto(score)

    def _enter_block(self, sheet: Scoresheet, changed: dict[ScoreKey, Score]) -> None:
        kept = without_agreeing_sums(sheet, changed)
        different = {key: score for key, score in kept.items() if score != sheet.score(*key)}
        if not different:
            return
        if all(_gives_points_alone(sheet.score(*key), score) for key, score in different.items()):
            given = {key: score.points for key, score in different.items()}
            self._edits.run(scoring.set_many_points, sheet.uid, given)
        else:
            self._edits.run(scoring.set_many_scores, sheet.uid, different)


def _gives_points_alone(before: Score, after: Score) -> bool:
    """Tell whether a score differs from what it was in its points, or in that it applies, and in nothing else."""
    words_and_figures = (before.inputs, before.reason, before.evidence)
    return not after.not_applicable and words_and_figures == (after.inputs, after.reason, after.evidence)
