"""A rule set as one file that offices can share: the regulation and the rubrics it names.

The file is JSON that people can read and compare line by line. The same rule
set is always the same file.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from danhgia_desktop.regulation import regulation_codec
from danhgia_desktop.regulation.record_shapes import shaped
from danhgia_desktop.regulation.rubric import Rubric
from danhgia_desktop.regulation.rubric_record import read_criterion, read_heading, write_criterion, write_heading
from danhgia_desktop.regulation.rule_set import RuleSet
from danhgia_desktop.regulation.strict_json import JsonFault, NotARuleSetError, damaged, packed, parsed_file
from danhgia_desktop.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from danhgia_desktop.regulation.rubric import Criterion

FORMAT = 1
"""The form described here; a later form gets a reader of its own beside this one."""

SUFFIX = ".quyche.json"
"""How the names of such files end."""

MOST_RUBRICS = 50
MOST_CRITERIA = 10_000
"""Of one rubric; a spreadsheet can bring as many."""
DEEPEST = 30
"""How deep criteria may nest; the deepest rubric seen has four levels."""

_MARK = "danhgia_desktop"
_KIND = "rule_set"
_NOTHING = "{}"
_PACKED = ("rules", "guidance", "rounds")
"""What the codec of rubrics writes as text of its own; here it is unpacked, for people to read."""

_HEADING = {"uid": None, "name": None, "title": "", "rounds": None}
_CRITERION = {
    "key": None,
    "parent": None,
    "max": None,
    "code": "",
    "text": "",
    "places": None,
    "rules": _NOTHING,
    "guidance": _NOTHING,
    "evidence": "",
}
"""What a record may say, and what it says by saying nothing; None stands for nothing at all."""


def encode(rule_set: RuleSet) -> bytes:
    """Return the file of a rule set."""
    text = json.dumps(_told(rule_set), ensure_ascii=False, sort_keys=True, indent=1)
    return f"{text}\n".encode()


def digest(rule_set: RuleSet) -> str:
    """Return the SHA-256 of everything the rule set says, its rubrics included, in hexadecimal digits."""
    return sha256(packed(_told(rule_set)).encode()).hexdigest()


def decode(content: bytes) -> RuleSet:
    """Return the rule set in a file.

    Raises:
        NotARuleSetError, RuleSetTooLargeError, RuleSetTooNewError: the file is no rule set that could be read here.
        RuleSetDamagedError: something in it is missing, unknown or of another kind; the error says where.
        UnknownFormatError: a rubric in it has rules that only a newer program knows.
    """
    structure = parsed_file(content)
    if structure.pop(_MARK, None) != _KIND:
        raise NotARuleSetError
    regulation_codec.require_format(structure, FORMAT)
    rubrics = structure.pop("rubrics", None)
    if not isinstance(rubrics, list):
        raise damaged("rubrics", JsonFault.MISSING if rubrics is None else JsonFault.WRONG_KIND)
    if len(rubrics) > MOST_RUBRICS:
        raise damaged("rubrics", JsonFault.TOO_LONG)
    rule_set = RuleSet(
        regulation=regulation_codec.read_told(structure),
        rubrics=tuple(_rubric(told, f"rubrics[{place}]") for place, told in enumerate(rubrics)),
    )
    _require_named_rubrics(rule_set)
    return rule_set


def _require_named_rubrics(rule_set: RuleSet) -> None:
    """Hold that the file has the rubrics that are named, each once, and no other."""
    named, seen = rule_set.regulation.rubrics, set[str]()
    for place, rubric in enumerate(rule_set.rubrics):
        if rubric.uid in seen:
            raise damaged(f"rubrics[{place}].uid", JsonFault.TWICE)
        if rubric.uid not in named:
            raise damaged(f"rubrics[{place}].uid", JsonFault.RUBRIC_UNUSED)
        seen.add(rubric.uid)
    for place, rules in enumerate(rule_set.regulation.rules):
        for name, uid in (("rubric", rules.rubric), ("leader_rubric", rules.leader_rubric)):
            if uid is not None and uid not in seen:
                raise damaged(f"rules[{place}].{name}", JsonFault.NO_SUCH_RUBRIC)


def _told(rule_set: RuleSet) -> dict[str, Any]:
    by_uid = rule_set.by_uid
    return {
        _MARK: _KIND,
        **regulation_codec.told(rule_set.regulation),
        "rubrics": [_told_rubric(by_uid[uid]) for uid in rule_set.regulation.rubrics],
    }


def _told_rubric(rubric: Rubric) -> dict[str, Any]:
    criteria = [_unpacked(write_criterion(criterion)) for criterion in rubric.criteria]
    return {**_unpacked(write_heading(rubric)), "criteria": criteria}


def _unpacked(told: dict[str, Any]) -> dict[str, Any]:
    """Return a record with the texts in it that are JSON themselves as what they say; empty values are left out."""
    return {
        name: json.loads(value) if name in _PACKED else value
        for name, value in told.items()
        if value not in {"", _NOTHING}
    }


def _rubric(told: Any, path: str) -> Rubric:
    if not isinstance(told, dict):
        raise damaged(path, JsonFault.WRONG_KIND)
    criteria = told.pop("criteria", None)
    if not isinstance(criteria, list):
        raise damaged(f"{path}.criteria", JsonFault.MISSING if criteria is None else JsonFault.WRONG_KIND)
    if len(criteria) > MOST_CRITERIA:
        raise damaged(f"{path}.criteria", JsonFault.TOO_LONG)
    place = path
    read: list[Criterion] = []
    try:
        heading = read_heading(_record(told, _HEADING))
        for place, one in _placed(criteria, path):  # noqa: B007 - told where reading fails
            read.append(read_criterion(_record(one, _CRITERION)))
        place = f"{path}.criteria"
        rubric = Rubric(criteria=tuple(read), **heading)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise damaged(place, JsonFault.WRONG_KIND) from error
    if not tidy(rubric.name):
        raise damaged(f"{path}.name", JsonFault.MISSING)
    if any(rubric.depth(criterion.key) > DEEPEST for criterion in rubric.criteria):
        raise damaged(place, JsonFault.TOO_LONG)
    return rubric


def _placed(criteria: list[Any], path: str) -> Iterator[tuple[str, Any]]:
    return ((f"{path}.criteria[{place}]", one) for place, one in enumerate(criteria))


def _record(told: Any, known: Mapping[str, str | None]) -> dict[str, Any]:
    """Return a record as it was before it was unpacked, with every value of the kind that its name asks for."""
    if not told.keys() <= known.keys():
        raise LookupError("a name that is not known")
    repacked = {name: packed(value) if name in _PACKED else value for name, value in told.items()}
    said = {name: usual for name, usual in known.items() if usual is not None}
    return shaped(packed({**said, **repacked}))
