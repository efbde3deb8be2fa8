"""Parts of a rule set by their paths."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest

from danhgia_desktop.ui.rule_sets.draft_paths import (
    has_part,
    lies_in,
    moved_along,
    moved_up,
    part_at,
    with_item,
    with_item_moved,
    with_part,
    without_item,
)
from tests.rule_set_builders import RULE_SET

REGULATION = RULE_SET.regulation
BANDS = "rules[0].rating.bands"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Something with parts."""

    bands: tuple[str, ...]


def test_a_path_leads_to_what_problems_name():
    assert part_at(REGULATION, f"{BANDS}[1].at_least") == REGULATION.rules[0].rating.bands[1].at_least
    assert part_at(REGULATION, "") is REGULATION


def test_one_field_is_changed_and_nothing_else():
    changed = with_part(REGULATION, f"{BANDS}[1].at_least", Decimal(66))

    assert part_at(changed, f"{BANDS}[1].at_least") == 66
    assert with_part(changed, f"{BANDS}[1].at_least", part_at(REGULATION, f"{BANDS}[1].at_least")) == REGULATION


def test_what_is_added_and_removed_again_leaves_all_as_it_was():
    bands = part_at(REGULATION, BANDS)
    more = with_item(REGULATION, BANDS, bands[0])

    assert part_at(more, BANDS) == (*bands, bands[0])
    assert without_item(more, BANDS, len(bands)) == REGULATION


def test_a_part_that_is_gone_is_known_to_be_gone():
    assert has_part(REGULATION, f"{BANDS}[0]")
    assert not has_part(REGULATION, f"{BANDS}[99].at_least")
    assert not has_part(with_part(REGULATION, "amends", None), "amends.regulation")


def test_a_path_lies_in_its_part_and_not_in_one_of_a_longer_name():
    assert lies_in("rules[1].rating.bands[0]", "rules[1].rating")
    assert lies_in("title", "")
    assert not lies_in("rules[10].rating", "rules[1]")
    assert not lies_in("rubric_of", "rubric")


def test_fields_move_up_when_a_part_above_them_goes():
    assert moved_up("bands[2].at_least", "bands", 1) == "bands[1].at_least"
    assert moved_up("bands[0].at_least", "bands", 1) == "bands[0].at_least"
    assert not moved_up("bands[1].at_least", "bands", 1)
    assert moved_up("title", "bands", 1) == "title"


@pytest.mark.parametrize(
    ("place", "to", "expected"), [(0, 2, ("b", "c", "a")), (2, 0, ("c", "a", "b")), (0, 1, ("b", "a", "c"))]
)
def test_fields_move_along_with_their_parts(place, to, expected):
    moved = {moved_along(f"bands[{each}].at_least", "bands", place, to): each for each in range(3)}
    parts = with_item_moved(Named(bands=("a", "b", "c")), "bands", place, to).bands

    assert parts == expected
    assert [moved[f"bands[{each}].at_least"] for each in range(3)] == ["abc".index(part) for part in parts]
    assert moved_along("title", "bands", place, to) == "title"
    assert moved_along("bands[7].name", "bands", place, to) == "bands[7].name"
