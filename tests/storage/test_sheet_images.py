"""The sheets of a period as they were when it was concluded, in one piece."""

from __future__ import annotations

import json
import zlib
from decimal import Decimal
from fractions import Fraction

import pytest

from danhgia_desktop.period import Period
from danhgia_desktop.regulation.rubric import SELF, TOTAL, CriterionKey
from danhgia_desktop.scoring.scoresheet import Score, SheetUid
from danhgia_desktop.storage import sheet_images, signed_sheets
from danhgia_desktop.storage.labels import Label
from tests.storage.builders import ACTOR, fill

YEAR = Period.year_of(2026)
FIRST, SECOND = CriterionKey("I.1"), CriterionKey("I.2")


@pytest.fixture
def told(store):
    """What an image of a sheet says before it is packed: a line with points, one that does not apply."""
    fill(store)
    sheet = SheetUid("s1")
    scores = {(FIRST, SELF): Score(points=Decimal("3.5")), (SECOND, SELF): Score(not_applicable=True)}
    with store.work(ACTOR, Label.SCORE_LINE) as work:
        work.scoresheets.set_scores(sheet, scores)
    with store._snapshot() as connection:
        image = sheet_images.taken(connection, YEAR, signed_sheets.present(connection, YEAR))
    return json.loads(zlib.decompress(image))


def read(told):
    (sheet,) = sheet_images.read(zlib.compress(json.dumps(told).encode()))
    return sheet


def test_an_image_says_what_lines_and_sections_came_to_and_where_they_stand(told):
    sheet = read(told)

    assert sheet.points[FIRST, SELF] == sheet.points[TOTAL, SELF] == Fraction(7, 2)
    assert (SECOND, SELF) not in sheet.points
    assert [line.path for line in sheet.lines[1:4]] == ["I", "I.1", "I.2"]


def test_an_image_of_the_form_before_says_what_was_typed(told):
    for one in told["sheets"]:
        del one["points"]
    for rubric in told["rubrics"].values():
        for line in rubric["lines"]:
            del line["path"]

    sheet = read(told)

    assert sheet.points == {(FIRST, SELF): Fraction(7, 2)}
    assert [line.path for line in sheet.lines[1:4]] == [line.code for line in sheet.lines[1:4]]
