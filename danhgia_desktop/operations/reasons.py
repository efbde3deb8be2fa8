"""Reasons that are used again and again: a list that people keep, and one key to put one of them into cells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from danhgia_desktop.errors import ExpectedError
from danhgia_desktop.scoring.reasons import PhraseUid, ReasonPhrase, reason_parts, with_part, without_part
from danhgia_desktop.storage.labels import Label
from danhgia_desktop.text import fold, tidy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from danhgia_desktop.organization.actor import Actor
    from danhgia_desktop.scoring.scoresheet import Score, ScoreKey, Scoresheet, SheetUid
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.storage.work import Work

_LONGEST_NAME = 40
"""So many letters of a reason name the step that changed it."""


class PhraseMissingError(ExpectedError):
    """A reusable reason must say something."""

    code = "phrase_missing"


class PhraseTakenError(ExpectedError):
    """The list has that reason already, diacritics and case apart."""

    code = "phrase_taken"


def reason_phrases(store: Store) -> tuple[ReasonPhrase, ...]:
    """Return the reusable reasons, numbered from 1 in the order people put them in."""
    with store.reading() as reading:
        return reading.reason_phrases.all()


def phrase_uses(store: Store, uid: PhraseUid) -> int:
    """Return how many scores give a reusable reason as one of their lines.

    Raises:
        NoSuchPhraseError: there is none.
    """
    with store.reading() as reading:
        return reading.reason_phrases.uses(reading.reason_phrases.get(uid).text)


def add_reason_phrase(store: Store, actor: Actor, text: str) -> ReasonPhrase:
    """Add a reusable reason below the others.

    Raises:
        PhraseMissingError, PhraseTakenError: it says nothing, or what another one says.
    """
    return add_reason_phrases(store, actor, [text])[0]


def add_reason_phrases(store: Store, actor: Actor, texts: Sequence[str]) -> tuple[ReasonPhrase, ...]:
    """Add reusable reasons below the others, in one step of undo.

    Raises:
        PhraseMissingError, PhraseTakenError: one says nothing, or what another one says; none is added.
    """
    given = [_given(text) for text in texts]
    with store.work(actor, Label.ADD_REASON, name=_in_short("; ".join(given))) as work:
        for number, text in enumerate(given, start=len(work.reason_phrases.all()) + 1):
            _require_free(work, text)
            work.reason_phrases.save([ReasonPhrase(uid=PhraseUid(uuid4().hex), text=text, number=number)])
        return work.reason_phrases.all()[-len(given) :]


def remove_reason_phrase(store: Store, actor: Actor, uid: PhraseUid) -> None:
    """Take a reason out of the list; scores that give it keep it.

    Raises:
        NoSuchPhraseError: there is none.
    """
    with store.work(actor, Label.REMOVE_REASON) as work:
        phrase = work.reason_phrases.get(uid)
        work.describe(name=_in_short(phrase.text))
        work.reason_phrases.remove(uid)
        work.reason_phrases.save(_numbered(work.reason_phrases.all()))


def move_reason_phrase(store: Store, actor: Actor, uid: PhraseUid, number: int) -> None:
    """Give a reusable reason another place in the list, and with it another key.

    Args:
        store: the data.
        actor: who does it.
        uid: the reason.
        number: its place from now on; the ends of the list are as far as it goes.

    Raises:
        NoSuchPhraseError: there is none.
    """
    with store.work(actor, Label.MOVE_REASON) as work:
        phrase = work.reason_phrases.get(uid)
        work.describe(name=_in_short(phrase.text))
        others = [other for other in work.reason_phrases.all() if other.uid != uid]
        others.insert(max(number - 1, 0), phrase)
        work.reason_phrases.save(_numbered(others))


def reword_reason_phrase(store: Store, actor: Actor, uid: PhraseUid, text: str, *, everywhere: bool) -> ReasonPhrase:
    """Put a reusable reason in other words.

    Args:
        store: the data.
        actor: who does it.
        uid: the reason.
        text: the new words.
        everywhere: also in every score of every sheet that gives it, in the same step of undo; what was concluded
            stays as it was signed.

    Raises:
        NoSuchPhraseError: there is none.
        PhraseMissingError, PhraseTakenError: it would say nothing, or what another one says.
    """
    kept = _given(text)
    with store.work(actor, Label.REWORD_REASON, name=_in_short(kept)) as work:
        old = work.reason_phrases.get(uid)
        _require_free(work, kept, but=uid)
        phrase = replace(old, text=kept)
        work.reason_phrases.save([phrase])
        if everywhere:
            work.reason_phrases.reword(old.text, kept)
    return phrase


def toggle_reason_phrase(
    store: Store, actor: Actor, sheet_uid: SheetUid, keys: Collection[ScoreKey], phrase_uid: PhraseUid
) -> Scoresheet:
    """Add a reusable reason to those cells that do not give it yet, or take it away where all of them do.

    Raises:
        NoSuchPhraseError, NoSuchScoresheetError, NoSuchCriterionError, NoSuchRoundError: there is none of that name.
    """
    cells = set(keys)
    with store.work(actor, Label.SET_REASON if len(cells) == 1 else Label.SET_REASONS) as work:
        text = work.reason_phrases.get(phrase_uid).text

        def changed(sheet: Scoresheet) -> Mapping[ScoreKey, Score]:
            scores = _toggled({key: sheet.score(*key) for key in cells}, text)
            lines = [sheet.rubric.path(sheet.rubric.get(criterion).key) for criterion, _ in cells]
            work.describe(count=len(scores), criterion=", ".join(lines[:1]))
            return scores

        return work.scoresheets.change(sheet_uid, changed)


def _toggled(scores: Mapping[ScoreKey, Score], text: str) -> dict[ScoreKey, Score]:
    lacking = [key for key, score in scores.items() if text not in reason_parts(score.reason)]
    if lacking:
        return {key: replace(scores[key], reason=with_part(scores[key].reason, text)) for key in lacking}
    return {key: replace(score, reason=without_part(score.reason, text)) for key, score in scores.items()}


def _numbered(phrases: Iterable[ReasonPhrase]) -> Iterator[ReasonPhrase]:
    return (replace(phrase, number=number) for number, phrase in enumerate(phrases, start=1))


def _given(text: str) -> str:
    if kept := tidy(text):
        return kept
    raise PhraseMissingError


def _require_free(work: Work, text: str, but: PhraseUid | None = None) -> None:
    for phrase in work.reason_phrases.all():
        if fold(phrase.text) == fold(text) and phrase.uid != but:
            raise PhraseTakenError(text=phrase.text, number=phrase.number)


def _in_short(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1].rstrip()}…"
