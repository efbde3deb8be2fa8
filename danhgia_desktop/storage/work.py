"""What a transaction offers: things to read, and things to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.storage.absences import Absences, WritableAbsences
from danhgia_desktop.storage.agency import StoredAgency, WritableAgency
from danhgia_desktop.storage.charges import Charges, WritableCharges
from danhgia_desktop.storage.figures import Figures
from danhgia_desktop.storage.org_units import OrgUnits, WritableOrgUnits
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

    from danhgia_desktop.storage.change_set import Detail
    from danhgia_desktop.storage.write_path import WritePath


class Reading:
    """The data as it was at one moment, whatever is written meanwhile."""

    def __init__(self, connection: Connection) -> None:
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


class Work:
    """The data in a transaction that may change it."""

    def __init__(self, path: WritePath, at: datetime, details: dict[str, Detail]) -> None:
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

    def describe(self, **details: Detail) -> None:
        """Fill in the label's sentence with what was only found out inside the transaction."""
        self._details |= details
