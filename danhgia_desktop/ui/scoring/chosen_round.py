"""Which round of the sheets is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import SELF, RoundKey

if TYPE_CHECKING:
    from danhgia_desktop.scoring.scoresheet import Scoresheet
    from danhgia_desktop.ui.settings import Settings

_ROUND = "scoring/round"


class ChosenRound:
    """The round that is worked on is remembered; in concluded periods, where nothing is, another one may be read."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._read: RoundKey | None = None
        self.worked_on = RoundKey(settings.text(_ROUND, SELF))
        """The one chosen last in a period that is not concluded."""

    def choose(self, key: RoundKey, *, is_locked: bool) -> None:
        """Show another round from now on.

        Args:
            key: of the round.
            is_locked: whether the period is concluded.
        """
        if is_locked:
            self._read = key
        else:
            self.worked_on = key
            self._settings.keep(_ROUND, key)

    def of(self, sheet: Scoresheet, *, is_locked: bool) -> RoundKey:
        """Return the round to show of a sheet; of a concluded one at first the last in which there are points."""
        rounds = [round_.key for round_ in sheet.rubric.rounds]
        wanted = self._read if is_locked else self.worked_on
        if wanted in rounds:
            return wanted
        scored = {key for _, key in sheet.scores} if is_locked else set()
        return next((key for key in reversed(rounds) if key in scored), rounds[0])
