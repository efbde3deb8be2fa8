"""What keeps something from being removed, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.storage.uses import Use
from danhgia_desktop.wording.language import Language, Words, say_count

if TYPE_CHECKING:
    from collections.abc import Mapping

_USES = {
    Use.SHEETS: Words("{count} phiếu chấm", "score sheets ({count})"),
    Use.UNITS: Words("{count} đơn vị trực thuộc", "units below it ({count})"),
    Use.POSTINGS: Words("{count} quá trình công tác", "postings ({count})"),
    Use.CHARGES: Words("{count} phân công phụ trách", "charges of leaders ({count})"),
    Use.REGULATIONS: Words("{count} bộ quy định", "rule sets ({count})"),
    Use.PLANS: Words("{count} kế hoạch", "plans ({count})"),
    Use.TASKS: Words("{count} nhiệm vụ", "tasks ({count})"),
    Use.PETITIONS: Words("{count} kiến nghị, vướng mắc", "petitions and obstacles ({count})"),
    Use.REVIEWS: Words("{count} quyết định kiểm điểm", "decisions on reviews ({count})"),
}


def say_uses(uses: Mapping[Use, int], language: Language) -> str:
    """Return what there is and how much of it: "3 phiếu chấm, 12 quá trình công tác"."""
    return ", ".join(_USES[use].say(language, {"count": say_count(count)}) for use, count in uses.items())
