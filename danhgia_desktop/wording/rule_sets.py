"""What a rule set says, clause by clause, and what two versions of one say differently."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeGuard

from danhgia_desktop import days
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.regulation.regulation import Amendment, Purpose
from danhgia_desktop.regulation.regulation_clauses import Clause, ClauseKind
from danhgia_desktop.regulation.regulation_end import RegulationEnd
from danhgia_desktop.regulation.reward_rule import CouncilRule, RewardDegree, RewardRule
from danhgia_desktop.regulation.version_names import told_apart
from danhgia_desktop.wording.language import Language, Words
from danhgia_desktop.wording.rating_clauses import RatingClause, say_head_rule, say_rating_clause
from danhgia_desktop.wording.reward_clauses import say_reward_clause
from danhgia_desktop.wording.rule_set_names import say_name, say_names, say_period_kinds
from danhgia_desktop.wording.scoring_clauses import ScoringClause, say_scoring_clause

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.regulation_clauses import ClauseValue
    from danhgia_desktop.regulation.regulation_comparison import Difference
    from danhgia_desktop.regulation.rule_set import RuleSet

_NO_NAMES: Mapping[str, str] = MappingProxyType({})
_SAMPLE = Words("Mẫu – cần đối chiếu văn bản gốc", "Sample – to be compared with the original")
_LABEL = Words("mẫu", "sample")
_SINCE = Words("(từ {day})", "(from {day})")
_TITLED = " – "
_REPLACED = Words("{day} (do {by} thay thế)", "{day} (replaced by {by})")
_NEVER = Words("không ngày nào", "on no day")
_ADDED = Words("{what}{whom}: thêm “{new}”", "{what}{whom}: new: “{new}”")
_REMOVED = Words("{what}{whom}: bỏ “{old}”", "{what}{whom}: gone: “{old}”")
_CHANGED = Words("{what}{whom}: “{old}” → “{new}”", "{what}{whom}: “{old}” → “{new}”")
_WITHIN_QUOTES = str.maketrans("“”", "‘’")
_WHOM = Words(" ({kinds})", " ({kinds})")


def names_in(rule_set: RuleSet) -> Mapping[str, str]:
    """Return what the rounds and criteria of a rule set are called, for `say_clause`."""
    names: dict[str, str] = {}
    for rubric in rule_set.rubrics:
        names |= {round_.key: round_.name for round_ in rubric.rounds}
        names |= {line.key: f"{rubric.path(line.key)} {line.text}".strip() for line in rubric.lines}
    return names


def say_regulation(regulation: Regulation, language: Language) -> str:
    """Return what people call a regulation in lists: "335/2025/NĐ-CP – Quy định về … (mẫu)"."""
    return _labelled(regulation, _TITLED.join(filter(None, (regulation.number, regulation.title))), language)


def say_regulations(regulations: Iterable[Regulation], language: Language) -> dict[str, str]:
    """Return what lists call regulations, by uid, no two alike: versions of one name are told apart by first days.

    The day stands before the title, so that lists in which long titles are cut off still show it.
    """

    def with_day(one: Regulation) -> str:
        since = _SINCE.say(language, {"day": days.shown(one.effective_from)})
        if not one.number:
            return _labelled(one, f"{since} {one.title}", language)
        return _labelled(one, _TITLED.join(filter(None, (f"{one.number} {since}", one.title))), language)

    called = told_apart(regulations, lambda one: say_regulation(one, language), with_day)
    return {str(uid): name for uid, name in called.items()}


def say_last_day(regulation: Regulation, end: RegulationEnd | None, language: Language) -> str:
    """Return the last day on which a regulation is in force, for a column of a list; "" while it has no end."""
    if end is None:
        return ""
    return _NEVER.say(language) if end.last_day < regulation.effective_from else days.shown(end.last_day)


def say_clause_kind(kind: ClauseKind, language: Language) -> str:
    """Return what a clause is about, as the heading of its line."""
    return say_name(kind, language)


def say_clause(clause: Clause, language: Language, names: Mapping[str, str] = _NO_NAMES) -> str:
    """Return what a clause says, as a sentence without its full stop.

    Args:
        clause: the clause.
        language: the language; the regulation's own words stay as they are.
        names: what rounds, criteria and other regulations are called, by key and uid.
    """
    return _say_value(clause.kind, clause.value, language, names)


def say_difference(difference: Difference, language: Language, names: Mapping[str, str] = _NO_NAMES) -> str:
    """Return what two versions say differently, with the old and the new clause."""
    old, new = (
        "" if value is None else _say_value(difference.kind, value, language, names)
        for value in (difference.old, difference.new)
    )
    is_told = difference.kinds and difference.kind is not ClauseKind.COVERED
    values = {
        "what": say_name(difference.kind, language),
        "whom": _WHOM.say(language, {"kinds": say_names(difference.kinds, language)}) if is_told else "",
        "old": old.translate(_WITHIN_QUOTES),
        "new": new.translate(_WITHIN_QUOTES),
    }
    words = _ADDED if difference.old is None else _REMOVED if difference.new is None else _CHANGED
    return words.say(language, values)


def _say_value(kind: ClauseKind, value: ClauseValue, language: Language, names: Mapping[str, str]) -> str:  # noqa: PLR0911 - one return for each sort of value
    match value:
        case SubjectKind() | Purpose():
            return say_name(value, language)
        case RewardRule() | RewardDegree() | CouncilRule():
            return say_reward_clause(value, language)
        case bool():
            return _SAMPLE.say(language) if kind is ClauseKind.SAMPLE else say_head_rule(language)
        case date():
            return f"{value:%d/%m/%Y}"
        case RegulationEnd():
            return _say_end(value, language, names)
        case Amendment():
            return f"{say_name(value.kind, language)} {names.get(value.regulation, value.regulation)}"
        case tuple():
            return _say_row(value, language)
        case _ if isinstance(value, RatingClause):
            return say_rating_clause(value, language)
        case _ if isinstance(value, ScoringClause):
            return say_scoring_clause(value, language, names)
        case _:
            return value


def _say_end(end: RegulationEnd, language: Language, names: Mapping[str, str]) -> str:
    day, by = days.shown(end.last_day), end.successor
    if by is None:
        return day
    return _REPLACED.say(language, {"day": day, "by": names.get(by.uid, by.number or by.title)})


def _labelled(regulation: Regulation, named: str, language: Language) -> str:
    return f"{named} ({_LABEL.say(language)})" if regulation.is_sample and not _tells_sample(named) else named


def _tells_sample(named: str) -> bool:
    return _LABEL.vi in named.casefold()


def _say_row(values: tuple[str, ...] | tuple[PeriodKind, ...], language: Language) -> str:
    if _are_periods(values):
        return say_period_kinds(values, language)
    return "; ".join(values)


def _are_periods(values: tuple[str, ...]) -> TypeGuard[tuple[PeriodKind, ...]]:
    return all(isinstance(value, PeriodKind) for value in values)
