"""What is counted or happens once, in words: "mỗi … được 0,25 điểm", "trừ 0,5 điểm/02 văn bản"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import AwardOnce, CountRate, DeductOnce, DeductPer
from danhgia_desktop.regulation.points_in_words import FORMULA, NUMBER, Mention, mentions, number
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

_EXCLUSION = re.compile(r"\((?P<exclusion>(?:không kể|không tính|trừ|ngoại trừ) [^()]*)\)", re.IGNORECASE)
_CONDITION_BEHIND = re.compile(
    r"[ ,]{0,3}(?:nếu|khi|đối với|trường hợp|trong trường hợp) (?P<condition>[^;.()]+)", re.IGNORECASE
)
_BARE_AWARD = re.compile(rf"(?P<condition>\S.*?) ?: ?(?P<points>{NUMBER})[.;]?")
_POINTS_BEHIND = re.compile(r" ?(?:điểm|đ)\b", re.IGNORECASE)
_NO_MERITS = {"diem", "diem chuan", "diem toi da", "thang diem", "tong diem"}


def counted(words: str) -> Iterator[CountRate | DeductPer | DeductOnce]:
    """Yield the rules in a tidy text that count, and the faults that cost points once."""
    found = False
    for mention in mentions(words):
        rule = _deduction(words, mention) if mention.deducting else _count_rate(words, mention)
        if rule is not None:
            found = True
            yield rule
    formula = None if found else FORMULA.search(words)
    if formula and _POINTS_BEHIND.match(words, formula.end()) and number(formula["rate"]):
        yield CountRate(words=formula[0], rate=number(formula["rate"]), expected=int(formula["count"]) or None)


def award(words: str, maximum: Decimal | None) -> AwardOnce | None:
    """Return the merit a line names: "Chấp hành đúng thời gian: 0,5 điểm", "Cộng 1 điểm nếu có sáng kiến".

    Args:
        words: a tidy line.
        maximum: the criterion's points, up to which a bare number is read as points: "Ban hành kịp thời: 0,5".
    """
    for mention in mentions(words):
        condition = _condition_of_award(words, mention)
        if condition and mention.points:
            return AwardOnce(words=words, points=mention.points, condition=condition)
    bare = _BARE_AWARD.fullmatch(words)
    if bare is None or maximum is None or not 0 < number(bare["points"]) <= maximum:
        return None
    return AwardOnce(words=words, points=number(bare["points"]), condition=bare["condition"])


def _condition_of_award(words: str, mention: Mention) -> str:
    if mention.deducting or mention.limiting:
        return ""
    behind = _CONDITION_BEHIND.match(words, mention.end)
    if behind and mention.earning:
        return behind["condition"].strip()
    is_marked = mention.earning or mention.lead.rstrip().endswith((":", "("))
    ends_here = not words[mention.end :].strip(" ).;")
    return mention.sentence if is_marked and ends_here and fold(mention.sentence) not in _NO_MERITS else ""


def _count_rate(words: str, mention: Mention) -> CountRate | None:
    rate = mention.points if mention.rate is None else mention.rate
    group = mention.group
    if mention.limiting or not rate or group is None:
        return None
    stated = words[group.start : mention.end].rstrip()
    expected = mention.count * group.per if mention.count else None
    return CountRate(words=stated, rate=rate, per=group.per, unit=group.unit, expected=expected)


def _deduction(words: str, mention: Mention) -> DeductPer | DeductOnce | None:
    if not mention.points:
        return None
    sentence, group = mention.sentence, mention.group
    if group is None:
        return _deduction_once(words, mention)
    start = words.rindex(sentence, 0, mention.start) if mention.group_behind and sentence else group.start
    stated = words[start : mention.end].rstrip()
    excluded = _EXCLUSION.search(words)
    return DeductPer(
        words=f"{stated} {excluded[0]}" if excluded else stated,
        points=mention.points,
        per=group.per,
        unit=group.unit,
        exclusion=excluded["exclusion"] if excluded else "",
    )


def _deduction_once(words: str, mention: Mention) -> DeductOnce:
    start, end, condition = mention.start, mention.end, mention.sentence
    if condition:
        start = words.rindex(condition, 0, start)
    elif behind := _CONDITION_BEHIND.match(words, end):
        end, condition = behind.end(), behind["condition"].strip()
    return DeductOnce(words=words[start:end].rstrip(), points=mention.points, condition=condition)
