"""What was changed in a rubric, and how much it matters, as sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from danhgia_desktop.scoring.rubric_change import Change, ChangeClass, Changed, RubricChange
from danhgia_desktop.wording.language import Language, Words, say_points
from danhgia_desktop.wording.problems import say_place

if TYPE_CHECKING:
    from decimal import Decimal

    from danhgia_desktop.regulation.rubric import Criterion, Rubric

_CLASSES = {
    ChangeClass.NONE: Words("Không có gì thay đổi.", "Nothing has changed."),
    ChangeClass.WORDS: Words(
        "Chỉ đổi lời văn, số thứ tự hoặc thứ tự dòng: điểm đã chấm giữ nguyên ý nghĩa.",
        "Only words, numbers or the order changed: scores keep their meaning.",
    ),
    ChangeClass.RULES_ADDED: Words(
        "Thêm cách tính, điểm chuẩn như cũ: điểm đã chấm vẫn giữ nguyên.",
        "Rules were added under the same maximum: scores stand.",
    ),
    ChangeClass.POINTS: Words(
        "Bỏ hoặc chuyển tiêu chí, hoặc đổi số điểm: tổng điểm đã chấm có thể khác, cần rà soát lại.",
        "Criteria were removed or moved, or points changed: totals may differ and need a review.",
    ),
    ChangeClass.RULES_REMOVED: Words(
        "Bỏ cách tính: số liệu đã nhập cho cách tính đó không còn dùng, cần rà soát lại.",
        "Rules were removed: what was counted or ticked for them is no longer used; a review is needed.",
    ),
    ChangeClass.CRITERIA_ADDED: Words(
        "Thêm tiêu chí: các phiếu đã chấm phải chấm bổ sung những dòng mới.",
        "Criteria were added: sheets already scored must be scored there, too.",
    ),
}
_CHANGES = {
    Changed.HEADINGS: Words("Đổi tên, tiêu đề hoặc tên các cột điểm", "Name, title or column headings changed"),
    Changed.WORDS: Words("{place}: sửa lời văn", "{place}: other words"),
    Changed.ORDER: Words("{place}: đổi thứ tự các dòng con", "{place}: its parts in another order"),
    Changed.MAXIMUM: Words("{place}: điểm chuẩn {old} → {new}", "{place}: maximum {old} → {new}"),
    Changed.RULE: Words("{place}: sửa cách tính", "{place}: rule changed"),
    Changed.RULE_ADDED: Words("{place}: thêm cách tính", "{place}: rule added"),
    Changed.RULE_REMOVED: Words("{place}: bỏ cách tính", "{place}: rule removed"),
    Changed.MOVED: Words("{place}: chuyển từ chỗ {was}", "{place}: moved from {was}"),
    Changed.REMOVED: Words("Bỏ {was} {text}", "Removed {was} {text}"),
    Changed.ADDED: Words("Thêm {place} {text}", "Added {place} {text}"),
}
_RENUMBERED = Words("{place}: đổi số thứ tự, trước là {was}", "{place}: renumbered, was {was}")
_COUNTED = Words("{count} thay đổi – {meaning}", "Changes: {count} – {meaning}")
_NO_MAXIMUM = Words("không ghi", "none")


def say_change_class(kind: ChangeClass, language: Language) -> str:
    """Return what a class of change means for sheets that were scored already."""
    return _CLASSES[kind].say(language)


def say_change_classes(change: RubricChange, language: Language) -> tuple[str, ...]:
    """Return what each class of change means that there is, and how many are of it, the gravest first."""
    if not change.changes:
        return (say_change_class(ChangeClass.NONE, language),)
    return tuple(
        _COUNTED.say(language, {"count": str(count), "meaning": say_change_class(kind, language)})
        for kind, count in change.counts
    )


def say_change(change: Change, before: Rubric, after: Rubric, language: Language) -> str:
    """Return one change: "I.2: điểm chuẩn 4 → 5"."""
    is_gone, is_new = change.what is Changed.REMOVED, change.what is Changed.ADDED
    old = None if is_new else before.get(change.criterion)
    new = None if is_gone else after.get(change.criterion)
    shown = new or old
    values = {
        "place": "" if new is None else say_place(new.key, after, language),
        "was": "" if old is None else say_place(old.key, before, language),
        "text": "" if shown is None else shown.text,
        "old": _maximum(old.max_points if old else None, language),
        "new": _maximum(new.max_points if new else None, language),
    }
    is_renumbered = change.what is Changed.WORDS and old and new and _are_renumbered(old, new)
    said = (_RENUMBERED if is_renumbered else _CHANGES[change.what]).say(language, values).strip()
    return said[0].upper() + said[1:]


def _are_renumbered(old: Criterion, new: Criterion) -> bool:
    """Tell whether of all that is said together as words the number alone is another one."""
    alike = replace(old, parent=new.parent, max_points=new.max_points, rules=new.rules)
    return replace(alike, code=new.code) == new


def _maximum(points: Decimal | None, language: Language) -> str:
    return _NO_MAXIMUM.say(language) if points is None else say_points(points)
