"""The editor's fields over against what rule sets can say."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.regulation.regulation import Regulation
from danhgia_desktop.ui.rule_sets.draft_paths import with_part
from danhgia_desktop.ui.rule_sets.new_parts import new_part
from danhgia_desktop.ui.rule_sets.part_fields import FIELDS_OF, PARTS_OF
from danhgia_desktop.wording.rule_set_fields import FIELDS
from tests.rule_set_builders import RULE_SET

HIDDEN = {"uid", "key"}
"""By which things are known again; nobody fills them in."""


@pytest.mark.parametrize("made", FIELDS_OF, ids=lambda made: made.__name__)
def test_everything_a_part_can_say_can_be_edited_and_has_words(made):
    shown = {field.name for field in FIELDS_OF[made]} | {part.name for part in PARTS_OF.get(made, ())}

    assert shown == {field.name for field in fields(made)} - HIDDEN
    assert shown <= FIELDS.keys()


@pytest.mark.parametrize("made", [made for made in FIELDS_OF if made.__name__ not in {"Regulation", "RatingRule"}])
def test_a_part_can_be_added_again_and_again(made):
    siblings = []
    for _ in range(12):
        siblings.append(new_part(made, siblings, date(2026, 1, 1)))

    assert all(isinstance(one, made) for one in siblings)


def test_a_rule_set_with_a_new_group_of_subjects_can_be_written():
    regulation: Regulation = RULE_SET.regulation
    rules = new_part(type(regulation.rules[0]), regulation.rules, date(2026, 1, 1))

    written = regulation_codec.write(with_part(regulation, "rules", (*regulation.rules, rules)))

    assert regulation_codec.read(written).rules[-1] == rules
