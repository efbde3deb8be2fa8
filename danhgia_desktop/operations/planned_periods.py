"""Whether what is planned for a period is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from danhgia_desktop.period import Period
    from danhgia_desktop.storage.work import Reading, Work


def locked_by(data: Reading | Work, period: Period) -> Period | None:
    """Return the concluded period that locks what is planned for a period: itself, or one that holds it; or None."""
    longer: Period | None = period
    while longer is not None:
        found = data.periods.find(longer)
        if found is not None and found.is_locked:
            return longer
        longer = longer.parent
    return None
