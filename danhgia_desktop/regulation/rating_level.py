"""The levels of a rating, and in which role people take part in one."""

from __future__ import annotations

from enum import StrEnum


class RatingLevel(StrEnum):
    """A level of quality (mức xếp loại chất lượng), the best first."""

    EXCELLENT = "excellent"
    GOOD = "good"
    COMPLETED = "completed"
    NOT_COMPLETED = "not_completed"
    NOT_RATED = "not_rated"
    """Nobody says anything about the work, as of somebody who was absent; it is not "không hoàn thành"."""

    @property
    def rank(self) -> int:
        """How low the level is: 0 for the best."""
        return tuple(RatingLevel).index(self)


RATED_LEVELS = (RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED)
"""The levels that a rating can end with, the best first."""


class RatingRole(StrEnum):
    """In which role somebody fills a round, proposes a level, confirms a condition or concludes."""

    SUBJECT = "subject"
    """The rated person; for a unit its head, for the agency whoever fills its sheet."""
    UNIT_HEAD = "unit_head"
    DEPUTY_IN_CHARGE = "deputy_in_charge"
    """The deputy of the agency's head who is in charge of the unit (lãnh đạo phụ trách)."""
    AGENCY_HEAD = "agency_head"
    APPRAISER = "appraiser"
    """Whoever is charged with checking scores: an office, a team, a council of another body."""
    COUNCIL = "council"
    SUPERIOR = "superior"
    """The body above the agency (UBND tỉnh, Sở Nội vụ)."""
