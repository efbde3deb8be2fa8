"""The table of what was measured: what, ours, the floor beside it, their ratio, the target, and whether it is met."""

from __future__ import annotations

import sys

Seconds = float

HEADER = f"{'what':<72}{'ours':>12}{'floor':>12}{'ratio':>8}{'target':>10}"
_MEGABYTE = 1_000_000


def tell(what: str, ours: Seconds, floor: Seconds | None = None, *, times: float = 0, within: Seconds = 0) -> None:
    """Print a line about times.

    Args:
        what: what was measured.
        ours: how long it takes.
        floor: how long it takes without us, measured in the same run; None where there is no such thing.
        times: so many times the floor are allowed; 0 for no target.
        within: so long is allowed, whatever the floor; 0 for no target.
    """
    beside = "" if floor is None else _milliseconds(floor)
    _print(what, _milliseconds(ours), beside, _ratio(ours, floor), _target(ours, floor, times, within))


def tell_size(what: str, ours: int, floor: int | None = None, *, times: float = 0, within: int = 0) -> None:
    """Print a line about bytes; the rest as for times."""
    beside = "" if floor is None else _megabytes(floor)
    if within:
        target = _verdict(f"{within / _MEGABYTE:.0f} MB", is_met=ours <= within)
    else:
        target = _target(ours, floor, times, 0)
    _print(what, _megabytes(ours), beside, _ratio(ours, floor), target)


def _print(what: str, ours: str, floor: str, ratio: str, target: str) -> None:
    sys.stdout.write(f"{what:<72}{ours:>12}{floor:>12}{ratio:>8}{target}\n")
    sys.stdout.flush()


def _milliseconds(taken: Seconds) -> str:
    return f"{1000 * taken:.2f} ms"


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.1f} MB"


def _ratio(ours: float, floor: float | None) -> str:
    return "" if floor is None else f"{ours / floor:.2f}"


def _target(ours: float, floor: float | None, times: float, within: Seconds) -> str:
    if times and floor is not None:
        return _verdict(f"{times:g} ×", is_met=ours <= times * floor)
    return _verdict(f"{1000 * within:g} ms", is_met=ours <= within) if within else ""


def _verdict(target: str, *, is_met: bool) -> str:
    return f"{target:>10}  {'met' if is_met else 'MISSED'}"
