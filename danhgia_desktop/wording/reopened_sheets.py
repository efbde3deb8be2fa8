"""Sheets as they were concluded beside what they are now, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.wording.language import Words, say_points

if TYPE_CHECKING:
    from danhgia_desktop.operations.reopened_sheets import Given, ThenAndNow
    from danhgia_desktop.regulation.opened_period import Reopening
    from danhgia_desktop.scoring.signed import SignedSubject
    from danhgia_desktop.wording.language import Language

DIFFERENT = "≠"
"""Stands before what is another now: a mark that is seen without colour, and read aloud."""

_REOPENED = Words("Mở lại lúc {at}, {who}: {reason}", "Reopened at {at}, {who}: {reason}")
_NOT_APPLICABLE = Words("không áp dụng", "not applicable")
_NOTHING = Words("trống", "blank")


def say_reopening(reopening: Reopening, language: Language) -> str:
    """Return when, by whom and why a period was opened again."""
    told = {"at": vietnam_time.shown(reopening.at), "who": reopening.actor, "reason": reopening.reason}
    return _REOPENED.say(language, told)


def say_signed(subject: SignedSubject) -> str:
    """Return whose a sheet was: "CC001 Lê Văn Bình A – Phó phòng – Phòng Tổng hợp", or the unit alone."""
    if not subject.name:
        return subject.unit
    named = " ".join(filter(None, (subject.code, subject.name, subject.suffix)))
    return " – ".join(filter(None, (named, subject.post, subject.unit)))


def say_given(given: Given, language: Language) -> str:
    """Return what a round gave a line: "9,25", "−2", "không áp dụng", "" for a blank."""
    if given.not_applicable:
        return _NOT_APPLICABLE.say(language)
    return "" if given.points is None else say_points(given.points).replace("-", "−")


def say_change(both: ThenAndNow, language: Language) -> str:
    """Return what a round gave a line, and gives it now if that is another: "0 → 2"."""
    then, now = (say_given(given, language) or _NOTHING.say(language) for given in (both.then, both.now))
    return f"{then} → {now}" if both.differs else then


def say_now(both: ThenAndNow, language: Language) -> str:
    """Return what a round gives a line now, marked where it is another than then."""
    said = say_given(both.now, language)
    if not both.differs:
        return said
    return f"{DIFFERENT} {said or _NOTHING.say(language)}"
