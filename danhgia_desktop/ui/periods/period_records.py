"""Opened periods as rows of their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import vietnam_time
from danhgia_desktop.organization.subject_kind import SubjectKind
from danhgia_desktop.regulation.regulation import Purpose
from danhgia_desktop.text import fold
from danhgia_desktop.ui.lists.record import Record
from danhgia_desktop.wording import period_name
from danhgia_desktop.wording.rule_set_names import say_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from danhgia_desktop.regulation.opened_period import OpenedPeriod, Reopening, RuleSetPin
    from danhgia_desktop.wording import Language


def period_records(periods: Iterable[OpenedPeriod], names: Mapping[str, str], language: Language) -> Iterator[Record]:
    """Yield a row for each opened period, the latest first; concluded ones are grey.

    Args:
        periods: the opened periods, in the order of time.
        names: what rule sets are called, by uid.
        language: of the words.
    """
    for opened in reversed(tuple(periods)):
        pinned = dict.fromkeys(names[pin.regulation] for pin in opened.pins)
        texts = (
            period_name(opened.period, language),
            _begun(say_name(opened.state, language)),
            f"{vietnam_time.of(opened.opened_at):%d/%m/%Y}",
            "; ".join(pinned),
        )
        yield Record(uid=opened.period.code, texts=texts, searched=fold(" ".join(texts)), is_past=opened.is_locked)


def pin_records(pins: Iterable[RuleSetPin], names: Mapping[str, str], language: Language) -> Iterator[Record]:
    """Yield a row for each kind of subject: by what it is evaluated in a period."""
    order = tuple(SubjectKind)
    for pin in sorted(pins, key=lambda one: (one.purpose is not Purpose.RATING, order.index(one.kind))):
        whom = _begun(say_name(pin.kind, language))
        if pin.purpose is not Purpose.RATING:
            whom = f"{whom}, {say_name(pin.purpose, language)}"
        yield Record(uid=f"{pin.kind}/{pin.purpose}", texts=(whom, names[pin.regulation]))


def reopening_records(reopenings: Iterable[Reopening]) -> Iterator[Record]:
    """Yield a row for each time a period was opened again."""
    for place, one in enumerate(reopenings):
        at = f"{vietnam_time.of(one.at):%d/%m/%Y %H:%M}"
        yield Record(uid=str(place), texts=(at, one.actor, one.reason))


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
