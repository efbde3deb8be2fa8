"""Rule sets that cannot be read, in sentences."""

from __future__ import annotations

import pytest

from danhgia_desktop.regulation import rule_set_file
from danhgia_desktop.regulation.strict_json import JsonFault, RuleSetDamagedError
from danhgia_desktop.wording import Language, say_error
from danhgia_desktop.wording.rule_set_errors import JSON_FAULTS


def test_every_fault_has_a_name():
    assert JSON_FAULTS.keys() == {fault.value for fault in JsonFault}


def test_the_place_is_named_with_what_is_wrong_there():
    with pytest.raises(RuleSetDamagedError) as caught:
        rule_set_file.decode(b'{"danhgia_desktop":"rule_set","format":1,"rubrics":[],"regulation":{"title":5}}')

    assert say_error(caught.value, Language.VI).startswith("Bộ quy định có lỗi ở “uid”: thiếu nội dung.")
    assert say_error(caught.value, Language.EN).startswith("The rule set is wrong at “uid”: something is missing.")
