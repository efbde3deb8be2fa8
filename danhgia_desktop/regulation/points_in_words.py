"""Points and percentages as they stand in running text.

All expressions here, and those built on them, are matched against tidy text,
where every blank is a single space. Every repetition in them is bounded: the
words of a stranger's file must not take time that grows with their square.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = r"(?<![0-9.,])[0-9]{1,5}(?:[.,][0-9]{1,2})?(?![.,]?[0-9])"
"""Never a piece of a longer number: "1.250" and "500.000" are no points."""

POINTS = rf"(?P<points>{NUMBER}) ?(?:điểm|đ)(?!\w| (?:cầu|tiếp|bán|truy|nóng|sáng|phát|dân)\b)"
"""Points: "0,25 điểm", "01 đ"; but not places, "02 điểm cầu"."""

FORMULA = re.compile(rf"(?<![0-9.,])(?P<count>[0-9]{{1,4}}) ?[xX×*] ?(?P<rate>{NUMBER}) ?= ?(?P<product>{NUMBER})")
"""The arithmetic that some rubrics print: "12 x 0,25 = 3,0"."""

_DEDUCTING = r"(?:\b(?:(?:thì|sẽ|bị) ){0,3}(?:giảm trừ|trừ|giảm)(?: đi| thêm)? |(?:(?<=[:(])|(?<=[:(] ))[-−–] ?)"
_LIMITING = r"\b(?:tối đa|tối thiểu|không quá|không vượt quá|tổng|tổng số|tổng cộng)(?: là)?(?: bị)?(?: trừ| cộng)?:? "
_EARNING = r"\b(?:(?:thì|sẽ|đều) )?(?:(?:được|đạt|có|cộng|tính|chấm|thưởng)(?: thêm)? ){1,3}"
_FOR_EACH = (
    r" ?(?:/|(?:(?:cho|đối với|với) )?(?:mỗi|một) ) ?(?:(?P<per>[0-9]{1,3}) )?"
    r"(?P<unit>[^\s0-9.;,():–-][^.;,():–-]{0,60})"
)
_MENTION = re.compile(
    rf"(?:(?P<deducting>{_DEDUCTING})|(?P<limiting>{_LIMITING})|(?P<earning>{_EARNING}))?{POINTS}"
    rf"(?: ?[:;,(]? ?(?P<formula>{FORMULA.pattern})(?: ?(?:điểm|đ)(?!\w))?|{_FOR_EACH})?",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:cứ mỗi|mỗi|cứ) (?:một )?(?:(?P<per>[0-9]{1,3}) )?", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[();:]|\.(?= )")
_PARENTHESIS = re.compile(r"\([^()]*\) ?")
_MARKS = " :,;(–-+•"
_LONGEST_UNIT = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What is counted: how many make a group, of what, and where the text begins to say so."""

    per: int
    unit: str
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Points mentioned in a text, with what stands around them.

    Attributes:
        points: how many, 0 or above.
        deducting: they are taken away ("trừ").
        limiting: they are an upper or lower limit ("tối đa").
        earning: they are earned by a verb ("được", "cộng").
        count, rate: the operands of the formula behind them, "12 x 0,25 = 3,0"; None without.
        group_behind: the group behind them, "/02 văn bản"; None without.
        lead: the words between the points before and these.
        start, end: where verb, points, formula and group stand in the text.
    """

    points: Decimal
    deducting: bool
    limiting: bool
    earning: bool
    count: int | None
    rate: Decimal | None
    group_behind: Group | None
    lead: str
    start: int
    end: int

    @property
    def sentence(self) -> str:
        """The words that lead to the points, back to the last semicolon or open parenthesis."""
        sentence = self.lead.rstrip(_MARKS).rpartition(";")[2]
        if sentence.rfind("(") > sentence.rfind(")"):
            sentence = sentence.rpartition("(")[2]
        return sentence.strip(_MARKS)

    @property
    def group(self) -> Group | None:
        """What the points are for each of: the group behind them, else the one before, "mỗi 02 văn bản chậm"."""
        if self.group_behind is not None:
            return self.group_behind
        for each in reversed(list(_EACH.finditer(self.lead))):
            unit = _PARENTHESIS.sub("", self.lead[each.end() :]).strip(_MARKS)
            if unit and len(unit) <= _LONGEST_UNIT and not _CLAUSE_END.search(unit):
                start = self.start - len(self.lead) + each.start()
                return Group(per=max(1, int(each["per"] or 1)), unit=unit, start=start)
        return None


def mentions(words: str) -> Iterator[Mention]:
    """Yield the points that a tidy text mentions, in reading order."""
    end = 0
    for match in _MENTION.finditer(words):
        yield Mention(
            points=number(match["points"]),
            deducting=match["deducting"] is not None,
            limiting=match["limiting"] is not None,
            earning=match["earning"] is not None,
            count=int(match["count"]) if match["formula"] else None,
            rate=number(match["rate"]) if match["formula"] else None,
            group_behind=_group_behind(match),
            lead=words[end : match.start()],
            start=match.start(),
            end=match.end(),
        )
        end = match.end()


def _group_behind(match: re.Match[str]) -> Group | None:
    unit = match["unit"]
    return Group(per=max(1, int(match["per"] or 1)), unit=unit.strip(), start=match.start()) if unit else None


def number(written: str) -> Decimal:
    """Read a number that stands in running text: "0,25", "01"."""
    return Decimal(written.replace(",", "."))


def percent(written: str) -> Fraction:
    """Read the number before a percent sign as a ratio: "90" is 9/10."""
    return Fraction(number(written)) / 100
