"""Good files of every kind with bytes changed at random, the same in every run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from tests.hostile.case import Case, clipboard_cases, file_case
from tests.hostile.samples import LINES, PAGE, SAMPLES
from tests.imports.builders import parts_of, zipped

_SEEDS = 25
_EVERYDAY_SEEDS = 1
_MOST_CHANGES = 12
_TELLING = (
    b"\0",
    b"\xff",
    b"\xff\xff\xff\xff",
    b"\x80\0\0\0",
    b"<",
    b'"',
    b"\r\n",
    b"9999999999",
    b"-1",
    b"\xed\xa0\x80",
)


def damage_cases() -> Iterator[Case]:
    """Yield each sample with each damage and seed."""
    for file, sample in SAMPLES.items():
        for way, damage in _ways_for(file).items():
            for seed in range(_SEEDS):
                content = partial(damage, sample, _chance(file, way, seed))
                everyday = seed < _EVERYDAY_SEEDS and way in {"bytes", "parts"}
                yield file_case(f"{file} {way} {seed}", file, content, everyday=everyday)
    for seed in range(_SEEDS):
        plain = partial(_damaged_text, LINES, _chance("plain", seed))
        rich = partial(_damaged_text, PAGE, _chance("rich", seed))
        yield from clipboard_cases(f"damage {seed}", plain=plain, rich=rich, everyday=seed < _EVERYDAY_SEEDS)


def _ways_for(file: str) -> dict[str, Callable[[bytes, Random], bytes]]:
    ways = {"bytes": _changed, "cut": _cut, "mixed": _mixed}
    return ways | {"parts": _changed_inside} if file.endswith("x") else ways


def _chance(*seed: object) -> Random:
    return Random(repr(seed))  # noqa: S311 - the same damage in every run


def _changed(content: bytes, random: Random) -> bytes:
    """Change a few bytes, or put telling ones in their place."""
    changed = bytearray(content)
    for _time in range(random.randint(1, _MOST_CHANGES)):
        at = random.randrange(len(changed))
        new = random.choice(_TELLING) if random.random() < 0.5 else random.randbytes(1)
        changed[at : at + len(new)] = new
    return bytes(changed)


def _cut(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(len(content))]


def _mixed(content: bytes, random: Random) -> bytes:
    """Exchange, repeat or leave out a stretch."""
    first, second, third = sorted(random.randrange(len(content)) for _place in range(3))
    head, one, two, tail = content[:first], content[first:second], content[second:third], content[third:]
    return random.choice([head + two + one + tail, head + one * 3 + two + tail, head + two + tail])


def _changed_inside(package: bytes, random: Random) -> bytes:
    """Change a part of a package and wrap it soundly, so that the reader of the part gets to see it."""
    parts = parts_of(package)
    name = random.choice(sorted(parts))
    change = random.choice([_changed, _changed, _cut, _mixed])
    return zipped({**parts, name: change(parts[name], random)})


def _damaged_text(text: str, random: Random) -> str:
    change = random.choice([_changed, _cut, _mixed])
    return change(text.encode(), random).decode("utf-8", "replace")
