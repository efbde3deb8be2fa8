"""Which rule of a criterion became which after an edit, so that what people said for one stays with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.criterion_rule import (
    AwardOnce,
    Choice,
    CountRate,
    DeductOnce,
    DeductPer,
    Part,
    Parts,
    Rule,
    RuleInput,
)
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def matches(before: Sequence[Rule], after: Sequence[Rule]) -> Mapping[int, int]:
    """Return the new place of every rule that is still there.

    A rule is known again by saying the same, else by counting, ticking or
    measuring the same thing, else by its kind, unless it names another thing now.
    """
    found: dict[int, int] = {}
    for are_alike in (_say_the_same, _have_one_subject, _can_be_one):
        free = [place for place in range(len(after)) if place not in found.values()]
        for place, rule in enumerate(before):
            if place in found:
                continue
            same = next((new for new in free if are_alike(rule, after[new])), None)
            if same is not None:
                found[place] = same
                free.remove(same)
    return found


def moved_inputs(inputs: Iterable[RuleInput], before: Sequence[Rule], after: Sequence[Rule]) -> tuple[RuleInput, ...]:
    """Return what people said, each with the rule it was said for; what fits no rule any more is left out."""
    found = matches(before, after)
    moved = (
        _moved(entry, before[entry.rule], after[found[entry.rule]], found[entry.rule])
        for entry in inputs
        if entry.rule in found
    )
    return tuple(sorted((entry for entry in moved if not entry.is_blank), key=lambda entry: entry.rule))


def loses(inputs: Iterable[RuleInput], before: Sequence[Rule], after: Sequence[Rule]) -> bool:
    """Tell whether anything people said fits no rule any more."""
    found = matches(before, after)
    for entry in inputs:
        if entry.is_blank:
            continue
        if entry.rule not in found:
            return True
        kept = ticks(before[entry.rule], after[found[entry.rule]])
        if any(tick not in kept for tick in entry.ticked or ()):
            return True
    return False


def ticks(before: Rule, after: Rule) -> Mapping[int, int]:
    """Return the new number of every part or option that is still there; a rule with one tick has number 0."""
    old, new = [fold(part.name) for part in parts_of(before)], [fold(part.name) for part in parts_of(after)]
    if not old:
        return {0: 0}
    found: dict[int, int] = {}
    for place, name in enumerate(old):
        same = next((spot for spot, other in enumerate(new) if other == name and spot not in found.values()), None)
        if same is not None:
            found[place] = same
    if len(old) == len(new):  # the rest were given other names where they stand
        taken = set(found.values())
        found |= {place: place for place in range(len(old)) if place not in found and place not in taken}
    return found


def parts_of(rule: Rule) -> tuple[Part, ...]:
    """Return what a rule lets people tick, by name; () for other rules."""
    match rule:
        case Parts(parts=parts) | Choice(options=parts):
            return parts
        case _:
            return ()


def without_words(rule: Rule) -> Rule:
    """Return a rule without the words it was made from."""
    return replace(rule, words="")


def _moved(entry: RuleInput, before: Rule, after: Rule, place: int) -> RuleInput:
    if entry.ticked is None:
        return replace(entry, rule=place)
    kept = ticks(before, after)
    ticked = tuple(sorted(kept[tick] for tick in entry.ticked if tick in kept))
    is_unsaid = isinstance(after, Choice) and not ticked  # the option that was the case is gone
    return replace(entry, rule=place, ticked=None if is_unsaid else ticked)


def _say_the_same(before: Rule, after: Rule) -> bool:
    return without_words(before) == without_words(after)


def _have_one_subject(before: Rule, after: Rule) -> bool:
    return type(before) is type(after) and (_named(before), _names(before)) == (_named(after), _names(after))


def _can_be_one(before: Rule, after: Rule) -> bool:
    """Tell whether a rule may have become another; late papers counted are no meetings missed."""
    named, named_now = _named(before), _named(after)
    return type(before) is type(after) and (not named or not named_now or named == named_now)


def _named(rule: Rule) -> str:
    """Return what is counted or ticked, "" where the rule does not say."""
    match rule:
        case CountRate(unit=words) | DeductPer(unit=words) | DeductOnce(condition=words) | AwardOnce(condition=words):
            return fold(words)
        case _:
            return ""


def _names(rule: Rule) -> tuple[str, ...]:
    return tuple(fold(part.name) for part in parts_of(rule))
