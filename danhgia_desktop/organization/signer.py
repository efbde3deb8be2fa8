"""Who signs the documents of the agency, and for whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

SignerUid = NewType("SignerUid", str)


class SigningSide(StrEnum):
    """Whose documents somebody signs: the two follow different rules of form (NĐ 30/2020, HD 36-HD/VPTW)."""

    STATE = "state"
    PARTY = "party"


class SignatureForm(StrEnum):
    """In whose stead somebody signs (NĐ 30/2020, phụ lục I, mục II.7)."""

    OWN = "own"
    """In one's own right, as the head of the body."""
    FOR_HEAD = "for_head"
    """KT.: a deputy for the head."""
    ON_BEHALF = "on_behalf"
    """TM.: for a collective body."""
    BY_ORDER = "by_order"
    """TL.: the head of a unit by the order of the head of the body."""
    BY_DELEGATION = "by_delegation"
    """TUQ.: by the head's written delegation."""
    ACTING = "acting"
    """Q.: who acts as the head."""

    @property
    def mark(self) -> str:
        """The letters printed before the post ("KT."), none in one's own right; they are the same in every language."""
        return _MARKS[self]


_MARKS = {
    SignatureForm.OWN: "",
    SignatureForm.FOR_HEAD: "KT.",
    SignatureForm.ON_BEHALF: "TM.",
    SignatureForm.BY_ORDER: "TL.",
    SignatureForm.BY_DELEGATION: "TUQ.",
    SignatureForm.ACTING: "Q.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A signature block as documents print it.

    Attributes:
        form: in whose stead.
        on_behalf_of: the post or body signed for ("GIÁM ĐỐC" after KT., "BAN THƯỜNG VỤ" after TM.); "" in one's own
            right.
        post: of the person who signs ("PHÓ GIÁM ĐỐC").
        name: printed below the signature, without titles in state documents.
        ordinal: the place in the list that people choose from.
    """

    uid: SignerUid
    post: str
    name: str
    side: SigningSide = SigningSide.STATE
    form: SignatureForm = SignatureForm.OWN
    on_behalf_of: str = ""
    ordinal: int = 0

    @property
    def heading(self) -> tuple[str, ...]:
        """The lines above the signature: ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), or ("GIÁM ĐỐC",) alone."""
        match self.form:
            case SignatureForm.OWN:
                return (self.post,)
            case SignatureForm.ACTING:
                return (f"{self.form.mark} {self.post}",)
            case _:
                return (f"{self.form.mark} {self.on_behalf_of}", self.post)
