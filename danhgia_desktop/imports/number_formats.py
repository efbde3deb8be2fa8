"""Numbers as Word writes them before paragraphs: 4, 04, IV, iv, D, d."""

from __future__ import annotations

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LARGEST_ROMAN = 3999
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LARGEST_LETTER = 10 * len(_ALPHABET)


def numeral(number: int, style: str) -> str:
    """Return a number in one of Word's styles; in decimals where the style is rare or has no such number."""
    if style in {"upperRoman", "lowerRoman"} and 0 < number <= _LARGEST_ROMAN:
        return _roman(number) if style == "upperRoman" else _roman(number).lower()
    if style in {"upperLetter", "lowerLetter"} and 0 < number <= _LARGEST_LETTER:
        times, place = divmod(number - 1, len(_ALPHABET))
        letters = _ALPHABET[place] * (times + 1)  # after Z comes AA, then BB
        return letters if style == "upperLetter" else letters.lower()
    if style == "decimalZero":
        return f"{number:02}"
    return "" if style == "none" else str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, numerals in _ROMAN:
        times, number = divmod(number, value)
        letters += numerals * times
    return letters
