"""The rubric: a tree of criteria with their maximum points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING, NewType

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.regulation.criterion_paths import PathNames, joined, numbering
from danhgia_desktop.regulation.criterion_rule import Bonus, Penalty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from danhgia_desktop.regulation.criterion_rule import Rule

CriterionKey = NewType("CriterionKey", str)
RoundKey = NewType("RoundKey", str)
RubricUid = NewType("RubricUid", str)

TOTAL = CriterionKey("total")
"""The key of every rubric's root, printed as its last row (tổng cộng)."""

SELF, APPRAISED, CONCLUDED = RoundKey("self"), RoundKey("appraised"), RoundKey("concluded")


class NoSuchCriterionError(ExpectedError):
    """The rubric has no criterion of that name."""

    code = "no_such_criterion"


class NoSuchRoundError(ExpectedError):
    """The rubric has no round of that name."""

    code = "no_such_round"


class Standing(Enum):
    """How the points of a criterion stand to the total."""

    PART = auto()
    """They and their maximum are part of it."""
    EXTRA = auto()
    """They are added, their maximum is not (a bonus outside the total)."""
    PENALTY = auto()
    """They are taken away, their maximum does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round of scoring (điểm tự chấm, thẩm định, kết luận) and the heading of its column on forms."""

    key: RoundKey
    name: str


DEFAULT_ROUNDS = (
    Round(key=SELF, name="Điểm tự chấm"),
    Round(key=APPRAISED, name="Điểm thẩm định"),
    Round(key=CONCLUDED, name="Điểm kết luận"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """A criterion (tiêu chí): one numbered row of the rubric.

    Attributes:
        key: stays the same across versions and copies of the rubric.
        parent: the criterion it is part of; None for the root alone.
        code: the number as printed: "I", "1", "1.1", "-", "a)", or "".
        text: the criterion in the rubric's words.
        max_points: điểm chuẩn as stated, 0 or more; None where the source states none.
        places: how many decimal places forms print its points with at least (0 to 2).
        rules: how points are got; none means that a person gives them.
        guidance: lines printed below the criterion that have no points of their own.
        evidence: the documents that must prove its points, in the rubric's words; "" where none are asked for.
    """

    key: CriterionKey
    parent: CriterionKey | None
    code: str = ""
    text: str = ""
    max_points: Decimal | None = None
    places: int = 0
    rules: tuple[Rule, ...] = ()
    guidance: tuple[str, ...] = ()
    evidence: str = ""

    @property
    def is_bonus(self) -> bool:
        """Whether its points are bonus points (điểm thưởng)."""
        return any(isinstance(rule, Bonus) for rule in self.rules)

    @property
    def is_extra(self) -> bool:
        """Whether it is a bonus outside the total."""
        return any(isinstance(rule, Bonus) and rule.extra for rule in self.rules)

    @property
    def is_penalty(self) -> bool:
        """Whether its points are taken away (điểm trừ)."""
        return any(isinstance(rule, Penalty) for rule in self.rules)

    @property
    def is_capped(self) -> bool:
        """Whether it counts up to its maximum only, whatever is given there or below."""
        return any(isinstance(rule, Bonus | Penalty) for rule in self.rules)

    @property
    def evidence_required(self) -> bool:
        """Whether points need a document to prove them."""
        return bool(self.evidence)


@dataclass(frozen=True, kw_only=True)
class Rubric:
    """A rubric (bộ tiêu chí, bảng chấm điểm): criteria in reading order, the root first.

    Not slotted: the index of its tree is computed once and kept.

    Attributes:
        uid: the rubric's identity outside this data file.
        name: what people here call it.
        criteria: the tree, parents before their parts.
        title: the heading its printed table bears; "" prints a usual one.
        rounds: the rounds of scoring, in the order of their columns.
    """

    uid: RubricUid
    name: str
    criteria: tuple[Criterion, ...]
    title: str = ""
    rounds: tuple[Round, ...] = DEFAULT_ROUNDS

    def __post_init__(self) -> None:
        """Hold what every computation relies on: one root, parents before children, keys used once."""
        seen: set[CriterionKey] = set()
        for place, criterion in enumerate(self.criteria):
            is_root = criterion.key == TOTAL and criterion.parent is None
            if is_root != (place == 0) or (place > 0 and criterion.parent not in seen) or criterion.key in seen:
                raise ValueError(f"not a tree in reading order at {criterion.key}")
            seen.add(criterion.key)
        if not seen:
            raise ValueError("a rubric has at least its root")

    @property
    def root(self) -> Criterion:
        """The row of the total (tổng cộng)."""
        return self.criteria[0]

    @property
    def lines(self) -> tuple[Criterion, ...]:
        """All criteria but the root, in reading order."""
        return self.criteria[1:]

    @property
    def leaves(self) -> tuple[Criterion, ...]:
        """The criteria without parts, where points are given, in reading order."""
        return tuple(criterion for criterion in self.lines if not self.children(criterion.key))

    def get(self, key: CriterionKey) -> Criterion:
        """Return the criterion.

        Raises:
            NoSuchCriterionError: there is none of that key.
        """
        try:
            return self._by_key[key]
        except KeyError:
            raise NoSuchCriterionError(criterion=key) from None

    def round_of(self, key: RoundKey) -> Round:
        """Return the round.

        Raises:
            NoSuchRoundError: there is none of that key.
        """
        for round_ in self.rounds:
            if round_.key == key:
                return round_
        raise NoSuchRoundError(round=key, rounds=", ".join(round_.key for round_ in self.rounds))

    def children(self, key: CriterionKey) -> tuple[Criterion, ...]:
        """Return the parts of a criterion, in reading order."""
        return self._children.get(key, ())

    def is_leaf(self, key: CriterionKey) -> bool:
        """Tell whether points are given at this criterion itself."""
        return key not in self._children

    def standing(self, key: CriterionKey) -> Standing:
        """Return how a criterion stands to the total: as it says itself, else as what it is part of.

        Nothing below a penalty is a penalty of its own, lest it be taken away twice over.
        """
        return self._standings[key]

    def is_expected(self, key: CriterionKey) -> bool:
        """Tell whether something is missing while a criterion is blank: not at bonus and penalties, nor below them."""
        return key not in self._unexpected

    def depth(self, key: CriterionKey) -> int:
        """Return how deep a criterion stands: 0 for the root, 1 for a section."""
        return self._depths[key]

    def path(self, key: CriterionKey) -> str:
        """Return where a criterion stands, for messages and commands: "VI", "I.1.2", "I.1.2/1" for a dash line."""
        return self._paths[key]

    def find(self, path: str) -> Criterion:
        """Return the criterion at a path as `path` writes it, or of that key.

        Raises:
            NoSuchCriterionError: there is none.
        """
        wanted = path.strip().casefold()
        for criterion in self.criteria:
            if self._paths[criterion.key].casefold() == wanted or criterion.key == path:
                return criterion
        raise NoSuchCriterionError(criterion=path)

    def with_criterion(self, changed: Criterion) -> Rubric:
        """Return the rubric with the criterion of the same key replaced."""
        return replace(self, criteria=tuple(changed if old.key == changed.key else old for old in self.criteria))

    @cached_property
    def _by_key(self) -> Mapping[CriterionKey, Criterion]:
        return {criterion.key: criterion for criterion in self.criteria}

    @cached_property
    def _children(self) -> Mapping[CriterionKey | None, tuple[Criterion, ...]]:
        parts: dict[CriterionKey | None, list[Criterion]] = {}
        for criterion in self.lines:
            parts.setdefault(criterion.parent, []).append(criterion)
        return {key: tuple(children) for key, children in parts.items()}

    @cached_property
    def _standings(self) -> Mapping[CriterionKey | None, Standing]:
        standings: dict[CriterionKey | None, Standing] = {TOTAL: Standing.PART}
        for criterion in self.lines:
            above = standings[criterion.parent]
            if criterion.is_penalty:
                standings[criterion.key] = Standing.PENALTY
            elif criterion.is_extra and above is Standing.PART:
                standings[criterion.key] = Standing.EXTRA
            else:
                standings[criterion.key] = above
        return standings

    @cached_property
    def _unexpected(self) -> frozenset[CriterionKey | None]:
        found: set[CriterionKey | None] = set()
        for criterion in self.lines:
            if criterion.is_bonus or criterion.is_penalty or criterion.parent in found:
                found.add(criterion.key)
        return frozenset(found)

    @cached_property
    def _depths(self) -> Mapping[CriterionKey, int]:
        depths: dict[CriterionKey, int] = {}
        for criterion in self.criteria:
            depths[criterion.key] = 0 if criterion.parent is None else depths[criterion.parent] + 1
        return depths

    @cached_property
    def _paths(self) -> Mapping[CriterionKey, str]:
        paths: dict[CriterionKey, str] = {self.root.key: str(TOTAL)}
        names = PathNames([str(TOTAL)])
        for parent in self.criteria:
            unnumbered = 0
            for child in self.children(parent.key):
                above = "" if parent.parent is None else paths[parent.key]
                code = numbering(child.code)
                if not code:
                    unnumbered += 1
                path = joined(above, code, unnumbered, number_above=numbering(parent.code))
                paths[child.key] = names.own(path)
        return paths
