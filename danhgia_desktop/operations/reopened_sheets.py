"""The sheets of a period as they were concluded before it was opened again, beside what they are now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from danhgia_desktop.regulation.rubric import TOTAL, Round
from danhgia_desktop.scoring import computation
from danhgia_desktop.scoring.scoresheet import BLANK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from decimal import Decimal
    from fractions import Fraction

    from danhgia_desktop.period import Period
    from danhgia_desktop.regulation.opened_period import Reopening
    from danhgia_desktop.regulation.rubric import CriterionKey, RoundKey
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet
    from danhgia_desktop.storage.figures import SheetSummary
    from danhgia_desktop.storage.sheet_images import SheetImage
    from danhgia_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a round gave a line.

    Attributes:
        points: what it came to, below zero where they are taken away; None for blank.
        not_applicable: it does not apply.
        words: the reason and the evidence.
    """

    points: Fraction | None = None
    not_applicable: bool = False
    words: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenAndNow:
    """What a round gave a line when the period was concluded, and what it gives now."""

    then: Given
    now: Given

    @property
    def differs(self) -> bool:
        """Whether it is another."""
        return self.then != self.now


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedLine:
    """A line in all rounds.

    Attributes:
        path, text: where it stands and what it says, as they were, or are where the line is new.
        maxima: then and now; None where it states none, or was not there.
        rounds: what each gives.
    """

    path: str
    text: str
    maxima: tuple[Decimal | None, Decimal | None]
    rounds: Mapping[RoundKey, ThenAndNow]

    @property
    def differs(self) -> bool:
        """Whether anything of it is another."""
        return self.maxima[0] != self.maxima[1] or any(one.differs for one in self.rounds.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedSheet:
    """A sheet as it was concluded, beside what it is now.

    Attributes:
        image: as it was.
        now: as it is; None where it was removed since.
        rounds: those in which anything was or is said.
        lines: in the order they had, new ones at the end.
        total: the line of the whole.
    """

    image: SheetImage
    now: Scoresheet | None
    rounds: tuple[Round, ...]
    lines: tuple[ComparedLine, ...]
    total: ComparedLine

    @property
    def differs(self) -> bool:
        """Whether anything of it is another."""
        return self.now is None or self.total.differs or any(line.differs for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenedSheets:
    """All sheets that a period had when it was concluded.

    Attributes:
        sheets: in the order they had.
        added: those that were opened since.
    """

    sheets: tuple[ComparedSheet, ...]
    added: tuple[SheetSummary, ...]


def reopened_sheets(
    store: Store, period: Period, reopening: Reopening, report: Callable[[float], None] | None = None
) -> ReopenedSheets:
    """Return the sheets of a period as they were concluded before it was opened again, beside what they are now.

    Args:
        store: the open data.
        period: which.
        reopening: one of `periods.reopenings`.
        report: told the part that is done, 0.0 to 1.0; raises to stop.
    """
    with store.reading() as reading:
        images = reading.periods.sheets_before(period, reopening)
        present = reading.figures.scoresheets(period=period)
        there = {sheet.uid for sheet in present}
        compared = []
        for place, image in enumerate(images):
            if report is not None:
                report(place / len(images))
            compared.append(_compared(image, reading.scoresheets.get(image.uid) if image.uid in there else None))
    known = {image.uid for image in images}
    return ReopenedSheets(sheets=tuple(compared), added=tuple(sheet for sheet in present if sheet.uid not in known))


def _compared(image: SheetImage, now: Scoresheet | None) -> ComparedSheet:
    then, present = _then(image), {} if now is None else _now(now)
    named = {**then, **present, **then}  # in the order they had, new ones at the end, by the words they had
    rounds = tuple(_rounds(image, now))
    lines = {key: _line(then.get(key), present.get(key), one, rounds) for key, one in named.items()}
    return ComparedSheet(image=image, now=now, rounds=rounds, total=lines.pop(TOTAL), lines=tuple(lines.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line at one of the two moments."""

    path: str
    text: str
    maximum: Decimal | None
    given: Mapping[RoundKey, Given]


_NOTHING = Given()


def _line(then: _Line | None, now: _Line | None, named: _Line, rounds: Iterable[Round]) -> ComparedLine:
    before, after = ({} if line is None else line.given for line in (then, now))
    return ComparedLine(
        path=named.path,
        text=named.text,
        maxima=(None if then is None else then.maximum, None if now is None else now.maximum),
        rounds={
            round_.key: ThenAndNow(then=before.get(round_.key, _NOTHING), now=after.get(round_.key, _NOTHING))
            for round_ in rounds
        },
    )


def _then(image: SheetImage) -> Mapping[CriterionKey, _Line]:
    given: dict[CriterionKey, dict[RoundKey, Given]] = {line.key: {} for line in image.lines}
    for key, round_ in dict.fromkeys((*image.scores, *image.points)):
        score = image.scores.get((key, round_), BLANK)
        given[key][round_] = _given(score, image.points.get((key, round_)))
    return {
        line.key: _Line(path=line.path, text=line.text, maximum=line.max_points, given=given[line.key])
        for line in image.lines
    }


def _now(sheet: Scoresheet) -> Mapping[CriterionKey, _Line]:
    results = {round_: computation.results(sheet, round_) for round_ in _said_in(sheet.scores)}
    return {
        line.key: _Line(
            path=sheet.rubric.path(line.key),
            text=line.text,
            maximum=line.max_points,
            given={
                round_: _given(sheet.score(line.key, round_), of_lines[line.key].shown_points)
                for round_, of_lines in results.items()
            },
        )
        for line in sheet.rubric.criteria
    }


def _given(score: Score, points: Fraction | None) -> Given:
    return Given(
        points=None if score.not_applicable else points,
        not_applicable=score.not_applicable,
        words=(score.reason, score.evidence),
    )


def _rounds(image: SheetImage, now: Scoresheet | None) -> Iterator[Round]:
    """Yield the rounds in which anything was or is said, in the order of the present rubric."""
    said = {**_said_in(image.scores), **({} if now is None else _said_in(now.scores))}
    known = {} if now is None else {round_.key: round_ for round_ in now.rubric.rounds}
    yield from (round_ for key, round_ in known.items() if key in said)
    yield from (Round(key=key, name=key) for key in said if key not in known)


def _said_in(places: Iterable[ScoreKey]) -> dict[RoundKey, None]:
    return dict.fromkeys(round_ for _, round_ in places)
