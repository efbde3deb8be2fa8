"""Ratios in words: "tỷ lệ đạt từ 90% trở lên", "từ 80% đến dưới 90%: 1 điểm", "tỷ lệ x điểm chuẩn"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import Ratio, Threshold, Tier, Tiers
from danhgia_desktop.regulation.points_in_words import NUMBER, POINTS, number, percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

_SHARE = r"(?<![0-9.,])[0-9]{1,3}(?:[.,][0-9]{1,2})?"
_ABOVE = {"trên", "hơn", "lớn hơn", ">"}
_BELOW = {"dưới", "nhỏ hơn", "thấp hơn", "<"}
_BAND = re.compile(
    r"(?<!mỗi )(?<!cứ )(?:(?P<word>từ|trên|lớn hơn|hơn|dưới|nhỏ hơn|thấp hơn|≥|>=|>|<) ?)?"
    rf"(?:(?P<low>{_SHARE}) ?%?(?: ?(?:đến|tới|[-–—]) ?(?:dưới |< ?|≤ ?|<= ?)?(?P<high>{_SHARE}))? ?%)"
    r"(?P<gap>[^.;:%]{0,60}?)"
    rf"(?: ?[:=,(] ?|(?= )) ?(?:(?:thì )?(?:được|đạt|tính|chấm|cộng) (?:cộng |tính )?)?"
    rf"(?:{POINTS}|(?P<bare>{NUMBER})(?= ?\)?[.;]?$))",
    re.IGNORECASE,
)
_THRESHOLD = re.compile(
    rf"(?:tỷ lệ|tỉ lệ|đạt)[^.;%]{{0,80}}?\b(?P<word>từ|trên|hơn|≥|>=|>|tối thiểu|ít nhất) ?(?P<low>{_SHARE}) ?%"
    r"(?: trở lên)?",
    re.IGNORECASE,
)
_TIMES = r"(?: ?[×*] ?| [xX] ?| nhân )(?:với )?"
_RATIO = re.compile(
    rf"(?:tỷ lệ|tỉ lệ)[^.;]{{0,60}}?{_TIMES}(?:điểm chuẩn|điểm tối đa|số điểm|{NUMBER}(?! ?%))"
    r"|(?:tính|chấm) (?:điểm )?theo (?:tỷ lệ|tỉ lệ)",
    re.IGNORECASE,
)
_QUOTIENT = re.compile(
    rf"[^\W\d][^./;:()]{{2,100}} ?/ ?\(?(?:tổng|số) [^./;:()]{{2,100}}?\)?{_TIMES}"
    rf"(?:điểm chuẩn|điểm tối đa|số điểm|(?P<factor>{NUMBER})(?! ?%))",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    rf"(?:dưới|<) ?(?P<low>{_SHARE}) ?%[^.;]{{0,30}}?"
    r"(?:không (?:được )?(?:tính|chấm|cho) ?điểm|\b0 ?điểm)",
    re.IGNORECASE,
)


def bands(words: str) -> Iterator[Tier]:
    """Yield the bands of a ratio that a tidy text gives points for, those of 0 points too."""
    for match in _BAND.finditer(words):
        if "trừ" in match["gap"].lower():
            continue
        word = (match["word"] or "").lower()
        low = min(percent(match["low"]), percent(match["high"] or match["low"]))
        yield Tier(
            at_least=Fraction(0) if word in _BELOW and not match["high"] else low,
            points=number(match["points"] or match["bare"]),
            strict=word in _ABOVE,
        )


def banded(words: str, found: Iterable[Tier]) -> Threshold | Tiers | None:
    """Return the rule that bands make: a threshold where only one earns points, tiers otherwise."""
    earning = sorted({tier for tier in found if tier.points}, key=lambda tier: (-tier.at_least, not tier.strict))
    match earning:
        case []:
            return None
        case [only] if only.at_least:
            return Threshold(words=words, at_least=only.at_least, points=only.points, strict=only.strict)
        case _:
            return Tiers(words=words, tiers=tuple(earning))


def threshold(words: str) -> Threshold | None:
    """Return the ratio that earns the whole maximum."""
    match = _THRESHOLD.search(words)
    if match is None or not number(match["low"]):
        return None
    return Threshold(words=match[0], at_least=percent(match["low"]), strict=match["word"].lower() in _ABOVE)


def ratio(words: str, maximum: Decimal | None = None) -> Ratio | None:
    """Return the rule that points follow a ratio, with the ratio below which there are none.

    "số đã xử lý / tổng số x 4" is one where 4 is the criterion's maximum.
    """
    if not (_RATIO.search(words) or _is_quotient(words, maximum)):
        return None
    floor = _FLOOR.search(words)
    return Ratio(words=words, floor=percent(floor["low"]) if floor else None)


def _is_quotient(words: str, maximum: Decimal | None) -> bool:
    match = _QUOTIENT.search(words)
    return match is not None and (match["factor"] is None or maximum is None or number(match["factor"]) == maximum)
