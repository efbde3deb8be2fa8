"""Rules recognised in the words of a rubric, to be proposed to a person."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    Parts,
    Ratio,
    Rule,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NUMBER = r"\d+(?:[.,]\d{1,2})?"
POINTS = rf"(?P<points>{NUMBER})\s*(?:điểm|đ)(?!\w)"
_PERCENT = r"(?P<percent>\d+(?:[.,]\d+)?)\s*%"

_COUNT_RATE = re.compile(
    rf"\bmỗi\s+(?P<unit>[^():;]{{1,120}}?)\s+(?:được|đạt|thì được|có)\s*(?:tính|cộng|chấm|thưởng)?\s*{POINTS}"
    rf"(?:\s*[:;,(]\s*\d+\s*[xX×*]\s*{NUMBER}\s*=\s*{NUMBER}\s*(?:điểm|đ)?)?",
    re.IGNORECASE,
)
FORMULA = re.compile(rf"(?P<count>\d+)\s*[xX×*]\s*(?P<rate>{NUMBER})\s*=\s*(?P<product>{NUMBER})")
_BARE_FORMULA = re.compile(rf"{FORMULA.pattern}\s*(?:điểm|đ)(?!\w)")

_DEDUCT = rf"(?:bị\s+|thì\s+)?trừ\s+(?:đi\s+)?{POINTS}"
_DEDUCT_EACH_BEFORE = re.compile(
    rf"\b(?:cứ\s+mỗi|mỗi|cứ)\s+(?P<per>\d+\s+)?(?P<unit>[^();:]{{1,160}}?)\s*[:,]?\s*{_DEDUCT}", re.IGNORECASE
)
_DEDUCT_EACH_AFTER = re.compile(
    rf"{_DEDUCT}\s*(?:/|cho\s+mỗi|cho\s+một|mỗi)\s*(?P<per>\d+)?\s*(?P<unit>[^\s.;,()\-–][^.;,()]{{0,60}})",
    re.IGNORECASE,
)
_DEDUCT_ONCE = re.compile(rf"(?P<condition>\S[^;]*?)\s*[:,(]?\s*{_DEDUCT}", re.IGNORECASE)
_EXCLUSION = re.compile(r"\((?P<exclusion>(?:không kể|không tính|trừ|ngoại trừ)\s[^()]*)\)", re.IGNORECASE)

_THRESHOLD = re.compile(
    rf"(?:tỷ lệ|tỉ lệ|đạt)[^.;%]{{0,80}}?(?P<word>từ|trên|≥|>=|>|tối thiểu)\s*{_PERCENT}(?:\s*trở lên)?", re.IGNORECASE
)
_TIER = re.compile(
    rf"(?:từ|đạt|trên|≥|>=)\s*(?:từ\s*)?{_PERCENT}[^.;:%]{{0,20}}?"
    r"(?:trở lên|(?:đến|tới)?\s*(?:dưới|<)\s*\d+\s*%|(?:đến|-|–)\s*\d+\s*%)?"
    rf"\s*[:=,(]?\s*(?:được|đạt|tính|chấm)?\s*{POINTS}",
    re.IGNORECASE,
)
_RATIO = re.compile(
    r"(?:tỷ lệ|tỉ lệ)\s*%?[^.;]{0,60}?\s*(?:[xX×*]|nhân(?:\s+với)?)\s*(?:điểm chuẩn|điểm tối đa|số điểm|\d)"
    r"|(?:tính|chấm)\s+(?:điểm\s+)?theo\s+(?:tỷ lệ|tỉ lệ)",
    re.IGNORECASE,
)
_RATIO_FLOOR = re.compile(
    rf"dưới\s*{_PERCENT}[^.;]{{0,30}}?(?:không\s+(?:được\s+)?(?:tính|chấm)\s*điểm|0\s*điểm)", re.IGNORECASE
)
_PART = re.compile(rf"^\s*(?:[-+•]\s*)?(?P<name>\S.*?)\s*:?\s*{POINTS}\s*$", re.IGNORECASE)
_AWARD = re.compile(
    rf"^(?P<condition>[^:]*\S|.*\S)\s*[:(]\s*(?:được|cộng|đạt|tính)?\s*{POINTS}\s*\)?[.;]?$", re.IGNORECASE
)
_NEXT_RULE = re.compile(r"(?<=điểm)\s*[.;,]?\s+[-–+•]\s*(?=\S)|(?<=điểm)\s*[.;]?\s*\n\s*[-–+•]?\s*")
_BULLET = re.compile(r"^\s*[-–+•*]\s*")
_LEAST_PARTS = 2
_LONGEST = 2_000
"""Rules stand in sentences; searching a hostile wall of text would take time that grows with its square."""


def in_criterion(text: str) -> tuple[Rule, ...]:
    """Return the rules that a scored criterion's own words state; at most one."""
    words = tidy(text[:_LONGEST])
    if is_bonus_title(words):
        return (Bonus(words=words),)
    return _first_of(words, _count_rate, _deduct_per, _tiers, _parts, _ratio, _threshold, _deduct_once)


def in_guidance(text: str) -> tuple[Rule, ...]:
    """Return the rules in a line without points of its own, which may hold several: "- …: trừ 0,5 điểm - …"."""
    return tuple(_guidance_rules(text))


def is_bonus_title(text: str) -> bool:
    """Tell whether a criterion is the bonus line of its section (Điểm thưởng)."""
    return fold(text).startswith(("diem thuong", "diem cong them"))


def number(written: str) -> Decimal:
    """Read a number that stands in running text: "0,25", "01"."""
    return Decimal(written.replace(",", "."))


def _guidance_rules(text: str) -> Iterator[Rule]:
    for line in _NEXT_RULE.split(text[:_LONGEST]):
        words = tidy(_BULLET.sub("", line))
        yield from _first_of(
            words, _count_rate, _deduct_per, _deduct_once, _tiers, _parts, _ratio, _award_once, _threshold
        )


def _first_of(words: str, *readers: Callable[[str], Rule | None]) -> tuple[Rule, ...]:
    for read in readers:
        if rule := read(words):
            return (rule,)
    return ()


def _count_rate(words: str) -> Rule | None:
    match = _COUNT_RATE.search(words) or _BARE_FORMULA.search(words)
    if match is None:
        return None
    formula = FORMULA.search(match[0])
    rate = number(formula["rate"] if formula else match["points"])
    if rate == 0:
        return None
    unit = match["unit"] if "unit" in match.re.groupindex else ""
    return CountRate(words=match[0], rate=rate, unit=unit, expected=int(formula["count"]) if formula else None)


def _deduct_per(words: str) -> Rule | None:
    before = _DEDUCT_EACH_BEFORE.search(words)
    match = before or _DEDUCT_EACH_AFTER.search(words)
    if match is None or number(match["points"]) == 0:
        return None
    excluded = _EXCLUSION.search(words)
    stated = match[0] if before else words[: match.end()]
    return DeductPer(
        words=f"{stated} {excluded[0]}" if excluded else stated,
        points=number(match["points"]),
        per=max(1, int(match["per"] or 1)),
        unit=tidy(match["unit"]),
        exclusion=excluded["exclusion"] if excluded else "",
    )


def _deduct_once(words: str) -> Rule | None:
    match = _DEDUCT_ONCE.search(words)
    if match is None or number(match["points"]) == 0:
        return None
    return DeductOnce(words=match[0], points=number(match["points"]), condition=match["condition"].rstrip(" :,("))


def _award_once(words: str) -> Rule | None:
    match = _AWARD.match(words)
    if match is None or number(match["points"]) == 0:
        return None
    return AwardOnce(words=words, points=number(match["points"]), condition=match["condition"])


def _parts(words: str) -> Rule | None:
    for inside in re.findall(r"\(([^()]*)\)", words):
        found = [_PART.match(piece) for piece in inside.split(";")]
        if len(found) >= _LEAST_PARTS and all(found):
            parts = tuple(Part(name=match["name"], points=number(match["points"])) for match in found if match)
            return Parts(words=inside, parts=parts)
    return None


def _tiers(words: str) -> Rule | None:
    found = list(_TIER.finditer(words))
    if len(found) < _LEAST_PARTS:
        return None
    tiers = tuple(Tier(at_least=_ratio_of(match), points=number(match["points"])) for match in found)
    return Tiers(words=words, tiers=tuple(sorted(tiers, key=lambda tier: tier.at_least, reverse=True)))


def _threshold(words: str) -> Rule | None:
    match = _THRESHOLD.search(words)
    if match is None or number(match["percent"]) == 0:
        return None
    return Threshold(words=match[0], at_least=_ratio_of(match), strict=match["word"].lower() in {"trên", ">"})


def _ratio(words: str) -> Rule | None:
    if not _RATIO.search(words):
        return None
    floor = _RATIO_FLOOR.search(words)
    return Ratio(words=words, floor=_ratio_of(floor) if floor else None)


def _ratio_of(match: re.Match[str]) -> Fraction:
    return Fraction(number(match["percent"])) / 100
