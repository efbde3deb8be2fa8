"""Which column of a table is which: the header of a rubric, in any row, order and wording."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from danhgia_desktop.imports.table import SourceRow
    from danhgia_desktop.regulation.rubric import RoundKey


class Meaning(StrEnum):
    """What a column of a rubric holds."""

    NUMBER = "number"
    TEXT = "text"
    MAX = "max"
    SELF = "self"
    APPRAISED = "appraised"
    CONCLUDED = "concluded"
    EVIDENCE = "evidence"
    REASON = "reason"


ROUND_OF: Mapping[Meaning, RoundKey] = {
    Meaning.SELF: SELF,
    Meaning.APPRAISED: APPRAISED,
    Meaning.CONCLUDED: CONCLUDED,
}

_WORDS: tuple[tuple[Meaning, re.Pattern[str]], ...] = (
    (Meaning.NUMBER, re.compile(r"(so )?(tt|thu tu)|stt|ma( so| tieu chi)?|ky hieu|muc")),
    (Meaning.EVIDENCE, re.compile(r".*(kiem chung|minh chung)")),
    (Meaning.REASON, re.compile(r"ghi chu|ly do.*|giai trinh.*|dien giai.*|nhan xet.*")),
    (Meaning.CONCLUDED, re.compile(r".*(ket luan|diem chot|cuoi cung|hoi dong)|.*diem duyet")),
    (Meaning.APPRAISED, re.compile(r".*(tham dinh|phuc tra|cham lai|cap tren|kiem tra cham)")),
    (Meaning.SELF, re.compile(r".*tu (cham|danh gia|xep loai).*|diem dat( duoc)?|don vi cham|ca nhan cham")),
    (
        Meaning.MAX,
        re.compile(r"(so |thang |muc )?diem( chuan| toi da| quy dinh| theo quy dinh)?|.*diem (chuan|toi da).*"),
    ),
    (
        Meaning.TEXT,
        re.compile(r"(cac )?(ten |noi dung )?tieu chi.*|(cac )?noi dung.*|(cac )?chi tieu.*|linh vuc.*|nhiem vu.*"),
    ),
)

_LONGEST_HEADING = 120
_LOOKED_AT = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricColumns:
    """Where the columns of a rubric stand.

    Attributes:
        places: the column (from 0) of each meaning that was found.
        header_row: the index of the header's first row.
        first_row: the index of the first row below the header.
    """

    places: Mapping[Meaning, int]
    header_row: int
    first_row: int

    @property
    def text(self) -> int:
        """The column of the criteria's words."""
        return self.places[Meaning.TEXT]


def meaning_of(heading: str) -> Meaning | None:
    """Return what a column of that heading holds, None for a column that rubrics do not have."""
    folded = re.sub(r"[^a-z0-9 ]+", " ", fold(heading))
    folded = tidy(folded)
    if not folded or len(folded) > _LONGEST_HEADING:
        return None
    for meaning, words in _WORDS:
        if words.fullmatch(folded):
            return meaning
    return None


def find_columns(rows: Sequence[SourceRow]) -> RubricColumns | None:
    """Find the header row of a rubric: it names the criteria and at least one column of points.

    A header may take two rows ("Điểm" above "Chuẩn" and "Tự chấm"); a row that
    only counts the columns, "(1) (2) (3)", is passed over.

    Returns:
        The columns, or None where no row among the first 400 is such a header.
    """
    for index, row in enumerate(rows[:_LOOKED_AT]):
        own = [tidy(cell.text) for cell in row.cells]
        below = [tidy(cell.text) for cell in rows[index + 1].cells] if index + 1 < len(rows) else []
        double = _places(_joined(own, below)) if _continues(own, below) else {}
        places = double or _places(own)
        if places:
            following = index + 2 if double else index + 1
            if following < len(rows) and _counts_columns(rows[following]):
                following += 1
            return RubricColumns(places=places, header_row=index, first_row=following)
    return None


def is_header(row: SourceRow, columns: RubricColumns) -> bool:
    """Tell whether a row repeats the header, as tables pasted page by page do."""
    headings = {
        meaning: tidy(row.cells[place].text) for meaning, place in columns.places.items() if place < len(row.cells)
    }
    named = [meaning for meaning, heading in headings.items() if meaning_of(heading) is meaning]
    return Meaning.TEXT in named and len(named) == len(columns.places)


def _places(headings: Sequence[str]) -> dict[Meaning, int]:
    places: dict[Meaning, int] = {}
    for place, heading in enumerate(headings):
        meaning = meaning_of(heading)
        if meaning is not None and meaning not in places:
            places[meaning] = place
    points = {Meaning.MAX, *ROUND_OF} & places.keys()
    return places if Meaning.TEXT in places and points else {}


def _continues(own: Sequence[str], below: Sequence[str]) -> bool:
    """Tell whether the next row may be the lower half of the header: words only, none under the criteria."""
    filled = [cell for cell in below if cell]
    texts = [place for place, heading in enumerate(own) if meaning_of(heading) is Meaning.TEXT]
    under_text = [below[place] for place in texts if place < len(below)]
    return bool(filled and texts) and not any(under_text) and not any(cell[0].isdigit() for cell in filled)


def _joined(own: Sequence[str], below: Sequence[str]) -> list[str]:
    joined: list[str] = []
    above = ""
    for place in range(max(len(own), len(below))):
        upper = own[place] if place < len(own) else ""
        lower = below[place] if place < len(below) else ""
        above = upper or (above if lower else "")
        joined.append(lower if meaning_of(lower) else f"{above} {lower}".strip())
    return joined


def _counts_columns(row: SourceRow) -> bool:
    marks = [re.sub(r"[().\[\]]", "", tidy(cell.text)) for cell in row.cells]
    filled = [mark for mark in marks if mark]
    numbers = [int(mark) for mark in filled if mark.isdigit()]
    letters = [mark for mark in filled if not mark.isdigit()]
    counted = bool(numbers) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return counted and len(filled) == len(marks) and all(len(mark) == 1 for mark in letters)
