"""Rules, rounds and rule inputs as canonical JSON: the same content is always the same text.

Keys are sorted and None is left out, as is the usual value of what a rule got
later, so that texts written before say the same. Decimals and ratios are text,
since JSON's numbers are not exact. The names here stand in data files for ever,
whatever the domain calls its attributes later.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.criterion_rule import (
    RULE_TYPES,
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
    RuleInput,
    TaskFigure,
    Threshold,
    Tier,
    Tiers,
)
from danhgia_desktop.regulation.rubric import Round, RoundKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

FORMAT = 1
"""The form described here; a later form gets a reader of its own beside this one."""

_NOTHING = "{}"
"""Stands for no content at all, which most criteria have."""


class UnknownFormatError(ExpectedError):
    """The text was written in a form that only a newer program knows."""

    code = "rubric_too_new"


@dataclass(frozen=True, slots=True)
class _Form:
    """How one kind of value becomes JSON and comes back; one that equals `usual` is not written."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]
    usual: object = None


def _same(value: Any) -> Any:
    return value


_PLAIN = _Form(_same, _same)
_DECIMAL = _Form(lambda value: f"{value.normalize():f}", Decimal)
_FRACTION = _Form(str, Fraction)
_FIGURE = _Form(str, TaskFigure)
_NUMBERS = _Form(list, tuple)
_GROUP = _Form(_same, _same, usual=1)
_RARE = _Form(_same, _same, usual=False)


def _fields(made: type, fields: Mapping[str, _Form]) -> _Form:
    """Return the form of an object with the given fields."""
    return _Form(lambda value: _write(value, fields), lambda told: made(**_read(told, fields)))


def _many(form: _Form) -> _Form:
    """Return the form of a tuple."""
    return _Form(
        lambda values: [form.write(value) for value in values], lambda told: tuple(form.read(one) for one in told)
    )


_RULE_FIELDS: Mapping[type[Rule], Mapping[str, _Form]] = {
    CountRate: {"rate": _DECIMAL, "per": _GROUP, "unit": _PLAIN, "expected": _PLAIN, "figure": _FIGURE},
    DeductPer: {"points": _DECIMAL, "per": _PLAIN, "unit": _PLAIN, "exclusion": _PLAIN, "figure": _FIGURE},
    DeductOnce: {"points": _DECIMAL, "condition": _PLAIN},
    AwardOnce: {"points": _DECIMAL, "condition": _PLAIN},
    Parts: {"parts": _many(_fields(Part, {"name": _PLAIN, "points": _DECIMAL}))},
    Choice: {"options": _many(_fields(Part, {"name": _PLAIN, "points": _DECIMAL}))},
    Threshold: {"at_least": _FRACTION, "points": _DECIMAL, "strict": _PLAIN},
    Tiers: {"tiers": _many(_fields(Tier, {"at_least": _FRACTION, "points": _DECIMAL, "strict": _PLAIN}))},
    Ratio: {"floor": _FRACTION},
    Bonus: {"extra": _RARE},
    Penalty: {},
}
_WORDS = {"words": _PLAIN}
_RULES: Mapping[str, _Form] = {kind.kind: _fields(kind, {**_WORDS, **_RULE_FIELDS[kind]}) for kind in RULE_TYPES}
_INPUTS = _many(
    _fields(RuleInput, {"rule": _PLAIN, "count": _PLAIN, "ticked": _NUMBERS, "achieved": _DECIMAL, "of": _DECIMAL})
)
_ROUNDS = _many(_fields(Round, {"key": _Form(str, RoundKey), "name": _PLAIN}))


def write_rules(rules: Iterable[Rule]) -> str:
    """Return the rules of a criterion as text."""
    return _packed("rules", [{"kind": rule.kind, **_RULES[rule.kind].write(rule)} for rule in rules])


@lru_cache(maxsize=4096)
def read_rules(text: str) -> tuple[Rule, ...]:
    """Return the rules that `write_rules` wrote."""
    return tuple(_RULES[told.pop("kind")].read(told) for told in _unpacked("rules", text))


def write_inputs(inputs: Iterable[RuleInput]) -> str:
    """Return what people counted, ticked and measured as text."""
    return _packed("inputs", _INPUTS.write(inputs))


def read_inputs(text: str) -> tuple[RuleInput, ...]:
    """Return the inputs that `write_inputs` wrote."""
    inputs: tuple[RuleInput, ...] = _INPUTS.read(_unpacked("inputs", text))
    return inputs


def write_rounds(rounds: Iterable[Round]) -> str:
    """Return the rounds of a rubric as text."""
    return _packed("rounds", _ROUNDS.write(rounds))


def read_rounds(text: str) -> tuple[Round, ...]:
    """Return the rounds that `write_rounds` wrote."""
    rounds: tuple[Round, ...] = _ROUNDS.read(_unpacked("rounds", text))
    return rounds


def write_guidance(lines: Iterable[str]) -> str:
    """Return the guidance lines of a criterion as text."""
    return _packed("guidance", list(lines))


def read_guidance(text: str) -> tuple[str, ...]:
    """Return the lines that `write_guidance` wrote."""
    return tuple(_unpacked("guidance", text))


def _write(value: object, fields: Mapping[str, _Form]) -> dict[str, Any]:
    held = {name: getattr(value, name) for name in fields}
    said = {name: part for name, part in held.items() if part is not None and part != fields[name].usual}
    return {name: fields[name].write(part) for name, part in said.items()}


def _read(told: Mapping[str, Any], fields: Mapping[str, _Form]) -> dict[str, Any]:
    return {name: fields[name].read(part) for name, part in told.items()}


def _packed(name: str, content: list[Any]) -> str:
    if not content:
        return _NOTHING
    structure = {"format": FORMAT, name: content}
    return json.dumps(structure, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _unpacked(name: str, text: str) -> list[Any]:
    if text == _NOTHING:
        return []
    structure = json.loads(text)
    if structure["format"] != FORMAT:
        raise UnknownFormatError(format=structure["format"], known=FORMAT)
    content: list[Any] = structure[name]
    return content
