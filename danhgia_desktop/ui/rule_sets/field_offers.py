"""What can be chosen in the fields of a rule set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.regulations import all_regulations
from danhgia_desktop.operations.rubrics import all_rubrics, get_rubric
from danhgia_desktop.period import PeriodKind
from danhgia_desktop.ui.rule_sets.draft_paths import part_at
from danhgia_desktop.ui.rule_sets.part_fields import Field, FieldKind
from danhgia_desktop.wording import round_name
from danhgia_desktop.wording.rule_set_names import say_name, say_period_kinds
from danhgia_desktop.wording.rule_sets import say_regulations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.regulation.rubric import Rubric, RubricUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.wording import Language

Offer = tuple[str, object]
_RULES = "rules["


class FieldOffers:
    """Words, and what they stand for; rubrics are read once, when they are first needed."""

    def __init__(self, store: Store, regulation: Regulation, language: Language) -> None:
        self._store = store
        self._uid = regulation.uid
        self.language = language
        self._rubrics: dict[RubricUid, Rubric] = {}

    def forget_rubrics(self) -> None:
        """Read rubrics again when they are next needed: they were edited meanwhile."""
        self._rubrics.clear()

    def of(self, field: Field, path: str, regulation: Regulation) -> list[Offer]:
        """Return what a field at a path can say."""
        match field.kind:
            case FieldKind.RUBRIC:
                return [(rubric.name, rubric.uid) for rubric in all_rubrics(self._store)]
            case FieldKind.REGULATION:
                called = say_regulations((one.regulation for one in all_regulations(self._store)), self.language)
                return [(name, uid) for uid, name in called.items() if uid != self._uid]
            case FieldKind.ROUND:
                rubrics = self._rubrics_at(path, regulation)
                rounds = {round_.key: round_ for rubric in rubrics for round_ in rubric.rounds}
                return [(round_name(round_, self.language), key) for key, round_ in rounds.items()]
            case FieldKind.CRITERION:
                lines = {key: words for rubric in self._rubrics_at(path, regulation) for words, key in _leaves(rubric)}
                return [(words, key) for key, words in lines.items()]
            case _:
                return [(self._say(value), value) for value in field.of or ()]

    def _say(self, value: object) -> str:
        if isinstance(value, PeriodKind):
            return _begun(say_period_kinds([value], self.language))
        return _begun(say_name(value, self.language))  # type: ignore[arg-type]  # all others are named there

    def _rubrics_at(self, path: str, regulation: Regulation) -> Iterator[Rubric]:
        if not path.startswith(_RULES):
            return
        rules = part_at(regulation, path[: path.index("]") + 1])
        for uid in dict.fromkeys((rules.rubric, rules.leader_rubric)):
            if uid is not None:
                if uid not in self._rubrics:
                    self._rubrics[uid] = get_rubric(self._store, uid)
                yield self._rubrics[uid]


def _leaves(rubric: Rubric) -> Iterator[Offer]:
    for line in rubric.leaves:
        yield f"{rubric.path(line.key)} {line.text}".strip(), line.key


def _begun(words: str) -> str:
    """Return words as they begin a line."""
    return words[:1].upper() + words[1:]
