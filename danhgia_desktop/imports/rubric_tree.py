"""The draft of a rubric, built from rows whose roles are known."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.imports.outline import Outline
from danhgia_desktop.imports.row_number import RowNumber, Style, split_number
from danhgia_desktop.imports.row_roles import Role
from danhgia_desktop.imports.rubric_draft import ReadingCode, ReadingProblem, RubricDraft, TakenIn
from danhgia_desktop.imports.rubric_headings import ROUND_OF, Meaning
from danhgia_desktop.imports.rubric_standings import with_standings
from danhgia_desktop.imports.sum_rows import adds_up_others
from danhgia_desktop.imports.tree_lines import TreeLine, with_choices
from danhgia_desktop.regulation import rule_words
from danhgia_desktop.regulation.criterion_rule import Choice
from danhgia_desktop.regulation.rubric import TOTAL, Criterion, CriterionKey, Rubric, RubricUid, Standing
from danhgia_desktop.scoring.scoresheet import Score
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from danhgia_desktop.imports.rubric_rows import RubricRow
    from danhgia_desktop.regulation.criterion_rule import Rule
    from danhgia_desktop.scoring.scoresheet import ScoreKey

TOTAL_TEXT = "TỔNG CỘNG"

_NEXT_BULLET = re.compile(r"\n(?=[-–+•*])")


class RubricTree:
    """Places the rows of a table in a tree and makes the draft of it."""

    def __init__(self, rows: Iterable[tuple[Role, RubricRow]]) -> None:
        self._lines: list[TreeLine] = []
        self._total: RubricRow | None = None
        self._problems: list[ReadingProblem] = []
        self._outline = Outline()
        for role, row in rows:
            self._take(role, row)
        self._lines = with_choices(self._lines)
        self._total = self._truthful_total()
        self._is_scored = any(line.row.has_scores for line in self._lines)

    @property
    def size(self) -> int:
        """How many criteria it has, the total apart."""
        return len(self._lines)

    def draft(self, *, title: str, caption: str, new_key: Callable[[], str]) -> RubricDraft:
        """Return the draft: criteria with proposed rules, scores as stated, and what could not be read."""
        criteria, keys = [_root(self._total)], [CriterionKey(new_key()) for _ in self._lines]
        for line, key in zip(self._lines, keys, strict=True):
            criteria.append(self._criterion(line, key, TOTAL if line.parent is None else keys[line.parent]))
        negative = {key for line, key in zip(self._lines, keys, strict=True) if Meaning.MAX in line.row.taken_away}
        standing = with_standings(criteria, negative)
        rubric = Rubric(uid=RubricUid(new_key()), name=title, title=title, criteria=standing)
        scores = self._scores(self._total, TOTAL)
        taken_in: dict[CriterionKey, TakenIn] = {}
        for line, key in zip(self._lines, keys, strict=True):
            is_penalty = rubric.standing(key) is Standing.PENALTY
            row = line.row if is_penalty else self._without_minus(line.row)
            scores.update(self._scores(row, key))
            if line.apart:
                taken_in[key] = self._taken_in(line.apart, row, key, new_key)
        return RubricDraft(
            rubric=rubric,
            caption=caption,
            scores=MappingProxyType(scores),
            addresses=MappingProxyType({key: line.row.address for key, line in zip(keys, self._lines, strict=True)}),
            problems=(*self._problems, *self._doubled_numbers()),
            taken_in=MappingProxyType(taken_in),
        )

    def _take(self, role: Role, row: RubricRow) -> None:
        if role is not Role.BEYOND:
            self._problems += row.unread
        match role:
            case Role.CRITERION:
                self._add(row)
            case Role.GUIDANCE:
                self._lines[-1].guidance.append(f"{row.code} {row.text}".strip())
                is_lost = row.is_stray and row.number.is_blank and not split_number(row.text)[0]
                if is_lost and not rule_words.in_guidance([row.text]):
                    self._report(ReadingCode.UNPLACED_LINE, row, row.text)
            case Role.SUBTOTAL:
                self._compare(row)
            case Role.TOTAL:
                self._total = row
            case _:
                pass

    def _add(self, row: RubricRow) -> None:
        if not row.text:
            self._report(ReadingCode.MISSING_TEXT, row, row.code)
        number = row.number
        if number.rank == Style.NONE and _is_apart(row.text):
            number = self._outline.last_number or number
        parent = self._outline.place(len(self._lines), number)
        if parent is not None:
            self._lines[parent].has_parts = True
        self._lines.append(TreeLine(row=row, parent=parent))

    def _compare(self, subtotal: RubricRow) -> None:
        """Hold a subtotal against the points of its section; where the section states none, they are its own."""
        place = next(
            (place for place in range(len(self._lines) - 1, -1, -1) if self._lines[place].parent is None), None
        )
        if place is None:
            return
        section = self._lines[place].row
        if any(section.points.get(meaning, given) != given for meaning, given in subtotal.points.items()):
            self._report(ReadingCode.SUBTOTAL_DIFFERS, subtotal, subtotal.text)
        self._lines[place].row = replace(section, points={**subtotal.points, **section.points})

    def _truthful_total(self) -> RubricRow | None:
        """Return the total under a plain name, without its scores, where its words say that it sums something else."""
        total = self._total
        summed = [line.row.number.parts[-1] for line in self._lines if line.parent is None and line.row.number.counts]
        if total is None or not adds_up_others(total.text, summed):
            return total
        self._report(ReadingCode.TOTAL_OF_OTHERS, total, total.text)
        maximum = {meaning: given for meaning, given in total.points.items() if meaning not in ROUND_OF}
        return replace(total, text=TOTAL_TEXT, points=maximum, not_applicable=frozenset(), reason="", evidence="")

    def _without_minus(self, row: RubricRow) -> RubricRow:
        """Leave out, and name, scores below zero where nothing is taken away."""
        negative = row.taken_away - {Meaning.MAX}
        for meaning in ROUND_OF:
            if meaning in negative:
                problem = _problem(ReadingCode.UNREADABLE_POINTS, row, f"-{points.shown(row.points[meaning])}")
                self._problems.append(replace(problem, fault=points.NegativePointsError.code))
        return replace(row, points={meaning: given for meaning, given in row.points.items() if meaning not in negative})

    def _criterion(self, line: TreeLine, key: CriterionKey, parent: CriterionKey) -> Criterion:
        row = line.row
        stated = row.points.get(Meaning.MAX)
        guidance = self._guidance(line)
        return Criterion(
            key=key,
            parent=parent,
            code=row.code,
            text=row.text,
            max_points=stated,
            places=0 if stated is None else points.places_of(stated),
            rules=() if line.has_parts else _rules(line, guidance),
            guidance=guidance,
            evidence=row.evidence,
        )

    def _guidance(self, line: TreeLine) -> tuple[str, ...]:
        notes = "" if self._is_scored else line.row.reason
        return (*line.guidance, *filter(None, (*line.row.guidance.split("\n"), *notes.split("\n"))))

    def _scores(self, row: RubricRow | None, key: CriterionKey) -> dict[ScoreKey, Score]:
        """Return what the row states for each round; words of reason and evidence are the unit's own."""
        scores: dict[ScoreKey, Score] = {}
        for meaning, round_ in ROUND_OF.items():
            if row is None:
                break
            score = Score(points=row.points.get(meaning), not_applicable=meaning in row.not_applicable)
            if meaning is Meaning.SELF and self._is_scored:
                evidence = "" if score.is_blank else row.evidence
                score = replace(score, reason=row.reason, evidence=evidence)
            if not score.is_blank:
                scores[key, round_] = score
        return scores

    def _taken_in(
        self, apart: tuple[TreeLine, ...], row: RubricRow, key: CriterionKey, new_key: Callable[[], str]
    ) -> TakenIn:
        """Return a criterion and its alternatives as they would have been read as criteria and parts.

        Args:
            apart: the lines as they stood.
            row: the criterion's row with the score of the alternative that was chosen.
            key: of the criterion.
            new_key: makes the keys of the parts.
        """
        whole, *below = apart
        stated = {meaning: given for meaning, given in row.points.items() if meaning in whole.row.points}
        scores = self._scores(replace(row, points=stated), key)
        keys = [CriterionKey(new_key()) for _ in below]
        for line, part in zip(below, keys, strict=True):
            scores.update(self._scores(line.row, part))
        return TakenIn(
            guidance=self._guidance(whole),
            parts=tuple(self._criterion(line, part, key) for line, part in zip(below, keys, strict=True)),
            scores=MappingProxyType(scores),
            addresses=MappingProxyType({part: line.row.address for part, line in zip(keys, below, strict=True)}),
        )

    def _doubled_numbers(self) -> list[ReadingProblem]:
        seen: set[tuple[int | None, RowNumber]] = set()
        problems: list[ReadingProblem] = []
        for line in self._lines:
            place = (line.parent, line.row.number)
            if line.row.number.counts and place in seen:
                problems.append(_problem(ReadingCode.DUPLICATE_NUMBER, line.row, line.row.code))
            seen.add(place)
        return problems

    def _report(self, code: ReadingCode, row: RubricRow, text: str) -> None:
        self._problems.append(_problem(code, row, text))


def _is_apart(text: str) -> bool:
    return rule_words.is_bonus_title(text) or rule_words.is_penalty_title(text)


def _problem(code: ReadingCode, row: RubricRow, text: str) -> ReadingProblem:
    return ReadingProblem(code=code, address=row.address, text=text)


def _root(total: RubricRow | None) -> Criterion:
    stated = total.points.get(Meaning.MAX) if total else None
    return Criterion(
        key=TOTAL,
        parent=None,
        text=tidy(total.text) if total else TOTAL_TEXT,
        max_points=stated,
        places=0 if stated is None else points.places_of(stated),
    )


def _rules(line: TreeLine, guidance: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules in a criterion's words, in the bulleted lines of its own cell, and in the lines below it.

    Alternatives below the first line of the cell name themselves, without the words of the criterion.
    """
    if line.listed is not None:
        return (line.listed,)
    maximum = line.row.points.get(Meaning.MAX)
    words, *bulleted = _NEXT_BULLET.split(line.row.text)
    first, *below = words.split("\n")
    if any(isinstance(rule, Choice) for rule in rule_words.in_guidance(below, maximum)):
        words, bulleted = first, [*below, *bulleted]
    return (*rule_words.in_criterion(words, maximum), *rule_words.in_guidance((*bulleted, *guidance), maximum))
