"""Which open sheets an edit of a rule set touches, and what it says differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from danhgia_desktop.operations.regulations import all_regulations, get_rule_set
from danhgia_desktop.operations.rubrics import get_rubric
from danhgia_desktop.operations.rule_set_impact import open_sheets_touched
from danhgia_desktop.regulation.rule_set import RuleSet
from danhgia_desktop.scoring.rule_set_change import compare
from danhgia_desktop.wording.rule_sets import names_in, say_difference, say_regulations

if TYPE_CHECKING:
    from danhgia_desktop.operations.rule_set_impact import TouchedSheet
    from danhgia_desktop.regulation.regulation import Regulation
    from danhgia_desktop.storage.store import Store
    from danhgia_desktop.wording import Language


def touched_sheets(
    store: Store, base: Regulation, edited: Regulation, language: Language
) -> tuple[list[str], tuple[TouchedSheet, ...]]:
    """Return what would be said differently, in words, and the sheets that are evaluated by it.

    Args:
        store: the data.
        base: as it is saved.
        edited: as it would be.
        language: of the words.
    """
    old = get_rule_set(store, base.uid)
    new = RuleSet(regulation=edited, rubrics=tuple(get_rubric(store, uid) for uid in edited.rubrics))
    others = say_regulations((one.regulation for one in all_regulations(store)), language)
    names = {**others, **names_in(old), **names_in(new)}
    changes = [say_difference(one, language, names) for one in compare(old, new).differences]
    return changes, open_sheets_touched(store, old, new)
