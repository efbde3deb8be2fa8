"""Rules as sentences that a person can change and that are read back: one rule, one line.

They are the very sentences the program shows in Vietnamese; a test holds them the same.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from danhgia_desktop import points
from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Bonus,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    Parts,
    Penalty,
    Ratio,
    Rule,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_LONGEST = 2_000
"""A longer line is no sentence of ours."""

_UNIT = "lần"
_CONDITION = "có vi phạm"
"""Stand for what the rubric has no words for."""
_BONUS = "Điểm thưởng, do người chấm cho, tối đa bằng điểm chuẩn"
_EXTRA = "Điểm thưởng ngoài tổng điểm, do người chấm cho, tối đa bằng điểm chuẩn"
_PENALTY = "Điểm trừ: số điểm ghi ở đây được trừ khỏi tổng, tối đa bằng điểm chuẩn"

_POINTS = r"(?P<points>[0-9]{1,5}(?:[.,][0-9]{1,2})?) ?điểm"
_SHARE = r"(?P<share>[0-9]{1,3}(?:[.,][0-9]{1,2})?) ?%"
_BOUND = rf"(?P<bound>từ|trên) {_SHARE}(?: trở lên)?"
_COUNTED = r"mỗi (?:(?P<per>0{0,3}[1-9][0-9]{0,3}) )?(?P<unit>.+)"
_END = r" ?(?:;|[.]?$) ?"
_NAMED = re.compile(rf"(?P<name>[^;]+?|.+?): ?{_POINTS}{_END}", re.IGNORECASE)
_BAND = re.compile(rf"{_BOUND}: ?{_POINTS}{_END}", re.IGNORECASE)


def sentence(rule: Rule) -> str:  # noqa: C901, PLR0911 - one sentence for each kind
    """Return what a rule says as one line, built from its values."""
    match rule:
        case CountRate():
            expected = f" (đủ {rule.expected})" if rule.expected else ""
            return f"Mỗi {_counted(rule)} được {_points(rule.rate)}{expected}"
        case DeductPer():
            excluded = f" ({tidy(rule.exclusion)})" if rule.exclusion else ""
            return f"Mỗi {_counted(rule)} trừ {_points(rule.points)}{excluded}"
        case DeductOnce():
            return f"Trừ {_points(rule.points)} nếu: {tidy(rule.condition) or _CONDITION}"
        case AwardOnce():
            return f"Được {_points(rule.points)} nếu: {tidy(rule.condition) or _CONDITION}"
        case Parts():
            return _listed(rule.parts)
        case Choice():
            return f"Chọn một: {_listed(rule.options)}"
        case Threshold():
            earned = "đủ điểm chuẩn" if rule.points is None else _points(rule.points)
            return f"Đạt {_bound(rule)}{'' if rule.strict else ' trở lên'}: {earned}"
        case Tiers():
            return "; ".join(f"{_bound(tier)}: {_points(tier.points)}" for tier in rule.tiers)
        case Ratio():
            floor = f"; dưới {_percent(rule.floor)} không tính điểm" if rule.floor else ""
            return f"Tỷ lệ đạt × điểm chuẩn{floor}"
        case Bonus():
            return _EXTRA if rule.extra else _BONUS
        case _:
            return _PENALTY


def read_sentence(line: str) -> Rule | None:
    """Return the rule a line states in the form of `sentence`; None where it has another form.

    The rule's words are the line's own, tidy.
    """
    words = tidy(line[: _LONGEST + 1])
    if len(words) > _LONGEST:
        return None
    for form, make in _FORMS.items():
        if match := form.fullmatch(words):
            return make(match, words)
    return _GIVEN[fold(words)](words) if fold(words) in _GIVEN else _parts(words)


def _count_rate(match: re.Match[str], words: str) -> Rule:
    return CountRate(
        words=words,
        rate=_read_points(match),
        per=int(match["per"] or 1),
        unit=_read(match, "unit", _UNIT),
        expected=int(match["expected"]) if match["expected"] else None,
    )


def _deduct_per(match: re.Match[str], words: str) -> Rule:
    return DeductPer(
        words=words,
        points=_read_points(match),
        per=int(match["per"] or 1),
        unit=_read(match, "unit", _UNIT),
        exclusion=match["exclusion"] or "",
    )


def _deduct_once(match: re.Match[str], words: str) -> Rule:
    return DeductOnce(words=words, points=_read_points(match), condition=_read(match, "condition", _CONDITION))


def _award_once(match: re.Match[str], words: str) -> Rule:
    return AwardOnce(words=words, points=_read_points(match), condition=_read(match, "condition", _CONDITION))


def _choice(match: re.Match[str], words: str) -> Rule | None:
    options = _read_listed(match["listed"])
    return Choice(words=words, options=options) if options else None


def _threshold(match: re.Match[str], words: str) -> Rule | None:
    at_least = _read_share(match)
    earned = _read_points(match) if match["points"] else None
    return Threshold(words=words, at_least=at_least, points=earned, strict=_is_strict(match)) if at_least else None


def _ratio(match: re.Match[str], words: str) -> Rule:
    return Ratio(words=words, floor=_read_share(match) if match["share"] else None)


def _tiers(match: re.Match[str], words: str) -> Rule | None:
    tiers = tuple(
        Tier(at_least=_read_share(band), points=_read_points(band), strict=_is_strict(band))
        for band in _whole_list(_BAND, match[0])
    )
    return Tiers(words=words, tiers=tiers) if tiers else None


def _parts(words: str) -> Rule | None:
    parts = _read_listed(words)
    return Parts(words=words, parts=parts) if parts else None


_FORMS: Mapping[re.Pattern[str], Callable[[re.Match[str], str], Rule | None]] = {
    re.compile(form, re.IGNORECASE): make
    for form, make in (
        (rf"{_COUNTED} được {_POINTS}(?: \(đủ (?P<expected>[1-9][0-9]{{0,6}})\))?", _count_rate),
        (rf"{_COUNTED} trừ {_POINTS}(?: \((?P<exclusion>.+)\))?", _deduct_per),
        (rf"trừ {_POINTS} nếu:? (?P<condition>.+)", _deduct_once),
        (rf"được {_POINTS} nếu:? (?P<condition>.+)", _award_once),
        (r"chọn một: (?P<listed>.+)", _choice),
        (rf"đạt {_BOUND}: (?:đủ điểm chuẩn|{_POINTS})", _threshold),
        (rf"tỷ lệ đạt [×x*] điểm chuẩn(?:; dưới {_SHARE} không tính điểm)?", _ratio),
        (rf"{_BOUND}: .+", _tiers),
    )
}
_GIVEN: Mapping[str, Callable[[str], Rule]] = {
    fold(_BONUS): lambda words: Bonus(words=words),
    fold(_EXTRA): lambda words: Bonus(words=words, extra=True),
    fold(_PENALTY): lambda words: Penalty(words=words),
}


def _read_listed(listed: str) -> tuple[Part, ...]:
    return tuple(Part(name=found["name"].strip(), points=_read_points(found)) for found in _whole_list(_NAMED, listed))


def _whole_list(entry: re.Pattern[str], listed: str) -> list[re.Match[str]]:
    """Return the entries of a list; none where something stands between them."""
    found: list[re.Match[str]] = []
    end = 0
    while end < len(listed):
        match = entry.match(listed, end)
        if match is None:
            return []
        found.append(match)
        end = match.end()
    return found


def _points(value: Decimal) -> str:
    return f"{points.typed(value)} điểm"


def _percent(ratio: Fraction) -> str:
    return f"{points.shown(ratio * 100)}%"


def _counted(rule: CountRate | DeductPer) -> str:
    group = f"{rule.per:02} " if rule.per > 1 else ""
    return group + (tidy(rule.unit) or _UNIT)


def _bound(mark: Threshold | Tier) -> str:
    return f"{'trên' if mark.strict else 'từ'} {_percent(mark.at_least)}"


def _listed(named: Iterable[Part]) -> str:
    return "; ".join(f"{tidy(part.name)}: {_points(part.points)}" for part in named)


def _read_points(match: re.Match[str]) -> Decimal:
    return Decimal(match["points"].replace(",", "."))


def _read_share(match: re.Match[str]) -> Fraction:
    return Fraction(match["share"].replace(",", ".")) / 100


def _is_strict(match: re.Match[str]) -> bool:
    return match["bound"].lower() == "trên"


def _read(match: re.Match[str], name: str, usual: str) -> str:
    """Return a group of a match, nothing where it holds the words that stand for nothing."""
    return "" if match[name] == usual else match[name]
