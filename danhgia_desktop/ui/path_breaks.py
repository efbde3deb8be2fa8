"""Long paths in labels that wrap their lines."""

from __future__ import annotations


def with_breaks(sentence: str) -> str:
    r"""Let a line break behind "\" as it does behind "/"; otherwise a label is as wide as its longest path.

    Only for looking at: a person who copied the text would get the invisible breaks with it.
    """
    return sentence.replace("\\", "\\\u200b")
