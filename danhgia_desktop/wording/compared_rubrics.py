"""What two versions of a rubric say differently, as rows of a table: which line, what of it, before, after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.version_names import are_one_name
from danhgia_desktop.scoring.rubric_change import Change, Changed
from danhgia_desktop.wording.language import Language, Words, say_points
from danhgia_desktop.wording.problems import say_place
from danhgia_desktop.wording.rules import say_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.regulation.rubric import Criterion, CriterionKey, Rubric
    from danhgia_desktop.scoring.rule_set_change import ChangedRubric

_WHAT = {
    Changed.HEADINGS: Words("tên, tiêu đề, cột điểm", "name, title, columns"),
    Changed.WORDS: Words("lời văn", "words"),
    Changed.ORDER: Words("thứ tự dòng con", "order of its parts"),
    Changed.MAXIMUM: Words("điểm chuẩn", "maximum"),
    Changed.RULE: Words("cách tính", "rule"),
    Changed.MOVED: Words("chuyển chỗ", "moved"),
    Changed.REMOVED: Words("bỏ dòng", "gone"),
    Changed.ADDED: Words("thêm dòng", "new"),
}
_RULES = frozenset({Changed.RULE, Changed.RULE_ADDED, Changed.RULE_REMOVED})
_POINTS = Words("{points} điểm", "{points} points")
_NO_MAXIMUM = Words("không ghi điểm chuẩn", "no maximum")
_BY_HAND = Words("người chấm cho điểm", "points are given by hand")
_PLACES = Words("{places} chữ số thập phân", "{places} decimal places")
_NEXT = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedLine:
    """One change of a line of a rubric.

    Attributes:
        criterion: the line; the total's for the rubric's own headings.
        code: its number, of the later version where it is in both; "" for the headings.
        text: of the line; "" for the headings.
        change: what of it changed.
        what: the same in words.
        old: what it was; "" where the line is new.
        new: what it is; "" where the line went.
    """

    criterion: CriterionKey
    code: str
    text: str
    change: Changed
    what: str
    old: str
    new: str


def compared_lines(changed: ChangedRubric, language: Language) -> Iterator[ComparedLine]:
    """Yield the rows of a rubric that changed; all that is other about the rules of a line is one row."""
    seen: set[tuple[CriterionKey, Changed]] = set()
    for change in changed.change.changes:
        what = Changed.RULE if change.what in _RULES else change.what
        if (change.criterion, what) not in seen:
            seen.add((change.criterion, what))
            yield _line(replace(change, what=what), changed.before, changed.after, language)


def _line(change: Change, before: Rubric, after: Rubric, language: Language) -> ComparedLine:
    place, what = change.criterion, change.what
    shown = before if what is Changed.REMOVED else after
    is_line = what is not Changed.HEADINGS
    return ComparedLine(
        criterion=place,
        code=say_place(place, shown, language) if is_line else "",
        text=shown.get(place).text if is_line else "",
        change=what,
        what=_WHAT[what].say(language),
        old="" if what is Changed.ADDED else _said(change, before, after, language),
        new="" if what is Changed.REMOVED else _said(change, after, before, language),
    )


def _said(change: Change, rubric: Rubric, other: Rubric, language: Language) -> str:  # noqa: PLR0911 - one for each
    """Return what one of both rubrics says where they differ."""
    criterion = rubric.get(change.criterion)
    match change.what:
        case Changed.HEADINGS:
            return _headings(rubric, other)
        case Changed.MAXIMUM:
            return _maximum(criterion, language)
        case Changed.RULE:
            return _rules(criterion, language)
        case Changed.WORDS:
            return _words(criterion, other.get(change.criterion), language)
        case Changed.ORDER:
            return ", ".join(rubric.path(part.key) or part.text for part in rubric.children(criterion.key))
        case Changed.MOVED:
            return rubric.path(criterion.key)
        case _:
            return "\n".join((_maximum(criterion, language), *(say_rule(rule, language) for rule in criterion.rules)))


def _maximum(criterion: Criterion, language: Language) -> str:
    if criterion.max_points is None:
        return _NO_MAXIMUM.say(language)
    return _POINTS.say(language, {"points": say_points(criterion.max_points)})


def _rules(criterion: Criterion, language: Language) -> str:
    return "\n".join(say_rule(rule, language) for rule in criterion.rules) or _BY_HAND.say(language)


def _words(criterion: Criterion, other: Criterion, language: Language) -> str:
    """Return those of a line's texts that are others in the other version."""
    pairs = (
        (criterion.code, other.code),
        (criterion.text, other.text),
        ("\n".join(criterion.guidance), "\n".join(other.guidance)),
        (criterion.evidence, other.evidence),
        (_places(criterion, language), _places(other, language)),
    )
    return "\n".join(mine for mine, theirs in pairs if mine != theirs and mine)


def _places(criterion: Criterion, language: Language) -> str:
    return _PLACES.say(language, {"places": str(criterion.places)})


def _headings(rubric: Rubric, other: Rubric) -> str:
    rounds, of_other = (_NEXT.join(one.name for one in each.rounds) for each in (rubric, other))
    named = (rubric.name, rubric.name if are_one_name(rubric.name, other.name) else other.name)
    pairs = (named, (rubric.title, other.title), (rounds, of_other))
    return "\n".join(mine for mine, theirs in pairs if mine != theirs)
