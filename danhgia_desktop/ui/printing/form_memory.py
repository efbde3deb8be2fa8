"""What people chose the last time they printed a sheet."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from danhgia_desktop.regulation.rubric import SELF, RoundKey

if TYPE_CHECKING:
    from danhgia_desktop.reports.rubric_sheet import SheetForm
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.ui.settings import Settings

_ROUND = "scoring/round"
"""Which round is at work, as the scoring tab keeps it."""
_BY_RUBRIC = (
    "evidence",
    "reasons",
    "words_of",
    "landscape",
    "letterhead",
    "notes",
    "signer_titles",
    "signer_name",
)


class FormMemory:
    """Remembers forms: the signature for a rubric, the caption for its period too, the heading for the one sheet.

    Which columns of points were printed is remembered apart for each round at
    work: one ticked off while a unit scored itself is there when it is appraised.

    What was left as the program proposes it is not remembered, so that a new
    name of the agency reaches the next print.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def round_at_work(self) -> RoundKey:
        """Return the round that the window shows."""
        return RoundKey(self._settings.text(_ROUND, SELF))

    def recall(self, sheet: Scoresheet, usual: SheetForm) -> SheetForm:
        """Return the usual form with what was chosen the last time."""
        known = {round_.key for round_ in sheet.rubric.rounds}
        by_rubric = self._read(_rubric_name(sheet))
        rounds = self._read(self._rounds_name(sheet)).get("rounds", usual.rounds)
        words_of = RoundKey(str(by_rubric.get("words_of", usual.words_of)))
        return replace(
            usual,
            rounds=tuple(key for key in rounds if key in known),
            evidence=bool(by_rubric.get("evidence", usual.evidence)),
            reasons=bool(by_rubric.get("reasons", usual.reasons)),
            words_of=words_of if words_of in known else usual.words_of,
            landscape=bool(by_rubric.get("landscape", usual.landscape)),
            letterhead=bool(by_rubric.get("letterhead", usual.letterhead)),
            notes=bool(by_rubric.get("notes", usual.notes)),
            signer_titles=tuple(map(str, by_rubric.get("signer_titles", usual.signer_titles))),
            signer_name=str(by_rubric.get("signer_name", usual.signer_name)),
            caption=str(self._read(_period_name(sheet)).get("caption", usual.caption)),
            title=tuple(map(str, self._read(_sheet_name(sheet)).get("title", usual.title))),
        )

    def remember(self, sheet: Scoresheet, form: SheetForm, usual: SheetForm) -> None:
        """Remember what differs from the usual form."""
        self._write(_rubric_name(sheet), form, usual, *_BY_RUBRIC)
        self._write(self._rounds_name(sheet), form, usual, "rounds")
        self._write(_period_name(sheet), form, usual, "caption")
        self._write(_sheet_name(sheet), form, usual, "title")

    def _rounds_name(self, sheet: Scoresheet) -> str:
        return f"{_rubric_name(sheet)}_in_{self.round_at_work()}"

    def _read(self, name: str) -> dict[str, Any]:
        try:
            chosen = json.loads(self._settings.text(name, "{}"))
        except ValueError:
            return {}
        return chosen if isinstance(chosen, dict) else {}

    def _write(self, name: str, form: SheetForm, usual: SheetForm, *fields: str) -> None:
        chosen = {field: getattr(form, field) for field in fields if getattr(form, field) != getattr(usual, field)}
        self._settings.keep(name, json.dumps(chosen))


def _rubric_name(sheet: Scoresheet) -> str:
    return f"print/rubric_{sheet.rubric.uid}"


def _period_name(sheet: Scoresheet) -> str:
    return f"{_rubric_name(sheet)}_{sheet.period.code}"


def _sheet_name(sheet: Scoresheet) -> str:
    return f"print/sheet_{sheet.uid}"
