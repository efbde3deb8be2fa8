"""What a rule set says, as a page to read."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation_clauses import clauses
from danhgia_desktop.wording.rule_set_fields import FIELDS
from danhgia_desktop.wording.rule_set_names import say_names
from danhgia_desktop.wording.rule_sets import names_in, say_clause, say_clause_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.regulation.regulation_clauses import Clause
    from danhgia_desktop.regulation.regulation_end import RegulationEnd
    from danhgia_desktop.regulation.rule_set import RuleSet
    from danhgia_desktop.wording import Language


def rule_set_page(rule_set: RuleSet, end: RegulationEnd | None, called: Mapping[str, str], language: Language) -> str:
    """Return a page of HTML: what the document says of itself, then the rules for each group of subjects.

    Args:
        rule_set: what is read.
        end: when it is no longer in force.
        called: what it and other regulations are called, by uid.
        language: of the headings; the document's own words stay as they are.
    """
    names = {**called, **names_in(rule_set)}
    said = [_heading(2, called[rule_set.regulation.uid])]
    for kinds, group in groupby(clauses(rule_set.regulation, end), key=lambda clause: clause.kinds):
        if kinds:
            said.append(_heading(3, f"{FIELDS['rules'].say(language)} {say_names(kinds, language)}"))
        rows = [*_rubric_rows(rule_set, kinds, language), *_clause_rows(list(group), names, language)]
        said.append(f"<table cellspacing='0' cellpadding='4' width='100%'>{''.join(rows)}</table>")
    return "".join(said)


def _rubric_rows(rule_set: RuleSet, kinds: tuple[SubjectKind, ...], language: Language) -> Iterator[str]:
    rules = rule_set.regulation.rules_for(kinds[0]) if kinds else None
    if rules is None:
        return
    for name, uid in (("rubric", rules.rubric), ("leader_rubric", rules.leader_rubric)):
        if uid is not None and (rubric := rule_set.by_uid.get(uid)) is not None:
            yield _row(FIELDS[name].say(language), [rubric.name])


def _clause_rows(group: list[Clause], names: Mapping[str, str], language: Language) -> Iterator[str]:
    for kind, said in groupby(group, key=lambda clause: clause.kind):
        yield _row(say_clause_kind(kind, language), [say_clause(clause, language, names) for clause in said])


def _row(heading: str, lines: list[str]) -> str:
    return f"<tr><td width='190'><b>{escape(heading)}</b></td><td>{'<br/>'.join(map(_lines, lines))}</td></tr>"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _heading(level: int, text: str) -> str:
    return f"<h{level}>{escape(text)}</h{level}>"
