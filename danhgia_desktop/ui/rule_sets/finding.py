"""One thing that is wrong with a rule set, as the editor says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.ui.rule_sets.draft_paths import has_part
from danhgia_desktop.wording import say_error
from danhgia_desktop.wording.rule_set_problems import say_fault, say_field, say_rule_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.regulation_problem import RegulationProblem
    from danhgia_desktop.ui.rule_sets.unread_text import UnreadText
    from danhgia_desktop.wording import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A sentence about a field.

    Attributes:
        path: of the field.
        sentence: what is wrong, where, and what to do.
        short: the same without where, to stand at the field.
        blocks: whether the rule set cannot be saved with it.
    """

    path: str
    sentence: str
    short: str
    blocks: bool


def of_unread(unread: Mapping[str, UnreadText], regulation: Regulation, language: Language) -> list[Finding]:
    """Return what there is to say of texts that cannot be read."""
    said = {path: say_error(text.error, language) for path, text in unread.items()}
    return [
        Finding(path=path, sentence=f"{say_field(path, regulation, language)}: {words}", short=words, blocks=True)
        for path, words in said.items()
    ]


def of_problems(problems: Iterable[RegulationProblem], regulation: Regulation, language: Language) -> list[Finding]:
    """Return what there is to say of problems, but of those in parts that are gone by now."""
    return [
        Finding(
            path=one.path,
            sentence=say_rule_problem(one, regulation, language),
            short=say_fault(one, language),
            blocks=one.blocks,
        )
        for one in problems
        if has_part(regulation, one.path)
    ]
