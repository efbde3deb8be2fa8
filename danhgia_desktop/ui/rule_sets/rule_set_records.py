"""Rule sets as rows of their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop import days
from danhgia_desktop.text import fold
from danhgia_desktop.ui.lists.record import Record
from danhgia_desktop.wording.rule_set_names import say_names
from danhgia_desktop.wording.rule_sets import say_last_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from danhgia_desktop.operations.regulations import KnownRegulation
    from danhgia_desktop.wording import Language


def rule_set_records(
    known: Iterable[KnownRegulation], today: date, language: Language, sample: str
) -> Iterator[Record]:
    """Yield a row for each rule set, grey where it is not in force on a day.

    Args:
        known: the rule sets.
        today: the day.
        language: of the words.
        sample: the word for one that is a sample.
    """
    for one in known:
        regulation = one.regulation
        texts = (
            regulation.number,
            regulation.title,
            regulation.issuer,
            days.shown(regulation.effective_from),
            say_last_day(regulation, one.end, language),
            say_names(regulation.kinds, language),
            sample if regulation.is_sample else "",
            str(len(one.pinned) or ""),
        )
        yield Record(
            uid=regulation.uid,
            texts=texts,
            searched=fold(" ".join(texts)),
            is_past=not regulation.is_effective(today) or (one.end is not None and one.end.last_day < today),
        )
