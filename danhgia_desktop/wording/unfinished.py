"""Sentences for the sheets of a period that are not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.names import named_in_short
from danhgia_desktop.wording.language import Words
from danhgia_desktop.wording.problems import say_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from danhgia_desktop.operations.open_tasks import OpenTasks
    from danhgia_desktop.operations.unfinished import Unfinished, WrongLines
    from danhgia_desktop.wording.language import Language

_WRONG = Words("{count} phiếu có dòng sai: {names}.", "{count} sheets have wrong lines: {names}.")
_BLANK = Words("{count} phiếu còn dòng trống: {names}.", "{count} sheets have blank lines: {names}.")
_UNREVIEWED = Words(
    "{count} phiếu chưa rà soát sau khi bộ tiêu chí đổi: {names}.",
    "{count} sheets wait for a review since their rubric was changed: {names}.",
)
_UNDONE = Words(
    "{count} nhiệm vụ chưa xong sẽ thành “Không thực hiện”, hoặc “Chưa hoàn thành” nếu đã làm một phần.",
    "{count} unfinished tasks become “Not done”, or “Not finished” where some is done.",
)
_WAITING = Words("{count} giải trình còn chờ quyết định.", "{count} explanations still wait for a decision.")
_LINES = Words("{name}: dòng {lines}", "{name}: at {lines}")


def say_unfinished(unfinished: Unfinished, language: Language) -> tuple[str, ...]:
    """Return a sentence for each way in which sheets are not finished, the gravest first."""
    groups = ((_WRONG, unfinished.wrong), (_BLANK, unfinished.blank), (_UNREVIEWED, unfinished.unreviewed))
    return tuple(
        words.say(
            language,
            {
                "count": len(sheets),
                "names": named_in_short(f"{sheet.subject_name} ({sheet.rubric_name})" for sheet in sheets),
            },
        )
        for words, sheets in groups
        if sheets
    )


def say_open_tasks(found: OpenTasks, language: Language) -> tuple[str, ...]:
    """Return a sentence for each way in which plans are left open."""
    counted = ((_UNDONE, found.undone), (_WAITING, found.waiting))
    return tuple(words.say(language, {"count": count}) for words, count in counted if count)


def say_wrong_lines(sheets: Sequence[WrongLines], language: Language) -> str:
    """Return whose sheets are wrong at which lines."""
    return "; ".join(
        _LINES.say(
            language,
            {
                "name": sheet.subject_name,
                "lines": named_in_short(say_place(key, sheet.rubric, language) for key in sheet.lines),
            },
        )
        for sheet in sheets
    )
