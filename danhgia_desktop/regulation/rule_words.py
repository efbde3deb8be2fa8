"""Rules recognised in the words of a rubric, to be proposed to a person."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.choice_in_words import are_alternatives, choice, listed_choice, option
from danhgia_desktop.regulation.counted_words import award, counted
from danhgia_desktop.regulation.criterion_rule import Bonus, Rule
from danhgia_desktop.regulation.parts_in_words import parts
from danhgia_desktop.regulation.ratio_words import banded, bands, ratio, threshold
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from danhgia_desktop.regulation.criterion_rule import Part

_ABOUT = r"(?:(?:phan|nhom|muc|cac|noi dung|tieu chi|truong hop|duoc|bi) ){0,3}"
_BONUS_TITLE = re.compile(rf"{_ABOUT}(?:diem (?:thuong|cong|khuyen khich)|thuong diem|cong diem thuong)\b")
_PENALTY_TITLE = re.compile(rf"{_ABOUT}(?:diem (?:tru|phat)|tru diem|phat diem)\b")
_NAMES_BONUS = re.compile(r"\b(?:thuong|diem cong)\b")
_NAMES_PENALTY = re.compile(r"\b(?:diem tru|tru diem|diem phat)\b")
_NEXT_BULLET = re.compile(r"(?<=điểm)[.;,]?[ \t]{1,9}[-–+•][ \t]{0,9}(?=\S)", re.IGNORECASE)
_BULLET = re.compile(r"^\s{0,9}[-–+•*]\s{0,9}")
_LONGEST = 2_000
"""Rules stand in sentences; a wall of text is not searched to its end."""


def in_criterion(text: str, maximum: Decimal | None = None) -> tuple[Rule, ...]:
    """Return the rules that a scored criterion's own words state; its maximum tells alternatives from parts."""
    words = tidy(text[:_LONGEST])
    if is_bonus_title(words):
        return (Bonus(words=words),)
    found: list[Rule] = list(counted(words))
    listed = banded(words, bands(words)) or listed_choice(words, maximum) or parts(words)
    rest = listed or ratio(words, maximum) or (None if found else threshold(words))
    return (*found, rest) if rest else tuple(found)


def in_guidance(lines: Iterable[str], maximum: Decimal | None = None) -> tuple[Rule, ...]:
    """Return the rules in the lines below a criterion that have no points of their own.

    A line may hold several: "- …: trừ 0,5 điểm - …: trừ 0,5 điểm". Bands of a
    ratio that stand on lines of their own make one rule, and so do alternatives.

    Args:
        lines: the lines, in reading order.
        maximum: the criterion's points; up to them a bare number behind a colon is read as points.
    """
    statements = list(chain.from_iterable(map(_statements, lines)))
    found: list[Rule] = []
    all_bands = [(statement, list(bands(statement))) for statement in statements]
    banded_words = "; ".join(statement for statement, own in all_bands if own)
    rule = banded(banded_words, chain.from_iterable(own for _, own in all_bands))
    options = _alternatives((statement for statement, own in all_bands if not own), maximum)
    one_of: Rule | None = choice(options.values()) if options else None
    for statement, own in all_bands:
        if statement in options:
            found += [one_of] if one_of is not None else []
            one_of = None
        elif not own:
            found += _in_statement(statement, maximum)
        elif rule is not None:
            found.append(rule)
            rule = None
    return tuple(found)


def is_bonus_title(text: str) -> bool:
    """Tell whether a criterion is the bonus line of its section (Điểm thưởng), or heads a section of bonus."""
    folded = fold(text[:_LONGEST])
    return _BONUS_TITLE.match(folded) is not None and not _NAMES_PENALTY.search(folded)


def is_penalty_title(text: str) -> bool:
    """Tell whether a criterion's points are taken away (Điểm trừ), or those of the section it heads."""
    folded = fold(text[:_LONGEST])
    return _PENALTY_TITLE.match(folded) is not None and not _NAMES_BONUS.search(folded)


def _alternatives(statements: Iterable[str], maximum: Decimal | None) -> dict[str, Part]:
    """Return the statements that are alternatives of each other, with what each names; none where they are not."""
    options = {statement: part for statement in statements if (part := option(statement)) is not None}
    return options if are_alternatives(tuple(options.values()), maximum) else {}


def _in_statement(words: str, maximum: Decimal | None) -> tuple[Rule, ...]:
    found: tuple[Rule, ...] = tuple(counted(words))
    if found:
        return found
    rule = parts(words) or ratio(words, maximum) or award(words, maximum) or threshold(words)
    return (rule,) if rule else ()


def _statements(text: str) -> Iterator[str]:
    for line in _NEXT_BULLET.sub("\n", text[:_LONGEST]).splitlines():
        words = tidy(_BULLET.sub("", line))
        yield from (piece for piece in _at_semicolons(words) if piece)


def _at_semicolons(words: str) -> Iterator[str]:
    """Split at semicolons that stand outside parentheses."""
    depth, start = 0, 0
    for place, character in enumerate(words):
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character == ";" and depth <= 0:
            yield words[start:place].strip()
            start = place + 1
    yield words[start:].strip()
