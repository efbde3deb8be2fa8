"""What a transaction offers: things to read, and things to change.

Rule sets and periods are imported when they are first asked for: reading a rule set takes twenty modules, and the start
needs none of them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from danhgia_desktop.storage.absences import Absences, WritableAbsences
from danhgia_desktop.storage.agency import StoredAgency, WritableAgency
from danhgia_desktop.storage.charges import Charges, WritableCharges
from danhgia_desktop.storage.figures import Figures
from danhgia_desktop.storage.org_units import OrgUnits, WritableOrgUnits
from danhgia_desktop.storage.plan_work import PlanReading, PlanWork
from danhgia_desktop.storage.postings import Postings, WritablePostings
from danhgia_desktop.storage.reason_phrases import ReasonPhrases, WritableReasonPhrases
from danhgia_desktop.storage.rubrics import Rubrics, WritableRubrics
from danhgia_desktop.storage.scoresheets import Scoresheets, WritableScoresheets
from danhgia_desktop.storage.search import Search
from danhgia_desktop.storage.signers import Signers, WritableSigners
from danhgia_desktop.storage.staff import Staff, WritableStaff

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from danhgia_desktop.storage.base_salaries import BaseSalaries, WritableBaseSalaries
    from danhgia_desktop.storage.change_set import Detail
    from danhgia_desktop.storage.periods import Periods, WritablePeriods
    from danhgia_desktop.storage.regulations import Regulations, WritableRegulations
    from danhgia_desktop.storage.write_path import WritePath


class Reading(PlanReading):
    """The data as it was at one moment, whatever is written meanwhile."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.agency = StoredAgency(connection)
        self.signers = Signers(connection)
        self.org_units = OrgUnits(connection)
        self.staff = Staff(connection)
        self.postings = Postings(connection)
        self.absences = Absences(connection)
        self.charges = Charges(connection)
        self.rubrics = Rubrics(connection)
        self.scoresheets = Scoresheets(connection)
        self.reason_phrases = ReasonPhrases(connection)
        self.figures = Figures(connection)
        self.search = Search(connection)

    @cached_property
    def regulations(self) -> Regulations:
        """The rule sets."""
        from danhgia_desktop.storage.regulations import Regulations  # noqa: PLC0415 - spares the start

        return Regulations(self._connection)

    @cached_property
    def periods(self) -> Periods:
        """The periods that were opened."""
        from danhgia_desktop.storage.periods import Periods  # noqa: PLC0415 - spares the start

        return Periods(self._connection)

    @cached_property
    def base_salaries(self) -> BaseSalaries:
        """The base salary over the years."""
        from danhgia_desktop.storage.base_salaries import BaseSalaries  # noqa: PLC0415 - spares the start

        return BaseSalaries(self._connection)


class Work(PlanWork):
    """The data in a transaction that may change it."""

    def __init__(self, path: WritePath, at: datetime, details: dict[str, Detail]) -> None:
        super().__init__(path)
        self._at = at
        self._details = details
        self.agency = WritableAgency(path)
        self.signers = WritableSigners(path)
        self.org_units = WritableOrgUnits(path)
        self.staff = WritableStaff(path)
        self.postings = WritablePostings(path)
        self.absences = WritableAbsences(path)
        self.charges = WritableCharges(path)
        self.rubrics = WritableRubrics(path, at)
        self.scoresheets = WritableScoresheets(path)
        self.reason_phrases = WritableReasonPhrases(path)
        self.figures = Figures(path.connection)

    @cached_property
    def regulations(self) -> WritableRegulations:
        """The rule sets."""
        from danhgia_desktop.storage.regulations import WritableRegulations  # noqa: PLC0415 - spares the start

        return WritableRegulations(self._path, self._at)

    @cached_property
    def periods(self) -> WritablePeriods:
        """The periods that were opened."""
        from danhgia_desktop.storage.periods import WritablePeriods  # noqa: PLC0415 - spares the start

        return WritablePeriods(self._path, self._at)

    @cached_property
    def base_salaries(self) -> WritableBaseSalaries:
        """The base salary over the years."""
        from danhgia_desktop.storage.base_salaries import WritableBaseSalaries  # noqa: PLC0415 - spares the start

        return WritableBaseSalaries(self._path)

    def describe(self, **details: Detail) -> None:
        """Fill in the label's sentence with what was only found out inside the transaction."""
        self._details |= details
