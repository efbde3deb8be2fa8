"""The criteria of a rubric while its rows are still being read, and those among them that are alternatives."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from danhgia_desktop.imports.row_number import Style
from danhgia_desktop.imports.rubric_headings import ROUND_OF, Meaning
from danhgia_desktop.points import shown
from danhgia_desktop.regulation import rule_words
from danhgia_desktop.regulation.choice_in_words import are_alternatives, choice
from danhgia_desktop.regulation.criterion_rule import Choice, Part, Threshold, Tiers
from danhgia_desktop.regulation.ratio_words import banded, bands
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.imports.rubric_rows import RubricRow


@dataclass(slots=True)
class TreeLine:
    """A criterion while its rows are still being read.

    Attributes:
        row: the row it stands in.
        parent: the place of the line it is part of; None at the top.
        guidance: the lines below it without points.
        has_parts: whether other lines are part of it.
        listed: the rule that its sub-lines made before they were taken into it.
        apart: the line and its sub-lines as they stood before; empty where none were taken into it.
    """

    row: RubricRow
    parent: int | None
    guidance: list[str] = field(default_factory=list)
    has_parts: bool = False
    listed: Choice | Tiers | Threshold | None = None
    apart: tuple[TreeLine, ...] = ()


def with_choices(lines: Sequence[TreeLine]) -> list[TreeLine]:
    """Take alternatives that are printed as sub-lines with points of their own into the criterion above them.

    "Ban hành kế hoạch 5 / trong quý I 5 / sau quý I 3 / không ban hành 0" is one
    criterion of which one line holds, not four.
    """
    parts: dict[int, list[int]] = {}
    for place, line in enumerate(lines):
        if line.parent is not None:
            parts.setdefault(line.parent, []).append(place)
    kept: list[TreeLine] = []
    moved: dict[int, int] = {}
    merged: set[int] = set()
    for place, line in enumerate(lines):
        if place in merged:
            continue
        below = [lines[part] for part in parts.get(place, [])]
        is_choice = _are_alternatives(line, below)
        merged.update(parts[place] if is_choice else ())
        moved[place] = len(kept)
        whole = _with_alternatives(line, below) if is_choice else line
        kept.append(replace(whole, parent=None if line.parent is None else moved[line.parent]))
    return kept


def _are_alternatives(line: TreeLine, below: Sequence[TreeLine]) -> bool:
    rows = [part.row for part in below]
    if any(part.has_parts or Meaning.MAX not in part.row.points or part.row.taken_away for part in below):
        return False
    if any(row.number.rank < Style.BRACKETED or not row.text for row in rows):
        return False
    if rule_words.is_bonus_title(line.row.text) or rule_words.is_penalty_title(line.row.text):
        return False
    scored_once = all(sum(bool(row.points.get(meaning)) for row in rows) <= 1 for meaning in ROUND_OF)
    return scored_once and are_alternatives(_options(below), line.row.points.get(Meaning.MAX))


def _with_alternatives(line: TreeLine, below: Sequence[TreeLine]) -> TreeLine:
    """Return the criterion with what its alternatives say: their rule, their lines, the score of the chosen one."""
    scores = {
        meaning: row.points[meaning]
        for row in sorted((part.row for part in below), key=lambda row: sum(row.points.values()))
        for meaning in ROUND_OF
        if meaning in row.points
    }
    row = replace(line.row, points={**scores, **line.row.points})
    options = _options(below)
    said = [f"{option.name}: {shown(option.points)} điểm" for option in options]
    guidance = list(line.guidance)
    for part, words in zip(below, said, strict=True):
        guidance += [f"{part.row.code} {words}".strip(), *part.guidance]
    return replace(line, row=row, guidance=guidance, has_parts=False, listed=_rule(said, options), apart=(line, *below))


def _options(below: Sequence[TreeLine]) -> list[Part]:
    return [Part(name=tidy(part.row.text), points=part.row.points[Meaning.MAX]) for part in below]


def _rule(said: Sequence[str], options: Sequence[Part]) -> Choice | Tiers | Threshold:
    """Return the bands of a ratio where all that earn points are such bands, else the choice."""
    found = [list(bands(words)) for words in said]
    are_bands = all(own or not option.points for own, option in zip(found, options, strict=True))
    rule = banded("; ".join(said), (band for own in found for band in own)) if are_bands else None
    return rule or choice(options)
