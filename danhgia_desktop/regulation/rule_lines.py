"""The rules that one line says: the one reader behind edited templates and the editor's cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.regulation import rule_words
from danhgia_desktop.regulation.choice_in_words import declared_choice, listed_choice
from danhgia_desktop.regulation.criterion_rule import Bonus, CountRate, DeductPer, Parts
from danhgia_desktop.regulation.points_in_words import NUMBER, mentions
from danhgia_desktop.regulation.ratio_words import banded, bands
from danhgia_desktop.regulation.rule_sentences import read_sentence
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from decimal import Decimal

    from danhgia_desktop.regulation.criterion_rule import Rule

_LONGEST = 2_000
"""A longer line is a wall of text, no rule."""
_SHARE = re.compile(rf"{NUMBER} ?%")


def rules_in_line(line: str, maximum: Decimal | None = None) -> tuple[Rule, ...]:
    """Return the rules a line says: in our own sentences, else in the words of rubrics.

    A list "x: 3 điểm; y: 2 điểm" is read as bands of a ratio where each of it is
    one, as alternatives where they are, and else as parts.

    Args:
        line: what a person wrote.
        maximum: the criterion's points, which tell alternatives from parts.

    Returns:
        Nothing where the line says more about points than the rules would do.
    """
    words = tidy(line[: _LONGEST + 1])
    if len(words) > _LONGEST:
        return ()
    own = read_sentence(words)
    if own is not None and not isinstance(own, Parts):
        return () if _hides_limit(own) else (own,)
    listed = _bands_alone(words) or declared_choice(words) or listed_choice(words, maximum) or own
    if listed is not None:
        return (listed,) if listed.words == words else _whole(words, (listed,), maximum)
    found = rule_words.in_guidance([words], maximum) or rule_words.in_criterion(words, maximum)
    return _whole(words, found, maximum)


def _bands_alone(words: str) -> Rule | None:
    """Return the bands of a line that lists nothing else."""
    found = [list(bands(piece.strip())) for piece in words.rstrip(" ;.").split(";")]
    return banded(words, (band for own in found for band in own)) if all(found) else None


def _hides_limit(rule: Rule) -> bool:
    """Tell whether a limit that no rule keeps stands among the words of what is counted."""
    match rule:
        case DeductPer():
            counted = f"{rule.unit}; {rule.exclusion}"
        case CountRate():
            counted = rule.unit
        case _:
            return False
    return any(mention.limiting for mention in mentions(counted))


def _whole(words: str, rules: tuple[Rule, ...], maximum: Decimal | None) -> tuple[Rule, ...]:
    """Return the rules if they say all that the line says about points: "…, tối đa 2 điểm" is not left out silently."""
    if any(isinstance(rule, Bonus) for rule in rules):
        return rules
    rest = words
    for rule in rules:
        rest = rest.replace(rule.words, " ", 1) if rule.words in rest else ""
    is_limited = any(mention.limiting and mention.points != maximum for mention in mentions(words))
    is_more = any(not mention.limiting for mention in mentions(rest)) or _SHARE.search(rest)
    return () if is_limited or is_more else rules
