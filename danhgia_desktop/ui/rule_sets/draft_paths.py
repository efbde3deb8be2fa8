"""The parts of a rule set by their paths, as files and problems name them: "rules[0].rating.bands[1].at_least"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

_STEP = re.compile(r"(?P<name>[a-z_]+)|\[(?P<place>[0-9]+)\]")


def part_at(whole: Any, path: str) -> Any:
    """Return what stands at a path; the whole for ""."""
    for step in _steps(path):
        whole = whole[step] if isinstance(step, int) else getattr(whole, step)
    return whole


def with_part(whole: Any, path: str, part: object) -> Any:
    """Return the whole with something else at a path."""
    return _with(whole, _steps(path), part)


def without_item(whole: Any, path: str, place: int) -> Any:
    """Return the whole without one of several parts."""
    items = part_at(whole, path)
    return with_part(whole, path, (*items[:place], *items[place + 1 :]))


def with_item_moved(whole: Any, path: str, place: int, to: int) -> Any:
    """Return the whole with one of several parts at another place among them."""
    items = list(part_at(whole, path))
    items.insert(to, items.pop(place))
    return with_part(whole, path, tuple(items))


def with_item(whole: Any, path: str, item: object) -> Any:
    """Return the whole with one more of several parts."""
    return with_part(whole, path, (*part_at(whole, path), item))


def moved_up(field: str, path: str, place: int) -> str:
    """Return where a field stands once one of several parts is gone; "" when it went with it."""
    if not field.startswith(f"{path}["):
        return field
    number, _, rest = field[len(path) + 1 :].partition("]")
    if int(number) == place:
        return ""
    return field if int(number) < place else f"{path}[{int(number) - 1}]{rest}"


def moved_along(field: str, path: str, place: int, to: int) -> str:
    """Return where a field stands once one of several parts has another place among them."""
    if not field.startswith(f"{path}["):
        return field
    number, _, rest = field[len(path) + 1 :].partition("]")
    order = list(range(max(int(number), place, to) + 1))
    order.insert(to, order.pop(place))
    return f"{path}[{order.index(int(number))}]{rest}"


def has_part(whole: Any, path: str) -> bool:
    """Tell whether there is something at a path: what was taken back may be gone."""
    try:
        part_at(whole, path)
    except (AttributeError, IndexError):
        return False
    return True


def joined(path: str, name: str) -> str:
    """Return the path of a part of what stands at a path."""
    return f"{path}.{name}" if path else name


def lies_in(path: str, part: str) -> bool:
    """Tell whether a path is that of a part, or of something in it."""
    return not part or path == part or path.startswith((f"{part}.", f"{part}["))


def _with(whole: Any, steps: list[str | int], part: object) -> Any:
    if not steps:
        return part
    step, *rest = steps
    if isinstance(step, int):
        return (*whole[:step], _with(whole[step], rest, part), *whole[step + 1 :])
    return replace(whole, **{step: _with(getattr(whole, step), rest, part)})


def _steps(path: str) -> list[str | int]:
    return [match["name"] or int(match["place"]) for match in _STEP.finditer(path)]
