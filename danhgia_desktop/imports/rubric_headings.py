"""What the columns of a rubric are headed by, in the words that offices use."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import APPRAISED, CONCLUDED, SELF
from danhgia_desktop.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    GUIDANCE = "guidance"
    REASON = "reason"


ROUND_OF: Mapping[Meaning, RoundKey] = {
    Meaning.SELF: SELF,
    Meaning.APPRAISED: APPRAISED,
    Meaning.CONCLUDED: CONCLUDED,
}

_LONGEST = 120
_NO_WORD = re.compile(r"[^a-z0-9]+")
_WORDS: tuple[tuple[Meaning, re.Pattern[str]], ...] = (
    (Meaning.NUMBER, re.compile(r"(so )?(tt|thu tu)|stt|ma( so| tieu chi)?|ky hieu|muc|so muc|so hieu")),
    (Meaning.EVIDENCE, re.compile(r".*(kiem chung|minh chung)( .*)?|(danh muc )?tai lieu|ho so kem theo")),
    (
        Meaning.GUIDANCE,
        re.compile(
            r"(cach|huong dan|phuong phap|can cu|nguyen tac|quy dinh) (tinh|cham|danh gia|xac dinh|cho diem)( .*)?"
            r"|noi dung thang diem|thang diem chi tiet"
        ),
    ),
    (Meaning.REASON, re.compile(r"ghi chu|ly do.*|(noi dung )?giai trinh.*|dien giai.*|nhan xet.*|thuyet minh.*")),
    (
        Meaning.CONCLUDED,
        re.compile(r"(?!.*tham dinh).*(ket luan|chot|cuoi cung|hoi dong|chinh thuc|phe duyet|duyet)( .*)?"),
    ),
    (
        Meaning.APPRAISED,
        re.compile(
            r".*(tham dinh|phuc tra|cham lai|cap tren|kiem tra|cap co tham quyen|thu truong|lanh dao|truong phong"
            r"|cum thi dua|khoi thi dua|nguoi dung dau)( .*)?"
        ),
    ),
    (
        Meaning.SELF,
        re.compile(
            r".*\btu (cham|danh gia|xep loai|cho diem|nhan diem)( .*)?|.*(don vi|ca nhan|can bo|cong chuc) cham( .*)?"
        ),
    ),
    (
        Meaning.MAX,
        re.compile(
            r"(so |thang |muc |khung |tong )?diem( so| quy dinh| theo quy dinh)?"
            r"|(?!.*tieu chuan)(.* )?(chuan|toi da)( .*)?"
        ),
    ),
    (
        Meaning.TEXT,
        re.compile(
            r"((cac|bo|ten|danh muc|nhom|noi dung|he thong) )*(tieu chi|tieu chuan|noi dung|chi tieu|chi so|linh vuc"
            r"|nhiem vu|hang muc|cong viec)( .*)?"
        ),
    ),
)
_OTHERWISE: tuple[tuple[Meaning, re.Pattern[str]], ...] = (
    (Meaning.SELF, re.compile(r"diem (dat|cham|danh gia|thuc te|thuc hien)( .*)?|ket qua( cham| danh gia)?")),
    (Meaning.CONCLUDED, re.compile(r"diem dat( .*)?|ket qua.*")),
)


def meaning_of(heading: str) -> Meaning | None:
    """Return what a column of that heading holds, None for a column that rubrics do not have."""
    return None if len(heading) > _LONGEST else _meaning_of(heading)


def places_of(headings: list[str]) -> dict[Meaning, list[int]]:
    """Return the columns that may hold each meaning.

    Some headings ("Điểm đạt") say which round they mean only by the columns
    beside them: they take what the plainer ones leave.
    """
    places: dict[Meaning, list[int]] = {}
    vague: list[int] = []
    for place, heading in enumerate(headings):
        meaning = meaning_of(heading)
        if meaning is None:
            vague.append(place)
        else:
            places.setdefault(meaning, []).append(place)
    for place in vague:
        words = _bare(headings[place])
        for meaning, pattern in _OTHERWISE:
            if meaning not in places and pattern.fullmatch(words):
                places[meaning] = [place]
                break
    return places


@lru_cache(maxsize=10_000)
def _meaning_of(heading: str) -> Meaning | None:
    words = _bare(heading)
    return next((meaning for meaning, pattern in _WORDS if words and pattern.fullmatch(words)), None)


def _bare(heading: str) -> str:
    """Return the heading's words, searchable."""
    return _NO_WORD.sub(" ", fold(heading[:_LONGEST])).strip()
