"""Sample data: a real, public rubric with the scores its office gave itself, and colleagues' sheets in every state."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop import paths
from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.imports.reading import read_file
from danhgia_desktop.operations import rubrics, scoring, units
from danhgia_desktop.operations.units import unit_named
from danhgia_desktop.organization.agency import Agency
from danhgia_desktop.organization.subject import Subject
from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import APPRAISED, SELF
from danhgia_desktop.scoring.scoresheet import Score, Scoresheet, SheetUid
from danhgia_desktop.storage.labels import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.regulation.rubric import Rubric
    from danhgia_desktop.scoring.scoresheet import ScoreKey
    from danhgia_desktop.storage.store import Store

RUBRIC_FILE = "rubric_bac_giang_2020.txt"
"""Seed 003: the rubric by which Bắc Giang province rates the offices of its departments, as pasted from Word."""

RUBRIC_NAME = "Công tác văn phòng – Bắc Giang 2020"
PERIOD = Period.year_of(2020)
AGENCY = Agency(
    name="Sở Tài nguyên và Môi trường",
    superior="Ủy ban nhân dân tỉnh Bắc Giang",
    locality="Bắc Giang",
    symbol="STNMT",
    party_committee="Đảng ủy Sở Tài nguyên và Môi trường",
    party_superior="Đảng bộ Ủy ban nhân dân tỉnh Bắc Giang",
    party_symbol="ĐU",
)
DOCUMENT_NAME = "bang-cham-diem-2020"
"""The sample's documents are files of this name."""

_HALF_DONE, _DONE, _BLANK = "Thanh tra Sở", "Văn phòng Sở", "Phòng Quản lý đất đai"
_LESS_EVERY = 7


class NotSampleDataError(ExpectedError):
    """The folder holds data of one's own, which the sample must not touch."""

    code = "not_sample_data"


def sample_sheet(store: Store, actor: Actor) -> SheetUid:
    """Return the sheet with the document's own scores; the sample is made where the file holds nothing yet.

    Raises:
        NotSampleDataError: the file holds other data.
    """
    if is_empty(store):
        return make_sample(store, actor).uid
    for sheet in scoring.sheets(store, PERIOD):
        if (sheet.subject_name, sheet.rubric_name) == (AGENCY.name, RUBRIC_NAME):
            return sheet.uid
    raise NotSampleDataError(path=store.path)


def make_sample(store: Store, actor: Actor) -> Scoresheet:
    """Fill an empty data file with the sample and return the sheet whose scores are the document's own.

    Four sheets of one year: the department's as its document states it (its total disagrees with its lines), with the
    appraised round beside; one complete, one half done, one blank.
    """
    draft = rubrics.read_rubric(read_file(paths.resources_dir() / "samples" / RUBRIC_FILE)).named(RUBRIC_NAME)
    rubric = draft.rubric
    with store.work(actor, Label.MAKE_SAMPLE) as work:
        work.agency.save(AGENCY)
        work.rubrics.save(rubric)
        sheets = [
            Scoresheet(
                uid=SheetUid(uuid4().hex),
                rubric=rubric,
                subject=Subject(unit=unit_named(work, unit)),
                period=PERIOD,
                scores=scores,
            )
            for unit, scores in (
                (AGENCY.name, {**draft.scores, **_appraised(rubric, draft.scores)}),
                (_DONE, _complete(rubric)),
                (_HALF_DONE, dict(islice(_complete(rubric).items(), len(rubric.leaves) // 2))),
                (_BLANK, {}),
            )
        ]
        for sheet in sheets:
            work.scoresheets.add(sheet)
    return sheets[0]


def is_empty(store: Store) -> bool:
    """Tell whether a data file holds nothing yet that somebody would miss."""
    agency_is_set = units.get_agency(store) != Agency()
    return not (agency_is_set or units.all_units(store) or rubrics.all_rubrics(store))


def _appraised(rubric: Rubric, stated: Mapping[ScoreKey, Score]) -> dict[ScoreKey, Score]:
    """Give every line what the office gave itself; what it left blank gets nothing."""
    return {
        (leaf.key, APPRAISED): Score(points=stated.get((leaf.key, SELF), Score()).points or Decimal(0))
        for leaf in rubric.leaves
    }


def _complete(rubric: Rubric) -> dict[ScoreKey, Score]:
    """Give every line its maximum, every seventh half of it."""
    return {
        (leaf.key, SELF): Score(points=_share(leaf.max_points or Decimal(0), less=place % _LESS_EVERY == 0))
        for place, leaf in enumerate(rubric.leaves, start=1)
    }


def _share(maximum: Decimal, *, less: bool) -> Decimal:
    return maximum / 2 if less else maximum
