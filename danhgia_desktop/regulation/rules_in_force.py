"""By which rules somebody is evaluated in a period: those that it is pinned to, or those in force on its last day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.regulation.regulation_choice import in_force

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from danhgia_desktop.organization.subject_kind import SubjectKind
    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.regulation import Regulation, RegulationUid
    from danhgia_desktop.regulation.subject_rules import SubjectRules


class RulesInForce:
    """The rules of a period, each kind of subject looked up when it is asked for."""

    def __init__(
        self,
        regulations: Sequence[Regulation],
        period: Period,
        pinned: Callable[[SubjectKind], RegulationUid | None] | None,
    ) -> None:
        """Choose among all rule sets for a period; `pinned` tells to which it is pinned, None where it is not open."""
        self._regulations = regulations
        self._period = period
        self._pinned = pinned

    def regulation_for(self, kind: SubjectKind) -> Regulation | None:
        """Return the rule set for a kind of subject; None where there is not just one."""
        pinned = None if self._pinned is None else self._pinned(kind)
        if pinned is not None:
            return next(regulation for regulation in self._regulations if regulation.uid == pinned)
        found = in_force(self._regulations, kind, self._period.ends_on)
        return found[0] if len(found) == 1 else None

    def rules_for(self, kind: SubjectKind) -> SubjectRules | None:
        """Return the rules for a kind of subject; None where there are none, or several."""
        regulation = self.regulation_for(kind)
        return None if regulation is None else regulation.rules_for(kind)

    def first_of(self, kinds: tuple[SubjectKind, ...]) -> Iterator[tuple[Regulation, SubjectRules]]:
        """Yield the rule sets and rules of those of the kinds that have some, in their order."""
        for kind in kinds:
            regulation = self.regulation_for(kind)
            rules = None if regulation is None else regulation.rules_for(kind)
            if regulation is not None and rules is not None:
                yield regulation, rules
