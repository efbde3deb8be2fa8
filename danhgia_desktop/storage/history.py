"""The history of the data: change sets, and what became of one score."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import sqlalchemy as sa

from danhgia_desktop.regulation import rubric_codec
from danhgia_desktop.regulation.rubric import RoundKey
from danhgia_desktop.scoring.rule_matching import loses, moved_inputs
from danhgia_desktop.scoring.scoresheet import BLANK, Score, ScorePlace
from danhgia_desktop.storage import journal, row_history, rows, rubric_rows, schema, sheet_rows
from danhgia_desktop.storage.decoding import decodes
from danhgia_desktop.storage.rows import format_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.regulation.rubric import CriterionKey
    from danhgia_desktop.storage.change import Change
    from danhgia_desktop.storage.change_set import ChangeSet
    from danhgia_desktop.storage.rows import Row
    from danhgia_desktop.storage.stored import StoredSheet

_set = schema.change_set
_NEWEST = (
    journal.SELECT_SETS.where(_set.c.id < sa.bindparam("before"))
    .order_by(_set.c.id.desc())
    .limit(sa.bindparam("limit"))
)
_SCORE = format_of(schema.score)
_END = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreVersion:
    """One change of one score, told under the rules that its criterion has now.

    Attributes:
        change_set: who did what when.
        before, after: the score; what was counted, ticked or measured stands with the rule it was said for.
        is_whole: whether nothing of `after` was left out because it fits no rule any more.
    """

    change_set: ChangeSet
    before: Score
    after: Score
    is_whole: bool = True


@decodes
def change_sets(connection: Connection, limit: int, before: int | None = None) -> tuple[ChangeSet, ...]:
    """Return the newest change sets, the newest first; `before` is the number where the last page ended."""
    asked = {"before": _END if before is None else before, "limit": min(limit, _END)}
    return tuple(journal.read(row) for row in connection.execute(_NEWEST, asked).mappings())


def of_score(
    connection: Connection, sheet: StoredSheet, criterion: CriterionKey, round_: str
) -> tuple[ScoreVersion, ...]:
    """Return what became of one score, undo and redo included, the newest change first."""
    number, place = sheet.number, sheet.criterion_ids[criterion]
    found = list(row_history.versions(connection, _SCORE, number, (number, place, round_)))
    if not found:
        return ()
    past = _PastRules(connection, sheet, criterion)
    return tuple(_version(past, *changed) for changed in found)


def scores_of(connection: Connection, change_set: ChangeSet) -> tuple[ScorePlace, ...]:
    """Return the places of the scores that a change set changed, as far as their sheets and criteria are there."""
    changed = (change for change in journal.changes_of(connection, change_set.number) if change.format is _SCORE)
    return tuple(dict.fromkeys(place for change in changed for place in _places(connection, change)))


def _places(connection: Connection, change: Change) -> Iterator[ScorePlace]:
    if rows.find(connection, format_of(schema.scoresheet), (change.scope,)) is None:
        return
    stored = sheet_rows.load(connection, change.scope)
    keys: dict[int | str, CriterionKey] = {number: key for key, number in stored.criterion_ids.items()}
    for _, criterion, round_ in change.keys:
        if criterion in keys:
            yield ScorePlace(sheet=stored.sheet.uid, criterion=keys[criterion], round=RoundKey(str(round_)))


class _PastRules:
    """The rules that a criterion had at any time, and what people said for them under those of today."""

    def __init__(self, connection: Connection, sheet: StoredSheet, criterion: CriterionKey) -> None:
        self._now = sheet.sheet.rubric.get(criterion).rules
        rubric = cast("int", rubric_rows.number_of(connection, sheet.sheet.rubric.uid))
        changes = row_history.versions(
            connection, format_of(schema.criterion), rubric, (sheet.criterion_ids[criterion],)
        )
        self._changes = [(change_set.number, _rules(before)) for change_set, before, _ in changes]

    def carried(self, score: Score, after: int) -> tuple[Score, bool]:
        """Return a score as it stood after a change set, under the rules of now, and whether that is all of it."""
        then = self._rules_after(after)
        if then == self._now:
            return score, True
        kept = replace(score, inputs=moved_inputs(score.inputs, then, self._now))
        return kept, not loses(score.inputs, then, self._now)

    def _rules_after(self, number: int) -> tuple[Rule, ...]:
        since = [before for changed, before in self._changes if changed > number]
        return since[-1] if since else self._now


def _version(past: _PastRules, change_set: ChangeSet, before: Row | None, after: Row | None) -> ScoreVersion:
    number = change_set.number
    now, is_whole = past.carried(_score(after), number)
    return ScoreVersion(
        change_set=change_set, before=past.carried(_score(before), number - 1)[0], after=now, is_whole=is_whole
    )


@decodes
def _rules(row: Row | None) -> tuple[Rule, ...]:
    return () if row is None else rubric_codec.read_rules(str(row["rules"]))


@decodes
def _score(row: Row | None) -> Score:
    return BLANK if row is None else sheet_rows.score_of(format_of(schema.score).loaded(row))
