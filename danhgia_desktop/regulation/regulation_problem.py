"""One thing that is wrong with a rule set."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

Stated = str | int | Fraction
"""A value as a problem quotes it: a text, a number, or a member of an enumeration, which `wording` names."""


class RuleFault(StrEnum):
    """What can be wrong; `wording` has the sentences."""

    TITLE_MISSING = "title_missing"
    TITLE_TOO_LONG = "title_too_long"
    NUMBER_MISSING = "number_missing"
    """A document that has no number yet; rules that are a sample need none."""
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    ISSUED_AFTER_EFFECT = "issued_after_effect"
    """It is in force from a day before its date."""
    AMENDS_ITSELF = "amends_itself"
    AMEND_EACH_OTHER = "amend_each_other"
    """It amends one that amends it, so that neither would be in force."""
    BEGINS_BEFORE_AMENDED = "begins_before_amended"
    """It is in force from a day before the one that it amends."""
    OVERLAPS_VERSION = "overlaps_version"
    """Another version of what it amends is in force on the same days; which of the two is wrong, a person says."""
    NUMBER_TAKEN = "number_taken"
    """Another one bears the same number."""
    NO_RULES = "no_rules"
    NO_KINDS = "no_kinds"
    KIND_TWICE = "kind_twice"
    """A kind of subject has rules twice."""
    NO_PERIODS = "no_periods"
    TWICE = "twice"
    """The same thing (round, period, level, degree …) is said twice."""
    RUBRIC_MISSING = "rubric_missing"
    RUBRIC_UNKNOWN = "rubric_unknown"
    """The rubric that is named is not among those of the rule set."""
    LEADERS_OF_BODIES = "leaders_of_bodies"
    """A rubric for leaders among rules for bodies only."""
    ROUND_UNKNOWN = "round_unknown"
    """The rubric has no such round."""
    ROUND_UNFILLED = "round_unfilled"
    """Nobody is named who fills a round of the rubric."""
    FIRST_ROUND = "first_round"
    """Explanations need a round before theirs."""
    PERIOD_UNKNOWN = "period_unknown"
    """Something is said of a kind of period that is not among those of the rules."""
    ROLL_UP_IMPOSSIBLE = "roll_up_impossible"
    """There are no shorter periods to make the longer one of."""
    ROLL_UP_WITHOUT_TASKS = "roll_up_without_tasks"
    """Sums of what was done and assigned are for points from tasks only."""
    NO_BANDS = "no_bands"
    """Levels have conditions or a quota but no bands: none is ever suggested."""
    BANDS_NOT_DESCENDING = "bands_not_descending"
    BAND_OVERLAP = "band_overlap"
    """Two bands begin at the same total."""
    BAND_GAP = "band_gap"
    """The lowest band does not begin at 0: below it there is no level."""
    BAND_LEVEL = "band_level"
    """Not rated is no level of a band."""
    OUT_OF_RANGE = "out_of_range"
    """A number is below or above what it can be."""
    CONDITION_WITHOUT_CLAUSE = "condition_without_clause"
    CAP_WITHOUT_EFFECT = "cap_without_effect"
    """The best level caps nothing."""
    CLAUSE_SAYS_OTHERWISE = "clause_says_otherwise"
    """The words of a quota name another share than its number."""
    NOBODY_BOUND = "nobody_bound"
    GROUPS_MISSING = "groups_missing"
    OUTSTANDING_BELOW = "outstanding_below"
    """Outstanding organizations would have a lower share than all others."""
    NOT_A_MONTH = "not_a_month"
    LONGER_THAN_PERIOD = "longer_than_period"
    """More months of work are asked than the period has."""
    CRITERION_UNKNOWN = "criterion_unknown"
    CRITERION_NOT_A_LEAF = "criterion_not_a_leaf"
    MAXIMUM_DIFFERS = "maximum_differs"
    """The points of tasks are not the maximum of their criterion."""
    LEADER_PARTS_NEVER_ASKED = "leader_parts_never_asked"
    NO_DEGREES = "no_degrees"
    NAME_MISSING = "name_missing"
    NOTHING_GIVEN = "nothing_given"
    """A degree gives neither money nor points."""
    DAY_IMPOSSIBLE = "day_impossible"
    """No period has such a day: 31/02."""
    DEADLINE_ORDER = "deadline_order"
    """A later step must be done before an earlier one."""


_WARNINGS = frozenset(
    {
        RuleFault.NUMBER_MISSING,
        RuleFault.ISSUED_AFTER_EFFECT,
        RuleFault.OVERLAPS_VERSION,
        RuleFault.NUMBER_TAKEN,
        RuleFault.NO_BANDS,
        RuleFault.ROUND_UNFILLED,
        RuleFault.OUTSTANDING_BELOW,
        RuleFault.CLAUSE_SAYS_OTHERWISE,
        RuleFault.DEADLINE_ORDER,
        RuleFault.CAP_WITHOUT_EFFECT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationProblem:
    """One thing that is wrong, at one field.

    Attributes:
        fault: what is wrong.
        path: the field, as files name it: "rules[0].rating.bands[1].at_least".
        stated: what stands there; None where nothing does.
        limit: what it is measured by: the lowest or highest number, the other value.
    """

    fault: RuleFault
    path: str
    stated: Stated | None = None
    limit: Stated | None = None

    @property
    def blocks(self) -> bool:
        """Whether the rule set cannot be saved with it; others ask for a look."""
        return self.fault not in _WARNINGS
